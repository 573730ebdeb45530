import { DatabaseError, type ReadableDatabase, type Row } from './connection';

/** The rows of a table that can still be read, where pages of it cannot. */
export interface ReadableRows {
  readonly rows: readonly Row[];
  /** Nothing was in the way. */
  readonly isWhole: boolean;
}

/** Rows that are asked for at one time. */
const AT_ONCE = 64;
/** How far behind the last row that can be read, where none is known behind that, others are looked for. */
const FARTHEST = 1000;
/** Attempts in vain: rows lie close together, and a page holds some tens of them. */
const MOST_FAILURES = 1000;

/** Reads a table from both ends, and what lies between the places where that stops. */
export function readableRows(database: ReadableDatabase, table: string): ReadableRows {
  const found = new Map<number, Row>();
  const take = (rows: readonly Row[]) => {
    for (const { row_place: place = null, ...row } of rows) found.set(Number(place), row);
    return rows;
  };
  const select = `SELECT rowid AS row_place, * FROM ${table} NOT INDEXED`;
  const last = ends(take, (from, count) =>
    database.all(`${select} WHERE rowid > ? ORDER BY rowid LIMIT ?`, [from, count]),
  );
  if (last.isWhole) return { rows: [...found.values()], isWhole: true };
  const first = ends(take, (from, count) =>
    database.all(`${select} WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`, [
      from || Number.MAX_SAFE_INTEGER,
      count,
    ]),
  );
  const end = first.place === 0 ? last.place + FARTHEST : first.place;
  let failures = 0;
  between(last.place + 1, end - 1, (from, to) => {
    if (failures > MOST_FAILURES) return true;
    const isRead = attempt(() => take(database.all(`${select} WHERE rowid BETWEEN ? AND ?`, [from, to])));
    if (!isRead) failures += 1;
    return isRead !== undefined;
  });
  const places = [...found.keys()].sort((a, b) => a - b);
  return { rows: places.map((place) => found.get(place) ?? {}), isWhole: false };
}

/** Reads on in one direction until nothing is left or something is in the way; gives the last place that was read, 0 where there is none. */
function ends(
  take: (rows: readonly Row[]) => readonly Row[],
  ask: (from: number, count: number) => readonly Row[],
): { readonly place: number; readonly isWhole: boolean } {
  let place = 0;
  const places = new Set<number>();
  for (let count = AT_ONCE; ; ) {
    const rows = attempt(() => take(ask(place, count)));
    if (rows?.length === 0) return { place, isWhole: true };
    const next = Number(rows?.at(-1)?.['row_place']);
    // a page that was written over in part may lead back
    const leadsOn = rows !== undefined && !places.has(next);
    if (!leadsOn && count === 1) return { place, isWhole: false };
    if (!leadsOn) count = 1;
    else places.add((place = next));
  }
}

/** Reads a range whole, or else its halves. */
function between(from: number, to: number, read: (from: number, to: number) => boolean): void {
  if (from > to || read(from, to) || from === to) return;
  const middle = Math.floor((from + to) / 2);
  between(from, middle, read);
  between(middle + 1, to, read);
}

/** Undefined where SQLite meets what it cannot read. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DatabaseError) return undefined;
    throw error;
  }
}
