import type { CheckCode } from '../../checks/finding';

/** What a check asks for, and where that comes from. */
export interface CodeRule {
  /** One sentence that always holds. */
  readonly rule: string;
  /** Regulation and article, or that it is arithmetic or a choice of the program. */
  readonly source: string;
}

const paper = 'Phép cộng trừ trên biên bản';
const electionRules = 'Quy chế bầu cử 244-QĐ/TW, 190-QĐ/TW';
const ruleSet = 'Bộ quy định áp dụng, xem Cài đặt';
const majority = 'Quy định 294-QĐ/TW, điểm 9.3.2; Quy chế bầu cử 244-QĐ/TW, khoản 32.2';
const data = 'Các số đã nhập phải hợp lẽ với nhau';

/** Of every code of the published list; a code of a later part of the program may stand here before it is found. */
const rules = {
  E101: { rule: 'Số có mặt không nhiều hơn số triệu tập.', source: paper },
  E102: { rule: 'Có mặt cộng vắng bằng số triệu tập.', source: paper },
  E103: { rule: 'Số triệu tập không nhiều hơn số đảng viên chính thức.', source: paper },
  E104: { rule: 'Tổng số đảng viên bằng chính thức cộng dự bị.', source: paper },
  E105: {
    rule: 'Có mặt cộng các số vắng đã nhập không quá số triệu tập, dù còn ô chưa nhập; N không ít hơn số có mặt.',
    source: paper,
  },
  W110: { rule: 'Số có mặt đủ tỷ lệ để tiến hành đại hội.', source: ruleSet },
  W111: { rule: 'Ngày đại hội nằm trong thời gian của đợt.', source: 'Thời gian của đợt, xem Cài đặt' },
  W112: { rule: 'Đại hội sau ngày nhân sự được duyệt.', source: 'Ngày duyệt nhân sự đã nhập' },
  W113: {
    rule: 'Một cấp uỷ viên chỉ đạo không dự hai đại hội cùng lúc.',
    source: 'Phân công chỉ đạo đã nhập',
  },
  E201: { rule: 'Số phiếu phát ra không nhiều hơn số có mặt.', source: paper },
  E202: { rule: 'Số phiếu thu về nhiều hơn phát ra thì cuộc bầu không hợp lệ.', source: electionRules },
  E203: { rule: 'Phiếu hợp lệ cộng không hợp lệ bằng số thu về.', source: paper },
  E204: { rule: 'Số phiếu của một người không nhiều hơn số phiếu hợp lệ.', source: paper },
  E205: { rule: 'Tổng số phiếu bầu không vượt phiếu hợp lệ nhân số lượng bầu.', source: paper },
  E206: { rule: 'Người trúng cử phải được quá nửa N.', source: majority },
  E207: { rule: 'Số người trúng cử không nhiều hơn số lượng bầu.', source: electionRules },
  E208: { rule: 'Trúng cử lấy từ người nhiều phiếu nhất trở xuống.', source: electionRules },
  E209: {
    rule: 'Bí thư, phó bí thư được bầu trong số chi uỷ viên.',
    source: 'Quy định 294-QĐ/TW, khoản 23.2; Quy chế bầu cử 244-QĐ/TW, khoản 19.9',
  },
  E210: {
    rule: 'Đủ số đảng viên chính thức mới bầu chi uỷ; chi uỷ không quá số người quy định.',
    source: 'Quy định 29-QĐ/TW; Quy định 294-QĐ/TW, khoản 23.2',
  },
  E211: {
    rule: 'Chỉ đảng viên chính thức mới được bầu; người trong danh sách bầu không ở ban kiểm phiếu.',
    source: electionRules,
  },
  E212: { rule: 'Một người chỉ có tên một lần trong một danh sách bầu.', source: paper },
  E213: { rule: 'Ai có trong danh sách bầu cũng có họ tên.', source: paper },
  W220: { rule: 'Danh sách bầu chi uỷ có số dư.', source: electionRules },
  W221: { rule: 'Số dư không quá mức quy định.', source: electionRules },
  W222: { rule: 'Ngang phiếu ở suất cuối cùng thì đại hội quyết định.', source: electionRules },
  W223: { rule: 'Tỷ lệ phiếu hợp lệ không thấp khác thường.', source: 'Mức nhắc của chương trình' },
  W224: { rule: 'Có lần bầu sau thì phải có lần bầu trước.', source: paper },
  W225: {
    rule: 'Phát đủ phiếu cho người có mặt; các cuộc bầu của một đại hội phát ra như nhau.',
    source: paper,
  },
  E301: { rule: 'Mỗi chi bộ chỉ có một bí thư.', source: 'Điều lệ Đảng' },
  E302: {
    rule: 'Một người không ở cấp uỷ của hai chi bộ, trừ khi một nơi là chỉ định.',
    source: 'Hướng dẫn 06-HD/TW, điểm 16.1',
  },
  W302: {
    rule: 'Người ở cấp uỷ của hai chi bộ phải có quyết định chỉ định ở một nơi.',
    source: 'Hướng dẫn 06-HD/TW, điểm 16.1',
  },
  E303: { rule: 'Số người ở mỗi chức vụ không nhiều hơn được duyệt.', source: 'Số lượng được duyệt đã nhập' },
  E304: {
    rule: 'Ghi tái cử thì phải có trong cấp uỷ nhiệm kỳ trước; ghi lần đầu thì chưa từng tham gia.',
    source: 'Cấp uỷ các nhiệm kỳ trước đã nhập',
  },
  E305: {
    rule: 'Ngày sinh, vào Đảng, chính thức theo đúng thứ tự; vào Đảng khi đủ 18 tuổi.',
    source: 'Điều lệ Đảng, Điều 1; Quy định 24-QĐ/TW, điểm 1.1',
  },
  E306: { rule: 'Hình thức (bầu hay chỉ định) khớp với phiếu bầu.', source: data },
  W320: { rule: 'Bầu đủ số lượng được duyệt.', source: 'Số lượng được duyệt đã nhập' },
  W321: { rule: 'Không khuyết bí thư, phó bí thư đã được duyệt.', source: 'Số lượng được duyệt đã nhập' },
  W322: { rule: 'Cấp uỷ có nữ.', source: 'Mục tiêu cơ cấu, xem Cài đặt' },
  W323: { rule: 'Tuổi không quá mức của bộ quy định cho chức vụ.', source: ruleSet },
  W324: { rule: 'Có ngày sinh thì mới tính được tuổi bình quân.', source: 'Cách tính của chương trình' },
  W325: {
    rule: 'Đủ số liệu của từng người mà các biểu và báo cáo đếm.',
    source: 'Các biểu B1–B5 và báo cáo',
  },
  W326: {
    rule: 'Dân tộc, tôn giáo, giáo dục phổ thông là tên chương trình hiểu được; chữ lạ tính là chưa rõ.',
    source: 'Danh mục 54 dân tộc (Quyết định 421-TCTK/PCTK); các tôn giáo được công nhận',
  },
  W327: {
    rule: 'Chỉ định thêm ngoài số lượng đại hội quyết định không quá tỷ lệ quy định.',
    source: ruleSet,
  },
  W328: {
    rule: 'Người ứng cử không trúng thì chưa được chỉ định trong thời gian quy định.',
    source: ruleSet,
  },
  W329: {
    rule: 'Bí thư có nghề nghiệp là trưởng khu phố, trưởng thôn, trưởng ban công tác Mặt trận thì ghi kiêm, và ngược lại.',
    source: data,
  },
  W330: {
    rule: 'Sau thay đổi trong nhiệm kỳ, chi bộ có một bí thư và không nhiều người hơn được duyệt.',
    source: 'Các thay đổi ở Kiện toàn; số lượng được duyệt',
  },
  W331: {
    rule: 'Chi bộ đã nhập cấp uỷ thì đã đại hội, hoặc đã chỉ định.',
    source: data,
  },
  E401: { rule: 'Trong mọi bảng, các phần cộng lại bằng tổng.', source: data },
  W410: { rule: 'Tỷ lệ nữ đạt mục tiêu.', source: ruleSet },
  W411: { rule: 'Tỷ lệ trẻ tuổi đạt mục tiêu.', source: ruleSet },
  W412: { rule: 'Tỷ lệ không thấp hơn nhiệm kỳ trước.', source: 'Số liệu nhiệm kỳ trước đã nhập' },
  W413: {
    rule: 'Hết thời gian của đợt thì chi bộ nào cũng có kết quả.',
    source: 'Thời gian của đợt, xem Cài đặt',
  },
  W501: {
    rule: 'Báo cáo kết quả đại hội đúng hạn; nhắc từ khi còn 2 ngày làm việc.',
    source: 'Quy định 294-QĐ/TW, điểm 16.1.1',
  },
  W502: { rule: 'Chuẩn y đúng hạn sau khi nhận báo cáo.', source: 'Quy định 294-QĐ/TW, điểm 16.1.2' },
  W503: { rule: 'Đã báo cáo, hoặc đã chốt, thì hồ sơ phải đủ.', source: 'Quy định 294-QĐ/TW, điểm 16.1.1' },
  W504: {
    rule: 'Nhiệm kỳ ghi trong văn bản là nhiệm kỳ của đợt.',
    source: 'Nhiệm kỳ của đợt, xem Cài đặt',
  },
  W505: {
    rule: 'Giấy tờ của đại hội và việc phân công không trước đại hội, quyết định không trước đề nghị, năm không xa đại hội.',
    source: data,
  },
  W506: {
    rule: 'Chuẩn y đúng hạn sau khi nhận báo cáo; nhắc từ khi còn 2 ngày làm việc.',
    source: 'Quy định 294-QĐ/TW, điểm 16.1.2',
  },
} as const;

/** The rule behind each code, for its help and for the list of codes. */
export const checkRules: Readonly<Record<CheckCode, CodeRule>> = rules;
