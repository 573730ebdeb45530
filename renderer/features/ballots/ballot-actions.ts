import { useMemo } from 'react';
import { ballotRef, candidateRef } from '../../../shared/domain/ballot-edits';
import type { EditOf } from '../../../shared/domain/edits';
import type { Candidate, Cell } from '../../../shared/domain/season';
import { useEdit, useRemove } from '../../app/store/hooks';

type Answer = ReturnType<ReturnType<typeof useEdit>>;

/** What the blocks of the ballots ask to be changed, by places in the list that they show. */
export interface BallotActions {
  readonly updateElection: (election: number, patch: EditOf<'election.update'>['patch']) => Answer;
  readonly addCandidate: (election: number, candidate: Candidate) => Answer;
  readonly updateCandidate: (
    election: number,
    candidate: number,
    patch: EditOf<'candidate.update'>['patch'],
  ) => Answer;
  /** With a line that offers to take it back. */
  readonly removeCandidate: (election: number, candidate: number, done: string) => Answer;
  readonly moveCandidate: (election: number, candidate: number, toIndex: number) => Answer;
  readonly sortCandidates: (election: number) => Answer;
}

/** Changes the ballots of a cell themselves. */
export function useFirstActions(cell: Cell, nameOf: (candidate: Candidate) => string): BallotActions {
  const edit = useEdit();
  const remove = useRemove();
  return useMemo(() => {
    const elections = cell.congress.elections ?? [];
    const at = (election: number) => ({ cellId: cell.id, ballot: ballotRef(elections, election) });
    const on = (election: number, candidate: number) => ({
      ...at(election),
      candidate: candidateRef((elections[election]?.candidates ?? []).map(nameOf), candidate),
    });
    return {
      updateElection: (election, patch) => edit({ type: 'election.update', ...at(election), patch }),
      addCandidate: (election, candidate) => edit({ type: 'candidate.add', ...at(election), candidate }),
      updateCandidate: (election, candidate, patch) =>
        edit({ type: 'candidate.update', ...on(election, candidate), patch }),
      removeCandidate: (election, candidate, done) =>
        remove({ type: 'candidate.remove', ...on(election, candidate) }, done),
      moveCandidate: (election, candidate, toIndex) =>
        edit({ type: 'candidate.move', ...on(election, candidate), toIndex }),
      sortCandidates: (election) => edit({ type: 'candidates.sort', ...at(election) }),
    };
  }, [edit, remove, cell, nameOf]);
}
