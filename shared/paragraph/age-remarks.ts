import { foldInPlace } from './tokens';

/** What a paragraph says of ages that cannot be: a mean outside its lowest and highest, a change that the two means do not make. */
export type AgeRemark =
  | {
      readonly kind: 'meanOutside';
      readonly mean: number;
      readonly lowest?: number;
      readonly highest?: number;
    }
  | { readonly kind: 'meanChange'; readonly now: number; readonly before: number; readonly by: number };

const AGE = String.raw`(\d{2}(?:[.,]\d{1,2})?)(?![\d%.,]*\d| ?%| ?(?:dong chi|d\/c|phieu|chi bo|nguoi))`;
/** “(51,4 xuống …”, “giảm từ 50,1 xuống …” */
const FROM = String.raw`(?:\((?:tu )?|(?:tang|giam) tu (?=\d{2}[.,]))`;
const MEANS = [
  new RegExp(String.raw`tuoi (?:doi )?(?:binh quan|trung binh)[^.;,()\d]{0,50}${AGE}`, 'gu'),
  new RegExp(String.raw`(?:binh quan|trung binh) tuoi(?: doi)?[^.;,()\d]{0,30}${AGE}`, 'gu'),
  new RegExp(String.raw`(?:binh quan|trung binh)[^.;,()\d]{0,30}${AGE} tuoi`, 'gu'),
  new RegExp(String.raw`${FROM}\d{2}[.,]\d{1,2}(?: tuoi)? (?:len|xuong)(?: con)? ${AGE}`, 'gu'),
];
const LOWEST = new RegExp(String.raw`(?:thap|tre|it|nho)(?: tuoi)? nhat[^.;,()\d]{0,20}${AGE}`, 'gu');
const HIGHEST = new RegExp(String.raw`(?:cao|lon|nhieu)(?: tuoi)? nhat[^.;,()\d]{0,20}${AGE}`, 'gu');
const BEFORE = [
  new RegExp(String.raw`(?:khoa|nhiem ky) truoc[^.;,()\d]{0,20}\(?(?:la )?${AGE} tuoi`, 'gu'),
  new RegExp(String.raw`tuoi so voi (?:khoa|nhiem ky) truoc \((?:la )?${AGE}\)`, 'gu'),
  new RegExp(String.raw`so voi (?:dau )?(?:khoa|nhiem ky) [\d –-]+\((?:la )?${AGE} tuoi`, 'gu'),
  new RegExp(String.raw`${FROM}${AGE}(?: tuoi)? (?:len|xuong)`, 'gu'),
];
const OTHER_MEANS = /(?<!(?:giam|hon|tang|hoa) )(?<![\d.,])\d{2}[.,]\d{1,2} tuoi/gu;
/** “(khoá trước 47,1)” behind a mean age. */
const MEAN_BEFORE = new RegExp(String.raw`\((?:khoa|nhiem ky) (?:truoc|cu)(?: la)? ${AGE}\)`, 'gu');
const CHANGED = /(?:giam|tang|hon) [^.,;()\d%]{0,40}\d{1,2}(?:[.,]\d{1,2})? tuoi/u;
const CHANGE =
  /(giam|tre hon|thap hon|tang|cao hon|gia hon) (?:(?:so voi )?(?:khoa|nhiem ky) truoc (?:la )?)?(\d{1,2}(?:[.,]\d{1,2})?) tuoi/gu;

/** Judges the ages of each sentence by each other; says nothing where a sentence has several means. */
export function ageRemarks(text: string): readonly AgeRemark[] {
  return sentencesOf(text).flatMap(remarksOf);
}

/** Mean ages that stand in a sentence with nothing to judge them by. */
export function unjudgedAges(text: string): readonly number[] {
  return sentencesOf(text).flatMap((sentence) => {
    const means = found(sentence, [...MEANS, ...BEFORE, MEAN_BEFORE]);
    const isAlone =
      means.length > 0 && found(sentence, [LOWEST, HIGHEST]).length === 0 && !CHANGED.test(sentence);
    return isAlone || means.length > 2 ? means.map(({ value }) => value) : [];
  });
}

function sentencesOf(text: string): readonly string[] {
  return foldInPlace(text.normalize('NFC')).split(/[.!?](?=\s|$)/u);
}

function remarksOf(sentence: string): readonly AgeRemark[] {
  const earlier = found(sentence, BEFORE);
  const means = found(sentence, MEANS).filter(({ at }) => !earlier.some((each) => each.at === at));
  const [mean] = means;
  if (!mean || means.length > 1) return [];
  // “số phiếu cao nhất” is no age
  const isOfVotes = /phieu|tin nhiem/u.test(sentence);
  const ends = {
    lowest: isOfVotes ? [] : found(sentence, [LOWEST]),
    highest: isOfVotes ? [] : found(sentence, [HIGHEST]),
  };
  const said = [mean, ...earlier, ...ends.lowest, ...ends.highest].map(({ at }) => at);
  // “của phó bí thư 48,7 tuổi”: which of them the highest is of is not said
  const hasOthers = [...sentence.matchAll(OTHER_MEANS)].some(({ index }) => !said.includes(index));
  return [
    ...(hasOthers ? [] : outside(mean.value, ends.lowest, ends.highest)),
    ...changed(mean, earlier, sentence),
  ];
}

interface Found {
  readonly at: number;
  readonly value: number;
  readonly decimals: number;
}

function found(sentence: string, patterns: readonly RegExp[]): readonly Found[] {
  const all = patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match): Found => {
      const [, number = ''] = match;
      return { at: match.index + match[0].lastIndexOf(number), ...decimal(number) };
    }),
  );
  return all.filter(({ at }, index) => all.findIndex((each) => each.at === at) === index);
}

function decimal(number: string): { readonly value: number; readonly decimals: number } {
  const [whole = '', decimals = ''] = number.split(/[.,]/u);
  return { value: Number(`${whole}.${decimals || '0'}`), decimals: decimals.length };
}

function outside(mean: number, lowest: readonly Found[], highest: readonly Found[]): readonly AgeRemark[] {
  const low = lowest.length === 1 ? lowest[0]?.value : undefined;
  const high = highest.length === 1 ? highest[0]?.value : undefined;
  const isOutside = (low !== undefined && mean < low) || (high !== undefined && mean > high);
  if (!isOutside) return [];
  return [
    {
      kind: 'meanOutside',
      mean,
      ...(low !== undefined && { lowest: low }),
      ...(high !== undefined && { highest: high }),
    },
  ];
}

function changed(mean: Found, earlier: readonly Found[], sentence: string): readonly AgeRemark[] {
  const changes = [...sentence.matchAll(CHANGE)];
  const [before, change] = [earlier[0], changes[0]];
  if (!before || !change || earlier.length > 1 || changes.length > 1) return [];
  const { value: by, decimals } = decimal(change[2] ?? '');
  const falls = /giam|tre|thap/u.test(change[1] ?? '');
  const unit = 10 ** -Math.min(decimals, mean.decimals, before.decimals);
  const away = (falls ? before.value - mean.value : mean.value - before.value) - by;
  // each of the three is rounded by itself
  return Math.abs(away) < unit * A_UNIT
    ? []
    : [{ kind: 'meanChange', now: mean.value, before: before.value, by }];
}

const A_UNIT = 1.01;
