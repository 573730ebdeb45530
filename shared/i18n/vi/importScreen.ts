import type { ImportStep } from '../../api-import';
import type {
  AnyColumn,
  ChangedField,
  Outcome,
  RowFilter,
  RowProblem,
  SkipReason,
} from '../../import/plan/plan';
import type { ImportKind } from '../../import/plan/settings';
import { formatCount } from '../../text/share';
import { profileNames } from './profile';

/** The screen “Nhập từ Excel”: lists that come in from outside. */

const steps: Readonly<Record<ImportStep, string>> = {
  reading: 'Đang đọc trang tính…',
  matching: 'Đang đối chiếu từng dòng…',
  storing: 'Đang lưu…',
};

const kinds: Readonly<Record<ImportKind, string>> = {
  roster: 'Danh sách đảng viên',
  committee: 'Danh sách cấp uỷ (trích ngang)',
  cells: 'Danh sách chi bộ',
};

const fields: Readonly<Record<AnyColumn | ChangedField, string>> = {
  ...profileNames,
  familyName: 'Họ và tên đệm',
  middleName: 'Chữ lót',
  givenName: 'Tên',
  cell: 'Chi bộ',
  genderMale: 'Nam (đánh dấu)',
  genderFemale: 'Nữ (đánh dấu)',
  secretary: 'Bí thư (tên, hoặc đánh dấu)',
  deputy: 'Phó Bí thư (tên, hoặc đánh dấu)',
  committeeMember: 'Chi uỷ viên (tên, hoặc đánh dấu)',
  reelectedMark: 'Tái cử (đánh dấu)',
  newMark: 'Mới (đánh dấu)',
  firstTimeMark: 'Tham gia lần đầu (đánh dấu)',
  bornMale: 'Ngày sinh của nam',
  bornFemale: 'Ngày sinh của nữ',
  status: 'Chính thức, dự bị',
  markProbationary: 'Dự bị (đánh dấu)',
  exempt: 'Miễn công tác và sinh hoạt đảng',
  ward: 'Phường cũ',
  cardNumber: 'Số thẻ đảng',
  occupation: 'Nghề nghiệp, chức vụ',
  standing: 'Tái cử, mới',
  name: 'Tên chi bộ',
  kind: 'Loại hình',
  total: 'Tổng số đảng viên',
  official: 'Đảng viên chính thức',
  probationary: 'Đảng viên dự bị',
  origin: 'Bầu hay chỉ định',
  previousPosition: 'Chức vụ nhiệm kỳ trước',
  concurrentHead: 'Kiêm trưởng khu phố (thôn)',
  frontHead: 'Kiêm trưởng ban công tác Mặt trận',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  add: 'Thêm mới',
  update: 'Cập nhật',
  same: 'Đã có, không đổi',
  ask: 'Chưa rõ là ai',
  skip: 'Bỏ qua',
};

const filters: Readonly<Record<RowFilter, string>> = {
  all: 'Tất cả',
  problems: 'Cần xem',
  add: 'Thêm mới',
  update: 'Cập nhật',
  same: 'Không đổi',
  ask: 'Chưa rõ là ai',
  skip: 'Bỏ qua',
};

const reasons: Readonly<Record<SkipReason, string>> = {
  total: 'Dòng cộng',
  group: 'Tên chi bộ, các dòng dưới thuộc chi bộ này',
  columnNumbers: 'Dòng đánh số cột',
  footer: 'Chữ dưới bảng',
  heading: 'Tiêu đề nhắc lại',
  continued: 'Dòng thứ hai của người ở trên',
  hidden: 'Dòng ẩn, đã chọn không nhập',
  noName: 'Không có tên',
  noCell: 'Chưa biết thuộc chi bộ nào',
  cellSkipped: 'Chi bộ không nhập',
  cellFinished: 'Chi bộ đã chốt, mở lại mới nhập được',
  duplicate: 'Trùng',
  notKnown: 'Chưa có trong đợt, chỉ cập nhật người đã có',
  noPost: 'Chưa ghi chức vụ, chưa có trong cấp uỷ',
  gone: 'Không còn sinh hoạt ở phường',
  chosen: 'Đã chọn không nhập',
  wrong: 'Có ô sai, sửa xong mới nhập được',
};

const problems: Readonly<Record<RowProblem['code'], (text: string) => string>> = {
  'not-a-date': (text) => `“${text}” không phải ngày có thật, sẽ để trống`,
  'not-a-choice': (text) => `không hiểu “${text}”, sẽ để trống`,
  'text-too-long': () => 'chữ dài quá, sẽ để trống',
  'text-empty': () => 'chưa có tên',
  'two-births': () => 'có ở cả cột nam và cột nữ, sẽ để trống',
  'two-marks': () => 'đánh dấu ở cả hai cột, sẽ để trống',
  'uneven-lines': (text) => `“${text}” không đủ mỗi người một dòng, sẽ để trống`,
  'zeros-restored': () => 'đã thêm lại số 0 ở đầu mà Excel làm mất',
  'unusual-number': () => 'số này không đủ 9 hoặc 12 chữ số, vẫn giữ như trong bảng',
  'one-word-name': () => 'tên chỉ có một chữ',
  'odd-name': () => 'tên có dấu hoặc chữ số lạ',
  'no-name': () => 'dòng có số liệu nhưng không có tên',
  'title-removed': (text) => `đã bỏ “${text}” đứng trước tên`,
  'remark-removed': (text) => `“${text}” được tách khỏi tên`,
  'cell-error': (text) => `ô báo lỗi ${text}, sẽ để trống`,
  'not-calculated': () => 'công thức chưa có kết quả, sẽ để trống',
  'digits-hidden': () => 'cột hẹp nên chỉ có dấu #, sẽ để trống',
  'no-such-day': (text) => `ngày ${text} không có thật, sẽ để trống`,
  'nothing-above': (text) => `“${text}” nhưng phía trên không có gì, sẽ để trống`,
  'lost-digits': (text) => `“${text}” đã mất chữ số, sẽ để trống`,
  'not-a-number': (text) => `“${text}” không phải một dãy chữ số, sẽ để trống`,
  'swapped-date': (text) => `“${text}” được đọc đảo ngày và tháng`,
  'serial-date': (text) => `số ${text} được đọc là số ngày của Excel`,
  'more-of-above': (text) => `dòng thứ hai của người ở trên có “${text}”, không đọc`,
  'cell-from-above': (text) => `không ghi chi bộ; dòng trên là ${text}`,
  'month-first': (text) => `“${text}” được đọc theo kiểu tháng trước, ngày sau`,
  'same-name': () => 'cùng tên với dòng khác mà khác số đảng viên: thêm tên phường cũ vào sau tên',
  'maybe-duplicate': (text) => `có thể trùng với dòng ${text}`,
  'wrong-sum': (text) => `tổng số khác chính thức + dự bị = ${text}`,
  'not-whole-number': (text) => `“${text}” không phải số nguyên`,
  'number-too-small': () => 'số không được nhỏ hơn 0',
  'number-too-large': () => 'số lớn quá',
};

export const importScreen = {
  title: 'Nhập từ Excel',
  open: 'Nhập từ Excel',
  lead: 'Danh sách được xem lại từng dòng trước khi lưu; nhập nhầm thì hoàn tác được.',
  pasted: 'Phần vừa dán',
  choose: {
    file: 'Chọn tệp Excel',
    fileHint: 'Tệp .xlsx hoặc .csv có dòng tiêu đề, ví dụ DS_DANGVIEN.xlsx, biểu B2 hoặc danh sách chi bộ.',
    or: 'Hoặc dán từ Excel',
    zone: 'Chỗ dán',
    zoneHint:
      'Trong Excel chọn cả dòng tiêu đề và các dòng dưới, bấm Ctrl + C; rồi bấm vào đây và bấm Ctrl + V.',
  },
  again: 'Chọn danh sách khác',
  steps,
  progress: 'Đã làm được',
  stop: 'Dừng',
  stopped: 'Đã dừng, chưa nhập gì.',
  source: 'Nguồn',
  sheet: 'Trang tính',
  hiddenSheet: (name: string) => `${name} (đang ẩn)`,
  kind: 'Nội dung',
  kinds,
  headingRow: 'Dòng tiêu đề',
  headingRowNumber: (row: number) => `Dòng ${formatCount(row)}`,
  noHeadingRow: 'Không có dòng tiêu đề',
  matching: 'Cột nào là gì',
  matchingLead: 'Chương trình nhận sai cột thì chọn lại ở đây; lần sau gặp bảng có tiêu đề như vậy sẽ nhớ.',
  noName: 'Chưa biết cột nào là họ và tên. Hãy chọn cột đó ở bảng “Cột nào là gì”.',
  noCellName: 'Chưa biết cột nào là tên chi bộ. Hãy chọn cột đó ở bảng “Cột nào là gì”.',
  column: (number: number) => `Cột ${formatCount(number)}`,
  columnUse: (column: string) => `Dùng cột ${column} làm`,
  example: (text: string) => `ví dụ: ${text}`,
  ofPost: (field: string, post: string) => `${field}, của ${post}`,
  notUsed: 'Không dùng',
  unusedColumns: (headings: string) => `Không dùng các cột: ${headings}`,
  columns: fields,
  fields,
  options: 'Cách nhập',
  nameCase: 'Viết lại tên chữ in hoa: “NGUYỄN VĂN A” thành “Nguyễn Văn A”',
  identifiers: 'Lấy cả số thẻ, số CCCD',
  identifiersHint: 'Chỉ lấy khi thật cần: đây là số liệu mật của đảng viên.',
  onlyKnown: 'Chỉ cập nhật người đã có, không thêm ai',
  fillCounts: 'Tính lại số đảng viên của chi bộ theo danh sách',
  fillCountsHint: 'Không đánh dấu thì chỉ điền cho chi bộ chưa nhập số đảng viên.',
  ties: {
    title: 'Chi bộ trong bảng',
    lead: 'Chi bộ nào viết khác tên đã có thì chọn chi bộ ở cột bên phải. Tên chỉ gần giống thì phải chọn mới nhập được.',
    name: 'Tên trong bảng',
    rows: 'Số dòng',
    to: 'Là chi bộ',
    toOf: (name: string) => `${name} là chi bộ`,
    unnamed: '(bảng không ghi chi bộ)',
    undecided: '— chọn chi bộ —',
    added: 'Thêm chi bộ mới',
    skipped: 'Không nhập',
    near: (name: string) => `${name} (tên gần giống)`,
    open: 'Ở “Chi bộ trong bảng” còn tên gần giống chi bộ đã có. Hãy chọn chi bộ đó, hoặc “Thêm chi bộ mới”.',
    allKnown: (count: number) => `Cả ${formatCount(count)} chi bộ trong bảng đều đã có.`,
    othersKnown: (count: number) => `${formatCount(count)} chi bộ khác trong bảng đã có, hoặc sẽ thêm mới.`,
    show: 'Xem và chọn lại',
  },
  preview: 'Xem lại từng dòng',
  filter: 'Chỉ xem',
  filters,
  filterCount: (name: string, count: number) => `${name} ${formatCount(count)}`,
  row: 'Dòng',
  rowPlace: (sheet: number, row: number) =>
    sheet === 0 ? formatCount(row) : `trang ${formatCount(sheet + 1)}, ${formatCount(row)}`,
  allSheets: 'Tất cả các trang có danh sách',
  name: 'Họ và tên',
  cell: 'Chi bộ',
  outcome: 'Sẽ làm gì',
  outcomeOf: (row: number) => `Sẽ làm gì với dòng ${formatCount(row)}`,
  outcomes,
  reasons,
  duplicateOf: (row: number) => `Trùng với dòng ${formatCount(row)}`,
  asPlanned: 'Theo đề xuất',
  asNew: 'Thêm thành người mới',
  asNewCell: 'Thêm thành chi bộ mới',
  skip: 'Không nhập dòng này',
  choosePerson: '— chọn người —',
  candidate: (name: string, born: string | undefined, cell: string) =>
    `Là ${[name, ...(born === undefined ? [] : [`sinh ${born}`]), cell].join(', ')}`,
  notes: 'Thay đổi, điểm cần xem',
  change: (field: string, before: string, after: string) =>
    before === '' ? `${field}: thêm ${after}` : `${field}: ${before} → ${after}`,
  problem: (column: string, text: string) => `${column}: ${text}`,
  problems,
  correct: (column: string, row: number) => `Sửa ${column}, dòng ${formatCount(row)}`,
  noRows: 'Không có dòng nào.',
  emptySheet: 'Trang tính này không có dòng nào. Hãy chọn trang khác hoặc tệp khác.',
  page: (from: number, to: number, of: number) =>
    `Dòng ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  summary: (counts: Readonly<Record<RowFilter, number>>) =>
    [
      `${formatCount(counts.all)} dòng: ${formatCount(counts.add)} thêm mới`,
      `${formatCount(counts.update)} cập nhật`,
      `${formatCount(counts.same)} không đổi`,
      ...(counts.ask > 0 ? [`${formatCount(counts.ask)} chưa rõ là ai nên chưa nhập`] : []),
      `${formatCount(counts.skip)} bỏ qua`,
    ].join(', '),
  fullNames: (before: string, after: string) => `Viết đủ tên chi bộ: “${before}” là “${after}”`,
  apply: (kind: ImportKind, count: number, newCells: number) => {
    if (kind === 'cells') return `Nhập ${formatCount(count)} chi bộ`;
    const people = `Nhập ${formatCount(count)} người`;
    return newCells === 0 ? people : `${people}, thêm ${formatCount(newCells)} chi bộ mới`;
  },
  nothing: 'Không có gì để nhập: mọi dòng đều đã có hoặc bị bỏ qua.',
  applied: (kind: ImportKind, added: number, updated: number, newCells: number) => {
    const whom = kind === 'cells' ? 'chi bộ' : 'người';
    const cells = kind === 'cells' || newCells === 0 ? '' : `, thêm ${formatCount(newCells)} chi bộ mới`;
    return `Đã nhập từ Excel: thêm ${formatCount(added)} ${whom}, cập nhật ${formatCount(updated)}${cells}.`;
  },
} as const;
