import type { Candidate, CommitteeMember } from '../domain/season';
import type { RoundResult } from '../rules/body-results';
import { nameKey } from '../text/fold';
import { type BallotCell, candidateName, isEntered, judged, mayBe } from './ballot-cell';

/** Somebody whom a ballot for a post elected, though by the ballots of the committee they do not sit in it. */
export interface OutsideWinner {
  readonly body: 'secretary' | 'deputySecretary';
  readonly round: RoundResult;
  /** The place on that ballot. */
  readonly place: number;
  readonly candidate: Candidate;
  readonly fullName: string;
  /** The one in the committee's list whom the name means. */
  readonly member: CommitteeMember | undefined;
}

/**
 * Secretary and deputy are elected from among the committee (rule `ballotsWithCommittee`): those whom their ballots
 * elected and who did not stand for it, or were not elected to it. Nothing is said while the committee's ballots are not
 * entered, or of somebody who was appointed to the committee.
 */
export function outsideWinners(at: BallotCell): readonly OutsideWinner[] {
  const { committee: ofCommittee, ...posts } = at.results.bodies;
  if (!isEntered(ofCommittee)) return [];
  return (['secretary', 'deputySecretary'] as const).flatMap((body) =>
    judged(posts[body].rounds).flatMap((round) =>
      round.candidates.flatMap(({ candidate, outcome }, place) => {
        if (outcome !== 'elected' || isInCommittee(at, candidate)) return [];
        const member = at.cell.congress.committee.find((each) => mayBe(candidate, each));
        if (member?.origin === 'appointed') return [];
        return [{ body, round, place, candidate, fullName: candidateName(at, candidate), member }];
      }),
    ),
  );
}

/** Elected to the committee, or not decided yet. */
function isInCommittee(at: BallotCell, candidate: Candidate): boolean {
  return judged(at.results.bodies.committee.rounds).some((round) =>
    round.candidates.some(
      (result) => result.outcome !== 'notElected' && isOne(at, result.candidate, candidate),
    ),
  );
}

/** Two ids are two people; where one of the two is entered by name only, the same name may be one. */
function isOne(at: BallotCell, one: Candidate, other: Candidate): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return nameKey(candidateName(at, one)) === nameKey(candidateName(at, other));
}
