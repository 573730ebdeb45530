import { type ElectionBody, electionBodies } from '../domain/choices';
import type { CommitteeMember } from '../domain/season';
import type { BodyResult, RoundResult } from '../rules/body-results';
import type { Electorate } from '../rules/electorate';
import { isMajority, votesNeeded } from '../rules/majority';
import { decidingVotes } from '../statistics/deciding-votes';
import {
  type BallotCell,
  ballotPath,
  candidateName,
  candidatePath,
  judged,
  mayBe,
  sitsBy,
  standsIn,
} from './ballot-cell';
import { type Finding, finding } from './finding';

/**
 * Checks of the committee's list against what the ballots decide: E206, E207,
 * E208, W222. Who is in the list as elected counts as marked elected; of a void
 * ballot E202 has said everything.
 */
export function checkResults(at: BallotCell): readonly Finding[] {
  return [
    ...at.cell.congress.committee.flatMap((member) => checkMajority(at, member)),
    ...electionBodies.flatMap((body) => {
      const result = at.results.bodies[body];
      return [
        ...checkMarks(at, result),
        ...checkCount(at, result),
        ...checkOrder(at, result),
        ...checkTie(at, result),
      ];
    }),
  ];
}

/** E206: no ballot for the post gave more than half of N. */
function checkMajority(at: BallotCell, member: CommitteeMember): Finding[] {
  const { electorate, bodies } = at.results;
  if (member.origin !== 'elected' || electorate === undefined) return [];
  const body = decidingVotes(at.cell.congress, member)?.body;
  const stands = body === undefined ? [] : standsIn(bodies[body], member.id);
  const last = stands.at(-1);
  if (body === undefined || last?.result.votes === undefined) return [];
  if (stands.some(({ result }) => result.reason !== 'noMajority')) return [];
  const named = { fullName: member.fullName, body, votes: last.result.votes };
  return [tooFewVotes(at, `${candidatePath(at, last.round.index, last.place)}.votes`, named, electorate)];
}

/** E206 too: marked on the ballot as elected by the congress; of whoever sits as elected `checkMajority` speaks. */
function checkMarks(at: BallotCell, { body, rounds }: BodyResult): Finding[] {
  const { electorate } = at.results;
  if (electorate === undefined) return [];
  const seated = at.cell.congress.committee.filter(({ origin }) => origin === 'elected');
  return rounds.flatMap(({ candidates, index }) =>
    candidates.flatMap(({ candidate, votes, reason }, place) => {
      if (candidate.elected !== true || votes === undefined || reason !== 'noMajority') return [];
      if (seated.some((member) => mayBe(candidate, member))) return [];
      const named = { fullName: candidateName(at, candidate), body, votes };
      return [tooFewVotes(at, `${candidatePath(at, index, place)}.votes`, named, electorate)];
    }),
  );
}

function tooFewVotes(
  at: BallotCell,
  where: string,
  named: { readonly fullName: string; readonly body: ElectionBody; readonly votes: number },
  { count }: Electorate,
): Finding {
  const { source } = at.rules.elected;
  return finding('E206', where, { ...named, electorate: count, needed: votesNeeded(count), source });
}

/** E207: more people elected than the first ballot had seats; of two secretaries E301 speaks. */
function checkCount(at: BallotCell, { body, rounds }: BodyResult): Finding[] {
  const first = rounds.find(({ round }) => round === 1);
  const seats = first?.election.seats;
  if (first === undefined || seats === undefined) return [];
  const elected = at.cell.congress.committee.filter(
    (member) => member.origin === 'elected' && sitsBy(body, member),
  );
  const isTold = body === 'secretary' && elected.length > 1;
  if (elected.length <= seats || isTold) return [];
  const names = elected.map(({ fullName }) => fullName).join('; ');
  const params = { body, count: elected.length, seats, names };
  return [finding('E207', `${ballotPath(at, first.index)}.seats`, params)];
}

/** E208: in one ballot somebody with more votes, and a majority, does not sit. */
function checkOrder(at: BallotCell, { body, rounds }: BodyResult): Finding[] {
  const seated = at.cell.congress.committee.filter((member) => sitsBy(body, member));
  return judged(rounds).flatMap((round, turn, all) => {
    const later = all.slice(turn + 1);
    const lowest = lowestElected(round, later, seated);
    if (lowest === undefined) return [];
    return round.candidates.flatMap(({ candidate, votes }, place) => {
      const isPassedOver =
        votes !== undefined &&
        votes > lowest.votes &&
        couldBeElected(round, votes) &&
        !seated.some((member) => mayBe(candidate, member));
      if (!isPassedOver) return [];
      const params = {
        fullName: candidateName(at, candidate),
        body,
        votes,
        other: lowest.fullName,
        otherVotes: lowest.votes,
      };
      return [finding('E208', `${candidatePath(at, round.index, place)}.votes`, params)];
    });
  });
}

function couldBeElected({ isRunOff, electorate }: RoundResult, votes: number): boolean {
  return isRunOff || (electorate !== undefined && isMajority(votes, electorate.count));
}

/** Of those who sit as elected and for whom this was the last ballot, the one with the fewest votes. */
function lowestElected(
  { candidates }: RoundResult,
  later: readonly RoundResult[],
  seated: readonly CommitteeMember[],
): { readonly fullName: string; readonly votes: number } | undefined {
  const stoodAgain = new Set(later.flatMap((round) => round.candidates.map(({ candidate }) => candidate.id)));
  const elected = candidates.flatMap(({ candidate: { id }, votes }) => {
    const member = seated.find((each) => each.id === id && each.origin === 'elected');
    if (member === undefined || votes === undefined || stoodAgain.has(id)) return [];
    return [{ fullName: member.fullName, votes }];
  });
  return elected.reduce<(typeof elected)[number] | undefined>(
    (lowest, each) => (lowest === undefined || each.votes < lowest.votes ? each : lowest),
    undefined,
  );
}

/** W222: a tie across the last seat, until a further round is entered. */
function checkTie(at: BallotCell, { body, rounds }: BodyResult): Finding[] {
  const last = rounds.at(-1);
  if (last?.tie === undefined) return [];
  const { votes, candidates, seats } = last.tie;
  const params = { body, votes, candidates, seats };
  return [finding('W222', `${ballotPath(at, last.index)}.candidates`, params)];
}
