import { readingsOf } from './readings';

/** Lists that overlap, several terms, several wholes, votes and money: right paragraphs that a hasty reader would find fault with. */
export const paragraphsThatMislead = readingsOf(`
Ban Chấp hành Đảng bộ phường có 27 uỷ viên; Ban Thường vụ 09 uỷ viên; 01 bí thư, 02 phó bí thư; Uỷ ban Kiểm tra 07 uỷ viên.
  = (no share)
Các chi bộ bầu 54 cấp uỷ viên, trong đó có 19 bí thư, 17 phó bí thư; nữ 16 đồng chí (29,6%), trẻ 12 đồng chí (22,2%), dân tộc thiểu số 11 đồng chí (20,4%), tôn giáo 15 đồng chí (27,8%).
  = 16 29.6% agrees/54; 12 22.2% agrees/54; 11 20.4% agrees/54; 15 27.8% agrees/54
Trong số 54 cấp uỷ viên trúng cử: tái cử 39 đồng chí (72,2%); đã từng tham gia cấp uỷ khoá trước nữa 04 đồng chí (7,4%); tham gia lần đầu 11 đồng chí (20,4%).
  = 39 72.2% agrees/54; 4 7.4% agrees/54; 11 20.4% agrees/54
  + 39 + 4 + 11 = 54
Đồng chí nữ 16 (29,6%), trong đó 05 đồng chí là bí thư, 06 đồng chí là phó bí thư, 05 đồng chí là chi uỷ viên; tổng số 54 cấp uỷ viên.
  = 16 29.6% agrees/54
  + 5 + 6 + 5 = 16
Toàn Đảng bộ có 19 chi bộ, trong đó 17 chi bộ có từ 09 đảng viên chính thức trở lên, 12 chi bộ có chi uỷ, 07 chi bộ không có chi uỷ.
  = (no share)
Đại hội có 26 đảng viên chính thức trên tổng số 28 đảng viên được triệu tập tham dự, đạt 92,9%; vắng 02 đồng chí có lý do.
  = 26 92.9% agrees/28
Chi bộ hiện có 31 đảng viên, trong đó 29 đồng chí chính thức, 02 đồng chí dự bị, 12 đồng chí nữ, 03 đồng chí theo đạo Công giáo.
  = (no share)
  + 29 + 2 = 31
Kết quả, đại hội đã bầu 05 đồng chí vào Chi uỷ khoá mới (04 đồng chí tái cử, 01 đồng chí mới); bầu 01 bí thư, 01 phó bí thư.
  = (no share)
  + 4 + 1 = 5
Về trình độ: đại học trở lên 32 đồng chí (59,3%), trong đó thạc sĩ 03 đồng chí; trung cấp, cao đẳng 14 đồng chí (25,9%); còn lại 08 đồng chí (14,8%) chưa qua đào tạo; tổng số cấp uỷ viên là 54 đồng chí.
  = 32 59.3% agrees/54; 14 25.9% agrees/54; 8 14.8% agrees/54
Cấp uỷ viên trẻ (dưới 40 tuổi) có 12 đồng chí, trong đó dưới 35 tuổi 05 đồng chí, dưới 30 tuổi 02 đồng chí; tỷ lệ cấp uỷ viên trẻ đạt 22,2% trên tổng số 54 đồng chí.
  = – 22.2% alone/54
Đến nay có 17/19 chi bộ hoàn thành đại hội (89,5%); trong số 02 chi bộ còn lại, 01 chi bộ xin lùi thời gian, 01 chi bộ đang chờ sáp nhập.
  = 17 89.5% agrees/19
Số phiếu phát ra 28, số phiếu thu về 28, số phiếu hợp lệ 28, không có phiếu không hợp lệ; đồng chí trúng cử cao nhất 28/28 phiếu, thấp nhất 21/28 phiếu.
  = (no share)
Nhiệm kỳ trước có 58 cấp uỷ viên (nữ 14, trẻ 09); nhiệm kỳ này có 54 cấp uỷ viên (nữ 16, trẻ 12).
  = (no share)
Nhiệm kỳ 2022-2025 có 58 cấp uỷ viên, nữ 14 đồng chí (24,1%); nhiệm kỳ 2025-2027 có 54 cấp uỷ viên, nữ 16 đồng chí (29,6%).
  = 14 24.1% agrees/58; 16 29.6% agrees/54
Số bí thư kiêm trưởng khu phố là 10/14 chi bộ khu phố (71,4%); số bí thư kiêm trưởng ban công tác Mặt trận là 04/14 (28,6%).
  = 10 71.4% agrees/14; 4 28.6% agrees/14
Bầu cử đúng nguyên tắc, tỷ lệ phiếu tín nhiệm bình quân đạt 93,4%; 54/54 đồng chí trúng cử ngay lần bầu thứ nhất (100%).
  = 54 100% agrees/54
Hội nghị có 62 đại biểu dự, gồm 27 đồng chí Uỷ viên Ban Chấp hành, 19 đồng chí bí thư chi bộ và 16 đồng chí là trưởng các ban, ngành, đoàn thể.
  = (no share)
  + 27 + 19 + 16 = 62
Trong 19 đồng chí bí thư chi bộ có 04 đồng chí là công chức phường, 03 đồng chí là hiệu trưởng, 12 đồng chí là cán bộ hưu trí.
  = (no share)
Đảng uỷ thành lập 03 đoàn kiểm tra tại 09 chi bộ; kết quả 08 chi bộ chuẩn bị tốt, 01 chi bộ phải bổ sung văn kiện.
  = (no share)
Tổng số đảng viên toàn phường: 748 đồng chí; miễn sinh hoạt: 122 đồng chí; số đảng viên phải triệu tập: 612 đồng chí; có mặt: 577 đồng chí, đạt 94,3%; vắng: 35 đồng chí (5,7%).
  = 577 94.3% agrees/612; 35 5.7% agrees/612
  + 577 + 35 = 612
Cả 19 chi bộ đều có nữ tham gia cấp uỷ? Không: 11/19 chi bộ có cấp uỷ viên nữ (57,9%), 08 chi bộ không có (42,1%).
  = 11 57.9% agrees/19; 8 42.1% agrees/19
Tỷ lệ bình quân cấp uỷ viên nữ toàn tỉnh là 24,8%; phường đạt 29,6% (16/54 đồng chí), cao hơn bình quân chung 4,8%.
  = – 24.8% noBase; 16 29.6% agrees/54
Trong nhiệm kỳ, kết nạp 37 đảng viên mới (năm 2023: 15 đồng chí, năm 2024: 14 đồng chí, 6 tháng đầu năm 2025: 08 đồng chí).
  = (no share)
Xử lý kỷ luật 05 đảng viên (khiển trách 03, cảnh cáo 01, khai trừ 01); xoá tên 02 đảng viên.
  = (no share)
  + 3 + 1 + 1 = 5
Tổng thu đảng phí đạt 312 triệu đồng; trích để lại chi bộ 30%, nộp cấp trên 70%.
  = – 30% noBase; – 70% noBase
Đại hội tiến hành trong 01 ngày, 14/19 chi bộ đại hội buổi sáng, 05 chi bộ đại hội buổi chiều; có 07 chi bộ đại hội vào thứ bảy, chủ nhật.
  = (no share)
Kết quả bầu bí thư: 19/19 đồng chí trúng cử; số phiếu đạt 100% có 06 đồng chí; từ 90% đến dưới 100% có 09 đồng chí; dưới 90% có 04 đồng chí.
  = (no share)
Về độ tuổi bí thư: dưới 40 tuổi 02 đồng chí; từ 40 đến 50 tuổi 05 đồng chí; từ 51 đến 60 tuổi 08 đồng chí; trên 60 tuổi 04 đồng chí (tổng 19 đồng chí).
  = (no share)
  + 2 + 5 + 8 + 4 = 19
Cơ cấu 3 độ tuổi: dưới 40 tuổi: 22,2%; từ 40-50 tuổi: 42,6%; trên 50 tuổi: 35,2% (trên tổng số 54 đồng chí).
  = – 22.2% alone/54; – 42.6% alone/54; – 35.2% alone/54
Tuổi đời bình quân của bí thư là 54,2 tuổi, của phó bí thư là 48,7 tuổi, của chi uỷ viên là 45,1 tuổi; tuổi bình quân chung 49,3 tuổi, thấp hơn nhiệm kỳ trước 1,6 tuổi.
  = (no share)
Số lượng cấp uỷ viên theo đề án là 54 đồng chí, đã bầu 54 đồng chí, đạt 100%; trong đó 41 đồng chí có trình độ trung cấp lý luận chính trị trở lên (75,9%).
  = 54 100% agrees/54; 41 75.9% agrees/54
Toàn xã có 19 chi bộ thôn, 06 chi bộ trường học, 04 chi bộ cơ quan; tổng cộng 29 chi bộ với 874 đảng viên.
  = (no share)
Đã bầu 82 đồng chí vào cấp uỷ 29 chi bộ; số chi uỷ viên là nữ tăng thêm 06 đồng chí, nâng tổng số nữ cấp uỷ lên 25 đồng chí, chiếm 30,5%.
  = 25 30.5% agrees/82
Tái cử 61/82 đồng chí, chiếm 74,4%; đổi mới 21/82 đồng chí, chiếm 25,6%, đạt yêu cầu đổi mới không dưới 1/3 ở 09 chi bộ.
  = 61 74.4% agrees/82; 21 25.6% agrees/82
  + 61 + 21 = 82
Danh sách trình đại hội 95 đồng chí, bầu 82 đồng chí, số dư 15,9% (13 đồng chí), không vượt quá 30%.
  = 13 15.9% agrees/82
Bí thư: 29 đồng chí, trong đó tái cử 20 đồng chí, mới 09 đồng chí (lần đầu 04 đồng chí).
  = (no share)
  + 20 + 9 = 29
Có 04 chi bộ khuyết phó bí thư, 01 chi bộ khuyết chi uỷ viên; 24 chi bộ bầu đủ số lượng, chiếm 82,8% tổng số 29 chi bộ.
  = 24 82.8% agrees/29
Chỉ định bổ sung 03 đồng chí, nâng tổng số cấp uỷ viên lên 85 đồng chí.
  = (no share)
Đảng viên dự đại hội 816/874 đồng chí (93,4%), trong đó nữ 331 đồng chí (40,6%), dân tộc thiểu số 92 đồng chí (11,3%), tôn giáo 17 đồng chí (2,1%).
  = 816 93.4% agrees/874; 331 40.6% agrees/816; 92 11.3% agrees/816; 17 2.1% agrees/816
Tỷ lệ nữ tham gia cấp uỷ: nhiệm kỳ 2020-2022 đạt 22,1%; nhiệm kỳ 2022-2025 đạt 26,4%; nhiệm kỳ 2025-2027 đạt 30,5%.
  = – 22.1% noBase; – 26.4% noBase; – 30.5% noBase
Chất lượng: Trung học phổ thông 74 đ/c, trung học cơ sở 08 đ/c; đại học 40 đ/c, thạc sĩ 04 đ/c, cao đẳng 09 đ/c, trung cấp 17 đ/c, sơ cấp 12 đ/c; LLCT cao cấp 05 đ/c, trung cấp 38 đ/c, sơ cấp 39 đ/c. Tổng số 82 đ/c.
  = (no share)
  + 74 + 8 = 82; 40 + 4 + 9 + 17 + 12 = 82; 5 + 38 + 39 = 82
Nhân sự: Ban Thường vụ duyệt 95 đồng chí giới thiệu bầu 82 đồng chí; có 03 đồng chí được đại hội đề cử thêm, 02 đồng chí xin rút.
  = (no share)
Chuẩn y 29 bí thư, 25 phó bí thư, 28 chi uỷ viên; thời hạn chuẩn y bình quân 06 ngày làm việc, 27/29 chi bộ đúng hạn (93,1%), 02 chi bộ quá hạn.
  = 27 93.1% agrees/29
Có 12 đồng chí (chiếm 14,6%) là bí thư đoàn, cán bộ hội; 07 đồng chí (chiếm 8,5%) là chủ doanh nghiệp tham gia cấp uỷ trên tổng số 82 đồng chí.
  = 12 14.6% agrees/82; 7 8.5% agrees/82
`);
