import { latestDay } from '../domain/partial-date';
import type { Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { type PlannedCongress, plannedCongresses, type Workload, workloads } from './schedule';

/** Behind every day: a congress of which no day is known. */
const NO_DAY = '9999-12-31';
const MINUTES_PER_HOUR = 60;
const LAST_HOUR = 23;
/** Where a congress stands within its day while only the half of the day is known, or nothing: at its beginning. */
const SESSION_STARTS = { morning: 0, afternoon: 12 * MINUTES_PER_HOUR } as const;

/** The minute of the day that “7 giờ 30”, “13h30” or “8:00” names; undefined for other words. */
export function minuteOfDay(startsAt: string | undefined): number | undefined {
  const found = /^\D*?(\d{1,2})(?:\s*(?:giờ|g|h|:|\.)\s*(\d{2})?)?/iu.exec(startsAt?.normalize('NFC') ?? '');
  const hour = Number(found?.[1] ?? NaN);
  const minute = Number(found?.[2] ?? 0);
  return hour <= LAST_HOUR && minute < MINUTES_PER_HOUR ? hour * MINUTES_PER_HOUR + minute : undefined;
}

/** A day that sorts: a month stands at its end, what has no date behind everything. */
function sortedDay({ cell }: PlannedCongress): string {
  const date = congressDate(cell.congress);
  return date === undefined ? NO_DAY : latestDay(date);
}

/** “2 giờ” of an afternoon is fourteen o'clock. */
function sortedMinute({ cell, session = 'morning' }: PlannedCongress): number {
  const start = SESSION_STARTS[session];
  const minute = minuteOfDay(cell.plan?.startsAt) ?? start;
  return minute < start ? minute + start : minute;
}

/** The congresses of the season by day and hour; at the same time in the order of the cells. */
export function congressesInTime(season: Season): readonly PlannedCongress[] {
  return plannedCongresses(season).toSorted((a, b) => {
    const [one, other] = [sortedDay(a), sortedDay(b)];
    return one < other ? -1 : one > other ? 1 : sortedMinute(a) - sortedMinute(b);
  });
}

/** What one member of the ward's committee guides. */
export interface Assignment extends Workload {
  /** The congresses by day and hour. */
  readonly congresses: readonly PlannedCongress[];
}

/** Who guides which congresses, in the order of the season's list; those without any too. */
export function assignments(season: Season): readonly Assignment[] {
  const inTime = congressesInTime(season);
  return workloads(season).map((load) => ({
    ...load,
    congresses: inTime.filter(({ cell }) => load.cells.includes(cell)),
  }));
}
