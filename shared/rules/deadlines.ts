import { certainlyBefore, latestDay } from '../domain/partial-date';
import type { Cell } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { type KnownPaper, knownPaper, REPORT_PAPER, ratificationDecision } from './papers';
import type { RuleSet } from './rule-sets';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from './working-days';

/** A day by which something is due, and how it stands. */
export interface Deadline {
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string;
  /** Whether it was done, on a known day or not. */
  readonly done: boolean;
  /** The day on which it was done; undefined while it is not, and where only its number is known. */
  readonly doneOn: string | undefined;
  /** Done, but certainly after the last day. */
  readonly late: boolean;
  /** Working days left; below 0 overdue. Undefined once done, and while nobody says what day it is. */
  readonly daysLeft: number | undefined;
  /** Does not run: a complaint is being dealt with. Then nothing is late or overdue. */
  readonly stopped?: true;
}

export interface CellDeadlines {
  /** The result of the congress to the ward (Quy định 294-QĐ/TW, điểm 16.1.1): with the request for ratification. */
  readonly report: Deadline | undefined;
  /** The ward's decision on it (điểm 16.1.2), where there is no complaint. */
  readonly ratification: Deadline | undefined;
}

export interface DeadlineTerms {
  readonly rules: Pick<RuleSet, 'reportWithin' | 'ratificationWithin' | 'appointmentsOnly'>;
  readonly calendar: WorkingCalendar;
  readonly today?: string | undefined;
}

/**
 * The deadlines of one cell. None begins before the whole day is known from which it runs; where committees are
 * only appointed there is no result to report.
 */
export function cellDeadlines(
  cell: Pick<Cell, 'congress' | 'papers' | 'ratification' | 'aftermath'>,
  terms: DeadlineTerms,
): CellDeadlines {
  if (terms.rules.appointmentsOnly.value) return { report: undefined, ratification: undefined };
  const { heldOn } = cell.congress;
  const reported = knownPaper(cell, REPORT_PAPER);
  const { reportWithin, ratificationWithin } = terms.rules;
  const ratification = deadline(terms, reported?.on, ratificationWithin.value, ratificationDecision(cell));
  return {
    report: isHeld(cell.congress) ? deadline(terms, heldOn, reportWithin.value, reported) : undefined,
    ratification: cell.ratification?.complaint === true ? stopped(ratification) : ratification,
  };
}

function deadline(
  { calendar, today }: DeadlineTerms,
  from: string | undefined,
  within: number,
  done: KnownPaper | undefined,
): Deadline | undefined {
  if (from === undefined || latestDay(from) !== from) return undefined;
  const due = addWorkingDays(calendar, from, within);
  const open = done === undefined && today !== undefined;
  const doneOn = done?.on;
  return {
    due,
    done: done !== undefined,
    doneOn,
    late: doneOn !== undefined && certainlyBefore(due, doneOn),
    daysLeft: open ? daysLeft(calendar, today, due) : undefined,
  };
}

function stopped(running: Deadline | undefined): Deadline | undefined {
  return running && { ...running, late: false, daysLeft: undefined, stopped: true };
}

/** A report or a ratification that is due is named this many working days before: the program's own choice. */
export const NEAR_DEADLINE = 2;

/** A day after the last one is at least one day too late, even over a weekend. */
function daysLeft(calendar: WorkingCalendar, today: string, due: string): number {
  const days = workingDaysBetween(calendar, today, due);
  return today > due ? Math.min(days, -1) : days;
}
