import { certainlyBefore } from '../domain/partial-date';
import type { Candidate, Election } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { mostSurplus } from '../rules/surplus';
import { nameKey } from '../text/fold';
import { type BallotCell, ballotPath, candidateName, candidatePath } from './ballot-cell';
import { type Finding, finding } from './finding';

/** Checks of the names on a ballot: E211, E212, E213, W220, W221. */
export function checkCandidates(at: BallotCell): readonly Finding[] {
  return (at.cell.congress.elections ?? []).flatMap((election, index) => [
    ...checkStanding(at, election, index),
    ...checkTwice(at, election, index),
    ...checkNamed(at, election, index),
    ...checkSurplus(at, election, index),
  ]);
}

/**
 * E211: only official members stand, and none who counts the votes. What can be known is the date of becoming official,
 * or of joining, of a person of the season, and the names of the tellers in the minutes.
 */
function checkStanding(at: BallotCell, election: Election, index: number): Finding[] {
  const heldOn = congressDate(at.cell.congress);
  const tellers = tellerKeys(at);
  return election.candidates.flatMap((candidate, place) => {
    const person = at.people.get(candidate.id ?? '');
    const since = person?.officialOn ?? person?.joinedOn;
    const isLate = heldOn !== undefined && since !== undefined && certainlyBefore(heldOn, since);
    const fullName = candidateName(at, candidate);
    if (!isLate && !tellers.has(nameKey(fullName))) return [];
    const params = isLate ? { fullName, heldOn, reason: 'notOfficial' } : { fullName, reason: 'teller' };
    return [finding('E211', candidatePath(at, index, place), params)];
  });
}

/** The names of those who count the votes, as they are spelt, a title before them left out. */
function tellerKeys({ cell: { minutes } }: BallotCell): ReadonlySet<string> {
  const names = [minutes?.headTeller ?? '', ...(minutes?.tellers ?? '').split('\n')];
  const keys = names.map((name) => nameKey(name.replace(/^\s*(?:đ\/c|đồng chí|ông|bà)[\s.:]+/iu, '')));
  return new Set(keys.filter((key) => key !== ''));
}

/**
 * E212: the same id, or the same name with the same date of birth where one of
 * the two is entered by name. Two ids are two people, and so may two of one name be; of whom no list names E213 speaks.
 */
function checkTwice(at: BallotCell, election: Election, index: number): Finding[] {
  const names = election.candidates.map((candidate) => identity(at, candidate));
  return names.flatMap((name, place) => {
    if (name.fullName === '' || !names.slice(0, place).some((earlier) => isSame(earlier, name))) return [];
    return [finding('E212', candidatePath(at, index, place), { fullName: name.fullName })];
  });
}

/** E213: who is on the ballot by an id that nobody in the committees has is known to no paper. */
function checkNamed(at: BallotCell, election: Election, index: number): Finding[] {
  const { body, round } = election;
  return election.candidates.flatMap((candidate, place) =>
    candidateName(at, candidate) === ''
      ? [finding('E213', candidatePath(at, index, place), { body, round, place: place + 1 })]
      : [],
  );
}

interface Identity {
  readonly id: string | undefined;
  readonly fullName: string;
  /** The name as spelt with the date of birth; undefined without a date. */
  readonly key: string | undefined;
}

function identity(at: BallotCell, candidate: Candidate): Identity {
  const fullName = candidateName(at, candidate);
  const born = at.people.get(candidate.id ?? '')?.born ?? candidate.born;
  const key = born === undefined ? undefined : `${born} ${nameKey(fullName)}`;
  return { id: candidate.id, fullName, key };
}

function isSame(one: Identity, other: Identity): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.key !== undefined && one.key === other.key;
}

/**
 * W220, W221: the names of a committee's first ballot; what later rounds carry, the congress decides. That there are too
 * few is said once the list is done: when votes of it are entered.
 */
function checkSurplus(at: BallotCell, election: Election, index: number): Finding[] {
  const { body, round, seats } = election;
  const candidates = election.candidates.length;
  if (body !== 'committee' || round !== 1 || seats === undefined || candidates === 0) return [];
  const { committeeSurplus, surplusAtMost } = at.rules;
  const where = `${ballotPath(at, index)}.candidates`;
  const surplus = candidates - seats;
  if (surplus <= 0) {
    const isDone = election.candidates.some(({ votes }) => votes !== undefined);
    if (!committeeSurplus.value || !isDone) return [];
    return [finding('W220', where, { candidates, seats, source: committeeSurplus.source })];
  }
  const most = mostSurplus(seats, surplusAtMost.value);
  if (surplus <= most) return [];
  return [finding('W221', where, { surplus, seats, most, source: surplusAtMost.source })];
}
