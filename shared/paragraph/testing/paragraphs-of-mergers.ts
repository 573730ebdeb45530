import { readingsOf } from './readings';

/** Paragraphs written after the rules above were: of communes that were merged in 2025, with appointed committees, three terms in a row and money; figures invented. */
export const paragraphsOfMergers = readingsOf(`
Sau khi sắp xếp đơn vị hành chính cấp xã, Đảng bộ xã Yên Lâm có 57 chi bộ trực thuộc; Ban Thường vụ Đảng uỷ đã chỉ định 168 cấp uỷ viên, trong đó có 57 bí thư, 53 phó bí thư và 58 chi uỷ viên; số cấp uỷ viên nữ là 52 người, bằng 31,0%.
  = 52 31% agrees/168
  + 57 + 53 + 58 = 168
  ! 53 phó > 54 phó
  ! 31,0 > 30,1
  ! 52 người > 25 người
Số đảng viên toàn xã (tính đến 30/9/2025): 1.834; trong đó, nữ: 671 (36,6%); dân tộc thiểu số: 92 (5,0%); có đạo: 41 (2,2%); từ 60 tuổi trở lên: 604 (32,9%).
  = 671 36.6% agrees/1834; 92 5% agrees/1834; 41 2.2% agrees/1834; 604 32.9% agrees/1834
  ! 36,6 > 33,6
  ! 604 > 640
  ! 1.834 > 1.384
Qua 02 đợt, đợt 1 có 21 chi bộ đại hội (36,8%), đợt 2 có 36 chi bộ đại hội (63,2%), hoàn thành 57/57 chi bộ.
  = 21 36.8% agrees/57; 36 63.2% agrees/57
  ! 36,8 > 38,6
  ! 36 chi > 35 chi
Danh sách nhân sự giới thiệu gồm 198 đồng chí, đạt 117,9% so với số lượng cần bầu (168 đồng chí), số dư 30 đồng chí, bằng 17,9%.
  = 198 117.9% agrees/168; 30 17.9% agrees/168
  ! 117,9 > 119,7
  ? số dư 30 > số dư 31
  ? 17,9%. > 19,7%.
Đồng chí được bầu với số phiếu cao nhất đạt 100%, đồng chí thấp nhất đạt 58,3%; bình quân 91,2%.
  = – 91.2% noBase
Có 9 đồng chí là chủ tịch hội cựu chiến binh, 11 đồng chí là trưởng ban công tác Mặt trận, 14 đồng chí là trưởng thôn tham gia cấp uỷ, lần lượt chiếm 5,4%, 6,5% và 8,3% trong tổng số 168 cấp uỷ viên.
  = 9 5.4% agrees/168; 11 6.5% agrees/168; 14 8.3% agrees/168
  ! 6,5% > 5,6%
  ! 14 đồng > 15 đồng
Tỷ lệ nữ: Chi uỷ 33,3%, phó bí thư 28,3%, bí thư 24,6%.
  = – 33.3% noBase; – 28.3% noBase; – 24.6% noBase
  ? 28,3 > 23,8
Bí thư: 57 người, gồm: 38 tái cử, 19 mới; nữ 14; tuổi bình quân 51,7. Phó bí thư: 53 người, gồm: 33 tái cử, 20 mới; nữ 15; tuổi bình quân 46,9. Chi uỷ viên: 58 người, gồm: 37 tái cử, 21 mới; nữ 23; tuổi bình quân 44,2.
  = (no share)
  + 38 + 19 = 57; 33 + 20 = 53; 37 + 21 = 58
  ! 38 tái > 39 tái
  ! 20 mới > 21 mới
  ! 58 người > 59 người
Số cấp uỷ viên nữ qua ba nhiệm kỳ: 2015 - 2017: 31 người; 2017 - 2020: 38 người; 2020 - 2025: 44 người; nhiệm kỳ này 52 người, tăng 8 người so với nhiệm kỳ trước.
  = (no share)
  ? tăng 8 > tăng 9
Chi bộ Quân sự có 100% cấp uỷ viên là đảng viên dưới 35 tuổi (3/3), chi bộ Công an có 66,7% (2/3), chi bộ Trạm Y tế 33,3% (1/3).
  = 3 100% agrees/3; 2 66.7% agrees/3; 1 33.3% agrees/3
  ! 66,7 > 67,6
  ! (2/3) > (1/3), chi bộ A có 66,7% (1/3)
Ban Chấp hành Đảng bộ xã khoá I, nhiệm kỳ 2025 - 2030 gồm 33 đồng chí; cơ cấu: cán bộ nữ 6 đồng chí (18,2%), cán bộ trẻ dưới 42 tuổi 5 đồng chí (15,2%), dân tộc thiểu số 1 đồng chí (3,0%); trình độ thạc sĩ 12 đồng chí (36,4%), đại học 21 đồng chí (63,6%).
  = 6 18.2% agrees/33; 5 15.2% agrees/33; 1 3% agrees/33; 12 36.4% agrees/33; 21 63.6% agrees/33
  ! 18,2 > 12,8
  ! 21 đồng chí > 22 đồng chí
  ! 36,4 > 34,6
Đại hội có 198/200 đại biểu được triệu tập về dự (vắng 02 đại biểu có lý do), đạt 99%.
  = 198 99% agrees/200
  ! 198/200 > 189/200
  ? vắng 02 > vắng 03
Trong 5 năm, toàn Đảng bộ kết nạp 214 đảng viên (bình quân 42,8 đảng viên/năm), đạt 107% chỉ tiêu (200 đảng viên), tăng 19 đảng viên so với nhiệm kỳ trước (195 đảng viên).
  = 214 107% agrees/200
  ! 107% > 117%
  ! tăng 19 > tăng 18
  ! 214 > 241
Số tổ chức đảng hoàn thành tốt nhiệm vụ trở lên đạt 96,5% (55/57), trong đó hoàn thành xuất sắc 11 tổ chức, chiếm 19,3%; còn 02 tổ chức (3,5%) hoàn thành nhiệm vụ.
  = 55 96.5% agrees/57; 11 19.3% agrees/57; 2 3.5% agrees/57
  ! 96,5 > 95,6
  ? 11 tổ > 12 tổ
  ? 02 tổ > 03 tổ
Chỉ tiêu nữ cấp uỷ từ 15% trở lên: đạt 31%; chỉ tiêu trẻ từ 10% trở lên: đạt 22,6% (38/168); như vậy vượt chỉ tiêu trẻ 12,6%.
  = – 31% noBase; 38 22.6% agrees/168
  ! 38/168 > 83/168
  ! 22,6 > 26,2
Đánh giá theo khối: khối nông thôn 41 chi bộ, 1.322 đảng viên, chiếm 72,1%; khối trường học 9 chi bộ, 268 đảng viên, chiếm 14,6%; khối cơ quan 7 chi bộ, 244 đảng viên, chiếm 13,3% tổng số 1.834 đảng viên.
  = 1322 72.1% agrees/1834; 268 14.6% agrees/1834; 244 13.3% agrees/1834
  ! 72,1 > 71,2
  ! 268 > 286
  ! 244 > 224
Đến nay Đảng uỷ đã chuẩn y 54 chi bộ (đạt 94,7%), 03 chi bộ còn lại đang bổ sung hồ sơ (5,3%).
  = 54 94.7% implied/57; 3 5.3% implied/57
  ? 94,7 > 97,4
Bầu trực tiếp bí thư tại đại hội: 12/57 chi bộ (21,05%); bí thư do chi uỷ bầu: 45/57 chi bộ (78,95%).
  = 12 21.05% agrees/57; 45 78.95% agrees/57
  ! 21,05 > 20,15
  ! 45/57 > 46/57
Về tuổi Đảng: dưới 10 năm có 47 đồng chí (28%), từ 10 đến 20 năm có 66 đồng chí (39,3%), trên 20 năm có 55 đồng chí (32,7%). Tổng cộng 168 đồng chí.
  = 47 28% agrees/168; 66 39.3% agrees/168; 55 32.7% agrees/168
  ! 39,3 > 33,9
  ! 55 đồng chí > 56 đồng chí
  ! 28% > 82%
Kết quả bỏ phiếu: Đồng ý 26 phiếu/28 phiếu hợp lệ (92,86%); không đồng ý 02 phiếu/28 phiếu hợp lệ (7,14%).
  = 26 92.86% agrees/28; 2 7.14% agrees/28
  ! 92,86 > 98,26
  ! 02 phiếu > 03 phiếu
So sánh nhiệm kỳ trước/nhiệm kỳ này: nữ 44/52 đồng chí (tăng 8); trẻ 31/38 đồng chí (tăng 7); tái cử 121/108 đồng chí (giảm 13).
  = (no share)
  ? tăng 8 > tăng 9
Cấp uỷ viên được đào tạo đại học trở lên tăng từ 74 lên 96 đồng chí (từ 46,3% lên 57,1%, tăng 10,8 điểm %).
  = – 46.3% noBase; – 57.1% noBase points
  ! 10,8 > 18,0
  ? 57,1 > 51,7
Trình độ chuyên môn (168 đồng chí): trên ĐH: 11; ĐH: 85; CĐ: 17; TC: 31; SC: 6; chưa qua ĐT: 18.
  = (no share)
  + 11 + 85 + 17 + 31 + 6 + 18 = 168
  ! 85 > 58
  ! CĐ: 17 > CĐ: 19
  ! 18. > 19.
Đảng phí thu được 287.450.000 đồng, đạt 104,2% kế hoạch; kinh phí chi cho đại hội chi bộ bình quân 5.000.000 đồng/chi bộ.
  = – 104.2% noBase
Nhìn chung, các chi bộ bầu đủ số lượng (chiếm 94,7%), một số ít bầu thiếu (chiếm 5,3%).
  = – 94.7% noBase; – 5.3% noBase
Tổng hợp số liệu tại 3 cụm: cụm 1 có 19 chi bộ với 58 cấp uỷ viên; cụm 2 có 21 chi bộ với 61 cấp uỷ viên; cụm 3 có 17 chi bộ với 49 cấp uỷ viên; tổng cộng 57 chi bộ, 168 cấp uỷ viên.
  = (no share)
  ? 21 chi > 22 chi
Nữ đảng viên chiếm 36,6% nhưng nữ cấp uỷ chỉ 31%, thấp hơn 5,6 điểm phần trăm.
  = – 36.6% noBase; – 31% noBase
  ? 5,6 > 6,5
Đại hội điểm: chi bộ thôn 4 (43/45 ĐV dự, đạt 95,6%), chi bộ Trường Tiểu học (22/22 ĐV dự, đạt 100%), chi bộ Công an (13/14 ĐV dự, đạt 92,9%).
  = 43 95.6% agrees/45; 22 100% agrees/22; 13 92.9% agrees/14
  ! 95,6 > 96,5
  ! 13/14 > 12/14
Trong số các đồng chí cấp uỷ khoá cũ (160 đồng chí), có 108 đồng chí tái cử, đạt 67,5%; 52 đồng chí không tái cử, chiếm 32,5% (hết tuổi 29, luân chuyển 12, nguyện vọng cá nhân 11).
  = 108 67.5% agrees/160; 52 32.5% agrees/160
  + 108 + 52 = 160; 29 + 12 + 11 = 52
  ! 67,5 > 65,7
  ! luân chuyển 12 > luân chuyển 13
  ! 108 đồng > 107 đồng
1. Số lượng: 168. 2. Cơ cấu: - Nữ: 52 = 31,0%. - Trẻ: 38 = 22,6%. - Dân tộc: 9 = 5,4%. 3. Tái cử: 108 = 64,3%; mới: 60 = 35,7%.
  = 52 31% agrees/168; 38 22.6% agrees/168; 9 5.4% agrees/168; 108 64.3% agrees/168; 60 35.7% agrees/168
  + 108 + 60 = 168
  ! 22,6 > 26,2
  ! mới: 60 > mới: 61
  ! 52 = > 53 =
Quân số triệu tập: 28 đ/c, dự: 27 đ/c (vắng 1 đ/c đi công tác), tỉ lệ 96,4%; phát phiếu 27, thu phiếu 27, phiếu hợp lệ 26 (96,3%), phiếu không hợp lệ 1 (3,7%).
  = 27 96.4% agrees/28; 26 96.3% agrees/27; 1 3.7% agrees/27
  ! 96,4 > 94,6
  ! hợp lệ 26 > hợp lệ 25
  ! 3,7 > 7,3
Tính bình quân mỗi chi bộ có 32,2 đảng viên và 2,9 cấp uỷ viên; chi bộ đông nhất 71 đảng viên, chi bộ ít nhất 7 đảng viên; 11 chi bộ có dưới 15 đảng viên (19,3%).
  = 11 19.3% noBase
  ? 19,3 > 13,9
Kết quả xếp loại cấp uỷ viên nhiệm kỳ qua: xuất sắc 31 người (19,4%), tốt 116 người (72,5%), hoàn thành nhiệm vụ 13 người (8,1%), cộng 160 người (100%).
  = 31 19.4% agrees/160; 116 72.5% agrees/160; 13 8.1% agrees/160; 160 100% agrees/160
  ! 19,4 > 14,9
  ! 116 > 161
  ! 13 người > 14 người
Có 2/3 số chi bộ (38/57 chi bộ) hoàn thành đại hội trong một buổi, 1/3 số chi bộ (19/57 chi bộ) trong một ngày.
  = (no share)
  ? 38/57 > 39/57
Đảng uỷ viên phụ trách chi bộ: 33 đồng chí; trung bình mỗi đồng chí phụ trách 1,7 chi bộ; 24/33 đồng chí phụ trách từ 02 chi bộ trở lên (chiếm 72,7%).
  = 24 72.7% agrees/33
  ! 72,7 > 77,2
  ! 24/33 > 42/33
Cụ thể về giới tính: Nam 116 đồng chí, tương đương 69%; Nữ 52 đồng chí, tương đương 31%.
  = 116 69% implied/168; 52 31% implied/168
  ? 69% > 96%
Khối Mặt trận, đoàn thể có 05 đồng chí tham gia Ban Chấp hành, chiếm tỷ lệ 15,2%; khối Đảng 11 đồng chí, chiếm tỷ lệ 33,3%; khối chính quyền 14 đồng chí, chiếm tỷ lệ 42,4%; khối nội chính 03 đồng chí, chiếm tỷ lệ 9,1%.
  = 5 15.2% implied/33; 11 33.3% implied/33; 14 42.4% implied/33; 3 9.1% implied/33
  ! 42,4 > 44,2
  ! 11 đồng chí > 12 đồng chí
Tỷ lệ bí thư có trình độ trung cấp LLCT trở lên 54,4% (31/57), khoá trước 44,6% (25/56), tăng 9,8%; phó bí thư 41,5% (22/53), khoá trước 35,3% (18/51), tăng 6,2%.
  = 31 54.4% agrees/57 points; 25 44.6% agrees/56; 22 41.5% agrees/53 points; 18 35.3% agrees/51
  ! 9,8 > 8,9
  ! 31/57 > 32/57
  ! 35,3 > 33,5
Tại thời điểm đại hội, chi bộ có 23 đảng viên (21 chính thức, 02 dự bị); 20 đảng viên chính thức có mặt, 01 đảng viên chính thức vắng có lý do; tỷ lệ 95,2%.
  = – 95.2% noBase
  + 21 + 2 = 23
  ! 02 dự bị > 03 dự bị
  ? 95,2 > 92,5
Từ kết quả trên cho thấy: tỷ lệ tái cử giảm (nhiệm kỳ trước 75,6%, nhiệm kỳ này 64,3%), tỷ lệ nữ tăng (nhiệm kỳ trước 27,5%, nhiệm kỳ này 31%), tuổi bình quân giảm (nhiệm kỳ trước 49,6; nhiệm kỳ này 47,4).
  = – 75.6% noBase; – 64.3% noBase; – 31% noBase
  ? 64,3 > 63,4
`);
