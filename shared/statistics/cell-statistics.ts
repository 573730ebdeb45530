import { committeeBodies, type Position } from '../domain/choices';
import type { Cell, Congress } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { resultEntered } from '../rules/result-entered';
import type { RuleSet } from '../rules/rule-sets';
import { type AgeSum, sumAges } from './age';
import { countGroups, type Group, type GroupCounts } from './groups';
import { type KnownCount, nothingKnown, sumKnown } from './known';
import type { CountedMember } from './people';

/** Posts approved but not filled, by post; undefined where the result or the approved seats are not entered. */
export type Vacancies = Readonly<Record<Position, number | undefined>>;

/** Vacant posts added over the cells held, by post: of how many of these cells they are known. */
export type VacantPosts = Readonly<Record<Position, KnownCount>>;

const noVacancies: Vacancies = { secretary: undefined, deputySecretary: undefined, member: undefined };

/** The list of candidates of a committee's first ballot. */
export interface CandidateList {
  readonly candidates: number;
  readonly seats: number;
}

/** Every figure of one cell: a row of the sheet B1. Unknown is undefined, never 0. */
export interface CellStatistics {
  readonly cell: Cell;
  readonly held: boolean;
  /** The result is entered (`resultEntered`). Without it nothing is known of posts. */
  readonly entered: boolean;
  /** No post fewer than approved; undefined until held and entered, or while that much is not approved. */
  readonly fullyElected: boolean | undefined;
  readonly groups: GroupCounts;
  readonly ages: AgeSum;
  /** Seats approved for the whole committee, secretary and deputy included. */
  readonly approved: number | undefined;
  /** Seats approved and not filled; undefined until held and entered, or while nothing is approved. */
  readonly short: number | undefined;
  readonly vacant: Vacancies;
  readonly candidateList: CandidateList | undefined;
  /** Highest round of any ballot for the committee. */
  readonly rounds: number | undefined;
}

/** A cell whose whole committee was appointed, without a ballot: it lacks no number of a congress. */
export function isAppointed({ held, groups, cell: { congress } }: CellStatistics): boolean {
  const { count, of } = groups.appointed.total;
  return held && (congress.elections ?? []).length === 0 && of > 0 && count === of;
}

/** The people of a group as a table of cells shows them: nothing is known until the result is entered. */
export function groupCount({ entered, groups }: CellStatistics, group: Group): KnownCount {
  return entered ? groups[group].total : nothingKnown;
}

/**
 * All seats approved: the committee's, or where none is elected the secretary's and the deputy's; undefined
 * while that is not entered.
 */
export function approvedPeople({ approvedSeats }: Pick<Congress, 'approvedSeats'>): number | undefined {
  const { committee, secretary, deputySecretary } = approvedSeats;
  if (committee === undefined || committee > 0) return committee;
  return secretary === undefined || deputySecretary === undefined ? undefined : secretary + deputySecretary;
}

/**
 * Approved seats of the committee beside secretary and deputy; below 0 where the numbers contradict each
 * other, undefined while one of them is not entered.
 */
export function memberSeats({ approvedSeats }: Pick<Congress, 'approvedSeats'>): number | undefined {
  const { committee, secretary, deputySecretary } = approvedSeats;
  if (committee === 0) return 0;
  if (committee === undefined || secretary === undefined || deputySecretary === undefined) return undefined;
  return committee - secretary - deputySecretary;
}

/** Posts approved and not filled; what was approved decides whether that is known. */
function vacancies(congress: Congress, counts: GroupCounts): Vacancies {
  const { secretary, deputySecretary } = congress.approvedSeats;
  const seats = memberSeats(congress);
  const missing = (approved: number | undefined, filled: KnownCount) =>
    approved === undefined ? undefined : Math.max(0, approved - filled.count);
  return {
    secretary: missing(secretary, counts.committee.secretary),
    deputySecretary: missing(deputySecretary, counts.committee.deputySecretary),
    member: missing(seats, counts.committee.member),
  };
}

/** No post fewer than approved: no as soon as one is, yes when all of them are known. Nothing known is neither. */
function isFull(short: number | undefined, vacant: Vacancies): boolean | undefined {
  const parts = [short, ...Object.values(vacant)];
  if (parts.some((part = 0) => part > 0)) return false;
  return parts.every((part) => part === 0) ? true : undefined;
}

function candidateList(congress: Congress): CandidateList | undefined {
  const ballot = congress.elections?.find(({ body, round }) => body === 'committee' && round === 1);
  if (ballot?.seats === undefined || ballot.candidates.length === 0) return undefined;
  return { candidates: ballot.candidates.length, seats: ballot.seats };
}

function highestRound(congress: Congress): number | undefined {
  const ofCommittee = (congress.elections ?? []).filter(({ body }) =>
    committeeBodies.some((each) => each === body),
  );
  const rounds = ofCommittee.map(({ round }) => round);
  return rounds.length === 0 ? undefined : Math.max(...rounds);
}

/** By the people of a cell, who are the same list until the cell or the way of counting is changed. */
const known = new WeakMap<
  readonly CountedMember[],
  { readonly rules: RuleSet; readonly counted: CellStatistics }
>();

/** Counts one cell; `people` are its `membersOf`. */
export function cellStatistics(cell: Cell, people: readonly CountedMember[], rules: RuleSet): CellStatistics {
  const before = known.get(people);
  if (before?.counted.cell === cell && before.rules === rules) return before.counted;
  const counted = countCell(cell, people, rules);
  known.set(people, { rules, counted });
  return counted;
}

function countCell(cell: Cell, people: readonly CountedMember[], rules: RuleSet): CellStatistics {
  const { congress } = cell;
  const counts = countGroups(people);
  const held = isHeld(congress);
  const entered = resultEntered(congress, rules);
  const approved = approvedPeople(congress);
  const vacant = held && entered ? vacancies(congress, counts) : noVacancies;
  const short =
    held && entered && approved !== undefined
      ? Math.max(0, approved - counts.committee.total.count)
      : undefined;
  return {
    cell,
    held,
    entered,
    fullyElected: isFull(short, vacant),
    groups: counts,
    ages: sumAges(people.map(({ age }) => age)),
    approved,
    short,
    vacant,
    candidateList: candidateList(congress),
    rounds: highestRound(congress),
  };
}

/** The vacant posts of cells; cells not held are not asked. */
export function addVacancies(byCell: readonly CellStatistics[]): VacantPosts {
  const held = byCell.filter((each) => each.held);
  const ofPost = (post: Position) => sumKnown(held.map(({ vacant }) => vacant[post]));
  return {
    secretary: ofPost('secretary'),
    deputySecretary: ofPost('deputySecretary'),
    member: ofPost('member'),
  };
}

/** Vacant posts of every kind; known of a cell only where each of its posts is. */
export function allVacant({ secretary, deputySecretary, member }: VacantPosts): KnownCount {
  const posts = [secretary, deputySecretary, member];
  return {
    count: posts.reduce((sum, { count }) => sum + count, 0),
    known: Math.min(...posts.map(({ known }) => known)),
    of: secretary.of,
  };
}

/** Numbers of the congresses added over cells, and of how many cells they are known. */
export interface CongressTotals {
  readonly summoned: KnownCount;
  readonly present: KnownCount;
  readonly approved: KnownCount;
  readonly short: KnownCount;
}

/** What a cell not yet held lacks of its congress is not missed; its approved seats are. */
export function congressTotals(byCell: readonly CellStatistics[]): CongressTotals {
  const total = (valueOf: (stats: CellStatistics) => number | undefined) =>
    sumKnown(byCell.filter((each) => each.held || valueOf(each) !== undefined).map(valueOf));
  return {
    summoned: total(({ cell }) => cell.congress.summonedOfficial),
    present: total(({ cell }) => cell.congress.presentOfficial),
    approved: sumKnown(byCell.map(({ approved }) => approved)),
    short: total(({ short }) => short),
  };
}
