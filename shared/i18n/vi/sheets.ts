import type { CellKind } from '../../domain/choices';
import type { SheetName } from '../../export/sheet-codes';
import { appointmentTitles, appointmentWords } from './appointmentSheets';
import { ballotTexts } from './ballots';
import { planSheets } from './planSheets';
import { profileNames } from './profile';
import { sheetNotes as notes } from './sheetNotes';

/** What the sheets (biểu) say, beside the names of choices. */

const titles: Readonly<Record<SheetName, string>> = {
  B1: 'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ',
  B1a: 'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ',
  B1b: 'TỔNG HỢP CƠ CẤU CẤP UỶ CHI BỘ',
  B2: 'DANH SÁCH TRÍCH NGANG CẤP UỶ CHI BỘ',
  B3: 'THỐNG KÊ CHẤT LƯỢNG CẤP UỶ CHI BỘ',
  TH: 'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ THEO ĐẢNG UỶ',
  B4: 'TỔNG HỢP TỪNG CUỘC BẦU CẤP UỶ CHI BỘ',
  B5: 'SO SÁNH CẤP UỶ CHI BỘ VỚI NHIỆM KỲ TRƯỚC',
  KH1: 'LỊCH ĐẠI HỘI CHI BỘ',
  KH2: 'BẢNG PHÂN CÔNG CHỈ ĐẠO ĐẠI HỘI CHI BỘ',
};

const frame = {
  formNumber: (code: SheetName) => (code === 'TH' ? 'Biểu tổng hợp' : `Biểu số ${code}`),
  unit: 'Đvt: Người',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  sampleMark: 'DỮ LIỆU MINH HOẠ',
  titles,
  /** Where nobody was elected and no cell met. */
  appointmentTitles,
  season: (term: string) => `Nhiệm kỳ ${term}`,
  dataDate: (longDate: string) => `(Số liệu đến ${longDate})`,
  planDate: (longDate: string) => `(Cập nhật đến ${longDate})`,
  placeAndDate: (place: string, longDate: string) => `${place}, ${longDate}`,
  placeUnknown: '…………',
  preparer: 'NGƯỜI LẬP BIỂU',
  preparerHint: '(Ký, ghi rõ họ và tên; số điện thoại)',
  phone: (number: string) => `Điện thoại: ${number}`,
  signerHint: '(Ký, đóng dấu, ghi rõ họ và tên)',
  defaultSignedOnBehalfOf: 'T/M ĐẢNG UỶ',
  defaultSignerTitle: 'BÍ THƯ',
  pageNumber: (page: string, pages: string) => `Trang ${page}/${pages}`,
} as const;

const headings = {
  ordinal: 'TT',
  count: 'SL',
  percent: '%',
  total: 'Tổng số',
  totalRow: 'Tổng cộng',
  note: 'Ghi chú',
  b1: {
    cellName: 'Tên chi bộ',
    kind: 'Loại hình',
    date: 'Ngày đại hội',
    members: 'Đảng viên',
    official: 'Chính thức',
    probationary: 'Dự bị',
    summoned: 'Triệu tập',
    present: 'Có mặt',
    absent: 'Vắng',
    excused: 'Có lý do',
    unexcused: 'Không lý do',
    committee: 'Cấp uỷ',
    approved: 'Được duyệt',
    list: 'Danh sách bầu',
    surplus: 'Số dư',
    surplusPeople: 'Người',
    elected: 'Trúng cử',
    short: 'Bầu thiếu',
    reelected: 'Tái cử',
    new: 'Mới',
    firstTime: 'Trong đó lần đầu',
    notReelected: 'Tái cử không trúng cử',
    female: 'Nữ',
    ethnicMinority: 'Dân tộc thiểu số',
    religion: 'Tôn giáo',
    concurrentHead: 'Bí thư kiêm trưởng khu phố',
    frontHead: 'Bí thư kiêm trưởng ban công tác Mặt trận',
    meanAge: 'Tuổi bình quân',
    rounds: 'Số lần bầu',
    note: 'Ghi chú (khuyết, chỉ định)',
  },
  /** B1 of a season of appointments. */
  b1Appointed: {
    date: 'Ngày chỉ định',
    elected: 'Được chỉ định',
    short: 'Còn thiếu',
    note: 'Ghi chú (khuyết)',
  },
  b2: {
    ...profileNames,
    male: 'Nam',
    female: 'Nữ',
    cardNumber: 'Số thẻ',
    occupation: 'Chức vụ, nghề nghiệp hiện nay',
    standing: 'Tái cử / Mới / Lần đầu',
    votes: 'Số phiếu',
    voteShare: 'Tỷ lệ %',
  },
  b3: { criterion: 'Tiêu chí', total: 'Tổng' },
  b4: {
    cell: 'Chi bộ',
    ballot: 'Cuộc bầu',
    summoned: 'Triệu tập',
    deducted: 'Trừ',
    reasons: 'Lý do',
    electorate: 'Mẫu số N',
    present: 'Có mặt',
    papers: 'Phiếu',
    issued: 'Phát ra',
    collected: 'Thu về',
    valid: 'Hợp lệ',
    invalid: 'Không hợp lệ',
    needed: 'Ngưỡng trúng cử',
    fullName: 'Họ và tên',
    votes: 'Số phiếu',
    share: '% so với N',
    result: 'Kết quả',
    /** Where nobody was elected: in the place of all that is said of ballots. */
    manner: 'Hình thức',
  },
  b5: {
    indicator: 'Chỉ tiêu',
    previous: 'Nhiệm kỳ trước',
    current: 'Nhiệm kỳ này',
    ofTerm: (heading: string, term: string | undefined) =>
      term === undefined || term.trim() === '' ? heading : `${heading}\n${term}`,
    change: 'Tăng, giảm',
    points: 'Điểm %',
  },
} as const;

const kind: Readonly<Record<CellKind, string>> = {
  neighbourhood: 'Khu phố',
  office: 'Cơ quan',
  school: 'Trường học',
  health: 'Y tế',
  police: 'Công an',
  military: 'Quân sự',
  enterprise: 'HTX, DN',
  other: 'Khác',
};

const leftOut = {
  absentTransferred: 'Chuyển sinh hoạt tạm thời vắng',
  absentExempt: 'Miễn công tác và sinh hoạt đảng vắng',
  suspended: 'Đình chỉ sinh hoạt',
} as const;

const b1Notes = {
  /** Kinds of cells, short enough for one line of a narrow column. */
  kind,
  vacant: { secretary: 'Khuyết bí thư', deputySecretary: 'Khuyết phó bí thư', member: 'Khuyết chi uỷ viên' },
  several: (post: string, count: number) => (count === 1 ? post : `${post} (${count})`),
  /** Of `unknown` others nobody entered in which way they came. */
  appointed: (count: number, unknown: number) =>
    `Chỉ định: ${count}${unknown === 0 ? '' : `; chưa rõ bầu hay chỉ định: ${unknown} đ/c`}`,
  /** Those absent whom neither column of absences counts. */
  leftOut: (kind: keyof typeof leftOut, count: number) => `${leftOut[kind]}: ${count}`,
  notEntered: 'Chưa nhập kết quả',
  notHeld: 'Chưa đại hội',
  /** In the place of what the total leaves out, where that stands among the notes under the table. */
  below: 'Chưa rõ (*)',
  /** Sums of the last row, as a note names them. */
  numbers: {
    total: 'tổng số đảng viên',
    official: 'đảng viên chính thức',
    probationary: 'đảng viên dự bị',
    summoned: 'triệu tập',
    present: 'có mặt',
    excused: 'vắng có lý do',
    unexcused: 'vắng không lý do',
    approved: 'số được duyệt',
    list: 'danh sách bầu',
    short: 'bầu thiếu',
  },
  plannedOn: (date: string) => `Chưa đại hội (dự kiến ${date})`,
  notAppointed: 'Chưa chỉ định',
  /** So many cells of a ward. */
  pending: (cells: number, ofAppointments: boolean) =>
    `${ofAppointments ? 'Chưa chỉ định' : 'Chưa đại hội'}: ${cells} chi bộ`,
  appointmentPlannedOn: (date: string) => `Chưa chỉ định (dự kiến ${date})`,
} as const;

const b2 = {
  standing: { reelected: 'Tái cử', returning: 'Mới', firstTime: 'Lần đầu' },
  cell: 'Chi bộ',
  noListYet: 'Chưa có danh sách',
  /** Around the number of people. */
  total: { before: 'Tổng cộng: ', after: ' đồng chí' },
  firstTime: 'Lần đầu tham gia cấp uỷ',
  standingGroup: 'Tái cử / Mới / Lần đầu',
  newOrNot: 'Tái cử, mới',
  /** Beside the table: what B3 and B5 count from. */
  beside: {
    note: 'Cột tính (không in)',
    gender: 'Giới tính',
    age: 'Tuổi',
    ethnicMinority: 'DTTS',
    religious: 'Tôn giáo',
    concurrentHead: 'Kiêm trưởng KP',
    frontHead: 'Kiêm trưởng ban CTMT',
    young: 'Trẻ',
    compared: 'Có số liệu 2 nhiệm kỳ',
    /** Behind the number of people in rows that were inserted without these columns. */
    bare: ' người ở dòng chưa có công thức, chưa tính tuổi: chép các ô cột tính bên phải từ dòng trên',
  },
  bornOn: (date: string) => `Sinh: ${date}`,
  genderNotEntered: 'chưa nhập giới tính',
  appointed: 'Chỉ định',
  concurrentHead: 'Kiêm trưởng khu phố (thôn)',
  frontHead: 'Kiêm trưởng ban công tác Mặt trận',
} as const;

const b3 = {
  total: 'TỔNG SỐ',
  female: 'Nữ',
  ethnicMinority: 'Dân tộc thiểu số',
  religion: 'Tôn giáo',
  reelected: 'Tái cử',
  new: 'Mới',
  firstTime: 'Trong đó tham gia lần đầu',
  age: '1. Tuổi đời',
  meanAge: 'Tuổi bình quân',
  generalEducation: '2. Giáo dục phổ thông',
  professionalLevel: '3. Chuyên môn',
  politicalTheory: '4. Lý luận chính trị',
  advancedOrBachelor: 'Cao cấp, cử nhân',
  notEntered: 'Chưa nhập',
  /** Behind the name of a breakdown, around the number of people whom no line of it counts. */
  beyondLines: [' (ngoài ra ', ' đ/c ở B2 không thuộc dòng nào dưới đây)'],
} as const;

const b4 = {
  noBallots: 'Chưa nhập cuộc bầu',
  appointed: 'Chỉ định, không bầu cử',
  ballot: (name: string, round: number, isRunOff: boolean) =>
    `${name}${round === 1 ? '' : ` lần ${round}`}${isRunOff ? ' (giữa những người ngang phiếu)' : ''}`,
  noMajorityNeeded: 'Không cần quá nửa',
  noCandidates: 'Chưa nhập danh sách bầu',
  unknownName: 'Chưa rõ họ tên',
  /** That a reason was accepted goes without saying: who is left out of N for it was excused. */
  deducted: { ...ballotTexts.deducted, absentExcused: 'vắng có lý do' },
  deduction: (reason: string, count: number) => `${reason}: ${count}`,
  /** Begins a cell of the table: the screens write the same within a line. */
  sentence: (reason: string) => reason.charAt(0).toUpperCase() + reason.slice(1),
  /** `unentered` are cells held without ballots. */
  total: (ballots: number, unentered: number) =>
    ballots === 0
      ? `Chưa nhập cuộc bầu nào${unentered === 0 ? '' : ` của ${unentered} chi bộ đã đại hội`}`
      : `Tổng cộng: ${ballots} cuộc bầu${unentered === 0 ? '' : ` (${unentered} chi bộ đã đại hội chưa nhập cuộc bầu)`}`,
  totalAppointed: (cells: number, of: number) => `Tổng cộng: ${cells}/${of} chi bộ được chỉ định cấp uỷ`,
} as const;

const b5 = {
  cells: 'Chi bộ đã đại hội',
  cellsAppointed: 'Chi bộ đã được chỉ định cấp uỷ',
  cellsOfBoth: 'Chi bộ đã đại hội hoặc được chỉ định cấp uỷ',
  total: 'TỔNG SỐ CẤP UỶ VIÊN',
  /** Where some cells are left out of both terms. */
  totalAlone: 'TỔNG SỐ CẤP UỶ VIÊN (nhiệm kỳ trước chưa có số liệu)',
  totalOf: (cells: number) => `TỔNG SỐ CẤP UỶ VIÊN (của ${cells} chi bộ có số liệu hai nhiệm kỳ)`,
  positions: '1. Chức vụ',
  sources: '2. Tái cử, mới',
  people: '3. Cơ cấu',
  groups: {
    reelected: 'Tái cử',
    new: 'Mới',
    firstTime: 'Trong đó tham gia lần đầu',
    female: 'Nữ',
    ethnicMinority: 'Dân tộc thiểu số',
    religious: 'Tôn giáo',
    concurrentHeads: 'Bí thư kiêm trưởng khu phố (thôn)',
    frontHeads: 'Bí thư kiêm trưởng ban công tác Mặt trận',
  },
  professionalLevel: '4. Chuyên môn',
  politicalTheory: '5. Lý luận chính trị',
} as const;

export const sheets = {
  frame,
  appointmentWords,
  headings,
  b1Notes,
  b2,
  b3,
  b4,
  b5,
  notes,
  plan: planSheets,
} as const;
