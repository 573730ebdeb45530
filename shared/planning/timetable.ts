import { latestDay } from '../domain/partial-date';
import type { Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { sortingMinute } from './day-sessions';
import { type PlannedCongress, plannedCongresses, type Workload, workloads } from './schedule';

/** Behind every day: a congress of which no day is known. */
const NO_DAY = '9999-12-31';

/** A day that sorts: a month stands at its end, what has no date behind everything. */
function sortedDay({ cell }: PlannedCongress): string {
  const date = congressDate(cell.congress);
  return date === undefined ? NO_DAY : latestDay(date);
}

/** The congresses of the season by day and hour; at the same time in the order of the cells. */
export function congressesInTime(season: Season): readonly PlannedCongress[] {
  return plannedCongresses(season).toSorted((a, b) => {
    const [one, other] = [sortedDay(a), sortedDay(b)];
    return one < other ? -1 : one > other ? 1 : sortingMinute(a) - sortingMinute(b);
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
