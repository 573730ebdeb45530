import { readingsOf } from './readings';

/** Twenty more that the rules had not seen: targets in brackets, terms in a row, quarters, classes of votes; figures invented. */
export const paragraphsReadBlind = readingsOf(`
Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí. Cơ cấu: nữ 3/15 (20%); dưới 40 tuổi 2/15 (13,3%); trình độ đại học 15/15 (100%); cao cấp LLCT 6/15 (40%), trung cấp 9/15 (60%).
  = 3 20% agrees/15; 2 13.3% agrees/15; 15 100% agrees/15; 6 40% agrees/15; 9 60% agrees/15
  ! 13,3 > 15,3
  ! 6/15 (40 > 7/15 (40
Hiện nay, toàn xã có 34 chi bộ (giảm 02 so với đầu nhiệm kỳ do giải thể 01, sáp nhập 01) với tổng số 811 đảng viên, tăng 38 đảng viên (4,9%) so với năm 2020 (773 đảng viên).
  = 811 relative
  ! 4,9% > 9,4%
  ! tăng 38 > tăng 83
  ? 773 > 737
Có 31/34 chi bộ (tương ứng 91,2%) bầu bí thư đồng thời là trưởng thôn hoặc trưởng ban công tác Mặt trận, trong đó bí thư kiêm trưởng thôn 22 đồng chí (64,7%), kiêm trưởng ban công tác Mặt trận 09 đồng chí (26,5%).
  = 31 91.2% agrees/34; 22 64.7% agrees/34; 9 26.5% agrees/34
  ! 91,2 > 92,1
  ? 64,7 > 67,4
  ? 09 đồng > 10 đồng
Số cấp ủy viên tái cử chiếm đa số với 71 đồng chí, tỷ lệ 69,6%, số mới tham gia 31 đồng chí, tỷ lệ 30,4%; tổng cộng 102 đồng chí.
  = 71 69.6% agrees/102; 31 30.4% agrees/102
  ! 69,6 > 66,9
  ! 31 đồng > 32 đồng
  ! 71 đồng > 17 đồng
Theo báo cáo, quý I/2025 có 12 chi bộ, quý II/2025 có 22 chi bộ tổ chức đại hội, đạt 100% kế hoạch.
  = 22 100% noBase
  ? 12 chi > 21 chi
Bí thư chi bộ dưới 40 tuổi: 4 đ/c; từ 40 đến dưới 50: 11 đ/c; từ 50 đến dưới 60: 12 đ/c; từ 60 trở lên: 7 đ/c. Tổng: 34 đ/c.
  = (no share)
  ? 12 đ/c > 13 đ/c
Trong 102 cấp uỷ viên, đảng viên là cán bộ, công chức xã 24 người (23,5%), giáo viên 19 người (18,6%), cán bộ hưu trí 28 người (27,5%), nông dân 31 người (30,4%).
  = 24 23.5% agrees/102; 19 18.6% agrees/102; 28 27.5% agrees/102; 31 30.4% agrees/102
  ! 23,5 > 25,3
  ! 28 người > 82 người
  ! 30,4 > 34,0
Kết quả giới thiệu nhân sự: bước 1 giới thiệu 128 đồng chí, bước 2 còn 119 đồng chí, bước 3 chốt 116 đồng chí; số dư so với 102 đồng chí cần bầu là 14 đồng chí, bằng 13,7%.
  = 14 13.7% agrees/102
  ? 13,7 > 17,3
Tỷ lệ nữ trong cấp uỷ (%): nhiệm kỳ 2015 - 2020: 18,4; nhiệm kỳ 2020 - 2025: 22,1; nhiệm kỳ 2025 - 2030: 27,5.
  = (no share)
So với quy định (trên 15%), tỷ lệ nữ đạt 27,5% (28/102), vượt 12,5%; so với nhiệm kỳ trước (23/104 = 22,1%) tăng 5,4%.
  = 28 27.5% agrees/102 points; 23 22.1% agrees/104
  ! 27,5% (28 > 25,7% (28
  ! 5,4 > 4,5
  ! 23/104 > 32/104
Phân tích: nam 74 (72,5%), nữ 28 (27,5%); Kinh 96 (94,1%), dân tộc khác 6 (5,9%); không tôn giáo 99 (97,1%), có tôn giáo 3 (2,9%). N = 102.
  = 74 72.5% agrees/102; 28 27.5% agrees/102; 96 94.1% agrees/102; 6 5.9% agrees/102; 99 97.1% agrees/102; 3 2.9% agrees/102
  ! 72,5 > 75,2
  ! nữ 28 > nữ 29
Có 2 đồng chí đạt số phiếu 100%; 5 đồng chí đạt từ 95% đến dưới 100%; 8 đồng chí đạt từ 80% đến dưới 95%; thấp nhất đạt 81,3% (26/32 phiếu).
  = 26 81.3% agrees/32
  ! 81,3 > 83,1
  ! 26/32 > 27/32
Đảng viên dự Đại hội: 143/156 đ.c, đạt 91,67%. Vắng: 13 đ.c, trong đó: ốm 7, đi công tác 4, lý do khác 2.
  = 143 91.67% agrees/156
  ! 91,67 > 96,17
  ! ốm 7 > ốm 8
Số đảng viên nữ là 301, chiếm khoảng 37%; số đảng viên người Khmer là 122, chiếm hơn 15%; đảng viên trẻ dưới 30 tuổi là 79, chiếm gần 10%, trong tổng số 811 đảng viên của Đảng bộ.
  = 301 37% about/811; 122 15% about/811; 79 10% about/811
  ! 301 > 391
  ! 122 > 212
  ! 79 > 97
Khoá XI (2005-2010): 11 đ/c, nữ 1 (9,1%); khoá XII (2010-2015): 13 đ/c, nữ 2 (15,4%); khoá XIII (2015-2020): 15 đ/c, nữ 3 (20%).
  = 1 9.1% agrees/11; 2 15.4% agrees/13; 3 20% agrees/15
  ! 15,4 > 14,5
  ! 9,1 > 1,9
Toàn tỉnh có 7.812 cấp uỷ viên cơ sở; độ tuổi bình quân 41,6, giảm 1,3 tuổi so với nhiệm kỳ trước (42,9); dưới 35 tuổi 2.109 đồng chí (27%), tăng 4,2%.
  = 2109 27% agrees/7812 open
  ! 1,3 tuổi > 3,1 tuổi
  ! 27% > 72%
Về chất lượng: 98/102 đồng chí tốt nghiệp THPT (96,1%), 04 đồng chí tốt nghiệp THCS (3,9%); chuyên môn: ĐH 51 (50%), CĐ 8 (7,8%), TC 27 (26,5%), chưa qua đào tạo 16 (15,7%).
  = 98 96.1% agrees/102; 4 3.9% agrees/102; 51 50% agrees/102; 8 7.8% agrees/102; 27 26.5% agrees/102; 16 15.7% agrees/102
  ! 96,1 > 91,6
  ! TC 27 > TC 28
  ! 15,7 > 17,5
Cấp uỷ viên mới tham gia lần đầu là 21 đồng chí, giảm 03 đồng chí, tương đương 20,6% trong tổng số 102 đồng chí.
  = 21 20.6% agrees/102
  ! 20,6 > 26,0
Tổng số phiếu thu về 31; trong đó phiếu hợp lệ 30 (96,8%), phiếu không hợp lệ 01 (3,2%); đồng chí A được 29/30 phiếu hợp lệ (96,7%).
  = 30 96.8% agrees/31; 1 3.2% agrees/31; 29 96.7% agrees/30
  + 30 + 1 = 31
  ! 96,8 > 98,6
  ! 29/30 > 28/30
  ! thu về 31 > thu về 32
Trên cơ sở đó, Đảng uỷ thống nhất: bí thư cơ cấu nữ 20% trở lên (7/34 đồng chí, thực hiện được 20,6%), bí thư dưới 45 tuổi 25% (9/34 đồng chí, thực hiện được 26,5%).
  = 7 20.6% agrees/34; 9 26.5% agrees/34
  ! 26,5 > 25,6
`);
