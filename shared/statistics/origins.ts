import type { Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics } from './cell-statistics';
import { type Membership, membership } from './membership';

/** How many of the committees were elected, appointed, or came in a way that nobody entered. */
export type OriginCounts = Readonly<Record<keyof Membership, number>>;

/** Counts them over the cells whose result is entered. */
export function originCounts(season: Season, byCell: readonly CellStatistics[]): OriginCounts {
  const rules = rulesOf(season);
  const each = byCell.filter(({ entered }) => entered).map(({ cell }) => membership(cell, rules));
  return addOrigins(
    each.map(({ elected, appointed, unknown }) => ({
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
  const rules = rulesOf(season);
  const appointed = byCell.flatMap(({ entered, cell }) => (entered ? membership(cell, rules).appointed : []));
  return appointed.filter(({ standing }) => standing === 'reelected').length;
}
