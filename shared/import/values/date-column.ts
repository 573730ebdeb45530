import type { PartialDate } from '../../domain/partial-date';
import { atOnce } from '../../stepwise';
import type { SourceCell } from '../table/source';
import { firstTwo, isCompact, readDateCell, swappedDate } from './read-date';

/** What is doubtful about all dates of a column together. */
export interface DateDoubt {
  /** Its texts may stand month first. */
  readonly texts: boolean;
  /**
   * Its days may have day and month changed over: an Excel of the other language took what it could for days, and left
   * the rest as texts.
   */
  readonly days: boolean;
  /** Its texts make sense month first only, and it has no such days: they are read so, and each says so. */
  readonly isSure: boolean;
}

/** What the dates of a column say about themselves. */
export interface ColumnDates {
  readonly doubt: DateDoubt | undefined;
  /** Each of them can be read either way. */
  readonly isOpen: boolean;
}

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

/** What the dates of a column say about themselves. */
export function columnDates(cells: readonly SourceCell[]): ColumnDates {
  return atOnce(columnDatesInSteps(cells));
}

/** Cells between two steps. */
const STEP = 500;

/** As `columnDates`, some cells at a time whenever the caller goes on. */
export function* columnDatesInSteps(cells: readonly SourceCell[]): Generator<void, ColumnDates> {
  const seen: Seen = { dayFirst: 0, monthFirst: 0, either: 0, open: new Set(), certain: 0 };
  for (const [at, cell] of cells.entries()) {
    look(cell, seen);
    if (at % STEP === STEP - 1) yield;
  }
  const { dayFirst, monthFirst, either, open, certain } = seen;
  return {
    doubt: doubtOf(seen),
    isOpen: dayFirst + monthFirst + certain === 0 && either + open.size > 0,
  };
}

function doubtOf({ dayFirst, monthFirst, either, open, certain }: Seen): DateDoubt | undefined {
  const mayBeChanged = certain === 0 && open.size > 0;
  if (monthFirst > 0 && dayFirst === 0) return { texts: true, days: mayBeChanged, isSure: !mayBeChanged };
  const leftAsText = dayFirst > 0 && either * 3 <= dayFirst;
  const isChanged = mayBeChanged && (leftAsText || open.size >= FEWEST_DAYS);
  return isChanged ? { texts: false, days: true, isSure: false } : undefined;
}

/** Of a list in which one column is doubtful, another one that can be read either way is so too; else its own doubt. */
export function doubtBeside(
  { doubt, isOpen }: ColumnDates,
  others: readonly ColumnDates[],
): DateDoubt | undefined {
  if (doubt || !isOpen) return doubt;
  const beside = others.flatMap((other) => other.doubt ?? []);
  if (beside.length === 0) return undefined;
  return { texts: beside.some(({ texts }) => texts), days: true, isSure: false };
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

const MONTH_FIRST = { from1904: false, monthFirst: true } as const;

/** A date of a doubtful column that can be read either way, and what it is with day and month changed over; undefined for any other. */
export function bothReadings(
  cell: SourceCell,
  { texts, days }: DateDoubt,
): { readonly text: string; readonly other: PartialDate } | undefined {
  const { text, date, number } = cell;
  if (date === undefined ? !texts || number !== undefined || !firstTwo(text) : !days) return undefined;
  const other = date === undefined ? readDateCell(cell, MONTH_FIRST) : swappedDate(date);
  return other === undefined || other === date ? undefined : { text, other };
}

/** True where numbers of a column spell days, for one of them can be nothing else, or is written with its zero. */
export function isCompactColumn(cells: readonly SourceCell[]): boolean {
  return cells.some(({ number, date, text }) =>
    number === undefined ? /^\d{6}$/u.test(text) : date === undefined && isCompact(number),
  );
}
