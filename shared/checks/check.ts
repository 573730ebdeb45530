import type { Season } from '../domain/season';
import { congressResults } from '../rules/body-results';
import { rulesOf } from '../rules/rule-sets';
import { type SeasonStatistics, statistics } from '../statistics';
import { type BallotCell, peopleById } from './ballot-cell';
import { checkBallots } from './ballots';
import { checkCandidates } from './candidates';
import { checkCommittee } from './committee';
import { checkCommitteeSize } from './committee-size';
import { checkCongress } from './congress';
import { checkElected } from './elected';
import type { Finding } from './finding';
import { checkPeople } from './people';
import { checkResults } from './results';
import { checkTotals } from './season-totals';

/**
 * Every finding of a season: cell by cell in the file's order, then people, then the totals.
 * Whoever has the season's statistics already gives them along.
 */
export function check(season: Season, stats: SeasonStatistics = statistics(season)): readonly Finding[] {
  const statsOf = new Map(stats.byCell.map((each) => [each.cell, each]));
  const rules = rulesOf(season);
  const people = peopleById(season);
  const perCell = season.cells.flatMap((cell, index) => {
    const counted = statsOf.get(cell);
    if (counted === undefined) return [];
    const path = `cells[${String(index)}]`;
    return [
      ...checkCongress(cell, path, season),
      ...checkCellBallots({ cell, path, rules, people, results: congressResults(cell.congress, rules) }),
      ...checkCommittee(counted, path),
    ];
  });
  return [...perCell, ...checkPeople(season), ...checkTotals(season, stats)];
}

function checkCellBallots(at: BallotCell): readonly Finding[] {
  return [
    ...checkCommitteeSize(at),
    ...checkBallots(at),
    ...checkCandidates(at),
    ...checkResults(at),
    ...checkElected(at),
  ];
}
