import type { Season } from '../domain/season';
import { type SeasonStatistics, statistics } from '../statistics';
import { checkBallots } from './ballots';
import { checkCommittee } from './committee';
import { checkCongress } from './congress';
import type { Finding } from './finding';
import { checkPeople } from './people';
import { checkTotals } from './season-totals';

/**
 * Every finding of a season: cell by cell in the file's order, then people, then the totals.
 * Whoever has the season's statistics already gives them along.
 */
export function check(season: Season, stats: SeasonStatistics = statistics(season)): readonly Finding[] {
  const statsOf = new Map(stats.byCell.map((each) => [each.cell, each]));
  const perCell = season.cells.flatMap((cell, index) => {
    const counted = statsOf.get(cell);
    if (counted === undefined) return [];
    const path = `cells[${String(index)}]`;
    return [
      ...checkCongress(cell, path, season),
      ...checkBallots(cell.congress, path),
      ...checkCommittee(counted, path),
    ];
  });
  return [...perCell, ...checkPeople(season), ...checkTotals(season, stats)];
}
