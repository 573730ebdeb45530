import type { EditOf } from '../../../shared/domain/edits';
import { ok } from '../../../shared/result';
import { addCells, retireCell, updateCell } from './cell-edits';
import type { EditContext, EditResult, Touched } from './context';
import { editPart } from './part-edits';

type Step = () => EditResult;

/**
 * Cells come, go and get other names, and keep where they come from. The first thing that is refused
 * refuses it all. Errors: those of the edits of which it is made.
 */
export function addCellChange(context: EditContext, edit: EditOf<'cellChange.add'>): EditResult {
  const added =
    edit.cells.length === 0 ? ok<Touched>({}) : addCells(context, { type: 'cells.add', cells: edit.cells });
  if (!added.ok) return added;
  const rows = [...(added.value.cells ?? [])];
  const ids = rows.map((row) =>
    String(context.database.get('SELECT ref FROM cell WHERE id = ?', [row])?.['ref']),
  );
  const done = inOrder([
    ...edit.lineage.map(({ cell, item }): Step => {
      const cellId = typeof cell === 'string' ? cell : (ids[cell] ?? '');
      const kept = { ...item, id: item.id ?? cellId };
      return () => editPart(context, { type: 'item.add', name: 'lineage', cellId, item: kept });
    }),
    ...edit.names.map(
      ({ cellId, name }): Step =>
        () =>
          updateCell(context, { type: 'cell.update', cellId, patch: { name } }),
    ),
    ...edit.retire.map(
      (cellId): Step =>
        () =>
          retireCell(context, { type: 'cell.retire', cellId, retired: true }),
    ),
  ]);
  if (!done.ok) return done;
  const cells = new Set([...rows, ...(done.value.cells ?? [])]);
  return ok({ cells, ...(rows.length > 0 ? { order: true as const } : {}) });
}

export function updateCellChange(
  context: EditContext,
  { items, patch }: EditOf<'cellChange.update'>,
): EditResult {
  return inOrder(
    items.map((item) => () => editPart(context, { type: 'item.put', name: 'lineage', ...item, patch })),
  );
}

export function removeCellChange(context: EditContext, { items }: EditOf<'cellChange.remove'>): EditResult {
  return inOrder(
    items.map((item) => () => editPart(context, { type: 'item.remove', name: 'lineage', ...item })),
  );
}

function inOrder(steps: readonly Step[]): EditResult {
  const cells = new Set<number>();
  for (const step of steps) {
    const done = step();
    if (!done.ok) return done;
    for (const cell of done.value.cells ?? []) cells.add(cell);
  }
  return ok({ cells });
}
