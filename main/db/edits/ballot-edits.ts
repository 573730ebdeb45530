import { ballotEdits } from '../../../shared/domain/ballot-edits';
import type { BallotEdit, Edit } from '../../../shared/domain/edits';
import { ok } from '../../../shared/result';
import {
  addCandidate,
  moveCandidate,
  removeCandidate,
  sortCandidates,
  updateCandidate,
} from './candidate-edits';
import { type EditContext, type EditResult, findCell } from './context';
import { addElection, removeElection, startBallots, stopBallots, updateElection } from './election-edits';
import { settleBallots } from './settle-ballots';

const ballotEditTypes: ReadonlySet<string> = new Set(ballotEdits.map(({ shape }) => shape.type.value));

export function isBallotEdit(edit: Edit): edit is BallotEdit {
  return ballotEditTypes.has(edit.type);
}

/** Applies an edit of the ballots; the committee follows afterwards. */
export function editBallots(context: EditContext, edit: BallotEdit): EditResult {
  switch (edit.type) {
    case 'ballots.start':
      return startBallots(context, edit);
    case 'ballots.stop':
      return stopBallots(context, edit);
    case 'election.add':
      return addElection(context, edit);
    case 'election.update':
      return updateElection(context, edit);
    case 'election.remove':
      return removeElection(context, edit);
    case 'candidate.add':
      return addCandidate(context, edit);
    case 'candidate.update':
      return updateCandidate(context, edit);
    case 'candidate.remove':
      return removeCandidate(context, edit);
    case 'candidate.move':
      return moveCandidate(context, edit);
    case 'candidates.sort':
      return sortCandidates(context, edit);
    case 'ballots.settle':
      return settleBallots(context, edit);
    case 'committee.followBallots': {
      const cell = findCell(context, edit.cellId);
      return cell.ok ? ok({ cells: [cell.value] }) : cell;
    }
  }
}
