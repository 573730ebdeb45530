import type { EditOf } from '../domain/edits';
import type { Season } from '../domain/season';
import { addedCells, updateMembers } from './cells';
import { addMember, updateMember } from './members';
import { editPart } from './parts';
import { type EditResult, inOrder } from './places';

/**
 * Takes in a list from outside: new cells first, then what goes into them and into those that were there. The first
 * thing that is refused refuses it all. Errors: those of the edits of which it is made.
 */
export function applyImport(season: Season, edit: EditOf<'import.apply'>): EditResult {
  const added = addedCells(season, edit.cells);
  const idOf = (cell: string | number) => (typeof cell === 'string' ? cell : (added.ids[cell] ?? ''));
  return inOrder(added.season, [
    ...edit.counts.map(
      ({ cell, patch }) =>
        (before: Season) =>
          updateMembers(before, { type: 'cell.updateMembers', cellId: idOf(cell), patch }),
    ),
    ...edit.rosters.map(
      ({ cell, items }) =>
        (before: Season) =>
          editPart(before, { type: 'items.replace', name: 'roster', cellId: idOf(cell), items }),
    ),
    ...edit.members.map(
      ({ cell, member }) =>
        (before: Season) =>
          addMember(before, { type: 'member.add', cellId: idOf(cell), member }),
    ),
    ...edit.memberUpdates.map(
      (update) => (before: Season) => updateMember(before, { type: 'member.update', ...update }),
    ),
  ]);
}
