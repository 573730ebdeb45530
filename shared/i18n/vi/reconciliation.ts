import { type Cause, type CountSum, type Indicator, isIndicator, type Rounded } from '../../statistics';
import type { TermDifference } from '../../statistics/reconciliation';
import { formatCount } from '../../text/share';
import { choices } from './choices';
import { statisticsTexts } from './statistics';

const columns: Readonly<Record<string, string>> = {
  total: '',
  secretary: ', bí thư',
  deputySecretary: ', phó bí thư',
  member: ', chi uỷ viên',
};
const cells: Readonly<Record<string, string>> = {
  total: 'Số chi bộ',
  held: 'Số chi bộ đã đại hội',
  fullyElected: 'Số chi bộ bầu đủ số lượng được duyệt',
};
const groupNames: Readonly<Record<string, string>> = {
  ...statisticsTexts.groups,
  committee: 'Cấp uỷ viên',
  young: 'Trẻ tuổi',
  returning: 'Mới, đã từng tham gia',
  firstTime: 'Tham gia lần đầu',
};

/** An indicator in words: “Tái cử, bí thư”. */
function indicatorName(indicator: Indicator): string {
  if (indicator === 'meanAge') return statisticsTexts.meanAge;
  const [subject = '', part = ''] = indicator.split('.');
  if (subject === 'cells') return cells[part] ?? indicator;
  return `${groupNames[subject] ?? subject}${columns[part] ?? ''}`;
}

function roundedName({ digits, rounding }: Rounded): string {
  const kept =
    digits.kind === 'significant'
      ? `${formatCount(digits.count)} chữ số có nghĩa`
      : digits.count === 0
        ? 'không có phần lẻ'
        : `${formatCount(digits.count)} chữ số sau dấu phẩy`;
  return `${kept}, ${choices.rounding[rounding].toLowerCase()}`;
}

function list(names: readonly string[]): string {
  return names.join('; ');
}

function causeText(cause: Cause): string {
  switch (cause.cause) {
    case 'count':
      return cause.by > 0 ? `nhiều hơn ${formatCount(cause.by)}` : `ít hơn ${formatCount(-cause.by)}`;
    case 'otherGroup':
      return `đúng bằng “${indicatorName(cause.indicator)}”`;
    case 'rounding':
      return `đúng tỷ lệ, cách ghi khác: ${list(cause.rounded.map(roundedName))}`;
    case 'otherBase':
      return `tính trên ${formatCount(cause.of)} (${indicatorName(cause.indicator)})`;
    case 'notOfFraction':
      return cause.fits === undefined
        ? `tỷ lệ này không ứng với số nào trên ${formatCount(cause.of)}`
        : `tỷ lệ này ứng với ${formatCount(cause.fits)}/${formatCount(cause.of)}`;
  }
}

/** “31 + 8 = 39, khác 41”, and what makes the sum come out. */
function sumText({ whole, total, parts, sum, beside }: CountSum): string {
  const counts = parts.map(({ count }) => formatCount(count)).join(' + ');
  const names = parts.map(({ indicator }) => indicatorName(indicator)).join(' và ');
  const line = `${indicatorName(whole)}: ${names} là ${counts} = ${formatCount(sum)}, khác ${formatCount(total)}.`;
  if (!beside) return line;
  const extra = formatCount(beside.count);
  return `${line} Nhưng ${counts} + ${extra} = ${formatCount(total)}: ${extra} “${indicatorName(beside.indicator)}” đứng bên ngoài, không nằm trong số “${indicatorName(beside.of)}” của văn bản.`;
}

/** “Đối chiếu số liệu đã công bố”: a paper's figures beside the season's. */
export const reconciliationTexts = {
  title: 'Đối chiếu số liệu đã công bố',
  lead: 'Nhập số của một văn bản đã công bố hoặc đã ký; chương trình so với số liệu của đợt và nêu lý do có thể.',
  empty: {
    title: 'Chưa có văn bản nào để đối chiếu',
    text: 'Thêm một văn bản, rồi gõ từng số hoặc dán đoạn văn nêu kết quả.',
  },
  add: 'Thêm văn bản đối chiếu',
  newTitle: 'Báo cáo kết quả đại hội chi bộ',
  papers: 'Văn bản',
  remove: 'Bỏ văn bản này',
  removed: (title: string) => `Đã bỏ “${title}” khỏi phần đối chiếu.`,
  fields: {
    title: 'Tên văn bản',
    number: 'Số văn bản',
    publishedOn: 'Ngày văn bản',
    titleTerm: 'Nhiệm kỳ ghi ở tiêu đề',
    bodyTerm: 'Nhiệm kỳ ghi trong bài',
  },
  paste: 'Dán đoạn văn nêu kết quả',
  pasteHint: 'Ví dụ: “Tổng số cấp uỷ viên được bầu của 15 chi bộ trực thuộc có 41 đồng chí; …”',
  recognise: 'Lấy số từ đoạn văn',
  recognised: (count: number) =>
    count === 0
      ? 'Không nhận ra số nào: hãy gõ vào bảng.'
      : `Đã lấy ${formatCount(count)} chỉ tiêu vào bảng.`,
  table: 'Số của văn bản và số của đợt',
  columns: {
    indicator: 'Chỉ tiêu',
    count: 'Văn bản',
    percent: '%',
    ownCount: 'Của đợt',
    ownPercent: '%',
    result: 'Kết quả đối chiếu',
    actions: 'Thao tác',
  },
  countOf: (indicator: Indicator) => `Số của văn bản: ${indicatorName(indicator)}`,
  percentOf: (indicator: Indicator) =>
    `${indicator === 'meanAge' ? 'Tuổi' : 'Tỷ lệ'} của văn bản: ${indicatorName(indicator)}`,
  notDecimal: 'Nhập một số, ví dụ 75,6.',
  removeIndicator: (indicator: Indicator) => `Bỏ chỉ tiêu: ${indicatorName(indicator)}`,
  addIndicator: 'Thêm chỉ tiêu',
  agrees: 'khớp',
  notEntered: 'chưa nhập',
  cannotTell: 'đợt này chưa đủ số liệu để đối chiếu',
  differs: 'khác',
  indicator: indicatorName,
  indicatorNamed: (text: string) => (isIndicator(text) ? indicatorName(text) : text),
  cause: causeText,
  summary: (agrees: number, stated: number) => `${formatCount(agrees)}/${formatCount(stated)} chỉ tiêu khớp.`,
  sum: sumText,
  rounded: (rounded: readonly Rounded[]) =>
    rounded.length === 0
      ? 'Không có một cách ghi nào cho ra mọi tỷ lệ của văn bản.'
      : `Mọi tỷ lệ của văn bản đều ghi theo một cách: ${list(rounded.map(roundedName))}.`,
  terms: ({ title, body, season }: TermDifference) =>
    `Nhiệm kỳ không thống nhất: tiêu đề ${title}, trong bài ${body}, của đợt ${season}.`,
} as const;
