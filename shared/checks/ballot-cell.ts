import type { ElectionBody, Position } from '../domain/choices';
import { restingOn } from '../domain/resting-on';
import type { Candidate, Cell, CommitteeMember, Season } from '../domain/season';
import type { BodyResult, CongressResults, RoundResult } from '../rules/body-results';
import type { RuleSet } from '../rules/rule-sets';
import { nameKey } from '../text/fold';

/** What the checks of ballots look at: a cell, what its ballots decide, and who is who. */
export interface BallotCell {
  readonly cell: Cell;
  /** `cells[3]` */
  readonly path: string;
  readonly rules: RuleSet;
  readonly results: CongressResults;
  readonly people: Pick<ReadonlyMap<string, CommitteeMember>, 'get'>;
}

/** Everybody of a season by id, as first entered. */
export const peopleById: (season: Season) => ReadonlyMap<string, CommitteeMember> = restingOn(
  ({ congress }) => [congress.committee],
  ({ cells }) => {
    const people = new Map<string, CommitteeMember>();
    for (const { congress } of cells) {
      for (const member of congress.committee) if (!people.has(member.id)) people.set(member.id, member);
    }
    return people;
  },
);

/** The ballot that elects somebody into a post. */
export const bodyOf: Readonly<Record<Position, ElectionBody>> = {
  secretary: 'secretary',
  deputySecretary: 'deputySecretary',
  member: 'committee',
};

/** Everybody in a committee sits by its ballot; secretary and deputy also by their own. */
export function sitsBy(body: ElectionBody, member: CommitteeMember): boolean {
  return body === 'committee' || member.position === body;
}

export function ballotPath({ path }: BallotCell, index: number): string {
  return `${path}.congress.elections[${String(index)}]`;
}

export function candidatePath(at: BallotCell, index: number, candidate: number): string {
  return `${ballotPath(at, index)}.candidates[${String(candidate)}]`;
}

export function memberPath({ path }: BallotCell, index: number): string {
  return `${path}.congress.committee[${String(index)}]`;
}

export function candidateName({ people }: BallotCell, { id, fullName }: Candidate): string {
  return fullName ?? people.get(id ?? '')?.fullName ?? '';
}

/**
 * Whether a candidate may be this person. Somebody entered on the ballot by name
 * only may be; no finding rests on their being two.
 */
export function mayBe({ id, fullName }: Candidate, member: CommitteeMember): boolean {
  if (id !== undefined) return id === member.id;
  return fullName !== undefined && nameKey(fullName) === nameKey(member.fullName);
}

/** Somebody's results in a body's ballots, by id, the void ones left out; with the places on the ballot. */
export function standsIn({ rounds }: BodyResult, personId: string) {
  return judged(rounds).flatMap((round) =>
    round.candidates.flatMap((result, place) =>
      result.candidate.id === personId ? [{ round, result, place }] : [],
    ),
  );
}

/** The ballots that count. */
export function judged(rounds: readonly RoundResult[]): readonly RoundResult[] {
  return rounds.filter(({ isVoid }) => !isVoid);
}

/** The ballots of a body are there with all their votes, so that whoever is not on them did not stand. */
export function isEntered({ rounds }: BodyResult): boolean {
  const complete = judged(rounds).filter(
    ({ candidates }) => candidates.length > 0 && candidates.every(({ votes }) => votes !== undefined),
  );
  return rounds.length > 0 && complete.length === rounds.length;
}
