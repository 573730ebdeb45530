import type { Congress, Election } from '../domain/season';
import { type Finding, finding } from './finding';

/** Checks 2xx: the arithmetic of each ballot (domain rules, “Ballots”). */
export function checkBallots(congress: Congress, path: string): readonly Finding[] {
  return (congress.elections ?? []).flatMap((election, index) => {
    const place = `${path}.congress.elections[${String(index)}]`;
    return [...checkPapers(election, congress.presentOfficial, place), ...checkVotes(election, place)];
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
