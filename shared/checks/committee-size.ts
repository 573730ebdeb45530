import { type BallotCell, ballotPath } from './ballot-cell';
import { type Finding, finding } from './finding';

/**
 * E210: a committee in a cell that elects none, or larger than the rule set
 * allows. Said once: at the approved seats, else at the ballot.
 */
export function checkCommitteeSize(at: BallotCell): readonly Finding[] {
  return [...checkThreshold(at), ...checkSeats(at)];
}

function checkThreshold(at: BallotCell): Finding[] {
  const { value: from, source } = at.rules.committeeFrom;
  const { official } = at.cell.members;
  if (official === undefined || official >= from) return [];
  const ballot = at.results.bodies.committee.rounds[0];
  const where =
    (at.cell.congress.approvedSeats.committee ?? 0) > 0 ? approvedPath(at) : ballot && pathOf(at, ballot);
  return where === undefined
    ? []
    : [finding('E210', where, { reason: 'belowThreshold', official, from, source })];
}

function checkSeats(at: BallotCell): Finding[] {
  const { value: most, source } = at.rules.committeeSeatsAtMost;
  const approved = at.cell.congress.approvedSeats.committee;
  const tooMany = (where: string, seats: number) =>
    finding('E210', where, { reason: 'tooManySeats', seats, most, source });
  if (approved !== undefined && approved > most) return [tooMany(approvedPath(at), approved)];
  const ballot = at.results.bodies.committee.rounds[0];
  const seats = ballot?.election.seats;
  if (ballot === undefined || seats === undefined || seats <= most) return [];
  return [tooMany(`${pathOf(at, ballot)}.seats`, seats)];
}

function approvedPath({ path }: BallotCell): string {
  return `${path}.congress.approvedSeats.committee`;
}

function pathOf(at: BallotCell, { index }: { readonly index: number }): string {
  return ballotPath(at, index);
}
