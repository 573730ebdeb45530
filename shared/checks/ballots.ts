import type { Election } from '../domain/season';
import { PERCENT } from '../text/share';
import { type BallotCell, ballotPath } from './ballot-cell';
import { type Finding, finding } from './finding';

/** Checks 2xx of each ballot by itself: its arithmetic (domain rules, “Ballots”), its papers and its round. */
export function checkBallots(at: BallotCell): readonly Finding[] {
  const { elections = [], presentOfficial } = at.cell.congress;
  return elections.flatMap((election, index) => {
    const place = ballotPath(at, index);
    return [
      ...checkPapers(election, presentOfficial, place),
      ...checkVotes(election, place),
      ...checkValidShare(at, election, place),
      ...checkRound(election, elections, place),
    ];
  });
}

function checkPapers(election: Election, present: number | undefined, place: string): Finding[] {
  const { issued, collected, valid, invalid } = election;
  const findings: Finding[] = [];
  if (issued !== undefined && present !== undefined && issued > present) {
    findings.push(finding('E201', `${place}.issued`, { issued, present }));
  }
  if (collected !== undefined && issued !== undefined && collected > issued) {
    findings.push(finding('E202', `${place}.collected`, { collected, issued }));
  }
  if (
    valid !== undefined &&
    invalid !== undefined &&
    collected !== undefined &&
    valid + invalid !== collected
  ) {
    findings.push(finding('E203', `${place}.valid`, { valid, invalid, sum: valid + invalid, collected }));
  }
  return findings;
}

function checkVotes(election: Election, place: string): Finding[] {
  const { valid, seats, candidates } = election;
  if (valid === undefined) return [];
  const findings = candidates.flatMap(({ votes }, index) =>
    votes !== undefined && votes > valid
      ? [finding('E204', `${place}.candidates[${String(index)}].votes`, { votes, valid })]
      : [],
  );
  const sum = candidates.reduce((total, { votes }) => total + (votes ?? 0), 0);
  if (seats !== undefined && sum > valid * seats) {
    findings.push(finding('E205', `${place}.valid`, { sum, valid, seats, most: valid * seats }));
  }
  return findings;
}

/** W223: so few papers are valid that a slip in the figures is more likely. */
function checkValidShare({ rules }: BallotCell, { valid, collected }: Election, place: string): Finding[] {
  const few = rules.fewValid.value;
  if (valid === undefined || collected === undefined || collected === 0) return [];
  if (valid * few.of > collected * few.count) return [];
  const limit = (few.count * PERCENT) / few.of;
  return [finding('W223', `${place}.valid`, { valid, collected, limit })];
}

/** W224: a further round without the one before. */
function checkRound({ body, round }: Election, elections: readonly Election[], place: string): Finding[] {
  const previous = round - 1;
  const hasPrevious = elections.some((other) => other.body === body && other.round === previous);
  if (previous === 0 || hasPrevious) return [];
  return [finding('W224', `${place}.round`, { body, round, previous })];
}
