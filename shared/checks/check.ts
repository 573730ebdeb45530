import type { Season } from '../domain/season';
import { congressResults } from '../rules/body-results';
import { rulesOf } from '../rules/rule-sets';
import { workingCalendar } from '../rules/working-days';
import { type SeasonStatistics, statistics } from '../statistics';
import { withAcceptances } from './acceptance';
import { checkAgeLimits } from './age-limits';
import { checkAppointments } from './appointments';
import { type BallotCell, peopleById } from './ballot-cell';
import { checkBallots } from './ballots';
import { checkCandidates } from './candidates';
import { checkCommittee } from './committee';
import { checkCommitteeSize } from './committee-size';
import { checkConcurrentHeads } from './concurrent-heads';
import { checkCongress } from './congress';
import { checkCounted } from './counted';
import { checkDates } from './dates';
import { checkElected } from './elected';
import type { Finding } from './finding';
import { checkGuides } from './guides';
import { checkPapers } from './papers';
import { checkPeople } from './people';
import { checkProgress } from './progress';
import { checkResults } from './results';
import { checkTotals } from './season-totals';
import { checkSitting } from './sitting';
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
  const { stats = statistics(season), today } = options;
  const statsOf = new Map(stats.byCell.map((each) => [each.cell, each]));
  const rules = rulesOf(season);
  const terms = { rules, calendar: workingCalendar(season), today };
  const people = peopleById(season);
  const perCell = season.cells.flatMap((cell, index) => {
    const counted = statsOf.get(cell);
    if (counted === undefined) return [];
    const path = `cells[${String(index)}]`;
    return [
      ...checkCongress(cell, path, season),
      ...checkCellBallots({ cell, path, rules, people, results: congressResults(cell.congress, rules) }),
      ...checkCommittee(counted, path, rules),
      ...checkCounted(cell, path),
      ...checkConcurrentHeads(cell, path),
      ...checkAgeLimits(cell, path, season),
      ...checkPapers(cell, path, terms),
      ...checkDates(cell, path, season),
      ...checkSitting(cell, path),
      ...checkStandings(season, cell, path),
    ];
  });
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

function checkCellBallots(at: BallotCell): readonly Finding[] {
  return [
    ...checkCommitteeSize(at),
    ...checkBallots(at),
    ...checkCandidates(at),
    ...checkResults(at),
    ...checkElected(at),
    ...checkAppointments(at),
  ];
}
