import { check } from '../../../shared/checks';
import {
  type CongressEvent,
  congressState,
  step,
  type TransitionError,
} from '../../../shared/domain/congress-state';
import type { Edit, EditOf } from '../../../shared/domain/edits';
import { parseSeason } from '../../../shared/domain/parse-season';
import { openAfterFinish } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { type AppError, appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { readCells, readSeason } from '../rows/read-season';
import { update } from '../rows/statements';
import { type EditContext, type EditResult, findCell, notFound, type Touched } from './context';
import { editPart } from './part-edits';

/** “Chốt” and “Mở lại”: a finished cell takes no edit that would change it, until it is reopened with a reason. */

export type FinishingEdit = EditOf<'cell.finish' | 'cell.reopen'>;

export function isFinishingEdit(edit: Edit): edit is FinishingEdit {
  return edit.type === 'cell.finish' || edit.type === 'cell.reopen';
}

/** Errors: `not-found`, `cell-has-errors`, `cell-not-held`, `cell-finished`, `cell-not-finished`. */
export function finishOrReopen(context: EditContext, edit: FinishingEdit): EditResult {
  const row = findCell(context, edit.cellId);
  if (!row.ok) return row;
  const cell = cellNow(context, edit.cellId);
  if (!cell) return notFound('cell', edit.cellId);
  const event: CongressEvent =
    edit.type === 'cell.finish'
      ? { type: 'finish', errors: cell.errors }
      : { type: 'reopen', reason: edit.reason };
  const next = step(congressState(cell.value.congress), event);
  if (!next.ok) return fail(refusal(next.error, cell.value.name));
  update(context.database, 'congress', { status: next.value.status }, ['cell_id', row.value]);
  return editPart(context, {
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

/** The cell as the whole season stands, with the number of findings that cannot be right. */
function cellNow(
  { database, rows }: EditContext,
  cellId: string,
): { readonly value: Cell; readonly errors: number } | undefined {
  const season = parseSeason(readSeason(database, rows));
  if (!season.ok) throw new Error('the stored season is not one');
  const index = season.value.cells.findIndex(({ id }) => id === cellId);
  const value = season.value.cells[index];
  const place = `cells[${String(index)}].`;
  const errors = check(season.value).filter(
    ({ severity, where }) => severity === 'error' && where.startsWith(place),
  );
  return value && { value, errors: errors.length };
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

/** The finished cells by their rows, each with what may no longer change, as text. */
export type FinishedCells = ReadonlyMap<number, { readonly name: string; readonly content: string }>;

/** What of each finished cell must stay as it is; before an edit. */
export function finishedCells({ database, rows }: EditContext): FinishedCells {
  const found = database.all(
    `SELECT cell.id, cell.name FROM cell JOIN congress ON congress.cell_id = cell.id
     WHERE cell.season_id = ? AND congress.status = 'finished'`,
    [rows.season],
  );
  return new Map(
    found.map((row) => {
      const id = Number(row['id']);
      return [id, { name: String(row['name']), content: closedContent({ database, rows }, id) }];
    }),
  );
}

/** Refuses an edit that changed a finished cell. Error: `cell-finished`, naming it. */
export function keepFinished(
  context: EditContext,
  before: FinishedCells,
  touched: Touched,
): Result<null, AppError> {
  const changed = touched.order ? before.keys() : (touched.cells ?? []);
  for (const row of changed) {
    const kept = before.get(row);
    if (kept !== undefined && closedContent(context, row) !== kept.content) {
      return fail(appError('cell-finished', { params: { name: kept.name } }));
    }
  }
  return ok(null);
}

/** Everything of a cell but its place among the others and the parts that go on after it is finished. */
function closedContent({ database, rows }: EditContext, row: number): string {
  const [stored] = readCells(database, rows, new Set([row]));
  const value = (stored?.value ?? {}) as Readonly<Record<string, unknown>>;
  const open: ReadonlySet<string> = new Set(['order', ...openAfterFinish]);
  return JSON.stringify(Object.entries(value).filter(([key]) => !open.has(key)));
}
