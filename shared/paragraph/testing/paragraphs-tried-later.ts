import { readingsOf } from './readings';

/** Written after the rules were, to see whether these hold: terms side by side, tables of two terms, short forms, classes; figures invented. */
export const paragraphsTriedLater = readingsOf(`
Kết thúc đợt đại hội, 27/27 chi bộ trực thuộc Đảng uỷ phường đã bầu cấp uỷ khoá mới với 84 đồng chí, giảm 5 đồng chí so với nhiệm kỳ trước; trong đó nữ 25 đồng chí (đạt 29,8%), trẻ dưới 40 tuổi 17 đồng chí (đạt 20,2%), tái cử 63 đồng chí (đạt 75%), mới tham gia lần đầu 21 đồng chí (đạt 25%).
  = 25 29.8% agrees/84; 17 20.2% agrees/84; 63 75% agrees/84; 21 25% agrees/84
  + 63 + 21 = 84
Trong 27 chi bộ có 22 chi bộ có chi uỷ (mỗi chi bộ 3 đồng chí), 05 chi bộ không có chi uỷ.
  = (no share)
Tổng số đảng viên đến ngày 31/5/2025 là 982 đồng chí (chính thức 961, dự bị 21), trong đó 118 đồng chí được miễn công tác và sinh hoạt đảng.
  = (no share)
  + 961 + 21 = 982
Triệu tập 843 đảng viên chính thức, dự đại hội 801 đồng chí (95%), vắng mặt 42 đồng chí (5%); có lý do 40, không lý do 2.
  = 801 95% agrees/843; 42 5% agrees/843
  + 801 + 42 = 843; 40 + 2 = 42
Ban Thường vụ duyệt 86 đồng chí, các chi bộ bầu được 84 đồng chí (97,7%), thiếu 02 đồng chí.
  = 84 97.7% agrees/86
  + 84 + 2 = 86
Danh sách bầu cử 101 đồng chí, bầu lấy 84 đồng chí, số dư 17 đồng chí (20,2%).
  = 17 20.2% agrees/84
  + 84 + 17 = 101
Chất lượng cấp uỷ: chuyên môn đại học trở lên 52 đ/c (61,9%), cao đẳng 09 đ/c (10,7%), trung cấp 14 đ/c (16,7%), chưa qua đào tạo 09 đ/c (10,7%); tổng 84 đ/c.
  = 52 61.9% agrees/84; 9 10.7% agrees/84; 14 16.7% agrees/84; 9 10.7% agrees/84
LLCT: cao cấp 08, trung cấp 41, sơ cấp 30, chưa qua 05, cộng 84 đồng chí.
  = (no share)
  + 8 + 41 + 30 + 5 = 84
Bí thư chi bộ 27 đồng chí (nữ 08 = 29,6%; tái cử 21 = 77,8%; mới 06 = 22,2%), tuổi bình quân 53,7.
  = 8 29.6% agrees/27; 21 77.8% agrees/27; 6 22.2% agrees/27
  + 21 + 6 = 27
Nữ bí thư 08/27, chiếm 29,6%, tăng 02 đồng chí so với nhiệm kỳ trước (06/26, chiếm 23,1%).
  = 8 29.6% agrees/27; 6 23.1% agrees/26
Cơ cấu theo khối: khu phố 52 đồng chí, trường học 19 đồng chí, cơ quan 07 đồng chí, doanh nghiệp 06 đồng chí; cộng 84 đồng chí.
  = (no share)
Đã chuẩn y 25/27 chi bộ (92,6%) với 78/84 đồng chí (92,9%); 02 chi bộ (7,4%) đang hoàn thiện hồ sơ.
  = 25 92.6% agrees/27; 78 92.9% agrees/84; 2 7.4% agrees/27
Bầu bổ sung 03 đồng chí vào cấp uỷ, trong đó 02 đồng chí nữ, 01 đồng chí nam.
  = (no share)
  + 2 + 1 = 3
Kết quả lấy phiếu giới thiệu: 31/33 phiếu đồng ý, đạt 93,9%; 02 phiếu không đồng ý.
  = 31 93.9% agrees/33
Cấp uỷ các chi bộ trường học có 19 đồng chí, 19/19 đồng chí có trình độ đại học (100%), trong đó thạc sĩ 05 đồng chí (26,3%).
  = 19 100% agrees/19; 5 26.3% agrees/19
Về cơ cấu, tỷ lệ nữ đạt 29,8%, tỷ lệ trẻ đạt 20,2%, tỷ lệ người có đạo đạt 7,1% trên tổng số 84 cấp uỷ viên.
  = – 29.8% alone/84; – 20.2% alone/84; – 7.1% alone/84
Nhiệm kỳ 2022-2025: 89 đồng chí, nữ 24 đồng chí, chiếm 27%. Nhiệm kỳ 2025-2027: 84 đồng chí, nữ 25 đồng chí, chiếm 29,8%.
  = 24 27% agrees/89; 25 29.8% agrees/84
Thời gian đại hội từ 15/5 đến 20/6/2025; 19 chi bộ đại hội trong tháng 5, 08 chi bộ đại hội trong tháng 6.
  = (no share)
Số ý kiến phát biểu tham luận: 214 ý kiến, bình quân 7,9 ý kiến/chi bộ.
  = (no share)
Cả phường có 15 đồng chí Đảng uỷ viên tham gia cấp uỷ chi bộ, trong đó 09 đồng chí làm bí thư, 04 đồng chí làm phó bí thư, 02 đồng chí làm chi uỷ viên.
  = (no share)
  + 9 + 4 + 2 = 15
Toàn phường có 41 đồng chí giới thiệu nhưng không trúng cử; trong đó 34 đồng chí do số dư, 07 đồng chí không đủ phiếu.
  = (no share)
Có 23 chi bộ đạt tỷ lệ nữ từ 15% trở lên (85,2%), 14 chi bộ đạt tỷ lệ trẻ từ 10% trở lên (51,9%) trong tổng số 27 chi bộ.
  = 23 85.2% agrees/27; 14 51.9% agrees/27
Tuổi bình quân cấp uỷ là 48,2 tuổi (nhiệm kỳ trước 49,9 tuổi), giảm 1,7 tuổi; người cao tuổi nhất 72 tuổi, trẻ nhất 24 tuổi.
  = (no share)
Đồng chí cấp uỷ là người dân tộc thiểu số: 04 đ/c = 4,8% (01 Chăm, 03 Ba Na); tôn giáo: 06 đ/c = 7,1%; trên tổng số 84 đ/c.
  = 4 4.8% agrees/84; 6 7.1% agrees/84
Phó bí thư 24 đồng chí, giảm 01 đồng chí so với nhiệm kỳ trước, do 03 chi bộ chỉ bầu bí thư.
  = (no share)
Chi bộ 1: 5 đồng chí (nữ 2); Chi bộ 2: 3 đồng chí (nữ 1); Chi bộ 3: 3 đồng chí; tổng cộng 11 đồng chí (nữ 3).
  = (no share)
Hạng mục ⇥ Nhiệm kỳ trước ⇥ Tỷ lệ (%) ⇥ Nhiệm kỳ này ⇥ Tỷ lệ (%) ⏎ Tổng số ⇥ 89 ⇥ 100 ⇥ 84 ⇥ 100 ⏎ Nữ ⇥ 24 ⇥ 27 ⇥ 25 ⇥ 29,8 ⏎ Tái cử ⇥ 66 ⇥ 74,2 ⇥ 63 ⇥ 75
  = 89 100% agrees/89; 84 100% agrees/84; 24 27% agrees/89; 25 29.8% agrees/84; 66 74.2% agrees/89; 63 75% agrees/84
Chi bộ ⇥ Được duyệt ⇥ Trúng cử ⏎ KP1 ⇥ 5 ⇥ 5 ⏎ KP2 ⇥ 3 ⇥ 3 ⏎ KP3 ⇥ 3 ⇥ 2 ⏎ Tổng cộng ⇥ 11 ⇥ 10
  = (no share)
  + 5 + 3 + 3 = 11; 5 + 3 + 2 = 10
Thực hiện Kế hoạch số 57-KH/ĐU, Đảng uỷ xã chỉ đạo đại hội điểm tại 02 chi bộ (thôn Phú Mỹ và Trường THCS), rút kinh nghiệm trước khi triển khai ở 16 chi bộ còn lại.
  = (no share)
Đến ngày 20/6, 18/18 chi bộ đã đại hội xong. Có 437/462 đảng viên dự (94,6%). Các chi bộ bầu 58 cấp uỷ viên; trong đó: 45 đồng chí tái cử (77,6%), 13 đồng chí mới (22,4%; có 04 đồng chí đã từng tham gia cấp uỷ).
  = 437 94.6% agrees/462; 45 77.6% agrees/58; 13 22.4% agrees/58
  + 45 + 13 = 58
Bí thư 18 đồng chí, phó bí thư 16 đồng chí, chi uỷ viên 24 đồng chí; trong 24 chi uỷ viên có 09 nữ (37,5%), trong 18 bí thư có 03 nữ (16,7%), trong 16 phó bí thư có 05 nữ (31,3%).
  = 9 37.5% agrees/24; 3 16.7% agrees/18; 5 31.3% agrees/16
Chi bộ thôn 1 có 38 đảng viên, bầu 05 chi uỷ viên; chi bộ thôn 2 có 41 đảng viên, bầu 05 chi uỷ viên; chi bộ thôn 3 có 27 đảng viên, bầu 03 chi uỷ viên.
  = (no share)
Nhân sự giới thiệu 67 đồng chí, trong đó cấp uỷ khoá cũ giới thiệu 64 đồng chí, đại hội đề cử 03 đồng chí; xin rút 02 đồng chí, danh sách bầu cử chính thức 65 đồng chí.
  = (no share)
Trong 58 cấp uỷ viên có 31 đồng chí dưới 50 tuổi, 11 đồng chí dưới 40 tuổi (19%), 02 đồng chí dưới 30 tuổi.
  = 11 19% agrees/58
Tỷ lệ đảng viên dự đại hội bình quân 94,6%; chi bộ cao nhất 100%, chi bộ thấp nhất 87,5%.
  = – 94.6% noBase
So với đầu nhiệm kỳ, số chi bộ giảm 04 (từ 22 xuống 18) do sáp nhập; số đảng viên tăng 19 đồng chí (từ 443 lên 462).
  = (no share)
Năm 2023 kết nạp 11 đảng viên, năm 2024 kết nạp 09 đảng viên, 5 tháng đầu năm 2025 kết nạp 04 đảng viên; cả nhiệm kỳ kết nạp 24/25 đảng viên, đạt 96% chỉ tiêu.
  = 24 96% agrees/25
Thu nhập bình quân đầu người đạt 72 triệu đồng, tăng 14,3% so với đầu nhiệm kỳ; hộ nghèo còn 21 hộ, chiếm 1,1%; 98,6% hộ đạt gia đình văn hoá.
  = – open; 21 1.1% noBase; – 98.6% noBase
Đảng uỷ viên 15 đồng chí, trong đó 04 đồng chí trong Ban Thường vụ trực tiếp dự 18/18 đại hội; mỗi đồng chí phụ trách từ 1 đến 2 chi bộ.
  = (no share)
Bầu cử lần thứ nhất trúng cử 56/58 đồng chí; lần thứ hai bầu thêm 02 đồng chí, bảo đảm đủ 58 đồng chí.
  = (no share)
Trình độ: tiến sĩ 01, thạc sĩ 06, đại học 29, cao đẳng 05, trung cấp 10, sơ cấp 07; về chính trị: cao cấp 04, trung cấp 26, sơ cấp 22; còn 06 đồng chí chưa qua đào tạo lý luận. Tổng số: 58 đồng chí.
  = (no share)
Đồng chí có số phiếu cao nhất 41/41 phiếu (100%), thấp nhất 29/41 phiếu (70,7%).
  = 41 100% agrees/41; 29 70.7% agrees/41
Phiếu bầu chi uỷ: phát ra 41, thu về 41; hợp lệ 40, không hợp lệ 01. Phiếu bầu bí thư: phát ra 41, thu về 41; hợp lệ 41.
  = (no share)
Số cấp uỷ viên là nữ 17, là người trẻ 11, là người dân tộc 09, là người theo đạo 02; có đồng chí đạt hai tiêu chí.
  = (no share)
100% cấp uỷ viên có trình độ 12/12; 69% có trình độ đại học trở lên (40 đồng chí); tổng số 58 đồng chí.
  = – 100% alone/58; 40 69% agrees/58
Đảng bộ có 462 đảng viên: nam 281, nữ 181; trong sinh hoạt 419, miễn sinh hoạt 43; trên 60 tuổi 133, dưới 35 tuổi 71.
  = (no share)
  + 281 + 181 = 462
Có mặt 437 đồng chí, gồm 419 đảng viên chính thức và 18 đảng viên dự bị; vắng 25 đồng chí.
  = (no share)
  + 419 + 18 = 437
Trong đợt, Ban Thường vụ ban hành 18 quyết định chuẩn y, 18 thông báo duyệt nhân sự, 06 công văn, 02 hướng dẫn; tổng số 44 văn bản.
  = (no share)
Đại hội 08 chi bộ khu dân cư bầu trực tiếp bí thư (44,4%), tăng 03 chi bộ; 10 chi bộ còn lại do chi uỷ bầu... (tổng số 18 chi bộ).
  = 8 44.4% noBase
Tổng số 58 đ/c: BT 18, PBT 16, CUV 24; nữ 17 = 29,3%, DTTS 09 = 15,5%, trẻ 11 = 19%, TC 45 = 77,6%.
  = 17 29.3% agrees/58; 9 15.5% agrees/58; 11 19% agrees/58; 45 77.6% agrees/58
Cấp uỷ viên có trình độ chuyên môn từ trung cấp trở lên 48 đồng chí, gồm trung cấp 10 đồng chí, cao đẳng 05 đồng chí, đại học 30 đồng chí, thạc sĩ 03 đồng chí; tổng số 58 đồng chí.
  = (no share)
  + 10 + 5 + 30 + 3 = 48
  ! trung cấp 10 > trung cấp 11
  ! thạc sĩ 03 > thạc sĩ 02
Trình độ chuyên môn: trung cấp 10, cao đẳng 05, đại học trở lên 33; như vậy từ trung cấp trở lên là 48 đồng chí, chiếm 82,8% tổng số 58 cấp uỷ viên.
  = 48 82.8% agrees/58
  + 10 + 5 + 33 = 48
  ! cao đẳng 05 > cao đẳng 07
Lý luận chính trị: từ trung cấp trở lên 30 đồng chí (trung cấp 26, cao cấp 04).
  = (no share)
  + 26 + 4 = 30
  ! trung cấp 26 > trung cấp 25
`);
