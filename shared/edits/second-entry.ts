import type { SecondEntryEdit } from '../domain/edits';
import type { Season } from '../domain/season';
import { editPart } from './parts';
import { type EditResult, inOrder } from './places';

/**
 * Begins the second entry of a cell's ballots, or takes it away with everything that belongs to it.
 * Errors: `input-invalid`, `not-found`.
 */
export function editSecondEntry(season: Season, edit: SecondEntryEdit): EditResult {
  const { cellId } = edit;
  const starts = edit.type === 'secondEntry.start';
  const patch = { finished: null, finishedAt: null, ...(!starts && { by: null }) };
  const votes = starts ? edit.votes : null;
  const ballots = starts ? edit.ballots : null;
  return inOrder(season, [
    (before) => editPart(before, { type: 'value.update', name: 'secondEntry', cellId, patch }),
    (before) => editPart(before, { type: 'items.replace', name: 'secondVotes', cellId, items: votes }),
    (before) => editPart(before, { type: 'items.replace', name: 'secondBallots', cellId, items: ballots }),
  ]);
}
