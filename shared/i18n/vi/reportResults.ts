import type {
  DelegateBody,
  PoliticalTheory,
  Position,
  ProfessionalLevel,
  Standing,
} from '../../domain/choices';
import { choices } from './choices';
import { organisationOf } from './organisation';
import { reportComparison } from './reportComparison';
import { leftOut, listed, type Pattern, sentence, shareOfCells } from './reportPatterns';

/** What the report says of the results: committees, attendance, vacancies, education, the last term. */

/** A figure in a sentence: how many, in words of the office, and its share. */
export interface ReportFigure {
  /** “31”, “07”. */
  readonly count: string;
  /** “(75,6%)”, “(54,5%; chưa rõ 2 đ/c)”, or empty. */
  readonly share: string;
  /** Of some it is not known. */
  readonly partly: boolean;
}

function behind(text: string, { share }: ReportFigure): string {
  return share === '' ? text : `${text} ${share}`;
}

function comrades(figure: ReportFigure): string {
  return behind(`${figure.count} đ/c`, figure);
}

/** “cấp uỷ viên nữ là 10 đ/c (24,3%)”, “không có cấp uỷ viên nữ”; of some unknown that is no “không có”. */
function group(what: string): Pattern<ReportFigure> {
  const many = (figure: ReportFigure) => `${what} là ${comrades(figure)}`;
  return {
    none: ({ partly }) => (partly ? undefined : `không có ${what}`),
    one: many,
    many,
    unknown: leftOut,
  };
}

/** “có 12 bí thư tái cử (80%)”; a post in which nobody was is left out. */
function part(what: string): Pattern<ReportFigure> {
  const many = (figure: ReportFigure) => behind(`có ${figure.count} ${what}`, figure);
  return { none: leftOut, one: many, many, unknown: leftOut };
}

function firstTime(figure: ReportFigure): string {
  return `tham gia lần đầu là ${comrades(figure)}`;
}

function particular(what: string): Pattern<ReportFigure> {
  const many = (figure: ReportFigure) => behind(`${figure.count} đồng chí ${what}`, figure);
  return { none: leftOut, one: many, many, unknown: leftOut };
}

/** A post as a sentence writes it, always small. */
export const posts = {
  secretary: 'bí thư',
  deputySecretary: 'phó bí thư',
  member: 'chi uỷ viên',
} as const satisfies Readonly<Record<Position, string>>;

/** How the committees came to be: what is said of all, of some of either kind, or of nobody for it is not known. */
export type Origins = 'elected' | 'appointed' | 'mixed' | 'unknown';

const howOf: Readonly<Record<Origins, string>> = {
  elected: ' được bầu',
  appointed: ' được chỉ định',
  mixed: '',
  unknown: '',
};

interface Committees {
  readonly origins: Origins;
  /** Cells whose results the figures are of. */
  readonly cells: string;
  /** The ward has one cell. */
  readonly only: boolean;
  /** A season of appointments: no cell met. */
  readonly appointments: boolean;
  /** Cells not yet held of whose committee somebody is entered; undefined of none. */
  readonly early: string | undefined;
  /** Cells held of which nothing is entered; undefined of none. */
  readonly missing: string | undefined;
  readonly total: string;
  /** “trong đó 22 đồng chí được bầu, …”, where there are both. */
  readonly parts: string;
  /** “bí thư có 15 đồng chí”, “không có phó bí thư”. */
  readonly posts: readonly string[];
  /** Of one person alone: the post. */
  readonly post: Position;
}

function lacking(cells: string | undefined, appointments = false): string {
  return cells === undefined
    ? ''
    : ` (chưa có số liệu của ${cells} chi bộ${appointments ? '' : ' đã tổ chức đại hội'})`;
}

/** “của 15 chi bộ trực thuộc”; a ward's only cell is not counted. */
function ofCells({ cells, only, early, missing, appointments }: Committees): string {
  const done = appointments ? 'được chỉ định cấp uỷ' : 'tổ chức đại hội';
  const before = early === undefined ? '' : ` (${only ? '' : `trong đó ${early} chi bộ `}chưa ${done})`;
  return `của ${only ? '' : `${cells} `}chi bộ trực thuộc${before}${lacking(missing, appointments)}`;
}

const committees: Pattern<Committees> = {
  none: leftOut,
  one: (of) => `Cấp uỷ ${ofCells(of)} có ${of.total} đồng chí${howOf[of.origins]}, là ${posts[of.post]}.`,
  many: (of) =>
    `${[
      `Tổng số cấp uỷ viên${howOf[of.origins]} ${ofCells(of)} có ${of.total} đồng chí${of.parts === '' ? '' : `, ${of.parts}`}`,
      ...of.posts,
    ].join('; ')}.`,
  unknown: ({ missing, appointments }) =>
    missing === undefined
      ? undefined
      : `Chưa có số liệu về cấp uỷ của ${missing} chi bộ${appointments ? '' : ' đã tổ chức đại hội'}.`,
};

function holders(post: Position): Pattern<{ readonly count: string; readonly whole: boolean }> {
  const many = ({ count }: { readonly count: string }) => `${posts[post]} có ${count} đồng chí`;
  return {
    none: ({ whole }) => (whole ? `không có ${posts[post]}` : undefined),
    one: many,
    many,
    unknown: leftOut,
  };
}

interface Judged {
  readonly full: string;
  readonly judged: string;
  /** One cell alone is judged. */
  readonly judgedOne: boolean;
  /** Some were appointed: not all cells elected in full. */
  readonly appointed: boolean;
  /** All cells held are judged. */
  readonly whole: boolean;
  /** The ward has one cell. */
  readonly only: boolean;
}

function completed({ appointed }: Judged): string {
  return appointed ? 'có đủ số lượng cấp uỷ được duyệt' : 'bầu đủ số lượng cấp uỷ được duyệt';
}

function full(of: Judged): string {
  if (of.whole) return sentence(`${shareOfCells(of.full, of.judged, of.only)} ${completed(of)}.`);
  if (of.judgedOne) return `Mới có số liệu của ${of.judged} chi bộ; chi bộ này ${completed(of)}.`;
  return of.full === of.judged
    ? `Cả ${of.judged} chi bộ đã có số liệu đều ${completed(of)}.`
    : `Trong ${of.judged} chi bộ đã có số liệu, ${of.full} chi bộ ${completed(of)}.`;
}

const fullyElected: Pattern<Judged> = {
  none: (of) =>
    of.whole
      ? of.only
        ? `Chi bộ chưa ${completed(of)}.`
        : `Chưa có chi bộ nào ${completed(of)}.`
      : of.judgedOne
        ? `Mới có số liệu của ${of.judged} chi bộ; chi bộ này chưa ${completed(of)}.`
        : `Trong ${of.judged} chi bộ đã có số liệu, chưa có chi bộ nào ${completed(of)}.`,
  one: full,
  many: full,
  unknown: leftOut,
};

interface Vacant {
  readonly posts: readonly string[];
  /** Cells of which it is known; undefined where that is all of them. */
  readonly known: string | undefined;
  /** “bí thư Chi bộ khu phố 4, bầu 2 lần không có đồng chí nào trúng cử”. */
  readonly where: readonly string[];
}

function vacant({ posts: told, known, where }: Vacant): string {
  const of = known === undefined ? '' : ` trong ${known} chi bộ đã có số liệu`;
  const places = where.length === 0 ? '' : ` (${where.join('; ')})`;
  return `Còn khuyết ${listed(told)}${of}${places}.`;
}

interface Attendance {
  readonly present: string;
  readonly summoned: string;
  readonly share: string;
  /** Congresses of which it is not known; undefined of none. */
  readonly missing: string | undefined;
  /** The ward has one cell. */
  readonly only: boolean;
}

function attended({ present, summoned, share, missing }: Attendance): string {
  return `Số đảng viên chính thức dự đại hội là ${present}/${summoned} đồng chí được triệu tập${share === '' ? '' : `, đạt ${share}`}${lacking(missing)}.`;
}

interface Levels {
  readonly rows: readonly string[];
  /** Where everybody has one: how many they are, and which. */
  readonly everybody: { readonly count: string; readonly level: string } | undefined;
  /** People of whom it is not known; undefined of none. */
  readonly missing: string | undefined;
  /** The committees of all cells held are entered. */
  readonly whole: boolean;
}

/** “đều đạt 12/12”, “đều có trình độ đại học”, “đều chưa qua đào tạo”. */
function levelOfAll(level: string): string {
  if (/^\d/u.test(level)) return `đạt ${level}`;
  return level.startsWith('chưa') ? level : `có trình độ ${level}`;
}

function levels(subject: string): Pattern<Levels> {
  const many = ({ rows, everybody, missing, whole }: Levels) =>
    `${subject}${whole ? '' : ' của số cấp uỷ viên trên'}: ${everybody === undefined ? rows.join('; ') : `cả ${everybody.count} đồng chí đều ${levelOfAll(everybody.level)}`}${missing === undefined ? '' : `; chưa có số liệu của ${missing} đồng chí`}.`;
  return { none: leftOut, one: many, many, unknown: leftOut };
}

const professional: Readonly<Record<ProfessionalLevel, string>> = {
  none: 'chưa qua đào tạo',
  elementary: 'sơ cấp',
  intermediate: 'trung cấp',
  college: 'cao đẳng',
  university: 'đại học',
  postgraduate: 'trên đại học',
};

const theory: Readonly<Record<PoliticalTheory, string>> = {
  none: 'chưa qua đào tạo',
  elementary: 'sơ cấp',
  intermediate: 'trung cấp',
  advanced: 'cao cấp',
  bachelor: 'cử nhân',
};

export const reportResults = {
  posts,
  committees,
  bothOrigins: (elected: string, appointed: string) =>
    `trong đó ${elected} đồng chí được bầu, ${appointed} đồng chí được chỉ định`,
  holders: {
    secretary: holders('secretary'),
    deputySecretary: holders('deputySecretary'),
  },
  reelected: {
    none: ({ partly, again }) => (partly ? undefined : `không có đồng chí nào ${again}`),
    one: oneReelected,
    many: reelected,
    unknown: leftOut,
  } satisfies Pattern<Reelected>,
  reelectedOf: (post: Position, again: string) => part(`${posts[post]} ${again}`),
  /** Who sat in the term before; who was appointed stood in no election. */
  again: { elected: 'tái cử', appointed: 'tiếp tục tham gia cấp uỷ' },
  againBy: (elected: string, appointed: string) =>
    `, gồm ${elected} đ/c tái cử và ${appointed} đ/c được chỉ định`,
  /** That nobody is new is said where all sat before. */
  new: { ...group('cấp uỷ mới'), none: leftOut },
  firstTime: {
    none: leftOut,
    one: firstTime,
    many: firstTime,
    unknown: leftOut,
  } satisfies Pattern<ReportFigure>,
  within: (whole: string, inside: string) => `${whole} trong đó ${inside}`,
  /** Where all who are new sit for the first time. */
  allFirstTime: (whole: string, one: boolean) => `${whole}, ${one ? '' : 'đều '}tham gia lần đầu`,
  female: group('cấp uỷ viên nữ'),
  young: (label: string) => group(`cấp uỷ viên ${label}`),
  meanAge: (mean: string, unknown: string | undefined) =>
    `độ tuổi bình quân của cấp uỷ là ${mean} tuổi${unknown === undefined ? '' : ` (chưa rõ ${unknown} đ/c)`}`,
  /** A share of everybody, of some of whom it is not known. */
  shareAtLeast: (percent: string, unknown: string) => `(${percent}; chưa rõ ${unknown} đ/c)`,
  /** One person alone is not counted in groups, but described. */
  alone: {
    intro: (traits: readonly string[]) => `Đồng chí này ${traits.join(', ')}.`,
    standing: {
      // told as of the others who sat before
      reelected: undefined,
      returning: 'trở lại tham gia cấp uỷ',
      firstTime: 'tham gia cấp uỷ lần đầu',
    } satisfies Readonly<Record<Standing, string | undefined>>,
    female: 'là nữ',
    age: (age: string) => `${age} tuổi`,
  },
  untold: {
    data: {
      gender: 'giới tính',
      standing: 'quá trình tham gia cấp uỷ',
      ethnicity: 'dân tộc',
      religion: 'tôn giáo',
      age: 'tuổi',
    },
    of: (parts: readonly string[]) => `Chưa có số liệu về ${parts.join('; về ')}.`,
    /** Of nobody is it known. */
    all: (data: readonly string[], one: boolean) =>
      `${listed(data)} của ${one ? 'đồng chí này' : 'các cấp uỷ viên'}`,
    some: (data: readonly string[], count: string) => `${listed(data)} của ${count} đồng chí`,
  },
  fullyElected,
  withoutSeats: (cells: string) => `Chưa có số liệu về số lượng cấp uỷ được duyệt của ${cells} chi bộ.`,
  vacant: { none: leftOut, one: vacant, many: vacant, unknown: leftOut } satisfies Pattern<Vacant>,
  vacantPost: (count: string, post: Position) => `${count} ${posts[post]}`,
  /** Which post of which cell is vacant, as far as that is not plain, and why as far as its ballots say. */
  vacantIn: (post: Position | undefined, cell: string | undefined, rounds: number) =>
    [
      [...(post === undefined ? [] : [posts[post]]), ...(cell === undefined ? [] : [cell])].join(' '),
      rounds === 0 ? '' : `bầu${rounds === 1 ? '' : ` ${String(rounds)} lần`} không có đồng chí nào trúng cử`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  particulars: (parts: readonly string[], whole: boolean) =>
    `${whole ? 'Có' : 'Trong số trên có'} ${parts.join('; ')}.`,
  particular: {
    ethnicMinority: particular('là người dân tộc thiểu số'),
    religious: particular('theo tôn giáo'),
    concurrentHeads: particular('kiêm trưởng khu phố, thôn'),
    frontHeads: particular('kiêm trưởng ban công tác Mặt trận'),
    appointed: particular('được chỉ định'),
  },
  /** “Cấp uỷ viên dưới 35 tuổi là 3 đ/c (7,31%)”. */
  threshold: (label: string): Pattern<ReportFigure & { readonly unknown: string }> => {
    const many = (figure: ReportFigure & { readonly unknown: string }) =>
      figure.partly
        ? `${label} là ${figure.count} đ/c (chưa rõ ${figure.unknown} đ/c)`
        : `${label} là ${comrades(figure)}`;
    return {
      none: (figure) => (figure.partly ? undefined : `không có cấp uỷ viên ${label}`),
      one: many,
      many,
      unknown: leftOut,
    };
  },
  thresholds: (parts: readonly string[], whole: boolean) =>
    `${whole ? 'Về độ tuổi' : 'Về độ tuổi của số cấp uỷ viên trên'}: ${parts.join('; ')}.`,
  delegates: {
    elected: (parts: readonly string[], committee: string, only: boolean) =>
      `Đại hội ${only ? 'chi bộ' : 'các chi bộ'} đã bầu ${listed(parts)} dự Đại hội đại biểu ${organisationOf(committee)}.`,
    part: (body: DelegateBody, count: string, women: string | undefined, unknown: string | undefined) => {
      const told = [
        ...(women === undefined ? [] : [`nữ ${women} đồng chí`]),
        ...(unknown === undefined ? [] : [`chưa rõ giới tính${unknown === count ? '' : ` ${unknown} đ/c`}`]),
      ];
      return `${count} ${choices.electionBody[body]}${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
    },
    missing: (cells: string, only: boolean) =>
      `Chưa có số liệu bầu đại biểu${only ? '' : ` của ${cells} chi bộ`}.`,
  },
  attendance: {
    none: leftOut,
    one: attended,
    many: attended,
    unknown: ({ missing, only }) =>
      missing === undefined
        ? undefined
        : `Chưa có số liệu đảng viên dự đại hội${only ? '' : ` của ${missing} chi bộ`}.`,
  } satisfies Pattern<Attendance>,
  levels: {
    generalEducation: levels('Trình độ giáo dục phổ thông'),
    professionalLevel: levels('Trình độ chuyên môn'),
    politicalTheory: levels('Trình độ lý luận chính trị'),
  },
  /** Of nobody is it entered. */
  levelsUntold: (levels: readonly string[], whole: boolean) =>
    `Chưa có số liệu về trình độ ${listed(levels)} của ${whole ? 'các' : 'số'} cấp uỷ viên${whole ? '' : ' trên'}.`,
  levelNames: {
    generalEducation: 'giáo dục phổ thông',
    professionalLevel: 'chuyên môn',
    politicalTheory: 'lý luận chính trị',
  },
  level: (name: string, figure: ReportFigure) => `${name} có ${behind(`${figure.count} đồng chí`, figure)}`,
  professional,
  theory,
  ...reportComparison,
  partyAge: (mean: string, longest: string, whole: boolean) =>
    `Tuổi Đảng bình quân của ${whole ? 'cấp uỷ' : 'số cấp uỷ viên trên'} là ${mean} năm, cao nhất ${longest} năm.`,
} as const;

interface Reelected {
  readonly total: ReportFigure;
  readonly parts: readonly string[];
  /** The posts in which there is somebody. */
  readonly posts: readonly Position[];
  readonly partly: boolean;
  /** Everybody was. */
  readonly everybody: boolean;
  readonly again: string;
  /** How they came to it, behind their number, where not all came one way. */
  readonly ways: string;
}

/** One comrade is no part of a post: the post is named. */
function oneReelected(of: Reelected): string {
  const [post] = of.posts;
  if (of.everybody || post === undefined) return reelected(of);
  return `${of.again} là ${comrades(of.total)}, là ${posts[post]}`;
}

function reelected({ total, parts, posts: held, everybody, again, ways }: Reelected): string {
  if (everybody) return `cả ${total.count} đồng chí đều ${again}${ways}`;
  const all = `${again} là ${comrades(total)}${ways}`;
  const [post, ...others] = held;
  // of one post alone there is nothing to part
  if (post !== undefined && others.length === 0 && !total.partly && ways === '')
    return `${all}, đều là ${posts[post]}`;
  return parts.length === 0 ? all : `${all}${ways === '' ? '' : ','} trong đó ${parts.join('; ')}`;
}
