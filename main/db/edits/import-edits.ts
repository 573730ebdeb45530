import type { EditOf, ImportEdit } from '../../../shared/domain/edits';
import type { AppError } from '../../../shared/errors';
import { ok, type Result } from '../../../shared/result';
import { addCells, updateMembers } from './cell-edits';
import type { EditContext, EditResult, Touched } from './context';
import { addMember, updateMember } from './member-edits';
import { editPart } from './part-edits';

/**
 * Takes in a list from outside: new cells first, then what goes into them and into those that were there. The first
 * thing that is refused refuses it all. Errors: those of the edits of which it is made.
 */
export function applyImport(context: EditContext, edit: EditOf<'import.apply'>): EditResult {
  const touched = new Set<number>();
  const note = (result: EditResult): Result<Touched, AppError> => {
    if (result.ok) for (const cell of result.value.cells ?? []) touched.add(cell);
    return result;
  };
  const added =
    edit.cells.length === 0 ? ok<Touched>({}) : addCells(context, { type: 'cells.add', cells: edit.cells });
  if (!note(added).ok) return added;
  const ids = added.ok ? idsOf(context, [...(added.value.cells ?? [])]) : [];
  for (const step of stepsOf(edit, (cell) => (typeof cell === 'string' ? cell : (ids[cell] ?? '')))) {
    const done = note(step(context));
    if (!done.ok) return done;
  }
  return ok({ cells: touched, ...(edit.cells.length > 0 ? { order: true as const } : {}) });
}

type Step = (context: EditContext) => EditResult;

function* stepsOf(edit: ImportEdit, idOf: (cell: string | number) => string): Generator<Step> {
  for (const { cell, patch } of edit.counts) {
    yield (context) => updateMembers(context, { type: 'cell.updateMembers', cellId: idOf(cell), patch });
  }
  for (const { cell, items } of edit.rosters) {
    yield (context) =>
      editPart(context, { type: 'items.replace', name: 'roster', cellId: idOf(cell), items });
  }
  for (const { cell, member } of edit.members) {
    yield (context) => addMember(context, { type: 'member.add', cellId: idOf(cell), member });
  }
  for (const update of edit.memberUpdates) {
    yield (context) => updateMember(context, { type: 'member.update', ...update });
  }
}

/** The ids of cells by their rows, in the order of the rows. */
function idsOf({ database }: EditContext, rows: readonly number[]): string[] {
  return rows.map((row) => String(database.get('SELECT ref FROM cell WHERE id = ?', [row])?.['ref']));
}
