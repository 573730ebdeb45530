import type { SecondEntryEdit } from '../../../shared/domain/edits';
import type { EditContext, EditResult } from './context';
import { editPart } from './part-edits';

/**
 * Begins the second entry of a cell's ballots, or takes it away with everything that belongs to it.
 * Errors: `input-invalid`, `not-found`.
 */
export function editSecondEntry(context: EditContext, edit: SecondEntryEdit): EditResult {
  const { cellId } = edit;
  const starts = edit.type === 'secondEntry.start';
  const entry = editPart(context, {
    type: 'value.update',
    name: 'secondEntry',
    cellId,
    patch: { finished: null, finishedAt: null, ...(!starts && { by: null }) },
  });
  if (!entry.ok) return entry;
  const votes = editPart(context, {
    type: 'items.replace',
    name: 'secondVotes',
    cellId,
    items: starts ? edit.votes : null,
  });
  if (!votes.ok) return votes;
  return editPart(context, {
    type: 'items.replace',
    name: 'secondBallots',
    cellId,
    items: starts ? edit.ballots : null,
  });
}
