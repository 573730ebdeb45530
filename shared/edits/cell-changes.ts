import type { EditOf } from '../domain/edits';
import type { Season } from '../domain/season';
import { addedCells, retireCell, updateCell } from './cells';
import { editPart } from './parts';
import { type EditResult, inOrder } from './places';

/**
 * Cells come, go and get other names, and keep where they come from. The first thing that is refused
 * refuses it all. Errors: those of the edits of which it is made.
 */
export function addCellChange(season: Season, edit: EditOf<'cellChange.add'>): EditResult {
  const added = addedCells(season, edit.cells);
  return inOrder(added.season, [
    ...edit.lineage.map(({ cell, item }) => (before: Season) => {
      const cellId = typeof cell === 'string' ? cell : (added.ids[cell] ?? '');
      const kept = { ...item, id: item.id ?? cellId };
      return editPart(before, { type: 'item.add', name: 'lineage', cellId, item: kept });
    }),
    ...edit.names.map(
      ({ cellId, name }) =>
        (before: Season) =>
          updateCell(before, { type: 'cell.update', cellId, patch: { name } }),
    ),
    ...edit.retire.map(
      (cellId) => (before: Season) => retireCell(before, { type: 'cell.retire', cellId, retired: true }),
    ),
  ]);
}

export function updateCellChange(season: Season, { items, patch }: EditOf<'cellChange.update'>): EditResult {
  return inOrder(
    season,
    items.map((item) => (before) => editPart(before, { type: 'item.put', name: 'lineage', ...item, patch })),
  );
}

export function removeCellChange(season: Season, { items }: EditOf<'cellChange.remove'>): EditResult {
  return inOrder(
    season,
    items.map((item) => (before) => editPart(before, { type: 'item.remove', name: 'lineage', ...item })),
  );
}
