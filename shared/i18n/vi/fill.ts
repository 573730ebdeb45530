import type { FillProblem, FillProblemCode } from '../../fill/problem';
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
  concurrentHeads: 'Bí thư kiêm trưởng khu phố',
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
    'committee.superiorOrganization': 'Đảng bộ cấp trên',
    'committee.superior': 'Cấp uỷ cấp trên',
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
    rounds: 'Số vòng bầu',
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
  'indicator-unknown': ({ params }) =>
    `chỉ tiêu “${params?.['id'] ?? '…'}” không có trong chương trình này. Hãy chọn lại chỉ tiêu`,
  formula: () => 'ô có công thức, không ghi đè lên. Hãy bỏ gắn ô này',
  'array-formula': () => 'ô thuộc một công thức của nhiều ô, không ghi đè lên. Hãy bỏ gắn ô này',
  merged: ({ params }) => `ô nằm trong ô gộp. Hãy gắn vào ô đầu của ô gộp (${params?.['first'] ?? '…'})`,
  'table-heading': () => 'ô là tiêu đề của một bảng trong Excel, không ghi đè lên. Hãy bỏ gắn ô này',
  'written-twice': () => 'ô được gắn hai lần. Hãy bỏ một lần',
  'rows-backwards': () => 'dòng cuối đứng trước dòng đầu. Hãy sửa lại dòng',
  'rows-too-few': ({ params }) =>
    `chỉ có ${count(params?.['rows'])} dòng mà cần ${count(params?.['needed'])}. Hãy thêm dòng vào biểu trong Excel, hoặc sửa dòng cuối`,
  outside: () => 'vượt quá dòng cuối của trang. Hãy sửa lại dòng',
  'name-missing': ({ params }) =>
    `không thấy “${params?.['name'] ?? '…'}” trong cột tên. Hãy sửa tên trong biểu cho khớp`,
  'name-twice': ({ params }) =>
    `“${params?.['name'] ?? '…'}” khớp với nhiều dòng hoặc trùng tên. Hãy sửa tên trong biểu cho khớp`,
};

function count(value: string | number | undefined): string {
  return typeof value === 'number' ? formatCount(value) : '…';
}

/** `Biểu 1, ô C24: …` */
export function fillProblemText(problem: FillProblem): string {
  const { sheet, place } = problem;
  const cell = place === undefined ? '' : `, ô ${place}`;
  return `Trang “${sheet}”${cell}: ${problems[problem.code](problem)}.`;
}

/** What is wrong with a tie, without the place: for the line of the tie itself. */
export function fillProblemReason(problem: FillProblem): string {
  const reason = problems[problem.code](problem);
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** The screen “Điền biểu cấp trên”, and what cannot be filled. */
export const fill = { indicators } as const;
