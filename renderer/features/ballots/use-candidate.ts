import type { Finding } from '../../../shared/checks';
import type { EditOf } from '../../../shared/domain/edits';
import { namesakeOf } from '../../../shared/domain/namesakes';
import { vi } from '../../../shared/i18n';
import type { CandidateResult } from '../../../shared/rules/election-results';
import { placeName } from '../../components/findings/places';
import type { ElectionProps } from './election-props';

export interface CandidateProps extends ElectionProps {
  /** Place on the ballot. */
  readonly index: number;
}

export type CandidatePatch = EditOf<'candidate.update'>['patch'];

/** One name on a ballot: what became of it, and how an edit names it. */
export function useCandidate({ ballots, round, index }: CandidateProps) {
  const result = round.candidates[index];
  if (!result) throw new Error('no such place on the ballot');
  const names = round.candidates.map(({ candidate }) => ballots.nameOf(candidate));
  const path = `elections[${String(round.index)}].candidates[${String(index)}]`;
  const { actions } = ballots;
  return {
    name: names[index] ?? '',
    ballotName: vi.ballots.ballot(round.body, round.round),
    result: result satisfies CandidateResult,
    path,
    findings: findingsIn(ballots.findings, path),
    update: (patch: CandidatePatch) => actions.updateCandidate(round.index, index, patch),
    moveTo: (toIndex: number) => actions.moveCandidate(round.index, index, toIndex),
    remove: (done: string) => actions.removeCandidate(round.index, index, done),
  };
}

/** The place on the ballot of somebody else of that name whom nothing tells apart. */
export function candidateNamesake({ ballots, round, index }: CandidateProps): number | undefined {
  const names = round.candidates.map(({ candidate }) => ({
    name: ballots.nameOf(candidate),
    personId: candidate.id,
    born: candidate.born,
  }));
  return namesakeOf(names, index);
}

function findingsIn(placed: ElectionProps['ballots']['findings'], path: string): readonly Finding[] {
  const inside = (name = '') => name === path || name.startsWith(`${path}.`);
  return placed.filter(({ place }) => inside(placeName(place))).map(({ finding }) => finding);
}
