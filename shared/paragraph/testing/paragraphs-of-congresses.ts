import { readingsOf } from './readings';

/** Whole reports and their parts: lists of signs, wholes named by a word, terms compared in brackets; of the sample's 41 people, and of 55, 268, 21 and 92 of invented seasons. */
export const paragraphsOfCongresses = readingsOf(`
Tổng số cấp uỷ viên được bầu là 41 đ/c; Bí thư 15 đ/c, Phó Bí thư 14 đ/c, chi uỷ viên 12 đ/c. Tái cử 31 đ/c (75,6%), trong đó Bí thư tái cử 12 đ/c (80%), Phó Bí thư tái cử 12 đ/c (85,7%), chi uỷ viên tái cử 7 đ/c (58,3%).
  = 31 75.6% agrees/41; 12 80% agrees/15; 12 85.7% agrees/14; 7 58.3% agrees/12
  + 15 + 14 + 12 = 41; 12 + 12 + 7 = 31
  ! Phó Bí thư 14 > Phó Bí thư 15
  ! chi uỷ viên tái cử 7 > chi uỷ viên tái cử 9
  ! 85,7% > 85,0%
  ! Tái cử 31 > Tái cử 32
Độ tuổi bình quân của cấp uỷ các chi bộ là 50,5 tuổi, trẻ hơn nhiệm kỳ trước 1,2 tuổi (nhiệm kỳ trước 51,7 tuổi); người cao tuổi nhất 68 tuổi, trẻ nhất 31 tuổi. Dưới 40 tuổi có 4 đồng chí, từ 40 đến 55 tuổi có 24 đồng chí, trên 55 tuổi có 13 đồng chí trên tổng số 41 đồng chí.
  = (no share)
  + 4 + 24 + 13 = 41
  ! 51,7 tuổi > 52,7 tuổi
  ! 24 đồng chí > 25 đồng chí
  ! 13 đồng chí > 14 đồng chí
+ Cấp uỷ viên: 41 đ/c. ⏎ + Bí thư: 15 đ/c; phó bí thư: 14 đ/c; chi uỷ viên: 12 đ/c. ⏎ + Nữ: 10 đ/c (24,4%); trong đó nữ bí thư 02 đ/c (13,3%), nữ phó bí thư 02 đ/c (14,3%), nữ chi uỷ viên 06 đ/c (50%).
  = 10 24.4% agrees/41; 2 13.3% agrees/15; 2 14.3% agrees/14; 6 50% agrees/12
  + 15 + 14 + 12 = 41
  ! chi uỷ viên: 12 > chi uỷ viên: 13
  ! 24,4% > 24,7%
  ! nữ chi uỷ viên 06 > nữ chi uỷ viên 07
  ! nữ phó bí thư 02 > nữ phó bí thư 03
Trong tổng số 55 cấp uỷ viên có 30 đồng chí tái cử, chiếm 54,5% và 25 đồng chí mới tham gia, chiếm 45,5%; trong số mới có 11 đồng chí đã từng tham gia cấp uỷ, 14 đồng chí tham gia lần đầu.
  = 30 54.5% agrees/55; 25 45.5% agrees/55
  + 30 + 25 = 55; 11 + 14 = 25
  ! 30 đồng chí > 31 đồng chí
  ! 45,5% > 45,8%
  ! 14 đồng chí > 15 đồng chí
  ! 11 đồng chí > 10 đồng chí
Cấp uỷ viên là nữ có 19 đồng chí trên tổng số 55 đồng chí (34,5%), tăng 4,5% so với nhiệm kỳ trước (15/50 đồng chí, 30%); cấp uỷ viên là người dân tộc thiểu số 25 đồng chí (45,5%).
  = 19 34.5% agrees/55 points; 15 30% agrees/50; 25 45.5% agrees/55
  ! 15/50 > 16/50
  ! 34,5% > 34,8%
  ! 45,5% > 54,5%
  ! tăng 4,5% > tăng 5,4%
Có 29/55 cấp uỷ viên từ 40 tuổi trở xuống (đạt 52,7%), hơn một nửa tổng số; 03 bí thư chi bộ kiêm trưởng thôn (20% số bí thư); 25 đồng chí theo tôn giáo (45,5%).
  = 29 52.7% agrees/55; 3 20% noBase; 25 45.5% agrees/55
  ! 29/55 > 28/55
  ! 45,5% > 54,5%
Số cấp uỷ viên nữ tăng 4 đồng chí so với nhiệm kỳ trước (từ 15 lên 19 đồng chí); số cấp uỷ viên tái cử giảm 3 đồng chí (từ 33 xuống 30 đồng chí); tổng số cấp uỷ viên 55 đồng chí, tăng 5 đồng chí so với nhiệm kỳ 2020-2025 (50 đồng chí).
  = (no share)
  ! tăng 4 > tăng 5
  ! từ 33 xuống 30 > từ 34 xuống 30
  ! (50 đồng chí) > (51 đồng chí)
  ! giảm 3 > giảm 2
Nữ cấp uỷ viên: 19 đ/c, chiếm tỷ lệ 34,5% (nhiệm kỳ trước 30%); cấp uỷ viên trẻ: 29 đ/c, chiếm tỷ lệ 52,7% (nhiệm kỳ trước 44%, tăng 8,7%). Tổng số cấp uỷ viên: 55 đ/c.
  = 19 34.5% agrees/55; 29 52.7% agrees/55 points
  ! 19 đ/c > 18 đ/c
  ! 52,7% > 52,0%
Trong số 89 đồng chí bí thư: tái cử 61 đồng chí, đạt 68,54%; nữ 28 đồng chí, đạt 31,46%; 47 đồng chí bí thư kiêm trưởng khu phố trên 58 khu phố, đạt 81,03%.
  = 61 68.54% agrees/89; 28 31.46% agrees/89; 47 81.03% agrees/58
  ! tái cử 61 > tái cử 62
  ! 31,46% > 31,49%
  ! 58 khu phố > 68 khu phố
  ! 81,03% > 18,03%
Cấp uỷ viên nữ chiếm 36,19%, tăng 4,77% so với nhiệm kỳ trước (82/261 đồng chí, chiếm 31,42%); cấp uỷ viên trẻ chiếm 23,51%, tăng 5,5% (nhiệm kỳ trước 47/261 đồng chí, chiếm 18,01%); tổng số cấp uỷ viên 268 đồng chí.
  = – 36.19% alone/268 points; 82 31.42% agrees/261; – 23.51% alone/268 points; 47 18.01% agrees/261
  ! tăng 4,77% > tăng 7,47%
  ! 82/261 > 28/261
  ! 36,19% > 63,19%
  ! 18,01% > 18,04%
Nhiệm kỳ qua Đảng bộ kết nạp 168 đảng viên, vượt 12% so với chỉ tiêu Đại hội (150 đảng viên); trong đó nữ 92 đồng chí (54,8%), đoàn viên 121 đồng chí (72%).
  = 92 54.8% agrees/168; 121 72% agrees/168
  ! 168 đảng > 186 đảng
  ! nữ 92 > nữ 93
  ! 72% > 75%
  ! 150 đảng > 140 đảng
Số phiếu phát ra 1.874 phiếu, thu về 1.871 phiếu, hợp lệ 1.859 phiếu (99,36%), không hợp lệ 12 phiếu (0,64%).
  = 1859 99.36% agrees/1871; 12 0.64% agrees/1871
  + 1859 + 12 = 1871
  ! 1.871 phiếu > 1.781 phiếu
  ! 99,36% > 99,39%
  ! không hợp lệ 12 > không hợp lệ 13
  ! 1.859 > 1.895
Đại biểu dự Đại hội Đảng bộ phường 213 đồng chí, gồm: đại biểu đương nhiên 27 đồng chí, đại biểu do đại hội các chi bộ bầu 184 đồng chí, đại biểu chỉ định 02 đồng chí; nữ 71 đại biểu, chiếm 33,33%; trẻ (dưới 40 tuổi) 46 đại biểu, chiếm 21,60%.
  = 71 33.33% agrees/213; 46 21.6% agrees/213
  + 27 + 184 + 2 = 213
  ! 184 > 185
  ! nữ 71 > nữ 72
  ! 21,60% > 12,60%
  ! 27 đồng > 26 đồng
Chi bộ Khu phố 3 có 34 đảng viên, trong đó 02 đảng viên dự bị, 04 đảng viên miễn công tác và sinh hoạt. Đại hội triệu tập 28 đảng viên chính thức, có mặt 27 đồng chí, đạt 96,4%; vắng 01 đồng chí (ốm).
  = 27 96.4% agrees/28
  + 27 + 1 = 28
  ! có mặt 27 > có mặt 26
  ! 96,4% > 96,7%
  ! vắng 01 > vắng 02
Có ba chi bộ bầu chi uỷ 5 đồng chí, hai chi bộ bầu chi uỷ 3 đồng chí và hai chi bộ chỉ bầu bí thư. Bảy đồng chí bí thư đều trúng cử ngay vòng đầu; có hai đồng chí là nữ, chiếm 28,6%.
  = 2 28.6% agrees/7
  ! 28,6% > 82,6%
  ! có hai đồng > có ba đồng
Độ tuổi từ 30 đến dưới 40 tuổi có 51 đồng chí (19%), dưới 30 tuổi có 12 đồng chí (4,5%); như vậy cấp uỷ viên dưới 40 tuổi là 63 đồng chí, chiếm 23,5% trong tổng số 268 cấp uỷ viên.
  = 51 19% agrees/268; 12 4.5% agrees/268; 63 23.5% agrees/268
  + 51 + 12 = 63
  ! 51 đồng > 52 đồng
  ! 4,5% > 4,8%
  ! 23,5% > 32,5%
Đã mở 02 lớp tập huấn cho 178 đồng chí bí thư, phó bí thư (đạt 97,8% số được triệu tập 182 đồng chí); cấp phát 89 bộ tài liệu cho 89/89 chi bộ.
  = 178 97.8% agrees/182
  ! 97,8% > 97,1%
  ! 178 đồng > 187 đồng
* Kết quả bầu cấp uỷ: Số lượng: 21 đ/c/7 chi bộ. Trong đó: Nữ: 07 đ/c = 33,3%; Dưới 35 tuổi: 04 đ/c = 19%; Tái cử: 13 đ/c = 61,9%; Mới: 08 đ/c = 38,1%.
  = 7 33.3% agrees/21; 4 19% agrees/21; 13 61.9% agrees/21; 8 38.1% agrees/21
  + 13 + 8 = 21
  ! 07 đ/c > 08 đ/c
  ! 61,9% > 61,2%
  ! Mới: 08 > Mới: 09
Toàn xã có 7 bí thư chi bộ, trong đó 5 đồng chí tái cử, 2 đồng chí mới; 3 đồng chí kiêm trưởng thôn, chiếm 42,9%; 1 đồng chí nữ, chiếm 14,3%. Phó bí thư có 6 đồng chí, tái cử 3, mới 3.
  = 3 42.9% agrees/7; 1 14.3% agrees/7
  + 5 + 2 = 7; 3 + 3 = 6
  ! 2 đồng chí mới > 3 đồng chí mới
  ! 42,9% > 24,9%
  ! tái cử 3 > tái cử 4
  ! 14,3% > 14,6%
Cấp uỷ viên nữ tăng 18,3% so với nhiệm kỳ trước (từ 82 đồng chí lên 97 đồng chí); cấp uỷ viên trẻ tăng 34% (từ 47 đồng chí lên 63 đồng chí).
  = 97 relative; 63 relative
  ! từ 82 > từ 83
  ! 34% > 43%
  ! lên 63 > lên 65
Cơ cấu nữ đạt 33,7% (31 đ/c), cao hơn 2,9 điểm % so với nhiệm kỳ 2022 - 2025 (30,7%); cơ cấu trẻ đạt 23,9% (22 đ/c), thấp hơn 1,1 điểm % so với nhiệm kỳ 2022 - 2025 (25%). Tổng số cấp uỷ viên khoá này 92 đ/c, khoá trước 88 đ/c.
  = 31 33.7% agrees/92 points; 22 23.9% agrees/92 points
  ! 31 đ/c > 32 đ/c
  ! 30,7% > 03,7%
  ! 25% > 28%
  ! thấp hơn 1,1 > thấp hơn 2,1
STT ⇥ Chi bộ ⇥ Triệu tập ⇥ Có mặt ⇥ Tỷ lệ (%) ⏎ 1 ⇥ Khu phố 1 ⇥ 45 ⇥ 43 ⇥ 95,6 ⏎ 2 ⇥ Khu phố 2 ⇥ 52 ⇥ 50 ⇥ 96,2 ⏎ 3 ⇥ Trường THCS ⇥ 31 ⇥ 31 ⇥ 100 ⏎  ⇥ Cộng ⇥ 128 ⇥ 124 ⇥ 96,9
  = 43 95.6% agrees/45; 50 96.2% agrees/52; 31 100% agrees/31; 124 96.9% agrees/128
  + 45 + 52 + 31 = 128; 43 + 50 + 31 = 124
  ! 43 ⇥ 95,6 > 42 ⇥ 95,6
  ! 96,2 > 92,6
  ! 128 ⇥ > 129 ⇥
Trong 24 đồng chí bí thư chi bộ có mười sáu đồng chí tái cử, tám đồng chí mới; chín đồng chí nữ (37,5%); bình quân tuổi 52,3. Trong 23 đồng chí phó bí thư có mười một đồng chí nữ (47,8%).
  = 9 37.5% agrees/24; 11 47.8% agrees/23
  + 16 + 8 = 24
  ! chín đồng > bảy đồng
  ! tám đồng > bảy đồng
  ! 47,8% > 47,1%
  ! mười một đồng > mười hai đồng
Lý luận chính trị: cử nhân, cao cấp 14 đồng chí; trung cấp 41 đồng chí; sơ cấp 27 đồng chí; chưa qua bồi dưỡng 10 đồng chí. Như vậy có 55/92 đồng chí có trình độ từ trung cấp trở lên, đạt 59,8%.
  = 55 59.8% agrees/92
  + 14 + 41 + 27 + 10 = 92
  ! 41 đồng > 42 đồng
  ! 55/92 > 54/92
  ! 59,8% > 59,1%
Nhiệm kỳ này có 31 nữ cấp uỷ, nhiệm kỳ trước có 27 nữ cấp uỷ (tăng 4 đồng chí); 22 cấp uỷ trẻ, nhiệm kỳ trước có 22 cấp uỷ trẻ (bằng nhiệm kỳ trước).
  = (no share)
  ! tăng 4 > tăng 3
  ! có 27 nữ > có 28 nữ
Số đảng viên chính thức được triệu tập là 668 đồng chí, trong đó nữ 322 đồng chí, chiếm 48,2%; độ tuổi từ 18 đến 30: 74 đồng chí (11,1%), từ 31 đến 60: 401 đồng chí (60%), trên 60: 193 đồng chí (28,9%).
  = 322 48.2% agrees/668; 74 11.1% agrees/668; 401 60% agrees/668; 193 28.9% agrees/668
  ! 322 đồng > 233 đồng
  ! 11,1% > 11,4%
  ! 193 đồng > 139 đồng
  ! 60% > 06%
Tỷ lệ phiếu tín nhiệm bình quân của các đồng chí bí thư đạt 97,2%; có 15/24 đồng chí đạt 100% số phiếu (62,5%), 09/24 đồng chí đạt từ 85% đến dưới 100% số phiếu (37,5%).
  = 15 62.5% agrees/24; 9 37.5% agrees/24
  ! 15/24 > 14/24
  ! 62,5% > 26,5%
Cấp uỷ khoá mới gồm 21 đ/c (khoá trước 23 đ/c, giảm 2 đ/c); nữ 7 đ/c, đạt 33,3% (khoá trước 5 đ/c, đạt 21,7%); dưới 35 tuổi 4 đ/c, đạt 19%; từ 35 đến dưới 50 tuổi 9 đ/c, đạt 42,9%; từ 50 tuổi trở lên 8 đ/c, đạt 38,1%.
  = 7 33.3% agrees/21; 4 19% agrees/21; 9 42.9% agrees/21; 8 38.1% agrees/21
  + 4 + 9 + 8 = 21
  ! giảm 2 > giảm 3
  ! 9 đ/c > 8 đ/c
  ! 33,3% > 33,6%
Bầu 41 đồng chí vào cấp uỷ, trong đó có 15 đồng chí bí thư; 03 đồng chí kiêm trưởng khu phố (20% số bí thư); nữ 10 đồng chí (24,4%).
  = 3 20% agrees/15; 10 24.4% agrees/41
  ! 03 đồng > 04 đồng
  ! 20% > 21%
Tổng số cấp uỷ viên 41 đồng chí. Số cấp uỷ viên mới là 10 đồng chí, trong đó tham gia lần đầu 02 đồng chí (4,9%), đã từng tham gia 08 đồng chí (19,5%).
  = 2 4.9% agrees/41; 8 19.5% agrees/41
  + 2 + 8 = 10
  ! 08 đồng > 07 đồng
  ! 4,9% > 4,2%
Nữ có 10/41 đồng chí, đạt 24,4%, tăng 4,8% (điểm phần trăm) so với nhiệm kỳ trước.
  = 10 24.4% agrees/41 points
  ! 24,4% > 24,7%
`);
