import type { Decimal } from '../text/share';
import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { labelOf, WHOLE_LABEL } from './figure-labels';
import { type Pair, pairedLists } from './paired-lists';
import { foldInPlace, type NumberToken, numberTokens } from './tokens';

/**
 * The figures of a paragraph as people write them: “120 Đ/c tốt nghiệp cấp 3 chiếm 96 %”, “Nữ là 10/43, tương đương
 * 23,25%”, “(khóa trước là 2627 đồng chí)”, “tăng 14,6%”, “trên 94%”. Each number is taken at its own words; nothing
 * is computed here.
 */
export function readParagraph(text: string): readonly ParagraphFigure[] {
  const clean = text.normalize('NFC');
  const reading = new Reading(clean);
  const tokens = numberTokens(clean);
  const pairs = pairedLists(clean, tokens);
  for (const token of tokens) {
    const pair = pairs.find(({ count, share }) => count === token || share === token);
    if (pair) reading.takePair(token, pair);
    else reading.take(token);
  }
  return reading.figures;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Letters before and behind a number that say what it is. */
const REACH = 70;
const PREVIOUS =
  /(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la| co| chi co| chi| dat| chiem|:)?(?: ty le| ti le)?\s*$/u;
/** “nhiệm kỳ trước 25 đồng chí (21,2%)”, “so với nhiệm kỳ 2020 - 2022 (17,07%)”. */
const PREVIOUS_IN_BRACKETS =
  /(?:(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|so voi (?:khoa|nhiem ky|nhiem ki))[^.;,%()]*\((?:la |dat |chiem |tong so |co )*\s*$/u;
/** “vượt 9,39% so với chỉ tiêu” is no share. */
const BEYOND = /(?<!\p{L})(?:vuot|cao hon|thap hon|hon)\s*$/u;
const BESIDE = /^\s*(?:so voi|chi tieu|muc tieu|ke hoach|nghi quyet|yeu cau)/u;
/** “Phải đạt 15% trở lên” is what is wanted. */
const WANTED =
  /(?<!\p{L})(?:phai|chi tieu|muc tieu|yeu cau|quy dinh|khong (?:qua|vuot)(?: qua)?|toi da)(?: (?:la|phai|dat|co|tu|it nhat|toi thieu|khong duoi|duoc giao)){0,3}:?\s*$/u;
const PREVIOUS_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu)?\s*(?:cua |o )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)/u;
const PEOPLE = /^\s*(?:dong chi|d\/c|nguoi|dai bieu|dang vien)(?!\p{L})/u;
const CHANGE = /(?<!\p{L})(tang|giam)(?: them| len| xuong| hon| duoc)?(?: khoang| gan| tren)?\s*$/u;
/** “cao hơn nhiệm kỳ trước 03 đồng chí” */
const MORE_THAN_BEFORE =
  /(?<!\p{L})(cao|nhieu|thap|it) hon (?:so voi )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la)?\s*$/u;
const FROM = /(?<!\p{L})(?:tang|giam|nang) tu\s*$/u;
/** “(từ 127 xuống còn 119)” */
const JUST_FROM = /(?<!\p{L})tu\s*$/u;
const TO = /^[^.,;()\d%]{0,30}(?<!\p{L})(?:len|xuong)(?:\s+con)?\s*\d/u;
const OF_A_SHARE = /[,;][^,;]*(?<!\p{L})t[yi] le/u;
const VOTES = /so phieu|phieu bau|phieu tin nhiem|(?<!\p{L})tin nhiem/u;
/** “cao nhất đạt 100%, thấp nhất 71,4%”: of one person each. */
const OF_ONE = /(?<!\p{L})(?:cao|thap|nhieu|it) nhat(?: (?:la|dat|duoc|co|chi|ty le|ti le)){0,3}\s*$/u;
/** “99,3% (300/302 phiếu)” says of what it is. */
const OWN_WHOLE = /^\s*\(\s*\d+\s*\/\s*\d+/u;
const VOTES_BEHIND = /^\s*(?:tong )?(?:so )?phieu/u;
/** “tăng từ 20% lên 25,5%” */
const RAISED = /(?<!\p{L})(?:len|xuong|con)\s*$/u;
const OVER = /(?<!\p{L})(?:tren|hon|vuot)\s*$/u;
const UNDER = /(?<!\p{L})(?:gan|ngot|suyt)\s*$/u;
const AROUND = /(?<!\p{L})(?:khoang|xap xi|chung|uoc)\s*$/u;
const PLACES =
  /^\s*(?:\/\d+\s*)?(?:phieu|chi,? ?(?:dang )?bo|dang bo|to chuc|thon|khu|to dan pho|xa|phuong|co so|don vi)/u;
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
const PREVIOUS_LABEL = 'nhiệm kỳ trước';

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

  /** Of two lists the figure begins with what stands first, its number or its share. */
  takePair(token: NumberToken, { count, share, of, label }: Pair): void {
    if (token.at === Math.min(count?.at ?? share.at, share.at)) {
      const figure = this.#begin(token, count?.value.scaled);
      Object.assign(figure, { of, share: shareOf(share, ''), label: label ?? figure.label });
    }
    this.#end = token.end;
  }

  #takeCount(token: NumberToken, before: string, behind: string): void {
    const last = this.figures.at(-1);
    const { scaled: count } = token.value;
    if (isFrom(before, behind) && last?.sentence !== this.#sentenceOf(token.at)) {
      this.#begin(token, undefined).previousCount = count;
      return;
    }
    const isGrowth = MORE_THAN_BEFORE.test(before);
    if (
      last &&
      !isGrowth &&
      (PREVIOUS.test(before) || PREVIOUS_BEHIND.test(behind) || isFrom(before, behind))
    ) {
      last.previousCount ??= count;
      this.#previous = token;
      return;
    }
    // “so với nhiệm kỳ trước (25/127 = 19,68 %)”, “(40 đồng chí)”
    if (this.#isBesidePrevious(token, before) && (token.kind === 'ratio' ? last : PEOPLE.test(behind))) {
      if (last?.sentence === this.#sentenceOf(token.at)) last.previousCount ??= count;
      this.#previous = token;
      return;
    }
    if (last?.previousCount !== undefined && last.count === undefined && RAISED.test(before)) {
      last.count = count;
      return;
    }
    if (isGrowth || CHANGE.test(before)) {
      this.#takeGrowth(token, last);
      return;
    }
    if (last && this.#isBehindShare(last, token, behind)) {
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

  /** “43 đồng chí, tăng 3 đồng chí”: by how many, where nothing else stands between. */
  #takeGrowth({ at, value }: NumberToken, last: Mutable<ParagraphFigure> | undefined): void {
    const between = this.#folded.slice(this.#end, at).replace(/d\/c|dong chi|nguoi|[\s,;()]/gu, '');
    const way = /^(?:(tang|giam)(?:them)?|(cao|nhieu|thap|it)hon\p{L}*)$/u.exec(between);
    if (!last || last.sentence !== this.#sentenceOf(at) || !way) return;
    const rises = /^(?:tang|cao|nhieu)/u.test(between);
    last.grown ??= rises ? value.scaled : -value.scaled;
  }

  #takePercent(token: NumberToken, before: string, behind: string): void {
    const open = this.figures.at(-1);
    const last = open?.sentence === this.#sentenceOf(token.at) ? open : undefined;
    // a share of votes is no share of people
    const isOfVotes = VOTES.test(this.#clauseBefore(token.at)) || VOTES_BEHIND.test(behind);
    if ((isOfVotes && !OWN_WHOLE.test(behind)) || OF_ONE.test(before)) return;
    if (BEYOND.test(before) && (token.inPoints || BESIDE.test(behind))) {
      if (last) last.beyond ??= beyondOf(token, behind);
      return;
    }
    if (WANTED.test(before)) return;
    if (this.#takePreviousShare(token, last)) return;
    const change = CHANGE.exec(before);
    if (FROM.test(before)) this.#begin(token, undefined).previousShare = token.value;
    else if (change) {
      // “(từ 127 xuống còn 119), tỷ lệ nữ tăng 2,1%” is of another thing
      const isOther = last?.share === undefined && OF_A_SHARE.test(this.#folded.slice(this.#end, token.at));
      const figure = isOther ? undefined : last;
      const changed = figure ?? this.#begin(token, undefined);
      changed.change ??= changeOf(token, change[1] ?? '', behind);
      changed.previousShare ??= this.#shareThen(changed);
    } else if (last && (PREVIOUS.test(before) || this.#isBesidePrevious(token, before)))
      last.previousShare ??= token.value;
    else {
      const isOf = last !== undefined && (this.#isShareOf(last, token) || isRaised(last, before));
      const figure = isOf ? last : this.#begin(token, undefined);
      figure.isPlaces ||= !isOf && PLACES.test(behind);
      figure.share = shareOf(token, before);
    }
  }

  /** “đạt 21,95% (9/41)”, “72,1% (31 đ/c)”, “80% bí thư tái cử (12/15)”: the number stands behind its share. */
  #isBehindShare(figure: ParagraphFigure, { kind, at, value }: NumberToken, behind: string): boolean {
    const isBare = kind === 'count' && PEOPLE.test(behind);
    if (isBare && figure.count === undefined && figure.share && !figure.change)
      return /^\s*\(\s*$/u.test(this.#folded.slice(this.#end, at));
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

  /** “đầu nhiệm kỳ trước 98/412, chiếm 23,8%, nay có 180/412 …”: the figure before is of then, where this one is of now. */
  #shareThen(figure: ParagraphFigure): Decimal | undefined {
    const then = this.figures[this.figures.length - 2];
    const isOfNow = /(?<!\p{L})nay(?!\p{L})/u.test(figure.before) && then?.sentence === figure.sentence;
    const isOfThen = /(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?!\p{L})/u.test(then?.before ?? '');
    return isOfNow && isOfThen ? then.share?.value : undefined;
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
      label: labelOf(this.#text, { from: this.#end, at, end }, this.figures.at(-1)?.isBase === true),
      before: this.#folded.slice(this.#end, at),
      count,
      of: undefined,
      share: undefined,
      previousCount: undefined,
      previousShare: undefined,
      change: undefined,
      grown: undefined,
      beyond: undefined,
      isBase: false,
      isCommittee: false,
      isPlaces: false,
      sentence: this.#sentenceOf(at),
    };
    this.figures.push(figure);
    return figure;
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

function isFilling(text: string | undefined): boolean {
  return text?.replace(FILLING, '') === '';
}

function shareOf({ value }: NumberToken, before: string): PrintedShare {
  if (AROUND.test(before)) return { value, about: 'around' };
  return { value, about: OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined };
}

/** “vượt 8,3% so với chỉ tiêu 15%”, as far as the target is named. */
function beyondOf({ value }: NumberToken, behind: string): ParagraphFigure['beyond'] {
  const target = /^\s*so voi [^.;,%\d]{0,40}(\d{1,3})(?:[.,](\d{1,2}))?\s*%/u.exec(behind);
  if (!target) return undefined;
  const [, whole = '', decimals = ''] = target;
  return { by: value, target: { scaled: Number(whole + decimals), decimals: decimals.length } };
}

function changeOf({ value, inPoints }: NumberToken, verb: string, behind: string): PrintedChange {
  return { value, rises: verb === 'tang', saidPoints: inPoints || /^\s*\(?diem/u.test(behind) };
}
