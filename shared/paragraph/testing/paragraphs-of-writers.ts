import { readingsOf } from './readings';

/** As different writers have them: telegrams, tables turned to text, several wholes, who is left of them, shares of posts; figures invented. */
export const paragraphsOfWriters = readingsOf(`
Tính đến 17 giờ ngày 12/6/2025 có 29/29 chi bộ tổ chức xong đại hội. Đảng viên triệu tập 731 đ/c; dự 702 đ/c (96%); vắng 29 đ/c (ốm 14, đi công tác xa 11, việc riêng 04).
  = 702 96% agrees/731
  + 702 + 29 = 731; 14 + 11 + 4 = 29
Cấp uỷ khoá mới: 97 đ/c. Nữ 33 (34%). Dưới 40: 21 (21,6%). Tái cử 68 (70,1%). Lần đầu 29 (29,9%). ĐH trở lên 64 (66%).
  = 33 34% agrees/97; 21 21.6% agrees/97; 68 70.1% agrees/97; 29 29.9% agrees/97; 64 66% agrees/97
  + 68 + 29 = 97
Trong không khí phấn khởi, tin tưởng, đại hội đã sáng suốt lựa chọn 97 đồng chí tiêu biểu về phẩm chất, năng lực vào cấp uỷ; trong đó có 33 đồng chí là nữ, chiếm 34% (cao hơn nhiệm kỳ trước 4 đồng chí), 21 đồng chí ở độ tuổi dưới 40, chiếm 21,6%, và 9 đồng chí là người dân tộc thiểu số, chiếm 9,3%.
  = 33 34% agrees/97; 21 21.6% agrees/97; 9 9.3% agrees/97
Bí thư: 29 đ/c, tái cử 22 (75,9%), mới 7 (24,1%), nữ 8 (27,6%), kiêm trưởng khu phố 13 (đạt 72,2% của 18 khu phố).
  = 22 75.9% agrees/29; 7 24.1% agrees/29; 8 27.6% agrees/29; 13 72.2% agrees/18
  + 22 + 7 = 29
Đại hội chi bộ Khu phố 4: ĐV chính thức 41, triệu tập 38, có mặt 37. Bầu chi uỷ: phát 37, thu 37, hợp lệ 36, không hợp lệ 1. Bà Lê Thị Hoa 35/37 phiếu (94,6%), ông Trần Bá Lộc 31/37 (83,8%), ông Phan Đình Tuấn 28/37 (75,7%).
  = 35 94.6% agrees/37; 31 83.8% agrees/37; 28 75.7% agrees/37
  + 36 + 1 = 37
Độ tuổi cấp uỷ: từ 40 trở xuống 21 đ/c, chiếm 21,65%; 41 - 50 tuổi 37 đ/c, chiếm 38,14%; 51 - 60 tuổi 28 đ/c, chiếm 28,87%; trên 60 tuổi 11 đ/c, chiếm 11,34%.
  = 21 21.65% implied/97; 37 38.14% implied/97; 28 28.87% implied/97; 11 11.34% implied/97
Toàn Đảng bộ có 1.486 đảng viên, trong đó 1.452 chính thức, 34 dự bị; nữ 688 đồng chí, chiếm 46,3%; miễn sinh hoạt và công tác 203 đồng chí, chiếm 13,7%; từ 40 năm tuổi Đảng trở lên 187 đồng chí, chiếm 12,6%.
  = 688 46.3% agrees/1486; 203 13.7% agrees/1486; 187 12.6% agrees/1486
  + 1452 + 34 = 1486
Công tác nhân sự được chuẩn bị kỹ. Ban Thường vụ duyệt 112 đồng chí để bầu 97 đồng chí, số dư 15 đồng chí, bằng 15,5% so với số lượng cần bầu. Có 3 đồng chí được đề cử thêm tại đại hội, cả 3 đều xin rút và được đại hội đồng ý.
  = 15 15.5% agrees/97
  + 97 + 15 = 112
Về đại biểu dự Đại hội đại biểu Đảng bộ phường: 29 chi bộ bầu 152 đại biểu chính thức và 29 đại biểu dự khuyết; cộng 21 đại biểu đương nhiên, tổng số đại biểu chính thức được triệu tập là 173 đồng chí, trong đó nữ 58 đồng chí, chiếm 33,5%.
  = 58 33.5% agrees/173
Kết quả xếp loại năm 2024: 5 chi bộ hoàn thành xuất sắc nhiệm vụ (17,2%), 21 chi bộ hoàn thành tốt (72,4%), 3 chi bộ hoàn thành nhiệm vụ (10,3%), không có chi bộ không hoàn thành nhiệm vụ.
  = 5 17.2% implied/29; 21 72.4% implied/29; 3 10.3% implied/29
Trình độ học vấn 12/12: 95/97 đ/c = 97,9%; còn 2/97 đ/c học vấn 9/12 = 2,1%.
  = 95 97.9% agrees/97; 2 2.1% agrees/97
Trình độ LLCT của bí thư: cao cấp 4/29, trung cấp 20/29, sơ cấp 5/29; của phó bí thư: cao cấp 1/27, trung cấp 15/27, sơ cấp 9/27, chưa qua đào tạo 2/27.
  = (no share)
  + 4 + 20 + 5 = 29; 1 + 15 + 9 + 2 = 27
Bầu một lần đủ số lượng: 26 chi bộ, chiếm 89,7%; phải bầu lần 2: 3 chi bộ, chiếm 10,3%, trong đó 1 chi bộ bầu lần 2 vẫn khuyết 1 chi uỷ viên.
  = 26 89.7% implied/29; 3 10.3% implied/29
Thảo luận văn kiện: 29 đại hội có 318 lượt ý kiến, trong đó 211 ý kiến góp ý báo cáo chính trị của chi bộ, 64 ý kiến góp ý văn kiện cấp trên và 43 ý kiến kiến nghị; bình quân gần 11 ý kiến một đại hội.
  = (no share)
  + 211 + 64 + 43 = 318
So với nhiệm kỳ 2022 - 2025, số lượng cấp uỷ viên giảm 5 đồng chí (102 xuống 97), tỷ lệ nữ tăng từ 28,4% lên 34%, tỷ lệ trẻ tăng từ 17,6% lên 21,6%.
  = – 34% noBase; – 21.6% noBase
Qua lấy phiếu, 100% đảng viên tán thành báo cáo chính trị; 28/29 chi bộ (96,6%) thông qua nghị quyết với sự thống nhất tuyệt đối, riêng chi bộ Khu phố 2 có 1/44 đảng viên (2,3%) có ý kiến bảo lưu.
  = – 100% noBase; 28 96.6% agrees/29; 1 2.3% agrees/44
Cấp uỷ viên nữ 33/97 đồng chí, chiếm 34%; cấp uỷ viên trẻ 21/97 đồng chí, chiếm 21,6%.
  = 33 34% agrees/97; 21 21.6% agrees/97
  ! chiếm 34%; cấp > chiếm 341%; cấp
Bầu 97 cấp uỷ viên, gồm 29 bí thư, 27 phó bí thư và 41 chi uỷ viên.
  = (no share)
  + 29 + 27 + 41 = 97
  ! thư, 27 phó > thư, 26 phó
Tổng hợp nghề nghiệp 97 cấp uỷ viên: cán bộ, công chức 18 người (18,6%), viên chức giáo dục 22 người (22,7%), hưu trí 31 người (32%), lao động tự do 26 người (26,8%).
  = 18 18.6% agrees/97; 22 22.7% agrees/97; 31 32% agrees/97; 26 26.8% agrees/97
  ! chức 18 người > chức 81 người
Đảng viên triệu tập 731, có mặt 702, vắng 29; tỷ lệ dự 96%.
  = – 96% alone/731
  + 702 + 29 = 731
  ! mặt 702, vắng > mặt 712, vắng
Nhiệm kỳ này có 8 đồng chí nữ giữ chức bí thư trên tổng số 29 bí thư, chiếm 27,6%.
  = 8 27.6% agrees/29
  ! chiếm 27,6%. > chiếm 26,7%.
Tổng số 97 đ/c: trên 60 tuổi 11, 51-60 tuổi 28, 41-50 tuổi 37, từ 40 tuổi trở xuống 21.
  = (no share)
  + 11 + 28 + 37 + 21 = 97
  ! xuống 21. > xuống 12.
Tỷ lệ cấp uỷ viên có trình độ đại học trở lên đạt 66% (64/97 đồng chí), tăng so với nhiệm kỳ trước.
  = 64 66% agrees/97
  ! đạt 66% (64/97 > đạt 69,6% (64/97
Thu về 702 phiếu, hợp lệ 698 phiếu, không hợp lệ 4 phiếu.
  = (no share)
  + 698 + 4 = 702
  ! lệ 698 phiếu, > lệ 689 phiếu,
Tái cử 68 đồng chí (70,1%), mới 29 đồng chí (29,9%) trong tổng số 97 đồng chí.
  = 68 70.1% agrees/97; 29 29.9% agrees/97
  + 68 + 29 = 97
  ! (29,9%) trong > (28,9%) trong
Đảng bộ xã Hoà Lâm có 22 chi bộ, trong đó 15 chi bộ thôn, 4 chi bộ trường học, 1 chi bộ trạm y tế, 1 chi bộ quân sự, 1 chi bộ công an; tổng số đảng viên 598 đồng chí.
  = (no share)
  + 15 + 4 + 1 + 1 + 1 = 22
Theo thống kê của Ban Xây dựng Đảng, 71 cấp uỷ viên trúng cử có 19 nữ (26,8%), 12 người dưới 40 tuổi (16,9%), 7 người dân tộc Ê Đê (9,9%), 5 người theo đạo Công giáo (7%).
  = 19 26.8% agrees/71; 12 16.9% agrees/71; 7 9.9% agrees/71; 5 7% agrees/71
1. Số lượng: 71 đồng chí. ⏎ 2. Cơ cấu: nữ 19 đồng chí (26,8%); trẻ 12 đồng chí (16,9%). ⏎ 3. Chất lượng: đại học 44 đồng chí (62%); cao đẳng 8 đồng chí (11,3%); trung cấp 13 đồng chí (18,3%); chưa qua đào tạo 6 đồng chí (8,5%).
  = 19 26.8% agrees/71; 12 16.9% agrees/71; 44 62% agrees/71; 8 11.3% agrees/71; 13 18.3% agrees/71; 6 8.5% agrees/71
  + 44 + 8 + 13 + 6 = 71
Có 49/71 đồng chí tái cử (đạt tỷ lệ 69%), 22/71 đồng chí mới (tỷ lệ 31%), trong số mới có 15 đồng chí lần đầu tham gia cấp uỷ (68,2%) và 7 đồng chí từng là cấp uỷ viên các khoá trước (31,8%).
  = 49 69% agrees/71; 22 31% agrees/71; 15 68.2% agrees/22; 7 31.8% agrees/22
  + 49 + 22 = 71
Phiếu giới thiệu nhân sự tại hội nghị đảng viên: 22 chi bộ lấy ý kiến, số đồng chí đạt trên 50% là 78, số đồng chí dưới 50% là 11.
  = – 50% noBase
Đại biểu dự Đại hội Đảng bộ xã: 150 đồng chí, gồm 25 đại biểu đương nhiên, 125 đại biểu bầu ở chi bộ. Trong 150 đại biểu có 47 nữ (31,3%), 29 trẻ (19,3%), 16 dân tộc thiểu số (10,7%). Đại biểu cao tuổi nhất 73 tuổi, trẻ nhất 23 tuổi; tuổi bình quân 46,4.
  = 47 31.3% agrees/150; 29 19.3% agrees/150; 16 10.7% agrees/150
  + 25 + 125 = 150
TT ⇥ Chi bộ ⇥ Đảng viên ⇥ Có mặt ⇥ Tỷ lệ ⏎ 1 ⇥ Thôn 1 ⇥ 31 ⇥ 29 ⇥ 93,5% ⏎ 2 ⇥ Thôn 2 ⇥ 27 ⇥ 26 ⇥ 96,3% ⏎ 3 ⇥ Thôn 3 ⇥ 40 ⇥ 37 ⇥ 92,5% ⏎ Tổng ⇥  ⇥ 98 ⇥ 92 ⇥ 93,9%
  = 29 93.5% agrees/31; 26 96.3% agrees/27; 37 92.5% agrees/40; 92 93.9% agrees/98
Kết nạp Đảng trong nhiệm kỳ: 43 đảng viên/chỉ tiêu 40, đạt 107,5%; nữ 21 (48,8%), đoàn viên 30 (69,8%), học sinh 4 (9,3%).
  = 40 107.5% noBase; 21 48.8% noBase; 30 69.8% noBase; 4 9.3% noBase
Ban chi uỷ 5 đồng chí: 3 nam, 2 nữ; 4 đảng viên trình độ đại học, 1 trung cấp; 2 cao cấp lý luận, 3 trung cấp; 1 đồng chí dưới 40 tuổi (20%).
  = 1 20% agrees/5
  + 3 + 2 = 5; 2 + 3 = 5
Bí thư cấp uỷ: trên đại học 3 đ/c (13,6%), đại học 14 đ/c (63,6%), dưới đại học 5 đ/c (22,7%), cộng 22 đ/c (100%).
  = 3 13.6% agrees/22; 14 63.6% agrees/22; 5 22.7% agrees/22; 22 100% agrees/22
Các chi bộ đã tiếp nhận 2.140 lượt ý kiến, trong đó đồng ý hoàn toàn 1.987 lượt, chiếm 92,9%; đề nghị bổ sung, sửa đổi 153 lượt, chiếm 7,1%.
  = 1987 92.9% agrees/2140; 153 7.1% agrees/2140
Cấp uỷ nhiệm kỳ 2025-2027 giảm 3 đồng chí so với nhiệm kỳ trước (71/74), nhưng số đồng chí nữ tăng 2 (19/17), nâng tỷ lệ nữ từ 23% lên 26,8%.
  = – 23% noBase; – 26.8% noBase
Số chi bộ bầu trực tiếp bí thư tại đại hội: 6/22 (27,3%). Số chi bộ có bí thư đồng thời là trưởng thôn: 9/15 thôn (60%). Số chi bộ có bí thư là nữ: 5/22 (22,7%).
  = 6 27.3% agrees/22; 9 60% agrees/15; 5 22.7% agrees/22
Đồng chí Ngô Văn Sự trúng cử bí thư với 36/38 phiếu, đạt 94,7%; đồng chí Đinh Thị Nga trúng cử phó bí thư với 33/38 phiếu, đạt 86,8%; còn lại 3 chi uỷ viên đều trên 80%.
  = 36 94.7% agrees/38; 33 86.8% agrees/38; 3 80% noBase
Trong tổng số 598 đảng viên có 37 đồng chí đi làm ăn xa (6,2%), 52 đồng chí được miễn sinh hoạt (8,7%) và 9 đồng chí dự bị (1,5%).
  = 37 6.2% agrees/598; 52 8.7% agrees/598; 9 1.5% agrees/598
Đến nay 20/22 chi bộ (90,9%) đã có quyết định chuẩn y; 22/22 chi bộ (100%) đã xây dựng quy chế làm việc; 18/22 chi bộ (81,8%) đã ban hành chương trình hành động.
  = 20 90.9% agrees/22; 22 100% agrees/22; 18 81.8% agrees/22
Cấp uỷ có trình độ cao cấp LLCT 9 đồng chí (12,7%), trung cấp 38 đồng chí (53,5%), sơ cấp 24 đồng chí (33,8%).
  = 9 12.7% implied/71; 38 53.5% implied/71; 24 33.8% implied/71
  ! cấp 38 đồng > cấp 83 đồng
Triệu tập 598 đảng viên, dự 561, vắng 37; trong vắng có lý do 35, không lý do 2.
  = (no share)
  + 561 + 37 = 598; 35 + 2 = 37
  ! do 2. > do 3.
Toàn xã có 22 bí thư và 20 phó bí thư, cùng 29 chi uỷ viên, tổng cộng 71 cấp uỷ viên.
  = (no share)
  + 22 + 20 + 29 = 71
  ! và 20 phó > và 21 phó
Nữ 19/71, chiếm 26,8%; trẻ 12/71, chiếm 16,9%; dân tộc thiểu số 7/71, chiếm 9,9%.
  = 19 26.8% agrees/71; 12 16.9% agrees/71; 7 9.9% agrees/71
  ! 7/71, chiếm > 7/17, chiếm
Danh sách bầu cử 82 đồng chí, bầu 71 đồng chí, số dư 11 đồng chí.
  = (no share)
  + 71 + 11 = 82
  ! dư 11 đồng > dư 12 đồng
Có 6 chi bộ (27,3%) bầu trực tiếp bí thư, 16 chi bộ (72,7%) bầu bí thư tại phiên họp chi uỷ, trong tổng số 22 chi bộ.
  = 6 27.3% agrees/22; 16 72.7% agrees/22
  + 6 + 16 = 22
  ! (72,7%) bầu > (72,2%) bầu
Xếp loại đảng viên: xuất sắc 90, tốt 421, hoàn thành 61, không hoàn thành 3; tổng 575 đảng viên được xếp loại.
  = (no share)
  + 90 + 421 + 61 + 3 = 575
  ! thành 61, không > thành 16, không
Nhiệm kỳ mới có 49 đồng chí tái cử, chiếm 69%, 22 đồng chí mới, chiếm 31%, tổng số 71 đồng chí.
  = 49 69% agrees/71; 22 31% agrees/71
  + 49 + 22 = 71
  ! số 71 đồng > số 72 đồng
PHƯỜNG TÂN HỘI – KẾT QUẢ ĐẠI HỘI CHI BỘ: Số chi bộ đã đại hội 36/36, đạt 100%. Đảng viên được triệu tập 1.104; dự 1.051, đạt 95,2%; vắng 53, trong đó vắng có lý do 49.
  = 36 100% agrees/36; 1051 95.2% agrees/1104
  + 1051 + 53 = 1104
Cấp uỷ mới có 118 đồng chí, giảm 4 đồng chí so với nhiệm kỳ trước (3,3%). Nữ 45 đồng chí, chiếm 38,14%, tăng 3 đồng chí; dưới 40 tuổi 30 đồng chí, chiếm 25,42%, tăng 7 đồng chí; tái cử 81 đồng chí, chiếm 68,64%, giảm 9 đồng chí.
  = 118 relative; 45 38.14% agrees/118; 30 25.42% agrees/118; 81 68.64% agrees/118
Nhìn chung cấp uỷ khoá mới bảo đảm về số lượng, hợp lý về cơ cấu: cứ 10 cấp uỷ viên thì có gần 4 người là nữ (45/118, 38,1%), cứ 4 người thì có 1 người dưới 40 tuổi (30/118, 25,4%).
  = 45 38.1% agrees/118; 30 25.4% agrees/118
Số liệu chi tiết như sau: BT: 36 (nữ 13, trẻ 5, tái cử 27); PBT: 33 (nữ 12, trẻ 9, tái cử 22); CUV: 49 (nữ 20, trẻ 16, tái cử 32); tổng 118 (nữ 45, trẻ 30, tái cử 81).
  = (no share)
  + 36 + 33 + 49 = 118
Trình độ chuyên môn của cấp uỷ: sau đại học 11 (9,3%); đại học 74 (62,7%); cao đẳng 8 (6,8%); trung cấp 15 (12,7%); còn lại 10 (8,5%).
  = 11 9.3% implied/118; 74 62.7% implied/118; 8 6.8% implied/118; 15 12.7% implied/118; 10 8.5% implied/118
Chính trị: cử nhân 2, cao cấp 13, trung cấp 57, sơ cấp 41, chưa qua 5. Như vậy số đồng chí có trình độ từ trung cấp trở lên là 72, chiếm 61% tổng số cấp uỷ viên.
  = 72 61% noBase
Trong đợt đại hội có 4 chi bộ chỉ định bí thư, chiếm 11,1%; nguyên nhân: 2 chi bộ không có nguồn tại chỗ, 1 chi bộ bí thư trúng cử không quá bán, 1 chi bộ mới thành lập.
  = 4 11.1% noBase
  + 2 + 1 + 1 = 4
Khối trường học 9 chi bộ: 27 cấp uỷ viên, nữ 22 (81,5%), trẻ 11 (40,7%). Khối khu phố 20 chi bộ: 74 cấp uỷ viên, nữ 17 (23%), trẻ 13 (17,6%). Khối cơ quan, đơn vị 7 chi bộ: 17 cấp uỷ viên, nữ 6 (35,3%), trẻ 6 (35,3%).
  = 22 81.5% agrees/27; 11 40.7% agrees/27; 17 23% agrees/74; 13 17.6% agrees/74; 6 35.3% agrees/17; 6 35.3% agrees/17
Đội ngũ bí thư được trẻ hoá: bình quân 49,8 tuổi, trẻ hơn đầu nhiệm kỳ trước 2,1 tuổi; có 5/36 đồng chí dưới 40 tuổi (13,9%), 14/36 đồng chí từ 40 đến dưới 50 (38,9%), 17/36 đồng chí từ 50 trở lên (47,2%).
  = 5 13.9% agrees/36; 14 38.9% agrees/36; 17 47.2% agrees/36
Giữa nhiệm kỳ, 7 chi bộ kiện toàn 9 cấp uỷ viên (3 bí thư, 2 phó bí thư, 4 chi uỷ viên), trong đó chỉ định 6, bầu bổ sung 3.
  = (no share)
  + 3 + 2 + 4 = 9
Chi bộ Trường Tiểu học Tân Hội có 34 đảng viên (nữ 28, chiếm 82,4%), trong đó 33 chính thức, 1 dự bị; đại hội ngày 18/5/2025, có 33/34 đảng viên dự (97,1%).
  = 28 82.4% agrees/34; 33 97.1% agrees/34
  + 33 + 1 = 34
Cơ cấu dân tộc: Kinh 109 đ/c (92,4%), Hoa 5 đ/c (4,2%), Chăm 4 đ/c (3,4%). Cơ cấu tôn giáo: Phật giáo 9 đ/c, Công giáo 3 đ/c, Cao Đài 2 đ/c; không theo tôn giáo 104 đ/c.
  = 109 92.4% implied/118; 5 4.2% implied/118; 4 3.4% implied/118
Tỷ lệ nữ: bí thư 36,1% (13/36), phó bí thư 36,4% (12/33), chi uỷ viên 40,8% (20/49), chung 38,1% (45/118).
  = 13 36.1% agrees/36; 12 36.4% agrees/33; 20 40.8% agrees/49; 45 38.1% agrees/118
Công tác phát triển đảng nhiệm kỳ 2022 - 2025 đạt 127/120 đảng viên (105,8%); năm cao nhất 2023 với 49 đảng viên, năm thấp nhất 2022 với 36 đảng viên, còn lại 42 đảng viên kết nạp năm 2024.
  = 127 105.8% agrees/120
Sĩ số đại hội: chi bộ đông nhất 67 đảng viên, chi bộ ít nhất 5 đảng viên, trung bình 31 đảng viên/chi bộ; 11 chi bộ có trên 40 đảng viên (30,6%), 3 chi bộ có dưới 9 đảng viên chính thức (8,3%).
  = 11 30.6% implied/36; 3 8.3% implied/36
Có 122 cấp uỷ viên nhiệm kỳ trước, trong đó 81 tái cử, 41 không tái cử: 18 hết tuổi, 9 chuyển sinh hoạt, 8 sức khoẻ, 6 không trúng cử.
  = (no share)
  + 81 + 41 = 122
Qua kiểm phiếu: tổng số phiếu phát ra 1.051, thu về 1.051 (100%), hợp lệ 1.046 (99,5%), không hợp lệ 5 (0,5%).
  = 1046 99.5% agrees/1051; 5 0.5% agrees/1051
  + 1046 + 5 = 1051
Cấp uỷ mới 118 đồng chí: bí thư 36, phó bí thư 33, chi uỷ viên 49.
  = (no share)
  + 36 + 33 + 49 = 118
  ! viên 49. > viên 94.
Khối trường học bầu 27 cấp uỷ viên, trong đó nữ 22 đồng chí, chiếm 81,5%, nam 5 đồng chí, chiếm 18,5%.
  = 22 81.5% agrees/27; 5 18.5% agrees/27
  + 22 + 5 = 27
  ! nữ 22 đồng > nữ 21 đồng
Sau đại học 11 đ/c (9,3%), đại học 74 đ/c (62,7%), cao đẳng 8 đ/c (6,8%), trên tổng số 118 cấp uỷ viên.
  = 11 9.3% agrees/118; 74 62.7% agrees/118; 8 6.8% agrees/118
  ! (62,7%), cao > (67,2%), cao
Triệu tập 1.104 đảng viên, dự 1.051 đồng chí, đạt 95,2%.
  = 1051 95.2% agrees/1104
  ! đạt 95,2%. > đạt 92,5%.
Hồ sơ đã nộp 33/36 chi bộ (91,7%), còn 3 chi bộ chưa nộp.
  = 33 91.7% agrees/36
  + 33 + 3 = 36
  ! còn 3 chi > còn 4 chi
Nam 73, nữ 45, tổng cộng 118 đồng chí.
  = (no share)
  + 73 + 45 = 118
  ! nữ 45, tổng > nữ 54, tổng
Tái cử 81 đ/c (chiếm 68,64%), mới 37 đ/c (chiếm 31,36%); cấp uỷ gồm 118 đ/c.
  = 81 68.64% agrees/118; 37 31.36% agrees/118
  + 81 + 37 = 118
  ! (chiếm 31,36%); cấp > (chiếm 31,63%); cấp
Từ 30 tuổi trở xuống 8 đồng chí, 31 - 40 tuổi 22 đồng chí, 41 - 50 tuổi 45 đồng chí, trên 50 tuổi 43 đồng chí, tổng cộng 118 đồng chí.
  = (no share)
  + 8 + 22 + 45 + 43 = 118
  ! tuổi 43 đồng > tuổi 34 đồng
Kính gửi Ban Thường vụ Tỉnh uỷ, Đảng uỷ phường Lộc Sơn báo cáo nhanh: đến hết ngày 15/5 có 19/44 chi bộ đại hội xong (43,2%), 11 chi bộ đang tổ chức, 14 chi bộ sẽ tổ chức trước ngày 10/6.
  = 19 43.2% agrees/44
Lũy kế: 19 chi bộ, 61 CUV (nữ 20 - 32,8%; trẻ 15 - 24,6%; TC 43 - 70,5%; mới 18 - 29,5%), 19 BT (TC 14), 18 PBT (TC 12).
  = 20 32.8% agrees/61; 15 24.6% agrees/61; 43 70.5% agrees/61; 18 29.5% agrees/61
44 chi bộ bầu 143 cấp uỷ viên (trung bình 3,25 đồng chí/chi bộ), đạt 97,9% so với số lượng được duyệt (146 đồng chí), còn thiếu 3 đồng chí ở 3 chi bộ.
  = 143 97.9% agrees/146
  + 143 + 3 = 146
Nữ cấp uỷ viên từ 43 đồng chí (28,9%) nhiệm kỳ trước lên 51 đồng chí (35,7%) nhiệm kỳ này; cấp uỷ viên trẻ từ 24 đồng chí (16,1%) lên 33 đồng chí (23,1%).
  = 43 28.9% noBase; 51 35.7% noBase; 24 16.1% noBase; 33 23.1% noBase
Về học vấn, 100% cấp uỷ viên tốt nghiệp THPT; về chuyên môn, 12 đồng chí thạc sĩ, 85 đồng chí đại học, 11 đồng chí cao đẳng, 21 đồng chí trung cấp và 14 đồng chí chưa qua đào tạo – tổng số 143 đồng chí.
  = – 100% alone/143
Tuổi Đảng của 44 bí thư: dưới 10 năm 6 đồng chí (13,6%), từ 10 đến dưới 20 năm 17 đồng chí (38,6%), từ 20 đến dưới 30 năm 13 đồng chí (29,5%), từ 30 năm trở lên 8 đồng chí (18,2%).
  = 6 13.6% agrees/44; 17 38.6% agrees/44; 13 29.5% agrees/44; 8 18.2% agrees/44
Đoàn đại biểu chi bộ Khu phố 12 dự Đại hội Đảng bộ phường gồm 6 đồng chí chính thức (3 nữ, 2 trẻ), 1 đồng chí dự khuyết; phiếu bầu cao nhất 47/49 (95,9%), thấp nhất 36/49 (73,5%).
  = 47 95.9% agrees/49; 36 73.5% agrees/49
Còn 1 chi bộ khuyết bí thư, 4 chi bộ chưa có phó bí thư, 3 chi bộ thiếu chi uỷ viên; tổng cộng 8 chi bộ cần kiện toàn, chiếm 18,2%.
  = 8 18.2% noBase
Trong 9 tháng sau đại hội, 44/44 chi bộ ban hành quy chế (100%), 41/44 chi bộ phân công nhiệm vụ bằng văn bản (93,2%), 37/44 chi bộ có nghị quyết chuyên đề (84,1%).
  = 44 100% agrees/44; 41 93.2% agrees/44; 37 84.1% agrees/44
Tỷ lệ tái cử: bí thư 33/44 (75%), phó bí thư 27/40 (67,5%), chi uỷ viên 38/59 (64,4%). Chung cả phường 98/143 (68,5%).
  = 33 75% agrees/44; 27 67.5% agrees/40; 38 64.4% agrees/59; 98 68.5% agrees/143
Nội dung ⇥ SL ⇥ % ⏎ Cấp uỷ viên ⇥ 143 ⇥ 100 ⏎ Trong đó: nữ ⇥ 51 ⇥ 35,7 ⏎ Dưới 40 tuổi ⇥ 33 ⇥ 23,1 ⏎ Tái cử ⇥ 98 ⇥ 68,5 ⏎ Có đạo ⇥ 6 ⇥ 4,2
  = 143 100% noBase; 51 35.7% agrees/143; 33 23.1% agrees/143; 98 68.5% agrees/143; 6 4.2% agrees/143
Toàn Đảng bộ có 1.224 đảng viên (nam 661 - 54%, nữ 563 - 46%), tuổi bình quân 51,7; số đảng viên từ 61 tuổi trở lên 398 đồng chí (32,5%), từ 18 đến 30 tuổi 121 đồng chí (9,9%).
  = 661 54% agrees/1224; 563 46% agrees/1224; 398 32.5% agrees/1224; 121 9.9% agrees/1224
  + 661 + 563 = 1224
Ban kiểm phiếu mỗi chi bộ 3 - 5 đồng chí, toàn phường có 158 đồng chí tham gia, trong đó 61 đồng chí nữ (38,6%); 7 chi bộ mời người ngoài làm kiểm phiếu.
  = 61 38.6% agrees/158
Nữ 51/143 (35,7%), tăng 8 đồng chí so với nhiệm kỳ trước (43/149, 28,9%).
  = 51 35.7% agrees/143; 43 28.9% agrees/149
  ! (43/149, 28,9%). > (43/149, 29,8%).
Bầu 143 đồng chí: 44 bí thư, 40 phó bí thư và 59 chi uỷ viên.
  = (no share)
  + 44 + 40 + 59 = 143
  ! và 59 chi > và 95 chi
Cấp uỷ: đại học 85 đồng chí (59,4%), cao đẳng 11 đồng chí (7,7%), trung cấp 21 đồng chí (14,7%) trong tổng số 143 đồng chí.
  = 85 59.4% agrees/143; 11 7.7% agrees/143; 21 14.7% agrees/143
  ! học 85 đồng > học 58 đồng
Số đảng viên được triệu tập 1.180 đồng chí, có mặt 1.129 đồng chí, vắng 51 đồng chí.
  = (no share)
  + 1129 + 51 = 1180
  ! mặt 1.129 đồng > mặt 1.192 đồng
Tỷ lệ tái cử: bí thư 33/44 (75%), phó bí thư 27/40 (67,5%).
  = 33 75% agrees/44; 27 67.5% agrees/40
  ! (75%), phó > (77%), phó
Đạt 97,9% so với số lượng được duyệt (146 đồng chí), tức 143 đồng chí, còn thiếu 3 đồng chí.
  = – 97.9% alone/146
  ? thiếu 3 đồng > thiếu 4 đồng
Cơ cấu tôn giáo: Phật giáo 4 (2,8%), Công giáo 2 (1,4%), không 137 (95,8%); tổng 143.
  = 4 2.8% agrees/143; 2 1.4% agrees/143; 137 95.8% agrees/143
  + 4 + 2 + 137 = 143
  ! (1,4%), không > (4,1%), không
Chuẩn y 42/44 chi bộ, đạt 95,5%; 2 chi bộ còn lại đang hoàn chỉnh hồ sơ.
  = 42 95.5% agrees/44
  + 42 + 2 = 44
  ! 95,5%; 2 chi > 95,5%; 3 chi
Nhiệm kỳ 2022-2025: 149 đồng chí, nữ 43 (28,9%); nhiệm kỳ 2025-2030: 143 đồng chí, nữ 51 (35,7%).
  = 43 28.9% agrees/149; 51 35.7% agrees/143
  ! (35,7%). > (53,7%).
Đến thời điểm này, 100% chi bộ (53/53) trực thuộc Đảng uỷ phường Hải Châu Đông đã hoàn thành đại hội, về trước kế hoạch 6 ngày; số đảng viên tham dự là 1.613/1.702, đạt tỷ lệ 94,8%.
  = 53 100% agrees/53; 1613 94.8% agrees/1702
Kết quả: 53 bí thư, 50 phó bí thư, 76 uỷ viên chi uỷ; tổng 179. Trong đó có 62 nữ – chiếm 34,6%; 38 đồng chí dưới 40 – chiếm 21,2%; 21 đồng chí trên 60 – chiếm 11,7%.
  = 62 34.6% agrees/179; 38 21.2% agrees/179; 21 11.7% agrees/179
  + 53 + 50 + 76 = 179
Đ/c tái cử: 124/179 = 69,27%. Đ/c mới: 55/179 = 30,73%. Đ/c nữ: 62/179 = 34,64%. Đ/c có trình độ ĐH, trên ĐH: 141/179 = 78,77%.
  = 124 69.27% agrees/179; 55 30.73% agrees/179; 62 34.64% agrees/179; 141 78.77% agrees/179
  + 124 + 55 = 179
Nói về chất lượng, trong số 179 cấp uỷ viên thì 141 đồng chí có bằng đại học trở lên (chiếm gần 79%), hơn một nửa có trình độ trung cấp lý luận (98 đồng chí, 54,7%), còn 7 đồng chí chưa qua lớp lý luận nào (3,9%).
  = 141 79% about/179; 98 54.7% agrees/179; 7 3.9% agrees/179
Mặc dù số lượng cấp uỷ viên giảm so với nhiệm kỳ trước 9 đồng chí (188 đồng chí), song tỷ lệ nữ lại tăng 34,6% - 30,9% = 3,7%.
  = – open; – 30.9% noBase; – 3.7% noBase
Cấp uỷ khoá mới có 179 người thì 62 người là phụ nữ (hơn 34%), 38 người là thanh niên (trên 21%).
  = 62 34% about/179; 38 21% about/179
Số bí thư chi bộ khu phố kiêm trưởng khu phố: 24/31, đạt 77,4%; kiêm trưởng ban công tác Mặt trận: 5/31, đạt 16,1%; không kiêm nhiệm: 2/31, đạt 6,5%.
  = 24 77.4% agrees/31; 5 16.1% agrees/31; 2 6.5% agrees/31
Hội nghị đã lấy phiếu tín nhiệm 179 nhân sự: 165 người được trên 80% số người dự đồng ý, chiếm 92,2%; 14 người được từ 50% đến 80%, chiếm 7,8%.
  = 165 92.2% agrees/179; 14 7.8% agrees/179
Kết quả đánh giá chất lượng tổ chức cơ sở đảng năm 2024: hoàn thành xuất sắc 10/53, tỷ lệ 18,9%; hoàn thành tốt 40/53, tỷ lệ 75,5%; hoàn thành 3/53, tỷ lệ 5,7%.
  = 10 18.9% agrees/53; 40 75.5% agrees/53; 3 5.7% agrees/53
  + 10 + 40 + 3 = 53
Đoàn viên thanh niên được kết nạp là 52 trong tổng số 88 đảng viên mới (59,1%); nữ 47 (53,4%); tuổi bình quân khi vào Đảng 27,4 tuổi.
  = 52 59.1% agrees/88; 47 53.4% agrees/88
Qua 53 đại hội: 53 đại hội thông qua báo cáo chính trị; 51 đại hội bầu đủ chi uỷ ngay vòng 1 (96,2%); 2 đại hội phải bầu vòng 2 (3,8%).
  = 51 96.2% agrees/53; 2 3.8% agrees/53
Độ tuổi: <30: 6 đ/c (3,4%); 30-40: 32 đ/c (17,9%); 41-50: 71 đ/c (39,7%); 51-60: 49 đ/c (27,4%); >60: 21 đ/c (11,7%).
  = 6 3.4% implied/179; 32 17.9% implied/179; 71 39.7% implied/179; 49 27.4% implied/179; 21 11.7% implied/179
Trong 89 đảng viên vắng mặt có 61 người ốm đau, già yếu (68,5%), 20 người đi công tác (22,5%), 8 người lý do khác (9%).
  = 61 68.5% agrees/89; 20 22.5% agrees/89; 8 9% agrees/89
Đại biểu đi dự đại hội cấp trên: số lượng 210, trong đó đương nhiên 27, bầu 183. Nam 131, nữ 79. Dưới 40 tuổi 44; 40 - 50 tuổi 87; 51 - 60 tuổi 58; trên 60 tuổi 21. Cử nhân, cao cấp chính trị 49; trung cấp 121; sơ cấp 40.
  = (no share)
  + 131 + 79 = 210; 44 + 87 + 58 + 21 = 210; 49 + 121 + 40 = 210
Đ/c tái cử: 124/179 = 69,27%. Đ/c mới: 55/179 = 30,73%.
  = 124 69.27% agrees/179; 55 30.73% agrees/179
  + 124 + 55 = 179
  ! mới: 55/179 = > mới: 65/179 =
Khối khu phố 108 đồng chí (60,3%), khối trường học 40 đồng chí (22,3%), khối cơ quan 31 đồng chí (17,3%); tổng cộng 179 đồng chí.
  = 108 60.3% agrees/179; 40 22.3% agrees/179; 31 17.3% agrees/179
  + 108 + 40 + 31 = 179
  ! quan 31 đồng > quan 13 đồng
53 bí thư, 50 phó bí thư, 76 uỷ viên chi uỷ; tổng 179 đồng chí.
  = (no share)
  + 53 + 50 + 76 = 179
  ! thư, 50 phó > thư, 55 phó
Trong 179 cấp uỷ viên, nữ 62 đồng chí (34,6%), nam 117 đồng chí (65,4%).
  = 62 34.6% agrees/179; 117 65.4% agrees/179
  + 62 + 117 = 179
  ! (65,4%). > (64,5%).
Hoàn thành xuất sắc 10/53 (18,9%), hoàn thành tốt 40/53 (75,5%), hoàn thành 3/53 (5,7%).
  = 10 18.9% agrees/53; 40 75.5% agrees/53; 3 5.7% agrees/53
  + 10 + 40 + 3 = 53
  ! tốt 40/53 (75,5%), > tốt 41/53 (75,5%),
Kết nạp 88 đảng viên, đạt 103,5% so với chỉ tiêu (85 đảng viên).
  = 88 103.5% agrees/85
  ! đạt 103,5% so > đạt 105,3% so
Triệu tập 1.702, dự 1.613, vắng 89.
  = (no share)
  + 1613 + 89 = 1702
  ! vắng 89. > vắng 98.
Có 24/31 bí thư kiêm trưởng khu phố, đạt 77,4%.
  = 24 77.4% agrees/31
  ! đạt 77,4%. > đạt 74,7%.
`);
