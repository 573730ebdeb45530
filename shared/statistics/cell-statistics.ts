import type { Cell, CommitteeMember, Congress } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { type AgeSum, sumAges } from './age';
import { countGroups, type Group, type GroupCounts } from './groups';
import type { CountedMember } from './people';

/** Posts approved but not filled, by post. */
export interface Vacancies {
  readonly secretary: number;
  readonly deputySecretary: number;
  readonly member: number;
}

/** The list of candidates of a committee's first ballot. */
export interface CandidateList {
  readonly candidates: number;
  readonly seats: number;
}

/** Every figure of one cell: a row of the sheet B1. Unknown is undefined, never 0. */
export interface CellStatistics {
  readonly cell: Cell;
  readonly held: boolean;
  /** The result is entered: somebody stands in the committee, or ballots do. Without it nothing is known of posts. */
  readonly entered: boolean;
  /** Held, and no post fewer than approved. */
  readonly fullyElected: boolean;
  readonly groups: GroupCounts;
  readonly ages: AgeSum;
  /** Seats approved for the whole committee, secretary and deputy included. */
  readonly approved: number | undefined;
  /** Seats approved and not filled; undefined until held and entered, or while nothing is approved. */
  readonly short: number | undefined;
  readonly vacant: Vacancies;
  readonly candidateList: CandidateList | undefined;
  /** Highest round of any ballot. */
  readonly rounds: number | undefined;
}

/** What a group counts by, where that may not be entered; the other groups count what is ticked or chosen. */
const countedBy: Readonly<Partial<Record<Group, (member: CommitteeMember) => unknown>>> = {
  reelected: ({ standing }) => standing,
  new: ({ standing }) => standing,
  returning: ({ standing }) => standing,
  firstTime: ({ standing }) => standing,
  female: ({ gender }) => gender,
  young: ({ born }) => born,
  ethnicMinority: ({ ethnicity }) => (ethnicity?.trim() === '' ? undefined : ethnicity),
};

/**
 * The people of a group as a table of cells shows them: undefined until the result is entered, and where of
 * nobody in the committee is entered what the group counts by. Empty is not 0.
 */
export function groupCount({ cell, entered, groups }: CellStatistics, group: Group): number | undefined {
  if (!entered) return undefined;
  const { committee } = cell.congress;
  const fact = countedBy[group];
  const known = !fact || committee.length === 0 || committee.some((member) => fact(member) !== undefined);
  return known ? groups[group].total : undefined;
}

/** The sum of what the cells show; undefined where none of them has a figure. */
export function groupTotal(cells: readonly CellStatistics[], group: Group): number | undefined {
  return addKnown(cells.map((cell) => groupCount(cell, group)));
}

const noVacancies: Vacancies = { secretary: 0, deputySecretary: 0, member: 0 };

/** All seats approved: the committee's, or where none is elected the secretary's and the deputy's. */
export function approvedPeople(congress: Congress): number | undefined {
  const { committee, secretary, deputySecretary } = congress.approvedSeats;
  if (committee !== undefined && committee > 0) return committee;
  if (secretary === undefined && deputySecretary === undefined) return undefined;
  return (secretary ?? 0) + (deputySecretary ?? 0);
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

function vacancies(congress: Congress, counts: GroupCounts): Vacancies {
  if (!isHeld(congress)) return noVacancies;
  const { secretary = 0, deputySecretary = 0 } = congress.approvedSeats;
  const member = Math.max(0, memberSeats(congress) ?? 0);
  const missing = (approved: number, filled: number) => Math.max(0, approved - filled);
  return {
    secretary: missing(secretary, counts.committee.secretary),
    deputySecretary: missing(deputySecretary, counts.committee.deputySecretary),
    member: missing(member, counts.committee.member),
  };
}

function candidateList(congress: Congress): CandidateList | undefined {
  const ballot = congress.elections?.find(({ body, round }) => body === 'committee' && round === 1);
  if (ballot?.seats === undefined || ballot.candidates.length === 0) return undefined;
  return { candidates: ballot.candidates.length, seats: ballot.seats };
}

function highestRound(congress: Congress): number | undefined {
  const rounds = congress.elections?.map(({ round }) => round) ?? [];
  return rounds.length === 0 ? undefined : Math.max(...rounds);
}

/** Counts one cell; `people` are its `membersOf`. */
export function cellStatistics(cell: Cell, people: readonly CountedMember[]): CellStatistics {
  const { congress } = cell;
  const counts = countGroups(people);
  const held = isHeld(congress);
  const approved = approvedPeople(congress);
  const vacant = vacancies(congress, counts);
  const entered = congress.committee.length > 0 || (congress.elections ?? []).length > 0;
  const short =
    held && entered && approved !== undefined ? Math.max(0, approved - counts.committee.total) : undefined;
  return {
    cell,
    held,
    entered,
    fullyElected: short === 0 && allVacant(vacant) === 0,
    groups: counts,
    ages: sumAges(people.map(({ age }) => age)),
    approved,
    short,
    vacant,
    candidateList: candidateList(congress),
    rounds: highestRound(congress),
  };
}

/** Vacant posts of every kind. */
export function allVacant({ secretary, deputySecretary, member }: Vacancies): number {
  return secretary + deputySecretary + member;
}

/** Numbers of the congresses added over cells; undefined while no cell has the number. */
export interface CongressTotals {
  readonly summoned: number | undefined;
  readonly present: number | undefined;
  readonly approved: number | undefined;
  readonly short: number | undefined;
}

export function congressTotals(byCell: readonly CellStatistics[]): CongressTotals {
  return {
    summoned: addKnown(byCell.map(({ cell }) => cell.congress.summonedOfficial)),
    present: addKnown(byCell.map(({ cell }) => cell.congress.presentOfficial)),
    approved: addKnown(byCell.map(({ approved }) => approved)),
    short: addKnown(byCell.map(({ short }) => short)),
  };
}

/** The sum of the numbers that are known; undefined while none is. */
export function addKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}
