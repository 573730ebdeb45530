import { readingsOf } from './readings';

/** Paragraphs as offices of wards, communes and a town wrote them in 2025 and 2026, with invented numbers. */
export const paragraphsOfOffices = readingsOf(`
Tính đến ngày 30/6/2025, Đảng bộ phường Bắc Hà có 46 chi bộ trực thuộc với 1.284 đảng viên, trong đó 1.241 đảng viên chính thức, 43 đảng viên dự bị.
  = (no share)
  + 1241 + 43 = 1284
  ! 1.241 > 1.214
  ! 1.284 > 1.824
  ! 43 > 44
Đến ngày 25/5/2025, 46/46 chi bộ trực thuộc đã hoàn thành đại hội, đạt 100%. Có 1.098/1.187 đảng viên được triệu tập dự đại hội, đạt 92,5%.
  = 46 100% agrees/46; 1098 92.5% agrees/1187
  ! 92,5 > 95,2
  ! 1.098 > 1.089
  ! 92,5 > 92,6
Kết quả, đại hội các chi bộ đã bầu 142 đồng chí vào cấp uỷ, gồm 46 bí thư, 41 phó bí thư, 55 chi uỷ viên.
  = (no share)
  + 46 + 41 + 55 = 142
  ! 55 > 56
  ! 142 > 124
  ! 41 > 40
Trong 142 đồng chí trúng cử: nữ 51 đồng chí, chiếm 35,9%; trẻ dưới 40 tuổi 33 đồng chí, chiếm 23,2%; dân tộc thiểu số 04 đồng chí, chiếm 2,8%.
  = 51 35.9% agrees/142; 33 23.2% agrees/142; 4 2.8% agrees/142
  ! 35,9 > 36,9
  ! 33 > 34
  ! 51 > 15
  ! 2,8 > 8,2
Tái cử 103/142 đồng chí, đạt 72,5%; tham gia lần đầu 39 đồng chí, chiếm 27,5%.
  = 103 72.5% agrees/142; 39 27.5% agrees/142
  + 103 + 39 = 142
  ! 103 > 102
  ! 27,5 > 25,7
  ! 39 > 38
Có 06/46 chi bộ bầu thiếu số lượng so với đề án (chiếm 13%), 40 chi bộ bầu đủ số lượng (87%).
  = 6 13% agrees/46; 40 87% agrees/46
  ! 13% > 31%
  ! 40 > 41
Nhiệm kỳ 2025-2030, cấp uỷ các chi bộ có 142 đồng chí, giảm 12 đồng chí so với nhiệm kỳ trước (154 đồng chí).
  = (no share)
  ! 12 > 11
  ! 154 > 145
Tỷ lệ cấp uỷ viên nữ đạt 35,9% (nhiệm kỳ trước 31,2%), tăng 4,7%.
  = – 35.9% noBase points
  ! 4,7 > 7,4
  ! 31,2 > 32,1
Về trình độ chuyên môn: trên đại học 18 đồng chí (12,7%), đại học 87 đồng chí (61,3%), cao đẳng 09 đồng chí (6,3%), trung cấp 16 đồng chí (11,3%), chưa qua đào tạo 12 đồng chí (8,5%). Tổng số 142 đồng chí.
  = 18 12.7% agrees/142; 87 61.3% agrees/142; 9 6.3% agrees/142; 16 11.3% agrees/142; 12 8.5% agrees/142
  + 18 + 87 + 9 + 16 + 12 = 142
  ! 61,3 > 63,1
  ! 87 > 78
  ! 12,7 > 11,7
  ! 09 > 08
Về lý luận chính trị: cử nhân, cao cấp 11 đồng chí, chiếm 7,7%; trung cấp 64 đồng chí, chiếm 45,1%; sơ cấp 58 đồng chí, chiếm 40,8%; chưa qua đào tạo 09 đồng chí, chiếm 6,3% trên tổng số 142 cấp uỷ viên.
  = 11 7.7% agrees/142; 64 45.1% agrees/142; 58 40.8% agrees/142; 9 6.3% agrees/142
  + 11 + 64 + 58 + 9 = 142
  ! 45,1 > 41,5
  ! 64 > 46
  ! 40,8 > 40,9
  ! 09 > 08
Tuổi bình quân của cấp uỷ viên là 49,3 tuổi; cao nhất 74 tuổi, thấp nhất 24 tuổi.
  = (no share)
  ! 49,3 > 94,3
Qua sắp xếp đơn vị hành chính, Đảng bộ phường được thành lập trên cơ sở 03 đảng bộ với 89 chi bộ, 2.516 đảng viên (chính thức 2.447, dự bị 69).
  = (no share)
  + 2447 + 69 = 2516
  ! 2.447 > 2.474
  ! 69 > 96
Ban Thường vụ Đảng uỷ phường chỉ định 178 đồng chí vào cấp uỷ 52 chi bộ, gồm 52 bí thư, 48 phó bí thư và 78 chi uỷ viên; nữ 61 đồng chí (34,3%).
  = 61 34.3% agrees/178
  + 52 + 48 + 78 = 178
  ! 61 > 16
  ! 34,3 > 33,3
  ! 78 > 87
  ! 48 > 47
Số đảng viên được triệu tập: 412 đồng chí. Số đảng viên có mặt: 397 đồng chí, đạt 96,4%. Vắng 15 đồng chí (có lý do 13, không lý do 02).
  = 397 96.4% agrees/412
  + 397 + 15 = 412; 13 + 2 = 15
  ! 397 > 379
  ! 96,4 > 94,6
  ! 13 > 12
  ! 15 > 14
Danh sách bầu cử 171 đồng chí để bầu lấy 142 đồng chí, số dư 29 đồng chí, tỷ lệ 20,4%.
  = 29 20.4% agrees/142
  + 142 + 29 = 171
  ! 29 > 28
  ! 171 > 117
  ! 20,4 > 24,0
Bí thư chi bộ kiêm trưởng khu phố: 22/31 khu phố, chiếm 71%; bí thư chi bộ kiêm trưởng ban công tác Mặt trận: 05/31, chiếm 16,1%.
  = 22 71% agrees/31; 5 16.1% agrees/31
  ! 71% > 61%
  ! 05/31 > 06/31
  ! 16,1 > 11,6
Trong 46 bí thư có 14 đồng chí nữ (30,4%), 29 đồng chí tái cử (63%), 05 đồng chí dưới 40 tuổi (10,9%).
  = 14 30.4% agrees/46; 29 63% agrees/46; 5 10.9% agrees/46
  ! 30,4 > 34,0
  ! 29 > 28
  ! 10,9 > 9,9
Đồng chí bí thư nữ 14/46, đạt 30,4%; phó bí thư nữ 17/41, đạt 41,5%; chi uỷ viên nữ 20/55, đạt 36,4%. Cộng 51/142 đồng chí, đạt 35,9%.
  = 14 30.4% agrees/46; 17 41.5% agrees/41; 20 36.4% agrees/55; 51 35.9% agrees/142
  ! 17/41 > 18/41
  ! 36,4 > 34,6
  ! 41,5 > 45,1
Đại hội đã phát ra 41 phiếu, thu về 41 phiếu, hợp lệ 40 phiếu, không hợp lệ 01 phiếu.
  = (no share)
  + 40 + 1 = 41
  ! 40 > 39
  ! 01 > 02
Đồng chí Nguyễn Văn A được 38/41 phiếu, đạt 92,68%; đồng chí Trần Thị B được 35/41 phiếu, đạt 85,36%.
  = 38 92.68% agrees/41; 35 85.36% agrees/41
  ! 92,68 > 96,28
  ! 35/41 > 36/41
Toàn Đảng bộ xã có 27 chi bộ (19 chi bộ thôn, 04 chi bộ trường học, 01 chi bộ trạm y tế, 01 chi bộ công an, 01 chi bộ quân sự, 01 chi bộ cơ quan).
  = (no share)
  + 19 + 4 + 1 + 1 + 1 + 1 = 27
Kết quả xếp loại năm 2024: hoàn thành xuất sắc nhiệm vụ 09 chi bộ (20%), hoàn thành tốt nhiệm vụ 33 chi bộ (73,3%), hoàn thành nhiệm vụ 03 chi bộ (6,7%), trong tổng số 45 chi bộ.
  = 9 20% agrees/45; 33 73.3% agrees/45; 3 6.7% agrees/45
  + 9 + 33 + 3 = 45
  ! 73,3 > 77,3
  ! 33 > 34
  ! 20% > 21%
Trong nhiệm kỳ, các chi bộ kết nạp 58 đảng viên mới, đạt 116% chỉ tiêu (50 đảng viên), trong đó nữ 27 đồng chí, chiếm 46,6%.
  = 58 116% agrees/50; 27 46.6% agrees/58
  ! 46,6 > 44,6
  ! 27 > 72
Về độ tuổi: dưới 30 tuổi 08 đồng chí (5,6%); từ 30 đến 40 tuổi 31 đồng chí (21,8%); từ 41 đến 50 tuổi 44 đồng chí (31%); từ 51 đến 60 tuổi 32 đồng chí (22,5%); trên 60 tuổi 27 đồng chí (19%); tổng số 142.
  = 8 5.6% agrees/142; 31 21.8% agrees/142; 44 31% agrees/142; 32 22.5% agrees/142; 27 19% agrees/142
  + 8 + 31 + 44 + 32 + 27 = 142
  ! 21,8 > 28,1
  ! 44 > 45
  ! 27 > 28
  ! 5,6 > 6,6
Có 35 chi bộ đại hội trong tháng 3, 11 chi bộ đại hội trong tháng 4/2025; tổng số 46 chi bộ.
  = (no share)
  + 35 + 11 = 46
  ! 35 > 36
100% chi bộ bầu cử đúng Điều lệ, đúng nguyên tắc; 44/46 chi bộ bầu một lần đủ số lượng (95,7%), 02 chi bộ phải bầu lần hai.
  = – 100% noBase; 44 95.7% agrees/46
  ! 95,7 > 97,5
So với nhiệm kỳ 2022-2025, số bí thư là nữ tăng 03 đồng chí (từ 11 lên 14 đồng chí), số cấp uỷ viên trẻ tăng 05 đồng chí (từ 28 lên 33 đồng chí).
  = (no share)
  ! 03 > 04
  ! 28 > 29
Trên 90% đảng viên tham dự đại hội (1.098/1.187 đồng chí).
  = 1098 90% about/1187
  ! 1.098 > 1.008
Gần 36% cấp uỷ viên là nữ (51/142 đồng chí), hơn 23% dưới 40 tuổi (33/142 đồng chí).
  = 51 36% about/142; 33 23% about/142
  ! 51/142 > 61/142
  ! 33/142 > 23/142
Số lượng cấp uỷ viên được phê duyệt 148 đồng chí; bầu được 142 đồng chí, đạt 95,9%; thiếu 06 đồng chí.
  = 142 95.9% agrees/148
  + 142 + 6 = 148
  ! 06 > 05
  ! 95,9 > 99,5
  ! 148 > 184
Đảng viên vắng mặt 89 đồng chí, chiếm 7,5%, chủ yếu do ốm đau (52 đồng chí), đi làm ăn xa (21 đồng chí), đi công tác (16 đồng chí); tổng số triệu tập 1.187 đồng chí.
  = 89 7.5% agrees/1187
  ! 89 > 98
  ! 7,5 > 5,7
Cấp uỷ viên là người có đạo 03 đồng chí, bằng 2,1 %; là người dân tộc 04 đồng chí, bằng 2,8 % trong tổng số 142 Đ/c.
  = 3 2.1% agrees/142; 4 2.8% agrees/142
  ! 2,1 > 1,2
  ! 2,8 > 2,9
Đ/c bí thư có trình độ đại học trở lên 38/46 = 82,6%; phó bí thư 33/41 = 80,5%.
  = 38 82.6% agrees/46; 33 80.5% agrees/41
  ! 82,6 > 86,2
  ! 33/41 > 32/41
Đảng bộ thị xã có 12 đảng bộ xã, phường với 318 chi bộ; đến nay 12/12 đảng bộ báo cáo kết quả đại hội chi bộ: 318/318 chi bộ đã đại hội, bầu 1.012 cấp uỷ viên, trong đó nữ 331 (32,7%).
  = 331 32.7% agrees/1012
  ! 331 > 313
  ! 32,7 > 37,2
Cấp uỷ khoá mới có 142 đồng chí, trong đó 103 đồng chí tái cử, 39 đồng chí mới tham gia (28 đồng chí lần đầu, 11 đồng chí đã từng tham gia cấp uỷ).
  = (no share)
  + 103 + 39 = 142; 28 + 11 = 39
  ! 28 > 27
  ! 39 > 38
  ! 11 > 12
Bầu bí thư: số được giới thiệu 46 đồng chí, trúng cử 45 đồng chí (97,8%), 01 chi bộ khuyết bí thư.
  = 45 97.8% agrees/46
  ! 97,8 > 98,7
  ! 45 > 44
- Đảng viên chính thức: 1.241 đồng chí (96,7%). - Đảng viên dự bị: 43 đồng chí (3,3%). - Tổng số: 1.284 đồng chí.
  = 1241 96.7% agrees/1284; 43 3.3% agrees/1284
  + 1241 + 43 = 1284
  ! 96,7 > 97,6
  ! 43 > 34
Số phiếu tín nhiệm bình quân đạt 94,2%; thấp nhất 62,5%, cao nhất 100%.
  = (no share)
Chi bộ Khu phố 5 có 64 đảng viên, triệu tập 58, có mặt 55 (94,8%), vắng có lý do 03.
  = 55 94.8% agrees/58
  ! 94,8 > 98,4
  ! 55 > 54
Chi uỷ Khu phố 5 gồm 05 đồng chí: nữ 02 (40%), tái cử 03 (60%), lần đầu 02 (40%).
  = 2 40% agrees/5; 3 60% agrees/5; 2 40% agrees/5
  + 3 + 2 = 5
  ! 03 > 04
  ! 40% > 45%
Tính chung, tỷ lệ đổi mới cấp uỷ là 27,5% (39/142), thấp hơn nhiệm kỳ trước 3,7 điểm % (nhiệm kỳ trước 31,2%).
  = 39 27.5% agrees/142 points
  ! 27,5 > 25,7
  ! 3,7 > 7,3
Có 1.142 lượt ý kiến góp ý vào văn kiện, trong đó 1.018 ý kiến tán thành (89,1%), 124 ý kiến đề nghị bổ sung (10,9%).
  = 1018 89.1% agrees/1142; 124 10.9% agrees/1142
  ! 1.018 > 1.081
  ! 89,1 > 81,9
  ! 124 > 142
Ban Chấp hành Đảng bộ phường 27 đồng chí, Ban Thường vụ 09 đồng chí, Thường trực Đảng uỷ 03 đồng chí; nữ trong Ban Chấp hành 08 đồng chí (29,6%), trong Ban Thường vụ 02 đồng chí (22,2%).
  = 8 29.6% agrees/27; 2 22.2% agrees/9
  ! 29,6 > 26,9
  ! 22,2 > 33,3
Đại biểu dự Đại hội Đảng bộ phường 180 đồng chí, trong đó đại biểu đương nhiên 27, đại biểu bầu từ chi bộ 153; nữ 62 đồng chí (34,4%); dưới 40 tuổi 41 đồng chí (22,8%).
  = 62 34.4% agrees/180; 41 22.8% agrees/180
  + 27 + 153 = 180
  ! 153 > 135
  ! 34,4 > 44,3
  ! 41 > 14
Tổng số hồ sơ đảng viên phải rà soát 1.284, đã rà soát 1.251 hồ sơ, đạt 97,4%, còn 33 hồ sơ.
  = 1251 97.4% agrees/1284
  + 1251 + 33 = 1284
  ! 97,4 > 94,7
Năm 2025, có 46 chi bộ được kiểm tra, 12 đảng viên được khen thưởng, 02 đảng viên bị kỷ luật (khiển trách 01, cảnh cáo 01).
  = (no share)
Theo Hướng dẫn số 05-HD/VPTW và Công văn số 112-CV/ĐU ngày 03/02/2026, có 31/31 chi bộ khu phố hoàn thành việc kiện toàn cấp uỷ (100%); bổ sung 17 đồng chí, thay 05 bí thư.
  = 31 100% agrees/31
  ! 31/31 > 30/31
Có 9 chi bộ dưới 9 đảng viên chính thức không bầu chi uỷ (19,6%), 37 chi bộ có chi uỷ (80,4%), trong tổng số 46 chi bộ.
  = 9 19.6% agrees/46; 37 80.4% agrees/46
  + 9 + 37 = 46
  ! 19,6 > 16,9
  ! 37 > 38
Cấp uỷ viên từ 61 tuổi trở lên: 27 đồng chí, chiếm 19%, giảm 6,5% so với nhiệm kỳ trước (25,5%).
  = 27 19% noBase points
Trình độ học vấn: 12/12 có 139 đồng chí (97,9%), 9/12 có 03 đồng chí (2,1%). Tổng số 142 đồng chí.
  = 139 97.9% agrees/142; 3 2.1% agrees/142
  ! 139 > 138
  ! 2,1 > 1,2
Kết quả: nam 91, nữ 51, tổng 142 đồng chí.
  = (no share)
  + 91 + 51 = 142
  ! 91 > 92
Nữ: 51 đ/c (35,9%); ĐVT dưới 40 tuổi: 33 đ/c (23,2%); DTTS: 04 đ/c (2,8%); tôn giáo: 03 đ/c (2,1%). Tổng số cấp uỷ: 142 đ/c.
  = 51 35.9% agrees/142; 33 23.2% agrees/142; 4 2.8% agrees/142; 3 2.1% agrees/142
  ! 35,9 > 39,5
  ! 23,2 > 22,3
Tổng số phiếu phát ra 1.098, số phiếu thu về 1.098 (100%), số phiếu hợp lệ 1.091 (99,4%), số phiếu không hợp lệ 07 (0,6%).
  = 1091 99.4% agrees/1098; 7 0.6% agrees/1098
  + 1091 + 7 = 1098
  ! 1.091 > 1.019
  ! 07 > 70
Số cấp uỷ viên trúng cử với 100% số phiếu là 37 đồng chí (26,1%); từ 80% đến dưới 100% là 88 đồng chí (62%); dưới 80% là 17 đồng chí (12%). Tổng số trúng cử 142 đồng chí.
  = 88 62% agrees/142; 17 12% agrees/142
Khối khu phố 31 chi bộ với 1.012 đảng viên; khối cơ quan, trường học, lực lượng vũ trang 15 chi bộ với 272 đảng viên; tổng cộng 46 chi bộ, 1.284 đảng viên.
  = (no share)
Dự kiến nhiệm kỳ 2025-2030 kết nạp 60 đảng viên trở lên; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt trên 90%/năm; không có chi bộ yếu kém.
  = (no share)
Đồng chí phó bí thư: 41 đồng chí, chiếm 28,9% cấp uỷ; bí thư 46 đồng chí, chiếm 32,4%; chi uỷ viên 55 đồng chí, chiếm 38,7%; tổng số 142 đồng chí.
  = 41 28.9% agrees/142; 46 32.4% agrees/142; 55 38.7% agrees/142
  + 41 + 46 + 55 = 142
  ! 28,9 > 29,8
  ! 55 > 54
Số người có trình độ lý luận chính trị từ trung cấp trở lên là 75/142 đồng chí (52,8%), tăng 9,1% so với nhiệm kỳ trước (43,7%).
  = 75 52.8% agrees/142 points
  ! 52,8 > 58,2
  ! 9,1 > 1,9
Có 02 đồng chí tái cử không trúng cử (chiếm 1,9% số được giới thiệu tái cử là 105 đồng chí).
  = 2 1.9% agrees/105
  ! 1,9 > 9,1
Đảng viên nữ 498 đồng chí, chiếm 38,8% tổng số 1.284 đảng viên; đảng viên là người cao tuổi miễn sinh hoạt 97 đồng chí, chiếm 7,6%.
  = 498 38.8% agrees/1284; 97 7.6% agrees/1284
  ! 38,8 > 33,8
  ! 97 > 79
`);
