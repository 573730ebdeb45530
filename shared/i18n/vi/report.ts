import type { ReportSectionId } from '../../domain/parts/report-texts';
import { formatCount } from '../../text/share';
import { unknownTexts } from './unknown';

/** What the summary report says. */

const sections: Readonly<Record<ReportSectionId, string>> = {
  basis: 'Căn cứ',
  preparation: 'Công tác chuẩn bị, lãnh đạo, chỉ đạo',
  papers: 'Chuẩn bị văn kiện đại hội',
  personnel: 'Chuẩn bị nhân sự cấp uỷ',
  propaganda: 'Tuyên truyền, thi đua, an ninh trật tự, y tế',
  results: 'Kết quả bầu cử',
  after: 'Công việc sau đại hội',
  limits: 'Hạn chế, kiến nghị',
};

/** A figure in a sentence: how many, in words of the office, and in brackets its share and how many are not known. */
export interface ReportFigure {
  /** “31”, “07”. */
  readonly count: string;
  /** Nobody, of those known. */
  readonly none: boolean;
  /** “(75,6%)”, “(75,6%; chưa rõ 3 đ/c)”, or empty. */
  readonly bracket: string;
  /** How many are not known. */
  readonly unknown: number;
}

function behind(text: string, { bracket }: ReportFigure): string {
  return bracket === '' ? text : `${text} ${bracket}`;
}

function comrades(figure: ReportFigure): string {
  return behind(`${figure.count} đ/c`, figure);
}

/** “cấp uỷ viên nữ là 10 đ/c (24,3%)”; of nobody it is said in words, and of whom it is not known. */
function told(what: string, figure: ReportFigure): string {
  if (!figure.none) return `${what} là ${comrades(figure)}`;
  return figure.unknown === 0
    ? `không có ${what}`
    : `trong số đã rõ chưa có ${what} (${unknownTexts.people(figure.unknown)})`;
}

/** “Còn 2 chi bộ …”: the number of cells is written as the office writes it. */
interface CellsIn {
  readonly cells: string;
}

interface WardNumbers {
  readonly committee: string;
  readonly cells: string;
  readonly members: string | undefined;
  readonly official: string | undefined;
  readonly probationary: string | undefined;
  /** Cells whose members are not entered. */
  readonly missing: number;
}

/** The organisation of which a committee is the head: “Đảng bộ phường …” of “Đảng uỷ phường …”. */
function organisationOf(committee: string): string {
  return committee.replace(/^Đảng (?:uỷ|ủy)(?!\p{L})/iu, 'Đảng bộ');
}

/** “ (chưa có số liệu của 2 chi bộ)”, behind a sum over cells. */
function lackingCells(missing: number): string {
  return missing === 0 ? '' : ` (chưa có số liệu của ${formatCount(missing)} chi bộ)`;
}

interface Elected {
  /** Cells whose results the figures are of. */
  readonly cells: string;
  readonly total: string;
  /** Undefined of nobody. */
  readonly secretary: string | undefined;
  readonly deputySecretary: string | undefined;
  /** Whether nobody in a post may be said: the approved seats of every cell with a result are entered. */
  readonly whole: boolean;
  /** Everybody was appointed and nobody elected. */
  readonly appointed: boolean;
  /** Cells held without a result; undefined of none. */
  readonly withoutResult: string | undefined;
}

export const report = {
  sections,
  title: 'BÁO CÁO',
  subject: 'Tổng kết công tác tổ chức đại hội các chi bộ',
  term: (term: string) => `nhiệm kỳ ${term}`,
  fileTitle: (term: string) => `Báo cáo tổng kết công tác tổ chức đại hội các chi bộ nhiệm kỳ ${term}`,
  number: (number: string, suffix: string) => `Số ${number}-${suffix}`,
  defaultSuffix: 'BC/ĐU',
  opening: (committee: string, term: string) =>
    `${committee} báo cáo tổng kết công tác tổ chức đại hội các chi bộ trực thuộc nhiệm kỳ ${term} như sau:`,
  heading: (numeral: string, title: string) => `${numeral}. ${title.toUpperCase()}`,
  end: './.',
  recipients: 'Nơi nhận:',
  defaultRecipients: (superior: string | undefined) => [
    ...(superior === undefined ? [] : [`- ${superior} (báo cáo),`]),
    '- Các chi bộ trực thuộc,',
    '- Lưu Văn phòng Đảng uỷ.',
  ],
  preparation: {
    ward: ({ committee, cells, members, official, probationary, missing }: WardNumbers) => {
      const parts = [
        ...(official === undefined ? [] : [`chính thức ${official}`]),
        ...(probationary === undefined ? [] : [`dự bị ${probationary}`]),
      ].join(', ');
      const all = members === undefined ? '' : `, ${members} đảng viên${parts === '' ? '' : ` (${parts})`}`;
      return `${organisationOf(committee)} có ${cells} chi bộ trực thuộc${all}${members === undefined ? '' : lackingCells(missing)}.`;
    },
    planned: (from: string, to: string) =>
      `Theo kế hoạch, đại hội các chi bộ được tổ chức từ ngày ${from} đến ngày ${to}.`,
    noneHeld: 'Đến nay chưa có chi bộ nào tổ chức đại hội.',
    held: (
      held: string,
      total: string,
      dates: { readonly first: string; readonly last: string } | undefined,
    ) => {
      const done =
        held === total
          ? `Đến nay ${total}/${total} chi bộ đã tổ chức đại hội`
          : `Đến nay có ${held}/${total} chi bộ đã tổ chức đại hội`;
      if (dates === undefined) return `${done}.`;
      return dates.first === dates.last
        ? `${done}, vào ngày ${dates.first}.`
        : `${done}, sớm nhất ngày ${dates.first}, muộn nhất ngày ${dates.last}.`;
    },
  },
  personnel: {
    approved: (approved: string, missing: number) =>
      `Số lượng cấp uỷ viên được Ban Thường vụ Đảng uỷ duyệt bầu là ${approved} đồng chí${lackingCells(missing)}.`,
    lists: ({
      cells,
      candidates,
      seats,
      surplus,
      missing,
    }: Readonly<Record<'cells' | 'candidates' | 'seats' | 'surplus', string>> & {
      readonly missing: number;
    }) =>
      `Danh sách bầu chi uỷ của ${cells} chi bộ giới thiệu ${candidates} đồng chí để bầu ${seats}, ${surplus}${lackingCells(missing)}.`,
    surplus: (surplus: string, share: string) =>
      `số dư ${surplus} đồng chí${share === '' ? '' : ` ${share}`}`,
    noSurplus: 'không có số dư',
  },
  results: {
    total: (elected: Elected) => {
      const { cells, total, secretary, deputySecretary, appointed, withoutResult } = elected;
      const none = (words: string) => (elected.whole ? [words] : []);
      const left =
        withoutResult === undefined
          ? ''
          : ` đã nhập kết quả (còn ${withoutResult} chi bộ đã đại hội chưa nhập)`;
      const parts = [
        `Tổng số cấp uỷ viên được ${appointed ? 'chỉ định' : 'bầu'} của ${cells} chi bộ trực thuộc${left} có ${total} đồng chí`,
        ...(secretary === undefined ? none('không có bí thư') : [`Bí thư có ${secretary} đồng chí`]),
        ...(deputySecretary === undefined
          ? none('không có phó bí thư')
          : [`Phó Bí thư có ${deputySecretary} đồng chí`]),
      ];
      return `${parts.join('; ')}.`;
    },
    noResults: ({ cells }: CellsIn) => `Chưa có kết quả của ${cells} chi bộ đã tổ chức đại hội.`,
    reelected: (total: ReportFigure, parts: readonly string[]) =>
      total.none
        ? told('đồng chí tái cử', total)
        : `Tái cử là ${comrades(total)}${parts.length === 0 ? '' : ` trong đó ${parts.join('; ')}`}`,
    /** A post's part of those re-elected; its share is of the people in that post. */
    reelectedOf: {
      secretary: (figure: ReportFigure) => behind(`có ${figure.count} Bí thư tái cử`, figure),
      deputySecretary: (figure: ReportFigure) => behind(`có ${figure.count} phó bí thư tái cử`, figure),
      member: (figure: ReportFigure) => behind(`có ${figure.count} chi uỷ viên tái cử`, figure),
    },
    new: (newOnes: ReportFigure, first: ReportFigure) => {
      const all = told('cấp uỷ mới', newOnes);
      if (first.none) return all;
      const firstOnes = `tham gia lần đầu là ${comrades(first)}`;
      return newOnes.none ? firstOnes : `${all} trong đó ${firstOnes}`;
    },
    female: (figure: ReportFigure) => told('cấp uỷ viên nữ', figure),
    young: (label: string, figure: ReportFigure) => told(`cấp uỷ viên ${label}`, figure),
    meanAge: (mean: string, unknown: number) =>
      `độ tuổi bình quân của cấp uỷ là ${mean} tuổi${unknown === 0 ? '' : ` (${unknownTexts.people(unknown)})`}`,
    fullyElected: (full: string, held: string) =>
      `Có ${full}/${held} chi bộ đã đại hội bầu đủ số lượng cấp uỷ được duyệt.`,
    noneFull: (held: string) =>
      `Chưa có chi bộ nào trong ${held} chi bộ đã đại hội bầu đủ số lượng cấp uỷ được duyệt.`,
    fullOfKnown: (full: string, judged: string) =>
      `Trong ${judged} chi bộ đã nhập đủ kết quả và số lượng được duyệt, có ${full} chi bộ bầu đủ.`,
    noneFullOfKnown: (judged: string) =>
      `Trong ${judged} chi bộ đã nhập đủ kết quả và số lượng được duyệt, chưa có chi bộ nào bầu đủ.`,
    /** `known` are the cells of which it is known; undefined where that is all of them. */
    vacancies: (posts: string, known: string | undefined) =>
      known === undefined ? `Còn khuyết ${posts}.` : `Ở ${known} chi bộ đã có số liệu còn khuyết ${posts}.`,
    vacant: {
      secretary: (count: string) => `${count} bí thư`,
      deputySecretary: (count: string) => `${count} phó bí thư`,
      member: (count: string) => `${count} chi uỷ viên`,
    },
    withoutResult: ({ cells }: CellsIn) => `Còn ${cells} chi bộ đã đại hội chưa nhập kết quả.`,
    withoutSeats: ({ cells }: CellsIn) => `Còn ${cells} chi bộ chưa nhập đủ số lượng cấp uỷ được duyệt.`,
    untold: (data: readonly string[]) => `Chưa có số liệu về ${data.join(', ')} của các cấp uỷ viên.`,
    /** `of` are the cells whose result is entered, where others held lack it. */
    particulars: (parts: readonly string[], of: string | undefined) =>
      `${of === undefined ? 'Có' : `Ở ${of} chi bộ đã nhập kết quả có`} ${parts.join('; ')}.`,
    particular: {
      ethnicMinority: (figure: ReportFigure) =>
        behind(`${figure.count} đồng chí là người dân tộc thiểu số`, figure),
      religious: (figure: ReportFigure) => behind(`${figure.count} đồng chí theo tôn giáo`, figure),
      concurrentHeads: (figure: ReportFigure) =>
        behind(`${figure.count} đồng chí kiêm trưởng khu phố (thôn)`, figure),
      appointed: (figure: ReportFigure) => behind(`${figure.count} đồng chí được chỉ định`, figure),
    },
  },
  limits: {
    female: (reached: string, target: string) =>
      `Tỷ lệ cấp uỷ viên nữ ${reached}, chưa đạt mục tiêu ${target}%.`,
    young: (label: string, reached: string, target: string) =>
      `Tỷ lệ cấp uỷ viên ${label} ${reached}, chưa đạt mục tiêu ${target}%.`,
    reached: (share: string, unknown: number) =>
      `đạt ${share}%${unknown === 0 ? '' : ` (${unknownTexts.people(unknown)})`}`,
  },
} as const;
