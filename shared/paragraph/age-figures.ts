import { foldInPlace } from './tokens';

/** What the words around it make of an age: a mean, that of the term before, by how much it changed, or the age of the oldest or youngest. */
type AgeRole = 'mean' | 'before' | 'rise' | 'fall' | 'otherChange' | 'lowest' | 'highest';

export interface AgeFigure {
  readonly role: AgeRole;
  readonly at: number;
  readonly value: number;
  readonly decimals: number;
}

/** The ages of each sentence, in order; brackets, dashes and semicolons between them part nothing. */
export function agesIn(text: string): readonly (readonly AgeFigure[])[] {
  return foldInPlace(text.normalize('NFC'))
    .split(/[.!?](?=\s|$)/u)
    .map(agesOf);
}

const NUMBER = /(?<![\d\p{L}/]|\d[.,])\d+(?:[.,]\d+)*(?:\/\d+)?/gu;
/** Years, dates and numbers of terms: no ages, and what stands around them goes on. */
const TIMES =
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?<![\d.,/])(?:19|20)\d\d(?![\d/]|[.,]\d)(?! (?:dong chi|d\/c|nguoi|dang vien))/gu;
/** A number of people, cells or papers, a share, or points of one. */
const NO_AGE =
  /^ ?(?:%|diem|dong chi|d\/c|dc|phieu|chi bo|nguoi|dang vien|cap uy|bi thu|pho bi thu|nam tuoi dang|(?:cac )?dang bo|don vi|khu pho|thon|to dan pho|xa|phuong)(?!\p{L})/u;
const WORDS = [
  ['lowest', /(?:thap|tre|it|nho)(?: tuoi)? nhat/gu],
  ['highest', /(?:cao|lon|nhieu)(?: tuoi)? nhat/gu],
  ['before', /(?:khoa|nhiem ky|nhiem ki|dai hoi)[^;()\d]{0,12}(?:truoc|cu(?!\p{L})|_+)|dau (?:nhiem )?ky/gu],
  ['fall', /(?<!\p{L})(?:giam|tre hon|tre hoa|thap hon|it hon)(?!\p{L})/gu],
  ['rise', /(?<!\p{L})(?:tang|cao hon|gia hon|nhieu hon)(?!\p{L})/gu],
  ['mean', /(?:binh quan|trung binh)|(?<!\p{L})(?:nay|len|xuong)(?!\p{L})/gu],
] as const;
type Word = (typeof WORDS)[number][0];

/** Nobody in a committee is that young, and no mean changes by as much. */
const YOUNGEST = 18;
/** Letters between the word for an end and its age. */
const END_REACH = 30;
/** “thấp hơn bình quân chung 0,7 tuổi”, “trẻ hơn nam giới 3 tuổi”: not than before. */
const THAN_OTHERS =
  /chung(?!\p{L})|quy dinh|toan (?:tinh|thi|huyen|xa|phuong|dang bo)|nam gioi|(?:pho )?bi thu|de an/u;

function agesOf(sentence: string): readonly AgeFigure[] {
  if (!/tuoi/u.test(sentence) || !/binh quan|trung binh|nhat(?!\p{L})/u.test(sentence)) return [];
  const text = sentence.replace(TIMES, (time) => '_'.repeat(time.length));
  const found: AgeFigure[] = [];
  let end = 0;
  /** The way of a change whose number is still to come. */
  let way: 'rise' | 'fall' | undefined;
  let isAfterAge = false;
  for (const { 0: number, index: at } of text.matchAll(NUMBER)) {
    const left = text.slice(end, at);
    const right = text.slice(at + number.length);
    end = at + number.length;
    const words = wordsIn(left);
    way = (words.findLast(({ word }) => word === 'rise' || word === 'fall')?.word as typeof way) ?? way;
    const read = decimal(number);
    const role: AgeRole | undefined =
      read && !NO_AGE.test(right) ? roleOf({ ...read, left, right, words, way, isAfterAge }) : undefined;
    isAfterAge = role !== undefined;
    if (role !== 'before') way = undefined;
    if (read && role) found.push({ role, at, ...read });
  }
  return found;
}

interface Place extends Decimals {
  readonly left: string;
  readonly right: string;
  readonly words: readonly Said[];
  readonly way: 'rise' | 'fall' | undefined;
  readonly isAfterAge: boolean;
}

interface Said {
  readonly word: Word;
  readonly end: number;
}

function wordsIn(left: string): readonly Said[] {
  return WORDS.flatMap(([word, pattern]) =>
    [...left.matchAll(pattern)].map((match) => ({ word, end: match.index + match[0].length })),
  ).toSorted((a, b) => a.end - b.end);
}

function roleOf({ left, right, words, way, value, decimals, isAfterAge }: Place): AgeRole | undefined {
  const saysAge = decimals > 0 || /^ ?tuoi/u.test(right);
  if (value < YOUNGEST) {
    if (!way || !saysAge || /^ ?tuoi dang/u.test(right)) return undefined;
    return THAN_OTHERS.test(left) ? 'otherChange' : way;
  }
  const last = words.at(-1);
  if (/^(?: tuoi)? (?:len|xuong)(?!\p{L})/u.test(right) && saysAge) return 'before';
  if (last?.word === 'lowest' || last?.word === 'highest')
    return left.length - last.end <= END_REACH && !/phieu|tin nhiem/u.test(left) ? last.word : undefined;
  if (last?.word === 'before') return saysAge || isAfterAge ? 'before' : undefined;
  const isNamed = words.some(({ word }) => word === 'mean');
  if (isNamed) return /tuoi|%/u.test(left) || saysAge ? 'mean' : undefined;
  // “tuổi bình quân của bí thư 51,2; phó bí thư 48,7”, but “dưới 40 tuổi”
  return decimals > 0 && (isAfterAge || saysAge) && /^ ?(?:tuoi|va |[^\p{L}\d ]|$)/u.test(right)
    ? 'mean'
    : undefined;
}

interface Decimals {
  readonly value: number;
  readonly decimals: number;
}

/** An age as it is written: two digits, and one or two behind the comma. */
function decimal(number: string): Decimals | undefined {
  const [, whole = '', decimals = ''] = /^(\d{1,2})(?:[.,](\d{1,2}))?$/u.exec(number) ?? [];
  return whole === ''
    ? undefined
    : { value: Number(`${whole}.${decimals || '0'}`), decimals: decimals.length };
}
