import type { CellKind } from '../../domain/choices';
import type { SheetName } from '../../export/sheet-codes';

/** What the sheets (biểu) say, beside the names of choices. */

const titles: Readonly<Record<SheetName, string>> = {
  B1: 'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ',
  B2: 'DANH SÁCH TRÍCH NGANG CẤP UỶ CHI BỘ',
  B3: 'THỐNG KÊ CHẤT LƯỢNG CẤP UỶ CHI BỘ',
  TH: 'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ THEO ĐẢNG UỶ',
};

const frame = {
  formNumber: (code: SheetName) => (code === 'TH' ? 'Biểu tổng hợp' : `Biểu số ${code}`),
  unit: 'Đvt: Người',
  sampleMark: 'DỮ LIỆU MINH HOẠ',
  titles,
  season: (term: string) => `Nhiệm kỳ ${term}`,
  dataDate: (longDate: string) => `(Số liệu đến ${longDate})`,
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
    notReelected: 'Giới thiệu tái cử không trúng',
    female: 'Nữ',
    ethnicMinority: 'Dân tộc thiểu số',
    religion: 'Tôn giáo',
    concurrentHead: 'Bí thư kiêm trưởng khu phố',
    meanAge: 'Tuổi bình quân',
    rounds: 'Số vòng bầu',
    note: 'Ghi chú (khuyết, chỉ định)',
  },
  b2: {
    fullName: 'Họ và tên',
    position: 'Chức vụ',
    born: 'Ngày sinh',
    male: 'Nam',
    female: 'Nữ',
    hometown: 'Quê quán',
    residence: 'Nơi ở',
    ethnicity: 'Dân tộc',
    religion: 'Tôn giáo',
    joinedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    cardNumber: 'Số thẻ',
    generalEducation: 'Giáo dục phổ thông',
    professionalLevel: 'Chuyên môn',
    politicalTheory: 'Lý luận chính trị',
    occupation: 'Chức vụ, nghề nghiệp hiện nay',
    standing: 'Tái cử / Mới / Lần đầu',
    votes: 'Số phiếu',
    voteShare: 'Tỷ lệ %',
  },
  b3: { criterion: 'Tiêu chí', total: 'Tổng' },
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

const b1Notes = {
  /** Kinds of cells, short enough for one line of a narrow column. */
  kind,
  vacant: { secretary: 'Khuyết bí thư', deputySecretary: 'Khuyết phó bí thư', member: 'Khuyết chi uỷ viên' },
  several: (post: string, count: number) => (count === 1 ? post : `${post} (${count})`),
  appointed: (count: number) => `Chỉ định: ${count}`,
  notEntered: 'Chưa nhập cấp uỷ',
  notHeld: 'Chưa đại hội',
  plannedOn: (date: string) => `Chưa đại hội (dự kiến ${date})`,
} as const;

const b2 = {
  standing: { reelected: 'Tái cử', returning: 'Mới', firstTime: 'Lần đầu' },
  groupOf: (numeral: string, cell: string) => `${numeral}. ${cell}`,
  noList: (group: string) => `${group} – chưa có danh sách`,
  total: (count: number) => `Tổng cộng: ${count} đồng chí`,
  bornOn: (date: string) => `Sinh: ${date}`,
  genderNotEntered: 'chưa nhập giới tính',
  appointed: 'Chỉ định',
  concurrentHead: 'Kiêm trưởng khu phố (thôn)',
} as const;

const b3 = {
  total: 'TỔNG SỐ',
  female: 'Nữ',
  ethnicMinority: 'Dân tộc thiểu số',
  religion: 'Tôn giáo',
  reelected: 'Tái cử',
  new: 'Mới',
  firstTime: 'Trong đó tham gia lần đầu',
  standingNotEntered: 'Chưa nhập tái cử hay mới',
  age: '1. Tuổi đời',
  meanAge: 'Tuổi bình quân',
  generalEducation: '2. Giáo dục phổ thông',
  professionalLevel: '3. Chuyên môn',
  politicalTheory: '4. Lý luận chính trị',
  advancedOrBachelor: 'Cao cấp, cử nhân',
  notEntered: 'Chưa nhập',
} as const;

const notes = {
  openErrors: (count: number) => `Còn ${count} lỗi số liệu chưa sửa khi lập biểu.`,
  /** `early` cells are counted before their congress is noted as held; of `empty` ones nobody is entered. */
  cellsHeld: (held: number, total: number, early: number, empty: number) =>
    `Số liệu của ${held}/${total} chi bộ đã đại hội${
      early === 0 ? '' : `, tính cả cấp uỷ đã nhập của ${early} chi bộ chưa ghi đã đại hội`
    }${empty === 0 ? '.' : `; ${empty} chi bộ đã đại hội chưa nhập cấp uỷ.`}`,
  age: {
    yearDifference: 'Tuổi: năm đại hội trừ năm sinh.',
    fullYearsAtCongress: 'Tuổi: tuổi tròn tại ngày đại hội; không rõ ngày, tháng sinh thì tính từ ngày đầu.',
    fullYearsAt: (date: string) =>
      `Tuổi: tuổi tròn tại ngày ${date}; không rõ ngày, tháng sinh thì tính từ ngày đầu.`,
  },
  meanAge: (people: number, unknown: number) =>
    `Tuổi bình quân: tổng số tuổi chia cho ${people} người có ngày sinh${
      unknown === 0 ? '.' : `; ${unknown} người chưa rõ tuổi không tính vào.`
    }`,
  rounding: {
    'half-up': (what: string, digits: string) => `${what}: làm tròn, ${digits}.`,
    truncate: (what: string, digits: string) => `${what}: cắt bỏ phần lẻ, ${digits}.`,
  },
  rounded: { shares: 'Tỷ lệ', means: 'Số bình quân', both: 'Tỷ lệ và số bình quân' },
  decimals: (count: number) => (count === 0 ? 'không lấy số lẻ' : `lấy ${count} số lẻ`),
  significant: (count: number) => `lấy ${count} chữ số có nghĩa`,
  zerosTrimmed: (digits: string) => `${digits}, bỏ số 0 ở cuối`,
  b1Bases:
    'Tỷ lệ số dư tính trên số được bầu (danh sách bầu trừ số dư); các tỷ lệ khác tính trên số trúng cử của chi bộ, dòng cuối trên tổng số trúng cử.',
  b2Bases:
    'Tỷ lệ %: số phiếu so với số đảng viên chính thức được triệu tập, trừ người vắng mặt có lý do (N). Số phiếu là của cuộc bầu chức vụ đang giữ; chi uỷ viên, hoặc nơi không nhập cuộc bầu chức vụ: của cuộc bầu chi uỷ.',
  b3Bases: 'Tỷ lệ %: so với tổng số của từng cột (tổng, bí thư, phó bí thư, chi uỷ viên).',
  appointed: (count: number) => `Số trúng cử gồm cả ${count} người được chỉ định.`,
  blanks: 'Ô trống là chưa có số liệu; dòng tổng cộng chỉ cộng các ô có số.',
  b2Blanks: 'Ô trống là chưa có số liệu.',
  missing: (parts: string) => `Chưa nhập: ${parts}.`,
  missingPart: {
    gender: (count: number) => `giới tính ${count} người`,
    ethnicity: (count: number) => `dân tộc ${count} người`,
    standing: (count: number) => `tái cử hay mới ${count} người`,
  },
} as const;

export const sheets = { frame, headings, b1Notes, b2, b3, notes } as const;
