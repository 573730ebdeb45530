import type { PercentPolicy } from '../domain/season';

/**
 * Formulas of the sheets, in the functions that Excel 2007 already has.
 *
 * A formula can only be made here, out of cell positions and numbers: no text
 * that a user typed has a way into one.
 */

declare const formulaMark: unique symbol;

/** An expression as Excel writes it, without the leading `=`. */
export type Formula = string & { readonly [formulaMark]: true };

/** A cell by its row and column, both counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** The letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const last = ((column - 1) % LETTERS) + 1;
  const rest = (column - last) / LETTERS;
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(BEFORE_A + last);
}

/** A position as Excel writes it: `C12`. */
export function address({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

function formula(text: string): Formula {
  return text as Formula;
}

/** The value of a cell. */
export function valueOf(position: CellPosition): Formula {
  return formula(address(position));
}

/** The value of a cell that stays in its row, its column or its place when the formula is copied: `B$8`, `$P12`, `$B$8`. */
export function fixedValue({ row, column }: CellPosition, fixed: 'row' | 'column' | 'both'): Formula {
  const letters = `${fixed === 'row' ? '' : '$'}${columnLetters(column)}`;
  return formula(`${letters}${fixed === 'column' ? '' : '$'}${row}`);
}

/** A whole number that stands in the formula itself. */
export function literal(value: number): Formula {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return formula(String(value));
}

/** The sum of a block of cells; empty ones count nothing. */
export function sumOf(from: CellPosition, to: CellPosition): Formula {
  return formula(`SUM(${address(from)}:${address(to)})`);
}

/**
 * The block from the row of column numbers down to the row above the formula itself. A row that somebody
 * adds before the first of the data or after the last is inside; the numbers of the columns are texts.
 */
function above({ row, column }: CellPosition): string {
  const letters = columnLetters(column);
  return `${letters}$${row}:INDEX(${letters}:${letters},ROW()-1)`;
}

/** In how many rows above a cell is filled and the one beside it holds nothing, no formula either. */
export function filledBeside(filled: CellPosition, bare: CellPosition): Formula {
  return countWhere([ask.isFilled(formula(above(filled))), ask.isBare(formula(above(bare)))]);
}

/** Words behind a number of rows, or empty text where it is 0. */
export function noteUnlessZero(count: Formula, words: string): Formula {
  return unlessNobody(count, formula(`${count}&${quoted(words)}`));
}

/** Empty text where a count is 0. */
export function unlessNobody(count: Formula, otherwise: Formula): Formula {
  return formula(`IF(${count}=0,"",${otherwise})`);
}

/** “–” where a count is 0: of nobody it is known. */
export function dashUnlessKnown(known: Formula, otherwise: Formula): Formula {
  return formula(`IF(${known}=0,"–",${otherwise})`);
}

/** “–” where a cell holds one. */
export function dashWhereDash(cell: Formula, otherwise: Formula): Formula {
  return formula(`IF(${cell}="–","–",${otherwise})`);
}

/** 0 where a count is 0, whatever else is known. */
export function zeroWithout(count: Formula, otherwise: Formula): Formula {
  return formula(`IF(${count}=0,0,${otherwise})`);
}

/** `now - before` of two counts, “–” where one is no number. */
export function countsDifference(now: Formula, before: Formula): Formula {
  return dashUnlessNumbers(now, before, subtracted(now, before));
}

function dashUnlessNumbers(a: Formula, b: Formula, otherwise: Formula): Formula {
  return formula(`IF(ISNUMBER(${a})*ISNUMBER(${b}),${otherwise},"–")`);
}

/** The sum of cells of which some may hold “–”. */
export function sumOfKnown(cells: readonly Formula[]): Formula {
  return formula(`SUM(${cells.join(',')})`);
}

/** Words, and behind them how many are left out where that is not 0. */
export function saidUnlessAll(
  words: string,
  all: Formula,
  parts: Formula,
  [before, after]: readonly [string, string],
): Formula {
  // “–” of nobody counts nothing
  const rest = `SUM(${all})-${parts}`;
  return formula(`${quoted(words)}&IF(${rest}=0,"",${quoted(before)}&(${rest})&${quoted(after)})`);
}

/** “–” where none of these cells or blocks holds a number. */
export function dashUnlessNumber(cells: readonly Formula[], otherwise: Formula): Formula {
  return formula(`IF(COUNT(${cells.join(',')})=0,"–",${otherwise})`);
}

/** The sum of all above, or “–” where there is no number above. */
export function knownSumAbove(numbers: CellPosition): Formula {
  return dashUnlessNumber([formula(above(numbers))], sumAbove(numbers));
}

/** The sum of all above, or empty text where there is no number above. */
export function unlessNoNumber(numbers: CellPosition): Formula {
  return formula(`IF(COUNT(${above(numbers)})=0,"",${sumAbove(numbers)})`);
}

/** Empty text where a cell holds nothing or empty text. */
export function unlessEmpty(cell: Formula, otherwise: Formula): Formula {
  return formula(`IF(${cell}="","",${otherwise})`);
}

/** The sum of all above, from the row of column numbers: `SUM(E$11:INDEX(E:E,ROW()-1))`. */
export function sumAbove(numbers: CellPosition): Formula {
  return formula(`SUM(${above(numbers)})`);
}

/** How many names stand above, the text of the row of column numbers not among them. */
export function namesAbove(numbers: CellPosition): Formula {
  return formula(`COUNTA(${above(numbers)})-1`);
}

/** The program's own words inside a formula; never what a user typed. */
export function quoted(words: string): Formula {
  return formula(`"${words.replaceAll('"', '""')}"`);
}

/** The words inside a formula sent through a function, as all texts of its sheet are. */
export function withWords(of: Formula, change: (words: string) => string): Formula {
  return formula(of.replace(/"[^"]*"/gu, (words) => `"${change(words.slice(1, -1))}"`));
}

/** A block of one column of another sheet, wherever the formula is copied: `'B2'!$D$11:$D$52`. */
export function listIn(
  sheet: string,
  column: number,
  rows: { readonly from: number; readonly to: number },
): Formula {
  const letters = columnLetters(column);
  return formula(`'${sheet}'!$${letters}$${rows.from}:$${letters}$${rows.to}`);
}

/** The text of a cell of another sheet behind the sheet's name; empty text where it is empty. */
export function saidBy(sheet: string, { row, column }: CellPosition): Formula {
  const cell = formula(`'${sheet}'!$${columnLetters(column)}$${row}`);
  return unlessEmpty(cell, formula(`${quoted(`${sheet}: `)}&${cell}`));
}

/** A question asked of each row of a list; questions are multiplied, so that all must hold. */
export const ask = {
  equals: (list: Formula, value: Formula) => formula(`(${list}=${value})`),
  /** The same words, whichever way their “uỷ” is spelt. */
  sameWords: (list: Formula, value: Formula) => formula(`(${inOneSpelling(list)}=${inOneSpelling(value)})`),
  from: (list: Formula, least: number) => formula(`(${list}>=${literal(least)})`),
  upTo: (list: Formula, most: number) => formula(`(${list}<=${literal(most)})`),
  isNumber: (list: Formula) => formula(`ISNUMBER(${list})`),
  /** Nothing stands there, no formula either. */
  isBare: (list: Formula) => formula(`ISBLANK(${list})`),
  isFilled: (list: Formula) => formula(`(${list}<>"")`),
  /** Something stands in one of several columns at least. */
  isAnyFilled: (lists: readonly Formula[]) => formula(`(${lists.join('&')}<>"")`),
  /** One of these words, the program's own. */
  isAmong: (list: Formula, words: readonly string[]) =>
    formula(`ISNUMBER(MATCH(${list},{${words.map(quoted).join(',')}},0))`),
  isNot: (list: Formula, value: Formula) => formula(`(${list}<>${value})`),
  /** One of two answers that exclude each other. */
  either: (questions: readonly Formula[]) => formula(`(${questions.join('+')})`),
  all: (questions: readonly Formula[]) => formula(questions.join('*')),
} as const;

/** Without the mark of “uỷ” and “ủy”: letters alone, for the whole word would be spelt as all texts of the sheet are. */
function inOneSpelling(words: Formula): Formula {
  return formula(`SUBSTITUTE(SUBSTITUTE(LOWER(${words}),"ỷ","y"),"ủ","u")`);
}

/**
 * How many rows answer all questions. `SUMPRODUCT` and `=` instead of `COUNTIFS`, which reads a criterion
 * as a pattern, a comparison or a date: “12/12” would be one.
 */
export function countWhere(questions: readonly Formula[]): Formula {
  return formula(`SUMPRODUCT(${questions.join('*')}*1)`);
}

/** The sum of a list over the rows that answer all questions; texts in it count nothing. */
export function sumWhere(questions: readonly Formula[], list: Formula): Formula {
  return formula(`SUMPRODUCT(${questions.join('*')}*1,${list})`);
}

/** “x” unless the cell is empty or holds one of these words: `IF(OR(I12="",I12="Kinh"),"","x")`. */
export function markUnless(cell: Formula, words: readonly string[], mark: string): Formula {
  const each = ['', ...words].map((word) => `${cell}=${quoted(word)}`);
  return formula(`IF(OR(${each.join(',')}),"",${quoted(mark)})`);
}

/** “x” where a cell holds one of these words: `IF(ISNUMBER(MATCH(I12,{"Tày","Thái"},0)),"x","")`. */
export function markAmong(cell: Formula, words: readonly string[], mark: string): Formula {
  return formula(`IF(${ask.isAmong(cell, words)},${quoted(mark)},"")`);
}

/** “x” where a number is at most so much, in its own column: `IF(ISNUMBER(T12),IF(T12<=39,"x",""),"")`. */
export function markUpTo(cell: Formula, most: number, mark: string): Formula {
  return formula(`IF(ISNUMBER(${cell}),IF(${cell}<=${literal(most)},${quoted(mark)},""),"")`);
}

/** The word of the first cell that is not empty, or what else is known where all are. */
export function firstFilled(
  cells: readonly { readonly cell: Formula; readonly word: string }[],
  otherwise: string,
): Formula {
  const [first, ...rest] = cells;
  if (first === undefined) return quoted(otherwise);
  return formula(`IF(${first.cell}<>"",${quoted(first.word)},${firstFilled(rest, otherwise)})`);
}

/** Words around a whole number that cells make up: `"Tổng cộng: "&(…)&" đồng chí"`. */
export function sentence(before: string, count: Formula, after: string): Formula {
  return formula(`${quoted(before)}&(${count})&${quoted(after)}`);
}

/** The day to which ages are counted. */
export interface AgeDay {
  readonly year: number;
  /** Month × 100 + day, of a completed year; absent where the difference of the years is the age. */
  readonly monthDay?: number;
}

/** A number below is a year that somebody typed, not a day: days of 1908. */
const LEAST_DAY = 3000;

/**
 * The age at a day from the one of two cells that is filled: a day, or the text of a year or of a month and
 * year, whose unknown parts are the first. Where neither is filled what else is known, or empty text; that
 * too where what stands there is no date.
 */
export function ageFrom(
  one: Formula,
  other: Formula,
  { year, monthDay }: AgeDay,
  otherwise: number | undefined,
): Formula {
  const unborn = otherwise === undefined ? quoted('') : literal(otherwise);
  const born = `IF(${one}<>"",${one},${other})`;
  const bornYear = `IF(ISNUMBER(${born}),IF(${born}<${LEAST_DAY},${born},YEAR(${born})),VALUE(RIGHT(${born},4)))`;
  const years = `${year}-${bornYear}`;
  if (monthDay === undefined) return formula(`IF(${one}&${other}="",${unborn},IFERROR(${years},""))`);
  const birthday = `IF(ISNUMBER(${born}),IF(${born}<${LEAST_DAY},101,MONTH(${born})*100+DAY(${born})),IF(LEN(${born})>4,VALUE(LEFT(${born},2))*100+1,101))`;
  return formula(
    `IF(${one}&${other}="",${unborn},IFERROR(MAX(0,${years}-IF(${birthday}>${monthDay},1,0)),""))`,
  );
}

/** The parts added one by one, as a reader would write it: `D9+F9+H9`. */
export function added(parts: readonly Formula[]): Formula {
  return formula(parts.join('+'));
}

/** What a column has beyond the rows of a block: `B$10-SUM(B12:B15)`; all of it where the block is empty. */
export function remainder(all: Formula, from: CellPosition, to: CellPosition): Formula {
  if (to.row < from.row) return all;
  return formula(`${all}-${sumOf(from, to)}`);
}

/** `(a-b)`, in brackets so that it can stand inside another formula. */
export function difference(a: Formula, b: Formula): Formula {
  return formula(`(${a}-${b})`);
}

/** `a-b`, as the whole of a formula. */
export function subtracted(a: Formula, b: Formula): Formula {
  return formula(`${a}-${b}`);
}

/** `a-b`, or 0 where `b` is the larger. */
export function shortfall(a: Formula, b: Formula): Formula {
  return formula(`MAX(0,${a}-${b})`);
}

/** The fewest votes that are more than half of `n`: `INT(E7/2)+1`. */
export function majorityOf(n: Formula): Formula {
  return formula(`INT(${n}/2)+1`);
}

/**
 * How far the decimal point of the written figure stands from that of the
 * stored number: a share is stored as 0.756 and written 75,6 %.
 */
export type WrittenAs = 'number' | 'percent';

const pointShift: Readonly<Record<WrittenAs, number>> = { number: 0, percent: 2 };

/** Above every error of LOG10, far below the distance of any two shares of counts under 100 000. */
const LOG_GUARD = '1E-9';

/** The decimals that leave the asked significant digits of `a/of`, as an expression. */
function significantDecimals(a: Formula, of: Formula, digits: number, shift: number): string {
  return `MAX(${shift},${digits - 1}-INT(LOG10(${a}/${of})+${LOG_GUARD}))`;
}

/**
 * `a/of` rounded by the season's policy, live; empty text where the base is 0.
 *
 * The figure is scaled up before it is divided: `INT(1000*a/of)/1000`, not
 * `ROUNDDOWN(a/of,3)`. Whole numbers are exact in binary and IEEE division is
 * exact wherever the quotient is whole or ends in ,5, so that no program can
 * turn 29/100 into 28,9 %. The same scaled number over the same power of ten is
 * the cached result, bit for bit.
 */
export function quotient(a: Formula, of: Formula, policy: PercentPolicy, written: WrittenAs): Formula {
  const shift = pointShift[written];
  const { digits } = policy;
  const rounded = (scaled: string) =>
    policy.rounding === 'truncate' ? `INT(${scaled})` : `ROUND(${scaled},0)`;
  if (digits.kind === 'decimals') {
    const power = String(10 ** (digits.count + shift));
    return formula(`IF(${of}=0,"",${rounded(`${power}*${a}/${of}`)}/${power})`);
  }
  const power = `10^${significantDecimals(a, of, digits.count, shift)}`;
  return formula(`IF(${of}=0,"",IF(${a}=0,0,${rounded(`${a}*${power}/${of}`)}/${power}))`);
}

/** Like `quotient`, and empty text too where `a` is below 0: a list with fewer names than seats has no surplus. */
export function quotientUnlessNegative(a: Formula, of: Formula, policy: PercentPolicy): Formula {
  return formula(`IF(${a}<0,"",${quotient(a, of, policy, 'percent')})`);
}

/** A fraction of two expressions. */
export interface FractionOfFormulas {
  readonly counted: Formula;
  readonly base: Formula;
}

/** More decimals than any printed share or mean has. */
const DIFFERENCE_POWER = 10 ** 6;

/**
 * `now - before` of two figures as they stand in their cells, each rounded by the policy already; a
 * difference of shares is given in points (5.4), for it is no share. “–” where one is no number.
 */
export function printedDifference(now: Formula, before: Formula, unit: WrittenAs): Formula {
  const scaled = `ROUND((${now}-${before})*${DIFFERENCE_POWER * 10 ** pointShift[unit]},0)/${DIFFERENCE_POWER}`;
  return dashUnlessNumbers(now, before, formula(scaled));
}
