import type { ElectionBody } from '../domain/choices';
import type { Candidate, Election } from '../domain/season';
import type { Electorate, ElectorateBounds } from './electorate';
import { isMajority, votesNeeded } from './majority';

/**
 * The result of one ballot: who is elected, by votes and N alone. The order in
 * which candidates are entered changes nothing.
 */

/** `tied`: across the last seat (“ngang phiếu – đại hội quyết định”); `unknown`: something is not entered. */
export type Outcome = 'elected' | 'notElected' | 'tied' | 'unknown';

export type OutcomeReason =
  | 'withinSeats'
  | 'noMajority'
  /** A majority, but others with more votes take all seats. */
  | 'seatsFull'
  | 'void'
  | 'tieAcrossLastSeat'
  /** Votes alone leave it open; the minutes say how the congress decided. */
  | 'decidedFor'
  | 'decidedAgainst'
  | 'votesMissing'
  | 'electorateMissing'
  | 'seatsMissing'
  /** The votes of somebody else, which may be more, are not entered. */
  | 'otherVotesMissing'
  /** No majority, which a ballot among those tied in the round before does not need; that round is not entered. */
  | 'roundBeforeMissing';

const outcomeOf: Readonly<Record<OutcomeReason, Outcome>> = {
  withinSeats: 'elected',
  noMajority: 'notElected',
  seatsFull: 'notElected',
  void: 'notElected',
  tieAcrossLastSeat: 'tied',
  decidedFor: 'elected',
  decidedAgainst: 'notElected',
  votesMissing: 'unknown',
  electorateMissing: 'unknown',
  seatsMissing: 'unknown',
  otherVotesMissing: 'unknown',
  roundBeforeMissing: 'unknown',
};

export interface CandidateResult {
  readonly candidate: Candidate;
  readonly votes: number | undefined;
  readonly outcome: Outcome;
  readonly reason: OutcomeReason;
}

/** Candidates with equal votes for fewer seats. */
export interface Tie {
  readonly votes: number;
  readonly candidates: number;
  /** Seats left for them. */
  readonly seats: number;
}

export interface ElectionResult {
  readonly body: ElectionBody;
  readonly round: number;
  /** More papers collected than issued: the ballot counts for nothing (domain rules, “Ballots”). */
  readonly isVoid: boolean;
  /** Only between those tied in the round before; may do without a majority. */
  readonly isRunOff: boolean;
  readonly electorate: Electorate | undefined;
  /** The fewest votes that elect; undefined while N is, and where none are or it is not known whether any are needed. */
  readonly votesNeeded: number | undefined;
  readonly seats: number | undefined;
  /** In the order of the ballot. */
  readonly candidates: readonly CandidateResult[];
  readonly tie: Tie | undefined;
  /** Seats that this ballot filled, those tied not counted; undefined while any outcome is unknown. */
  readonly filled: number | undefined;
  readonly left: number | undefined;
}

/** What a ballot is judged by, beside its own papers. */
export interface BallotTerms {
  readonly electorate: Electorate | undefined;
  /** What is known of N while N itself is not. */
  readonly bounds?: ElectorateBounds | undefined;
  /** Seats, where the ballot itself names none: those that the round before left. */
  readonly seats?: number | undefined;
  readonly isRunOff?: boolean;
  /** The ballot may be one among those tied in the round before: that is not entered. */
  readonly mayBeRunOff?: boolean;
}

/** Judges one ballot: highest votes first until the seats are full, each with more than half of N. */
export function electionResult(election: Election, terms: BallotTerms): ElectionResult {
  const { body, round, issued, collected } = election;
  const isVoid = issued !== undefined && collected !== undefined && collected > issued;
  const { isRunOff = false, mayBeRunOff = false } = terms;
  const seats = election.seats ?? terms.seats;
  const bounds = terms.bounds ?? boundsOf(terms.electorate);
  const ballot: Ballot = { bounds, isVoid, isRunOff, mayBeRunOff, seats, candidates: election.candidates };
  const candidates = election.candidates.map((candidate): CandidateResult => {
    const reason = reasonOf(candidate, ballot);
    return { candidate, votes: candidate.votes, outcome: outcomeOf[reason], reason };
  });
  const filled = isVoid ? 0 : seatsFilled(candidates);
  return {
    body,
    round,
    isVoid,
    isRunOff,
    electorate: terms.electorate,
    votesNeeded:
      isRunOff || mayBeRunOff ? undefined : terms.electorate && votesNeeded(terms.electorate.count),
    seats,
    candidates,
    tie: tieOf(candidates, seats),
    filled,
    left: filled === undefined || seats === undefined ? undefined : seats - filled,
  };
}

function boundsOf(electorate: Electorate | undefined): ElectorateBounds | undefined {
  return electorate && { least: electorate.count, most: electorate.count };
}

interface Ballot {
  readonly bounds: ElectorateBounds | undefined;
  readonly seats: number | undefined;
  readonly isVoid: boolean;
  readonly isRunOff: boolean;
  readonly mayBeRunOff: boolean;
  readonly candidates: readonly Candidate[];
}

/** By the votes; what they leave open the minutes may state. */
function reasonOf(candidate: Candidate, ballot: Ballot): OutcomeReason {
  const reason = reasonByVotes(candidate, ballot);
  if (reason === 'tieAcrossLastSeat') return reasonInTie(candidate, ballot);
  if (candidate.elected === undefined || outcomeOf[reason] !== 'unknown') return reason;
  return candidate.elected ? 'decidedFor' : 'decidedAgainst';
}

/** The congress decides a tie: whom it took, and once they fill the seats, nobody else. */
function reasonInTie({ votes, elected }: Candidate, { candidates, seats = 0 }: Ballot): OutcomeReason {
  const more = candidates.filter((other) => other.votes !== undefined && other.votes > (votes ?? 0)).length;
  const taken = candidates.filter((other) => other.votes === votes && other.elected === true).length;
  if (more + taken > seats) return 'tieAcrossLastSeat';
  if (elected === true) return 'decidedFor';
  return elected === false || more + taken === seats ? 'decidedAgainst' : 'tieAcrossLastSeat';
}

function reasonByVotes({ votes }: Candidate, ballot: Ballot): OutcomeReason {
  const { bounds, seats } = ballot;
  if (ballot.isVoid) return 'void';
  if (votes === undefined) return 'votesMissing';
  if (!ballot.isRunOff) {
    if (bounds === undefined) return 'electorateMissing';
    if (!isMajority(votes, bounds.least)) return withoutMajority(votes, ballot);
    if (!isMajority(votes, bounds.most)) return 'electorateMissing';
  }
  if (seats === undefined) return 'seatsMissing';
  return reasonByRank(votes, seats, ballot.candidates);
}

/** Not elected, unless the ballot may be one that asks for no majority and the votes may be enough for that. */
function withoutMajority(votes: number, { mayBeRunOff, seats, candidates }: Ballot): OutcomeReason {
  if (!mayBeRunOff) return 'noMajority';
  return seats !== undefined && reasonByRank(votes, seats, candidates) === 'seatsFull'
    ? 'noMajority'
    : 'roundBeforeMissing';
}

/** Whoever has more votes than somebody with a majority has one too, so that counting those before is enough. */
function reasonByRank(votes: number, seats: number, candidates: readonly Candidate[]): OutcomeReason {
  const more = candidates.filter((other) => other.votes !== undefined && other.votes > votes).length;
  const same = candidates.filter((other) => other.votes === votes).length;
  const unknown = candidates.filter((other) => other.votes === undefined).length;
  if (more >= seats) return 'seatsFull';
  if (more + same + unknown <= seats) return 'withinSeats';
  return unknown > 0 ? 'otherVotesMissing' : 'tieAcrossLastSeat';
}

function seatsFilled(candidates: readonly CandidateResult[]): number | undefined {
  const isOpen = candidates.length === 0 || candidates.some(({ outcome }) => outcome === 'unknown');
  return isOpen ? undefined : candidates.filter(({ outcome }) => outcome === 'elected').length;
}

function tieOf(candidates: readonly CandidateResult[], seats: number | undefined): Tie | undefined {
  const tied = candidates.filter(({ outcome }) => outcome === 'tied');
  const votes = tied[0]?.votes;
  if (votes === undefined || seats === undefined) return undefined;
  const elected = candidates.filter(({ outcome }) => outcome === 'elected').length;
  return { votes, candidates: tied.length, seats: seats - elected };
}
