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
import { rowOnSheet, sheetOfRow } from '../../import/table/source';
import { formatCount } from '../../text/share';
import { profileNames } from './profile';

/** The screen “Nhập từ Excel”: lists that come in from outside. */

const steps: Readonly<Record<ImportStep, string>> = {
  reading: 'Đang đọc trang tính…',
  matching: 'Đang đối chiếu từng dòng…',
  storing: 'Đang xếp vào danh sách của từng chi bộ…',
  writing: 'Đang ghi vào tệp…',
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
  joinedAndOfficial: 'Ngày vào Đảng và ngày chính thức',
  status: 'Chính thức, dự bị',
  markProbationary: 'Dự bị (đánh dấu)',
  exempt: 'Miễn công tác và sinh hoạt đảng',
  gone: 'Chuyển đi, từ trần, ra khỏi Đảng',
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
  groupBelow: 'Tên chi bộ của các dòng trên',
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
  gone: 'Không còn sinh hoạt ở đảng bộ',
  maybeGone: 'Có thể đã chuyển đi, từ trần: trả lời câu hỏi ở trên',
  others: 'Có thể không phải đảng viên: trả lời câu hỏi ở trên',
  earlier: 'Ở danh sách của nhiệm kỳ đã hết: trả lời câu hỏi ở trên',
  struck: 'Bị gạch ngang: trả lời câu hỏi ở trên',
  line: 'Dòng chữ giữa danh sách',
  chosen: 'Đã chọn không nhập',
  wrong: 'Có ô sai, sửa xong mới nhập được',
};

/** “trang 3, 5” for row 5 of the third sheet. */
const placeOfRow = (number: number) => {
  const [sheet, row] = [sheetOfRow(number), formatCount(rowOnSheet(number))];
  return sheet === 0 ? row : `trang ${formatCount(sheet + 1)}, ${row}`;
};

/** The same in a sentence: “trang 3, dòng 5”. */
const atRow = (number: number) => {
  const [sheet, row] = [sheetOfRow(number), `dòng ${formatCount(rowOnSheet(number))}`];
  return sheet === 0 ? row : `trang ${formatCount(sheet + 1)}, ${row}`;
};

const problems: Readonly<Record<RowProblem['code'], (text: string) => string>> = {
  'not-a-date': (text) => `“${text}” không phải ngày có thật, không lấy`,
  'not-a-choice': (text) => `không hiểu “${text}”, không lấy`,
  'text-too-long': () => 'chữ dài quá, không lấy',
  'text-empty': () => 'chưa có tên',
  'two-births': () => 'có ở cả cột nam và cột nữ, không lấy',
  'two-marks': () => 'đánh dấu ở cả hai cột, không lấy',
  'uneven-lines': (text) => `“${text}” không đủ mỗi người một dòng, không lấy`,
  'zeros-restored': () => 'đã thêm lại số 0 ở đầu mà Excel làm mất',
  'unusual-number': () => 'số này không đủ 9 hoặc 12 chữ số, vẫn giữ như trong bảng',
  'one-word-name': () => 'tên chỉ có một chữ',
  'odd-name': () => 'tên có dấu hoặc chữ lạ',
  'keys-typed': (text) => `“${text}” có vẻ gõ khi bộ gõ tiếng Việt chưa bật, xem lại`,
  'no-name': () => 'dòng có số liệu nhưng không có tên',
  'title-removed': (text) => `đã bỏ “${text}” đứng trước tên`,
  'remark-removed': (text) => `“${text}” được tách khỏi tên`,
  'cell-error': (text) => `ô báo lỗi ${text}, không lấy`,
  'not-calculated': () => 'công thức chưa có kết quả, không lấy',
  'digits-hidden': () => 'cột hẹp nên chỉ có dấu #, không lấy',
  'no-such-day': (text) => `ngày ${text} không có thật, không lấy`,
  'nothing-above': (text) => `“${text}” nhưng phía trên không có gì, không lấy`,
  'lost-digits': (text) => `“${text}” đã mất chữ số, không lấy`,
  'not-a-number': (text) => `“${text}” không phải một dãy chữ số, không lấy`,
  'swapped-date': (text) => `“${text}” được đọc đảo ngày và tháng`,
  'unsure-date': (text) => `“${text}” ghi là chưa chắc, xem lại`,
  'class-from-day': (text) => `Excel ghi thành ngày ${text}, được đọc là lớp`,
  'year-from-day': (text) => `năm viết trong ô định dạng ngày (${text}), được đọc là năm`,
  'serial-date': (text) => `số ${text} được đọc là số ngày của Excel`,
  'short-year': (text) => `năm hai chữ số (${text}), xem có phải tuổi không`,
  'two-days': (text) => `“${text}” được đọc là ngày vào Đảng và ngày chính thức`,
  'one-day': (text) => `“${text}” chỉ có một ngày, được đọc là ngày vào Đảng`,
  contradicts: (text) => `“${text}” khác với chỗ khác trong dòng, không lấy`,
  unsplit: (text) => `“${text}” chưa tách được thành từng phần, không lấy`,
  'like-citizen-number': (text) => `“${text}” dài như số CCCD, xem lại cột này`,
  'too-young': (text) => `“${text}”: chưa đủ 18 tuổi, không lấy`,
  'very-old': (text) => `“${text}”: trên 105 tuổi, xem lại năm sinh`,
  'not-yet': (text) => `“${text}” là ngày chưa tới, không lấy`,
  'joined-young': (text) => `“${text}”: vào Đảng khi chưa đủ 18 tuổi, xem lại`,
  'days-disagree': (text) => `“${text}”: ngày sinh và ngày vào Đảng không khớp nhau, không lấy`,
  'official-first': (text) => `“${text}”: ngày chính thức trước ngày vào Đảng, không lấy`,
  'still-probationary': (text) => `ghi dự bị nhưng có ngày chính thức “${text}”, xem lại`,
  'more-of-above': (text) => `dòng thứ hai của người ở trên có “${text}”, không đọc`,
  'not-joined': (text) => `chỉ dòng này có “${text}”, dòng kia không; chưa lấy`,
  'struck-out': (text) => `“${text}” bị gạch ngang trong bảng, xem lại`,
  'partly-struck-out': (text) =>
    text === '' ? 'có chữ bị gạch ngang trong bảng, xem lại' : `“${text}” trong ô bị gạch ngang, xem lại`,
  'post-above': (text) => `dòng “${text}” ở trên đã có một người, người này chưa rõ`,
  'acting-post': (text) => `“${text}” được đọc là Bí thư, xem lại`,
  suspended: (text) => `“${text}”: vẫn nhập; ở đại hội tính vào số bị đình chỉ`,
  'party-group': (text) => `“${text}” có tổ đảng; tổ đảng thuộc chi bộ, không lấy làm chi bộ`,
  'cell-of-block': (text) => `không ghi chi bộ; nhóm đánh số có dòng này ghi ${text}`,
  'cell-from-above': (text) => `không ghi chi bộ; dòng trên là ${text}`,
  'month-first': (text) => `“${text}” được đọc theo kiểu tháng trước, ngày sau`,
  'same-name': () => 'cùng tên với dòng khác mà khác số đảng viên: thêm tên phường cũ vào sau tên',
  'other-cell': (text) => `dòng kia ghi ở ${text}, xem người này ở chi bộ nào`,
  'several-secretaries': (text) => `chi bộ này sẽ có ${text} Bí thư, xem lại ai là Bí thư`,
  'several-deputies': (text) => `chi bộ này sẽ có ${text} Phó Bí thư, xem có đúng không`,
  'maybe-duplicate': (text) => `có thể trùng với ${atRow(Number(text))}`,
  namesake: (text) => `đã có người cùng tên ở ${text}, xem có phải một người không`,
  'roman-cell': (text) => `“${text}” được đọc theo chữ số La Mã, xem có đúng chi bộ không`,
  'also-left': (text) =>
    `cũng có ở ${atRow(Number(text))}, chỗ đó không nhập; xem người này còn ở chi bộ không`,
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
    or: 'Hoặc dán từ Excel hay Word',
    zone: 'Chỗ dán',
    zoneHint:
      'Trong Excel hay Word chọn cả dòng tiêu đề và các dòng dưới, bấm Ctrl + C; rồi mở lại trang này và bấm Ctrl + V.',
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
  columns: fields,
  fields,
  /** What is done as it was for the last list of that look. */
  remembered: {
    said: (parts: readonly string[]) => `Làm như lần trước: ${parts.join('; ')}. Khác thì chọn lại.`,
    column: (heading: string, field: string) => `cột “${heading}” là ${field}`,
    unused: (heading: string) => `không dùng cột “${heading}”`,
    cell: (name: string, cell: string) => `“${name}” là ${cell}`,
    nameCase: (isRewritten: boolean) => (isRewritten ? 'viết lại tên chữ in hoa' : 'giữ tên chữ in hoa'),
    shortNames: 'giữ tên chi bộ như trong bảng',
  },
  options: 'Cách nhập',
  nameCase: 'Viết lại tên chữ in hoa: “NGUYỄN VĂN A” thành “Nguyễn Văn A”',
  identifiers: 'Lấy cả số thẻ, số CCCD',
  identifiersHint: 'Chỉ lấy khi thật cần: đây là số liệu mật của đảng viên.',
  onlyKnown: 'Chỉ cập nhật người đã có, không thêm ai',
  fillCounts: 'Tính lại số đảng viên của chi bộ theo danh sách',
  fillCountsHint: 'Không đánh dấu thì chỉ điền cho chi bộ chưa nhập số đảng viên.',
  ties: {
    title: 'Chi bộ trong bảng',
    lead: 'Chi bộ nào viết khác tên đã có thì chọn chi bộ ở cột bên phải. Tên chỉ gần giống thì phải chọn, hoặc bấm “Là …”, mới nhập được.',
    name: 'Tên trong bảng',
    rows: 'Số dòng',
    to: 'Là chi bộ',
    toOf: (name: string) => `${name} là chi bộ`,
    unnamed: '(bảng không ghi chi bộ)',
    several: 'Một ô ghi hai chi bộ',
    undecided: '— chọn chi bộ —',
    added: 'Thêm chi bộ mới',
    skipped: 'Không nhập',
    near: (name: string) => `${name} (tên gần giống)`,
    is: (name: string) => `Là ${name}`,
    fromFile: (name: string) => `${name} (theo tên tệp)`,
    unnamedOpen: 'Bảng không ghi chi bộ. Hãy chọn chi bộ của các dòng này ở “Chi bộ trong bảng”.',
    severalOpen:
      'Ở “Chi bộ trong bảng” còn ô ghi hai chi bộ. Hãy chọn chi bộ của các dòng đó, hoặc “Không nhập”.',
    open: 'Ở “Chi bộ trong bảng” còn tên gần giống chi bộ đã có. Hãy chọn chi bộ đó, hoặc “Thêm chi bộ mới”.',
    allKnown: (count: number) =>
      count === 1 ? 'Chi bộ trong bảng đã có.' : `Cả ${formatCount(count)} chi bộ trong bảng đều đã có.`,
    othersKnown: (count: number) => `${formatCount(count)} chi bộ khác trong bảng đã có.`,
    othersListed: (count: number) => `${formatCount(count)} chi bộ khác trong bảng đã có, hoặc sẽ thêm mới.`,
    show: 'Xem và chọn lại',
  },
  preview: 'Xem lại từng dòng',
  filter: 'Chỉ xem',
  filters,
  filterCount: (name: string, count: number) => `${name} ${formatCount(count)}`,
  row: 'Dòng',
  rowPlace: placeOfRow,
  allSheets: 'Tất cả các trang có danh sách',
  name: 'Họ và tên',
  cell: 'Chi bộ',
  outcome: 'Sẽ làm gì',
  outcomeOf: (row: number) => `Sẽ làm gì với dòng ${formatCount(row)}`,
  outcomes,
  reasons,
  duplicateOf: (row: number) => `Trùng với ${atRow(row)}`,
  asPlanned: 'Theo đề xuất',
  asNew: 'Thêm thành người mới',
  asNewCell: 'Thêm thành chi bộ mới',
  skip: 'Không nhập dòng này',
  choosePerson: '— chọn người —',
  chooseCell: '— chọn chi bộ —',
  /** In a list of cells. */
  askCell: 'Chưa rõ là chi bộ nào',
  candidate: (name: string, born: string | undefined, cell: string) =>
    `Là ${[name, ...(born === undefined ? [] : [`sinh ${born}`]), cell].join(', ')}`,
  notes: 'Thay đổi, điểm cần xem',
  change: (field: string, before: string, after: string) =>
    before === '' ? `${field}: thêm ${after}` : `${field}: ${before} → ${after}`,
  problem: (column: string, text: string) => `${column}: ${text}`,
  problems,
  correct: (column: string, row: number) => `Sửa ${column}, dòng ${formatCount(row)}`,
  noRows: 'Không có dòng nào.',
  emptySheet: (several: boolean) =>
    `Trang tính này không có dòng nào. Hãy chọn ${several ? 'trang khác hoặc tệp khác' : 'tệp khác'}.`,
  page: (from: number, to: number, of: number) =>
    `Dòng ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  summary: (kind: ImportKind, counts: Readonly<Record<RowFilter, number>>) =>
    [
      `${formatCount(counts.all)} dòng: ${formatCount(counts.add)} thêm mới`,
      `${formatCount(counts.update)} cập nhật`,
      `${formatCount(counts.same)} không đổi`,
      ...(counts.ask > 0
        ? [`${formatCount(counts.ask)} chưa rõ là ${kind === 'cells' ? 'chi bộ nào' : 'ai'} nên chưa nhập`]
        : []),
      `${formatCount(counts.skip)} bỏ qua`,
    ].join(', '),
  fullNames: (before: string, after: string) => `Viết đủ tên chi bộ: “${before}” là “${after}”`,
  apply: (kind: ImportKind, count: number, newCells: number) => {
    if (kind === 'cells') return `Nhập ${formatCount(count)} chi bộ`;
    const people = `Nhập ${formatCount(count)} người`;
    return newCells === 0 ? people : `${people}, thêm ${formatCount(newCells)} chi bộ mới`;
  },
  applyKeys: 'Ctrl+Enter',
  nothing: 'Không có gì để nhập: mọi dòng đều đã có hoặc bị bỏ qua.',
  applied: (kind: ImportKind, added: number, updated: number, newCells: number) => {
    const whom = kind === 'cells' ? 'chi bộ' : 'người';
    const done = [
      ...(added > 0 || updated === 0 ? [`thêm ${formatCount(added)} ${whom}`] : []),
      ...(updated > 0 ? [`cập nhật ${formatCount(updated)} ${whom}`] : []),
      ...(kind === 'cells' || newCells === 0 ? [] : [`thêm ${formatCount(newCells)} chi bộ mới`]),
    ];
    return `Đã nhập từ Excel: ${done.join(', ')}.`;
  },
} as const;
