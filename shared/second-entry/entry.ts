import type { Candidate, Cell, Election } from '../domain/season';

/** The second entry of a cell's ballots, as its two flat lists hold it and as ballots. */

type SecondBallot = NonNullable<Cell['secondBallots']>[number];
type SecondVote = NonNullable<Cell['secondVotes']>[number];

export interface SecondItems {
  readonly secondBallots: SecondBallot[];
  readonly secondVotes: SecondVote[];
}

/** What names a ballot in both lists: `committee 1`. */
export function secondBallotId({ body, round }: Pick<Election, 'body' | 'round'>): string {
  return `${body} ${String(round)}`;
}

/**
 * The second entry as ballots; undefined where there is none. Whoever was a person of the season when it
 * began stands by id, and so under the name that the season has now.
 */
export function secondElections(
  { secondBallots, secondVotes = [] }: Pick<Cell, 'secondBallots' | 'secondVotes'>,
  nameOf: (candidate: Candidate) => string,
): readonly Election[] | undefined {
  return secondBallots?.map(({ id, ...papers }) => ({
    ...papers,
    candidates: votesOf(secondVotes, id).map((vote) => candidateOf(vote, nameOf)),
  }));
}

function candidateOf(
  { personId, fullName, votes }: SecondVote,
  nameOf: (candidate: Candidate) => string,
): Candidate {
  const isPerson = personId !== undefined && nameOf({ id: personId }) !== '';
  return { ...(isPerson ? { id: personId } : { fullName }), ...(votes !== undefined && { votes }) };
}

/** The names of one ballot in their order. */
export function votesOf(secondVotes: readonly SecondVote[], ballotId: string): readonly SecondVote[] {
  return secondVotes.filter(({ ballot }) => ballot === ballotId);
}

/** An entry to begin with: the ballots that are there and the names on their lists, and no figure but the seats approved beforehand. */
export function blankSecond(
  elections: readonly Election[],
  nameOf: (candidate: Candidate) => string,
  seatsOf: (election: Election) => number | undefined,
): SecondItems {
  const blank = elections.map((election): Election => {
    const seats = seatsOf(election);
    return {
      body: election.body,
      round: election.round,
      ...(seats !== undefined && { seats }),
      candidates: election.candidates.map(({ votes: _votes, ...candidate }) => candidate),
    };
  });
  return secondItems(blank, nameOf);
}

/** Ballots as the lists of a second entry hold them; of two of one body and round the first. */
export function secondItems(
  elections: readonly Election[],
  nameOf: (candidate: Candidate) => string,
): SecondItems {
  const known = new Map<string, Election>();
  for (const election of elections) {
    const id = secondBallotId(election);
    if (!known.has(id)) known.set(id, election);
  }
  const ballots = [...known].map(([id, { candidates: _candidates, decisionNote: _note, ...papers }]) => ({
    id,
    ...papers,
  }));
  const votes = [...known].flatMap(([ballot, { candidates }]) =>
    candidates.map((candidate, index) => ({
      id: `${ballot} ${String(index + 1)}`,
      ballot,
      fullName: nameOf(candidate),
      ...(candidate.id !== undefined && { personId: candidate.id }),
      ...(candidate.votes !== undefined && { votes: candidate.votes }),
    })),
  );
  return { secondBallots: ballots, secondVotes: votes };
}
