import { PAIRS } from './figure-words';
import { foldInPlace } from './tokens';
import { wordNumberAt } from './word-numbers';

/** What a number of a paragraph is of, in the paragraph's own words. */

/** Letters before and behind a number that say what it is. */
export const REACH = 70;

/** Stands for the comma between such two, so that a label is not cut there. */
const HELD = '\u0001';

/** How tables and notes abbreviate; folded. */
const SHORT: Readonly<Record<string, string>> = {
  dv: 'dang vien',
  cuv: 'cap uy vien',
  bt: 'bi thu',
  pbt: 'pho bi thu',
  db: 'dai bieu',
  dh: 'dai hoc',
  cd: 'cao dang',
  tc: 'trung cap',
  cc: 'cao cap',
  sc: 'so cap',
  dt: 'dao tao',
};

/** Words folded, with what is abbreviated written out. */
export function wordsOf(text: string): string {
  // “dư” is no “dự”
  const told = text.replace(/(?<!\p{L})dư(?!\p{L})/giu, 'dư thừa');
  return foldInPlace(told).replace(/(?<!\p{L})\p{L}{2,3}(?!\p{L})/gu, (word) => SHORT[word] ?? word);
}

export const WHOLE_LABEL = 'tổng số';

/** Where a number stands, and from where on words may be its own. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The words before a number, back to the last sign; where none stand there, those behind it. `isBehindWhole`: the
 * number before it is a whole, to which the words between belong.
 */
export function labelOf(text: string, { from, at, end }: Place, isBehindWhole: boolean): string {
  const back = heldPairs(text.slice(Math.max(from, at - REACH), at));
  const lastOf = (words: string) => {
    // “trẻ (dưới 40 tuổi) 38”
    const open = words.replace(/\(([^()]*)\)\s*$/u, '$1');
    return trimmed(open.split(/[.,;:()]/u).at(-1) ?? '');
  };
  // “14 phó bí thư và 12 chi uỷ viên”: what stands before “và” was of the number before
  const isAdded = /\svà\s*$/iu.test(back) && /\p{L}/u.test(text.charAt(end + 1));
  const own = isAdded ? '' : lastOf(back.replace(/=\s*$/u, ''));
  // “351 đảng viên trong tổng số 360”
  const begin = wordNumberAt(text.toLowerCase(), at)?.end ?? at;
  const inside = trimmed(text.slice(begin, end).replace(/[\d./%]+|(?:trong|trên)(?: tổng)? số/gu, ' '));
  // “12/15 (80%) bí thư tái cử”
  const reach = text.slice(end, end + REACH);
  // “Được triệu tập: 796 ⏎ Có mặt: 754”: the next line is of its own
  const next = heldPairs(/:\s*$/u.test(back) ? (reach.split('\n')[0] ?? '') : reach).replace(
    /^\s*(?:đồng chí|đ\/c|người)?\s*\([^()]*\)/iu,
    '',
  );
  const [behind = ''] = next.split(/[.,;:()%]|\s[–—-]\s|(?<!cấp)\s\d+(?!\d|\s*tuổi)/u);
  // “hợp lệ: 28 phiếu”: behind stands only what is counted
  const named =
    /:\s*$/u.test(back) && UNIT_ALONE.test(wordsOf(behind)) ? lastOf(back.replace(/:\s*$/u, '')) : '';
  // words that belong to the whole before it: “Trong số 125 Đ/c cấp uỷ viên có 24 Đ/c trình độ trung cấp”
  const isOfWhole = isBehindWhole && !/[.,;:()]/u.test(back);
  const label =
    [
      ...(isOfWhole ? [trimmed(behind)] : []),
      ...[own, inside, named, trimmed(behind)],
      // “nữ: 87”, where no words of its own stand behind the number
      lastOf(back.replace(/[:=]\s*$/u, '')),
    ].find((each) => /\p{L}{2}/u.test(each)) ?? '';
  return /^(?:số|trong)$/iu.test(label) ? WHOLE_LABEL : label.replaceAll(HELD, ',');
}

/** The same words, with no comma between two levels that are said as one. */
function heldPairs(words: string): string {
  const commas = [...foldInPlace(words).matchAll(PAIRS)].map(
    ({ index, 1: level = '' }) => index + level.length,
  );
  return commas.reduce((held, at) => held.slice(0, at) + HELD + held.slice(at + 1), words);
}

/** What is counted, without a word on which of them. */
const UNIT_ALONE = /^\s*(?:phieu|dang vien|dai bieu)\s*$/u;

/** Words at the ends of a label that name nothing. */
const EMPTY_WORDS = new Set(
  'có gồm là chiếm đạt bằng = tương tỷ tỉ đồng chí đ/c người biểu thì và gần trên hơn khoảng chỉ còn với đó từ'.split(
    ' ',
  ),
);
/** Empty behind another word alone: “tỷ lệ”, but “hợp lệ”; “tương đương”, but “đương nhiên”. */
const SECOND_WORDS: Readonly<Record<string, readonly string[]>> = { lệ: ['tỷ', 'tỉ'], đương: ['tương'] };
/** Those that name nothing in front: behind they may be a part of the name, as in “dân tộc thiểu số”. */
const EMPTY_IN_FRONT = new Set('số trong tổng toàn mới lên xuống nay đã'.split(' '));

/** Behind these a word in front is a part of the name: “có đạo”, “trên 50 tuổi”, “có lý do”. */
const KEEPS_ITS_FRONT = new Set(['tuổi', 'đạo', 'lý', 'phép', 'lại', 'mặt', 'lượng', 'định']);
/** “trên đại học”, “trên 50 tuổi”, “từ 40 đến 50 tuổi” */
const FRONT_OF_A_CLASS =
  /^(?:trên (?:đại học|đh)|mới tham gia|(?:trên|từ) \d+(?: (?:đến|-|–)(?: dưới)? \d+)? tuổi|\d+ ?(?:đến|-|–) ?\d+ tuổi)/iu;

/** The words without those that name nothing, at both ends. */
function trimmed(text: string): string {
  const words = text.trim().split(/\s+/u);
  const isEmpty = (word: string | undefined, before?: string) =>
    word !== undefined &&
    (/^[\d•*+–-]*$/u.test(word) ||
      EMPTY_WORDS.has(word.toLowerCase()) ||
      SECOND_WORDS[word.toLowerCase()]?.includes(before?.toLowerCase() ?? '') === true);
  const isEmptyInFront = (word: string | undefined) =>
    isEmpty(word) ||
    // “số mới là 17”
    (words.length > 1 && words.join(' ') !== 'mới là' && EMPTY_IN_FRONT.has(word?.toLowerCase() ?? ''));
  const isDelegate = (at: number) => /^đại biểu$/iu.test(words.slice(at, at + 2).join(' '));
  while (
    words.length > 0 &&
    !KEEPS_ITS_FRONT.has(words[1] ?? '') &&
    !FRONT_OF_A_CLASS.test(words.join(' '))
  ) {
    const isRatio = SECOND_WORDS[words[1]?.toLowerCase() ?? '']?.includes(words[0]?.toLowerCase() ?? '');
    if (isDelegate(0) || isRatio) words.shift();
    else if (!isEmptyInFront(words[0])) break;
    words.shift();
  }
  const isLevel = () => words.at(-2) === 'cấp' && /^\d$/u.test(words.at(-1) ?? '');
  while (words.length > 0 && isEmpty(words.at(-1), words.at(-2)) && !isLevel()) {
    if (isDelegate(words.length - 2)) words.pop();
    words.pop();
  }
  return words.join(' ');
}
