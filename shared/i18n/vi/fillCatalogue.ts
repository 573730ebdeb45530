import type { CellKind } from '../../domain/choices';
import type { AgeBand } from '../../statistics/age-bands';
import type { cellNumberKeys } from '../../statistics/cell-numbers';
import type { School } from '../../statistics/people-questions';
import { choices } from './choices';

/** Names of figures that a superior's form can ask for beyond those of the program's own sheets. */

const cellNumbers: Readonly<Record<(typeof cellNumberKeys)[number], string>> = {
  notHeld: 'Số chi bộ chưa đại hội',
  notFullyElected: 'Số chi bộ bầu thiếu',
  withCommittee: 'Số chi bộ có chi uỷ',
  withoutCommittee: 'Số chi bộ không có chi uỷ',
  withoutSecretary: 'Số chi bộ khuyết bí thư',
  withoutDeputySecretary: 'Số chi bộ khuyết phó bí thư',
  oneRound: 'Số chi bộ bầu một lần',
  fullAtOnce: 'Số chi bộ bầu đủ ngay lần đầu',
  severalRounds: 'Số chi bộ bầu từ hai lần trở lên',
  ratified: 'Số chi bộ đã được chuẩn y',
  notRatified: 'Số chi bộ chưa được chuẩn y',
};

const schools: Readonly<Record<School, string>> = {
  upperSecondary: 'Tốt nghiệp trung học phổ thông',
  lowerSecondary: 'Tốt nghiệp trung học cơ sở',
  primary: 'Tốt nghiệp tiểu học',
};

/** Other words for a kind of cells, as dropdowns and lists have them. */
const kindWords: Readonly<Record<CellKind, readonly string[]>> = {
  neighbourhood: [
    'Khu phố',
    'Khu phố, thôn',
    'Thôn',
    'Thôn, khu phố',
    'Tổ dân phố',
    'Ấp',
    'Khối phố',
    'Khu dân cư',
    'Nông thôn',
  ],
  office: ['Cơ quan', 'Cơ quan hành chính', 'Hành chính', 'Cơ quan phường'],
  school: ['Trường học', 'Trường', 'Giáo dục', 'Sự nghiệp giáo dục'],
  health: ['Y tế', 'Trạm y tế'],
  police: ['Công an'],
  military: ['Quân sự', 'Quân đội'],
  enterprise: [
    'Hợp tác xã, doanh nghiệp',
    'Doanh nghiệp',
    'Hợp tác xã',
    'Doanh nghiệp, hợp tác xã',
    'HTX, DN',
  ],
  other: ['Loại khác', 'Khác'],
};

function aged({ from, to }: AgeBand): string {
  if (from === undefined) return `Từ ${String(to)} tuổi trở xuống`;
  return to === undefined ? `Từ ${String(from)} tuổi trở lên` : `Từ ${String(from)} đến ${String(to)} tuổi`;
}

export const fillCatalogue = {
  cellNumbers,
  schools,
  kindWords,
  ofKind: (kind: CellKind) => `Số chi bộ loại hình ${choices.cellKind[kind].toLowerCase()}`,
  /** Behind a figure: of how many cells it is. */
  ofCells: (cells: number) => `${String(cells)} chi bộ`,
  ofOneKind: (kind: CellKind) => `loại hình ${choices.cellKind[kind].toLowerCase()}`,
  male: 'Nam',
  aged,
  levelFrom: (level: string) => `Chuyên môn: ${level.toLowerCase()} trở lên`,
  theoryFrom: (level: string) => `Lý luận chính trị: ${level.toLowerCase()} trở lên`,
  level: (level: string) => `Chuyên môn: ${level.toLowerCase()}`,
  theory: (level: string) => `Lý luận chính trị: ${level.toLowerCase()}`,
  degrees: { master: 'Thạc sĩ', doctor: 'Tiến sĩ' },
  people: (word: string) => `Dân tộc ${word}`,
  religion: (word: string) => (word === 'Không' ? 'Không tôn giáo' : word),
  peopleGroup: 'Dân tộc, tôn giáo',
  ageGroup: 'Tuổi đời theo ngưỡng',
  attendance: 'Dự đại hội so với triệu tập, tỷ lệ %',
  absent: 'Vắng (có lý do và không lý do)',
  exempt: 'Đảng viên được miễn công tác và sinh hoạt đảng',
  surplusShare: 'Số dư, tỷ lệ %',
  notReelected: 'Tái cử không trúng cử',
  firstDay: 'Ngày đại hội đầu tiên',
  lastDay: 'Ngày đại hội cuối cùng',
  ward: 'Tên xã, phường',
  wardShort: 'Tên xã, phường (không có chữ xã, phường)',
  dataDate: 'Ngày của số liệu',
  postName: (post: string) => `Họ và tên ${post.toLowerCase()}`,
  postBorn: (post: string) => `Ngày sinh ${post.toLowerCase()}`,
  postBornYear: (post: string) => `Năm sinh ${post.toLowerCase()}`,
  postPhone: (post: string) => `Điện thoại ${post.toLowerCase()}`,
  plannedOn: 'Ngày dự kiến đại hội',
  venue: 'Địa điểm đại hội',
  decisionNumber: 'Số quyết định chuẩn y',
  decidedOn: 'Ngày quyết định chuẩn y',
  mark: (name: string) => `Đánh dấu x: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  /** Beside it, for whom it is not so: “Bí thư tái cử | Có | Không”. */
  notMark: (mark: string) => mark.replace('Đánh dấu x:', 'Đánh dấu x nếu không:'),
  /** How many of them there are. */
  marked: (mark: string) => mark.replace('Đánh dấu x', 'Số chi bộ đánh dấu x'),
  /** The same as the number 1, in a column that is added up. */
  one: (mark: string) => mark.replace('Đánh dấu x', 'Ghi số 1'),
  marks: {
    held: 'Đã đại hội',
    fullyElected: 'Bầu đủ',
    notHeld: 'Chưa đại hội',
    notFullyElected: 'Bầu thiếu',
    withCommittee: 'Có chi uỷ',
    withoutCommittee: 'Không có chi uỷ',
    withoutSecretary: 'Khuyết bí thư',
    withoutDeputySecretary: 'Khuyết phó bí thư',
    oneRound: 'Bầu một lần',
    fullAtOnce: 'Bầu đủ ngay lần đầu',
    severalRounds: 'Bầu từ hai lần trở lên',
    ratified: 'Đã chuẩn y',
    notRatified: 'Chưa chuẩn y',
  },
  bornYear: 'Năm sinh',
  bornYearOf: (gender: string) => `Năm sinh (${gender.toLowerCase()})`,
  age: 'Tuổi',
  partyAge: 'Tuổi Đảng',
  previousPosition: 'Chức vụ nhiệm kỳ trước',
} as const;
