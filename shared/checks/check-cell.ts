import type { Cell, CommitteeMember, Season } from '../domain/season';
import { congressResults } from '../rules/body-results';
import type { DeadlineTerms } from '../rules/deadlines';
import { rulesOf } from '../rules/rule-sets';
import { workingCalendar } from '../rules/working-days';
import type { CellStatistics } from '../statistics';
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
import { checkPapers } from './papers';
import { checkResults } from './results';
import { checkSitting } from './sitting';

/** What the checks of a cell look at beside the cell: the same for all cells of a season. */
export interface CellTerms extends Pick<DeadlineTerms, 'calendar' | 'today'> {
  readonly season: Season;
  readonly people: ReadonlyMap<string, CommitteeMember>;
}

export function cellTerms(season: Season, today: string | undefined): CellTerms {
  return { season, today, calendar: workingCalendar(season), people: peopleById(season) };
}

/** What was found in a cell, and everything beside the cell on which that rests. */
interface Found {
  readonly path: string;
  readonly rests: readonly unknown[];
  /** Those of whom it was asked: the same map knows the same people. */
  readonly people: CellTerms['people'];
  /** People of other cells that stand on its ballots. */
  readonly asked: ReadonlyMap<string, CommitteeMember | undefined>;
  readonly findings: readonly Finding[];
}

/** By the cell, which is the same object until it is changed: an edit of one cell checks that cell again. */
const known = new WeakMap<Cell, Found>();

/** The findings of one cell that rest on the cell, on its place in the list, and on the settings of the season. */
export function checkCell(stats: CellStatistics, path: string, terms: CellTerms): readonly Finding[] {
  const { cell } = stats;
  const { season, today, people } = terms;
  const rests = [season.season, season.rules, season.workingWeek, season.holidays, today];
  const before = known.get(cell);
  if (before?.path === path && isSame(before, rests, people)) return before.findings;
  const asked = new Map<string, CommitteeMember | undefined>();
  const findings = findingsOf(stats, path, terms, noting(people, asked));
  known.set(cell, { path, rests, people, asked, findings });
  return findings;
}

function isSame(before: Found, rests: readonly unknown[], people: CellTerms['people']): boolean {
  return (
    before.rests.every((value, index) => value === rests[index]) &&
    (before.people === people || [...before.asked].every(([id, member]) => people.get(id) === member))
  );
}

/** The people of a season, noting who is asked for. */
function noting(
  people: CellTerms['people'],
  asked: Map<string, CommitteeMember | undefined>,
): BallotCell['people'] {
  return {
    get: (id) => {
      const member = people.get(id);
      asked.set(id, member);
      return member;
    },
  };
}

function findingsOf(
  stats: CellStatistics,
  path: string,
  { season, calendar, today }: CellTerms,
  people: BallotCell['people'],
): readonly Finding[] {
  const { cell } = stats;
  const rules = rulesOf(season);
  return [
    ...checkCongress(cell, path, season),
    ...checkCellBallots({ cell, path, rules, people, results: congressResults(cell.congress, rules) }),
    ...checkCommittee(stats, path, rules),
    ...checkCounted(cell, path),
    ...checkConcurrentHeads(cell, path),
    ...checkAgeLimits(cell, path, season),
    ...checkPapers(cell, path, { rules, calendar, today }),
    ...checkDates(cell, path, season),
    ...checkSitting(cell, path),
  ];
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
