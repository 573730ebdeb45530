import { readingsOf } from './readings';

/** The same hands: slips of scans, without marks, several bodies, terms in a row, lines with numbers; figures invented. */
export const paragraphsOfScans = readingsOf(`
Cấp uỷ viên nữ 3O đ/c, chiếm 24,4%; trẻ l8 đ/c, chiếm 14,6% trong tổng số 123 cấp uỷ viên.
  = 30 24.4% agrees/123; 18 14.6% agrees/123
  ! 24,4 > 22,4
  ! 14,6 > 16,4
Dang bo co 27 chi bo; bau 84 cap uy vien, nu 25 dong chi (29,8 %), tre 17 dong chi (20,2 %).
  = 25 29.8% agrees/84; 17 20.2% agrees/84
  ! 29,8 > 28,9
  ! tre 17 > tre 71
Nữ 30 đồng chí, chiếm 24 ,4 % trong tổng số 123 đồng chí.
  = 30 24.4% agrees/123
  ! 24 ,4 > 22 ,4
  ! 30 đồng > 31 đồng
Số lượng cấp uỷ: 123 đ/c.Trong đó: nữ: 30đ/c (24,39%); nam: 93đ/c (75,61%).
  = 30 24.39% agrees/123; 93 75.61% agrees/123
  + 30 + 93 = 123
  ! 30đ/c > 31đ/c
  ! 75,61 > 76,51
Cấp uỷ viên: 123 (nữ: 30, tỷ lệ: 24,39%; trẻ: 18, tỷ lệ: 14,63%; tái cử: 88, tỷ lệ: 71,54%; mới: 35, tỷ lệ: 28,46%).
  = 30 24.39% agrees/123; 18 14.63% agrees/123; 88 71.54% agrees/123; 35 28.46% agrees/123
  + 88 + 35 = 123
  ! 24,39 > 29,34
  ! mới: 35 > mới: 36
  ! tái cử: 88 > tái cử: 89
Cấp uỷ chi bộ 84 đồng chí, nữ 25 đồng chí (29,8%). Ban Chấp hành Đảng bộ phường 27 đồng chí, nữ 8 đồng chí (29,6%). Ban Thường vụ 9 đồng chí, nữ 3 đồng chí (33,3%).
  = 25 29.8% agrees/84; 8 29.6% agrees/27; 3 33.3% agrees/9
  ! (29,6%) > (26,9%)
  ! nữ 3 > nữ 4
  ! nữ 25 > nữ 52
Khối khu phố có 52 cấp uỷ viên, nữ chiếm 26,9% (14 đồng chí); khối trường học có 19 cấp uỷ viên, nữ chiếm 63,2% (12 đồng chí); khối cơ quan, công an, quân sự có 13 cấp uỷ viên, nữ chiếm 15,4% (2 đồng chí).
  = 14 26.9% agrees/52; 12 63.2% agrees/19; 2 15.4% agrees/13
  ! 63,2 > 62,3
  ! 14 đồng chí > 41 đồng chí
  ! 15,4 > 14,5
Trong số 41 đồng chí cấp uỷ, bí thư 15 đồng chí (nữ 04, đạt 26,7%; kiêm trưởng thôn 11, đạt 73,3%), phó bí thư 14 đồng chí (nữ 05, đạt 35,7%), chi uỷ viên 12 đồng chí (nữ 06, đạt 50%).
  = 4 26.7% agrees/15; 11 73.3% agrees/15; 5 35.7% agrees/14; 6 50% agrees/12
  + 15 + 14 + 12 = 41
  ! 26,7 > 27,6
  ! nữ 05 > nữ 06
  ! 73,3 > 37,3
Đảng viên nữ chiếm 39,1%, song cấp uỷ viên nữ chỉ chiếm 29,9% (29/97 đồng chí), bí thư là nữ chỉ chiếm 12,9% (4/31 đồng chí).
  = – 39.1% noBase; 29 29.9% agrees/97; 4 12.9% agrees/31
  ! 29,9 > 23,9
  ! 4/31 > 5/31
Trong số 97 đồng chí trúng cử có 70 đồng chí tái cử; trong 70 đồng chí tái cử, 25 đồng chí giữ chức bí thư (35,7%), 21 đồng chí giữ chức phó bí thư (30%), 24 đồng chí là chi uỷ viên (34,3%).
  = 25 35.7% agrees/70; 21 30% agrees/70; 24 34.3% agrees/70
  + 25 + 21 + 24 = 70
  ! 35,7 > 37,5
  ! 24 đồng chí > 42 đồng chí
Cử tri là đảng viên chính thức: 287 đồng chí. Số phiếu bầu bí thư trực tiếp tại đại hội: phát ra 274, thu về 274, hợp lệ 271 (98,9%), không hợp lệ 3 (1,1%).
  = 271 98.9% agrees/274; 3 1.1% agrees/274
  + 271 + 3 = 274
  ! 98,9 > 89,9
  ! không hợp lệ 3 > không hợp lệ 4
  ! thu về 274 > thu về 275
Tỷ lệ đảng viên vắng mặt 4,5%, giảm 2,3 điểm so với đại hội nhiệm kỳ trước (6,8%).
  = – 4.5% noBase points
  ! 2,3 > 3,2
  ! (6,8%) > (8,6%)
Cấp uỷ viên trẻ từ 9,8% (12/123) lên 14,6% (18/123), tăng 4,8 điểm phần trăm.
  = 12 9.8% agrees/123; 18 14.6% agrees/123 points
  ! 4,8 điểm > 8,4 điểm
  ! 18/123 > 19/123
Nữ: nhiệm kỳ 2020 - 2025: 27/123 = 21,95%; nhiệm kỳ 2025 - 2030: 30/119 = 25,21%; tăng 3,26%.
  = 27 21.95% agrees/123; 30 25.21% agrees/119 points
  ! 25,21 > 22,51
  ! 3,26 > 6,23
Độ tuổi: dưới 30 tuổi 05 đồng chí (4,2%), từ 30 đến 40 tuổi 21 đồng chí (17,6%), từ 41 đến 50 tuổi 46 đồng chí (38,7%), từ 51 đến 60 tuổi 33 đồng chí (27,7%), trên 60 tuổi 14 đồng chí (11,8%). Cộng: 119 đồng chí.
  = 5 4.2% agrees/119; 21 17.6% agrees/119; 46 38.7% agrees/119; 33 27.7% agrees/119; 14 11.8% agrees/119
  + 5 + 21 + 46 + 33 + 14 = 119
  ! 21 đồng > 12 đồng
  ! 38,7 > 37,8
  ! 119 > 191
Tuổi trẻ (dưới 35): 11/119; trung niên (35 - 50): 64/119; trên 50: 44/119.
  = (no share)
  ? 64/119 > 65/119
Bình quân tuổi của cấp uỷ: 44,6; của bí thư: 49,2; của phó bí thư: 43,8.
  = (no share)
Số lượng cấp uỷ mỗi chi bộ từ 3 đến 5 đồng chí; đảng viên mỗi chi bộ dao động 18 - 52 đồng chí; tỷ lệ trúng cử đạt từ 71% đến 100%.
  = (no share)
Khoảng 1/4 số cấp uỷ viên là cán bộ hưu trí (32/127 đồng chí); hơn một nửa (68/127 đồng chí) có trình độ đại học.
  = (no share)
  ! 32/127 > 23/127
  ! 68/127 > 58/127
Hơn 60% cấp uỷ viên (76/123 đồng chí) có trình độ trung cấp lý luận chính trị trở lên.
  = 76 60% about/123
  ! 76/123 > 67/123
  ! 76/123 > 98/123
Trong cấp uỷ các chi bộ, xấp xỉ 30% là nữ (37/123 đồng chí), gần 15% dưới 35 tuổi (18/123 đồng chí).
  = 37 30% about/123; 18 15% about/123
  ! 37/123 > 73/123
  ! 18/123 > 28/123
Trên 98% đảng viên (4.217/4.289 đồng chí) được học tập, quán triệt nghị quyết đại hội.
  = 4217 98% about/4289
  ! 4.217 > 4.127
  ! 98% > 89%
Hầu hết (39/41) chi bộ bầu cấp uỷ một lần; chỉ 02/41 chi bộ (4,9%) bầu lần hai.
  = 2 4.9% agrees/41
  ! 02/41 > 03/41
  ! 4,9 > 9,4
Có 02 đồng chí (0,5%) vi phạm, 05 đồng chí (1,2%) xin nghỉ trong tổng số 412 bí thư.
  = 2 0.5% agrees/412; 5 1.2% agrees/412
  ! 0,5 > 5,0
  ! 1,2 > 2,1
Có hai mươi tám đồng chí được bầu, trong đó mười đồng chí là nữ, chiếm 35,7%; sáu đồng chí dưới 40 tuổi, chiếm 21,4%; mười chín đồng chí tái cử, chiếm 67,9%, chín đồng chí tham gia lần đầu, chiếm 32,1%.
  = 10 35.7% agrees/28; 6 21.4% agrees/28; 19 67.9% agrees/28; 9 32.1% agrees/28
  + 19 + 9 = 28
  ! mười chín > mười tám
  ! 35,7 > 37,5
  ! hai mươi tám > hai mươi bảy
Một phần ba số bí thư (05/15 đồng chí, đạt 33,3%) mới tham gia lần đầu; hai phần ba (10/15 đồng chí, đạt 66,7%) tái cử.
  = 5 33.3% agrees/15; 10 66.7% agrees/15
  ! 33,3 > 23,3
  ! 10/15 > 11/15
Đảng bộ thị trấn: 19 chi bộ, 642 đảng viên. Đại hội đã bầu 15 đồng chí vào Ban Chấp hành (nữ 4 đ/c = 26,7%, tái cử 10 đ/c = 66,7%, mới 5 đ/c = 33,3%); Ban Thường vụ 5 đ/c; đoàn đại biểu dự đại hội cấp trên 14 đ/c chính thức, 1 đ/c dự khuyết (nữ 5/15 đ/c = 33,3%).
  = 4 26.7% agrees/15; 10 66.7% agrees/15; 5 33.3% agrees/15; 5 33.3% agrees/15
  + 10 + 5 = 15
  ! 26,7 > 27,6
  ! mới 5 > mới 6
  ! 5/15 > 6/15
Đại biểu đương nhiên 21 đồng chí (10,6%), đại biểu bầu 177 đồng chí (89,4%), tổng 198 đại biểu; đại biểu nữ 68 đồng chí (34,3%), đại biểu trẻ 41 đồng chí (20,7%).
  = 21 10.6% agrees/198; 177 89.4% agrees/198; 68 34.3% agrees/198; 41 20.7% agrees/198
  + 21 + 177 = 198
  ! 177 > 178
  ! 34,3 > 33,4
  ! 10,6 > 16,0
Thành phần: công chức 9, viên chức 22, hưu trí 31, kinh doanh 7, nông dân 15; cộng 84 đồng chí.
  = (no share)
  + 9 + 22 + 31 + 7 + 15 = 84
  ! 31 > 32
  ! 84 > 85
Trong năm, xoá tên 03, khai trừ 01, chuyển đi 12, chuyển đến 27, kết nạp 14; tổng số đảng viên cuối kỳ 642, tăng 25 so với đầu kỳ (617).
  = (no share)
  ! tăng 25 > tăng 52
  ! (617) > (671)
Kinh phí đại hội 186 triệu đồng, bằng 93% dự toán; trang trí 41 điểm; 127 tin, bài tuyên truyền.
  = – 93% noBase
Số đảng viên được miễn sinh hoạt 88 đồng chí, chiếm 13,7%; ốm đau dài ngày 17 đồng chí, chiếm 2,6%; đi làm ăn xa 41 đồng chí, chiếm 6,4% so với tổng số 642 đảng viên.
  = 88 13.7% agrees/642; 17 2.6% agrees/642; 41 6.4% agrees/642
  ! 13,7 > 17,3
  ! 41 đồng chí > 14 đồng chí
Cụ thể: bí thư tái cử 11 đ/c, mới 4 đ/c; phó bí thư tái cử 9 đ/c, mới 5 đ/c; chi uỷ viên tái cử 8 đ/c, mới 4 đ/c. Tổng cộng tái cử 28 đ/c (68,3%), mới 13 đ/c (31,7%)/41 đ/c.
  = 28 68.3% agrees/41; 13 31.7% agrees/41
  ! 28 đ/c > 29 đ/c
  ! 68,3 > 63,8
Chi bộ trường tiểu học: 23/24 đảng viên dự (95,8%); chi bộ trạm y tế: 11/11 đảng viên dự (100%); chi bộ khu phố 2: 58/63 đảng viên dự (92,1%). Cộng 3 chi bộ: 92/98 đảng viên dự (93,9%).
  = 23 95.8% agrees/24; 11 100% agrees/11; 58 92.1% agrees/63; 92 93.9% agrees/98
  ! 92,1 > 91,2
  ! 23/24 > 22/24
  ! 93,9 > 99,3
Sau đại hội, cấp uỷ các chi bộ có 84 đồng chí; tới nay khuyết 03 đồng chí do chuyển công tác 02, nghỉ hưu 01, hiện còn 81 đồng chí (96,4%).
  = 81 96.4% agrees/84
  ! 96,4 > 94,6
  ! còn 81 > còn 82
Chi bộ/Triệu tập/Có mặt/Tỷ lệ: Khu phố 1: 45/43/95,6%; Khu phố 2: 52/50/96,2%; Trường THCS: 31/31/100%.
  = 43 95.6% agrees/45; 50 96.2% agrees/52; 31 100% agrees/31
TT. Nội dung. Số lượng. Tỷ lệ ⏎ 1. Bí thư chi bộ: 16 ⏎ 2. Nữ: 4 (25%) ⏎ 3. Tái cử: 12 (75%) ⏎ 4. Kiêm trưởng khu phố: 10 (62,5%)
  = 4 25% agrees/16; 12 75% agrees/16; 10 62.5% agrees/16
  ! 62,5 > 65,2
  ! 25% > 52%
2.1. Số lượng, cơ cấu: tổng số 84 đ/c, đạt 100% so với đề án; 2.2. Chất lượng: đại học trở lên 52 đ/c (61,9%), trung cấp LLCT trở lên 49 đ/c (58,3%).
  = 84 100% noBase; 52 61.9% agrees/84; 49 58.3% agrees/84
  ! 61,9 > 69,1
  ! 49 đ/c > 94 đ/c
Nhiệm kỳ 2015 - 2020 có 61 đồng chí (nữ 12 = 19,7%); nhiệm kỳ 2020 - 2025 có 58 đồng chí (nữ 15 = 25,9%), giảm 3 đồng chí, nữ tăng 6,2%.
  = 12 19.7% agrees/61; 15 25.9% agrees/58 points
  ! 25,9 > 29,5
  ! giảm 3 > giảm 4
  ! 12 = 19,7 > 21 = 19,7
Ba tổ chức cơ sở đảng có tỷ lệ nữ cao là xã A (12/27, bằng 44,4%), xã B (11/25, bằng 44%) và phường C (13/31, bằng 41,9%); thấp nhất là xã D (2/21, bằng 9,5%).
  = 12 44.4% agrees/27; 11 44% agrees/25; 13 41.9% agrees/31; 2 9.5% agrees/21
  ! 44,4 > 44,9
  ! 13/31 > 12/31
  ! 9,5 > 5,9
`);
