import { atOnce } from '../../stepwise';
import type { SourceCell } from '../table/source';
import { firstTwo, isCompact } from './read-date';

/**
 * What is doubtful about all dates of a column together. `month-first`: its texts make sense only so.
 * `swapped`: an American Excel took what it could for days, with day and month changed over, and left the rest as texts.
 */
export type DateDoubt = 'month-first' | 'swapped';

const MONTHS = 12;
/** So many different days, none behind the twelfth, are no chance any more. */
const FEWEST_DAYS = 6;

interface Seen {
  /** Texts whose first, or whose second number can be no month. */
  dayFirst: number;
  monthFirst: number;
  /** Texts that can be read either way. */
  either: number;
  /** Days that can be read either way, and those that cannot. */
  readonly open: Set<string>;
  certain: number;
}

/** What is doubtful about the dates of a column; undefined where nothing is. */
export function dateDoubt(cells: readonly SourceCell[]): DateDoubt | undefined {
  return atOnce(dateDoubtInSteps(cells));
}

/** Cells between two steps. */
const STEP = 500;

/** As `dateDoubt`, some cells at a time whenever the caller goes on. */
export function* dateDoubtInSteps(cells: readonly SourceCell[]): Generator<void, DateDoubt | undefined> {
  const seen: Seen = { dayFirst: 0, monthFirst: 0, either: 0, open: new Set(), certain: 0 };
  for (const [at, cell] of cells.entries()) {
    look(cell, seen);
    if (at % STEP === STEP - 1) yield;
  }
  if (seen.monthFirst > 0 && seen.dayFirst === 0) return 'month-first';
  if (seen.certain > 0 || seen.open.size === 0) return undefined;
  const leftAsText = seen.dayFirst > 0 && seen.either * 3 <= seen.dayFirst;
  return leftAsText || seen.open.size >= FEWEST_DAYS ? 'swapped' : undefined;
}

function look({ text, date, number }: SourceCell, seen: Seen): void {
  if (date !== undefined) {
    const [, month = '', day] = date.split('-');
    if (day === undefined || day === month) return;
    if (Number(day) > MONTHS) seen.certain += 1;
    else seen.open.add(`${day}/${month}`);
    return;
  }
  const parts = number === undefined ? firstTwo(text) : undefined;
  if (!parts || parts[0] === parts[1]) return;
  if (parts[0] > MONTHS) seen.dayFirst += 1;
  else if (parts[1] > MONTHS) seen.monthFirst += 1;
  else seen.either += 1;
}

/** True where numbers of a column spell days, for one of them can be nothing else, or is written with its zero. */
export function isCompactColumn(cells: readonly SourceCell[]): boolean {
  return cells.some(({ number, date, text }) =>
    number === undefined ? /^\d{6}$/u.test(text) : date === undefined && isCompact(number),
  );
}
