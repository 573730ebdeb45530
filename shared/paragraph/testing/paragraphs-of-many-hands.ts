import { readingsOf } from './readings';

/** Paragraphs of communes, districts and a province from 2010 on, in short forms, lists, words for numbers and slips of scans; figures invented. */
export const paragraphsOfManyHands = readingsOf(`
Đến hết tháng 6/2010, 23/23 chi bộ trực thuộc đã tiến hành xong đại hội. Cấp uỷ các chi bộ bầu 71 đ/c, trong đó: nữ 14 đ/c (= 19,7%), tuổi dưới 35 có 11 đ/c (= 15,5%), trình độ văn hoá cấp III 64 đ/c (= 90,1%), còn lại cấp II 07 đ/c (= 9,9%).
  = 14 19.7% agrees/71; 11 15.5% agrees/71; 64 90.1% agrees/71; 7 9.9% agrees/71
  ! 19,7 > 17,9
  ! 07 đ/c > 08 đ/c
  ! 64 đ/c > 46 đ/c
Cơ cấu ba độ tuổi của 71 cấp uỷ viên: dưới 35, từ 35 đến 50 và trên 50 tuổi lần lượt là 11, 38 và 22 đồng chí.
  = (no share)
  + 11 + 38 + 22 = 71
  ! 38 và > 39 và
  ! 22 đồng > 23 đồng
Tỷ lệ đảng viên dự đại hội đạt hơn 90% (1.130/1.245 đảng viên).
  = 1130 90% about/1245
  ! 1.130 > 1.030
  ! 1.245 > 1.542
Gần một phần ba cấp uỷ viên là nữ (24/75 đồng chí), hai phần ba có trình độ đại học trở lên (50/75 đồng chí).
  = (no share)
  ! 24/75 > 42/75
  ! 50/75 > 40/75
Ban chấp hành khoá mới gồm mười hai đồng chí, trong đó có ba đồng chí nữ (chiếm 25%), bảy đồng chí tái cử (chiếm 58,3%) và năm đồng chí tham gia lần đầu (chiếm 41,7%).
  = 3 25% agrees/12; 7 58.3% agrees/12; 5 41.7% agrees/12
  + 7 + 5 = 12
  ! bảy đồng chí > tám đồng chí
  ! 41,7 > 47,1
  ! mười hai > mười ba
Số chi bộ giảm từ 45 xuống 41 (giảm 04 chi bộ), số đảng viên tăng từ 1.198 lên 1.245 đồng chí (tăng 47 đồng chí, tương đương 3,9%).
  = 1245 relative
  ! giảm 04 > giảm 05
  ! tăng 47 > tăng 74
  ! 3,9% > 9,3%
So với đầu nhiệm kỳ, cấp uỷ viên toàn đảng bộ giảm 04 đồng chí (đầu nhiệm kỳ 127, nay còn 123).
  = (no share)
  ! giảm 04 > giảm 05
  ! nay còn 123 > nay còn 132
Tuổi đời bình quân 45,3 tuổi (khoá trước 47,1 tuổi), trẻ hơn 1,8 tuổi; trẻ nhất 26 tuổi, cao nhất 63 tuổi.
  = (no share)
  ! 1,8 tuổi > 2,8 tuổi
  ! 45,3 > 25,3
Nữ cấp uỷ đạt 31.7% (khoá trước 27.9%), tăng 3.8 điểm phần trăm.
  = – 31.7% noBase points
  ! 3.8 > 8.3
  ! 27.9 > 29.7
Đảng bộ xã hiện có 1.245 đảng viên sinh hoạt tại 31 chi bộ; đảng viên nữ 487 đồng chí, chiếm 39,1%; đảng viên dưới 30 tuổi 166 đồng chí, chiếm 13,3%; đảng viên là người dân tộc thiểu số 308 đồng chí, chiếm 24,7%.
  = 487 39.1% agrees/1245; 166 13.3% agrees/1245; 308 24.7% agrees/1245
  ! 39,1 > 31,9
  ! 166 > 616
  ! 308 > 380
Kết quả cụ thể: ⏎ - Số chi bộ đại hội: 31/31 (=100%); ⏎ - Đảng viên dự: 1.102/1.171 đ/c (=94,1%); ⏎ - Cấp uỷ viên trúng cử: 97 đ/c; trong đó nữ 29 đ/c (=29,9%), trẻ 18 đ/c (=18,6%), DTTS 22 đ/c (=22,7%).
  = 31 100% agrees/31; 1102 94.1% agrees/1171; 29 29.9% agrees/97; 18 18.6% agrees/97; 22 22.7% agrees/97
  ! 94,1 > 91,4
  ! nữ 29 đ/c > nữ 92 đ/c
  ! 18,6 > 16,8
Trong tổng số 97 cấp uỷ viên, bí thư 31 đ/c, phó bí thư 27 đ/c, số còn lại 39 đ/c là chi uỷ viên.
  = (no share)
  + 31 + 27 + 39 = 97
  ! 27 > 28
  ! 39 > 93
  ! 31 > 30
Về trình độ lý luận chính trị: 5 đồng chí cao cấp (5,2%), 52 đồng chí trung cấp (53,6%), 33 đồng chí sơ cấp (34,0%), số còn lại chưa qua đào tạo là 7 đồng chí (7,2%), tính trên 97 đồng chí.
  = 5 5.2% agrees/97; 52 53.6% agrees/97; 33 34% agrees/97; 7 7.2% agrees/97
  + 5 + 52 + 33 + 7 = 97
  ! 53,6 > 56,3
  ! 33 đồng > 34 đồng
  ! 7 đồng chí (7 > 9 đồng chí (7
Cấp uỷ viên nữ 29 đồng chí, đạt 29,9%; cấp uỷ viên trẻ 18 đồng chí, đạt 18,6%; cấp uỷ viên là người dân tộc 22 đồng chí, đạt 22,7%.
  = 29 29.9% implied/97; 18 18.6% implied/97; 22 22.7% implied/97
  ! 18,6 > 16,8
  ! 22 đồng chí > 23 đồng chí
Bí thư cấp uỷ tái cử đạt 80,6% (25/31 đ/c), phó bí thư tái cử đạt 77,8% (21/27 đ/c); chi uỷ viên tái cử 24/39 đ/c, đạt 61,5%. Chung cả ba chức danh, tái cử 70/97 đ/c, đạt 72,2%.
  = 25 80.6% agrees/31; 21 77.8% agrees/27; 24 61.5% agrees/39; 70 72.2% agrees/97
  ! 80,6 > 86,0
  ! 70/97 > 71/97
  ! 24/39 > 42/39
Toàn huyện có 46 tổ chức cơ sở đảng với 412 chi bộ trực thuộc; tính đến ngày 15/4/2015 đã có 398 chi bộ tổ chức đại hội, đạt 96,6%; còn 14 chi bộ (3,4%) sẽ hoàn thành trước 30/4.
  = 398 96.6% agrees/412; 14 3.4% agrees/412
  + 398 + 14 = 412
  ! 96,6 > 69,6
  ! còn 14 > còn 15
  ! 398 > 389
Tổng số đảng viên được triệu tập là 9.872 đồng chí, số có mặt 9.318 đồng chí, bằng 94,4%; số vắng 554 đồng chí, bằng 5,6% (trong đó vắng không lý do 21 đồng chí).
  = 9318 94.4% agrees/9872; 554 5.6% agrees/9872
  + 9318 + 554 = 9872
  ! 9.318 > 9.138
  ! 554 > 545
  ! 94,4 > 94,8
Số cấp uỷ viên được bầu 1.327 đồng chí; tỷ lệ nữ 26,2% (348 đồng chí), tăng 2,5% so với nhiệm kỳ trước; tỷ lệ trẻ 17,1% (227 đồng chí), tăng 1,4%; đổi mới 34,8% (462 đồng chí).
  = 348 26.2% agrees/1327 points; 227 17.1% agrees/1327 points; 462 34.8% agrees/1327
  ! 26,2 > 22,6
  ! 227 > 272
  ! 34,8 > 38,4
Qua bầu cử có 3 chi bộ bầu thiếu 01 cấp uỷ viên, 2 chi bộ bầu thiếu 02 cấp uỷ viên so với số lượng được duyệt; như vậy toàn huyện bầu được 1.327/1.334 đồng chí, đạt 99,5%.
  = 1327 99.5% agrees/1334
  ! 99,5 > 95,9
  ! 1.327/1.334 > 1.237/1.334
Trong 412 bí thư chi bộ có 61 đồng chí là nữ (chiếm 14,8%), 287 đồng chí tái cử (chiếm 69,7%), 193 đồng chí kiêm trưởng thôn, trưởng bản (chiếm 46,8%).
  = 61 14.8% agrees/412; 287 69.7% agrees/412; 193 46.8% agrees/412
  ! 14,8 > 18,4
  ! 287 > 278
  ! 46,8 > 48,6
Nhiệm kỳ này giới thiệu 1.582 đồng chí để bầu 1.334 đồng chí, số dư 248 đồng chí (18,6%).
  = 248 18.6% agrees/1334
  + 1334 + 248 = 1582
  ! 248 > 284
  ! 18,6 > 16,8
  ! 1.582 > 1.528
Đảng viên nữ: 3.411 đồng chí / tổng số 10.046 đồng chí (33,95%). Đảng viên là đoàn viên: 1.287 đồng chí (12,81%). Đảng viên trên 60 tuổi: 2.604 đồng chí (25,92%).
  = 3411 33.95% agrees/10046; 1287 12.81% agrees/10046; 2604 25.92% agrees/10046
  ! 33,95 > 39,35
  ! 1.287 > 1.278
  ! 25,92 > 29,52
Số chi bộ có tỷ lệ nữ cấp uỷ dưới 15% giảm từ 87 chi bộ xuống còn 52 chi bộ; số chi bộ không có nữ tham gia cấp uỷ còn 39 chi bộ, chiếm 9,5% tổng số 412 chi bộ.
  = 39 9.5% agrees/412
  ! 9,5 > 5,9
  ! 39 chi bộ > 93 chi bộ
Chất lượng bí thư: chuyên môn từ trung cấp trở lên 318/412 đồng chí (77,18%), khoá trước 71,36%, tăng 5,82%.
  = 318 77.18% agrees/412 points
  ! 5,82 > 8,52
  ! 318/412 > 381/412
  ! 71,36 > 73,16
Khối xã, thị trấn: 28 đảng bộ, 366 chi bộ, 1.190 cấp uỷ viên. Khối cơ quan: 12 chi bộ, đảng bộ, 84 cấp uỷ viên. Khối doanh nghiệp: 6 chi bộ, 53 cấp uỷ viên.
  = (no share)
  ? 1.190 > 1.910
  ? 84 > 48
Đại hội chi bộ trực thuộc đảng uỷ cơ sở trong toàn tỉnh hoàn thành 5.214/5.214 chi bộ (100%). Bầu 17.863 cấp uỷ viên, trong đó nữ 5.126 đồng chí (28,70%), dưới 40 tuổi 6.037 đồng chí (33,80%), dân tộc thiểu số 2.894 đồng chí (16,20%), tôn giáo 411 đồng chí (2,30%).
  = 5214 100% agrees/5214; 5126 28.7% agrees/17863; 6037 33.8% agrees/17863; 2894 16.2% agrees/17863; 411 2.3% agrees/17863
  ! 28,70 > 27,80
  ! 2.894 > 2.984
  ! 33,80 > 38,30
Tỷ lệ trúng cử lần đầu đạt 31,4%, tăng 2,1 điểm % so với nhiệm kỳ 2020 - 2025; tỷ lệ nữ đạt 28,7%, tăng 1,9 điểm %; tỷ lệ tuổi trẻ đạt 33,8%, tăng 4,6 điểm %.
  = – 31.4% noBase points; – 28.7% noBase points; – 33.8% noBase points
  ? 1,9 > 9,1
  ? 28,7 > 27,8
Bầu cử tại đại hội: 4.987 chi bộ bầu một lần đủ số lượng (95,6%), 209 chi bộ phải bầu lần thứ hai (4,0%), 18 chi bộ phải bầu lần thứ ba (0,3%) trong tổng số 5.214 chi bộ.
  = 4987 95.6% agrees/5214; 209 4% agrees/5214; 18 0.3% agrees/5214
  ! 95,6 > 96,5
  ! 209 > 290
Nơi cao nhất có 41,2% cấp uỷ viên là nữ, nơi thấp nhất 18,6%; bình quân chung toàn tỉnh 28,7%.
  = – 28.7% noBase
  ? 28,7 > 82,7
Kết quả xếp loại đảng viên năm 2024: hoàn thành xuất sắc nhiệm vụ 7.406 đồng chí (12,9%), hoàn thành tốt nhiệm vụ 47.713 đồng chí (83,3%), hoàn thành nhiệm vụ 1.958 đồng chí (3,4%), không hoàn thành nhiệm vụ 203 đồng chí (0,4%), trên tổng số 57.280 đảng viên được đánh giá.
  = 7406 12.9% agrees/57280; 47713 83.3% agrees/57280; 1958 3.4% agrees/57280; 203 0.4% agrees/57280
  + 7406 + 47713 + 1958 + 203 = 57280
  ! 12,9 > 19,2
  ! 47.713 > 47.731
  ! 203 > 230
Tổng ĐV: 318 (CT 309; DB 09). ĐV triệu tập: 287. Có mặt: 274 = 95,5%. Vắng: 13 = 4,5% (có phép 12; không phép 01).
  = 274 95.5% agrees/287; 13 4.5% agrees/287
  + 309 + 9 = 318; 274 + 13 = 287; 12 + 1 = 13
  ! 274 > 247
  ! DB 09 > DB 08
  ! không phép 01 > không phép 02
  ! 4,5% > 5,4%
CUV: 47 đ/c (BT 16, PBT 13, CUV 18). Nữ 17 đ/c – 36,2%. Trẻ 12 đ/c – 25,5%. TC 35 đ/c – 74,5%. Mới 12 đ/c – 25,5%.
  = 17 36.2% agrees/47; 12 25.5% agrees/47; 35 74.5% agrees/47; 12 25.5% agrees/47
  + 16 + 13 + 18 = 47
  ! CUV 18 > CUV 19
  ! 36,2 > 32,6
  ! Mới 12 > Mới 13
Hội nghị nhất trí 01 đ/c bí thư, 02 đ/c phó bí thư; số phiếu tín nhiệm: bí thư 45/47 phiếu (95,74%), phó bí thư 44/47 phiếu (93,62%) và 41/47 phiếu (87,23%).
  = 45 95.74% agrees/47; 44 93.62% agrees/47; 41 87.23% agrees/47
  ! 95,74 > 97,54
  ! 44/47 > 43/47
Đồng chí thứ nhất được 28/29 phiếu (đạt tỷ lệ 96,55%); đồng chí thứ hai được 26/29 phiếu (đạt tỷ lệ 89,66%); đồng chí thứ ba được 17/29 phiếu (đạt tỷ lệ 58,62%).
  = 28 96.55% agrees/29; 26 89.66% agrees/29; 17 58.62% agrees/29
  ! 26/29 > 25/29
  ! 58,62 > 56,82
Phát ra: 29 phiếu; thu về: 29 phiếu; hợp lệ: 28 phiếu; không hợp lệ: 01 phiếu.
  = (no share)
  + 28 + 1 = 29
  ! hợp lệ: 28 > hợp lệ: 29
  ! thu về: 29 > thu về: 30
  ! không hợp lệ: 01 > không hợp lệ: 02
Đạt tỷ lệ 100% chi bộ bầu đủ số lượng cấp uỷ; 16/16 bí thư trúng cử ngay từ lần bầu đầu tiên; 11/16 bí thư (68,75%) là đảng viên trẻ dưới 45 tuổi.
  = – 100% noBase; 11 68.75% agrees/16
  ! 68,75 > 67,85
  ! 11/16 > 10/16
Phường có 16 khu phố; 12 đồng chí bí thư chi bộ kiêm trưởng khu phố (đạt 75%), nhiệm kỳ trước là 09 đồng chí (đạt 56,25%), tăng 18,75%.
  = 12 75% agrees/16 points
  ? 18,75 > 17,85
  ! 56,25 > 52,65
  ! 12 đồng chí > 13 đồng chí
Trong nhiệm kỳ 2020 - 2025 kết nạp được 58/55 đảng viên mới, đạt 105,5% nghị quyết, trong đó nữ 31 đồng chí, chiếm 53,4%; đoàn viên thanh niên 44 đồng chí, chiếm 75,9%.
  = 58 105.5% agrees/55; 31 53.4% agrees/58; 44 75.9% agrees/58
  ! 105,5 > 115,5
  ! 31 đồng chí > 13 đồng chí
  ! 75,9 > 79,5
Đảng bộ có 12 chi bộ được đánh giá hoàn thành xuất sắc nhiệm vụ, chiếm 75%; 03 chi bộ hoàn thành tốt, chiếm 18,75%; 01 chi bộ hoàn thành nhiệm vụ, chiếm 6,25%.
  = 12 75% implied/16; 3 18.75% implied/16; 1 6.25% implied/16
  ? 18,75 > 17,85
  ? 03 chi bộ > 04 chi bộ
So với nhiệm kỳ 2017 - 2020, số cấp uỷ viên tham gia lần đầu giảm 04 đồng chí (16/12), nữ tăng 05 đồng chí (12/17).
  = (no share)
  ! giảm 04 > giảm 05
`);
