import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { foldInPlace, type NumberToken, numberTokens } from './tokens';
import { wordNumberAt } from './word-numbers';

/**
 * The figures of a paragraph as people write them: “120 Đ/c tốt nghiệp cấp 3 chiếm 96 %”, “Nữ là 10/43, tương đương
 * 23,25%”, “(khóa trước là 2627 đồng chí)”, “tăng 14,6%”, “trên 94%”. Each number is taken at its own words; nothing
 * is computed here.
 */
export function readParagraph(text: string): readonly ParagraphFigure[] {
  const clean = text.normalize('NFC');
  const reading = new Reading(clean);
  for (const token of numberTokens(clean)) reading.take(token);
  return reading.figures;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Letters before and behind a number that say what it is. */
const REACH = 70;
const PREVIOUS =
  /(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la| co| chi co| chi| dat| chiem|:)?(?: ty le| ti le)?\s*$/u;
/** “nhiệm kỳ trước 25 đồng chí (21,2%)”, “so với nhiệm kỳ 2020 - 2022 (17,07%)”. */
const PREVIOUS_IN_BRACKETS =
  /(?:(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|so voi (?:khoa|nhiem ky|nhiem ki))[^.;,%()]*\((?:la |dat |chiem )?\s*$/u;
/** “vượt 9,39% so với chỉ tiêu” is no share. */
const BEYOND = /(?<!\p{L})(?:vuot|cao hon|thap hon|hon)\s*$/u;
const BESIDE = /^\s*(?:so voi|chi tieu|muc tieu|ke hoach|nghi quyet|yeu cau)/u;
/** “Phải đạt 15% trở lên” is what is wanted. */
const WANTED =
  /(?<!\p{L})(?:phai|chi tieu|muc tieu|yeu cau|quy dinh)(?: (?:la|phai|dat|co|tu|it nhat|toi thieu|khong duoi|duoc giao)){0,3}:?\s*$/u;
const PREVIOUS_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu)?\s*(?:cua |o )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)/u;
const CHANGE = /(?<!\p{L})(tang|giam)(?: them| len| xuong| hon| duoc)?(?: khoang| gan| tren)?\s*$/u;
const FROM = /(?<!\p{L})(?:tang|giam|nang) tu\s*$/u;
/** “(từ 127 xuống còn 119)” */
const JUST_FROM = /(?<!\p{L})tu\s*$/u;
const TO = /^[^.,;()\d%]{0,30}(?<!\p{L})(?:len|xuong)(?:\s+con)?\s*\d/u;
const OF_A_SHARE = /[,;][^,;]*(?<!\p{L})t[yi] le/u;
const VOTES = /so phieu|phieu bau|phieu tin nhiem|(?<!\p{L})tin nhiem/u;
const VOTES_BEHIND = /^\s*(?:tong )?(?:so )?phieu/u;
/** “tăng từ 20% lên 25,5%” */
const RAISED = /(?<!\p{L})(?:len|xuong|con)\s*$/u;
const OVER = /(?<!\p{L})(?:tren|hon|vuot)\s*$/u;
const UNDER = /(?<!\p{L})(?:gan|ngot|suyt)\s*$/u;
const AROUND = /(?<!\p{L})(?:khoang|xap xi|chung|uoc)\s*$/u;
const PLACES =
  /^\s*(?:\/\d+\s*)?(?:chi,? ?(?:dang )?bo|dang bo|to chuc|thon|khu|to dan pho|xa|phuong|co so|don vi)/u;
const BASE_BEFORE =
  /(?:(?<!\p{L})(?:trong|tren|tong) (?:tong )?so(?! do)|bau duoc|bau ra|bau|trung cu|cua)(?: cac| nhung)?(?: (?!va )\p{L}+){0,8}:? (?:la |co |gom )?$/u;
/** “Bầu 15 bí thư, 14 phó bí thư” are parts of a committee. */
const ELECTED_TO_POST = /(?<!\p{L})bau(?: duoc| ra)? (?:dong chi )?(?:pho )?bi thu(?!\p{L})/u;
const OTHER_PEOPLE = /^\s*(?:dong chi |d\/c )?(?:dang vien|doan vien|dai bieu|(?:pho )?bi thu)(?!\p{L})/u;
/** “Trong 15 bí thư có 3 đồng chí nữ” */
const BASE_IN_FRONT = /^\s*trong\s*$/u;
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

const PREVIOUS_LABEL = 'nhiệm kỳ trước';
const WHOLE_LABEL = 'tổng số';

class Reading {
  readonly figures: Mutable<ParagraphFigure>[] = [];
  readonly #text: string;
  readonly #folded: string;
  #end = 0;
  /** The number of the term before that was read last, as long as its share may follow. */
  #previous: NumberToken | undefined;

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
    if (isFrom(before, behind) && last?.sentence !== this.#sentenceOf(token.at)) {
      this.#begin(token, undefined).previousCount = count;
      return;
    }
    if (last && (PREVIOUS.test(before) || PREVIOUS_BEHIND.test(behind) || isFrom(before, behind))) {
      last.previousCount ??= count;
      this.#previous = token;
      return;
    }
    // “so với nhiệm kỳ trước (25/127 = 19,68 %)”
    if (last && token.kind === 'ratio' && this.#isBesidePrevious(token, before)) {
      last.previousCount ??= count;
      this.#previous = token;
      return;
    }
    if (last?.previousCount !== undefined && last.count === undefined && RAISED.test(before)) {
      last.count = count;
      return;
    }
    if (CHANGE.test(before)) return;
    if (last && this.#isBehindShare(last, token)) {
      last.count = count;
      last.of = token.of;
      return;
    }
    this.#previous = undefined;
    const sentence = before.split(/[.;!?](?=\s|$)/u).at(-1) ?? '';
    const isPlaces = PLACES.test(behind);
    const figure = this.#begin(token, count);
    figure.of = token.of;
    figure.isPlaces = isPlaces;
    figure.isBase =
      !isPlaces &&
      (BASE_BEHIND.test(behind) ||
        BASE_IN_FRONT.test(sentence) ||
        (BASE_BEFORE.test(withoutPlaces(sentence)) &&
          !ELECTED_TO_POST.test(`${sentence.replace(/\d/gu, '')}${behind}`.replace(/\s+/gu, ' '))));
    figure.isCommittee = figure.isBase && !OTHER_PEOPLE.test(behind);
  }

  #takePercent(token: NumberToken, before: string, behind: string): void {
    const open = this.figures.at(-1);
    const last = open?.sentence === this.#sentenceOf(token.at) ? open : undefined;
    // a share of votes is no share of people
    if (VOTES.test(this.#clauseBefore(token.at)) || VOTES_BEHIND.test(behind)) return;
    if (BEYOND.test(before) && (token.inPoints || BESIDE.test(behind))) return;
    if (WANTED.test(before)) return;
    if (this.#takePreviousShare(token, last)) return;
    const change = CHANGE.exec(before);
    if (FROM.test(before)) this.#begin(token, undefined).previousShare = token.value;
    else if (change) {
      // “(từ 127 xuống còn 119), tỷ lệ nữ tăng 2,1%” is of another thing
      const isOther = last?.share === undefined && OF_A_SHARE.test(this.#folded.slice(this.#end, token.at));
      const figure = isOther ? undefined : last;
      (figure ?? this.#begin(token, undefined)).change ??= changeOf(token, change[1] ?? '', behind);
    } else if (last && (PREVIOUS.test(before) || this.#isBesidePrevious(token, before)))
      last.previousShare ??= token.value;
    else {
      const isOf = last !== undefined && (this.#isShareOf(last, token) || isRaised(last, before));
      const figure = isOf ? last : this.#begin(token, undefined);
      figure.isPlaces ||= !isOf && PLACES.test(behind);
      figure.share = shareOf(token, before);
    }
  }

  /** “đạt 21,95% (9/41)”, “80% bí thư tái cử (12/15)”: the number stands behind its share. */
  #isBehindShare(figure: ParagraphFigure, { kind, at, value }: NumberToken): boolean {
    if (kind !== 'ratio' || !figure.share || figure.of !== undefined) return false;
    if (figure.count !== undefined && figure.count !== value.scaled) return false;
    return /^[^.,;:()]*\(\s*$|^,? (?:voi|tuc|tuong ung|ung voi)(?: la)? $/u.test(
      this.#folded.slice(this.#end, at),
    );
  }

  /** “nhiệm kỳ trước 4/33, chiếm 12,12%”: the share of what was before, with its own whole judged as any other. */
  #takePreviousShare(token: NumberToken, last: Mutable<ParagraphFigure> | undefined): boolean {
    const { at, value } = token;
    const before = this.#previous;
    const between = this.#folded.slice(before?.end ?? at, at);
    if (!before || !last || between.includes(')') || !isFilling(between)) return false;
    this.#previous = undefined;
    last.previousShare ??= value;
    if (before.of === undefined) return true;
    const figure = this.#begin(token, before.value.scaled);
    Object.assign(figure, { label: PREVIOUS_LABEL, of: before.of, share: shareOf(token, '') });
    return true;
  }

  /** “so với nhiệm kỳ 2020 - 2022 (17,07%)”; a number in between is itself of the term before, and this its share. */
  #isBesidePrevious({ at }: NumberToken, before: string): boolean {
    const named = PREVIOUS_IN_BRACKETS.exec(before);
    return named !== null && at - before.length + named.index >= this.#end;
  }

  #clauseBefore(at: number): string {
    return (
      this.#folded
        .slice(0, at)
        .split(/[.!?](?=\s|$)|;/u)
        .at(-1) ?? ''
    );
  }

  /** A share belongs to the number before it, unless words of something else stand between. */
  #isShareOf(figure: ParagraphFigure, { at }: NumberToken): boolean {
    if (figure.share || figure.count === undefined) return false;
    const between = this.#folded.slice(this.#end, at).replace(PAIRS, '$1 ');
    // “Bầu 41 đồng chí: 80% bí thư tái cử”, “trong 41 cấp uỷ viên có khoảng 25% là nữ”
    if (figure.isBase && between.includes(':')) return false;
    if (figure.label === WHOLE_LABEL && /(?<!\p{L})co(?!\p{L})/u.test(between)) return false;
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
      isCommittee: false,
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
    // “14 phó bí thư và 12 chi uỷ viên”: what stands before “và” was of the number before
    const isAdded = /\svà\s*$/iu.test(back) && /\p{L}/u.test(this.#text.charAt(end + 1));
    const words = isAdded ? '' : lastOf(back.replace(/=\s*$/u, ''));
    // “351 đảng viên trong tổng số 360”
    const own = wordNumberAt(this.#text.toLowerCase(), at)?.end ?? at;
    const inside = trimmed(this.#text.slice(own, end).replace(/[\d./%]+|(?:trong|trên)(?: tổng)? số/gu, ' '));
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
    return /^(?:số|trong)$/iu.test(label) ? WHOLE_LABEL : label.replaceAll(HELD, ',');
  }
}

/** What stands before a number that was, and rose or fell to the next. */
function isFrom(before: string, behind: string): boolean {
  return FROM.test(before) || (JUST_FROM.test(before) && TO.test(behind));
}

function isRaised(figure: ParagraphFigure, before: string): boolean {
  return figure.share === undefined && figure.previousShare !== undefined && RAISED.test(before);
}

function withoutPlaces(text: string): string {
  return text.replace(/\d[\d./]*\s*(?=chi bo|chi,|dang bo|to chuc|thon)/gu, '');
}

/** Words at the ends of a label that name nothing. */
const EMPTY_WORDS = new Set(
  'có là chiếm đạt bằng = tương đương tỷ lệ tỉ đồng chí đ/c người biểu thì và gần trên khoảng chỉ còn với đó từ'.split(
    ' ',
  ),
);
/** Those that name nothing in front: behind they may be a part of the name, as in “dân tộc thiểu số”. */
const EMPTY_IN_FRONT = new Set('số trong tổng toàn mới lên xuống nay đã'.split(' '));

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
  if (AROUND.test(before)) return { value, about: 'around' };
  return { value, about: OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined };
}

function changeOf({ value, inPoints }: NumberToken, verb: string, behind: string): PrintedChange {
  return { value, rises: verb === 'tang', saidPoints: inPoints || /^\s*\(?diem/u.test(behind) };
}
