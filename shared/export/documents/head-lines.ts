import { textWidth } from '../text-metrics';

/**
 * Where a long name in a head is cut into lines. Nothing shrinks, so the line ends where the name has a joint:
 * behind “đảng uỷ”, before “phường …”, at a dash. A place or a person stays on one line where that is possible.
 */

const MM_PER_POINT = 25.4 / 72;

/** Terms of several words that are read as one. */
const TERMS: readonly (readonly string[])[] = [
  'đảng uỷ',
  'đảng bộ',
  'chi bộ',
  'chi uỷ',
  'ban thường vụ',
  'ban chấp hành',
  'ban quản lý',
  'ban chỉ huy quân sự',
  'khu phố',
  'tổ dân phố',
  'khu dân cư',
  'khối phố',
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'khu vực',
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học',
  'phổ thông',
  'giáo dục',
  'trạm y tế',
  'trung tâm y tế',
  'y tế',
  'bệnh viện',
  'cơ quan',
  'văn phòng',
  'công an',
  'quân sự',
  'hợp tác xã',
  'nông nghiệp',
  'dịch vụ',
  'kinh doanh',
  'doanh nghiệp',
  'công ty',
  'cổ phần',
  'cơ sở',
  'mặt trận',
  'uỷ ban nhân dân',
  'dự án',
  'đầu tư',
  'xây dựng',
  'lần thứ',
  'đại hội',
  'đại biểu',
  'chính thức',
  'dự khuyết',
  'dự đại hội',
  'nhiệm kỳ',
  '(bầu lần',
  'chuẩn y',
  'kết quả',
  'bầu cử',
  'cấp uỷ',
  'chỉ định',
].map((term) => term.split(' '));

/** What a place is: a line begins with it, and does not end with it. */
const PLACES: ReadonlySet<string> = new Set(
  'phường|xã|thôn|ấp|bản|làng|tỉnh|huyện|quận|thị trấn|thị xã|thành phố|khu phố|tổ dân phố|khối phố|đặc khu'.split(
    '|',
  ),
);

/** How much a cut costs at a joint; a line more costs what makes it worth to keep a name whole. */
const cost = {
  dash: 0,
  term: 1,
  loose: 2,
  behindCell: 5,
  behindPlace: 6,
  inName: 40,
  inTerm: 60,
  beforeNumber: 80,
  beforeDash: 90,
} as const;
const LINE_MORE = 30;
/** Of the square of the room that a line leaves: lines of like lengths look best. */
const UNEVEN = 2;

interface Word {
  readonly text: string;
  readonly plain: string;
  /** The term to which the word belongs, by its place in the name; a word alone is its own. */
  readonly term: number;
  readonly isTerm: boolean;
}

/** A name in capitals of its own size, on lines that fit a width. */
export function headLines(text: string, sizePt: number, bold: boolean, widthMm: number): readonly string[] {
  return brokenAtJoints(text, sizePt, bold, widthMm, (word) => word.toUpperCase());
}

/** What a paper is about, as it is written, on lines that fit a width. */
export function subjectLines(
  text: string,
  sizePt: number,
  bold: boolean,
  widthMm: number,
): readonly string[] {
  return brokenAtJoints(text, sizePt, bold, widthMm, (word) => word);
}

function brokenAtJoints(
  text: string,
  sizePt: number,
  bold: boolean,
  widthMm: number,
  shown: (word: string) => string,
): readonly string[] {
  const words = wordsOf(text);
  const written = (from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => shown(word.text))
      .join(' ');
  const lengthOf = (from: number, to: number) =>
    textWidth(written(from, to), { size: sizePt, bold }) * MM_PER_POINT;
  // the cheapest way to set the words up to each one
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= words.length; to += 1) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const length = lengthOf(from, to);
      // a word that is wider than the line stands on one of its own
      if (length > widthMm && from < to - 1) break;
      const room = Math.max(0, 1 - length / widthMm);
      const joint = from === 0 ? 0 : LINE_MORE + jointCost(words, from);
      const all = (best[from]?.cost ?? 0) + joint + UNEVEN * room * room;
      if (all < cheapest.cost) cheapest = { cost: all, from };
    }
    best.push(cheapest);
  }
  const lines: string[] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) {
    const from = best[to]?.from ?? 0;
    lines.unshift(written(from, to));
  }
  return lines;
}

function wordsOf(text: string): readonly Word[] {
  const words = text.trim().split(/ +/u);
  const plain = words.map((word) => word.toLowerCase().replaceAll('ủy', 'uỷ'));
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const term = TERMS.filter((each) => each.every((word, index) => plain[at + index] === word)).toSorted(
      (a, b) => b.length - a.length,
    )[0];
    const length = term?.length ?? 1;
    for (let index = at; index < at + length; index += 1) {
      result.push({
        text: words[index] ?? '',
        plain: plain[index] ?? '',
        term: at,
        isTerm: term !== undefined,
      });
    }
    at += length;
  }
  return result;
}

/** What it costs to begin a line with a word. */
function jointCost(words: readonly Word[], at: number): number {
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after === undefined) return 0;
  if (/^[–-]$/u.test(after.plain)) return cost.beforeDash;
  if (/[–,-]$/u.test(before.plain)) return cost.dash;
  if (before.term === after.term) return cost.inTerm;
  if (/^\d/u.test(after.plain)) return cost.beforeNumber;
  const isSchool = before.plain === 'trường' && after.isTerm;
  const leads = termAt(words, before);
  if (leads === 'chi bộ') return cost.behindCell;
  if (isSchool || PLACES.has(leads)) return cost.behindPlace;
  if (before.isTerm || after.isTerm || PLACES.has(after.plain)) return cost.term;
  // what begins small is no part of a name; one that was typed in capitals is taken for a name whole
  return isName(before.text) && isName(after.text) ? cost.inName : cost.loose;
}

function termAt(words: readonly Word[], { term }: Word): string {
  return words
    .filter((word) => word.term === term)
    .map(({ plain }) => plain)
    .join(' ');
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
