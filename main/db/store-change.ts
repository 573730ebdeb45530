import type { ImportEdit } from '../../shared/domain/edits';
import type { Season } from '../../shared/domain/season';
import { editInSteps } from '../../shared/edits/edit-season';
import type { AppError } from '../../shared/errors';
import { differencesOf } from '../../shared/history/difference';
import type { HistoryKind } from '../../shared/history/entry';
import type { Result } from '../../shared/result';
import { atOnce, type Stepwise, telling } from '../../shared/stepwise';
import { inSteps } from '../files/in-steps';
import { inTransaction, type WritableDatabase } from './connection';
import { addEntry } from './history';
import { checkStored } from './rows/check-stored';
import type { SeasonRows } from './rows/read-season';
import { storeInSteps } from './rows/store-season';
import type { TakingIn } from './season-steps';

/** Another value of a season, and what made it so. */
export interface StoredChange {
  readonly rows: SeasonRows;
  readonly before: Season;
  readonly after: Season;
  readonly kind: HistoryKind;
  /** Where a name was given. */
  readonly by?: string | undefined;
}

/** Of a step how many are done with it. */
const numberOf = (_: unknown, number: number) => number;

/** What an edit makes of a season, worked out in steps. Errors: those of `editSeason`; `cancelled`. */
export async function workedOut(
  before: Season,
  edit: ImportEdit,
  { signal, onStep }: TakingIn,
): Promise<Result<Season, AppError>> {
  const onTurn = (done: number) => {
    onStep('storing', done);
  };
  const after = await inSteps(telling(editInSteps(before, edit), numberOf), { signal, onStep: onTurn });
  return after.ok ? after.value : after;
}

/** Brings the rows to another value of the season, with the entry in the history; throws, and nothing has happened, where they do not hold it then. */
export function storeChange(database: WritableDatabase, change: StoredChange): void {
  inTransaction(database, () => atOnce(storing(database, change)));
}

/** The same in steps between which others have their turn; `onStep` is told how many are done. */
export async function storeChangeInTurns(
  database: WritableDatabase,
  change: StoredChange,
  onStep: (done: number) => void,
): Promise<void> {
  await database.longTransaction(() => inSteps(telling(storing(database, change), numberOf), { onStep }));
}

function* storing(
  database: WritableDatabase,
  { rows, before, after, kind, by }: StoredChange,
): Stepwise<void> {
  yield* storeInSteps(database, rows, before, after);
  yield* checkStored(database, rows, before, after);
  yield;
  const changes = differencesOf(before, after);
  yield;
  const named = { season: rows.season, kind, ...(by === undefined ? {} : { by }) };
  addEntry(database, { ...named, at: new Date().toISOString(), changes });
  // what comes after has a turn of its own
  yield;
}
