import type { EditOf } from '../domain/edits';
import type { Season } from '../domain/season';
import { ok } from '../result';
import { addedCells, reorderCells, retireCell, updateCell } from './cells';
import { editPart } from './parts';
import { type EditResult, inOrder } from './places';

/**
 * Cells come, go and get other names, and keep where they come from. The first thing that is refused
 * refuses it all. Errors: those of the edits of which it is made.
 */
export function addCellChange(season: Season, edit: EditOf<'cellChange.add'>): EditResult {
  const added = addedCells(season, edit.cells);
  const changed = inOrder(added.season, [
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
  return changed.ok ? besideOrigins(changed.value, added.ids) : changed;
}

/** New cells stand behind the first of those from which they come, in the order in which they were named. */
function besideOrigins(season: Season, added: readonly string[]): EditResult {
  const cellIds = season.cells.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
  const before = [...cellIds];
  for (const id of added.toReversed()) {
    const origins = season.cells.find((cell) => cell.id === id)?.lineage ?? [];
    const places = origins.map((origin) => cellIds.indexOf(origin.id)).filter((place) => place >= 0);
    const own = cellIds.indexOf(id);
    if (places.length === 0 || places.includes(own)) continue;
    cellIds.splice(own, 1);
    cellIds.splice(Math.min(...places) + 1, 0, id);
  }
  const same = cellIds.every((id, place) => id === before[place]);
  return same ? ok(season) : reorderCells(season, { type: 'cells.reorder', cellIds });
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
