import type { AgeRemark } from '../../paragraph/age-remarks';
import type { BaseSearch } from '../../paragraph/base-search';
import type { ChangeKind } from '../../paragraph/change-kind';
import type { ParagraphFigure } from '../../paragraph/figure';
import type { FractionRemark } from '../../paragraph/fraction-remarks';
import type { ImpliedWhole } from '../../paragraph/implied-whole';
import type { Judged } from '../../paragraph/judge-paragraph';
import type { JudgedText } from '../../paragraph/judge-text';
import type { Loose, Span } from '../../paragraph/looseness';
import type { Counted } from '../../paragraph/needs-look';
import type { OverWhole } from '../../paragraph/over-whole';
import { isOffSum, type PartFamily, type PartSum } from '../../paragraph/part-families';
import { type Fit, shareAs } from '../../paragraph/share-fit';
import { hasBareChange, hasUncomparedPast } from '../../paragraph/unjudged';
import type { Verdict } from '../../paragraph/verdict';
import { type Decimal, formatCount, formatDecimal } from '../../text/share';

const percent = (value: Decimal) => `${formatDecimal(value)}%`;

const fits: Readonly<Record<Fit, string>> = {
  either: '',
  rounded: ', chỉ khi làm tròn',
  truncated: ', chỉ khi cắt bỏ phần lẻ',
};

const families: Readonly<Record<PartFamily, string>> = {
  theory: 'Lý luận chính trị',
  ages: 'Độ tuổi',
  terms: 'Tái cử và mới',
  newcomers: 'Đã từng tham gia và tham gia lần đầu',
  generalEducation: 'Giáo dục phổ thông',
  sexes: 'Nam và nữ',
  surplus: 'Số được bầu và số dư',
  posts: 'Bí thư, phó bí thư và chi uỷ viên',
  profession: 'Chuyên môn',
  membership: 'Chính thức và dự bị',
  attendance: 'Có mặt và vắng mặt',
  absence: 'Vắng có lý do và không lý do',
  ballots: 'Phiếu hợp lệ và không hợp lệ',
  approved: 'Trúng cử và bầu thiếu',
  delegates: 'Đại biểu đương nhiên và được bầu',
  quality: 'Mức xếp loại',
  levels: 'Các trình độ từ mức đã nêu trở lên',
  rest: 'Số đã nêu và số còn lại',
  listed: 'Các số liệt kê',
  table: 'Cột của bảng',
};

const abouts = { over: 'trên ', under: 'gần ', around: 'khoảng ' } as const;

const changes: Readonly<Record<ChangeKind, string>> = {
  points: 'tăng, giảm tính bằng điểm %',
  relative: 'tăng, giảm tính bằng % của nhiệm kỳ trước, không phải điểm %',
  coarse: 'mức tăng, giảm chỉ khớp nếu một trong hai tỷ lệ đã bỏ phần lẻ',
  wrong: 'mức tăng, giảm không khớp với số của hai nhiệm kỳ',
  offTarget: 'mức vượt không khớp với tỷ lệ và chỉ tiêu',
  open: 'không rõ tăng, giảm là điểm % hay % của nhiệm kỳ trước; hãy ghi rõ',
};

/** How a share fits; that it is rounded goes without saying, unless others of the text are cut off. */
function fitText(fit: Fit | undefined, isMixed: boolean): string {
  return fit === undefined || (fit === 'rounded' && !isMixed) ? '' : fits[fit];
}

function verdictText({ count }: ParagraphFigure, verdict: Verdict, isMixed: boolean): string {
  switch (verdict.kind) {
    case 'agrees':
      if (verdict.isUnsure)
        return `chưa đối chiếu được: chỉ khớp nếu tính trên ${formatCount(verdict.of)}; hãy ghi rõ tính trên tổng số nào`;
      return `khớp trên ${formatCount(verdict.of)}${fitText(verdict.fit, isMixed)}`;
    case 'implied':
      return `khớp nếu tổng số là ${formatCount(verdict.of)}${fitText(verdict.fit, isMixed)}`;
    case 'otherBase':
      return `không khớp trên ${formatCount(verdict.said)}; đúng nếu tính trên ${formatCount(verdict.of)}${fitText(verdict.fit, isMixed)}. Hãy ghi rõ tính trên tổng số nào`;
    case 'alone':
      return aloneText(verdict.counts, verdict.of) + fitText(verdict.fit, isMixed);
    case 'about':
      return verdict.isTrue
        ? `đúng: ${percent(verdict.exact)} của ${formatCount(verdict.of)}`
        : `không đúng: trên ${formatCount(verdict.of)} là ${percent(verdict.exact)}`;
    case 'wrong':
      return wrongText(count, verdict);
    case 'noBase':
      return 'chưa đối chiếu được: đoạn văn không nêu tính trên tổng số nào';
  }
}

function aloneText(counts: readonly number[], of: number): string {
  const [first, ...more] = counts;
  const last = more.at(-1);
  if (first === undefined) return `nói chung chung, tính trên ${formatCount(of)}`;
  return last === undefined
    ? `ứng với ${formatCount(first)}/${formatCount(of)}`
    : `chưa đối chiếu được: ứng với ${formatCount(first)} đến ${formatCount(last)}/${formatCount(of)}`;
}

function wrongText(
  count: number | undefined,
  { of, right, meant, meantCount }: Extract<Verdict, { kind: 'wrong' }>,
): string {
  if (count === undefined || right === undefined) return `không số nào trên ${formatCount(of)} cho tỷ lệ này`;
  const line = `không khớp: ${formatCount(count)}/${formatCount(of)} là ${percent(right)}`;
  const slips = [
    ...(meant === undefined ? [] : ['có thể gõ nhầm tỷ lệ']),
    ...(meantCount === undefined ? [] : [`có thể gõ nhầm số, đúng là ${formatCount(meantCount)}`]),
  ];
  return [line, slips.join(', hoặc ')].filter((part) => part !== '').join('; ');
}

/** Families that count something else than people, or may. */
const otherUnits: ReadonlySet<PartFamily> = new Set(['ballots', 'quality', 'rest', 'listed', 'table']);

function sumText({ family, of, counts, sum, isAll }: PartSum): string {
  const line = `${families[family]}: ${counts.map(formatCount).join(' + ')} = ${formatCount(sum)}`;
  const away = `${formatCount(Math.abs(of - sum))}${otherUnits.has(family) ? '' : ' người'}`;
  if (family === 'surplus') return `${line}, khác danh sách ${formatCount(of)}: lệch ${away}.`;
  if (isAll) return `${line}, khác ${formatCount(of)}: lệch ${away}.`;
  return sum < of
    ? `${line}, ít hơn ${formatCount(of)}: còn ${away} chưa nêu.`
    : `${line}, nhiều hơn ${formatCount(of)}: thừa ${away}.`;
}

function overText({ label, count, whole, of }: OverWhole): string {
  const named = (words: string) => (words === '' ? '' : ` (${words})`);
  return `${formatCount(count)}${named(label)} nhiều hơn ${formatCount(of)}${named(whole)}.`;
}

const age = (value: number) => String(value).replace('.', ',');

function ageText(remark: AgeRemark): string {
  if (remark.kind === 'meanChange') {
    const { now, before, by } = remark;
    return `Tuổi bình quân ${age(now)} và ${age(before)} của nhiệm kỳ trước không lệch ${age(by)} tuổi.`;
  }
  const { mean, lowest, highest } = remark;
  const ends = [
    ...(lowest === undefined ? [] : [`thấp nhất ${age(lowest)}`]),
    ...(highest === undefined ? [] : [`cao nhất ${age(highest)}`]),
  ];
  return `Tuổi bình quân ${age(mean)} nằm ngoài khoảng ${ends.join(', ')}.`;
}

function fractionText({ said, count, of }: FractionRemark): string {
  return `“${said}” không khớp: ${formatCount(count)}/${formatCount(of)} là ${percent(shareAs(count, of, 1, 'rounded'))}.`;
}

function baseText({ printed, shares, explained, from, to, found }: BaseSearch): string {
  const line = `Trên ${formatCount(printed)} chỉ ${formatCount(explained)}/${formatCount(shares)} tỷ lệ có số ứng với.`;
  const [first] = found;
  if (!first)
    return `${line} Từ ${formatCount(from)} đến ${formatCount(to)} không tổng số nào cho ra mọi tỷ lệ.`;
  if (found.length > 1) {
    const some = [...new Set(found.map(({ of }) => of))].slice(0, SHOWN);
    return `${line} Các tổng số cho ra mọi tỷ lệ: ${some.map(formatCount).join(', ')}${found.length > SHOWN ? ', …' : ''}.`;
  }
  const way = first.way === 'truncated' ? 'cắt bỏ phần lẻ' : 'làm tròn';
  return `${line} Từ ${formatCount(from)} đến ${formatCount(to)} chỉ có ${formatCount(first.of)} cho ra mọi tỷ lệ (${way}): ${first.counts.map(formatCount).join(', ')}. Hãy xem lại tổng số.`;
}

function impliedText({ of, shares, explained }: ImpliedWhole): string {
  const told =
    explained === shares ? `cả ${formatCount(shares)}` : `${formatCount(explained)}/${formatCount(shares)}`;
  return `Đoạn văn không nêu tổng số; ${told} tỷ lệ cùng ứng với tổng số ${formatCount(of)}. Hãy ghi rõ tổng số.`;
}

/** Wholes that are named; more of them prove nothing. */
const SHOWN = 5;

/** What a paragraph says as a whole, a line each: what is wrong first. */
export function paragraphLines(judged: JudgedText): readonly string[] {
  const { truncatedOnly, roundedOnly, mixesRounding, decimals, mixesChanges, sums, base, implied } = judged;
  const wrong = sums.filter(isOffSum);
  const partly = sums.filter((each) => each.sum !== each.of && !isOffSum(each));
  return [
    ...(base ? [baseText(base)] : []),
    ...(implied ? [impliedText(implied)] : []),
    ...wrong.map(sumText),
    ...judged.overWholes.map(overText),
    ...judged.ages.map(ageText),
    ...judged.fractions.map(fractionText),
    ...partly.map(sumText),
    ...(mixesRounding
      ? [
          `Lẫn hai cách ghi: ${formatCount(truncatedOnly)} tỷ lệ chỉ khớp khi cắt bỏ phần lẻ, ${formatCount(roundedOnly)} tỷ lệ chỉ khớp khi làm tròn.`,
        ]
      : []),
    ...(mixesChanges
      ? ['Lẫn hai cách so sánh: chỗ tính bằng điểm %, chỗ tính bằng % của nhiệm kỳ trước.']
      : []),
    ...(decimals.length > 1
      ? [`Số chữ số sau dấu phẩy không thống nhất: ${decimals.map(String).join(', ')}.`]
      : []),
  ];
}

/** What a figure of a text comes to; of what could not be judged that. */
export function resultText({ unjudged, loose, mixesRounding }: JudgedText, judged: Judged): string {
  const said = judgedText(judged, mixesRounding);
  const isOpen = unjudged.has(judged.figure.at);
  return [
    ...(said === '' ? unsaid(judged, isOpen) : [said]),
    ...looseTexts(loose.get(judged.figure.at)),
    ...(hasBareChange(judged) ? ['mức tăng, giảm chưa đối chiếu được: không có số của nhiệm kỳ trước'] : []),
    ...(hasUncomparedPast(judged) ? ['số của nhiệm kỳ trước chưa đối chiếu được'] : []),
  ].join('; ');
}

/** Of a growth alone it is said that there is no number of the term before. */
function unsaid({ figure: { count, grown } }: Judged, isOpen: boolean): readonly string[] {
  if (!isOpen) return ['đã đối chiếu với số khác'];
  return count === undefined && grown !== undefined ? [] : ['chưa đối chiếu được: không có số nào để so'];
}

/** What comes out just as well, so that nobody takes the number for checked. */
function looseTexts(loose: Loose | undefined): readonly string[] {
  const alike = ({ from, to }: Span) => `từ ${formatCount(from)} đến ${formatCount(to)} đều khớp`;
  return [
    ...(loose?.count ? [alike(loose.count)] : []),
    ...(loose?.of ? [`tổng số ${alike(loose.of)}`] : []),
  ];
}

/** Shares and ages that were not judged. */
export function asidesText({ asides, openAges }: JudgedText): string {
  const listed = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: ${values.join('; ')}.`];
  const lines = [
    ...listed('Không đối chiếu tỷ lệ phiếu, chỉ tiêu và số bình quân', asides.map(percent)),
    ...listed('Tuổi bình quân chưa đối chiếu được', openAges.means.map(age)),
    ...listed('Mức tăng, giảm tuổi chưa đối chiếu được', openAges.changes.map(age)),
    ...listed('Tuổi cao nhất, thấp nhất chỉ so được với tuổi bình quân cùng câu', openAges.ends.map(age)),
  ];
  return lines.join(' ');
}

/** What the share and the change of a figure come to, in one line; empty without them. */
export function judgedText({ figure, verdict, change }: Judged, isMixed = true): string {
  const parts = [
    ...(verdict ? [verdictText(figure, verdict, isMixed)] : []),
    ...(change ? [changes[change]] : []),
  ];
  return parts.join('; ');
}

/** The share as it is printed, with “trên”, “gần” or “khoảng”. */
export function printedShare({ share }: ParagraphFigure): string {
  if (!share) return '';
  return (share.about === undefined ? '' : abouts[share.about]) + percent(share.value);
}

/** The number as it is printed, with its whole; of a growth alone by how many. */
export function printedNumber({ count, of, grown }: ParagraphFigure): string {
  if (count === undefined && of === undefined && grown !== undefined)
    return `${grown < 0 ? 'giảm' : 'tăng'} ${formatCount(Math.abs(grown))}`;
  return [count, of].flatMap((value) => (value === undefined ? [] : [formatCount(value)])).join('/');
}

/** Reading a paragraph: the part of the screen “Đối chiếu số liệu đã công bố”, and `dhcb reconcile`. */
export const paragraphTexts = {
  judge: 'Soát đoạn văn',
  table: 'Từng số trong đoạn văn',
  columns: { label: 'Nội dung', count: 'Số', share: 'Tỷ lệ', result: 'Kết quả soát' },
  nothing: 'Không thấy số nào trong đoạn văn.',
  /** `more`: sums, ages and the like that do not come out. */
  summary: ({ right, wrong, unjudged, implied, others }: Counted, more: number) => {
    const isAllRight = right > 0 && wrong + unjudged + implied === 0;
    const shares = isAllRight
      ? [`${formatCount(right)} tỷ lệ đều khớp với số trong đoạn văn`]
      : [
          ...(right > 0 ? [`${formatCount(right)} tỷ lệ khớp`] : []),
          ...(wrong > 0 ? [`${formatCount(wrong)} tỷ lệ cần xem lại`] : []),
          ...(unjudged > 0 ? [`${formatCount(unjudged)} tỷ lệ chưa đối chiếu được`] : []),
        ];
    const told = [
      shares.join(', ') || (more === 0 ? 'Đoạn văn không có tỷ lệ nào để soát' : ''),
      others === 0 ? '' : `${formatCount(others)} số chưa đối chiếu được`,
    ];
    const line = told.flatMap((each) => (each === '' ? [] : [`${each}.`]));
    return [...line, ...(more === 0 ? [] : [`${formatCount(more)} điểm khác cần xem lại:`])].join(' ');
  },
  oneEach:
    'Cần một tệp văn bản có đoạn văn (“-” nếu đọc từ đầu vào chuẩn) và nhiều nhất một tệp của đợt (.dhcb hoặc .json).',
  encoding: 'Không đọc được chữ trong tệp này (không rõ bảng mã). Hãy lưu lại với bảng mã UTF-8.',
  noLabel: 'Số không rõ nội dung',
  season: 'So với số liệu của đợt',
} as const;
