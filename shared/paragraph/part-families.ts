import type { ParagraphFigure } from './figure';

export const partFamilies = [
  'theory',
  'ages',
  'terms',
  'newcomers',
  'generalEducation',
  'sexes',
  'surplus',
  'posts',
  'profession',
  'membership',
  'attendance',
  'absence',
  'ballots',
  'approved',
  'delegates',
  'quality',
  'levels',
  'rest',
  'listed',
  'table',
] as const;
/** By what a whole is divided so that everybody stands in one part. */
export type PartFamily = (typeof partFamilies)[number];

/** Parts that a paragraph tells of one whole, and what is missing or too much. */
export interface PartSum {
  readonly family: PartFamily;
  readonly of: number;
  readonly counts: readonly number[];
  /** Where the parts stand in the text. */
  readonly at: readonly number[];
  readonly sum: number;
  /** The parts leave nobody out: less than the whole is a slip as well as more. */
  readonly isAll: boolean;
  /** They come to a number that no words make their whole: that bears nothing out. */
  readonly isChance?: true;
}

/** Whether parts do not make their whole: too many of them, or too few where they leave nobody out. */
export function isOffSum({ of, sum, isAll }: PartSum): boolean {
  return sum > of || (isAll && sum < of);
}

/** Adds up parts beside their whole. */
export function partSum(
  family: PartFamily,
  of: number,
  parts: readonly { readonly at: number; readonly count?: number | undefined }[],
  isAll: boolean,
): PartSum {
  const counts = parts.map(({ count = 0 }) => count);
  const sum = counts.reduce((a, b) => a + b, 0);
  return { family, of, counts, at: parts.map(({ at }) => at), sum, isAll };
}

/** A part of a whole that a figure is by its words. */
export interface Part {
  readonly family: PartFamily;
  /** Which part of the family. */
  readonly name: string;
  /** Of whom: “tái cử” of “bí thư tái cử”; parts of one whole agree in it. */
  readonly among: string;
}

/** Parts that make up their whole when all of a set are there. */
const COMPLETE: Readonly<Partial<Record<PartFamily, readonly (readonly string[])[]>>> = {
  posts: [['secretary', 'deputy', 'member']],
  sexes: [['male', 'female']],
  terms: [
    ['reelected', 'new'],
    ['reelected', 'returning', 'firstTime'],
    ['reelected', 'left'],
  ],
  newcomers: [['returning', 'firstTime']],
  membership: [['official', 'probationary']],
  attendance: [['present', 'absent']],
  absence: [['excused', 'unexcused']],
  ballots: [['valid', 'invalid']],
  approved: [['elected', 'short']],
  delegates: [
    ['byOffice', 'elected'],
    ['byOffice', 'elected', 'appointed'],
  ],
};
/** Parts that hardly ever leave somebody out, but may. */
const NEARLY: Readonly<Partial<Record<PartFamily, readonly string[]>>> = {
  terms: ['reelected', 'firstTime'],
};
/** So many levels are told that they are a list of all. */
const LEAST_LEVELS: Readonly<Partial<Record<PartFamily, number>>> = {
  theory: 2,
  profession: 3,
  generalEducation: 2,
  quality: 3,
};

/** So many, with “chưa qua” among them, are all levels. */
const MOST_LEVELS = 4;

/** Whether parts make up a whole: `all` of it, or `most`, where somebody may be left out. */
export function completeness(family: PartFamily, names: readonly string[]): 'all' | 'most' | undefined {
  const told = new Set(names);
  const isTold = (set: readonly string[]) => set.length === told.size && set.every((name) => told.has(name));
  if (COMPLETE[family]?.some(isTold)) return 'all';
  // with those who have none of the levels nobody is left out
  if (told.size >= MOST_LEVELS && names.some((name) => /(?:^| )chua qua(?!\p{L})/u.test(name))) return 'all';
  const nearly = NEARLY[family];
  if (nearly && isTold(nearly)) return 'most';
  const least = LEAST_LEVELS[family];
  return least !== undefined && told.size >= least ? 'most' : undefined;
}

/** Headings behind which “trung cấp” is a level of political theory. */
const THEORY =
  /ly luan chinh tri|trinh do chinh tri|trinh do ly luan|llct|(?:^|[.;] )(?:ve )?chinh tri:|cao cap|cu nhan chinh tri|chinh tri$/u;
const LEVEL = /so cap|trung cap|cao cap|cu nhan|chua qua/u;
const OTHER_LEVEL =
  /chuyen mon|nghiep vu|hoc van|van hoa|pho thong|dai hoc|cao dang|tuoi|nu(?!\p{L})|dang vien/u;

/** Words that may stand around the name of a part and change nothing. */
const PLAIN = String.raw`(?:(?:cac|so|la|co|gom|con|ve|va|tong|thuc te|chi bo|xep loai|dong chi|d\/c|nguoi|cap uy vien|cap uy|dang vien|dai bieu|uy vien|ty le|ti le|toan dang bo) )*`;
const named = (words: string) => new RegExp(`^${PLAIN}(?:${words})$`, 'u');

/** Who did not sit in the term before, and who never did. */
export const NEW = 'moi|tham gia moi|doi moi|moi tham gia(?: cap uy)?|cap uy moi|trung cu moi';
export const FIRST_TIME = '(?:moi )?(?:tham gia )?(?:cap uy )?lan dau(?: tien)?(?: tham gia)?(?: cap uy)?';

const NAMED: readonly (readonly [PartFamily, string, RegExp])[] = [
  ['sexes', 'male', named('nam')],
  ['sexes', 'female', named('nu')],
  ['terms', 'reelected', named('tai cu(?: cap uy)?')],
  ['terms', 'left', named('khong tai cu')],
  ['terms', 'new', named(NEW)],
  ['terms', 'firstTime', named(FIRST_TIME)],
  ['terms', 'returning', /tung tham gia|da tham gia (?:cap uy|cac khoa)/u],
  ['membership', 'official', named('(?:dang vien )?(?:chinh thuc|ct)')],
  ['membership', 'probationary', named('(?:dang vien )?du bi')],
  ['absence', 'excused', named('(?:vang )?(?:mat )?co (?:ly do(?: chinh dang)?|phep)')],
  ['absence', 'unexcused', named('(?:vang )?(?:mat )?khong (?:co )?(?:ly do|phep)')],
  [
    'attendance',
    'present',
    named('(?:chinh thuc )?(?:co mat|mat|du dai hoi|tham du(?: dai hoi)?|den du|du)'),
  ],
  ['attendance', 'absent', named('vang(?: mat)?')],
  ['ballots', 'valid', named('(?:phieu )?hop le|phieu hop|hop')],
  ['ballots', 'invalid', named('(?:phieu )?khong hop(?: le)?')],
  ['delegates', 'byOffice', named('(?:dai bieu )?duong nhien')],
  [
    'delegates',
    'elected',
    /^(?:dai bieu (?:duoc |dai hoi )?|(?:dai bieu )?do (?:(?:cac|chi bo|dang bo|truc thuoc|dai hoi) )+)bau(?!\p{L})|^(?:dai bieu )?bau tu (?:cac )?(?:chi|dang) bo$/u,
  ],
  ['delegates', 'appointed', named('(?:dai bieu )?(?:duoc )?chi dinh')],
  ['quality', 'excellent', named('(?:hoan thanh )?xuat sac(?: nhiem vu)?')],
  ['quality', 'good', named('(?:hoan thanh )?tot(?: nhiem vu)?')],
  ['quality', 'done', named('hoan thanh(?: nhiem vu)?')],
  ['approved', 'elected', /(?:^| )(?:trung cu|bau|bau duoc|duoc bau)$/u],
  ['approved', 'short', named('(?:bau )?thieu|khuyet|con thieu|con khuyet')],
  ['quality', 'failed', named('khong hoan thanh(?: nhiem vu)?')],
];

const POSTS: readonly (readonly [string, RegExp])[] = [
  ['deputy', /^pho bi thu/u],
  ['secretary', /^bi thu/u],
  ['member', /^(?:chi )?uy vien/u],
];
const AMONG =
  /^(?: chi bo| chi uy| cap uy| duoc bau| khac| con lai| thuong)*(?: (?:la )?(tai cu|nu|moi|tre|lan dau))?$/u;

/** Levels of schooling, the highest with those above it. */
const PROFESSION =
  /^(?:trinh do )?(?:chuyen mon )?(?:tien si|thac si|tren dai hoc|sau dai hoc|dai hoc(?:,? (?:va )?tren dai hoc| tro len)?|cao dang|trung cap(?!.*tro len)|so cap|chua qua dao tao|con lai$)/u;

/** What stands for something else where it is alone: “DB” is “đại biểu” only beside other words. */
const SHORT: Readonly<Record<string, string>> = { DB: 'du bi', CUV: 'chi uy vien' };

/** What part of a whole a figure is, by the words behind its number, else by its label. */
export function partOf(figure: ParagraphFigure, inTheory: boolean): Part | undefined {
  const label = SHORT[figure.label] ?? figure.words;
  const behind = figure.behind
    .replace(/^(?:dong chi|d\/c|nguoi)(?: (?:la|lam|duoc bau lam|giu chuc))?(?= |$)| va$/gu, '')
    .trim();
  const post = postOf(behind) ?? postOf(label.replace(/^(?:cac|so|chuc danh|dong chi|d\/c) /u, ''));
  if (post) return post;
  const age = ageOf(label);
  if (age) return { family: 'ages', name: age, among: '' };
  const isOfSchools = PROFESSION.test(label);
  if (!isOfSchools && /tro len/u.test(label)) return undefined;
  if (inTheory && LEVEL.test(label)) return { family: 'theory', name: label, among: '' };
  const found = NAMED.find(([, , pattern]) => pattern.test(label) || pattern.test(behind));
  // “triệu tập 28 đảng viên chính thức”: those who were called, not all of them
  // “đại biểu bầu 177 đồng chí”
  if (/dai bieu bau $/u.test(figure.before)) return { family: 'delegates', name: 'elected', among: '' };
  const isOfCalled = found?.[0] === 'membership' && /trieu tap/u.test(figure.before);
  if (found && !isOfCalled) return { family: found[0], name: found[1], among: '' };
  if (/trung hoc (?:co so|pho thong)|thcs|thpt|cap [23](?!\d)/u.test(label) && !/truong|chi bo/u.test(label))
    return { family: 'generalEducation', name: label, among: '' };
  if (isOfSchools) return { family: 'profession', name: label, among: '' };
  return undefined;
}

function postOf(words: string): Part | undefined {
  for (const [name, pattern] of POSTS) {
    const begin = pattern.exec(words)?.[0];
    const rest = begin === undefined ? undefined : AMONG.exec(words.slice(begin.length));
    if (rest) return { family: 'posts', name, among: rest[1] ?? '' };
  }
  return undefined;
}

/** A class of ages as `from-to`, with nothing where it is open: `-39`, `40-50`, `51-`. */
function ageOf(label: string): string | undefined {
  const between = /(\d+) ?(?:-|–|den(?: duoi)?) ?(\d+) tuoi$/u.exec(label);
  if (between) return `${between[1] ?? ''}-${between[2] ?? ''}`;
  const below = /(?:^| )duoi (\d+) tuoi$/u.exec(label) ?? /(?:^| )(?:tu )?(\d+) tuoi tro xuong$/u.exec(label);
  if (below) return `-${below[1] ?? ''}`;
  const above = /(?:^| )tren (\d+) tuoi$/u.exec(label) ?? /(?:^| )(?:tu )?(\d+) tuoi tro len$/u.exec(label);
  return above ? `${above[1] ?? ''}-` : undefined;
}

interface AgeClass {
  readonly from: number;
  readonly to: number;
}

function ageClass(name: string): AgeClass {
  const [from = '', to = ''] = name.split('-');
  return { from: from === '' ? 0 : Number(from), to: to === '' ? Infinity : Number(to) };
}

/** Whether classes follow each other without a gap; “dưới 30” and “từ 30”, and “đến 30” and “từ 31”. */
function followEachOther(classes: readonly AgeClass[]): boolean {
  return classes.every(({ from }, at) => at === 0 || Math.abs(from - (classes[at - 1]?.to ?? 0)) <= 1);
}

/** Whether classes of ages follow each other from the youngest to the oldest. */
export function areAllAges(names: readonly string[]): boolean {
  const sorted = names.map(ageClass).toSorted((a, b) => a.from - b.from);
  const isFromFirst = (sorted[0]?.from ?? OF_AGE + 1) <= OF_AGE;
  return followEachOther(sorted) && isFromFirst && sorted.at(-1)?.to === Infinity;
}

/** The classes that make up a wider one: “dưới 30” and “từ 30 đến dưới 40” are “dưới 40”. */
export function agesWithin(name: string, others: readonly string[]): readonly string[] {
  const { from, to } = ageClass(name);
  const within = others
    .filter((other) => other !== name && ageClass(other).from >= from && ageClass(other).to <= to)
    .toSorted((a, b) => ageClass(a).from - ageClass(b).from);
  const classes = within.map(ageClass);
  const isAll = classes[0]?.from === from && classes.at(-1)?.to === to && followEachOther(classes);
  return classes.length > 1 && isAll ? within : [];
}

/** Nobody is a member before. */
const OF_AGE = 18;

/** Behind which figures “trung cấp” is of political theory. */
export function theoryFigures(figures: readonly ParagraphFigure[]): readonly boolean[] {
  let inTheory = false;
  return figures.map(({ words, before }) => {
    const said = `${before} ${words}`;
    inTheory = THEORY.test(said) || (inTheory && LEVEL.test(words) && !OTHER_LEVEL.test(said));
    return inTheory;
  });
}

/** Whether a figure is the number of all in a post: “phó bí thư 14 đồng chí”. */
export function isPost(figure: ParagraphFigure): boolean {
  const part = partOf(figure, false);
  return part?.family === 'posts' && part.among === '';
}
