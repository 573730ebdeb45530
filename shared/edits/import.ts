import type { EditOf } from '../domain/edits';
import { keepingSame } from '../domain/same-value';
import type { Cell, Season } from '../domain/season';
import { ok } from '../result';
import type { Stepwise } from '../stepwise';
import { addedCells, updateMembers } from './cells';
import { addMember, updateMember } from './members';
import { type EditResult, oneByOne, withCell } from './places';

/**
 * Takes in a list from outside: new cells first, then what goes into them and into those that were there. The first
 * thing that is refused refuses it all. Errors: those of the edits of which it is made.
 */
export function* applyImport(season: Season, edit: EditOf<'import.apply'>): Stepwise<EditResult> {
  const added = addedCells(season, edit.cells);
  const idOf = (cell: string | number) => (typeof cell === 'string' ? cell : (added.ids[cell] ?? ''));
  return yield* oneByOne(added.season, [
    ...edit.counts.map(
      ({ cell, patch }) =>
        (before: Season) =>
          updateMembers(before, { type: 'cell.updateMembers', cellId: idOf(cell), patch }),
    ),
    ...edit.rosters.map(
      ({ cell, items }) =>
        (before: Season) =>
          withCell(before, idOf(cell), (old) => ok(withRoster(old, items))),
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

function withRoster(cell: Cell, items: NonNullable<Cell['roster']>): Cell {
  const roster = keepingSame(cell.roster, items);
  return roster === cell.roster ? cell : { ...cell, roster };
}
