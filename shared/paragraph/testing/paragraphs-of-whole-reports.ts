import { readingsOf } from './readings';

/** Several sentences with wholes of their own, the nearer of which no words join to the shares; figures invented. */
export const paragraphsOfWholeReports = readingsOf(`
Kết nạp 81 đảng viên mới, trong đó nữ 36 (44,4%). Số lượng: 60 đồng chí, trong đó bí thư 20, phó bí thư 17, uỷ viên 23. Cơ cấu: nữ 18 (30,0%), trẻ 12 (20,0%), dân tộc 2 (3,3%). Trình độ: đại học trở lên 38 (63,3%).
  = 36 44.4% agrees/81; 18 30% agrees/60; 12 20% agrees/60; 2 3.3% agrees/60; 38 63.3% agrees/60
  + 20 + 17 + 23 = 60
Có 807 đảng viên dự đại hội, chiếm 95,6% đảng viên được triệu tập (844). Nữ đảng viên 363 (43,0%). Bí thư chi bộ: nam 33 đồng chí, nữ 14 đồng chí.
  = 807 95.6% agrees/844; 363 43% agrees/844
Số dư 21 đồng chí, đạt 23,9% của 88 đồng chí (quy định từ 10 - 15%). Hồ sơ: 53 chi bộ nộp đúng hạn, chiếm 98,1%; 1 chi bộ nộp chậm từ 1 đến 3 ngày, chiếm 1,9%.
  = 21 23.9% agrees/88; 53 98.1% implied/54; 1 1.9% implied/54
Kết quả thực hiện nhiệm kỳ qua: 18/20 chỉ tiêu đạt và vượt (90%), 02 chỉ tiêu chưa đạt; thu ngân sách đạt 112,4% dự toán; hộ nghèo giảm từ 2,1% xuống 0,8%.
  = 18 90% agrees/20; – 112.4% noBase; – 0.8% noBase
Được triệu tập: 796 ⏎ Có mặt: 754 (94,7%) ⏎ Vắng: 42 (5,3%)
  = 754 94.7% agrees/796; 42 5.3% agrees/796
  + 754 + 42 = 796
Có 50 chi bộ tổ chức trong 1/2 ngày (98,0%), 1 chi bộ tổ chức trọn 01 ngày (2,0%).
  = 50 98% implied/51; 1 2% implied/51
Chi uỷ viên có 61 đồng chí: 47 đồng chí tái cử, 14 đồng chí mới; trong đó 44 nữ.
  = (no share)
  + 47 + 14 = 61
`);
