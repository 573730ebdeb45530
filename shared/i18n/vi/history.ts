import { formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';

/** Fields that stand on no screen under a name of their own. */
const fields = {
  personId: 'Người trong tệp',
  documentSuffix: 'Phần chữ sau số văn bản',
  digitsKind: 'Cách giữ chữ số',
  seasonNote: 'Ghi chú của đợt',
  attachment: 'Tệp đính kèm',
  link: 'Nơi để tệp',
  order: 'Số thứ tự',
  retired: 'Thôi tính trong đợt',
  round: 'Bầu lần thứ',
  elected: 'Quyết định của đại hội',
  closing: 'Chốt hay mở lại',
  at: 'Lúc',
  by: 'Người ghi',
  reason: 'Lý do',
  code: 'Mã kiểm tra',
  subject: 'Chỗ được chấp nhận',
  data: 'Số liệu khi chấp nhận',
  exportedOn: 'Ngày xuất',
  rows: 'Số dòng đã xuất',
  earlier: 'Lần xuất của ngày trước',
  form: 'Tên tệp biểu',
  look: 'Dấu nhận dạng biểu',
  mapping: 'Tên cách điền',
  ties: 'Ô, cột được điền',
  votes: 'Phiếu giới thiệu',
  guides: 'Chỉ đạo đại hội',
  indicator: 'Chỉ tiêu',
  paper: 'Văn bản',
  count: 'Số lượng',
  percent: 'Tỷ lệ',
  ballot: 'Lần bầu',
  finishedAt: 'Lúc nhập xong',
  finished: 'Đã nhập xong',
  cameBecause: 'Vào cấp uỷ do',
  since: 'Từ ngày',
  lastPosition: 'Chức vụ cuối nhiệm kỳ',
  leftBecause: 'Thôi do',
  formerTerm: 'Nhiệm kỳ tham gia gần nhất',
  earlierName: 'Tên khi đó',
  source: 'Nguồn',
  rosterFrom: 'Danh sách đảng viên của nhiệm kỳ',
  ownText: 'Phần văn phòng viết',
  ownPlace: 'Chỗ đặt',
  inForceFrom: 'Áp dụng từ ngày',
  certainty: 'Độ tin cậy',
  share: 'Tỷ lệ',
  few: 'Khi bầu ít người',
  newcomers: 'Người mới',
  reelected: 'Tái cử',
} as const;

/** Where a field stands, where its name alone does not tell; behind a comma. */
const groups = {
  season: 'đợt đại hội',
  percent: 'tỷ lệ phần trăm',
  seats: 'số lượng được duyệt',
  minutes: 'biên bản, phiếu bầu',
  plan: 'lịch đại hội',
  personnelApproval: 'duyệt nhân sự',
  ratification: 'chuẩn y',
  aftermath: 'sau đại hội',
  secondEntry: 'nhập lần hai',
  previousCongress: 'đại hội nhiệm kỳ trước',
  previousSeason: 'đợt đại hội trước',
  output: 'cách trình bày',
  report: 'báo cáo tổng kết',
  rules: 'quy định của đợt',
  citations: 'căn cứ ở đầu văn bản',
  candidates: 'danh sách bầu',
  personnel: 'nhân sự dự kiến',
  roster: 'danh sách đảng viên',
  absences: 'danh sách vắng',
  previousCommittee: 'cấp uỷ nhiệm kỳ trước',
  formerMembers: 'người từng ở cấp uỷ',
  termChanges: 'kiện toàn',
  wardMembers: 'đảng uỷ viên chỉ đạo',
  secondVotes: 'nhập lần hai',
  division: 'phân công cấp uỷ',
} as const;

/** What an item of a list is called, and the list as a whole. */
const lists = {
  documents: ['văn bản', 'văn bản'],
  cells: ['chi bộ', 'danh sách chi bộ'],
  elections: ['lần bầu', 'các lần bầu'],
  candidates: ['người trong danh sách bầu', 'danh sách bầu'],
  committee: ['cấp uỷ viên', 'cấp uỷ'],
  absences: ['người vắng', 'danh sách vắng'],
  acceptances: ['chấp nhận cảnh báo', 'các cảnh báo đã chấp nhận'],
  closings: ['lần chốt, mở lại', 'các lần chốt, mở lại'],
  division: ['nhiệm vụ của', 'phân công cấp uỷ'],
  exports: ['dấu của lần xuất biểu', 'các lần xuất biểu'],
  fillMappings: ['cách điền biểu', 'các cách điền biểu'],
  formerMembers: ['người từng ở cấp uỷ', 'những người từng ở cấp uỷ'],
  holidays: ['ngày nghỉ', 'danh sách ngày nghỉ'],
  invalidPapers: ['lý do phiếu không hợp lệ', 'lý do phiếu không hợp lệ'],
  lineage: ['thay đổi tổ chức', 'các thay đổi tổ chức'],
  papers: ['giấy tờ', 'giấy tờ đã nhận'],
  personnel: ['người trong nhân sự dự kiến', 'nhân sự dự kiến'],
  personnelSteps: ['bước nhân sự', 'các bước nhân sự'],
  preparation: ['việc chuẩn bị', 'các việc chuẩn bị'],
  preparationItems: ['việc trong danh mục chuẩn bị', 'danh mục việc chuẩn bị'],
  previousCommittee: ['người trong cấp uỷ nhiệm kỳ trước', 'cấp uỷ nhiệm kỳ trước'],
  usualSteps: ['bước nhân sự thường làm', 'các bước nhân sự thường làm'],
  publishedFigures: ['chỉ tiêu đối chiếu', 'các chỉ tiêu đối chiếu'],
  publishedPapers: ['văn bản đối chiếu', 'các văn bản đối chiếu'],
  roster: ['đảng viên', 'danh sách đảng viên'],
  secondBallots: ['lần bầu của lần nhập hai', 'phiếu bầu nhập lần hai'],
  secondVotes: ['người của lần nhập hai', 'số phiếu nhập lần hai'],
  termChanges: ['thay đổi trong nhiệm kỳ', 'các thay đổi trong nhiệm kỳ'],
  wardMembers: ['đảng uỷ viên chỉ đạo', 'đảng uỷ viên chỉ đạo'],
} as const satisfies Readonly<Record<string, readonly [one: string, all: string]>>;

/** Names of a long list that are told. */
const NAMED = 5;

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${shown} và ${formatCount(names.length - NAMED)} mục nữa` : shown;
}

/** Letters that are told of what was entered. */
const ENTERED = 160;

function inBrackets(entered: string): string {
  if (entered === '') return '';
  return ` (${entered.length > ENTERED ? `${entered.slice(0, ENTERED)}…` : entered})`;
}

/** What was changed, in words: on the page “Nhật ký thay đổi”, by `dhcb history`, and after undo. */
export const historyTexts = {
  fields,
  groups,
  lists,
  digits: { decimals: 'chữ số sau dấu phẩy', significant: 'chữ số có nghĩa' },
  closings: { finished: 'chốt', reopened: 'mở lại' },
  byRules: 'theo bộ quy định',
  none: 'không có',
  blank: 'để trống',
  long: (letters: number) => `nội dung dài ${formatCount(letters)} ký tự`,
  cut: (begin: string, letters: number) => `${begin}… (dài ${formatCount(letters)} ký tự)`,
  rows: (count: number) => `${formatCount(count)} dòng`,
  ties: (count: number) => `${formatCount(count)} chỗ`,
  document: (place: number) => `văn bản thứ ${formatCount(place)}`,
  of: (field: string, name: string) => `${field} của ${name}`,
  part: (field: string, value: string) => `${field.charAt(0).toLowerCase()}${field.slice(1)} ${value}`,
  /** “Hội nghị chi uỷ 5”. */
  fromCount: (name: string, count: number) => `${name} ${formatCount(count)}`,
  /** With what was entered of it: “Thêm ngày nghỉ: 30/04/2026 (tên Ngày Chiến thắng)”. */
  added: (one: string, name: string, entered: string) => `Thêm ${one}: ${name}${inBrackets(entered)}`,
  addedSeveral: (one: string, names: readonly string[]) =>
    `Thêm ${formatCount(names.length)} ${one}: ${named(names)}`,
  removed: (one: string, name: string, entered: string) => `Bỏ ${one}: ${name}${inBrackets(entered)}`,
  removedSeveral: (one: string, names: readonly string[]) =>
    `Bỏ ${formatCount(names.length)} ${one}: ${named(names)}`,
  exported: (sheets: readonly string[]) => ['Đã xuất biểu', sheets.join(', ')].join(' ').trim(),
  started: (all: string) => `Bắt đầu ghi ${all}`,
  ended: (all: string) => `Bỏ ${all}`,
  capital: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
  ordered: (all: string) => `Đổi thứ tự ${all}`,
  orderedNames: named,
  fromTo: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
  /** The page, `#/nhat-ky`. */
  title: 'Nhật ký thay đổi',
  lead: (term: string) => `Mọi lần sửa của đợt nhiệm kỳ ${term}, mới nhất ở trên.`,
  open: 'Nhật ký thay đổi',
  ofCell: 'Nhật ký của chi bộ này',
  ofPerson: 'Nhật ký của người này',
  filter: {
    cell: 'Chi bộ',
    person: 'Người',
    kind: 'Việc',
    all: 'Tất cả',
    found: (count: number, of: number) =>
      count === of ? `${formatCount(of)} lần sửa` : `${formatCount(count)}/${formatCount(of)} lần sửa`,
    nothing: 'Không có lần sửa nào như vậy. Chọn “Tất cả” ở các ô trên để xem lại.',
  },
  table: 'Các lần sửa, mới nhất ở trên',
  columns: { at: 'Lúc', kind: 'Việc', changes: 'Thay đổi' },
  dropped: 'Nội dung cũ không còn được giữ.',
  more: (count: number) => `Xem thêm ${formatCount(count)} thay đổi`,
  less: 'Thu gọn',
  today: (time: string) => `hôm nay ${time}`,
  yesterday: (time: string) => `hôm qua ${time}`,
  page: (from: number, to: number, of: number) =>
    `Lần ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  giveBack: 'Trả lại giá trị cũ',
  giveBackOf: (text: string) => `Trả lại giá trị cũ: ${text}`,
  givenBack: (what: string, from: string | undefined) =>
    from === undefined ? `Đã trả lại: ${what}.` : `Đã trả lại giá trị cũ. ${what}: ${from}.`,
  empty: {
    title: 'Chưa có lần sửa nào',
    text: 'Từ nay mỗi lần sửa được ghi ở đây: lúc nào, ô nào, từ gì thành gì.',
  },
  limit: (entries: number, letters: number) =>
    `Tệp giữ nhiều nhất ${formatCount(entries)} lần sửa và ${formatCount(letters)} ký tự nội dung; cũ nhất bỏ trước.`,
  /** The command line. */
  cli: {
    entry: (number: number, at: string, kind: string, by: string | undefined, term: string | undefined) =>
      [
        `${formatCount(number)}. ${formatMoment(at)}: ${kind}`,
        ...(by === undefined ? [] : [by]),
        ...(term === undefined ? [] : [`đợt nhiệm kỳ ${term}`]),
      ].join('; '),
    change: (text: string) => `   ${text}`,
    dropped: '   (nội dung cũ không còn được giữ)',
    empty: 'Chưa có thay đổi nào.',
    whole: (entries: number) =>
      entries === 0
        ? 'Nhật ký thay đổi: chưa có mục nào.'
        : `Nhật ký thay đổi: ${formatCount(entries)} mục, nguyên vẹn.`,
    broken: (number: number) =>
      `Nhật ký thay đổi không còn nguyên vẹn: từ mục ${formatCount(number)} đã bị sửa hoặc lấy đi.`,
  },
} as const;
