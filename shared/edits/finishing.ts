import { check } from '../checks/check';
import { cellDifferences } from '../domain/cell-differences';
import { type CongressEvent, congressState, step, type TransitionError } from '../domain/congress-state';
import type { Edit, EditOf } from '../domain/edits';
import { openAfterFinish } from '../domain/parts';
import { sameValue } from '../domain/same-value';
import type { Cell, Season } from '../domain/season';
import { isFinished } from '../domain/season-views';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { editPart } from './parts';
import { type EditResult, findCell, withCongress } from './places';

/** “Chốt” and “Mở lại”: a finished cell takes no edit that would change it, until it is reopened with a reason. */

export type FinishingEdit = EditOf<'cell.finish' | 'cell.reopen'>;

export function isFinishingEdit(edit: Edit): edit is FinishingEdit {
  return edit.type === 'cell.finish' || edit.type === 'cell.reopen';
}

/** Errors: `not-found`, `cell-has-errors`, `cell-not-held`, `cell-finished`, `cell-not-finished`. */
export function finishOrReopen(season: Season, edit: FinishingEdit): EditResult {
  const cell = findCell(season, edit.cellId);
  if (!cell.ok) return cell;
  const event: CongressEvent =
    edit.type === 'cell.finish'
      ? { type: 'finish', errors: errorsOf(season, cell.value) }
      : { type: 'reopen', reason: edit.reason };
  const next = step(congressState(cell.value.congress), event);
  if (!next.ok) return fail(refusal(next.error, cell.value.name));
  const { status } = next.value;
  const noted = withCongress(season, edit.cellId, (congress) => ok({ ...congress, status }));
  if (!noted.ok) return noted;
  return editPart(noted.value, {
    type: 'item.add',
    name: 'closings',
    cellId: edit.cellId,
    item: {
      kind: edit.type === 'cell.finish' ? 'finished' : 'reopened',
      at: edit.at,
      ...(edit.by === undefined ? {} : { by: edit.by }),
      ...(edit.type === 'cell.reopen' ? { reason: edit.reason } : {}),
    },
  });
}

/** How many findings of the cell cannot be right, as the whole season stands. */
function errorsOf(season: Season, cell: Cell): number {
  const place = `cells[${String(season.cells.indexOf(cell))}].`;
  return check(season).filter(({ severity, where }) => severity === 'error' && where.startsWith(place))
    .length;
}

function refusal(error: TransitionError, name: string): AppError {
  if (error.code === 'open-errors') {
    return appError('cell-has-errors', { params: { name, count: error.count } });
  }
  if (error.code === 'reason-missing') {
    return appError('input-invalid', { problems: [{ path: 'reason', code: 'text-empty' }] });
  }
  if (error.event === 'reopen') return appError('cell-not-finished', { params: { name } });
  return appError(error.status === 'finished' ? 'cell-finished' : 'cell-not-held', { params: { name } });
}

/** Refuses an edit that changed a finished cell. Error: `cell-finished`, naming it. */
export function keepFinished(before: Season, after: Season): Result<null, AppError> {
  if (before.cells === after.cells) return ok(null);
  const { changed, gone } = cellDifferences(before.cells, after.cells);
  const touched = changed.flatMap(({ cell, old }) =>
    old && isFinished(old) && !isKept(old, cell) ? [old] : [],
  );
  const refused = new Set([...touched, ...gone.filter(isFinished)]);
  if (refused.size === 0) return ok(null);
  const first = before.cells.find((cell) => refused.has(cell));
  return fail(appError('cell-finished', { params: { name: first?.name ?? '' } }));
}

/** Keys of a cell that may change after it is finished: its place among the others and the parts that go on. */
const open: ReadonlySet<string> = new Set(['order', ...openAfterFinish]);

function isKept(before: Cell, after: Cell): boolean {
  return sameValue(closedContent(before), closedContent(after));
}

function closedContent(cell: Cell): unknown {
  return Object.fromEntries(Object.entries(cell).filter(([key]) => !open.has(key)));
}
