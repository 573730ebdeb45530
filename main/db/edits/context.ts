import { type AppError, appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../connection';
import type { SeasonRows } from '../rows/read-season';

/** Where an edit happens: the open database and the season that the file works on. */
export interface EditContext {
  readonly database: WritableDatabase;
  readonly rows: SeasonRows;
}

/** What an edit changed, to be read back from the rows. */
export interface Touched {
  readonly committee?: true;
  readonly season?: true;
  readonly documents?: true;
  /** Names of the season's own parts whose value is another now. */
  readonly parts?: Iterable<string>;
  /** Rows of the cells whose value is another now. */
  readonly cells?: Iterable<number>;
  /** Cells came, went or changed places. */
  readonly order?: true;
}

export type EditResult = Result<Touched, AppError>;

/** What an edit names and the file does not hold. */
export function notFound(
  what: 'cell' | 'person' | 'member' | 'ballot' | 'candidate' | 'part' | 'item' | 'document',
  id: string,
): Result<never, AppError> {
  return fail(appError('not-found', { params: { what, id } }));
}

/** The row of a cell of this season. Error: `not-found`. */
export function findCell({ database, rows }: EditContext, cellId: string): Result<number, AppError> {
  const row = database.get('SELECT id FROM cell WHERE season_id = ? AND ref = ?', [rows.season, cellId]);
  return row ? ok(Number(row['id'])) : notFound('cell', cellId);
}

/** Digits at most in an id that is counted on: longer ones come from elsewhere and are no numbers of ours. */
const ID_DIGITS = /^\d{1,9}$/u;
/** Ids are written with two digits at least: c01, p07. */
const ID_WIDTH = 2;

/** The next id of the kind `letter` (cells, people, items of lists) that does not stand among `taken`: one more than the largest. */
export function nextId(letter: 'c' | 'p' | 'i', taken: readonly string[]): string {
  const numbers = taken
    .filter((id) => id.startsWith(letter) && ID_DIGITS.test(id.slice(1)))
    .map((id) => Number(id.slice(1)));
  return letter + String(Math.max(0, ...numbers) + 1).padStart(ID_WIDTH, '0');
}
