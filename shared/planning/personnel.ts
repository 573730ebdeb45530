import type { ElectionStart } from '../domain/ballot-edits';
import type { ElectionBody, Position } from '../domain/choices';
import type { Candidate, Cell, CommitteeMember, Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { ageLimit } from '../rules/age-limits';
import { committeeResults, congressResults } from '../rules/body-results';
import { expectedElections } from '../rules/expected-elections';
import { isYoung, type RuleSet, type TargetShare } from '../rules/rule-sets';
import { originCells, proposeStanding } from '../rules/standing';
import { ageOf } from '../statistics/age';
import { membership } from '../statistics/membership';
import { nameKey } from '../text/fold';
import type { Fraction } from '../text/share';

export type PersonnelEntry = NonNullable<Cell['personnel']>[number];

/** Those who stand: who leaves does not. */
export function standingEntries({ personnel = [] }: Pick<Cell, 'personnel'>): readonly PersonnelEntry[] {
  return personnel.filter(({ leaves }) => leaves !== true);
}

/** The list as the standing committee approved it. */
export function approvedEntries(cell: Pick<Cell, 'personnel'>): readonly PersonnelEntry[] {
  return standingEntries(cell).filter(({ approved }) => approved === true);
}

/** People of a kind among those of a list; of some the datum is not entered. */
export interface KnownShare extends Fraction {
  /** Of how many the datum is entered. */
  readonly known: number;
}

/**
 * A share beside what the rule set aims at; `reached` compares exactly. Unknown without a base, and
 * while it hangs on people of whom the datum is not entered.
 */
export interface TargetedShare extends KnownShare {
  readonly target: TargetShare;
  readonly reached: boolean | undefined;
  /** How many more of the people on the list it takes at least to reach the target; 0 once it is reached. */
  readonly lacking: number;
}

/** How a list is made up, while it is chosen. */
export interface PersonnelStructure {
  /** Whether the list is the approved one, or still everybody who stands. */
  readonly approved: boolean;
  readonly people: number;
  readonly women: TargetedShare;
  readonly young: TargetedShare;
  readonly fresh: KnownShare;
  /** People older than the rule set allows for their post. */
  readonly tooOld: number;
}

/** Structure of a cell's list, by the rule set's targets and the season's way of counting ages. */
export function personnelStructure(season: Season, cell: Cell, rules: RuleSet): PersonnelStructure {
  const approved = approvedEntries(cell);
  const people = approved.length > 0 ? approved : standingEntries(cell);
  const ages = people.map((one) => ageOf(one, cell.congress, season.season.ageAt));
  const share = <T>(values: readonly (T | undefined)[], is: (value: T) => boolean): KnownShare => {
    const known = values.filter((value) => value !== undefined);
    return { count: known.filter(is).length, known: known.length, of: people.length };
  };
  const genders = people.map(({ gender }) => gender);
  const women = share(genders, (gender) => gender === 'female');
  const young = share(ages, (age) => isYoung(age, rules.young.value));
  return {
    approved: approved.length > 0,
    people: people.length,
    women: targeted(women, rules.womenTarget.value),
    young: targeted(young, rules.youngTarget.value),
    fresh: share(
      people.map(({ standing }) => standing),
      (standing) => standing !== 'reelected',
    ),
    tooOld: people.filter((one) => personnelAge(season, cell, rules, one).tooOld).length,
  };
}

function targeted(share: KnownShare, target: TargetShare): TargetedShare {
  const reaches = (count: number) => count * target.of >= target.count * share.of;
  const most = share.count + share.of - share.known;
  const reached = share.of === 0 ? undefined : reaches(share.count) || (reaches(most) ? undefined : false);
  // rounded up: a part of a person does not reach the target
  const needed = Math.ceil((target.count * share.of) / target.of);
  return { ...share, target, reached, lacking: Math.max(0, needed - most) };
}

/** The age of somebody proposed, on the day of the congress, beside what the rule set allows. */
export interface PersonnelAge {
  readonly age: number | undefined;
  /** The highest age for the post; undefined where the office entered none. */
  readonly limit: number | undefined;
  readonly tooOld: boolean;
}

/** Who is proposed for no post by name is proposed for the committee. */
export function personnelAge(
  season: Season,
  cell: Cell,
  rules: RuleSet,
  entry: PersonnelEntry,
): PersonnelAge {
  const age = ageOf(entry, cell.congress, season.season.ageAt);
  if (entry.leaves === true) return { age, limit: undefined, tooOld: false };
  const limit = ageLimit(rules.ageLimits.value, entry.post ?? 'member', entry.standing);
  return { age, limit, tooOld: age !== undefined && limit !== undefined && age > limit };
}

/**
 * What became of somebody who was proposed: `seated` sits without it being known how, `appointed` lost no ballot that is
 * known, `notSeated` does not sit where nobody was elected.
 */
export interface PersonnelOutcome {
  readonly entry: PersonnelEntry;
  readonly result: 'elected' | 'notElected' | 'appointed' | 'seated' | 'notSeated' | 'unknown';
  /** The post, of those who sit. */
  readonly position?: Position;
}

export interface PersonnelComparison {
  readonly outcomes: readonly PersonnelOutcome[];
  /** Elected without having been proposed; empty while nobody is. */
  readonly outsiders: readonly CommitteeMember[];
}

/**
 * What was proposed against what was elected: of the approved list, or of everybody who stood
 * where nothing is marked as approved. Before the congress every result is unknown.
 */
export function comparePersonnel(cell: Cell, rules: RuleSet): PersonnelComparison {
  const approved = approvedEntries(cell);
  const entries = approved.length > 0 ? approved : standingEntries(cell);
  if (!isHeld(cell.congress) || cell.congress.committee.length === 0) {
    return { outcomes: entries.map((entry) => ({ entry, result: 'unknown' })), outsiders: [] };
  }
  const { elected } = membership(cell, rules);
  const outsiders =
    entries.length > 0 ? elected.filter((member) => !entries.some((entry) => isSame(entry, member))) : [];
  return { outcomes: entries.map((entry) => outcomeOf(entry, cell, rules)), outsiders };
}

function outcomeOf(entry: PersonnelEntry, cell: Cell, rules: RuleSet): PersonnelOutcome {
  const { elected, appointed } = membership(cell, rules);
  const seat = cell.congress.committee.find((member) => isSame(entry, member));
  if (!seat) return { entry, result: elected.length > 0 || hasBallots(cell) ? 'notElected' : 'notSeated' };
  const { position } = seat;
  if (elected.includes(seat)) return { entry, result: 'elected', position };
  if (hasLost(seat, cell, rules)) return { entry, result: 'notElected', position };
  return { entry, result: appointed.includes(seat) ? 'appointed' : 'seated', position };
}

function hasBallots({ congress: { elections = [] } }: Cell): boolean {
  return elections.length > 0;
}

/** Stood in ballots of the cell, and all of them were lost. */
function hasLost({ id, fullName }: CommitteeMember, { congress }: Cell, rules: RuleSet): boolean {
  const stands = committeeResults(congressResults(congress, rules)).flatMap(({ rounds }) =>
    rounds.flatMap(({ candidates }) =>
      candidates.filter(({ candidate }) =>
        candidate.id === undefined
          ? nameKey(candidate.fullName ?? '') === nameKey(fullName)
          : candidate.id === id,
      ),
    ),
  );
  return stands.length > 0 && stands.every(({ outcome }) => outcome === 'notElected');
}

/** `YYYY` of a partial date. */
const YEAR_DIGITS = 4;

/** One person: by id, else by name, unless the years of birth say otherwise. */
function isSame(entry: PersonnelEntry, member: CommitteeMember): boolean {
  if (entry.personId !== undefined && entry.personId === member.id) return true;
  if (nameKey(entry.fullName) !== nameKey(member.fullName)) return false;
  if (entry.born === undefined || member.born === undefined) return true;
  return entry.born.slice(0, YEAR_DIGITS) === member.born.slice(0, YEAR_DIGITS);
}

/**
 * How many were proposed for re-election and not elected (“Giới thiệu tái cử không trúng”); undefined where the cell's
 * personnel, or the result, is not entered, or where it is not known of somebody: who sits may have lost and been appointed. Where everybody was appointed without a ballot nobody failed.
 */
export function failedReelections(cell: Cell, rules: RuleSet): number | undefined {
  const { outcomes } = comparePersonnel(cell, rules);
  if (outcomes.length === 0 || outcomes.some(({ result }) => result === 'unknown')) return undefined;
  const { elected, unknown } = membership(cell, rules);
  if (!hasBallots(cell) && elected.length + unknown.length === 0) return 0;
  return outcomes.some(open) ? undefined : outcomes.filter(isFailedReelection).length;
}

/** Of those who did not sit before no re-election can fail. */
function open({ entry: { standing }, result }: PersonnelOutcome): boolean {
  if (standing === undefined) return result !== 'elected';
  return standing === 'reelected' && result !== 'elected' && result !== 'notElected';
}

export function isFailedReelection({ entry, result }: PersonnelOutcome): boolean {
  return entry.standing === 'reelected' && result === 'notElected';
}

/** The first ballot of a cell with the approved list, or why it cannot begin. */
export type BallotStart =
  | {
      readonly kind: 'ready';
      readonly body: ElectionBody;
      readonly seats: number | undefined;
      readonly candidates: readonly Candidate[];
    }
  /** `noPost`: those approved stand for no post, in a cell that elects no committee. */
  | { readonly kind: 'nobody' | 'noPost' | 'there' | 'unknown' };

/**
 * The ballot that the approved list begins: that of the committee; where the cell elects none that of the secretary, or of
 * the deputy, with those proposed for the post. Nothing is put over a list that is there.
 */
export function ballotStart(cell: Cell, rules: RuleSet): BallotStart {
  const first = expectedElections(cell, rules)?.elections[0];
  if (!first) return { kind: 'unknown' };
  const there = new Set(cell.congress.elections?.map(({ body }) => body));
  const next = ballotsToStart(cell, rules).find(
    ({ body, candidates }) => candidates !== undefined && !there.has(body),
  );
  if (!next && there.has(first.body)) return { kind: 'there' };
  if (!next) return { kind: approvedEntries(cell).length > 0 ? 'noPost' : 'nobody' };
  return { kind: 'ready', body: next.body, seats: next.seats, candidates: next.candidates ?? [] };
}

/** Those of the approved list who stand for a body: for the committee all of them, for a post those proposed for it. */
export function approvedFor(cell: Pick<Cell, 'personnel'>, body: ElectionBody): readonly PersonnelEntry[] {
  return approvedEntries(cell).filter(({ post }) => body === 'committee' || post === body);
}

function asCandidate({ fullName, gender, born }: PersonnelEntry): Candidate {
  return { fullName, ...(gender && { gender }), ...(born !== undefined && { born }) };
}

/**
 * The ballots that the minutes of a cell have, as they begin: those that the rules ask for, and a deputy's where one is
 * approved or proposed. Names of the approved list stand on those for which the congress itself chooses; secretary and
 * deputy from among a committee are named when that is elected. Empty while it is not known what the cell elects.
 */
export function ballotsToStart(cell: Cell, rules: RuleSet): readonly ElectionStart[] {
  const expected = expectedElections(cell, rules);
  return (expected?.elections ?? []).flatMap(({ body, seats, need, from }): ElectionStart[] => {
    const named = approvedFor(cell, body);
    if (need === 'ifNeeded' && (body === 'committee' || named.length === 0)) return [];
    const candidates = from === 'congress' ? named.map(asCandidate) : [];
    return [
      {
        body,
        round: 1,
        ...(seats !== undefined && { seats }),
        ...(candidates.length > 0 && { candidates }),
      },
    ];
  });
}

/**
 * The members of the committee that goes, as personnel to begin with: those who still sit and are not listed yet.
 * Whoever sits in a cell that this one was made from belongs to them.
 */
export function sittingPersonnel(season: Season, cell: Cell): readonly Omit<PersonnelEntry, 'id'>[] {
  const taken = new Set((cell.personnel ?? []).map(({ fullName }) => nameKey(fullName)));
  return originCells(season, cell)
    .flatMap(({ previousCommittee = [] }) => previousCommittee)
    .filter(({ until, leftBecause, fullName }) => {
      const isNew = until === undefined && leftBecause === undefined && !taken.has(nameKey(fullName));
      if (isNew) taken.add(nameKey(fullName));
      return isNew;
    })
    .map(({ fullName, gender, born, personId, occupation, position, lastPosition }) => ({
      fullName,
      standing: 'reelected' as const,
      previousPosition: lastPosition ?? position,
      ...(gender && { gender }),
      ...(born !== undefined && { born }),
      ...(personId !== undefined && { personId }),
      ...(occupation !== undefined && { occupation }),
    }));
}

/**
 * The post that somebody holds in the committee that goes, in this cell or in one that it was made from; undefined of
 * who does not sit, left before, or is known by the name alone.
 */
export function sittingPost(
  season: Season,
  cell: Cell,
  { fullName, personId, gender, born }: Omit<PersonnelEntry, 'id'>,
): Position | undefined {
  const proposal = proposeStanding(season, cell, {
    fullName,
    ...(personId !== undefined && { id: personId }),
    ...(gender !== undefined && { gender }),
    ...(born !== undefined && { born }),
  });
  return proposal?.byNameOnly === false ? proposal.previousPosition : undefined;
}
