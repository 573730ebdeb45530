import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { foldInPlace, type NumberToken, numberTokens } from './tokens';

/**
 * The figures of a paragraph as people write them: “120 Đ/c tốt nghiệp cấp 3 chiếm 96 %”, “Nữ là 10/43, tương đương
 * 23,25%”, “(khóa trước là 2627 đồng chí)”, “tăng 14,6%”, “trên 94%”. Each number is taken at its own words; nothing
 * is computed here.
 */
export function readParagraph(text: string): readonly ParagraphFigure[] {
  const clean = text.normalize('NFC');
  const reading = new Reading(clean);
  for (const token of numberTokens(foldInPlace(clean))) reading.take(token);
  return reading.figures;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Letters before and behind a number that say what it is. */
const REACH = 70;
const PREVIOUS =
  /(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la| co| chi co| chi| dat| chiem|:)?(?: ty le| ti le)?\s*$/u;
/** “nhiệm kỳ trước 25 đồng chí (21,2%)”, “so với nhiệm kỳ 2020 - 2022 (17,07%)”. */
const PREVIOUS_IN_BRACKETS =
  /(?:(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|so voi (?:khoa|nhiem ky|nhiem ki))[^.;,%()]*\((?:la |dat |chiem )?\s*$/u;
/** “vượt 9,39% so với chỉ tiêu” is no share. */
const BEYOND = /(?<!\p{L})(?:vuot|cao hon|thap hon|hon)\s*$/u;
const BESIDE = /^\s*(?:so voi|chi tieu)/u;
const PREVIOUS_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu)?\s*(?:cua |o )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)/u;
const CHANGE = /(?<!\p{L})(tang|giam)(?: them| len| xuong| hon| duoc)?(?: khoang| gan| tren)?\s*$/u;
const FROM = /(?<!\p{L})(?:tang|giam|nang) tu\s*$/u;
const VOTES = /so phieu|phieu bau|phieu tin nhiem|(?<!\p{L})tin nhiem/u;
/** “tăng từ 20% lên 25,5%” */
const RAISED = /(?<!\p{L})(?:len|xuong|con)\s*$/u;
const OVER = /(?<!\p{L})(?:tren|hon|vuot)\s*$/u;
const UNDER = /(?<!\p{L})(?:gan|xap xi|ngot|suyt)\s*$/u;
const PLACES =
  /^\s*(?:\/\d+\s*)?(?:chi,? ?(?:dang )?bo|dang bo|to chuc|thon|khu|to dan pho|xa|phuong|co so|don vi)/u;
const BASE_BEFORE =
  /(?:(?<!\p{L})(?:trong|tren|tong) (?:tong )?so|bau duoc|bau ra|bau|trung cu|cua)(?: cac| nhung)?(?: (?!va )\p{L}+){0,8}:? (?:la |co |gom )?$/u;
const BASE_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu|uy vien|cap uy vien)?\s*(?:duoc bau|trung cu|duoc chuan y|duoc chi dinh|tham gia cap uy|vao cap uy|vao ban chap hanh)/u;
/** Words that may stand between a number and its share. */
const FILLING =
  /(?<!\p{L})(?:dong chi|d\/c|dc|nguoi|dai bieu|uy vien|chiem|dat|bang|tuong duong|tuong ung|ung voi|la|ty le|ti le|voi|khoang|gan|tren|hon|chi|con)(?!\p{L})|[\s,:()=–-]/gu;

/** Two levels that are said as one: “cao cấp, cử nhân”. */
const PAIRS =
  /(cao cap|cao dang|dai hoc|thac si|tien si|giao su),(?= (?:cu nhan|dai hoc|tren dai hoc|tien si|pho giao su|cao hoc)(?!\p{L}))/gu;
const PAIRS_IN_LABELS =
  /(cấp|đẳng|học|sĩ|sư),(?= (?:cử nhân|đại học|trên đại học|tiến sĩ|phó giáo sư|cao học)(?!\p{L}))/giu;
/** Stands for the comma between such two, so that a label is not cut there. */
const HELD = '\u0001';

class Reading {
  readonly figures: Mutable<ParagraphFigure>[] = [];
  readonly #text: string;
  readonly #folded: string;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#folded = foldInPlace(text);
  }

  take(token: NumberToken): void {
    const before = this.#folded.slice(Math.max(0, token.at - REACH), token.at);
    const behind = this.#folded.slice(token.end, token.end + REACH);
    if (token.kind === 'percent') this.#takePercent(token, before, behind);
    else this.#takeCount(token, before, behind);
    this.#end = token.end;
  }

  #takeCount(token: NumberToken, before: string, behind: string): void {
    const last = this.figures.at(-1);
    const { scaled: count } = token.value;
    if (last && (PREVIOUS.test(before) || PREVIOUS_BEHIND.test(behind) || FROM.test(before))) {
      last.previousCount ??= count;
      return;
    }
    if (CHANGE.test(before)) return;
    if (last && this.#isBehindShare(last, token)) {
      last.count = count;
      last.of = token.of;
      return;
    }
    const sentence = before.split(/[.;!?](?=\s|$)/u).at(-1) ?? '';
    const isPlaces = PLACES.test(behind);
    const figure = this.#begin(token, count);
    figure.of = token.of;
    figure.isPlaces = isPlaces;
    figure.isBase = !isPlaces && (BASE_BEHIND.test(behind) || BASE_BEFORE.test(withoutPlaces(sentence)));
  }

  #takePercent(token: NumberToken, before: string, behind: string): void {
    const open = this.figures.at(-1);
    const last = open?.sentence === this.#sentenceOf(token.at) ? open : undefined;
    // a share of votes is no share of people
    if (VOTES.test(this.#sentenceBefore(token.at))) return;
    if (BEYOND.test(before) && BESIDE.test(behind)) return;
    const change = CHANGE.exec(before);
    if (FROM.test(before)) this.#begin(token, undefined).previousShare = token.value;
    else if (change)
      (last ?? this.#begin(token, undefined)).change ??= changeOf(token, change[1] ?? '', behind);
    else if (last && (PREVIOUS.test(before) || PREVIOUS_IN_BRACKETS.test(before)))
      last.previousShare ??= token.value;
    else {
      const isOf = last !== undefined && (this.#isShareOf(last, token) || isRaised(last, before));
      const figure = isOf ? last : this.#begin(token, undefined);
      figure.isPlaces ||= !isOf && PLACES.test(behind);
      figure.share = shareOf(token, before);
    }
  }

  /** “đạt 21,95% (9/41)”, “80% bí thư tái cử (12/15)”: the number stands behind its share. */
  #isBehindShare(figure: ParagraphFigure, { kind, at }: NumberToken): boolean {
    if (kind !== 'ratio' || !figure.share || figure.count !== undefined) return false;
    return /^[^.,;:()]*\(\s*$/u.test(this.#folded.slice(this.#end, at));
  }

  #sentenceBefore(at: number): string {
    return (
      this.#folded
        .slice(0, at)
        .split(/[.!?](?=\s|$)/u)
        .at(-1) ?? ''
    );
  }

  /** A share belongs to the number before it, unless words of something else stand between. */
  #isShareOf(figure: ParagraphFigure, { at }: NumberToken): boolean {
    if (figure.share || figure.count === undefined) return false;
    const between = this.#folded.slice(this.#end, at).replace(PAIRS, '$1 ');
    // “Bầu 41 đồng chí: 80% bí thư tái cử”
    if (figure.isBase && between.includes(':')) return false;
    // “(chiếm 56,8%)” behind whatever was said of the number
    if (isFilling(/\(([^()]*)$/u.exec(between)?.[1])) return true;
    const outside = between.replace(/\([^()]*\)/gu, ' ');
    if (/;|\(/u.test(outside)) return false;
    const behindComma = outside
      .split(/,|\btrong do\b/u)
      .slice(1)
      .at(-1);
    return behindComma === undefined || isFilling(behindComma);
  }

  #sentenceOf(at: number): number {
    return this.#folded.slice(0, at).split(/[.!?](?=\s|$)/u).length - 1;
  }

  #begin({ at, end }: NumberToken, count: number | undefined): Mutable<ParagraphFigure> {
    const figure: Mutable<ParagraphFigure> = {
      at,
      label: this.#labelOf(at, end),
      before: this.#folded.slice(this.#end, at),
      count,
      of: undefined,
      share: undefined,
      previousCount: undefined,
      previousShare: undefined,
      change: undefined,
      isBase: false,
      isPlaces: false,
      sentence: this.#sentenceOf(at),
    };
    this.figures.push(figure);
    return figure;
  }

  /** The words before the number, back to the last sign; where none stand there, those behind it. */
  #labelOf(at: number, end: number): string {
    const held = (text: string) => text.replace(PAIRS_IN_LABELS, `$1${HELD}`);
    const back = held(this.#text.slice(Math.max(this.#end, at - REACH), at));
    const lastOf = (text: string) => {
      // “trẻ (dưới 40 tuổi) 38”
      const open = text.replace(/\(([^()]*)\)\s*$/u, '$1');
      return trimmed(open.split(/[.,;:()]/u).at(-1) ?? '');
    };
    const words = lastOf(back.replace(/=\s*$/u, ''));
    // “351 đảng viên trong tổng số 360”
    const inside = trimmed(this.#text.slice(at, end).replace(/[\d./%]+|(?:trong|trên)(?: tổng)? số/gu, ' '));
    // “12/15 (80%) bí thư tái cử”
    const next = held(this.#text.slice(end, end + REACH)).replace(/^\s*\([^()]*\)/u, '');
    const [behind = ''] = next.split(/[.,;:()%]|(?<!cấp)\s\d+(?!\d|\s*tuổi)/u);
    // words that belong to the whole before it: “Trong số 125 Đ/c cấp uỷ viên có 24 Đ/c trình độ trung cấp”
    const isOfWhole = this.figures.at(-1)?.isBase === true && !/[.,;:()]/u.test(back);
    const label =
      [
        ...(isOfWhole ? [trimmed(behind)] : []),
        ...[words, inside, trimmed(behind)],
        // “nữ: 87”, where no words of its own stand behind the number
        lastOf(back.replace(/[:=]\s*$/u, '')),
      ].find((each) => /\p{L}{2}/u.test(each)) ?? '';
    return label.replaceAll(HELD, ',');
  }
}

function isRaised(figure: ParagraphFigure, before: string): boolean {
  return figure.share === undefined && figure.previousShare !== undefined && RAISED.test(before);
}

function withoutPlaces(text: string): string {
  return text.replace(/\d[\d./]*\s*(?=chi bo|chi,|dang bo|to chuc|thon)/gu, '');
}

/** Words at the ends of a label that name nothing. */
const EMPTY_WORDS = new Set(
  'có là chiếm đạt bằng = tương đương tỷ lệ tỉ đồng chí đ/c người biểu thì và gần trên chỉ còn với đó từ'.split(
    ' ',
  ),
);
/** Those that name nothing in front: behind they may be a part of the name, as in “dân tộc thiểu số”. */
const EMPTY_IN_FRONT = new Set('số trong tổng toàn mới lên xuống'.split(' '));

/** Behind these a word in front is a part of the name: “có đạo”, “trên 50 tuổi”, “có lý do”. */
const KEEPS_ITS_FRONT = new Set(['tuổi', 'đạo', 'lý']);

/** The words without those that name nothing, at both ends. */
function trimmed(text: string): string {
  const words = text.trim().split(/\s+/u);
  const isEmpty = (word: string | undefined) =>
    word !== undefined && (/^[\d–-]*$/u.test(word) || EMPTY_WORDS.has(word.toLowerCase()));
  const isEmptyInFront = (word: string | undefined) =>
    isEmpty(word) || (words.length > 1 && EMPTY_IN_FRONT.has(word?.toLowerCase() ?? ''));
  const isDelegate = (at: number) => /^đại biểu$/iu.test(words.slice(at, at + 2).join(' '));
  while (words.length > 0 && !KEEPS_ITS_FRONT.has(words[1] ?? '')) {
    if (isDelegate(0)) words.shift();
    else if (!isEmptyInFront(words[0])) break;
    words.shift();
  }
  const isLevel = () => words.at(-2) === 'cấp' && /^\d$/u.test(words.at(-1) ?? '');
  while (words.length > 0 && isEmpty(words.at(-1)) && !isLevel()) {
    if (isDelegate(words.length - 2)) words.pop();
    words.pop();
  }
  return words.join(' ');
}

function isFilling(text: string | undefined): boolean {
  return text?.replace(FILLING, '') === '';
}

function shareOf({ value }: NumberToken, before: string): PrintedShare {
  return { value, about: OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined };
}

function changeOf({ value, inPoints }: NumberToken, verb: string, behind: string): PrintedChange {
  return { value, rises: verb === 'tang', saidPoints: inPoints || /^\s*\(?diem/u.test(behind) };
}
