import type { Decimal } from '../text/share';
import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { labelOf, WHOLE_LABEL } from './figure-labels';
import {
  ABOVE,
  ABOVE_BEHIND,
  AROUND,
  BESIDE,
  BEYOND,
  CHANGE,
  CLASS,
  FILLING,
  FROM,
  JUST_FROM,
  MORE_THAN_BEFORE,
  OF_A_SHARE,
  OF_ONE,
  OR_MORE,
  OVER,
  OWN_WHOLE,
  PAIRS,
  PEOPLE,
  PREVIOUS,
  PREVIOUS_BEHIND,
  PREVIOUS_IN_BRACKETS,
  PREVIOUS_LABEL,
  RAISED,
  TARGET_IN_BRACKETS,
  THAN,
  TO,
  UNDER,
  VOTES,
  VOTES_BEHIND,
  WANTED,
} from './figure-words';
import { type Pair, pairedLists } from './paired-lists';
import { wholesInTables } from './table-cells';
import { foldInPlace, type NumberToken, numberTokens } from './tokens';
import { countedAs, isOfPlaces, unitOf } from './whole-words';

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
  const wholes = wholesInTables(clean);
  for (const figure of reading.figures) if (figure.share) figure.of ??= wholes.get(figure.at);
  return reading.figures;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Letters before and behind a number that say what it is. */
const REACH = 70;
class Reading {
  readonly figures: Mutable<ParagraphFigure>[] = [];
  readonly #text: string;
  readonly #folded: string;
  #end = 0;
  /** The number of the term before that was read last, as long as its share may follow. */
  #previous: NumberToken | undefined;

  /** The change that was read last names the term before, whose number may follow in brackets. */
  #saysBefore = false;

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
    const count = token.value.scaled;
    if (this.#takeBefore(token, last, before, behind)) return;
    const isGrowth = MORE_THAN_BEFORE.test(before);
    if (isGrowth || CHANGE.test(before)) {
      this.#saysBefore = isGrowth;
      this.#takeGrowth(token, last);
      return;
    }
    if (last && (this.#takeWholeOfShare(last, token) || this.#takeWanted(token, last, before, behind)))
      return;
    if (last && this.#isBehindShare(last, token, behind)) {
      last.count = count;
      last.of = token.of;
      return;
    }
    this.#previous = undefined;
    const clause = before.split(/[.;!?](?=\s|$)/u).at(-1) ?? '';
    Object.assign(this.#begin(token, count), { of: token.of, ...countedAs(clause, behind) });
  }

  /** The number of the term before: “(khoá trước là 25 đồng chí)”, “từ 127 xuống còn 119”. */
  #takeBefore(
    token: NumberToken,
    last: Mutable<ParagraphFigure> | undefined,
    before: string,
    behind: string,
  ): boolean {
    const count = token.value.scaled;
    const isSame = last?.sentence === this.#sentenceOf(token.at);
    if (isFrom(before, behind) && !isSame) {
      this.#begin(token, undefined).previousCount = count;
      return true;
    }
    const says = PREVIOUS.test(before) || PREVIOUS_BEHIND.test(behind) || isFrom(before, behind);
    if (last && says && !MORE_THAN_BEFORE.test(before)) {
      last.previousCount ??= count;
      this.#previous = token;
      return true;
    }
    // “so với nhiệm kỳ trước (25/127 = 19,68 %)”, “(40 đồng chí)”
    if (this.#isBesidePrevious(token, before) && (token.kind === 'ratio' ? last : PEOPLE.test(behind))) {
      if (last && isSame) last.previousCount ??= count;
      this.#previous = token;
      return true;
    }
    if (!last) return false;
    if (this.#isBehindGrowth(last, token.at)) last.previousCount = count;
    else if (last.previousCount !== undefined && last.count === undefined && RAISED.test(before))
      last.count = count;
    else return false;
    return true;
  }

  /** “ít hơn nhiệm kỳ trước 56 đồng chí (1.174 đồng chí)” */
  #isBehindGrowth({ grown, previousCount }: ParagraphFigure, at: number): boolean {
    if (grown === undefined || previousCount !== undefined || !this.#saysBefore) return false;
    return /^\s*(?:dong chi|d\/c|nguoi)?\s*\(\s*$/u.test(this.#folded.slice(this.#end, at));
  }

  /** “vượt 06 đảng viên so với chỉ tiêu (35 đảng viên)” */
  #takeWanted(token: NumberToken, last: Mutable<ParagraphFigure>, before: string, behind: string): boolean {
    const count = token.value.scaled;
    if (TARGET_IN_BRACKETS.test(before)) {
      last.target ??= count;
      return true;
    }
    const beyond = ABOVE.exec(before);
    if (last.sentence !== this.#sentenceOf(token.at) || !beyond || !ABOVE_BEHIND.test(behind)) return false;
    last.above ??= beyond[1] === 'vuot' ? count : -count;
    return true;
  }

  /** “43 đồng chí, tăng 3 đồng chí”: by how many, where nothing else stands between. */
  #takeGrowth({ at, value }: NumberToken, last: Mutable<ParagraphFigure> | undefined): void {
    const between = this.#folded
      .slice(this.#end, at)
      .replace(/d\/c|dong chi|nguoi|(?:cap |chi )?uy vien|dang vien|[\s,;()]/gu, '');
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
    const isClassOfVotes = CLASS.test(before) && VOTES.test(this.#sentenceBefore(token.at));
    if (((isOfVotes || isClassOfVotes) && !OWN_WHOLE.test(behind)) || OF_ONE.test(before)) return;
    if (OR_MORE.test(behind)) return;
    if (THAN.test(before) && !MORE_THAN_BEFORE.test(before)) return;
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
      figure.isPlaces ||= !isOf && isOfPlaces(behind);
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

  /** “chiếm 28,6% số bí thư (21 đồng chí)”, “chiếm 4,2% số được giới thiệu tái cử là 96 đồng chí”. */
  #takeWholeOfShare(figure: Mutable<ParagraphFigure>, { kind, at, value }: NumberToken): boolean {
    if (kind !== 'count' || !figure.share || figure.of !== undefined || figure.change) return false;
    const isWhole =
      /^\s*(?:tren |trong )?(?:tong )?(?:so voi )?so (?!voi)[^.,;:()]{1,50}(?:\(|(?<!\p{L})la )\s*$/u.test(
        this.#folded.slice(this.#end, at),
      );
    if (isWhole) figure.of = value.scaled;
    return isWhole;
  }

  #sentenceBefore(at: number): string {
    return (
      this.#folded
        .slice(0, at)
        .split(/[.!?](?=\s|$)/u)
        .at(-1) ?? ''
    );
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
      behind: wordsBehind(this.#folded.slice(end, end + REACH)),
      depth: depthAt(this.#folded, at),
      unit: unitOf(this.#folded.slice(end, end + REACH)),
      count,
      of: undefined,
      share: undefined,
      previousCount: undefined,
      previousShare: undefined,
      change: undefined,
      grown: undefined,
      target: undefined,
      above: undefined,
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

/** The words behind a number, up to the next sign or number. */
function wordsBehind(behind: string): string {
  return (/^[^.,;:()%\d]*/u.exec(behind)?.[0] ?? '').trim();
}

/** How many brackets are open at a place; one that a line leaves open is closed by its end. */
function depthAt(folded: string, at: number): number {
  let depth = 0;
  for (const sign of folded.slice(0, at)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** What stands before a number that was, and rose or fell to the next. */
function isFrom(before: string, behind: string): boolean {
  return FROM.test(before) || (JUST_FROM.test(before) && TO.test(behind));
}

function isRaised(figure: ParagraphFigure, before: string): boolean {
  return figure.share === undefined && figure.previousShare !== undefined && RAISED.test(before);
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
