/**
 * Sentences in the manner of published reports, figures invented, with what a reader finds in each: the number, its
 * share, what it comes to and of which whole (`!` needs a look), and whether a change is in points.
 */
export const sentencesInTheManner = sentencesWithFindings(`
Kết quả, 25/25 chi bộ bầu đủ số lượng cấp ủy với 87 đồng chí, trong đó nữ 21 đồng chí (24,14%), trẻ dưới 40 tuổi 19 đồng chí (21,84%), tái cử 60 đồng chí (68,97%).
  = 21 24.14% agrees/87; 19 21.84% agrees/87; 60 68.97% agrees/87
Đại hội đã bầu 105 đồng chí vào Ban Chấp hành các chi, đảng bộ; trong đó, cấp ủy viên nữ có 32 đồng chí, đạt tỷ lệ 30,5%; cấp ủy viên trẻ tuổi có 18 đồng chí, đạt tỷ lệ 17,1%; cấp ủy viên là người dân tộc thiểu số có 41 đồng chí, đạt tỷ lệ 39%.
  = 32 30.5% agrees/105; 18 17.1% agrees/105; 41 39% agrees/105
Toàn Đảng bộ có 1.254 đồng chí được bầu vào cấp ủy chi bộ, trong đó 376 đồng chí là nữ, chiếm 29,98%; 512 đồng chí tham gia lần đầu, chiếm 40,8%; 1.013 đồng chí có trình độ chuyên môn từ đại học trở lên, chiếm 80,78%.
  = 376 29.98% agrees/1254; 512 40.8% agrees/1254; 1013 80.78% agrees/1254
Có 14/15 chi bộ bầu trực tiếp bí thư, chiếm 93,3%.
  = 14 93.3% agrees/15
Trong tổng số 339 đảng viên dự đại hội có 112 đảng viên nữ (33,04%).
  = 112 33.04% agrees/339
Đến ngày 15/5/2025, đã có 120/132 chi bộ tổ chức đại hội, đạt 90,9%.
  = 120 90.9% agrees/132
Theo Nghị quyết số 04-NQ/ĐU ngày 12/3/2022, tỷ lệ nữ phải đạt 15% trở lên; kết quả 10/41 đồng chí, đạt 24,4%.
  = 10 24.4% agrees/41
Số cấp ủy viên nữ tăng từ 8 đồng chí lên 12 đồng chí (tăng 50%).
  = 12 relative
Tỷ lệ cấp ủy viên nữ là 24,4%, tăng 4,4% so với nhiệm kỳ trước (20%).
  = – 24.4% noBase points
Tỷ lệ cấp ủy viên trẻ đạt 12,2%, giảm 2,4 điểm phần trăm so với nhiệm kỳ 2020-2022.
  = – 12.2% noBase points
Gần một nửa số cấp ủy viên (20/41 đồng chí, 48,8%) có trình độ đại học.
  = 20 48.8% agrees/41
Hơn một phần ba cấp uỷ viên là nữ (15/41).
  = (no share)
Hai đồng chí nữ trong số 8 bí thư, chiếm 25%.
  = 2 25% agrees/8
Trong 15 bí thư có ba đồng chí là nữ, chiếm 20%.
  = 3 20% agrees/15
Số đồng chí tái cử là 31, chiếm 75,6%; số mới tham gia là 10, chiếm 24,4% trên tổng số 41 đồng chí.
  = 31 75.6% agrees/41; 10 24.4% agrees/41
41 đồng chí được bầu, tuổi bình quân 51,2 tuổi; cao nhất 67 tuổi, thấp nhất 29 tuổi; nữ 10 đồng chí = 24,4%.
  = 10 24.4% agrees/41
Độ tuổi bình quân 47,3; dưới 30 tuổi: 5 (4,2%); từ 31 đến 40 tuổi: 38 (31,9%); từ 41 đến 50 tuổi: 46 (38,7%); trên 50 tuổi: 30 (25,2%), tổng số 119 đồng chí.
  = 5 4.2% agrees/119; 38 31.9% agrees/119; 46 38.7% agrees/119; 30 25.2% agrees/119
Cơ cấu cấp ủy 119 đồng chí: dưới 35 tuổi 22 đ/c (18,5 %), từ 35 đến 45 tuổi 58 đ/c (48,7 %), trên 45 tuổi 39 đ/c (32,8 %).
  = 22 18.5% agrees/119; 58 48.7% agrees/119; 39 32.8% agrees/119
Về trình độ lý luận chính trị: cao cấp 12 (10,1%), trung cấp 71 (59,7%), sơ cấp 36 (30,3%) trong tổng số 119.
  = 12 10.1% agrees/119; 71 59.7% agrees/119; 36 30.3% agrees/119
Trình độ chuyên môn: thạc sĩ 09 đồng chí (7,56%), đại học 78 đồng chí (65,55%), cao đẳng, trung cấp 32 đồng chí (26,89%) trên tổng số 119 đồng chí.
  = 9 7.56% agrees/119; 78 65.55% agrees/119; 32 26.89% agrees/119
Trong tổng số 62 đồng chí bí thư chi bộ có 45 đồng chí tái cử, chiếm 72,6%; 17 đồng chí mới, chiếm 27,4%; 51 đồng chí bí thư kiêm trưởng thôn, đạt 82,3%.
  = 45 72.6% agrees/62; 17 27.4% agrees/62; 51 82.3% agrees/62
Có 62 bí thư chi bộ, trong đó 51 đồng chí kiêm trưởng thôn (82,3%), 4 đồng chí nữ (6,5%).
  = 51 82.3% agrees/62; 4 6.5% agrees/62
100% chi bộ tổ chức đại hội đúng kế hoạch; 98,5% đảng viên được triệu tập tham dự (1.317/1.337 đồng chí).
  = – 100% noBase; 1317 98.5% agrees/1337
Số đảng viên dự đại hội 1.317 đồng chí, bằng 98,5% tổng số đảng viên được triệu tập.
  = 1317 98.5% noBase
Có 1.317 đồng chí dự đại hội trên tổng số 1.337 đồng chí được triệu tập, đạt 98,5%.
  = 1317 98.5% agrees/1337
Bầu 119 đồng chí vào cấp ủy; trong đó 29 đồng chí nữ chiếm 24,3%, 22 đồng chí trẻ chiếm 18,4%, 3 đồng chí tôn giáo chiếm 2,5%.
  = 29 24.3% agrees/119; 22 18.4% agrees/119; 3 2.5% agrees/119
Bầu 119 đồng chí vào cấp ủy; trong đó 29 đồng chí nữ chiếm 24,7%.
  = 29 24.7% !wrong/119
Bầu được 119 đồng chí, tỷ lệ nữ 24.37%, tỷ lệ trẻ 18.49%, tái cử 70.59%.
  = – 24.37% alone/119; – 18.49% alone/119; – 70.59% alone/119
Nhiệm kỳ 2025 – 2030, có 119 đồng chí tham gia cấp ủy, nhiệm kỳ 2020 – 2025 là 127 đồng chí (giảm 8 đồng chí).
  = (no share)
So với nhiệm kỳ trước, số lượng cấp ủy viên giảm 8 đồng chí (từ 127 xuống còn 119), tỷ lệ nữ tăng 2,1%.
  = – open
Cấp ủy viên nữ 29 đồng chí, đạt 24,4% (tăng 3,1% so với đầu nhiệm kỳ).
  = 29 24.4% noBase points
Tại 33 chi bộ, có 3 chi bộ không bầu được phó bí thư, chiếm 9,1%.
  = 3 9.1% agrees/33
Có 30 chi bộ hoàn thành tốt, chiếm 90,9%; 3 chi bộ hoàn thành nhiệm vụ, chiếm 9,1% trên tổng số 33 chi bộ.
  = 30 90.9% agrees/33; 3 9.1% agrees/33
Đảng bộ có 33 chi bộ trực thuộc với 812 đảng viên; đã bầu 105 cấp ủy viên, trong đó nữ 28 người, tỷ lệ 26,67%.
  = 28 26.67% agrees/105
Đảng bộ phường có 812 đảng viên, trong đó đảng viên nữ 301 đồng chí (37,1%), đảng viên dự bị 21 đồng chí (2,6%). Các chi bộ đã bầu 105 cấp uỷ viên, trong đó nữ 28 đồng chí (26,7%).
  = 301 37.1% agrees/812; 21 2.6% agrees/812; 28 26.7% agrees/105
Tổng số cấp ủy viên là 105 đ/c; trong đó: Nam 77 đ/c, chiếm 73,3%; nữ 28 đ/c, chiếm 26,7%.
  = 77 73.3% agrees/105; 28 26.7% agrees/105
Trong 105 đồng chí trúng cử, có 61 đồng chí tái cử (chiếm 58,1%), 44 đồng chí tham gia lần đầu (chiếm 41,9%).
  = 61 58.1% agrees/105; 44 41.9% agrees/105
Trong 105 đồng chí trúng cử, có 61 đồng chí tái cử (chiếm 58,1%), 43 đồng chí mới (chiếm 41,9%).
  = 61 58.1% agrees/105; 43 41.9% !wrong/105
Kết quả bầu cử: bầu 105 đồng chí; bí thư 33 đồng chí (trong đó nữ 6 đồng chí, chiếm 18,2%), phó bí thư 30 đồng chí (trong đó nữ 9 đồng chí, chiếm 30%).
  = 6 18.2% agrees/33; 9 30% agrees/30
Số đồng chí đạt số phiếu tín nhiệm 100% là 12 đồng chí; đồng chí có số phiếu thấp nhất đạt 62,5%.
  = (no share)
Có 96/105 đồng chí (91,4%) đạt chuẩn về trình độ chuyên môn theo Hướng dẫn số 26-HD/BTCTW.
  = 96 91.4% agrees/105
Trong đó có 41 đồng chí cấp ủy viên có trình độ 12/12, chiếm 100%.
  = 41 100% noBase
Trình độ văn hóa: 12/12 có 36 đồng chí, 9/12 có 5 đồng chí, chiếm 12,2% tổng số 41 đồng chí.
  = 5 12.2% agrees/41
Có khoảng 30% cấp ủy viên là nữ (12/41 đồng chí).
  = 12 30% about/41
Cấp ủy viên nữ chiếm trên 25% (28/105).
  = 28 25% about/105
Cấp ủy viên nữ chiếm gần 27%, với 28 đồng chí trên tổng số 105.
  = 28 27% about/105
Tỷ lệ nữ đạt 26,7% (28/105), vượt 11,7% so với chỉ tiêu đề ra; tỷ lệ trẻ đạt 17,1% (18/105), vượt 7,1 điểm %.
  = 28 26.7% agrees/105; 18 17.1% agrees/105
Đại hội bầu BCH gồm 15 đồng chí, trong đó có 3 nữ (20%), 2 trẻ (13,3%), 10 tái cử (66,7%).
  = 3 20% agrees/15; 2 13.3% agrees/15; 10 66.7% agrees/15
Bầu BTV 5 đồng chí; nữ 1, chiếm 20 %.
  = 1 20% agrees/5
Tổng số: 41 đ/c. Nữ: 10 đ/c (24,4%). Trẻ: 4 đ/c (9,8%). DTTS: 0 đ/c. Tái cử: 31 đ/c (75,6%).
  = 10 24.4% agrees/41; 4 9.8% agrees/41; 31 75.6% agrees/41
Toàn huyện có 412 chi bộ trực thuộc đảng ủy cơ sở, với 6.218 đảng viên. Bầu 1.236 cấp ủy viên (nữ 371 = 30,0%; tuổi trẻ 247 = 20,0%; dân tộc 618 = 50,0%).
  = 371 30% agrees/1236; 247 20% agrees/1236; 618 50% agrees/1236
Các chi bộ đã bầu 1 236 cấp ủy viên, trong đó 371 đồng chí nữ (30,0%).
  = 371 30% agrees/1236
Trong 41 đồng chí có: 31 đồng chí tái cử (75,61%); 10 đồng chí mới (24,39%), trong đó: 8 đồng chí đã tham gia cấp uỷ các khoá trước (80%), 2 đồng chí tham gia lần đầu (20%).
  = 31 75.61% agrees/41; 10 24.39% agrees/41; 8 80% agrees/10; 2 20% agrees/10
Tỷ lệ tái cử 75,6%, tỷ lệ đổi mới 24,4% (31 và 10 đồng chí trên tổng số 41).
  = 31 75.6% agrees/41; 10 24.4% agrees/41
Về độ tuổi: Dưới 30: 2,4%; từ 30 - 40: 14,6%; 41 - 50: 31,7%; trên 50: 51,2%. Tổng số 41 đồng chí.
  = – 2.4% alone/41; – 14.6% alone/41; – 31.7% alone/41; – 51.2% alone/41
Có 7 chi ủy viên tái cử trên 12 chi ủy viên (58,3%).
  = 7 58.3% agrees/12
12/15 bí thư tái cử (80%); 12/14 phó bí thư tái cử (85,7%); 7/12 chi ủy viên tái cử (58,3%).
  = 12 80% agrees/15; 12 85.7% agrees/14; 7 58.3% agrees/12
12/15 đồng chí bí thư tái cử, đạt tỉ lệ 81%.
  = 12 81% !wrong/15
Số cấp ủy viên được bầu: 41, đạt 100% so với số lượng được duyệt.
  = 41 100% noBase
Có 351 đảng viên chính thức được triệu tập, có mặt 339 đồng chí (96,6%), vắng 12 đồng chí (3,4%), trong đó vắng có lý do 11 đồng chí.
  = 339 96.6% agrees/351; 12 3.4% agrees/351
Số vắng mặt 12 đồng chí, chiếm 3,4 % số được triệu tập (351).
  = 12 3.4% agrees/351
Đồng chí Bí thư Đảng ủy trúng cử với 100% số phiếu; 05 đồng chí tái cử (33,3%) trong tổng số 15 đồng chí.
  = 5 33.3% agrees/15
Năm 2022, kết nạp 45 đảng viên, đạt 112,5% kế hoạch (45/40).
  = 45 112.5% agrees/40
Kết nạp được 45 đảng viên, vượt 12,5% kế hoạch.
  = (no share)
Thu nhập bình quân 65 triệu đồng/người/năm, hộ nghèo còn 1,2%; bầu 41 cấp ủy viên, nữ 10 đồng chí (24,4%).
  = – 1.2% noBase; 10 24.4% agrees/41
So với đầu nhiệm kỳ trước (98/412 chi bộ có chi ủy, chiếm 23,8%), nay có 180/412 chi bộ có chi ủy, chiếm 43,7%, tăng 19,9%.
  = 98 23.8% agrees/412; 180 43.7% agrees/412 points
Khóa trước có 25 nữ/127 (19,7%), khóa này 29 nữ/119 (24,4%).
  = 25 19.7% agrees/127; 29 24.4% agrees/119
Cấp ủy khóa mới có 29 đồng chí nữ, chiếm 24,4% (khóa trước: 25 đồng chí, chiếm 19,7%), tổng số 119 đồng chí.
  = 29 24.4% agrees/119
Nữ: 29/119 đồng chí = 24,37 %, tăng 4,69 % so với nhiệm kỳ trước (25/127 = 19,68 %).
  = 29 24.37% agrees/119 points; 25 19.68% agrees/127
Bí thư chi bộ là nữ: 6/33, chiếm 18,18% (nhiệm kỳ trước 4/33, chiếm 12,12%).
  = 6 18.18% agrees/33; 4 12.12% agrees/33
Có trên 2/3 số đảng viên được triệu tập dự đại hội; bầu 41 đồng chí vào cấp ủy, nữ 10 đồng chí (24,4%).
  = 10 24.4% agrees/41
Chi bộ khu phố 3 bầu 5 đồng chí vào chi ủy, trong đó nữ 2 đồng chí, chiếm 40%.
  = 2 40% agrees/5
Chi bộ thôn 10 có 25 đảng viên, trong đó 8 đảng viên nữ (32%).
  = 8 32% agrees/25
Năm 77 tuổi đời cao nhất; nam 77 đồng chí (73,3%), nữ 28 đồng chí (26,7%), tổng số 105 đồng chí.
  = 77 73.3% agrees/105; 28 26.7% agrees/105
Bầu lần 2 có 24 đảng viên dự trong tổng số 25 đảng viên được triệu tập, đạt 96%.
  = 24 96% agrees/25
Cấp ủy mới có mười hai đồng chí nữ trên tổng số 41 đồng chí, chiếm 29,3%.
  = 12 29.3% agrees/41
Trong số 41 đồng chí, hai đồng chí là người dân tộc thiểu số, chiếm 4,9%; một đồng chí theo đạo, chiếm 2,4%.
  = 2 4.9% agrees/41; 1 2.4% agrees/41
Tỷ lệ nữ tăng từ 19,7% lên 24,4%, tăng 4,7%.
  = – 24.4% noBase points
Tỷ lệ nữ tăng từ 19,7% lên 24,4%, tăng 23,9% so với nhiệm kỳ trước.
  = – 24.4% noBase relative
Số cấp ủy viên trẻ giảm từ 22 xuống còn 18 đồng chí, giảm 18,2%.
  = 18 relative
Trong 41 cấp ủy viên có khoảng 25% là nữ (10/41), xấp xỉ 10% là trẻ (4/41).
  = 10 25% about/41; 4 10% about/41
Gần 50% cấp ủy viên (20/41) có trình độ đại học; hơn 75% tái cử (31/41).
  = 20 50% about/41; 31 75% about/41
Trên 90% đảng viên dự đại hội (339/351).
  = 339 90% about/351
Trong tổng số 41 đồng chí có 31 đồng chí tái cử, bằng 75,6 %, tăng 5 đồng chí so với nhiệm kỳ trước; nữ có 10 đồng chí, bằng 24,4 %, giảm 1 đồng chí.
  = 31 75.6% agrees/41; 10 24.4% agrees/41
Căn cứ Điều 24 Điều lệ Đảng và Chỉ thị số 45-CT/TW, các chi bộ đã bầu 41 cấp ủy viên; nữ đạt 24,4% (chỉ tiêu 15% trở lên), trẻ đạt 9,8% (chỉ tiêu 10% trở lên).
  = – 24.4% alone/41; – 9.8% alone/41
Tỷ lệ cấp ủy viên có trình độ lý luận chính trị từ trung cấp trở lên đạt 85,4% (35/41), trong đó cao cấp 14,6% (6/41).
  = 35 85.4% agrees/41; 6 14.6% agrees/41
Có 15 đồng chí bí thư (nữ 3 đồng chí, chiếm 20%; tái cử 12 đồng chí, chiếm 80%) và 14 đồng chí phó bí thư (nữ 4 đồng chí, chiếm 28,6%).
  = 3 20% agrees/15; 12 80% agrees/15; 4 28.6% agrees/14
Bầu 15 bí thư, 14 phó bí thư và 12 chi ủy viên; tổng số 41 đồng chí, trong đó nữ 10 đồng chí (24,4%).
  = 10 24.4% agrees/41
Toàn phường có 15 chi bộ, 351 đảng viên; có 339 đảng viên dự đại hội, đạt 96,6%; 12 đảng viên vắng mặt, chiếm 3,4%.
  = 339 96.6% agrees/351; 12 3.4% agrees/351
Đến 30/6/2022 có 13/15 chi bộ đại hội xong, đạt 86,7%, còn 02 chi bộ (13,3%) sẽ đại hội trong tháng 7/2022.
  = 13 86.7% agrees/15; 2 13.3% agrees/15
Cấp ủy viên mới 10 đồng chí, chiếm 24,4%, trong số đó 2 đồng chí tham gia lần đầu (chiếm 20%) trên tổng số 41 đồng chí.
  = 10 24.4% agrees/41; 2 20% agrees/10
Số bí thư kiêm trưởng thôn: 12/15 = 80%; số chi bộ có chi ủy: 12/15 = 80,0%; chi bộ chỉ có bí thư: 3/15 = 20%.
  = 12 80% agrees/15; 12 80% agrees/15; 3 20% agrees/15
Tuổi đời bình quân 52,1 (nhiệm kỳ trước 54,3), nữ 24,4% (nhiệm kỳ trước 21,9%), trẻ 9,8% (nhiệm kỳ trước 12,2%); tổng số 41 đồng chí.
  = – 24.4% alone/41; – 9.8% alone/41
Đại học trở lên 28 đ/c (68,3%), tăng 12,2% so với nhiệm kỳ 2020-2022; tổng số 41 đ/c.
  = 28 68.3% agrees/41 points
Có 3.512 đảng viên được triệu tập, dự đại hội 3.390 đồng chí, đạt 96,53 %; vắng 122 đồng chí (3,47 %).
  = 3390 96.53% agrees/3512; 122 3.47% agrees/3512
`);

/** Each sentence with what stands under it. */
export function sentencesWithFindings(pairs: string): readonly (readonly [text: string, found: string])[] {
  return pairs
    .trim()
    .split(/\n(?! {2}=)/u)
    .map((pair) => {
      const [text = '', found = ''] = pair.split('\n  = ');
      return [text.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t'), found] as const;
    });
}
