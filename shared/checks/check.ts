import type { Season } from '../domain/season';
import { type SeasonStatistics, statistics } from '../statistics';
import { atOnce, type Stepwise } from '../stepwise';
import { withAcceptances } from './acceptance';
import { cellTerms, checkCell } from './check-cell';
import type { Finding } from './finding';
import { checkGuides } from './guides';
import { checkPeople } from './people';
import { checkProgress } from './progress';
import { checkTotals } from './season-totals';
import { checkStandings } from './standings';
import { checkTerms } from './terms';

export interface CheckOptions {
  /** The season's own statistics, from whoever has them already. */
  readonly stats?: SeasonStatistics | undefined;
  /** `YYYY-MM-DD`; without it nothing is found that depends on what day it is. */
  readonly today?: string | undefined;
}

/**
 * Every finding of a season: cell by cell in the file's order, then people, then the totals and papers of
 * the season; warnings that the office accepted say so.
 */
export function check(season: Season, options: CheckOptions = {}): readonly Finding[] {
  return atOnce(checkInSteps(season, options));
}

/** `check` cell by cell: what is found of each is kept by it, so that whoever checks the season after that is done soon. */
export function* checkInSteps(season: Season, options: CheckOptions = {}): Stepwise<readonly Finding[]> {
  const { stats = statistics(season), today } = options;
  const statsOf = new Map(stats.byCell.map((each) => [each.cell, each]));
  const terms = cellTerms(season, today);
  const perCell: Finding[] = [];
  for (const [index, cell] of season.cells.entries()) {
    const counted = statsOf.get(cell);
    if (counted === undefined) continue;
    const path = `cells[${String(index)}]`;
    perCell.push(...checkCell(counted, path, terms), ...checkStandings(season, cell, path));
    yield;
  }
  const found = [
    ...perCell,
    ...checkGuides(season),
    ...checkPeople(season),
    ...checkTotals(season, stats),
    ...checkProgress(season, today),
    ...checkTerms(season),
  ];
  return withAcceptances(season, found);
}
