import { committeeBodies, type ElectionBody } from '../domain/choices';
import type { Candidate, Congress, Election } from '../domain/season';
import { nameKey } from '../text/fold';
import { type CandidateResult, type ElectionResult, electionResult } from './election-results';
import { type Electorate, type ElectorateBounds, electorate, electorateBounds } from './electorate';
import type { RuleSet } from './rule-sets';

/** The result of a body's ballots over all rounds, and what comes next. */

/** The results of the ballots that fill the committee. */
export function committeeResults({ bodies }: CongressResults): readonly BodyResult[] {
  return committeeBodies.map((body) => bodies[body]);
}

/** The result of one round, and which of the congress's ballots it is. */
export interface RoundResult extends ElectionResult {
  /** Place in `congress.elections`. */
  readonly index: number;
  readonly election: Election;
}

/** What the minutes leave to be done for a body. */
export type NextStep =
  | 'enterBallots'
  /** Votes, N or seats are missing. */
  | 'completeFigures'
  | 'nothing'
  /** Seats are left: the congress may hold a further round. */
  | 'furtherRound'
  /** A tie across the last seat: a further ballot among the tied, or the congress's own decision. */
  | 'congressDecides'
  /** No secretary after the last round that the rule set grants. */
  | 'superiorAppoints';

export interface BodyResult {
  readonly body: ElectionBody;
  /** By round, then in the order of entry. */
  readonly rounds: readonly RoundResult[];
  /** Seats of the body: those of the first round entered. */
  readonly seats: number | undefined;
  readonly elected: readonly CandidateResult[];
  /** Seats filled over all rounds; undefined while any outcome is unknown. */
  readonly filled: number | undefined;
  readonly left: number | undefined;
  readonly next: NextStep;
}

/** Everything that a congress's ballots decide. */
export interface CongressResults {
  readonly electorate: Electorate | undefined;
  readonly bodies: Readonly<Record<ElectionBody, BodyResult>>;
}

export function congressResults(congress: Congress, rules: RuleSet): CongressResults {
  const voters = { electorate: electorate(congress), bounds: electorateBounds(congress) };
  const elections = congress.elections ?? [];
  const resultOf = (body: ElectionBody) => bodyResult(elections, body, voters, rules);
  return {
    electorate: voters.electorate,
    bodies: {
      committee: resultOf('committee'),
      secretary: resultOf('secretary'),
      deputySecretary: resultOf('deputySecretary'),
      delegates: resultOf('delegates'),
      alternateDelegates: resultOf('alternateDelegates'),
    },
  };
}

/** N of a congress, and what is known of it while N itself is not. */
export interface Voters {
  readonly electorate: Electorate | undefined;
  readonly bounds?: ElectorateBounds | undefined;
}

/** Judges the rounds of one body one after the other: the seats that a round leaves go to the next. */
export function bodyResult(
  elections: readonly Election[],
  body: ElectionBody,
  voters: Voters,
  rules: RuleSet,
): BodyResult {
  const rounds: RoundResult[] = [];
  for (const { election, index } of roundsOf(elections, body)) {
    const before = rounds.at(-1);
    const mayRunOff = before !== undefined && !rules.runOffNeedsMajority.value;
    const isRunOff = mayRunOff && isAmongTied(election, before);
    const mayBeRunOff = mayRunOff && isRunOffOpen(election, before);
    const result = electionResult(election, { ...voters, seats: before?.left, isRunOff, mayBeRunOff });
    rounds.push({ ...result, index, election });
  }
  const seats = rounds[0]?.seats;
  const filled = sumOrUnknown(rounds.map((round) => round.filled));
  const left = seats === undefined || filled === undefined ? undefined : Math.max(0, seats - filled);
  const elected = rounds.flatMap(({ candidates }) =>
    candidates.filter(({ outcome }) => outcome === 'elected'),
  );
  return { body, rounds, seats, elected, filled, left, next: nextStep(body, rounds, left, rules) };
}

function roundsOf(elections: readonly Election[], body: ElectionBody) {
  return elections
    .map((election, index) => ({ election, index }))
    .filter(({ election }) => election.body === body)
    .sort((a, b) => a.election.round - b.election.round);
}

/** A ballot whose names are all from the tie that the round before left. */
function isAmongTied({ candidates }: Election, before: ElectionResult): boolean {
  const tied = before.candidates.filter(({ outcome }) => outcome === 'tied');
  const keys = new Set(tied.map(({ candidate }) => candidateKey(candidate)));
  return keys.size > 0 && candidates.length > 0 && candidates.every((each) => keys.has(candidateKey(each)));
}

/** Whether a ballot is among the tied is not known while nobody is named on it, or the round before is open for those named. */
function isRunOffOpen({ candidates }: Election, before: ElectionResult): boolean {
  if (candidates.length === 0 || before.candidates.length === 0) return true;
  const open = before.candidates.filter(({ outcome }) => outcome === 'unknown');
  const keys = new Set(open.map(({ candidate }) => candidateKey(candidate)));
  return candidates.every((each) => keys.has(candidateKey(each)));
}

/** The same candidate in two rounds: by id, else by the name as it is spelt. */
function candidateKey({ id, fullName = '' }: Candidate): string {
  return id === undefined ? `name ${nameKey(fullName)}` : `id ${id}`;
}

function sumOrUnknown(counts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return counts.length === 0 ? undefined : sum;
}

function nextStep(
  body: ElectionBody,
  rounds: readonly RoundResult[],
  left: number | undefined,
  rules: RuleSet,
): NextStep {
  const last = rounds.at(-1);
  if (last === undefined) return 'enterBallots';
  if (left === undefined) return 'completeFigures';
  if (left === 0) return 'nothing';
  if (last.tie !== undefined) return 'congressDecides';
  const isLastRound = body === 'secretary' && last.round >= rules.secretaryRounds.value;
  return isLastRound ? 'superiorAppoints' : 'furtherRound';
}
