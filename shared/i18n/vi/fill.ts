import type { Missing } from '../../fill/indicators/value';
import type { FillProblem, FillProblemCode } from '../../fill/problem';
import type { LeftReason } from '../../fill/propose/proposed';
import { addressOf, type Position } from '../../spreadsheet/address';
import type { Group } from '../../statistics/groups';
import { formatCount } from '../../text/share';

/** Names of what a form can be tied to. */

const people: Readonly<Record<Exclude<Group, 'young'>, string>> = {
  committee: 'Tổng số cấp uỷ viên',
  reelected: 'Tái cử',
  new: 'Mới',
  returning: 'Mới, đã từng tham gia',
  firstTime: 'Tham gia lần đầu',
  female: 'Nữ',
  ethnicMinority: 'Dân tộc thiểu số',
  religious: 'Có tôn giáo',
  appointed: 'Chỉ định',
  concurrentHeads: 'Kiêm trưởng khu phố',
  frontHeads: 'Kiêm trưởng ban công tác Mặt trận',
};

const indicators = {
  groups: {
    texts: 'Tên gọi, nhiệm kỳ',
    cells: 'Chi bộ',
    people: 'Cấp uỷ viên',
    congress: 'Đại hội, toàn đảng bộ',
    generalEducation: 'Giáo dục phổ thông',
    professionalLevel: 'Chuyên môn',
    politicalTheory: 'Lý luận chính trị',
    occupation: 'Chức vụ, nghề nghiệp',
    comparison: 'So với nhiệm kỳ trước',
    cell: 'Từng chi bộ (biểu B1)',
    person: 'Từng người (biểu B2)',
  },
  bandGroup: (set: string) => `Tuổi đời: ${set}`,
  texts: {
    'committee.name': 'Tên đảng uỷ',
    'committee.superiorOrganization': 'Tổ chức cấp trên',
    'committee.superior': 'Cấp trên nhận báo cáo',
    'committee.place': 'Nơi lập biểu',
    'committee.signerName': 'Người ký',
    'committee.preparerName': 'Người lập biểu',
    'committee.preparerPhone': 'Điện thoại người lập biểu',
    'season.term': 'Nhiệm kỳ',
    'season.previousTerm': 'Nhiệm kỳ trước',
  },
  dates: { 'season.plannedFrom': 'Đợt đại hội từ ngày', 'season.plannedTo': 'Đợt đại hội đến ngày' },
  cells: {
    total: 'Số chi bộ',
    held: 'Số chi bộ đã đại hội',
    fullyElected: 'Số chi bộ bầu đủ số lượng được duyệt',
  },
  people,
  vacant: 'Khuyết',
  meanAge: 'Tuổi bình quân',
  congress: {
    total: 'Tổng số đảng viên',
    official: 'Đảng viên chính thức',
    probationary: 'Đảng viên dự bị',
    summoned: 'Đảng viên được triệu tập',
    present: 'Đảng viên có mặt',
    excused: 'Vắng có lý do',
    unexcused: 'Vắng không lý do',
    approved: 'Số cấp uỷ viên được duyệt',
    list: 'Số người trong danh sách bầu',
    surplus: 'Số dư',
    short: 'Bầu thiếu',
    notReelected: 'Tái cử không trúng cử',
  },
  cellCounts: {
    total: 'Tổng số đảng viên',
    official: 'Đảng viên chính thức',
    probationary: 'Đảng viên dự bị',
    summoned: 'Triệu tập',
    present: 'Có mặt',
    excused: 'Vắng có lý do',
    unexcused: 'Vắng không lý do',
    approved: 'Cấp uỷ được duyệt',
    list: 'Danh sách bầu',
    elected: 'Trúng cử',
    short: 'Bầu thiếu',
    rounds: 'Số lần bầu',
  },
  surplus: 'Số dư',
  ordinal: 'Số thứ tự',
  cellName: 'Tên chi bộ',
  cellKind: 'Loại hình chi bộ',
  heldOn: 'Ngày đại hội',
  note: 'Ghi chú',
  gender: 'Giới tính',
  born: (gender: string) => `Ngày sinh (${gender.toLowerCase()})`,
  notEntered: 'Chưa nhập',
  of: (name: string, post: string) => `${name} – ${post.toLowerCase()}`,
  share: (name: string) => `${name}, tỷ lệ %`,
  previous: (name: string) => `Nhiệm kỳ trước: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  change: (name: string) => `Tăng, giảm: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  points: (name: string) => `Tăng, giảm tỷ lệ (điểm %): ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
} as const;

const problems: Readonly<Record<FillProblemCode, (problem: FillProblem) => string>> = {
  'sheet-missing': () => 'biểu không có trang này. Hãy chọn đúng tệp biểu, hoặc bỏ các ô đã gắn ở trang này',
  'labels-differ': ({ params }) =>
    `ô được gắn cho “${params?.['expected'] ?? '…'}”, nhưng biểu này ${foundText(params?.['found'])}. Hãy gắn lại, hoặc bỏ gắn ô này`,
  'other-form': () =>
    'cách điền lập cho biểu có các dòng khác biểu này, không rõ ô này ứng với dòng nào. Hãy gắn lại, hoặc dùng đề xuất của chương trình',
  'indicator-unknown': ({ params }) =>
    `chỉ tiêu “${params?.['id'] ?? '…'}” không có trong chương trình này. Hãy chọn lại chỉ tiêu`,
  formula: () => 'ô có công thức, không ghi đè lên. Hãy bỏ gắn ô này',
  'array-formula': () => 'ô thuộc một công thức của nhiều ô, không ghi đè lên. Hãy bỏ gắn ô này',
  merged: ({ params }) => `ô nằm trong ô gộp. Hãy gắn vào ô đầu của ô gộp (${params?.['first'] ?? '…'})`,
  'table-heading': () => 'ô là tiêu đề của một bảng trong Excel, không ghi đè lên. Hãy bỏ gắn ô này',
  'written-twice': () => 'ô được gắn hai lần. Hãy bỏ một lần',
  'names-stand': ({ params }) =>
    `cột ${params?.['column'] ?? '…'} của biểu có tên, theo thứ tự khác; điền theo thứ tự thì số vào sai dòng. Hãy gắn theo tên ở cột ấy`,
  'rows-backwards': () => 'dòng cuối đứng trước dòng đầu. Hãy sửa lại dòng',
  'rows-too-few': ({ params }) =>
    `chỉ có ${count(params?.['rows'])} dòng mà cần ${count(params?.['needed'])}. Hãy thêm dòng vào biểu trong Excel, hoặc sửa dòng cuối`,
  outside: () => 'vượt quá dòng cuối của trang. Hãy sửa lại dòng',
  'name-missing': ({ params }) =>
    `không thấy “${params?.['name'] ?? '…'}” trong cột tên. Hãy sửa tên trong biểu cho khớp`,
  'name-twice': ({ params }) =>
    `“${params?.['name'] ?? '…'}” khớp với nhiều dòng hoặc trùng tên. Hãy sửa tên trong biểu cho khớp`,
};

function foundText(found: string | number | undefined = ''): string {
  return found === '' ? 'không có tiêu đề, dòng nào ở đó' : `ở đó là “${found}”`;
}

function count(value: string | number | undefined): string {
  return typeof value === 'number' ? formatCount(value) : '…';
}

/** `Biểu 1, ô C24: …` */
export function fillProblemText(problem: FillProblem): string {
  const { sheet, place } = problem;
  const cell = place === undefined ? '' : `, ô ${place}`;
  return `Trang “${sheet}”${cell}: ${problems[problem.code](problem)}.`;
}

/** That the form's own check does not let a value in. */
export function refusedText(sheet: string, write: Position & { readonly refused?: string }): string {
  const place = addressOf(write);
  return `Trang “${sheet}”, ô ${place}: biểu không nhận “${write.refused ?? ''}” (danh sách chọn hoặc điều kiện của ô), ô để trống.`;
}

/** What the form wants in a place where a mapping has a figure. */
const otherwise: Readonly<Partial<Record<LeftReason, string>>> = {
  unit: 'đơn vị tính của biểu ở đó là đơn vị khác',
  'no-share': 'biểu hỏi tỷ lệ',
  format: 'định dạng của ô là cho số liệu khác',
  marked: 'biểu hỏi dấu “x”',
  hidden: 'dòng hoặc cột ấy đang ẩn',
};

/** By a mapping of which nobody knows for which form it was made another figure comes in than the form asks for. */
export function doubtText(
  sheet: string,
  {
    write,
    expected,
    more,
    left,
  }: {
    readonly write: Position & { readonly shown: string };
    readonly expected: string;
    readonly more: number;
    readonly left?: LeftReason;
  },
): string {
  const elsewhere =
    expected === ''
      ? 'biểu có dòng khác cho chỉ tiêu này'
      : `theo tên và tiêu đề trong biểu là “${expected}”`;
  const asked = left === undefined ? elsewhere : (otherwise[left] ?? 'biểu không hỏi số này ở đây');
  const others = more === 0 ? '' : ` và ${formatCount(more)} ô nữa`;
  return `Trang “${sheet}”, ô ${addressOf(write)}${others}: cách điền ghi “${write.shown}”, ${asked}. Hãy xem lại.`;
}

/** A figure goes to a cell of which the form does not say what it is for. */
export function namelessText(sheet: string, write: Position & { readonly shown: string }): string {
  return `Trang “${sheet}”, ô ${addressOf(write)}: cách điền ghi “${write.shown}”, ${screen.nameless}. Hãy xem lại.`;
}

/** What is wrong with a tie, without the place: for the line of the tie itself. */
export function fillProblemReason(problem: FillProblem): string {
  const reason = problems[problem.code](problem);
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

const dialogs = {
  forms: 'Biểu Excel',
  openForm: 'Chọn tệp biểu của cấp trên',
  openForms: 'Mở biểu',
  saveForm: 'Chọn nơi lưu biểu đã điền',
  saveButton: 'Lưu biểu đã điền',
  filledName: (form: string) => `${form} (đã điền)`,
  mappings: 'Cách điền biểu',
  openMapping: 'Chọn tệp cách điền',
  openMappingButton: 'Nhập cách điền',
  saveMapping: 'Chọn nơi lưu cách điền',
  saveMappingButton: 'Xuất cách điền',
} as const;

/** So many names of places are told one by one. */
const NAMES_TOLD = 6;

function someOf(names: readonly string[]): string {
  const told = names.slice(0, NAMES_TOLD).map((name) => `“${name}”`);
  return names.length > NAMES_TOLD ? `${told.join(', ')}, …` : told.join(', ');
}

const screen = {
  title: 'Điền biểu cấp trên',
  lead: 'Mở tệp Excel của cấp trên: chương trình tự gắn số liệu theo tiêu đề và tên. Xem lại, sửa chỗ sai rồi lưu thành tệp mới; tệp gốc và mọi thứ khác trong biểu giữ nguyên.',
  empty: {
    title: 'Chưa mở biểu nào',
    text: 'Chọn tệp biểu (.xlsx) mà cấp trên gửi. Chương trình chỉ đọc, không sửa tệp này.',
  },
  openForm: 'Mở biểu',
  openOther: 'Mở biểu khác',
  form: 'Biểu',
  mapping: 'Cách điền',
  newMapping: 'Đề xuất của chương trình',
  mappingName: 'Tên cách điền',
  importMapping: 'Nhập cách điền',
  exportMapping: 'Xuất cách điền',
  exportedMapping: (name: string) => `Đã xuất cách điền ra tệp ${name}.`,
  badMapping: (problem: string) => `Không nhập được cách điền: ${problem}`,
  /** What a mapping made for another form ties that this one does not have. */
  lostTies: (names: readonly string[]) =>
    `Cách điền này lập cho biểu khác; ${formatCount(names.length)} chỗ không thấy trong biểu này nên không gắn: ${someOf(names)}.`,
  removeMapping: 'Bỏ cách điền',
  removedMapping: (name: string) => `Đã bỏ cách điền “${name}”.`,
  sheets: 'Các trang của biểu',
  hidden: (name: string) => `${name} (ẩn)`,
  isProtected: 'Trang này được khoá trong Excel; khoá giữ nguyên, vẫn điền được.',
  grid: (sheet: string) => `Trang ${sheet}`,
  gridHelp: 'Chọn ô bằng chuột hoặc phím mũi tên, bấm Enter để gắn số liệu, Delete để bỏ gắn.',
  cutOff: (rows: number, columns: number) =>
    `Chỉ hiện ${formatCount(rows)} dòng, ${formatCount(columns)} cột đầu của trang này.`,
  unsure: 'cần xem lại',
  nameless: 'biểu không có tiêu đề, dòng hay tên nào cho ô này',
  titled: 'tiêu đề có thể nói về một phần, một nhiệm kỳ hay nơi khác',
  unsureCount: (count: number, why: readonly string[]) =>
    `${formatCount(count)} chỗ cần xem lại (viền nét đứt trong biểu)${why.length === 0 ? '' : `: ${why.join('; ')}`}.`,
  refusedValue: (value: string) => `để trống: biểu không nhận “${value}”`,
  refusedCount: (count: number) =>
    `${formatCount(count)} ô để trống vì danh sách chọn của biểu không có từ cần ghi.`,
  panelHelp: 'Chọn một ô trong biểu để xem, đổi hoặc gắn số liệu.',
  leftTitle: (count: number) => `Để trống ${formatCount(count)} chỗ`,
  leftColumns: { place: 'Ô', text: 'Trong biểu', reason: 'Vì sao để trống' },
  leftName: (text: string) => `“${text}” là`,
  leftNobody: 'Không có trong đợt này',
  byPosition: 'Biểu chưa ghi tên: điền lần lượt theo thứ tự của chương trình.',
  left: {
    'no-indicator': 'Không có số liệu khớp với tiêu đề này.',
    ambiguous: 'Tiêu đề có thể hiểu nhiều cách. Chọn ô để gắn.',
    'no-share': 'Chỉ tiêu này không có tỷ lệ, hoặc là tỷ lệ mà ô hỏi số lượng.',
    occupied: 'Ô đã có nội dung.',
    marked: 'Biểu đánh dấu “x” ở cột này mà chỉ tiêu là số lượng. Hãy tự điền.',
    formula: 'Một số ô có công thức.',
    merged: 'Ô nằm trong ô gộp.',
    hidden: 'Dòng hoặc cột đang ẩn.',
    format: 'Định dạng của ô không hợp với số liệu.',
    'names-across':
      'Chi bộ nằm theo cột: chương trình chỉ điền bảng có chi bộ theo dòng. Hãy tự điền, hoặc trong Excel xoay bảng (Transpose) rồi mở lại.',
    'rows-too-few': 'Không đủ dòng trống.',
    'name-unknown': 'Tên này không có trong đợt đại hội.',
    'ward-unknown': 'Chưa rõ dòng nào là của đảng bộ mình.',
    'name-near': 'Tên gần giống; chọn đúng tên thì điền.',
    'name-twice': 'Nhiều dòng cùng tên.',
    'one-cell':
      'Bảng này của riêng một chi bộ mà chưa rõ chi bộ nào. Ghi tên chi bộ vào biểu rồi mở lại, hoặc tự gắn.',
    'no-row': 'Biểu không có dòng của tên này.',
    'rows-lacking': 'Biểu thiếu dòng của chi bộ nên dòng cộng không khớp các dòng.',
    'part-total': 'Dòng cộng của một nhóm: không rõ gồm những dòng nào. Hãy tự điền.',
    unit: 'Đơn vị tính của biểu không phải là người, chi bộ. Hãy tự đổi rồi điền.',
    summed: 'Công thức của biểu đã cộng các dòng của nhóm; điền thêm dòng này thì bị cộng hai lần.',
  } satisfies Readonly<Record<LeftReason, string>>,
  formulaCell: 'công thức',
  tiedCell: (indicator: string) => `gắn ${indicator}`,
  ties: (count: number) => `Đã gắn ${formatCount(count)} chỗ`,
  noTies: 'Chưa gắn ô nào. Chọn một ô trong biểu rồi bấm Enter.',
  unknownTie: 'Chỉ tiêu không có trong chương trình',
  /** A figure of the cells in some rows. */
  ofGroup: (indicator: string, rows: number) => `${indicator}, nhóm ${formatCount(rows)} dòng`,
  blank: 'để trống',
  rowsOf: (rows: number, blank: number) =>
    `${formatCount(rows)} dòng${blank === 0 ? '' : `, ${formatCount(blank)} ô để trống vì còn người chưa rõ`}`,
  rowsBlank: (count: number) => `${formatCount(count)} ô để trống`,
  /** Why a cell is left empty. */
  blankFor: (missing: Missing | undefined) => {
    if (missing === undefined) return 'để trống';
    if ('rows' in missing)
      return `để trống: ${formatCount(missing.rows)} dòng của nhóm chưa rõ là chi bộ nào`;
    return 'people' in missing
      ? `để trống: chưa rõ ${formatCount(missing.people)} đ/c`
      : `để trống: chưa có số liệu của ${formatCount(missing.cells)} chi bộ`;
  },
  columns: { sheet: 'Trang', place: 'Ô', indicator: 'Số liệu', value: 'Sẽ ghi', actions: 'Sửa, bỏ gắn' },
  edit: 'Sửa',
  untie: 'Bỏ gắn',
  moreProblems: (count: number) => `Còn ${formatCount(count)} chỗ nữa như vậy.`,
  openFile: 'Mở tệp',
  openFolder: 'Mở thư mục',
  editTie: (place: string) => `Sửa ô ${place}`,
  removeTie: (place: string) => `Bỏ gắn ${place}`,
  removedTie: (place: string) => `Đã bỏ gắn ${place}.`,
  problems: (count: number, first: string) =>
    `Còn ${formatCount(count)} chỗ không điền được; sửa hoặc bỏ gắn rồi điền. ${first}`,
  noRows: 'Chưa có gì để ghi: không dòng nào của biểu khớp tên trong đợt này.',
  leftCount: (count: number) => `Để trống ${formatCount(count)} chỗ, lý do ở bảng dưới biểu.`,
  ready: (cells: number, blank: number) =>
    `Sẽ ghi ${formatCount(cells)} ô${blank === 0 ? '' : `, để trống ${formatCount(blank)} ô`}.`,
  fill: 'Điền và lưu thành…',
  filling: 'Đang điền biểu',
  filled: 'Đã lưu biểu đã điền',
  picker: {
    title: (sheet: string, place: string) => `Gắn số liệu vào ô ${place}, trang “${sheet}”`,
    kind: 'Gắn',
    kinds: {
      cell: 'Một số liệu chung vào ô này',
      cells: 'Mỗi chi bộ một dòng, từ ô này xuống',
      people: 'Mỗi người một dòng, từ ô này xuống',
      ward: 'Dòng của đảng bộ mình, tìm theo tên',
    },
    search: 'Tìm chỉ tiêu',
    searchHint: 'Gõ không dấu cũng được: “nu bi thu”, “tai cu ty le”',
    list: 'Chỉ tiêu',
    nothing: 'Không có chỉ tiêu nào khớp. Hãy gõ ít chữ hơn.',
    /** Another choice of “Gắn” has what was typed. */
    elsewhere: (count: number, kind: string) => `Có ${formatCount(count)} chỉ tiêu khớp ở “${kind}”.`,
    goThere: 'Chọn ở đó',
    more: (count: number) => `Còn ${formatCount(count)} chỉ tiêu nữa; gõ thêm để tìm.`,
    toRow: 'Đến dòng',
    toRowHint: (needed: number, subject: string) => `Cần ${formatCount(needed)} dòng cho ${subject}.`,
    subjects: { cells: 'các chi bộ', people: 'cấp uỷ viên', ward: 'đảng bộ mình' },
    namesIn: 'Tên đã có sẵn ở cột',
    namesInHint: 'Để trống: ghi lần lượt theo thứ tự.',
    byNameHint: 'Số của mỗi chi bộ vào dòng ghi tên chi bộ đó.',
    share: 'Ghi tỷ lệ',
    shares: {
      auto: 'Theo định dạng của ô',
      fraction: 'Số có định dạng % (0,756)',
      percent: 'Số phần trăm (75,6)',
      text: 'Chữ (“75,6”)',
    },
    action: 'Gắn số liệu',
    leave: 'Thôi',
    notAColumn: 'Ghi chữ tên cột, ví dụ B.',
    namesStandIn: (column: string) =>
      `Tên chi bộ đã có ở cột ${column}: điền theo tên, không theo thứ tự. Ghi lại chữ ${column}.`,
    notARow: 'Ghi số dòng, không nhỏ hơn dòng bắt đầu.',
    chooseFirst: 'Chọn một chỉ tiêu trong danh sách.',
  },
  notHere: 'Ô này không điền được.',
} as const;

/** The screen “Điền biểu cấp trên”, and what cannot be filled. */
export const fill = { indicators, dialogs, screen } as const;
