import type { CommitteeMember } from '../domain/season';
import { committeeDifference } from '../rules/committee-difference';
import { decidingVotes } from '../statistics/deciding-votes';
import {
  type BallotCell,
  bodyOf,
  candidateName,
  candidatePath,
  isEntered,
  judged,
  mayBe,
  memberPath,
  standsIn,
} from './ballot-cell';
import { type Finding, finding } from './finding';
import { type OutsideWinner, outsideWinners } from './winners';

/** Checks of each person in the list against the ballots: E209, E306. */
export function checkElected(at: BallotCell): readonly Finding[] {
  const winners = outsideWinners(at);
  const told = new Set(winners.map(({ member }) => member?.id));
  return [
    ...at.cell.congress.committee.flatMap((member, index) => [
      ...checkPostHolder(at, member, index),
      ...(told.has(member.id) ? [] : checkOrigin(at, member, index)),
    ]),
    ...winners.flatMap((winner) => checkWinner(at, winner)),
    ...checkLeftOut(at, told),
  ];
}

/** E209 of the ballot's winner; who is listed in the post as elected has it at the list. */
function checkWinner(at: BallotCell, { body, round, place, fullName, member }: OutsideWinner): Finding[] {
  if (member?.origin === 'elected' && member.position === body) return [];
  const { source } = at.rules.ballotsWithCommittee;
  return [finding('E209', `${candidatePath(at, round.index, place)}.votes`, { fullName, body, source })];
}

/**
 * E306 too: the ballots elected somebody whom the list leaves out, or lists in a lower post. A list that nobody has
 * begun is told by W320; where others sit who were not elected, E206 to E209 tell of them, and E209 of those whom it
 * has `told`.
 */
function checkLeftOut(at: BallotCell, told: ReadonlySet<string | undefined>): Finding[] {
  const { congress } = at.cell;
  if (congress.committee.length === 0) return [];
  const { additions, posts, notElected } = committeeDifference(congress, at.rules, at.results);
  if (notElected.length > 0) return [];
  const missing = additions.flatMap(({ places: [place], position }) => {
    const candidate = place && congress.elections?.[place.election]?.candidates[place.candidate];
    if (!place || !candidate) return [];
    const params = {
      fullName: candidateName(at, candidate),
      body: bodyOf[position],
      reason: 'electedNotListed',
    };
    return [finding('E306', `${candidatePath(at, place.election, place.candidate)}.votes`, params)];
  });
  const lower = posts.flatMap(({ personId, position }) => {
    const index = congress.committee.findIndex(({ id }) => id === personId);
    const member = congress.committee[index];
    if (!member || position === 'member' || told.has(personId)) return [];
    const params = { fullName: member.fullName, body: bodyOf[position], reason: 'otherPost' };
    return [finding('E306', `${memberPath(at, index)}.position`, params)];
  });
  return [...missing, ...lower];
}

/** E209: secretary and deputy are elected from among the committee where one is elected. */
function checkPostHolder(at: BallotCell, member: CommitteeMember, index: number): Finding[] {
  if (member.origin !== 'elected' || member.position === 'member') return [];
  if (!isEntered(at.results.bodies.committee) || !failedCommittee(at, member)) return [];
  const params = {
    fullName: member.fullName,
    body: bodyOf[member.position],
    source: at.rules.ballotsWithCommittee.source,
  };
  return [finding('E209', `${memberPath(at, index)}.position`, params)];
}

/** Not on the committee's ballots, or not elected by them; where they decide the post, E206 tells of too few votes. */
function failedCommittee(at: BallotCell, member: CommitteeMember): boolean {
  const { committee } = at.results.bodies;
  const stands = standsIn(committee, member.id);
  if (stands.length === 0) {
    return !judged(committee.rounds).some((round) =>
      round.candidates.some(({ candidate }) => mayBe(candidate, member)),
    );
  }
  const isToldAlready =
    decidingVotes(at.cell.congress, member)?.body === 'committee' &&
    stands.every(({ result }) => result.reason === 'noMajority');
  return stands.every(({ result }) => result.outcome === 'notElected') && !isToldAlready;
}

/**
 * E306: appointed, though the ballot for the post elected the person (who stood
 * and failed may well be appointed); or elected, but on no ballot for the post
 * although these are entered.
 */
function checkOrigin(at: BallotCell, member: CommitteeMember, index: number): Finding[] {
  const body = bodyOf[member.position];
  const result = at.results.bodies[body];
  const wrong = (reason: string) => [
    finding('E306', `${memberPath(at, index)}.origin`, { fullName: member.fullName, body, reason }),
  ];
  if (member.origin === 'appointed') {
    const isElected = result.elected.some(({ candidate }) => candidate.id === member.id);
    return isElected ? wrong('appointedButElected') : [];
  }
  if (member.origin !== 'elected' || !isEntered(result)) return [];
  const stood = result.rounds.some((round) =>
    round.candidates.some(({ candidate }) => mayBe(candidate, member)),
  );
  return stood ? [] : wrong('onNoBallot');
}
