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

/** A whole number that stands in the formula itself. */
export function literal(value: number): Formula {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return formula(String(value));
}

/** The sum of a block of cells; empty ones count nothing. */
export function sumOf(from: CellPosition, to: CellPosition): Formula {
  return formula(`SUM(${address(from)}:${address(to)})`);
}

/** The parts added one by one, as a reader would write it: `D9+F9+H9`. */
export function added(parts: readonly Formula[]): Formula {
  return formula(parts.join('+'));
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

/** The difference of two fractions as a fraction of two expressions: `(C7*B$6-B7*C$6)/(C$6*B$6)` in its parts. */
export interface FractionOfFormulas {
  readonly counted: Formula;
  readonly base: Formula;
}

/** `now - before` as one fraction, exact in whole numbers. */
export function fractionDifference(now: FractionOfFormulas, before: FractionOfFormulas): FractionOfFormulas {
  return {
    counted: formula(`(${now.counted}*${before.base}-${before.counted}*${now.base})`),
    base: formula(`(${now.base}*${before.base})`),
  };
}

/**
 * `a/of`, which may be below 0, rounded by the policy: towards zero or half away
 * from it. In percent it is given in points (5.4), for a difference of shares is no share.
 */
export function signedQuotient(a: Formula, of: Formula, policy: PercentPolicy, unit: WrittenAs): Formula {
  const { digits } = policy;
  const rounded = (scaled: string) =>
    policy.rounding === 'truncate' ? `TRUNC(${scaled})` : `ROUND(${scaled},0)`;
  const scale = 10 ** pointShift[unit];
  if (digits.kind === 'decimals') {
    const power = 10 ** digits.count;
    return formula(`IF(${of}=0,"",${rounded(`${power * scale}*${a}/${of}`)}/${power})`);
  }
  const decimals = `MAX(0,${digits.count - 1}-INT(LOG10(${scale}*ABS(${a})/${of})+${LOG_GUARD}))`;
  const power = `10^${decimals}`;
  return formula(`IF(${of}=0,"",IF(${a}=0,0,${rounded(`${scale}*${a}*${power}/${of}`)}/${power}))`);
}
