import type { AgeBandSet } from '../../domain/choices';
import type { RuleSet, YoungLimit } from '../../rules/rule-sets';
import type { AgeBand } from '../../statistics/age-bands';
import type { Group } from '../../statistics/groups';
import { formatCount } from '../../text/share';
import { choices } from './choices';

/** Names of the groups that are counted; “young” takes its words from the rule set. */
const groups: Readonly<Record<Exclude<Group, 'young'>, string>> = {
  committee: 'Tổng số',
  reelected: 'Tái cử',
  new: 'Mới',
  returning: 'Trong đó: đã từng tham gia',
  firstTime: 'Trong đó: tham gia lần đầu',
  female: 'Nữ',
  ethnicMinority: 'Dân tộc thiểu số',
  religious: 'Có tôn giáo',
  appointed: 'Chỉ định',
  concurrentHeads: 'Kiêm trưởng khu phố',
  frontHeads: 'Kiêm trưởng ban công tác Mặt trận',
};

/** “Dưới 40 tuổi” or “Từ 40 tuổi trở xuống”: the threshold stands in the label. */
function youngLabel({ young }: Pick<RuleSet, 'young'>): string {
  return agedLabel(young.value);
}

function agedLabel({ age, inclusive }: YoungLimit): string {
  return inclusive ? `Từ ${String(age)} tuổi trở xuống` : `Dưới ${String(age)} tuổi`;
}

const DECADE = 10;

/** “Từ 40 trở xuống”, “Dưới 30”, “41–50”, “Trên 60”: an open end is named by its round number. */
function bandLabel({ from, to }: AgeBand): string {
  if (from !== undefined && to !== undefined) return `${String(from)}–${String(to)} tuổi`;
  if (from !== undefined) return `Trên ${String(from - 1)} tuổi`;
  if (to === undefined) return 'Mọi tuổi';
  return to % DECADE === 0 ? `Từ ${String(to)} tuổi trở xuống` : `Dưới ${String(to + 1)} tuổi`;
}

export const statisticsTexts = {
  title: 'Thống kê',
  lead: (held: number, total: number, people: number) =>
    `${formatCount(held)}/${formatCount(total)} chi bộ đã đại hội · ${formatCount(people)} cấp uỷ viên`,
  views: {
    positions: 'Theo chức vụ',
    ages: 'Tuổi đời',
    education: 'Trình độ, nghề nghiệp',
    cells: 'Từng chi bộ',
  },
  captions: {
    positions: (term: string) => `Kết quả bầu cấp uỷ chi bộ, nhiệm kỳ ${term}`,
    ages: (term: string) => `Tuổi đời cấp uỷ chi bộ, nhiệm kỳ ${term}`,
    generalEducation: 'Giáo dục phổ thông',
    professionalLevel: 'Chuyên môn, nghiệp vụ',
    politicalTheory: 'Lý luận chính trị',
    occupation: 'Nghề nghiệp, chức vụ hiện nay',
    cells: (term: string) => `Kết quả từng chi bộ, nhiệm kỳ ${term}`,
    cellGroups: (term: string) => `Cơ cấu cấp uỷ từng chi bộ, nhiệm kỳ ${term}`,
  },
  delegates: {
    caption: 'Đại biểu dự đại hội đảng bộ cấp trên',
    columns: { seats: 'Được phân bổ', elected: 'Đã bầu', female: 'Nữ' },
    unknown: (text: string, unknown: number, people: boolean) =>
      `${text} (chưa rõ ${formatCount(unknown)} ${people ? 'đ/c' : 'chi bộ'})`,
  },
  columns: {
    criterion: 'Chỉ tiêu',
    value: 'Nội dung',
    ageBand: 'Nhóm tuổi',
    total: 'Tổng',
    ...choices.position,
    count: 'SL',
    countLong: 'Số lượng',
    percent: '%',
    percentLong: 'Tỷ lệ %',
  },
  cellColumns: {
    number: 'TT',
    cell: 'Chi bộ',
    status: 'Trạng thái',
    heldOn: 'Ngày đại hội',
    summoned: 'Triệu tập',
    present: 'Có mặt',
    approved: 'Được duyệt',
    elected: 'Cấp uỷ',
    short: 'Thiếu',
    meanAge: 'Tuổi bình quân',
    total: 'Tổng cộng',
  },
  groups,
  /** As headings of columns, without the words that place them under “Mới”. */
  cellGroups: { ...groups, returning: 'Đã từng tham gia', firstTime: 'Lần đầu' },
  heldShort: (held: number, total: number) => `${formatCount(held)}/${formatCount(total)} đã đại hội`,
  youngLabel,
  agedLabel,
  bandLabel,
  bandSet: 'Nhóm tuổi',
  bandSets: { threeBands: '3 nhóm', fiveYears: 'Từng 5 tuổi', tenYears: 'Từng 10 tuổi' } satisfies Readonly<
    Record<AgeBandSet, string>
  >,
  bandSetNote: 'Nhóm tuổi chọn ở đây cũng là nhóm in ở biểu B3.',
  meanAge: 'Tuổi bình quân',
  meanPartyAge: 'Tuổi đảng bình quân',
  longestPartyAge: 'Tuổi đảng cao nhất',
  vacant: 'Khuyết',
  /** `cells` held of which it is not known. */
  vacantOf: (cells: number) =>
    cells === 0 ? 'Khuyết' : `Khuyết (chưa rõ ở ${formatCount(cells)} chi bộ đã đại hội)`,
  notEntered: 'Chưa nhập',
  ageUnknown: 'Chưa rõ ngày sinh',
  none: '–',
  notes: {
    title: 'Cách tính',
    cellBase: 'Mỗi số là số người trong cấp uỷ của chi bộ.',
    vacant:
      'Khuyết: số được duyệt trừ số người trong danh sách, chỉ tính chi bộ đã đại hội và đã nhập kết quả.',
  },
  empty: {
    title: 'Chưa có số liệu để thống kê',
    text: 'Nhập cấp uỷ của chi bộ đầu tiên, số liệu hiện ra ở đây.',
    action: 'Nhập đại hội',
  },
} as const;
