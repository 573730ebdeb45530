import { readingsOf } from './readings';

/** Results of a season, its attendance, ballots, ages and papers, as a ward reports them; figures of an invented season of 66 people in 21 cells, and of others. */
export const paragraphsOfResults = readingsOf(`
Toàn Đảng bộ phường có 21 chi bộ trực thuộc, gồm 14 chi bộ khu phố, 05 chi bộ trường học, 01 chi bộ công an và 01 chi bộ cơ quan, với 612 đảng viên (578 đảng viên chính thức, 34 đảng viên dự bị).
  = (no share)
  + 14 + 5 + 1 + 1 = 21; 578 + 34 = 612
Tính đến ngày 25/6/2025, 21/21 chi bộ đã tổ chức đại hội (đạt 100%); có 541/578 đảng viên chính thức dự đại hội, đạt 93,6%; vắng 37 đồng chí, trong đó 35 đồng chí vắng có lý do, 02 đồng chí vắng không lý do.
  = 21 100% agrees/21; 541 93.6% agrees/578
  + 541 + 37 = 578; 35 + 2 = 37
Các chi bộ đã bầu 66 đồng chí vào cấp uỷ: 21 bí thư, 19 phó bí thư và 26 chi uỷ viên; nữ 18 đồng chí (27,3%), nam 48 đồng chí (72,7%).
  = 18 27.3% agrees/66; 48 72.7% agrees/66
  + 21 + 19 + 26 = 66; 18 + 48 = 66
Kết quả bầu cử: số lượng cấp uỷ viên được duyệt 68 đồng chí; số trúng cử 66 đồng chí, bầu thiếu 02 đồng chí (chi bộ khu phố 4 và chi bộ Trường Tiểu học thiếu mỗi nơi 01 đồng chí).
  = (no share)
  + 66 + 2 = 68
Giới thiệu 79 đồng chí để bầu 66 đồng chí, số dư 13 đồng chí (đạt 19,7%).
  = 13 19.7% agrees/66
  + 66 + 13 = 79
Trong 66 cấp uỷ viên trúng cử có 47 đồng chí tái cử (71,2%), 19 đồng chí tham gia lần đầu (28,8%); bình quân tuổi đời 49,6.
  = 47 71.2% agrees/66; 19 28.8% agrees/66
  + 47 + 19 = 66
Cấp uỷ viên tái cử 47 đồng chí, trong đó có 16 bí thư, 14 phó bí thư và 17 chi uỷ viên.
  = (no share)
  + 16 + 14 + 17 = 47
Trong số 21 đồng chí bí thư chi bộ: tái cử 16 đồng chí (76,2%), mới 05 đồng chí (23,8%); nữ 06 đồng chí (28,6%); kiêm trưởng khu phố 12 đồng chí (57,1%).
  = 16 76.2% agrees/21; 5 23.8% agrees/21; 6 28.6% agrees/21; 12 57.1% agrees/21
  + 16 + 5 = 21
Trình độ chuyên môn: thạc sĩ 04 đồng chí, đại học 33 đồng chí, cao đẳng 08 đồng chí, trung cấp 12 đồng chí, chưa qua đào tạo 09 đồng chí (tổng số 66 đồng chí).
  = (no share)
  + 4 + 33 + 8 + 12 + 9 = 66
Về lý luận chính trị: cao cấp 07 đ/c (10,6%), trung cấp 31 đ/c (47%), sơ cấp 22 đ/c (33,3%), chưa qua đào tạo 06 đ/c (9,1%) trên tổng số 66 đ/c.
  = 7 10.6% agrees/66; 31 47% agrees/66; 22 33.3% agrees/66; 6 9.1% agrees/66
  + 7 + 31 + 22 + 6 = 66
Độ tuổi bình quân của cấp uỷ khoá mới là 49,6 tuổi, giảm 1,8 tuổi so với nhiệm kỳ trước (51,4 tuổi); cao nhất 71 tuổi, thấp nhất 27 tuổi.
  = (no share)
Cơ cấu độ tuổi của 66 cấp uỷ viên: dưới 40 tuổi 15 đ/c (22,7%); từ 40 đến 50 tuổi 21 đ/c (31,8%); trên 50 tuổi 30 đ/c (45,5%).
  = 15 22.7% agrees/66; 21 31.8% agrees/66; 30 45.5% agrees/66
  + 15 + 21 + 30 = 66
So với nhiệm kỳ 2022-2025, số cấp uỷ viên giảm từ 71 đồng chí xuống còn 66 đồng chí (giảm 05 đồng chí); tỷ lệ nữ tăng từ 22,5% lên 27,3% (tăng 4,8%).
  = – 27.3% noBase points
Số cấp uỷ viên nữ 18 đồng chí, tăng 02 đồng chí so với nhiệm kỳ trước (16 đồng chí).
  = (no share)
Cả nhiệm kỳ kết nạp 41 đảng viên, vượt 06 đảng viên so với chỉ tiêu Nghị quyết (35 đảng viên), đạt 117,1%.
  = 41 117.1% agrees/35
Phát ra 541 phiếu, thu về 541 phiếu, trong đó 538 phiếu hợp lệ (99,4%), 03 phiếu không hợp lệ (0,6%).
  = 538 99.4% agrees/541; 3 0.6% agrees/541
  + 538 + 3 = 541
Ban Thường vụ Đảng uỷ đã ban hành 21 quyết định chuẩn y cấp uỷ của 21/21 chi bộ với 66 đồng chí, gồm 21 đồng chí bí thư, 19 đồng chí phó bí thư, 26 đồng chí uỷ viên.
  = (no share)
  + 21 + 19 + 26 = 66
- Tổng số cấp uỷ viên: 66 đ/c. ⏎ - Nam: 48 đ/c (72,7%). ⏎ - Nữ: 18 đ/c (27,3%). ⏎ - Tái cử: 47 đ/c (71,2%). ⏎ - Tham gia lần đầu: 19 đ/c (28,8%).
  = 48 72.7% agrees/66; 18 27.3% agrees/66; 47 71.2% agrees/66; 19 28.8% agrees/66
  + 48 + 18 = 66; 47 + 19 = 66
Chỉ tiêu ⇥ Số lượng ⇥ Tỷ lệ (%) ⏎ Tổng số cấp uỷ viên ⇥ 66 ⇥ 100 ⏎ Nữ ⇥ 18 ⇥ 27,3 ⏎ Trẻ tuổi ⇥ 15 ⇥ 22,7 ⏎ Tái cử ⇥ 47 ⇥ 71,2 ⏎ Mới ⇥ 19 ⇥ 28,8
  = 66 100% agrees/66; 18 27.3% agrees/66; 15 22.7% agrees/66; 47 71.2% agrees/66; 19 28.8% agrees/66
  + 47 + 19 = 66
Đảng bộ xã có 38 chi bộ, 1.026 đảng viên; 38/38 chi bộ bầu đủ số lượng, trong đó 36 chi bộ bầu một lần đủ số lượng (94,7%), 02 chi bộ phải bầu lần hai (5,3%).
  = 36 94.7% agrees/38; 2 5.3% agrees/38
Có 12/21 chi bộ khu phố thực hiện bí thư chi bộ đồng thời là trưởng khu phố (57,1%), tăng 04 chi bộ so với nhiệm kỳ trước.
  = 12 57.1% agrees/21
Trong tổng số 66 đồng chí có 09 đồng chí là người dân tộc thiểu số, chiếm 13,6% (Tày 05, Nùng 03, Dao 01), 02 đồng chí theo đạo Công giáo, chiếm 3%.
  = 9 13.6% agrees/66; 2 3% agrees/66
  + 5 + 3 + 1 = 9
Đại hội điểm tại chi bộ khu phố 2 có 43/45 đảng viên dự (95,6%); bầu 05 đồng chí trong danh sách 06 đồng chí, số dư 01 đồng chí (20%).
  = 43 95.6% agrees/45; 1 20% agrees/5
  + 5 + 1 = 6
Đồng chí trúng cử có số phiếu cao nhất đạt 100%, thấp nhất đạt 76,2%; có 51/66 đồng chí (77,3%) đạt từ 90% số phiếu trở lên.
  = 51 77.3% agrees/66
Tuổi trẻ: 15 đồng chí (22,7%), vượt 12,7% so với chỉ tiêu 10%; nữ: 18 đồng chí (27,3%), vượt 12,3% so với chỉ tiêu 15%; tổng số cấp uỷ viên 66 đồng chí.
  = 15 22.7% agrees/66; 18 27.3% agrees/66
Số đảng viên được miễn công tác và sinh hoạt đảng là 47 đồng chí, chiếm 7,7% tổng số đảng viên (612 đồng chí).
  = 47 7.7% agrees/612
Toàn huyện có 312/318 chi bộ trực thuộc đảng uỷ cơ sở hoàn thành đại hội, đạt 98,1%; đã bầu 1.118 đồng chí vào cấp uỷ; trong đó: 801 đồng chí tái cử, chiếm 71,6%; 317 đồng chí tham gia lần đầu, chiếm 28,4%; 264 đồng chí nữ, chiếm 23,6%; 189 đồng chí dưới 40 tuổi, chiếm 16,9%; 402 đồng chí người dân tộc thiểu số, chiếm 36%.
  = 312 98.1% agrees/318; 801 71.6% agrees/1118; 317 28.4% agrees/1118; 264 23.6% agrees/1118; 189 16.9% agrees/1118; 402 36% agrees/1118
  + 801 + 317 = 1118
Số chi bộ có chi uỷ 218, chiếm 69,9%; số chi bộ chỉ có bí thư, phó bí thư 71, chiếm 22,8%; số chi bộ chỉ có bí thư 23, chiếm 7,4%, trên tổng số 312 chi bộ.
  = 218 69.9% agrees/312; 71 22.8% agrees/312; 23 7.4% agrees/312
Nhiệm kỳ này có 1.118 cấp uỷ viên, ít hơn nhiệm kỳ trước 56 đồng chí (1.174 đồng chí), tức giảm 4,8%.
  = 1118 relative
Ban Chấp hành Đảng bộ xã khoá mới có 27 đồng chí, Ban Thường vụ 09 đồng chí, Bí thư và 02 Phó Bí thư; trong Ban Chấp hành có 08 đồng chí nữ (29,6%), 05 đồng chí dưới 42 tuổi (18,5%).
  = 8 29.6% agrees/27; 5 18.5% agrees/27
Uỷ ban Kiểm tra Đảng uỷ gồm 05 đồng chí, trong đó 02 đồng chí nữ, chiếm 40%.
  = 2 40% agrees/5
Sau khi sáp nhập, Ban Thường vụ Đảng uỷ đã chỉ định cấp uỷ của 17 chi bộ với 52 đồng chí (17 bí thư, 15 phó bí thư, 20 chi uỷ viên); nữ 14 đồng chí, chiếm 26,9%.
  = 14 26.9% agrees/52
  + 17 + 15 + 20 = 52
Các chi bộ đã góp 214 ý kiến, trong đó 131 ý kiến vào dự thảo báo cáo chính trị (61,2%), 83 ý kiến vào phương hướng nhiệm kỳ mới (38,8%).
  = 131 61.2% agrees/214; 83 38.8% agrees/214
Đã mở 03 lớp bồi dưỡng cho 66/66 cấp uỷ viên (100%), kinh phí 45 triệu đồng.
  = 66 100% agrees/66
Tổ công tác gồm 07 đồng chí do đồng chí Phó Bí thư Thường trực làm tổ trưởng; 15 đồng chí đảng uỷ viên được phân công phụ trách 21 chi bộ.
  = (no share)
Có 02 chi bộ chưa tổ chức đại hội (chi bộ Trạm Y tế, chi bộ HTX Nông nghiệp), chiếm 9,5% tổng số chi bộ (21 chi bộ).
  = 2 9.5% agrees/21
Trong 37 đồng chí vắng mặt: ốm đau 21 đồng chí, đi công tác 09 đồng chí, đi làm ăn xa 05 đồng chí, không lý do 02 đồng chí.
  = (no share)
  + 21 + 9 + 5 + 2 = 37
Tỷ lệ cấp uỷ viên có trình độ đại học trở lên là 37/66 (56,1%), tăng 6,8 điểm % so với nhiệm kỳ 2022-2025 (35/71, đạt 49,3%).
  = 37 56.1% agrees/66 points; 35 49.3% agrees/71
Bí thư là nữ có 06 đồng chí, chiếm 28,6% số bí thư (21 đồng chí); phó bí thư là nữ có 07 đồng chí, chiếm 36,8% số phó bí thư (19 đồng chí).
  = 6 28.6% agrees/21; 7 36.8% agrees/19
Nữ 18 đồng chí (27,3%), trong đó bí thư 06 đồng chí, phó bí thư 07 đồng chí, chi uỷ viên 05 đồng chí; tổng số cấp uỷ viên trúng cử 66 đồng chí.
  = 18 27.3% agrees/66
  + 6 + 7 + 5 = 18
Đảng viên dự đại hội: 541 đồng chí, trong đó nữ 232 đồng chí (42,9%), từ 30 năm tuổi đảng trở lên 187 đồng chí (34,6%), tuổi cao nhất 88, thấp nhất 22.
  = 232 42.9% agrees/541; 187 34.6% agrees/541
Có 19 chi bộ bầu phó bí thư, 02 chi bộ không bầu phó bí thư (do có dưới 9 đảng viên chính thức).
  = (no share)
Số cấp uỷ viên không tái cử là 24 đồng chí: hết tuổi 13, chuyển công tác 07, xin rút 04.
  = (no share)
  + 13 + 7 + 4 = 24
100% bí thư chi bộ (21/21 đồng chí) có trình độ trung cấp lý luận chính trị trở lên; 15/21 đồng chí bí thư có trình độ đại học, đạt 71,4%.
  = 21 100% agrees/21; 15 71.4% agrees/21
Đảng bộ được giao chỉ tiêu phát triển 44 đảng viên, đã kết nạp 46 đồng chí, đạt 104,5%.
  = 46 104.5% agrees/44
Chi bộ có số cấp uỷ viên đông nhất là 07 đồng chí (chi bộ khu phố 1), ít nhất là 01 đồng chí (chi bộ Trạm Y tế); bình quân 3,1 đồng chí/chi bộ.
  = (no share)
Hồ sơ: 19/21 chi bộ nộp báo cáo kết quả đúng thời hạn 07 ngày làm việc, đạt 90,5%; còn 02 chi bộ nộp chậm, chiếm 9,5%.
  = 19 90.5% agrees/21; 2 9.5% agrees/21
Có 15/66 đồng chí dưới 40 tuổi, chiếm 22,7%, tăng 05 đồng chí (tăng 8,6%) so với nhiệm kỳ trước (10/71 đồng chí, chiếm 14,1%).
  = 15 22.7% agrees/66 points; 10 14.1% agrees/71
Toàn phường bầu 120 đại biểu chính thức, 21 đại biểu dự khuyết đi dự đại hội cấp trên, trong đó nữ 39 đại biểu chính thức, chiếm 32,5%.
  = 39 32.5% agrees/120
Xếp loại chi bộ năm 2024: hoàn thành xuất sắc nhiệm vụ 04 chi bộ (19%), hoàn thành tốt nhiệm vụ 16 chi bộ (76,2%), hoàn thành nhiệm vụ 01 chi bộ (4,8%), tổng số 21 chi bộ.
  = 4 19% agrees/21; 16 76.2% agrees/21; 1 4.8% agrees/21
  + 4 + 16 + 1 = 21
`);
