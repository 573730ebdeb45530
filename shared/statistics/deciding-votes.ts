import type { ElectionBody, Position } from '../domain/choices';
import type { CommitteeMember, Congress, Election } from '../domain/season';
import { electorate } from '../rules/electorate';

/** The votes that put somebody into a post, and of how many. */
export interface DecidingVotes {
  readonly body: ElectionBody;
  readonly round: number;
  readonly votes: number;
  /** The electorate N, on which the rules count a share of votes; undefined while it is not known. */
  readonly of: number | undefined;
}

/** Which ballots decide a post, the first of them that was held. */
const decidingBodies: Readonly<Record<Position, readonly ElectionBody[]>> = {
  secretary: ['secretary', 'committee'],
  deputySecretary: ['deputySecretary', 'committee'],
  member: ['committee'],
};

/**
 * The votes of a committee member in the ballot that decided the post (columns
 * “Số phiếu” and “Tỷ lệ %” of the sheet B2): the ballot for the post itself,
 * else the committee's; of several rounds the last in which the person stood.
 * Undefined for the appointed, and where no such ballot or not its votes are entered.
 */
export function decidingVotes(congress: Congress, member: CommitteeMember): DecidingVotes | undefined {
  if (member.origin === 'appointed') return undefined;
  const elections = congress.elections ?? [];
  // a ballot that was held decides, also while its names or votes are not entered
  const body = decidingBodies[member.position].find((each) => elections.some((held) => held.body === each));
  const ballot = body && lastBallotWith(elections, body, member.id);
  return body && ballot ? { body, ...ballot, of: electorate(congress)?.count } : undefined;
}

function lastBallotWith(
  elections: readonly Election[],
  body: ElectionBody,
  personId: string,
): { readonly round: number; readonly votes: number } | undefined {
  const rounds = elections.filter((election) => election.body === body).toSorted((a, b) => b.round - a.round);
  for (const { round, candidates } of rounds) {
    const candidate = candidates.find(({ id }) => id === personId);
    // a round whose names or votes are not entered may be the one that decided
    if (candidates.length === 0 || candidate) {
      return candidate?.votes === undefined ? undefined : { round, votes: candidate.votes };
    }
  }
  return undefined;
}
