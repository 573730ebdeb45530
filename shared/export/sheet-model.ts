import { parsePartialDate } from '../domain/partial-date';
import type { PercentPolicy } from '../domain/season';
import type { KnownCount } from '../statistics/known';
import { formatDate } from '../text/dates';
import {
  type Decimal,
  type Fraction,
  formatCount,
  formatDecimal,
  PERCENT,
  roundQuotient,
  roundShare,
} from '../text/share';
import {
  added,
  type CellPosition,
  countsDifference,
  dashUnlessKnown,
  dashWhereDash,
  type Formula,
  type FractionOfFormulas,
  literal,
  printedDifference,
  quotient,
  quotientUnlessNegative,
  sumAbove,
  valueOf,
  type WrittenAs,
} from './formula';
import type { SheetName } from './sheet-codes';
import type { StyleName } from './styles';

/**
 * What a sheet says and how it is laid out, as plain data: the workbook, the
 * preview and the tests read the same value. Nothing here knows of a file
 * format.
 */
export interface SheetModel {
  readonly code: SheetName;
  /** What the sheet is called in a workbook of several wards; its code where absent. */
  readonly name?: string;
  readonly page: PageSetup;
  readonly view: SheetView;
  /** What can be filtered and sorted: the row of column numbers and the rows of data, without the total. */
  readonly filter?: CellRange;
  /** By which shares and means are rounded. */
  readonly percent: PercentPolicy;
  /** Counts below ten are shown with a zero before them; the cell still holds the number. */
  readonly leadingZeros: boolean;
  readonly columns: readonly SheetColumn[];
  /** Row 1 first, none left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
}

/** How the sheet looks when it is opened. */
export interface SheetView {
  /** Columns that stay in sight, as all rows down to the column numbers do. */
  readonly frozenColumns: number;
  /** In percent. */
  readonly zoom: number;
}

export interface PageSetup {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that are printed again on every page. */
  readonly headingRows: { readonly from: number; readonly to: number };
  readonly printArea: CellRange;
  /** The sheet is never printed smaller than this part of life. */
  readonly leastScale?: number;
  /** The sheet goes on beside its page, on a second one. */
  readonly twoWide?: TwoWide;
  /** The part of life in which it is printed; fitted to the width of its page where absent. */
  readonly scale?: number;
  /** The whole sheet is made small enough for one page. */
  readonly onOnePage: boolean;
  /** Rows after which a new page begins. */
  readonly breaksAfter: readonly number[];
  /** The degree of secrecy, at the top left of every page. */
  readonly mark?: string;
  readonly marginsMm: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** A sheet two pages wide: one page of its width would be too small to read. */
export interface TwoWide {
  /** The column with which the second page begins. */
  readonly from: number;
  /** So many columns stand before it there again. */
  readonly repeated: number;
}

export interface SheetColumn {
  /** Points, as print counts: 72 to the inch. */
  readonly widthPt: number;
  /** Beside the table: on the screen only, never printed. */
  readonly beside?: true;
}

export interface SheetRow {
  readonly heightPt: number;
  /** Names a row of data: the same from one export to the next, wherever the row then stands. */
  readonly key?: string;
  /** The row stays on one page with the one below. */
  readonly keepWithNext: boolean;
  /** Left to right; a place without style and content is left out. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly column: number;
  readonly style: StyleName;
  readonly content: CellContent;
  /** Says something else than at the last export. */
  readonly changed?: true;
}

export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** How a line of a signing block is set. */
export type Emphasis = 'plain' | 'bold' | 'italic';

export interface EmphasisedLine {
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** A text as it is stored; a date of which a year or a month only is known is a text too. */
export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
}

/** A whole day, so that rows can be sorted by it. */
export interface DateContent {
  readonly kind: 'date';
  /** The day as spreadsheets count it: 1 is 1 January 1900. */
  readonly serial: number;
  readonly text: string;
}

/** A text that follows from other cells. */
export interface TextFormulaContent {
  readonly kind: 'textFormula';
  readonly formula: Formula;
  readonly result: string;
}

/** Several lines in one cell, each with its own emphasis. */
export interface LinesContent {
  readonly kind: 'lines';
  readonly lines: readonly EmphasisedLine[];
}

export interface IntegerContent {
  readonly kind: 'integer';
  readonly value: number;
}

/** A whole number that other cells make up. */
export interface CountFormulaContent {
  readonly kind: 'countFormula';
  readonly formula: Formula;
  readonly result: number;
}

/** A share or a mean: rounded by the season's policy in the formula itself. */
export interface QuotientContent {
  readonly kind: 'share' | 'mean';
  readonly formula: Formula;
  /** What the formula gives, to the last bit; null is empty text (nothing to divide by). */
  readonly result: number | null;
  /** Decimals of the written figure, of the percent for a share. */
  readonly decimals: number;
  /** As screens and reports write it, without the percent sign. */
  readonly text: string | null;
}

/** An increase or a decrease, written with its sign: of people, of percentage points, of years. */
export interface DifferenceContent {
  readonly kind: 'difference';
  /** Of shares or means as they are printed; a difference of counts is whole. */
  readonly rounded: boolean;
  readonly formula: Formula;
  /** null is empty text: one of the two has no base. */
  readonly result: number | null;
  readonly decimals: number;
  readonly text: string | null;
}

export type FormulaContent = CountFormulaContent | QuotientContent | DifferenceContent | TextFormulaContent;

export type CellContent =
  | { readonly kind: 'blank' }
  | TextContent
  | DateContent
  | LinesContent
  | IntegerContent
  | FormulaContent;

export const blank: CellContent = { kind: 'blank' };

/** “–”: asked for, and nothing of it is known. */
export const dash: CellContent = { kind: 'text', text: '–' };

/** “–” by a formula that gives a figure once something is known; “–” alone where there is none. */
export function dashUntil(formula: Formula | undefined): CellContent {
  return formula === undefined ? dash : { kind: 'textFormula', formula, result: '–' };
}

/** A count of people or cells: “–” where nothing is known. */
export function knownCount(figure: KnownCount): CellContent {
  return figure.known === 0 ? dash : { kind: 'integer', value: figure.count };
}

/** A text; blank when there is none. Line ends of every system become one kind. */
export function text(value: string | undefined): CellContent {
  return value === undefined || value === '' ? blank : { kind: 'text', text: value.replace(/\r\n?/gu, '\n') };
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, behind the day of 1900 that they count and that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it programs count days otherwise. */
const FIRST_SURE_DAY = 61;

/** A date: a whole day as one, a year or a month as text; blank when there is none. */
export function date(value: string | undefined): CellContent {
  if (value === undefined || value === '') return blank;
  const { year, month, day } = parsePartialDate(value) ?? {};
  if (year === undefined || month === undefined || day === undefined) return text(formatDate(value));
  const serial = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS;
  return serial < FIRST_SURE_DAY
    ? text(formatDate(value))
    : { kind: 'date', serial, text: formatDate(value) };
}

/** A whole number; blank when unknown, for empty is not zero. */
export function integer(value: number | undefined): CellContent {
  return value === undefined ? blank : { kind: 'integer', value };
}

/** A whole number made by a formula; blank when its result is unknown. */
export function countFormula(formula: Formula, result: number | undefined): CellContent {
  return result === undefined ? blank : { kind: 'countFormula', formula, result };
}

/** The sum of all above in a column, from the row of column numbers. */
export function sum(numbers: CellPosition, result: number | undefined): CellContent {
  return countFormula(sumAbove(numbers), result);
}

/** Cells one by one added up. */
export function addition(parts: readonly Formula[], result: number | undefined): CellContent {
  return countFormula(added(parts), result);
}

/** The two cells of a share and the exact counts that stand in them. */
export interface ShareSource extends Fraction {
  readonly counted: Formula;
  readonly base: Formula;
}

/** A share as a live percentage, rounded by the policy. */
export function share({ counted, base, ...fraction }: ShareSource, policy: PercentPolicy): QuotientContent {
  const rounded = roundShare(fraction, policy);
  return {
    kind: 'share',
    formula: quotient(counted, base, policy, 'percent'),
    result: rounded === null ? null : rounded.scaled / (10 ** rounded.decimals * PERCENT),
    decimals: rounded?.decimals ?? 0,
    text: rounded === null ? null : formatDecimal(rounded),
  };
}

/** A share of a count whose formula gives “–” once nothing of it is known any more. */
export function shareOfKnown(source: ShareSource, policy: PercentPolicy): QuotientContent {
  const content = share(source, policy);
  return { ...content, formula: dashWhereDash(source.counted, content.formula) };
}

/** The share of the surplus: none where there are fewer names than seats. */
export function surplusShare(source: ShareSource, policy: PercentPolicy): QuotientContent {
  const formula = quotientUnlessNegative(source.counted, source.base, policy);
  if (source.count < 0) return { kind: 'share', formula, result: null, decimals: 0, text: null };
  return { ...share(source, policy), formula };
}

/**
 * A mean by the policy of the shares. Its formula holds the sum and the number
 * of people themselves (`INT(10*2071/41)/10`) where the ages stand on no sheet, so that
 * whoever checks the figure sees what was divided; `live` is what both follow from where they do.
 * Blank of nobody.
 */
export function mean(
  total: number,
  of: number,
  policy: PercentPolicy,
  live?: FractionOfFormulas,
): CellContent {
  if (of === 0) return blank;
  const rounded = roundQuotient(total, of, policy);
  return {
    kind: 'mean',
    formula: live ? knownQuotient(live, policy) : quotient(literal(total), literal(of), policy, 'number'),
    result: rounded.scaled / 10 ** rounded.decimals,
    decimals: rounded.decimals,
    text: formatDecimal(rounded),
  };
}

/** A mean, “–” of nobody. */
export function knownQuotient({ counted, base }: FractionOfFormulas, policy: PercentPolicy): Formula {
  return dashUnlessKnown(base, quotient(counted, base, policy, 'number'));
}

/** The mean, or “–” until B2 tells the age of somebody. */
export function meanOrDash(
  total: number,
  of: number,
  policy: PercentPolicy,
  live?: FractionOfFormulas,
): CellContent {
  if (of > 0) return mean(total, of, policy, live);
  return dashUntil(live && knownQuotient(live, policy));
}

/** `now - before` of two counts. */
export function countDifference(now: Formula, before: Formula, result: number): DifferenceContent {
  return {
    kind: 'difference',
    rounded: false,
    formula: countsDifference(now, before),
    result,
    decimals: 0,
    text: signed(formatCount(result), result),
  };
}

/**
 * The difference of two figures of the sheet as they are printed: of shares in percentage points, of means
 * in their unit. `result` is undefined where one of them is not there.
 */
export function figureDifference(
  now: CellPosition,
  before: CellPosition,
  unit: WrittenAs,
  result: Decimal | undefined,
): DifferenceContent {
  return {
    kind: 'difference',
    rounded: true,
    formula: printedDifference(valueOf(now), valueOf(before), unit),
    result: result === undefined ? null : result.scaled / 10 ** result.decimals,
    decimals: result?.decimals ?? 0,
    text: result === undefined ? null : signed(formatDecimal(result), result.scaled),
  };
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}
