import { readingsOf } from './readings';

/** As larger wards and a province write: lists in brackets, tables without “%”, comparisons; figures invented. */
export const paragraphsOfWards = readingsOf(`
Nhiệm kỳ 2025-2030, Đảng bộ phường có 41 chi bộ trực thuộc (26 chi bộ tổ dân phố, 8 chi bộ nhà trường, 5 chi bộ doanh nghiệp, 02 chi bộ cơ quan) với tổng số 1.251 đảng viên, trong đó đảng viên chính thức 1.198 đồng chí, đảng viên dự bị 53 đồng chí, đảng viên được miễn sinh hoạt 234 đồng chí.
  = (no share)
  + 26 + 8 + 5 + 2 = 41; 1198 + 53 = 1251
Đại hội các chi bộ bầu được 128 đồng chí (đạt 98,5% so với số lượng được duyệt là 130 đồng chí), thiếu 02 đồng chí.
  = 128 98.5% agrees/130
  + 128 + 2 = 130
Trong đó: Bí thư 41 đồng chí; Phó Bí thư 37 đồng chí; Uỷ viên 50 đồng chí; tổng cộng 128 đồng chí.
  = (no share)
  + 41 + 37 + 50 = 128
Cấp ủy viên nữ: 46 đồng chí, chiếm 35,94% (tăng 5,1% so với nhiệm kỳ trước); cấp ủy viên trẻ tuổi (dưới 40 tuổi): 29 đồng chí, chiếm 22,66%; tái cử: 92 đồng chí, chiếm 71,88%; tham gia lần đầu: 36 đồng chí, chiếm 28,13%; tổng số cấp uỷ viên 128 đồng chí.
  = 46 35.94% agrees/128 points; 29 22.66% agrees/128; 92 71.88% agrees/128; 36 28.13% agrees/128
  + 92 + 36 = 128
Đại hội đã bầu ra 128 cấp ủy viên; bí thư tái cử 31/41 (75,6%), phó bí thư tái cử 28/37 (75,7%), chi ủy viên tái cử 33/50 (66%).
  = 31 75.6% agrees/41; 28 75.7% agrees/37; 33 66% agrees/50
Về cơ cấu: nữ 46 (35,9%), nam 82 (64,1%); trẻ 29 (22,7%), trung niên 61 (47,7%), trên 55 tuổi 38 (29,7%); tổng số 128 đồng chí.
  = 46 35.9% agrees/128; 82 64.1% agrees/128; 29 22.7% agrees/128; 61 47.7% agrees/128; 38 29.7% agrees/128
  + 46 + 82 = 128
Tuổi bình quân 47,8 (trẻ nhất 25 tuổi, cao nhất 69 tuổi); nhiệm kỳ trước 50,2 tuổi, trẻ hơn 2,4 tuổi.
  = (no share)
Trình độ văn hoá: tốt nghiệp THPT 121 đồng chí (94,5%), THCS 07 đồng chí (5,5%), trên tổng số 128 đồng chí.
  = 121 94.5% agrees/128; 7 5.5% agrees/128
  + 121 + 7 = 128
Chất lượng 128 cấp uỷ viên như sau: trên đại học 11 đ/c (8,6%), đại học 67 đ/c (52,3%), cao đẳng và trung cấp 28 đ/c (21,9%), sơ cấp và chưa qua đào tạo 22 đ/c (17,2%).
  = 11 8.6% agrees/128; 67 52.3% agrees/128; 28 21.9% agrees/128; 22 17.2% agrees/128
  + 11 + 67 + 28 + 22 = 128
Số cấp uỷ viên có trình độ lý luận chính trị từ trung cấp trở lên là 71/128 đồng chí, chiếm 55,5%; trong đó cao cấp 9 đồng chí, trung cấp 62 đồng chí.
  = 71 55.5% agrees/128
  + 9 + 62 = 71
Đảng viên được triệu tập: 1.102 đồng chí; có mặt: 1.047 đồng chí (95%); vắng mặt: 55 đồng chí (5%), trong đó có lý do 52 đồng chí, không có lý do 03 đồng chí.
  = 1047 95% agrees/1102; 55 5% agrees/1102
  + 1047 + 55 = 1102; 52 + 3 = 55
Trừ 96 đảng viên được miễn công tác và sinh hoạt đảng, số đảng viên được triệu tập là 1.102 đồng chí trên tổng số 1.198 đảng viên chính thức, chiếm 92%.
  = 1102 92% agrees/1198
Có 38/41 chi bộ bầu đủ số lượng ngay từ lần bầu thứ nhất (92,7%); 03 chi bộ (7,3%) phải bầu lần 2, trong đó 02 chi bộ đại hội quyết định không bầu thêm.
  = 38 92.7% agrees/41; 3 7.3% agrees/41
Đồng chí Bí thư chi bộ đồng thời là Tổ trưởng tổ dân phố: 19/26 đồng chí, đạt 73,1%, tăng 06 đồng chí so với đầu nhiệm kỳ trước (13 đồng chí).
  = 19 73.1% agrees/26
Nữ bí thư chi bộ có 14/41 đồng chí (34,1%), tăng 7,3% so với nhiệm kỳ trước (26,8%).
  = 14 34.1% agrees/41 points
Nội dung ⇥ Nhiệm kỳ trước ⇥ Nhiệm kỳ này ⏎ Tổng số ⇥ 131 ⇥ 128 ⏎ Nữ ⇥ 39 ⇥ 46 ⏎ Trẻ ⇥ 25 ⇥ 29
  = (no share)
TT ⇥ Chức danh ⇥ Số lượng ⇥ Nữ ⇥ Tái cử ⏎ 1 ⇥ Bí thư ⇥ 41 ⇥ 14 ⇥ 31 ⏎ 2 ⇥ Phó bí thư ⇥ 37 ⇥ 15 ⇥ 28 ⏎ 3 ⇥ Chi uỷ viên ⇥ 50 ⇥ 17 ⇥ 33 ⏎  ⇥ Cộng ⇥ 128 ⇥ 46 ⇥ 92
  = (no share)
  + 41 + 37 + 50 = 128; 14 + 15 + 17 = 46; 31 + 28 + 33 = 92
Kết quả kiểm phiếu: phiếu phát ra 32, thu về 32, hợp lệ 31, không hợp lệ 01; đồng chí Nguyễn Văn Bình được 30/31 phiếu, đạt 96,8%.
  = 30 96.8% agrees/31
  + 31 + 1 = 32
Đảng bộ có 05 đồng chí là người dân tộc thiểu số tham gia cấp uỷ, chiếm 3,9%; 03 đồng chí theo tôn giáo, chiếm 2,3% trong tổng số 128 cấp uỷ viên.
  = 5 3.9% agrees/128; 3 2.3% agrees/128
Trong 36 đồng chí tham gia lần đầu có 16 đồng chí nữ (44,4%), 21 đồng chí dưới 40 tuổi (58,3%), 30 đồng chí có trình độ đại học trở lên (83,3%).
  = 16 44.4% agrees/36; 21 58.3% agrees/36; 30 83.3% agrees/36
Cấp uỷ khoá trước: 131 đồng chí, không tái cử 39 đồng chí, trong đó: nghỉ theo tuổi 22 đồng chí, chuyển công tác 9 đồng chí, lý do khác 8 đồng chí; tái cử 92 đồng chí.
  = (no share)
  + 22 + 9 + 8 = 39
Đã có 34/41 chi bộ đại hội, còn 07 chi bộ sẽ đại hội trước ngày 30/6.
  = (no share)
  + 34 + 7 = 41
Tổng số ý kiến tham gia vào văn kiện đại hội là 326 lượt ý kiến; trong đó báo cáo chính trị 201 lượt, báo cáo kiểm điểm 78 lượt, nghị quyết 47 lượt.
  = (no share)
  + 201 + 78 + 47 = 326
Năm 2024, trong 41 chi bộ có 4 chi bộ hoàn thành xuất sắc nhiệm vụ (9,8%), 35 chi bộ hoàn thành tốt nhiệm vụ (85,4%), 2 chi bộ hoàn thành nhiệm vụ (4,9%); có 1.196 đảng viên được xếp loại, trong đó hoàn thành xuất sắc 189 đồng chí (15,8%), hoàn thành tốt 941 đồng chí (78,7%), hoàn thành 61 đồng chí (5,1%), không hoàn thành 05 đồng chí (0,4%).
  = 4 9.8% agrees/41; 35 85.4% agrees/41; 2 4.9% agrees/41; 189 15.8% agrees/1196; 941 78.7% agrees/1196; 61 5.1% agrees/1196; 5 0.4% agrees/1196
  + 4 + 35 + 2 = 41; 189 + 941 + 61 + 5 = 1196
Toàn tỉnh có 96/96 đảng bộ xã, phường hoàn thành đại hội, bầu 2.592 đồng chí vào ban chấp hành, đạt 100% số lượng; nữ 648 đồng chí, chiếm 25%, cao hơn nhiệm kỳ trước 3,4%; dưới 42 tuổi 801 đồng chí, chiếm 30,9%; dân tộc thiểu số 412 đồng chí, chiếm 15,9%.
  = 2592 100% noBase; 648 25% agrees/2592 open; 801 30.9% agrees/2592; 412 15.9% agrees/2592
Bí thư cấp uỷ được bầu 96 đồng chí, tái cử 41 đồng chí (42,71%), tham gia lần đầu 55 đồng chí (57,29%); phó bí thư 189 đồng chí, tái cử 102 đồng chí (53,97%), lần đầu 87 đồng chí (46,03%).
  = 41 42.71% agrees/96; 55 57.29% agrees/96; 102 53.97% agrees/189; 87 46.03% agrees/189
  + 41 + 55 = 96; 102 + 87 = 189
Số dư bầu ban chấp hành đạt 14,9% (2.979 đồng chí trong danh sách bầu cử để bầu 2.592 đồng chí).
  = 2979 14.9% noBase
Chi bộ Trường THCS bầu 03 đồng chí: 01 bí thư, 01 phó bí thư, 01 chi uỷ viên; cả 03 đồng chí tái cử (100%), đều có trình độ đại học.
  = 3 100% agrees/3
  + 1 + 1 + 1 = 3
Đảng uỷ chỉ định 06 đồng chí bí thư, 05 đồng chí phó bí thư và 07 đồng chí uỷ viên (tổng 18 đồng chí) tại 06 chi bộ mới thành lập.
  = (no share)
  + 6 + 5 + 7 = 18
So với nhiệm kỳ 2020-2025: số lượng cấp uỷ viên giảm 03 đồng chí (128/131); nữ tăng 07 đồng chí (46/39); trẻ tuổi tăng 04 đồng chí (29/25).
  = (no share)
Tỷ lệ đại học trở lên đạt 60,9% (78 đồng chí), cao hơn 9,2 điểm phần trăm so với nhiệm kỳ trước; tổng số cấp ủy 128 đồng chí.
  = 78 60.9% agrees/128 points
Toàn Đảng bộ hiện có 1.251 đảng viên, trong đó: nữ 548 đồng chí (43,80%), dân tộc thiểu số 21 đồng chí (1,68%), tôn giáo 37 đồng chí (2,96%); từ 18 đến 30 tuổi 112 đồng chí, từ 31 đến 45 tuổi 246 đồng chí, từ 46 đến 60 tuổi 404 đồng chí, trên 60 tuổi 489 đồng chí.
  = 548 43.8% agrees/1251; 21 1.68% agrees/1251; 37 2.96% agrees/1251
  + 112 + 246 + 404 + 489 = 1251
Có 1.047 đảng viên dự đại hội, trong đó cao cấp lý luận chính trị 54 đồng chí (chiếm 5,2%), trung cấp 211 đồng chí (chiếm 20,2%), sơ cấp 602 đồng chí (chiếm 57,5%).
  = 54 5.2% agrees/1047; 211 20.2% agrees/1047; 602 57.5% agrees/1047
Thành lập 05 tổ công tác, mỗi tổ 03 đồng chí, tổng cộng 15 đồng chí.
  = (no share)
Trong số 128 đồng chí trúng cử, có 123 đồng chí (96,1%) nằm trong nhân sự được giới thiệu, 05 đồng chí (3,9%) do đại hội giới thiệu bổ sung.
  = 123 96.1% agrees/128; 5 3.9% agrees/128
Có 04 đồng chí được giới thiệu tái cử nhưng không trúng cử (chiếm 4,2% số được giới thiệu tái cử là 96 đồng chí), gồm 01 bí thư, 02 phó bí thư và 01 chi uỷ viên.
  = 4 4.2% agrees/96
  + 1 + 2 + 1 = 4
Ban Chấp hành Đảng bộ phường gồm 33 đồng chí, có 33/33 đồng chí trình độ đại học trở lên (100%); thạc sĩ 14 đồng chí (42,4%); cao cấp, cử nhân chính trị 26 đồng chí (78,8%), trung cấp 07 đồng chí (21,2%).
  = 33 100% agrees/33; 14 42.4% agrees/33; 26 78.8% agrees/33; 7 21.2% agrees/33
Có 98 cấp uỷ viên đang công tác (76,6%), 30 cấp uỷ viên là cán bộ hưu trí (23,4%) trong tổng số 128 đồng chí.
  = 98 76.6% agrees/128; 30 23.4% agrees/128
Kinh phí đại hội 86,5 triệu đồng, trong đó ngân sách cấp 60 triệu đồng, xã hội hoá 26,5 triệu đồng; 41/41 chi bộ quyết toán đúng quy định, đạt 100%.
  = 41 100% agrees/41
Bộ phận giúp việc đã tiếp nhận 41 bộ hồ sơ, thẩm định 41/41 bộ (100%), trả lại bổ sung 05 bộ (12,2%).
  = 41 100% agrees/41; 5 12.2% agrees/41
Đại biểu dự Đại hội Đảng bộ phường: 180 đại biểu, trong đó 33 đại biểu đương nhiên, 147 đại biểu được bầu từ 41 chi bộ; đại biểu nữ 66 đồng chí, chiếm 36,7%; trẻ tuổi 41 đồng chí, chiếm 22,8%.
  = 66 36.7% agrees/180; 41 22.8% agrees/180
  + 33 + 147 = 180
Tính bình quân mỗi chi bộ có 3,12 cấp uỷ viên; chi bộ có 7 cấp uỷ viên: 04 chi bộ; 5 cấp uỷ viên: 08 chi bộ; 3 cấp uỷ viên: 12 chi bộ; có bí thư, phó bí thư: 13 chi bộ; chỉ có bí thư: 04 chi bộ.
  = (no share)
Nhân sự được Ban Thường vụ phê duyệt: 130 đồng chí; đại hội bầu 128 đồng chí, đạt 98,5%; khuyết 02 đồng chí (1,5%).
  = 128 98.5% agrees/130; 2 1.5% agrees/130
  + 128 + 2 = 130
Cấp ủy mới có 128 đ/c, giảm 03 đ/c so với khoá trước (131 đ/c); trong đó: nữ 46 đ/c, tăng 07 đ/c; trẻ 29 đ/c, tăng 04 đ/c.
  = (no share)
Bí thư 41 đ/c (nữ 14, tái cử 31, lần đầu 10); phó bí thư 37 đ/c (nữ 15, tái cử 28, lần đầu 9); uỷ viên 50 đ/c (nữ 17, tái cử 33, lần đầu 17); cộng 128 đ/c (nữ 46, tái cử 92, lần đầu 36).
  = (no share)
  + 31 + 10 = 41; 28 + 9 = 37; 33 + 17 = 50; 92 + 36 = 128; 41 + 37 + 50 = 128
`);
