import type { Finding } from '../../../shared/checks';
import { ballotRef, candidateRef } from '../../../shared/domain/ballot-edits';
import type { EditOf } from '../../../shared/domain/edits';
import { vi } from '../../../shared/i18n';
import type { CandidateResult } from '../../../shared/rules/election-results';
import { useEdit } from '../../app/store/hooks';
import { placeName } from '../../components/findings/places';
import type { ElectionProps } from './election-props';

export interface CandidateProps extends ElectionProps {
  /** Place on the ballot. */
  readonly index: number;
}

type CandidatePatch = EditOf<'candidate.update'>['patch'];

/** One name on a ballot: what became of it, and how an edit names it. */
export function useCandidate({ ballots, round, index }: CandidateProps) {
  const edit = useEdit();
  const result = round.candidates[index];
  if (!result) throw new Error('no such place on the ballot');
  const names = round.candidates.map(({ candidate }) => ballots.nameOf(candidate));
  const path = `elections[${String(round.index)}].candidates[${String(index)}]`;
  const address = {
    cellId: ballots.cell.id,
    ballot: ballotRef(ballots.congress.elections ?? [], round.index),
    candidate: candidateRef(names, index),
  };
  return {
    name: names[index] ?? '',
    ballotName: vi.ballots.ballot(round.body, round.round),
    result: result satisfies CandidateResult,
    path,
    findings: findingsIn(ballots.findings, path),
    address,
    update: (patch: CandidatePatch) => edit({ type: 'candidate.update', ...address, patch }),
    moveTo: (toIndex: number) => edit({ type: 'candidate.move', ...address, toIndex }),
  };
}

function findingsIn(placed: ElectionProps['ballots']['findings'], path: string): readonly Finding[] {
  const inside = (name = '') => name === path || name.startsWith(`${path}.`);
  return placed.filter(({ place }) => inside(placeName(place))).map(({ finding }) => finding);
}
