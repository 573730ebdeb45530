import type { Election } from '../domain/season';
import { PERCENT } from '../text/share';
import { type BallotCell, ballotPath, candidateName, candidatePath } from './ballot-cell';
import { type Finding, finding } from './finding';

/** Which ballot a finding speaks of. */
type Named = Pick<Election, 'body' | 'round'>;

/** Checks 2xx of each ballot: its arithmetic (domain rules, “Ballots”), its papers and its round. */
export function checkBallots(at: BallotCell): readonly Finding[] {
  const { elections = [], presentOfficial } = at.cell.congress;
  return elections.flatMap((election, index) => {
    const place = ballotPath(at, index);
    return [
      ...checkPapers(election, presentOfficial, place),
      ...checkIssued(election, elections, presentOfficial, place),
      ...checkVotes(at, election, index),
      ...checkValidShare(at, election, place),
      ...checkRound(election, elections, place),
    ];
  });
}

function checkPapers(election: Election, present: number | undefined, place: string): Finding[] {
  const { body, round, issued, collected, valid, invalid } = election;
  const named: Named = { body, round };
  const findings: Finding[] = [];
  if (issued !== undefined && present !== undefined && issued > present) {
    findings.push(finding('E201', `${place}.issued`, { ...named, issued, present }));
  }
  if (collected !== undefined && issued !== undefined && collected > issued) {
    findings.push(finding('E202', `${place}.collected`, { ...named, collected, issued }));
  }
  if (
    valid !== undefined &&
    invalid !== undefined &&
    collected !== undefined &&
    valid + invalid !== collected
  ) {
    findings.push(
      finding('E203', `${place}.valid`, { ...named, valid, invalid, sum: valid + invalid, collected }),
    );
  }
  return findings;
}

/**
 * W225: fewer papers issued than people were present, or, where that is not known, another number than in the first
 * ballot of the congress. Of more than were present E201 speaks.
 */
function checkIssued(
  { body, round, issued }: Election,
  elections: readonly Election[],
  present: number | undefined,
  place: string,
): Finding[] {
  const first = elections.find((other) => other.issued !== undefined)?.issued;
  if (issued === undefined || first === undefined) return [];
  const where = `${place}.issued`;
  if (present === undefined) {
    if (issued === first) return [];
    return [finding('W225', where, { body, round, issued, reason: 'differs', other: first })];
  }
  if (issued >= present) return [];
  return [finding('W225', where, { body, round, issued, reason: 'fewer', other: present })];
}

function checkVotes(at: BallotCell, election: Election, index: number): Finding[] {
  const { body, round, valid, seats, candidates } = election;
  if (valid === undefined) return [];
  const named: Named = { body, round };
  const findings = candidates.flatMap((candidate, place) => {
    const { votes } = candidate;
    if (votes === undefined || votes <= valid) return [];
    const fullName = candidateName(at, candidate);
    const who = fullName === '' ? { place: place + 1 } : { fullName };
    const params = { ...named, ...who, votes, valid };
    return [finding('E204', `${candidatePath(at, index, place)}.votes`, params)];
  });
  const sum = candidates.reduce((total, { votes }) => total + (votes ?? 0), 0);
  if (seats !== undefined && sum > valid * seats) {
    findings.push(
      finding('E205', `${ballotPath(at, index)}.valid`, { ...named, sum, valid, seats, most: valid * seats }),
    );
  }
  return findings;
}

/** W223: so few papers are valid that a slip in the figures is more likely. */
function checkValidShare(
  { rules }: BallotCell,
  { body, round, valid, collected }: Election,
  place: string,
): Finding[] {
  const few = rules.fewValid.value;
  if (valid === undefined || collected === undefined || collected === 0) return [];
  if (valid * few.of > collected * few.count) return [];
  const limit = (few.count * PERCENT) / few.of;
  return [finding('W223', `${place}.valid`, { body, round, valid, collected, limit })];
}

/** W224: a further round without the one before. */
function checkRound({ body, round }: Election, elections: readonly Election[], place: string): Finding[] {
  const previous = round - 1;
  const hasPrevious = elections.some((other) => other.body === body && other.round === previous);
  if (previous === 0 || hasPrevious) return [];
  return [finding('W224', `${place}.round`, { body, round, previous })];
}
