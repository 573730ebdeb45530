import type { Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics } from './cell-statistics';
import { type Membership, membership } from './membership';

/** How many of the committees were elected, appointed, or came in a way that nobody entered. */
export type OriginCounts = Readonly<Record<keyof Membership, number>>;

/** Counts them over the cells whose result is entered. */
export function originCounts(season: Season, byCell: readonly CellStatistics[]): OriginCounts {
  return addOrigins(
    enteredOf(season, byCell).map(({ elected, appointed, unknown }) => ({
      elected: elected.length,
      appointed: appointed.length,
      unknown: unknown.length,
    })),
  );
}

export function addOrigins(all: readonly OriginCounts[]): OriginCounts {
  const sum = (key: keyof OriginCounts) => all.reduce((total, one) => total + one[key], 0);
  return { elected: sum('elected'), appointed: sum('appointed'), unknown: sum('unknown') };
}

/** How many sat in the term before and came by appointment: nobody elected them again. */
export function appointedAgain(season: Season, byCell: readonly CellStatistics[]): number {
  const appointed = enteredOf(season, byCell).flatMap((each) => each.appointed);
  return appointed.filter(({ standing }) => standing === 'reelected').length;
}

/** The committees of the cells whose result is entered. */
function enteredOf(season: Season, byCell: readonly CellStatistics[]): readonly Membership[] {
  const rules = rulesOf(season);
  return byCell.filter(({ entered }) => entered).map(({ cell }) => membership(cell, rules));
}
