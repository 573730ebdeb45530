import { cellDifferences } from '../../../shared/domain/cell-differences';
import {
  type CellPartName,
  cellPartShape,
  type SeasonPartName,
  seasonPartShape,
} from '../../../shared/domain/parts';
import { sameValue } from '../../../shared/domain/same-value';
import type { Cell, Season } from '../../../shared/domain/season';
import type { Stepwise } from '../../../shared/stepwise';
import type { ReadableDatabase } from '../connection';
import { readSeasonParts } from './parts';
import {
  type CellLists,
  readCells,
  readDocuments,
  readSettings,
  readWardCommittee,
  type SeasonRows,
} from './read-season';

/**
 * Reads back what was written, a few cells at a time, and compares it with the value. Throws where they differ: what the
 * rows would give at the next opening is not what the window shows, and nothing of it may be kept.
 */
export function* checkStored(
  database: ReadableDatabase,
  rows: SeasonRows,
  before: Season,
  after: Season,
): Stepwise<void> {
  expectSame('committee', after.committee, before.committee, () => readWardCommittee(database, rows));
  expectSame('season', after.season, before.season, () => readSettings(database, rows));
  expectSame('documents', after.documents, before.documents, () =>
    after.documents === undefined ? undefined : readDocuments(database, rows),
  );
  checkParts(database, rows, before, after);
  if (after.cells !== before.cells) yield* checkCells(database, rows, before.cells, after.cells);
}

function expectSame(place: string, after: unknown, before: unknown, read: () => unknown): void {
  if (after !== before && !sameValue(read(), after)) {
    throw new Error(`${place} reads back as another value than was written`);
  }
}

function checkParts(database: ReadableDatabase, rows: SeasonRows, before: Season, after: Season): void {
  const names = (Object.keys(seasonPartShape) as SeasonPartName[]).filter(
    (name) => after[name] !== before[name],
  );
  if (names.length === 0) return;
  const stored = readSeasonParts(database, rows.season, new Set(names));
  for (const name of names) expectSame(name, after[name], undefined, () => stored[name]);
}

const partNames = Object.keys(cellPartShape) as CellPartName[];

/** Cells that are read back together: a query for each of them alone costs more than what it reads. */
const READ_TOGETHER = 8;

function* checkCells(
  database: ReadableDatabase,
  rows: SeasonRows,
  before: readonly Cell[],
  after: readonly Cell[],
): Stepwise<void> {
  const { changed, sameOrder } = cellDifferences(before, after);
  const lists = {
    elections: changed.some(({ cell, old }) => cell.congress.elections !== old?.congress.elections),
    committee: changed.some(({ cell, old }) => cell.congress.committee !== old?.congress.committee),
    parts: changed.some(({ cell, old }) => partNames.some((name) => cell[name] !== old?.[name])),
  };
  for (let from = 0; from < changed.length; from += READ_TOGETHER) {
    const some = changed.slice(from, from + READ_TOGETHER);
    const stored = readCells(database, rows, { only: some.map(({ cell }) => cell.id), lists });
    const found = new Map(stored.map(({ ref, value }) => [ref, value]));
    for (const { cell } of some) {
      expectSame(`cell ${cell.id}`, withLists(cell, lists), undefined, () => found.get(cell.id));
    }
    yield;
  }
  if (sameOrder) return;
  const refs = database.all('SELECT ref FROM cell WHERE season_id = ? ORDER BY seq, id', [rows.season]);
  const order = after.map(({ id }) => id);
  expectSame('the order of cells', order, undefined, () => refs.map(({ ref }) => ref));
}

/** Lists that are the same objects as before stand in rows that nothing was written to. */
function withLists(cell: Cell, { elections, committee, parts }: CellLists): Cell {
  const { congress } = cell;
  const own = parts
    ? cell
    : Object.fromEntries(Object.entries(cell).filter(([key]) => !(key in cellPartShape)));
  return {
    ...(own as Cell),
    congress: {
      ...congress,
      ...(congress.elections && !elections ? { elections: [] } : {}),
      ...(committee ? {} : { committee: [] }),
    },
  };
}
