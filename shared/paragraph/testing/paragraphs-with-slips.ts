import { readingsOf } from './readings';

/** Several wholes in one paragraph, comparisons, brackets, votes and places, with what is to be told of (`!`) when it is typed so; figures invented. */
export const paragraphsWithSlips = readingsOf(`
Trong 81 đồng chí trúng cử có 29 đồng chí là nữ, tương đương 35,8%; so với nhiệm kỳ trước (24/78 đồng chí, tương đương 30,77%) tăng 5 đồng chí, tăng 5,03%.
  = 29 35.8% agrees/81 points; 24 30.77% agrees/78
  ! 35,8% > 53,8%
  ! 5,03% > 3,05%
  ! tăng 5 đồng chí > tăng 6 đồng chí
  ! 24/78 > 24/87
Số đảng viên vắng mặt 33 đồng chí (trong đó: có lý do 31 đồng chí, không lý do 02 đồng chí), chiếm 4,8% tổng số đảng viên được triệu tập (684 đồng chí).
  = 33 4.8% agrees/684
  + 31 + 2 = 33
  ! không lý do 02 > không lý do 03
  ! 4,8% > 8,4%
  ! 684 đồng chí > 648 đồng chí
Kết quả bầu cử bí thư: 27/27 chi bộ bầu được bí thư, trong đó 19 đồng chí tái cử (70,4%), 08 đồng chí mới (29,6%). Phó bí thư: 24 đồng chí, trong đó 15 đồng chí tái cử (62,5%), 09 đồng chí mới (37,5%).
  = 19 70.4% agrees/27; 8 29.6% agrees/27; 15 62.5% agrees/24; 9 37.5% agrees/24
  + 19 + 8 = 27; 15 + 9 = 24
  ! 70,4% > 74,4%
  ! 09 đồng chí mới > 08 đồng chí mới
  ! 62,5% > 65,2%
  ! 19 đồng chí > 18 đồng chí
Bí thư chi bộ đồng thời là trưởng khu phố có 11/18 khu phố, đạt 61,1%, tăng 03 khu phố so với đầu nhiệm kỳ trước (08/18 khu phố, đạt 44,4%).
  = 11 61.1% agrees/18; 8 44.4% agrees/18
  ! 61,1% > 66,1%
  ! tăng 03 > tăng 04
Tham dự đại hội có đồng chí Bí thư Đảng uỷ phường, 02 đồng chí Uỷ viên Ban Thường vụ, 05 đại biểu khách mời và 38 đảng viên đại diện cho 42 đảng viên chính thức của chi bộ (đạt 90,5%).
  = 42 90.5% noBase
Đại hội đã thảo luận với 08 lượt ý kiến, biểu quyết thông qua Nghị quyết đại hội với 100% đại biểu tán thành; phấn đấu mỗi năm kết nạp từ 2 đến 3 đảng viên, trên 90% đảng viên hoàn thành tốt nhiệm vụ, thu nhập bình quân đầu người đạt 85 triệu đồng/năm.
  = – 100% noBase
Đại hội thống nhất số lượng Ban Chấp hành khoá mới là 27 đồng chí, danh sách bầu cử 31 đồng chí, số dư 4 đồng chí (14,8%). Kết quả bầu được 27 đồng chí: nữ 8 đồng chí, chiếm 29,6%; dưới 42 tuổi 6 đồng chí, chiếm 22,2%; tham gia lần đầu 9 đồng chí, chiếm 33,3%.
  = 4 14.8% agrees/27; 8 29.6% agrees/27; 6 22.2% agrees/27; 9 33.3% agrees/27
  ! số dư 4 > số dư 5
  ! 29,6% > 26,9%
  ! 9 đồng chí, chiếm 33,3 > 8 đồng chí, chiếm 33,3
Trong nhiệm kỳ, Đảng bộ đã kết nạp 63/60 đảng viên, đạt 105% chỉ tiêu Nghị quyết; hằng năm có trên 85% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên bình quân 91,2%/năm.
  = 63 105% agrees/60; – 85% noBase
  ! 105% > 150%
Nhiệm kỳ này có 7 đồng chí bí thư chi bộ là nữ trong tổng số 21 đồng chí, chiếm 33,3%; nhiệm kỳ trước chỉ có 4 đồng chí, chiếm 19%. Như vậy đã tăng 3 đồng chí.
  = 7 33.3% agrees/21
  ! 33,3% > 32,3%
Số chi bộ đã đại hội: 19/21, tỷ lệ 90,48 %. Số ĐV triệu tập: 540; số ĐV có mặt: 508, tỷ lệ 94,07 %. Số ĐV vắng: 32, tỷ lệ 5,93 %.
  = 19 90.48% agrees/21; 508 94.07% agrees/540; 32 5.93% agrees/540
  + 508 + 32 = 540
  ! 94,07 > 97,04
  ! có mặt: 508 > có mặt: 580
  ! vắng: 32 > vắng: 33
Bí thư: 21 đ/c (nữ: 7; tái cử: 14; mới: 7). Phó bí thư: 19 đ/c (nữ: 6; tái cử: 13; mới: 6). Chi uỷ viên: 25 đ/c (nữ: 8; tái cử: 20; mới: 5). Cộng: 65 đ/c (nữ: 21; tái cử: 47; mới: 18).
  = (no share)
  + 21 + 19 + 25 = 65; 14 + 7 = 21; 13 + 6 = 19; 20 + 5 = 25; 47 + 18 = 65
  ! tái cử: 13; mới: 6 > tái cử: 14; mới: 6
  ! tái cử: 20; mới: 5 > tái cử: 20; mới: 6
  ! Chi uỷ viên: 25 > Chi uỷ viên: 26
  ! tái cử: 47 > tái cử: 46
Số đại biểu dự Đại hội là 120 đồng chí, gồm 15 đại biểu đương nhiên, 105 đại biểu do các chi bộ bầu. Trong 120 đại biểu: nữ 46, chiếm 38,33%; dưới 40 tuổi 28, chiếm 23,33%; trên 60 tuổi 19, chiếm 15,83%; dân tộc thiểu số 4, chiếm 3,33%. Đại biểu cao tuổi nhất 81 tuổi, trẻ nhất 23 tuổi; tuổi đảng cao nhất 58 năm.
  = 46 38.33% agrees/120; 28 23.33% agrees/120; 19 15.83% agrees/120; 4 3.33% agrees/120
  + 15 + 105 = 120
  ! 15 đại biểu đương nhiên > 16 đại biểu đương nhiên
  ! 38,33% > 33,83%
  ! nữ 46 > nữ 48
Trong số 24 bí thư chi bộ có 8 nữ (33,3%), 16 tái cử (66,7%), 10 kiêm trưởng khu phố (66,7% trong 15 khu phố); trong số 22 phó bí thư có 7 nữ (31,8%), 14 tái cử (63,6%).
  = 8 33.3% agrees/24; 16 66.7% agrees/24; 10 66.7% agrees/15; 7 31.8% agrees/22; 14 63.6% agrees/22
  ! 31,8% > 38,1%
  ! 33,3% > 30,3%
  ! 63,6% > 66,3%
So với nhiệm kỳ 2022-2025: số cấp uỷ viên giảm 3 đồng chí (75 xuống 72); nữ tăng 4 đồng chí (22 lên 26); trẻ tăng 2 đồng chí (15 lên 17); tuổi bình quân giảm 1,7 tuổi (49,5 xuống 47,8).
  = (no share)
  ! giảm 3 > giảm 4
  ! 22 lên 26 > 22 lên 27
Tỷ lệ cấp uỷ viên nữ đạt 36,1% (26/72), cao hơn nhiệm kỳ trước 6,8% (nhiệm kỳ trước 22/75, đạt 29,3%).
  = 26 36.1% agrees/72 points; 22 29.3% agrees/75
  ! 6,8% > 8,6%
  ! 22/75 > 22/57
  ! 26/72 > 28/72
Cấp uỷ viên có trình độ đại học trở lên: 39/72 đồng chí (54,2%); khoá trước: 31/75 đồng chí (41,3%); tăng 8 đồng chí, tương ứng tăng 12,9 điểm phần trăm.
  = 39 54.2% agrees/72 points; 31 41.3% agrees/75
  ! tăng 8 đồng > tăng 9 đồng
  ! 12,9 điểm > 19,2 điểm
  ! 54,2% > 52,4%
Nhiệm kỳ này có 26 cấp uỷ viên nữ, nhiệm kỳ trước có 22 cấp uỷ viên nữ, tăng 4 đồng chí (tăng 18,2%).
  = 26 relative
  ! tăng 4 > tăng 5
  ! 18,2% > 12,8%
Số đảng viên đầu nhiệm kỳ là 842 đồng chí, cuối nhiệm kỳ 889 đồng chí, tăng 47 đồng chí (5,6%).
  = 889 relative
  ! tăng 47 > tăng 57
  ! 5,6% > 6,5%
Nữ cấp uỷ: nhiệm kỳ 2020-2022 có 20 đồng chí (27%); nhiệm kỳ 2022-2025 có 22 đồng chí (29,3%); nhiệm kỳ 2025-2027 có 26 đồng chí (36,1%).
  = 20 27% noBase; 22 29.3% noBase; 26 36.1% noBase
Trong 3 năm 2022 - 2025, tổng thu ngân sách đạt 48,6 tỷ đồng, bằng 112% dự toán; giải quyết việc làm cho 1.250 lượt lao động; hộ nghèo giảm từ 2,1% xuống còn 0,8%. Chi bộ có 42 đảng viên, 40 đồng chí dự đại hội, đạt 95,2%.
  = – 112% noBase; – 0.8% noBase; 40 95.2% agrees/42
  ! 95,2% > 92,5%
Chỉ tiêu ⇥ Tổng số ⇥ Nữ ⇥ Tỷ lệ nữ (%) ⏎ Bí thư ⇥ 24 ⇥ 8 ⇥ 33,3 ⏎ Phó bí thư ⇥ 22 ⇥ 7 ⇥ 31,8 ⏎ Chi uỷ viên ⇥ 26 ⇥ 11 ⇥ 42,3 ⏎ Cộng ⇥ 72 ⇥ 26 ⇥ 36,1
  = 8 33.3% agrees/24; 7 31.8% agrees/22; 11 42.3% agrees/26; 26 36.1% agrees/72
  + 24 + 22 + 26 = 72; 8 + 7 + 11 = 26
  ! 31,8 > 38,1
  !  ⇥ 26 ⇥ 11 >  ⇥ 25 ⇥ 11
  ! 42,3 > 43,2
a) Về số lượng: 72 đồng chí (đạt 96% so với số lượng được duyệt 75 đồng chí). ⏎ b) Về cơ cấu: Nữ 26 đồng chí (36,1%); dưới 40 tuổi 17 đồng chí (23,6%); tôn giáo 02 đồng chí (2,8%). ⏎ c) Về tái cử: 53 đồng chí (73,6%), mới 19 đồng chí (26,4%).
  = 72 96% agrees/75; 26 36.1% agrees/72; 17 23.6% agrees/72; 2 2.8% agrees/72; 53 73.6% agrees/72; 19 26.4% agrees/72
  + 53 + 19 = 72
  ! 96% > 69%
  ! mới 19 > mới 18
  ! 73,6% > 76,3%
100% (24/24) bí thư chi bộ có trình độ lý luận chính trị từ sơ cấp trở lên, trong đó: cao cấp 6 (25%), trung cấp 15 (62,5%), sơ cấp 3 (12,5%).
  = 24 100% agrees/24; 6 25% agrees/24; 15 62.5% agrees/24; 3 12.5% agrees/24
  + 6 + 15 + 3 = 24
  ! 62,5% > 65,2%
  ! sơ cấp 3 > sơ cấp 4
  ! cao cấp 6 > cao cấp 7
Có 07 chi bộ bầu cử có số dư bằng 0, 17 chi bộ bầu cử có số dư (70,8% trên 24 chi bộ); 23 chi bộ bầu một lần đủ số lượng, 01 chi bộ phải bầu thêm lần hai.
  = 17 70.8% agrees/24
  ! 70,8% > 78,0%
Trong 701 phiếu phát ra, thu về 701 phiếu; phiếu hợp lệ 694 (99%), phiếu không hợp lệ 7 (1%).
  = 694 99% agrees/701; 7 1% agrees/701
  + 694 + 7 = 701
  ! 694 > 649
  ! 99% > 96%
Kết quả có 72/72 đồng chí trúng cử ngay lần bầu thứ nhất. Đồng chí trúng cử với tỷ lệ phiếu cao nhất là 100%, thấp nhất là 68,4%. Có 61 đồng chí đạt tỷ lệ phiếu từ 90% trở lên, 9 đồng chí đạt từ 80% đến dưới 90%, 2 đồng chí đạt dưới 80%.
  = (no share)
Kết quả bầu cử: Bầu 141/143 đồng chí (đạt 98,6% so với số lượng được phê duyệt). Còn khuyết 02 đồng chí. Bí thư: 44 đồng chí; Phó Bí thư: 41 đồng chí; Chi uỷ viên: 56 đồng chí. Cơ cấu: nữ 52 đồng chí, chiếm 36,9%; trẻ dưới 40 tuổi 31 đồng chí, chiếm 22%; tái cử 102 đồng chí, chiếm 72,3%.
  = 141 98.6% agrees/143; 52 36.9% agrees/141; 31 22% agrees/141; 102 72.3% agrees/141
  + 141 + 2 = 143; 44 + 41 + 56 = 141
  ! Chi uỷ viên: 56 > Chi uỷ viên: 65
  ! 98,6% > 96,8%
  ! 72,3% > 73,2%
  ! 141/143 > 141/134
Cấp uỷ viên có trình độ cao cấp lý luận chính trị tăng 3 đồng chí (từ 11 lên 14 đồng chí), trung cấp tăng 7 đồng chí (từ 58 lên 65 đồng chí), sơ cấp giảm 9 đồng chí (từ 52 xuống 43 đồng chí).
  = (no share)
  ! tăng 7 > tăng 8
  ! từ 52 > từ 53
Số lượng cấp uỷ viên được bầu của 44 chi bộ là 141 đồng chí, bình quân 3,2 đồng chí/chi bộ, giảm 7 đồng chí so với nhiệm kỳ trước (148 đồng chí).
  = (no share)
  ! giảm 7 > giảm 8
  ! (148 > (184
Đại biểu dự Đại hội Đảng bộ phường: 200 đồng chí, trong đó 32 đại biểu đương nhiên (16%), 168 đại biểu bầu từ 44 chi bộ (84%). Cơ cấu đại biểu: nữ 74 (37%), trẻ 45 (22,5%), đại học trở lên 151 (75,5%), cao cấp lý luận chính trị 39 (19,5%).
  = 32 16% agrees/200; 168 84% agrees/200; 74 37% agrees/200; 45 22.5% agrees/200; 151 75.5% agrees/200; 39 19.5% agrees/200
  + 32 + 168 = 200
  ! 168 đại biểu > 186 đại biểu
  ! 22,5% > 25,2%
  ! nữ 74 > nữ 47
Công tác phát triển đảng viên: năm 2023 kết nạp 18 đồng chí, năm 2024 kết nạp 22 đồng chí, 5 tháng đầu năm 2025 kết nạp 9 đồng chí; tổng cộng 49 đồng chí, đạt 108,9% chỉ tiêu (45 đồng chí).
  = 49 108.9% agrees/45
  + 18 + 22 + 9 = 49
  ! 108,9% > 109,8%
  ! 22 đồng chí > 23 đồng chí
Từ 52 chi bộ trước sắp xếp, nay còn 44 chi bộ, giảm 8 chi bộ (15,4%). Số cấp uỷ viên từ 163 còn 141 đồng chí, giảm 22 đồng chí (13,5%).
  = 44 relative; 141 relative
  ! giảm 8 > giảm 9
  ! giảm 22 > giảm 12
  ! 15,4% > 14,5%
Bà Trần Thị C, 48 tuổi, Phó Chủ tịch UBND phường, trúng cử với số phiếu 28/30 (93,3%). Ông Lê Văn D, 52 tuổi, trúng cử với số phiếu 30/30 (100%).
  = 28 93.3% agrees/30; 30 100% agrees/30
  ! 93,3% > 99,3%
Sau kiểm phiếu, đồng chí A đạt 41 phiếu trên 45 phiếu hợp lệ, tỷ lệ 91,1%; đồng chí B đạt 23 phiếu, tỷ lệ 51,1%; đồng chí C không quá bán.
  = 41 91.1% agrees/45; 23 51.1% agrees/45
Nữ 52 đồng chí, đạt tỷ lệ 36,9% (tăng 6 đồng chí so với nhiệm kỳ 2022-2025 là 46/148 đồng chí, tỷ lệ 31,1%); tổng số cấp uỷ viên 141 đồng chí.
  = 52 36.9% agrees/141; 46 31.1% agrees/148
  ! 36,9% > 39,6%
  ! tăng 6 > tăng 7
Đại hội các chi bộ trực thuộc Đảng bộ phường An Phú diễn ra từ ngày 15/3 đến 20/4/2025. Toàn Đảng bộ có 39 chi bộ, 1.126 đảng viên. Số đảng viên đủ điều kiện triệu tập là 968, thực tế dự 917, đạt 94,7%. Đã bầu 124 cấp uỷ viên: 39 bí thư, 36 phó bí thư, 49 uỷ viên. Nữ chiếm 35,5% với 44 đồng chí; trẻ chiếm 18,5% với 23 đồng chí.
  = 917 94.7% agrees/968; 44 35.5% agrees/124; 23 18.5% agrees/124
  + 39 + 36 + 49 = 124
  ! 94,7% > 97,4%
  ! 49 uỷ viên > 48 uỷ viên
  ! 35,5% > 53,5%
  ! 23 đồng chí > 32 đồng chí
Tổng số phiếu phát ra 917, thu vào 917; hợp lệ 905 phiếu, chiếm 98,7%; không hợp lệ 12 phiếu, chiếm 1,3%.
  = 905 98.7% agrees/917; 12 1.3% agrees/917
  + 905 + 12 = 917
  ! 98,7% > 97,8%
  ! 12 phiếu > 21 phiếu
Cấp uỷ viên kiêm nhiệm: 21 đồng chí bí thư kiêm trưởng khu phố trên tổng số 26 khu phố, đạt 80,8%; 9 đồng chí phó bí thư kiêm trưởng ban công tác Mặt trận, đạt 34,6%.
  = 21 80.8% agrees/26; 9 34.6% noBase
  ! 80,8% > 88,0%
Công tác chuẩn bị văn kiện được chú trọng, mỗi chi bộ tổ chức ít nhất 2 lần lấy ý kiến; có 39/39 dự thảo báo cáo được Đảng uỷ duyệt; 31 báo cáo duyệt lần 1 (79,5%), 8 báo cáo phải chỉnh sửa (20,5%).
  = 31 79.5% agrees/39; 8 20.5% agrees/39
  ! 79,5% > 75,9%
  ! 8 báo cáo > 9 báo cáo
Có 39 chi bộ, trong đó 28 chi bộ có từ 20 đảng viên trở lên (71,8%), 11 chi bộ có dưới 20 đảng viên (28,2%).
  = 28 71.8% agrees/39; 11 28.2% agrees/39
  ! 71,8% > 78,1%
  ! 28,2% > 22,8%
Kết quả xếp loại đảng viên (1.098/1.126 đảng viên tham gia đánh giá, đạt 97,5%): xuất sắc 201 (18,3%), hoàn thành tốt 842 (76,7%), hoàn thành 52 (4,7%), không hoàn thành 3 (0,3%).
  = 1098 97.5% agrees/1126; 201 18.3% agrees/1098; 842 76.7% agrees/1098; 52 4.7% agrees/1098; 3 0.3% agrees/1126
  + 201 + 842 + 52 + 3 = 1098
  ! 76,7% > 77,6%
  ! hoàn thành 52 > hoàn thành 25
Sau 1 tháng thực hiện, 30 chi bộ (76,9%) đã đại hội, 9 chi bộ (23,1%) chưa đại hội. Phấn đấu đến 20/4 hoàn thành 100%.
  = 30 76.9% implied/39; 9 23.1% implied/39
Từ 41 chi bộ đầu nhiệm kỳ, do sáp nhập khu phố nên còn 39 chi bộ; số đảng viên từ 1.083 tăng lên 1.126 đồng chí (tăng 43 đồng chí, bằng 4%).
  = 1126 relative
  ! tăng 43 > tăng 34
Có 117 đồng chí trúng cử với số phiếu từ 80% trở lên, chiếm 94,4%; 7 đồng chí trúng cử với số phiếu dưới 80%, chiếm 5,6%; tổng số 124 đồng chí.
  = 117 94.4% agrees/124; 7 5.6% agrees/124
  ! 94,4% > 99,4%
`);
