import { sentencesWithFindings } from './sentences-in-the-manner';

/**
 * As wards and communes write: lists in order, tables, lines, shares before their numbers. Figures of an invented
 * season of 43 people in 15 cells, then of others; of the first forty every second has one digit of a share typed wrong. `⏎` ends a line, `⇥` a cell.
 */
export const sentencesOfWards = sentencesWithFindings(`
Các chi bộ đã bầu 43 đồng chí vào cấp uỷ, trong đó nữ 10 đ/c (23,3%), trẻ từ 40 tuổi trở xuống 08 đ/c (18,6%), dân tộc thiểu số 06 đ/c (14%), bình quân 52,4 tuổi.
  = 10 23.3% agrees/43; 8 18.6% agrees/43; 6 14% agrees/43
Tổng số cấp uỷ viên trúng cử 43 đ/c (đạt 100% số lượng được duyệt): tái cử 31 đ/c = 72,1%, mới 12 đ/c = 27,2%.
  = 43 100% noBase; 31 72.1% agrees/43; 12 27.2% !wrong/43
Kết quả bầu được 43 cấp uỷ viên, gồm 33 nam, 10 nữ; tỷ lệ nữ đạt 23,3%, tăng 2,1% so với nhiệm kỳ trước (21,2%).
  = – 23.3% alone/43 points
100% chi bộ (15/15) tổ chức xong đại hội trước ngày 20/6/2026; 302/326 đảng viên chính thức dự, đạt tỷ lệ 92,9%.
  = 15 100% agrees/15; 302 92.9% !wrong/326
Có 8/15 đồng chí bí thư tái cử (53,3%), 10/14 đồng chí phó bí thư tái cử (71,4%) và 13/14 chi uỷ viên tái cử (92,9%).
  = 8 53.3% agrees/15; 10 71.4% agrees/14; 13 92.9% agrees/14
Số lượng, cơ cấu: 43 đồng chí, trong đó bí thư 15 (34,9%), phó bí thư 14 (32,6%), chi uỷ viên 14 (32,9%).
  = 15 34.9% agrees/43; 14 32.6% agrees/43; 14 32.9% !wrong/43
Danh sách bầu chi uỷ có 44 đồng chí để bầu 34 đồng chí, số dư 10 đồng chí (29,4%).
  = 10 29.4% agrees/34
Về lý luận chính trị, cao cấp, trung cấp, sơ cấp lần lượt là 10, 17 và 09 đồng chí, tương ứng 23,3%, 39,8% và 20,9% trong tổng số 43 cấp uỷ viên.
  = 10 23.3% agrees/43; 17 39.8% !wrong/43; 9 20.9% agrees/43
Cấp uỷ viên nữ và cấp uỷ viên trẻ lần lượt chiếm 23,3% và 18,6% (10 và 8 đồng chí trên tổng số 43).
  = 10 23.3% agrees/43; 8 18.6% agrees/43
Trong số 43 đồng chí: trình độ 12/12 có 31 đồng chí (72,4%), 10/12 có 05 đồng chí (11,6%), 9/12 có 07 đồng chí (16,3%).
  = 31 72.4% !wrong/43; 5 11.6% agrees/43; 7 16.3% agrees/43
Trình độ chuyên môn của 43 cấp uỷ viên: trên đại học 10 đồng chí (23,3%); đại học 10 đồng chí (23,3%); cao đẳng 06 đồng chí (14%); trung cấp 03 đồng chí (7%); chưa qua đào tạo 14 đồng chí (32,6%).
  = 10 23.3% agrees/43; 10 23.3% agrees/43; 6 14% agrees/43; 3 7% agrees/43; 14 32.6% agrees/43
Đảng bộ phường có 353 đảng viên, trong đó chính thức 326 đồng chí (92,4%), dự bị 27 đồng chí (7,9%).
  = 326 92.4% agrees/353; 27 7.9% !wrong/353
Chi bộ khu phố Trường Xuân Tây bầu 05 đồng chí vào chi uỷ (gồm 02 nữ, chiếm 40%); 5/5 đồng chí tái cử.
  = 2 40% agrees/5
Đến nay, đã có 15 chi bộ tổ chức đại hội, đạt 100% kế hoạch; đảng viên dự đại hội 302 đồng chí trên tổng số 326 đồng chí được triệu tập (92,6%), vắng 24 đồng chí (7,7%).
  = 15 100% noBase; 302 92.6% agrees/326; 24 7.7% !wrong/326
Có 12 đồng chí mới tham gia cấp uỷ, chiếm 27,9%, trong đó 06 đồng chí tham gia lần đầu (50%); tổng số cấp uỷ viên là 43 đồng chí.
  = 12 27.9% agrees/43; 6 50% agrees/12
Bầu 15 đồng chí bí thư, trong đó 06 đồng chí kiêm trưởng khu phố, tỷ lệ 40%.
  = 6 40% agrees/15
- Tổng số cấp uỷ viên: 43 đ/c; ⏎ - Nữ: 10 đ/c, tỷ lệ 23,3%; ⏎ - Trẻ tuổi: 08 đ/c, tỷ lệ 18,6%; ⏎ - Tôn giáo: 07 đ/c, tỷ lệ 16,3%.
  = 10 23.3% agrees/43; 8 18.6% agrees/43; 7 16.3% agrees/43
Chỉ tiêu ⇥ Số lượng ⇥ Tỷ lệ ⏎ Tổng số ⇥ 43 ⇥ 100% ⏎ Tái cử ⇥ 31 ⇥ 72,1% ⏎ Mới ⇥ 12 ⇥ 27,9% ⏎ Nữ ⇥ 10 ⇥ 23,6%
  = 43 100% noBase; 31 72.1% agrees/43; 12 27.9% agrees/43; 10 23.6% !wrong/43
Số cấp uỷ viên nữ 10 đồng chí/43 đồng chí (23,3%), cao hơn nhiệm kỳ trước 03 đồng chí; cấp uỷ viên dưới 40 tuổi 8/43 (18,6%).
  = 10 23.3% agrees/43; 8 18.6% agrees/43
Cấp uỷ nhiệm kỳ 2025-2030 có 43 đồng chí, tăng 3 đồng chí so với nhiệm kỳ trước (40 đồng chí); nữ 10 đồng chí (23,3%), nhiệm kỳ trước 7 đồng chí (17,8%), tăng 5,8%.
  = 10 23.3% !agrees/43 wrong
Trong 43 cấp uỷ viên có 10 nữ (23,3%); 33 nam (76,7%).
  = 10 23.3% agrees/43; 33 76.7% agrees/43
Kết quả: bầu đủ 43/43 đồng chí (100%); tái cử 31/43 (72,4%); nữ 10/43 (23,3%); trẻ 8/43 (18,6%).
  = 43 100% agrees/43; 31 72.4% !wrong/43; 10 23.3% agrees/43; 8 18.6% agrees/43
Tuổi bình quân 52,4; dưới 35 tuổi có 4 đồng chí, chiếm 9,3%; từ 35 đến 50 tuổi có 13 đồng chí, chiếm 30,2%; trên 50 tuổi có 26 đồng chí, chiếm 60,5% (tổng số 43).
  = 4 9.3% agrees/43; 13 30.2% agrees/43; 26 60.5% agrees/43
Có 10 chi bộ bầu chi uỷ, chiếm 66,7% tổng số 15 chi bộ; 05 chi bộ chỉ bầu bí thư, phó bí thư, chiếm 33,6%.
  = 10 66.7% agrees/15; 5 33.6% !wrong/15
14 chi bộ bầu phó bí thư (93,3%), 01 chi bộ không bầu phó bí thư (6,7%) trong tổng số 15 chi bộ.
  = 14 93.3% agrees/15; 1 6.7% agrees/15
Số đảng viên dự đại hội đạt tỷ lệ 92,6% (302/326), cao hơn nhiệm kỳ trước 1,5%.
  = 302 92.6% agrees/326 points
Cấp uỷ viên là người dân tộc thiểu số có 6 đồng chí, bằng 14,0%; theo tôn giáo có 7 đồng chí, bằng 16,3%; tổng số 43 đồng chí.
  = 6 14% agrees/43; 7 16.3% agrees/43
Qua đại hội đã bầu 43 đồng chí cấp uỷ viên. So với nhiệm kỳ trước, tỷ lệ nữ tăng từ 17,5% lên 23,3% (tăng 5,1%); tỷ lệ trẻ tăng từ 15% lên 18,6% (tăng 3,6%).
  = – 23.3% !alone/43 wrong; – 18.6% alone/43 points
Bí thư chi bộ: 15 đồng chí, trong đó nữ 02 đồng chí (13,3%), tái cử 08 đồng chí (53,3%), mới 07 đồng chí (46,7%).
  = 2 13.3% agrees/15; 8 53.3% agrees/15; 7 46.7% agrees/15
Phó bí thư: 14 đồng chí; nữ 02 (14,3%); tái cử 10 (71,4%); mới 4 (28,9%).
  = 2 14.3% agrees/14; 10 71.4% agrees/14; 4 28.9% !wrong/14
Toàn phường bầu 43 cấp uỷ viên; trong đó, có trình độ đại học và trên đại học 20 đồng chí, đạt 46,5%; cao đẳng, trung cấp 09 đồng chí, đạt 20,9%; chưa qua đào tạo 14 đồng chí, đạt 32,6%.
  = 20 46.5% agrees/43; 9 20.9% agrees/43; 14 32.6% agrees/43
Trong đó: 15 bí thư (8 tái cử, chiếm 53,3%; 7 mới, chiếm 46,7%), 14 phó bí thư (10 tái cử, chiếm 71,4%; 4 mới, chiếm 28,9%).
  = 8 53.3% agrees/15; 7 46.7% agrees/15; 10 71.4% agrees/14; 4 28.9% !wrong/14
Đồng chí nữ tham gia cấp uỷ là 10 (đạt 23,3%) – vượt 8,3% so với chỉ tiêu 15%; trẻ 8 (đạt 18,6%) – vượt 8,6% so với chỉ tiêu 10%; trên tổng số 43 đồng chí.
  = 10 23.3% agrees/43; 8 18.6% agrees/43
Số dư bầu cử: 10/34, đạt 29,7%, không quá 30% theo quy định.
  = 10 29.7% !wrong/34
43 đồng chí được chuẩn y; nữ: 10 (23,26%); trẻ: 8 (18,60%); tái cử: 31 (72,09%); lần đầu: 6 (13,95%).
  = 10 23.26% agrees/43; 8 18.6% agrees/43; 31 72.09% agrees/43; 6 13.95% agrees/43
Tỉ lệ tái cử 72,1% (31 đ/c), tỉ lệ đổi mới 27,2% (12 đ/c) trên tổng số 43 đ/c cấp uỷ viên được bầu.
  = 31 72.1% agrees/43; 12 27.2% !wrong/43
Ba mươi mốt đồng chí tái cử (72,1%), mười hai đồng chí mới (27,9%) trong tổng số 43 đồng chí.
  = 31 72.1% agrees/43; 12 27.9% agrees/43
Cấp uỷ: 43 đ/c ⏎ + Nữ 10 đ/c, chiếm 23,3 % ⏎ + Lý luận chính trị: cao cấp 10 đ/c, chiếm 23,3 %; trung cấp 17 đ/c, chiếm 39,8 %; sơ cấp 9 đ/c, chiếm 20,9 %; chưa qua 7 đ/c, chiếm 16,3 %
  = 10 23.3% agrees/43; 10 23.3% agrees/43; 17 39.8% !wrong/43; 9 20.9% agrees/43; 7 16.3% agrees/43
Sau đại hội, 15/15 chi bộ nộp hồ sơ đúng hạn; Ban Thường vụ đã chuẩn y 13 chi bộ (86,7%), còn 02 chi bộ (13,3%) đang xem xét.
  = 13 86.7% agrees/15; 2 13.3% agrees/15
Số phiếu hợp lệ đạt 99,6% (300/302 phiếu); đồng chí trúng cử cao nhất đạt 100%, thấp nhất 71,4%; bầu 43 đồng chí, nữ 10 đồng chí chiếm 23,3%.
  = 300 99.6% !wrong/302; 10 23.3% agrees/43
Đại hội bầu ra 27 đồng chí (nữ 07, chiếm 25,9%; trẻ 05, chiếm 18,5%), bình quân 45,3 tuổi.
  = 7 25.9% agrees/27; 5 18.5% agrees/27
Toàn xã có 24 chi bộ với 487 đảng viên; 24/24 chi bộ đã đại hội xong (đạt 100%), 461/487 đảng viên tham dự (94,7%).
  = 24 100% agrees/24; 461 94.7% agrees/487
Số cấp uỷ viên tái cử là 52/68 đồng chí, chiếm 76,5%, giảm 3,2% so với nhiệm kỳ trước (79,7%).
  = 52 76.5% agrees/68 points
Có 5/7 đồng chí tái cử (71,4%), 02 đồng chí tham gia lần đầu (28,6%); gồm 03 nữ (42,9%).
  = 5 71.4% agrees/7; 2 28.6% agrees/7; 3 42.9% agrees/7
Cấp uỷ các chi bộ có 68 đồng chí: 24 bí thư, 20 phó bí thư, 24 chi uỷ viên; nữ 19 đồng chí (27,9%), trong đó 05 bí thư, 06 phó bí thư, 08 chi uỷ viên.
  = 19 27.9% agrees/68
Chất lượng: chuyên môn từ đại học trở lên 31 (45,6%), cao đẳng 12 (17,6%), trung cấp 15 (22,1%), còn lại 10 (14,7%) trên 68 đồng chí.
  = 31 45.6% agrees/68; 12 17.6% agrees/68; 15 22.1% agrees/68; 10 14.7% agrees/68
Chi bộ thôn 3 và chi bộ thôn 5 phải bầu lần 2; số dư bình quân 15%; 68 đồng chí trúng cử, trong đó 66 đồng chí trúng cử ngay lần đầu (97,1%).
  = – 15% noBase; 66 97.1% agrees/68
Bí thư đồng thời là trưởng thôn: 17/24 đồng chí, tương ứng 70,8% (nhiệm kỳ trước 12/24, tương ứng 50%).
  = 17 70.8% agrees/24; 12 50% agrees/24
Ngày 12/5, chi bộ cuối cùng hoàn thành đại hội, sớm 18 ngày so với kế hoạch; 100% chi bộ bầu đủ số lượng.
  = – 100% noBase
Về độ tuổi, dưới 40 tuổi, từ 40 đến 50 tuổi và trên 50 tuổi lần lượt có 15, 29 và 24 đồng chí (22,1%, 42,6% và 35,3%), tổng cộng 68 đồng chí.
  = 15 22.1% agrees/68; 29 42.6% agrees/68; 24 35.3% agrees/68
Tỷ lệ nữ, trẻ, dân tộc thiểu số tương ứng là 27,9%, 22,1% và 5,9% trong số 68 cấp uỷ viên.
  = – 27.9% alone/68; – 22.1% alone/68; – 5.9% alone/68
Nữ: 19/68 = 27,9%, vượt chỉ tiêu 12,9%.
  = 19 27.9% agrees/68
So với nhiệm kỳ trước (tổng số 71 đồng chí), số cấp uỷ viên giảm 3 đồng chí; nữ 19 đồng chí (27,9%), tăng 2 đồng chí; tổng số hiện nay 68 đồng chí.
  = 19 27.9% agrees/68
Giới thiệu 74 đồng chí để bầu 60 đồng chí, có số dư là 14 đồng chí (23,3%); thu về 459 phiếu, hợp lệ 455 phiếu (99,1%).
  = 14 23.3% agrees/60; 455 99.1% agrees/459
Số đảng viên: 487; dự đại hội: 461 (94,7%); vắng: 26 (5,3%), trong đó có lý do: 22, không lý do: 4.
  = 461 94.7% agrees/487; 26 5.3% agrees/487
`);
