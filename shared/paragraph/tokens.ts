import type { Decimal } from '../text/share';

/** A number of a paragraph with its place in the text. */
export interface NumberToken {
  readonly kind: 'count' | 'ratio' | 'percent';
  readonly at: number;
  readonly end: number;
  /** The number; of “10/43” the first. */
  readonly value: Decimal;
  /** Of “10/43” the second. */
  readonly of: number | undefined;
  /** “1,5 điểm %” */
  readonly inPoints: boolean;
}

/** As long as the text, letter by letter: without case and marks, so that places agree. */
export function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldedLetter(text.charAt(at))).join('');
}

function foldedLetter(letter: string): string {
  if (/\s/u.test(letter)) return ' ';
  const [base = letter] = letter.normalize('NFD').replace(/[đĐ]/u, 'd').toLowerCase();
  return base;
}

/** Numbers that count nobody, in the order in which they are looked for. */
const NO_FIGURES = [
  String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}`,
  String.raw`(?:(?:nhiem ky|nhiem ki|khoa) )?(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}`,
  String.raw`(?:0?[1-9]|1[0-2])[/.](?:19|20)\d{2}(?!\d)`,
  String.raw`quy [ivx\d]+[./](?:19|20)?\d{2,4}`,
  String.raw`(?:nam|ngay|thang|nhiem ky|lan thu|khoa|dieu|khoan|muc|hang|nghi quyet|chi thi|quy dinh|ket luan|huong dan|ke hoach)(?: so)?:? \d+(?:[/.-]\d+)*`,
  String.raw`cap [123](?!\d)`,
  String.raw`(?:trinh do|van hoa|lop|pho thong|hoc van)(?: van hoa| pho thong| hoc van)? \d{1,2}/1[02]`,
  String.raw`(?<!trong |tong |mot )so:? \d+[-/]\w+`,
  String.raw`\d+\s*(?:-|–|den duoi|den)\s*\d+ tuoi`,
  String.raw`(?:duoi|tren|tu|den|du|qua|la|khoang)? ?\d+(?:[.,]\d+)? tuoi`,
];
const SKIP = new RegExp(`(?<![\\p{L}\\d])(?:${NO_FIGURES.join('|')})`, 'uy');
const PERCENT = /(\d{1,4})(?:[.,](\d{1,4}))?\s*(?:%|phan tram|(diem)\s*(?:%|phan tram))/uy;
const RATIO = /(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/])/uy;
const COUNT = /(\d{1,3}(?:\.\d{3})+|\d{1,7})(?![.,]?\d)/uy;
const DECIMAL = /\d+[.,]\d+/uy;
const OF_TOTAL =
  /^\s*(?:[\p{L}/]+\s+){0,4}(?:trong|tren)(?: tong)? so (\d{1,3}(?:\.\d{3})+|\d{1,7})(?![.,]?\d)/u;

/** The numbers of a folded text that count something, from the front. */
export function numberTokens(folded: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < folded.length) {
    const skipped = matchAt(SKIP, folded, at);
    const token = skipped === undefined ? tokenAt(folded, at) : undefined;
    if (token) tokens.push(token);
    at = skipped?.end ?? token?.end ?? matchAt(DECIMAL, folded, at)?.end ?? at + 1;
  }
  return tokens;
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { match: RegExpExecArray; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { match, end: pattern.lastIndex } : undefined;
}

function tokenAt(folded: string, at: number): NumberToken | undefined {
  if (!/\d/u.test(folded.charAt(at)) || /[\p{L}\d]/u.test(folded.charAt(at - 1))) return undefined;
  const percent = matchAt(PERCENT, folded, at);
  if (percent) {
    const [, whole = '', decimals = '', points] = percent.match;
    const value = { scaled: Number(whole + decimals), decimals: decimals.length };
    return { kind: 'percent', at, end: percent.end, value, of: undefined, inPoints: points !== undefined };
  }
  const ratio = matchAt(RATIO, folded, at);
  if (ratio) return counted('ratio', at, ratio.end, ratio.match[1], ratio.match[2]);
  const count = matchAt(COUNT, folded, at);
  if (!count) return undefined;
  const total = OF_TOTAL.exec(folded.slice(count.end));
  return total
    ? counted('ratio', at, count.end + total[0].length, count.match[1], total[1])
    : counted('count', at, count.end, count.match[1]);
}

function counted(kind: 'count' | 'ratio', at: number, end: number, count = '', of?: string): NumberToken {
  const whole = (text: string) => Number(text.replaceAll('.', ''));
  return {
    kind,
    at,
    end,
    value: { scaled: whole(count), decimals: 0 },
    of: of === undefined ? undefined : whole(of),
    inPoints: false,
  };
}
