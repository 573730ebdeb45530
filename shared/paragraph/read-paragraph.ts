import type { Decimal } from '../text/share';
import { shareThen, withEarlierTerms } from './earlier-terms';
import type { ParagraphFigure } from './figure';
import { labelOf, REACH, WHOLE_LABEL, wordsOf } from './figure-labels';
import {
  ABOVE,
  ABOVE_BEHIND,
  APPROVED,
  CHANGE,
  FROM,
  GROWTH_BEHIND,
  HIGHER,
  isFilling,
  isFrom,
  isOfAnotherShare,
  isWholeBehind,
  LATE_CHANGE,
  MORE_THAN_BEFORE,
  OF_ITS_OWN,
  OF_POST,
  OWN_PEOPLE,
  OWN_WHOLE,
  PAIRS,
  PEOPLE,
  PREVIOUS,
  PREVIOUS_BEHIND,
  PREVIOUS_IN_BRACKETS,
  PREVIOUS_LABEL,
  RAISED,
  TARGET_IN_BRACKETS,
  TARGET_NAMED,
  THAN_BEFORE,
  TO_ITS_NUMBER,
} from './figure-words';
import { growthIn, isBehindGrowth, isGrowthsOwn, isOfTwoTerms, isShareOfGrowth } from './growth';
import { type Pair, pairedLists } from './paired-lists';
import { percentIn } from './percent-words';
import { beyondOf, changeOf, isBy, isWantedShare, shareOf } from './printed';
import { wholesInTables } from './table-cells';
import { depthAt, sentenceBefore, sentenceOf, wordsBehind } from './text-places';
import { foldInPlace, type NumberToken, numberTokens, withDigits } from './tokens';
import { countedAs, isOfPlaces, unitOf } from './whole-words';

/**
 * The figures of a paragraph as people write them: “120 Đ/c tốt nghiệp cấp 3 chiếm 96 %”, “Nữ là 10/43, tương đương
 * 23,25%”, “(khóa trước là 2627 đồng chí)”, “tăng 14,6%”, “trên 94%”. Each number is taken at its own words; nothing
 * is computed here.
 */
export function readParagraph(text: string): ReadParagraph {
  const clean = withDigits(text.normalize('NFC'));
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
  return { figures: withEarlierTerms(reading.figures), asides: reading.asides };
}

/** The figures of a paragraph, and the shares in it that are of nobody whom it tells. */
interface ReadParagraph {
  readonly figures: readonly ParagraphFigure[];
  readonly asides: readonly Decimal[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Reading {
  readonly figures: Mutable<ParagraphFigure>[] = [];
  readonly #text: string;
  readonly #folded: string;
  /** Shares of votes, of what is wanted, of means: of no figure. */
  readonly asides: Decimal[] = [];
  #end = 0;
  /** The figure to which shares, changes and numbers of the term before belong. */
  #open: Mutable<ParagraphFigure> | undefined;
  /** “giảm 3 đồng chí (75 xuống 72)”: a growth that is told before its numbers. */
  #growth: { readonly by: number; readonly end: number } | undefined;
  /** The number of the term before that was read last, as long as its share may follow. */
  #previous: NumberToken | undefined;

  /** The share of the term before that was read last, as long as its fraction may follow: “khoá trước 44,6% (25/56)”. */
  #shareBefore: NumberToken | undefined;

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
      Object.assign(figure, { of, share: shareOf(share, '') });
      if (label !== undefined) Object.assign(figure, { label, words: wordsOf(label) });
    }
    this.#end = token.end;
  }

  #takeCount(token: NumberToken, before: string, behind: string): void {
    const last = this.#open;
    const count = token.value.scaled;
    if (this.#takeBefore(token, last, before, behind)) return;
    const isGrowth = MORE_THAN_BEFORE.test(before);
    if (isGrowth || CHANGE.test(before) || LATE_CHANGE.test(before)) {
      this.#saysBefore = isGrowth;
      this.#takeGrowth(token, last);
      return;
    }
    if (
      last &&
      (this.#takeWholeOfShare(last, token, behind) || this.#takeWanted(token, last, before, behind))
    )
      return;
    // “25% (9/34 đồng chí, thực hiện được 26,5%)”: the share before was wanted
    const isWanted = last === this.figures.at(-1) && isWantedShare(last, token, behind);
    if (isWanted && last?.share) this.asides.push(last.share.value);
    if (isWanted) this.figures.pop();
    if (last && !isWanted && this.#isBehindShare(last, token, behind)) {
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
    const isSame = last?.sentence === sentenceOf(this.#folded, token.at);
    if (isFrom(before, behind) && (!isSame || last.count !== undefined)) {
      const growth = this.#growth;
      const figure = this.#begin(token, undefined);
      figure.previousCount = count;
      if (growth && GROWTH_BEHIND.test(this.#folded.slice(growth.end, token.at))) figure.grown = growth.by;
      return true;
    }
    const between = this.#since(token.at);
    const says = PREVIOUS.test(before) || PREVIOUS_BEHIND.test(behind) || isFrom(before, behind);
    const share = this.#shareBefore;
    this.#shareBefore = undefined;
    const isFraction = token.kind === 'ratio' && /^\s*\(\s*$/u.test(between);
    if (last && share?.end === this.#end && isFraction) {
      this.#beginPrevious(token, token, share);
      this.#open = last;
      return true;
    }
    // “Cấp uỷ khoá cũ 104 đồng chí, tái cử 77 đồng chí” begins a sentence of its own
    if (last && says && !MORE_THAN_BEFORE.test(before) && (isSame || !OF_ITS_OWN.test(before))) {
      last.previousCount ??= count;
      this.#previous = token;
      return true;
    }
    // “so với nhiệm kỳ trước (25/127 = 19,68 %)”, “(40 đồng chí)”
    const isOther = token.kind === 'ratio' ? last : PEOPLE.test(behind) && (last || /so voi/u.test(before));
    if (isOther && this.#isBesidePrevious(token, before)) {
      if (last && isSame) last.previousCount ??= count;
      this.#previous = token;
      return true;
    }
    if (!last) return false;
    if (isOfTwoTerms(last, token, between)) Object.assign(last, { previousCount: count, count: token.of });
    else if (isBehindGrowth(last, between, this.#saysBefore)) last.previousCount = count;
    else if (last.previousCount !== undefined && last.count === undefined && RAISED.test(before))
      last.count = count;
    else return false;
    return true;
  }

  /** “vượt 06 đảng viên so với chỉ tiêu (35 đảng viên)” */
  #takeWanted(token: NumberToken, last: Mutable<ParagraphFigure>, before: string, behind: string): boolean {
    const count = token.value.scaled;
    if (TARGET_IN_BRACKETS.test(before)) {
      last.target ??= count;
      return true;
    }
    const beyond = ABOVE.exec(before);
    if (last.sentence !== sentenceOf(this.#folded, token.at) || !beyond || !ABOVE_BEHIND.test(behind))
      return false;
    last.above ??= beyond[1] === 'vuot' ? count : -count;
    return true;
  }

  /** “43 đồng chí, tăng 3 đồng chí”: by how many, where nothing else stands between. */
  #takeGrowth(token: NumberToken, last: Mutable<ParagraphFigure> | undefined): void {
    const { at, end, value } = token;
    const { rises, isAlone } = growthIn(this.#since(at), this.#folded.slice(Math.max(0, at - REACH), at));
    const by = rises ? value.scaled : -value.scaled;
    const isOfLast = isAlone && last?.sentence === sentenceOf(this.#folded, at);
    const grown = isOfLast ? this.#closedOver(last, at) : this.#beginGrowth(token);
    grown.grown ??= by;
    // “nữ 44/52 đồng chí (tăng 8)”: then and now
    if (isAlone && /\((?:tang|giam)/u.test(this.#since(at)) && grown.of === (grown.count ?? 0) + by)
      Object.assign(grown, { previousCount: grown.count, count: grown.of, of: undefined });
    this.#growth = { by, end };
  }

  /** “cấp uỷ viên giảm 04 đồng chí”: the number itself is not told, or yet to come. */
  #beginGrowth(token: NumberToken): Mutable<ParagraphFigure> {
    const figure = this.#begin(token, undefined);
    const label = figure.label.replace(/ ?(?:tăng|giảm)(?: thêm)?$/iu, '');
    return Object.assign(figure, { label, words: wordsOf(label) });
  }

  /** “58 đồng chí (nữ 15 đồng chí), giảm 3 đồng chí”: behind a bracket of parts it is of the number before that. */
  #closedOver(last: Mutable<ParagraphFigure>, at: number): Mutable<ParagraphFigure> {
    const depth = depthAt(this.#folded, at);
    if (last.depth <= depth || !this.#since(at).includes(')')) return last;
    return this.figures.findLast((each) => each.depth <= depth && each.sentence === last.sentence) ?? last;
  }

  /** “giảm 8 chi bộ (15,4%)”: how much of what there was. */
  #takeGrowthShare({ at, value }: NumberToken, last: Mutable<ParagraphFigure>): boolean {
    const growth = this.#growth;
    if (!growth) return false;
    const isOwn = isGrowthsOwn(last, this.#folded.slice(growth.end, at), value);
    if ((!isOwn && !isShareOfGrowth(this.#folded, growth.end, at)) || last.grown !== growth.by) return false;
    last.change ??= { value, rises: growth.by > 0, saidPoints: false };
    return true;
  }

  #takePercent(token: NumberToken, before: string, behind: string): void {
    const last = this.#open?.sentence === sentenceOf(this.#folded, token.at) ? this.#open : undefined;
    const growth = MORE_THAN_BEFORE.exec(before) ?? (THAN_BEFORE.test(behind) ? HIGHER.exec(before) : null);
    const isToldOfWhole = last && (last.of !== undefined || /hop le$/u.test(last.words));
    const { isAside, isWanted, isBeyond } = percentIn({
      before,
      behind,
      sentence: sentenceBefore(this.#folded, token.at),
      hasWhole: OWN_WHOLE.test(behind) || (isToldOfWhole && this.#isShareOf(last, token, behind)) === true,
      isOfPeople: last?.unit === 'people',
      isGrowth: growth !== null,
      inPoints: token.inPoints,
    });
    if (!isAside && isBeyond && last) {
      last.beyond ??= beyondOf(token, behind);
      if (!last.beyond && TARGET_NAMED.test(behind)) last.aboveShare ??= token.value;
    }
    const isHeld = isBy(last?.beyond, token.value) || last?.aboveShare === token.value;
    if (isAside || isWanted || (isBeyond && !isHeld)) this.asides.push(token.value);
    if (isAside || isBeyond || isWanted) return;
    if (this.#takePreviousShare(token, last) || (last && this.#takeGrowthShare(token, last))) return;
    const change = CHANGE.exec(before) ?? LATE_CHANGE.exec(before) ?? growth;
    if (FROM.test(before)) this.#begin(token, undefined).previousShare = token.value;
    else if (change) {
      // “(từ 127 xuống còn 119), tỷ lệ nữ tăng 2,1%” is of another thing
      const isOther =
        last?.change !== undefined || isOfAnotherShare(this.#since(token.at), last?.share !== undefined);
      const figure = isOther ? undefined : last;
      const changed = figure ?? this.#begin(token, undefined);
      changed.change ??= changeOf(token, change[1] ?? '', behind);
      changed.previousShare ??= shareThen(changed, this.figures.at(-2));
    } else if (last && (PREVIOUS.test(before) || this.#isBesidePrevious(token, before))) {
      last.previousShare ??= token.value;
      this.#shareBefore = token;
    } else {
      const outer = this.#outerOf(token.at);
      const isOf =
        outer === undefined &&
        last !== undefined &&
        (this.#isShareOf(last, token, behind) ||
          (last.share === undefined && last.previousShare !== undefined && RAISED.test(before)));
      const figure = outer ?? (isOf ? last : this.#begin(token, undefined));
      figure.isPlaces ||= figure.count === undefined && !isOf && isOfPlaces(behind);
      figure.share = shareOf(token, before);
      figure.ofPost = OF_POST.exec(behind)?.[1];
      if (figure.of !== undefined && APPROVED.test(/^[^.,;:()]*/u.exec(behind)?.[0] ?? ''))
        figure.target = figure.of;
      this.#open = figure;
    }
  }

  /** “vắng 33 đồng chí (có lý do 31, không lý do 02), chiếm 4,8%”: behind a bracket of its parts the share is of the number before it. */
  #outerOf(at: number): Mutable<ParagraphFigure> | undefined {
    const between = this.#since(at);
    const [last, owner] = [this.figures.at(-1), this.figures.at(-2)];
    // “168 đại biểu bầu từ 44 chi bộ (84%)”
    const isAtPlaces =
      last?.isPlaces && last.of === undefined && / (?:tu|tai|cua|o|thuoc) (?:cac )?$/u.test(last.before);
    const isOpenOwner = owner?.sentence === last?.sentence && owner?.count !== undefined && !owner.share;
    if (isAtPlaces && isOpenOwner && owner.unit === 'people' && /^[^.,;:()]*\($/u.test(between)) return owner;
    const link = /^[^()]*\)([^()]*)$/u.exec(between);
    const depth = depthAt(this.#folded, at);
    if (!link || !last || last.depth <= depth || !isFilling(link[1])) return undefined;
    const outer = this.figures.findLast((each) => each.depth <= depth);
    const isOpen = outer?.sentence === last.sentence && outer.count !== undefined && !outer.share;
    return isOpen ? outer : undefined;
  }

  /** “đạt 21,95% (9/41)”, “72,1% (31 đ/c)”, “37,1% (33)”, “80% bí thư tái cử (12/15)”: the number stands behind its share. */
  #isBehindShare(figure: ParagraphFigure, { kind, at, value }: NumberToken, behind: string): boolean {
    const isBare = kind === 'count' && (PEOPLE.test(behind) || /^\s*\)/u.test(behind));
    if (isBare && figure.count === undefined && figure.share && !figure.change)
      return TO_ITS_NUMBER.test(this.#since(at));
    if (kind !== 'ratio' || !figure.share || figure.of !== undefined) return false;
    if (figure.count !== undefined && figure.count !== value.scaled) return false;
    return /^[^.,;:()]*\(\s*$|^,? (?:voi|tuc|tuong ung|ung voi)(?: la)? $/u.test(this.#since(at));
  }

  /** “nhiệm kỳ trước 4/33, chiếm 12,12%”: the share of what was before, with its own whole judged as any other. */
  #takePreviousShare(token: NumberToken, last: Mutable<ParagraphFigure> | undefined): boolean {
    const { at, value } = token;
    const before = this.#previous;
    const between = this.#folded.slice(before?.end ?? at, at).replace(/^[^,;:()]*,/u, '');
    if (!before || !last || between.includes(')') || !isFilling(between)) return false;
    this.#previous = undefined;
    last.previousShare ??= value;
    if (before.of === undefined) return true;
    this.#beginPrevious(token, before, token);
    this.#open = last;
    return true;
  }

  /** What was before, with a whole and a share of its own. */
  #beginPrevious(at: NumberToken, { value, of }: NumberToken, share: NumberToken): void {
    const figure = this.#begin(at, value.scaled);
    Object.assign(figure, {
      label: PREVIOUS_LABEL,
      words: wordsOf(PREVIOUS_LABEL),
      of,
      share: shareOf(share, ''),
    });
  }

  /** “so với nhiệm kỳ 2020 - 2022 (17,07%)”; a number in between is itself of the term before, and this its share. */
  #isBesidePrevious({ at }: NumberToken, before: string): boolean {
    const named = PREVIOUS_IN_BRACKETS.exec(before);
    return named !== null && at - before.length + named.index >= this.#end;
  }

  /** “chiếm 28,6% số bí thư (21 đồng chí)”, “chiếm 4,2% số được giới thiệu tái cử là 96 đồng chí”. */
  #takeWholeOfShare(
    figure: Mutable<ParagraphFigure>,
    { kind, at, value }: NumberToken,
    behind: string,
  ): boolean {
    if (kind !== 'count' || !figure.share || figure.of !== undefined || figure.change) return false;
    const between = this.#since(at);
    const isWhole = isWholeBehind(between, behind, figure.ofPost);
    if (isWhole) figure[APPROVED.test(between) ? 'target' : 'of'] = value.scaled;
    return isWhole;
  }

  /** What stands behind the number before. */
  #since(at: number): string {
    return this.#folded.slice(this.#end, at);
  }

  /** A share belongs to the number before it, unless words of something else stand between. */
  #isShareOf(figure: ParagraphFigure, { at }: NumberToken, behind: string): boolean {
    if (figure.share || figure.count === undefined) return false;
    const between = this.#since(at).replace(PAIRS, '$1 ');
    // “Bầu 41 đồng chí: 80% bí thư tái cử”, “trong 41 cấp uỷ viên có khoảng 25% là nữ”
    if (figure.isBase && /:| [-+*•] \p{L}/u.test(between)) return false;
    if (figure.label === WHOLE_LABEL && /(?<!\p{L})co(?!\p{L})/u.test(between)) return false;
    // “(chiếm 56,8%)” behind whatever was said of the number
    if (isFilling(/\(([^()]*)$/u.exec(between)?.[1])) return true;
    const outside = between.replace(/\([^()]*\)/gu, ' ');
    if (/;|\(/u.test(outside)) return false;
    const behindComma = outside
      .split(/,|\btrong do\b/u)
      .slice(1)
      .at(-1);
    if (OWN_PEOPLE.test(behind) && /^ (?:tren|gan|khoang|hon) $/u.test(behindComma ?? '')) return false;
    return behindComma === undefined || isFilling(behindComma);
  }

  #begin({ at, end }: NumberToken, count: number | undefined): Mutable<ParagraphFigure> {
    const label = labelOf(this.#text, { from: this.#end, at, end }, this.figures.at(-1)?.isBase === true);
    const figure: Mutable<ParagraphFigure> = {
      at,
      label,
      words: wordsOf(label),
      before: this.#since(at),
      behind: wordsOf(wordsBehind(this.#folded.slice(end, end + REACH))),
      depth: depthAt(this.#folded, at),
      unit: unitOf(this.#folded.slice(end, end + REACH)),
      count,
      isBase: false,
      isCommittee: false,
      isPlaces: false,
      sentence: sentenceOf(this.#folded, at),
    };
    this.figures.push(figure);
    this.#open = figure;
    this.#growth = undefined;
    return figure;
  }
}
