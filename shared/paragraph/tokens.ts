import type { Decimal } from '../text/share';
import { tableCells } from './table-cells';
import { sentenceBefore } from './text-places';
import { wordNumberAt } from './word-numbers';

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

/** Letters that a scan has for digits: “3O”, “l8”, “l.245”. */
const SCANNED = [
  [/(?<=(?<!\p{L})\d+)[Oo](?=[\d\s.,;)%/]|$)/gu, '0'],
  [/(?<![\p{L}\d.,])l(?=\d|\.\d{3}(?!\d))/gu, '1'],
] as const;

/** The text with digits where a scan has letters that look like them; as long as before. */
export function withDigits(text: string): string {
  return SCANNED.reduce((told, [letter, digit]) => told.replace(letter, digit), text);
}

/** Numbers that count nobody, in the order in which they are looked for. */
const NO_FIGURES = [
  String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}`,
  String.raw`(?:(?:nhiem ky|nhiem ki|khoa) )?(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}`,
  String.raw`(?:0?[1-9]|1[0-2])[/.](?:19|20)\d{2}(?!\d)`,
  String.raw`quy [ivx\d]+[./](?:19|20)?\d{2,4}`,
  // “nam 77” is 77 men: only the letter tells, see `isYear`
  String.raw`nam (?:19|20)\d{2}(?!\d)`,
  String.raw`(?:(?<!dai |lau )ngay|thang|nhiem ky(?! \d+ (?:dong chi|d\/c|nguoi|dang vien|cap uy))(?!(?<=dau nhiem ky) (?!(?:19|20)\d{2}(?!\d))\d)|lan thu|khoa|dieu|khoan|muc|hang|nghi quyet(?! \d+ (?:luot|y kien|dong chi|d\/c|nguoi))|chi thi|quy dinh|ket luan|huong dan|ke hoach|lan|vong|dot|buoc|giai doan|phu luc)(?: so)?:? \d+(?:[/.-]\d+)*`,
  // places that are called by numbers, but “kiêm trưởng thôn 11, đạt 73,3%”
  String.raw`(?:khu pho|thon|khoi|ap|xom|cum|khu|to dan pho|chi bo)(?: so)? \d{1,2}(?![\d/%]| ?(?:dong chi|d\/c|nguoi|dang vien|chi bo))(?!(?<=truong (?:khu pho|thon|khoi|ap|xom|khu|to dan pho) \d{1,2})(?:,? (?:dat|chiem|bang) | ?[(=]))`,
  String.raw`(?<!so |trung |cao )cap [123](?!\d)`,
  // “28 chi bộ có từ 20 đảng viên trở lên, 11 chi bộ có dưới 20 đảng viên”
  String.raw`(?:tu|duoi|tren) \d+ (?:dang vien|dong chi|chi bo|cap uy vien|nguoi)(?: chinh thuc)? tro (?:len|xuong)`,
  String.raw`duoi \d+ dang vien`,
  // “14 chi bộ trên 30 đảng viên (32,6%)”
  String.raw`(?<=chi bo (?:co )?)(?:tren|hon|duoi) \d+ dang vien`,
  // “từ 2 đến 3 đảng viên”
  String.raw`(?:tu )?\d+ ?(?:-|–|den) ?\d+(?= (?:dong chi|dang vien|quan chung|nguoi|(?:cap |chi )?uy vien|ngay|tuan|thang|nam|buoi|gio|trieu)(?!\p{L}))`,
  // “quy định từ 10 - 15%”
  String.raw`(?:tu )?\d+(?:[.,]\d+)?%? ?(?:-|–|den) ?\d+(?:[.,]\d+)?%(?=[^\p{L}\d]*(?:[.,;)]|$))(?<=(?:quy dinh|yeu cau|huong dan|khung|muc)[^.;%]{0,30}%)`,
  // “cơ cấu 3 độ tuổi”
  String.raw`[0-9]+ (?:do tuoi|nhom tuoi|lop tuoi)`,
  String.raw`(?:trinh do|van hoa|lop|pho thong|hoc van)(?: van hoa| pho thong| hoc van)? \d{1,2}/1[02]`,
  // “số 57-KH/ĐU”, “số 05/2025”, but “dân tộc thiểu số 7/71”
  String.raw`(?<!trong |tong |mot |ho )so:? \d+(?:-\w|/(?:\p{L}|(?:19|20)\d{2}(?!\d)))\w*`,
  String.raw`\d+\s*(?:-|–|den duoi|den)\s*\d+ tuoi`,
  // “Về độ tuổi: dưới 30: 2,4%; 31 - 40: 14,6%”
  String.raw`\d{1,2} ?[-–] ?\d{1,2}(?=\s*[:(]| co | chiem )`,
  String.raw`(?:duoi|tren) \d{1,2}(?=\s*:)`,
  // “14/36 đồng chí từ 40 đến dưới 50 (38,9%), 17/36 đồng chí từ 50 trở lên (47,2%)”
  String.raw`tu \d{1,2} (?:den duoi \d{1,2}(?![\d/.,]\d)(?: nam(?!\p{L}))?|tro (?:len|xuong))`,
  // “tuổi trẻ dưới 40 23,1%”
  String.raw`(?:duoi|tren|tu) [2-6]\d(?= \d{1,3}(?:[.,]\d+)? ?%)`,
  // “độ tuổi dưới 35, từ 35 đến 50 và trên 50 tuổi”
  String.raw`(?:duoi|tren|tu) [2-6]\d(?: den (?:duoi )?[2-7]\d)?(?=\s*[,:;(](?!\d)|(?: [–-])? (?:va|co|chiem|dat|lan luot|la) )`,
  String.raw`\d+(?:[.,]\d+)? (?:ngay|tuan|thang|gio|phut)(?!\p{L})`,
  String.raw`\d+(?:[.,]\d+)* (?:trieu|ty|ti|nghin|lan|ha|km|met|m2|tan|kg)(?!\p{L})`,
  // money
  String.raw`\d+(?:[.,]\d+)* (?:vnd|dong(?! chi))(?!\p{L})`,
  // “có trên 2/3 số đảng viên dự” counts nobody
  String.raw`(?:tren|hon|it nhat|khong duoi|du|gan|khoang|chiem) [1-4]/[2-5](?![\d/])`,
  String.raw`[1-4]/[2-5](?= (?:(?:tong )?so|ngay|buoi|gio) )`,
  String.raw`(?:duoi|tren|tu|den|du|qua|la|khoang)? ?\d+(?:[.,]\d+)? tuoi`,
];
const SKIP = new RegExp(`(?<![\\p{L}\\d])(?:${NO_FIGURES.join('|')})`, 'uy');
const PERCENT =
  /(\d{1,4})(?: ?[.,](\d{1,4}))?\s*(?:%|phan tram|(diem)\s*(?:%|phan tram)|(?<=(?:tang|giam) (?:them |duoc )?\d+[.,]\d+ )(diem)(?!\p{L}))/uy;
const SHARE_CELL = /(\d{1,4})(?:[.,](\d{1,4}))?(?:\s*%)?/uy;
const RATIO = /(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/]|,\d)/uy;
/** “45/43/95,6%”: called, came and the share of these in one. */
const THREE = /(\d{1,6})\s*\/\s*(\d{1,6})\s*\/\s*(?=\d{1,3}(?:[.,]\d{1,2})?\s*%)/uy;
const COUNT = /(\d{1,3}(?:[. ]\d{3})+|\d{1,7})(?![.,]?\d)/uy;
const DECIMAL = /\d+[.,]\d+/uy;
/** “50 trong tổng số 88”, “7 chi uỷ viên tái cử trên 12 chi uỷ viên”, “25 nữ/127”. */
const OF_TOTAL = [
  /^\s*(?:[\p{L}/]+\s+){0,8}(?:trong|tren)(?: tong)? so (\d{1,3}(?:\.\d{3})+|\d{1,7})(?![.,]?\d)/u,
  /^\s*(?!chi bo (?:co )?tren \d+ dang vien)(?:[\p{L}/]+\s+){0,8}(?:trong|tren) (\d{1,3}(?:\.\d{3})+|\d{1,7})(?= (?:dong chi|d\/c|nguoi|bi thu|pho bi thu|chi uy vien|cap uy vien|dang vien|chi bo|khu pho|thon|dai bieu|phieu)(?!\p{L}))/u,
  /^\s*(?:\p{L}+|d\/c)(?: \p{L}+){0,3}\s*\/\s*(?:tong (?:so )?)?(\d{1,3}(?:\.\d{3})+|\d{1,7})(?![.,/]?\d)/u,
];
/** “21 đ/c/7 chi bộ” counts both, and neither is of the other. */
const PEOPLE_OF_PLACES =
  /^\s*(?:dong chi|d\/c|nguoi|(?:cap |chi )?uy vien)\s*\/\s*\d+ (?:chi bo|chi,|khu pho|thon|don vi)/u;
/** Levels of schools in a sentence that tells of them: “văn hoá: 12/12 có 36 đồng chí”. */
const SCHOOL =
  /(?<![\d/])(?:[1-9]|1[0-2])\/1[02](?![\d/]| (?:dong chi|d\/c|nguoi|bi thu|pho bi|chi|cap|dang vien))/uy;
const OF_SCHOOLS = /van hoa|hoc van|pho thong|tot nghiep|trinh do \d{1,2}\/1[02](?!\d)/u;
/** A year of which the century is left out. */
const SHORT_YEAR = /(?<!\d )năm \d+|\d+ năm(?!\p{L})/uy;
/** “1. Số lượng: …”, “2) Cơ cấu”, “(3) Về tái cử: …”: the order of lines. */
const ORDER =
  /(?<=(?:^|\n)[^\S\n]*)\d{1,2}[.)][^\S\n]+(?=\p{Lu})|(?<=(?:^|\n|[.;:,])[^\S\n]*\()\d{1,2}\)[^\S\n]+(?=\p{Lu}|về )/uy;

/** The numbers of a text that count something, from the front. */
export function numberTokens(text: string): readonly NumberToken[] {
  const folded = foldInPlace(text);
  const lower = text.toLowerCase();
  const cells = tableCells(text);
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < folded.length) {
    const cell = cells.get(at);
    const shareCell = cell === 'share' ? shareAt(folded, at) : undefined;
    if (shareCell) {
      tokens.push(shareCell);
      at = shareCell.end;
      continue;
    }
    const skipped =
      cell === 'order' ? at + 1 : (matchAt(ORDER, text, at)?.end ?? skippedAt(folded, lower, at));
    const token =
      skipped === undefined
        ? (inWords(folded, lower, at) ?? tokenAt(folded, at, endOfCell(text, at)))
        : undefined;
    if (token) tokens.push(token);
    at = skipped ?? token?.end ?? matchAt(DECIMAL, folded, at)?.end ?? at + 1;
  }
  return tokens;
}

/** “27,3” below a heading “Tỷ lệ (%)”. */
function shareAt(folded: string, at: number): NumberToken | undefined {
  const found = matchAt(SHARE_CELL, folded, at);
  const [, whole = '', decimals = ''] = found?.match ?? [];
  const value = { scaled: Number(whole + decimals), decimals: decimals.length };
  return found && { kind: 'percent', at, end: found.end, value, of: undefined, inPoints: false };
}

/** Where a number ends that counts nobody. */
function skippedAt(folded: string, lower: string, at: number): number | undefined {
  const skipped = matchAt(SKIP, folded, at) ?? matchAt(SHORT_YEAR, lower, at);
  if (skipped) return skipped.end;
  const school = matchAt(SCHOOL, folded, at);
  if (!school) return undefined;
  return OF_SCHOOLS.test(sentenceBefore(folded, at)) ? school.end : undefined;
}

function inWords(folded: string, lower: string, at: number): NumberToken | undefined {
  const word = wordNumberAt(lower, at);
  return word && withTotal(folded, at, word.end, String(word.value));
}

/** A number with the whole that stands behind it, where one does. */
function withTotal(folded: string, at: number, end: number, count: string): NumberToken {
  const behind = folded.slice(end);
  for (const pattern of PEOPLE_OF_PLACES.test(behind) ? [] : OF_TOTAL) {
    const total = pattern.exec(behind);
    if (total) return counted('ratio', at, end + total[0].length, count, total[1]);
  }
  return counted('count', at, end, count);
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

/** Where the cell of a table or the line ends in which a number stands: the thousands of a number do not go on behind. */
function endOfCell(text: string, at: number): number {
  const end = text.slice(at).search(/[\t\r\n]/u);
  return end === -1 ? text.length : at + end;
}

function tokenAt(folded: string, at: number, until: number): NumberToken | undefined {
  if (!/\d/u.test(folded.charAt(at)) || /[\p{L}\d]/u.test(folded.charAt(at - 1))) return undefined;
  const percent = matchAt(PERCENT, folded, at);
  if (percent) {
    const [, whole = '', decimals = '', ...points] = percent.match;
    const value = { scaled: Number(whole + decimals), decimals: decimals.length };
    return { kind: 'percent', at, end: percent.end, value, of: undefined, inPoints: points.some(Boolean) };
  }
  const three = matchAt(THREE, folded, at);
  if (three) {
    const [many = 0, few = 0] = three.match
      .slice(1)
      .map(Number)
      .toSorted((a, b) => b - a);
    return counted('ratio', at, three.end, String(few), String(many));
  }
  const ratio = matchAt(RATIO, folded, at);
  if (ratio) return counted('ratio', at, ratio.end, ratio.match[1], ratio.match[2]);
  const count = matchAt(COUNT, folded.slice(0, until), at);
  return count && withTotal(folded, at, count.end, count.match[1] ?? '');
}

function counted(kind: 'count' | 'ratio', at: number, end: number, count = '', of?: string): NumberToken {
  const whole = (text: string) => Number(text.replace(/[. ]/gu, ''));
  return {
    kind,
    at,
    end,
    value: { scaled: whole(count), decimals: 0 },
    of: of === undefined ? undefined : whole(of),
    inPoints: false,
  };
}
