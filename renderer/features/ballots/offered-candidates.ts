import type { ElectionBody } from '../../../shared/domain/choices';
import type { Candidate, Congress } from '../../../shared/domain/season';
import type { CongressResults, RoundResult } from '../../../shared/rules/body-results';
import { nameKey } from '../../../shared/text/fold';

/** Somebody who may be listed on a ballot, with the votes of the ballot before. */
export interface OfferedCandidate {
  readonly candidate: Candidate;
  readonly votes?: number | undefined;
}

/**
 * Whom the office most likely lists next: in a further round those whom the round
 * before did not elect; for secretary, deputy and delegates those elected to the committee,
 * the most votes first; for alternates whom the ballot of the delegates did not elect; else
 * those who are entered as the committee.
 */
export function offeredCandidates(
  { committee, elections = [] }: Congress,
  { bodies }: CongressResults,
  index: number,
): readonly OfferedCandidate[] {
  const election = elections[index];
  if (!election) return [];
  const { body, candidates } = election;
  const before = roundBefore(bodies[body].rounds, index);
  const everybody = before ? notElected(before) : firstRound(body, committee, bodies);
  const listed = new Set(candidates.map(candidateKey));
  return everybody.filter(({ candidate }) => !listed.has(candidateKey(candidate)));
}

function roundBefore(rounds: readonly RoundResult[], index: number): RoundResult | undefined {
  return rounds[rounds.findIndex((round) => round.index === index) - 1];
}

function notElected({ candidates }: RoundResult): readonly OfferedCandidate[] {
  return candidates
    .filter(({ outcome }) => outcome !== 'elected')
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .map(({ candidate, votes }) => ({ candidate: nameOnly(candidate), votes }));
}

function firstRound(
  body: ElectionBody,
  committee: Congress['committee'],
  bodies: CongressResults['bodies'],
): readonly OfferedCandidate[] {
  const sitting = committee.map(({ id }) => ({ candidate: { id } }));
  if (body === 'committee') return sitting;
  const delegates = body === 'alternateDelegates' ? bodies.delegates.rounds.at(-1) : undefined;
  if (delegates) return notElected(delegates);
  const { rounds, elected } = bodies.committee;
  const inCommittee = elected
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .map(({ candidate, votes }) => ({ candidate: nameOnly(candidate), votes }));
  const taken = new Set(
    body === 'deputySecretary'
      ? bodies.secretary.elected.map(({ candidate }) => candidateKey(candidate))
      : [],
  );
  return (rounds.length > 0 ? inCommittee : sitting).filter(
    ({ candidate }) => !taken.has(candidateKey(candidate)),
  );
}

/** Who it is, without what a ballot counted or a congress decided. */
export function nameOnly({ votes: _votes, elected: _elected, ...candidate }: Candidate): Candidate {
  return candidate;
}

function candidateKey({ id, fullName = '' }: Candidate): string {
  return id === undefined ? `name ${nameKey(fullName)}` : `id ${id}`;
}
