import type { Season } from '../../../shared/domain/season';

const YEAR_LENGTH = 4;

/** The years in which deadlines of a season can lie: its own, or this one; and the next, where the last congress is late in the year. */
export function yearsOf({ season }: Pick<Season, 'season'>, today: string): readonly number[] {
  const yearIn = (date: string) => Number(date.slice(0, YEAR_LENGTH));
  const from = yearIn(season.plannedFrom ?? season.plannedTo ?? today);
  const to = Math.max(from, yearIn(season.plannedTo ?? season.plannedFrom ?? today));
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return isLate(season.plannedTo ?? today) ? [...years, to + 1] : years;
}

/** From October on a deadline may fall into the next year. */
function isLate(date: string): boolean {
  return Number(date.slice(YEAR_LENGTH + 1, YEAR_LENGTH + 3)) >= 10;
}
