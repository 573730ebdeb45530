import type { Season } from '../domain/season';
import type { AgeSum } from './age';
import type { ByPosition } from './by-position';
import type { Vacancies } from './cell-statistics';
import type { Group } from './groups';
import { percentTexts, statistics } from './statistics';

/** What `dhcb stats --json` prints: a contract with programs outside. */
export type StatsJson = Readonly<Record<Group, ByPosition>> & {
  readonly cells: { readonly total: number; readonly held: number; readonly fullyElected: number };
  readonly vacant: Vacancies;
  readonly age: AgeSum & { readonly text: string | null };
  readonly percent: Readonly<Record<string, string | null>>;
};

export function statsJson(season: Season): StatsJson {
  const stats = statistics(season);
  return {
    cells: stats.cells,
    ...stats.groups,
    vacant: stats.vacant,
    age: { ...stats.ages.total, text: stats.meanAge.total },
    percent: percentTexts(stats, season),
  };
}
