import { fold } from '../../text/fold';
import { isBelowName } from '../values/name-remarks';
import {
  BEGINS,
  columnsOf,
  type FoundHeading,
  findHeadingInSteps,
  type HeadingPaths,
  type HeadingSource,
  headingAt,
  holdsData,
  isOfHeadings,
  type Meaning,
  MOST_HEADING_ROWS,
  mayBeHeadings,
  NAMED,
  remembered,
  withSubHeadings,
} from './find-heading';
import { joinedPaths, joinedRow, joinsOf } from './join-columns';
import { postColumns } from './person-headings';
import {
  type ColumnPlace,
  MOST_BESIDE,
  rowNumber,
  rowsOver,
  type SourceRow,
  type SourceTable,
} from './source';
import { splitPaths, splitRow, splitsOf } from './split-columns';

/** A table as one list under one heading, however its blocks lay on the sheet. */
export interface Arranged<Use extends string> {
  readonly heading: FoundHeading<Use>;
  /** The rows above the headings. */
  readonly titles: readonly SourceRow[];
  /** The rows below, those of later blocks with their columns in the places of the first. */
  readonly body: readonly SourceRow[];
  /** By column: where it stands; of a column that several blocks have, in the first of them. */
  readonly places: readonly ColumnPlace[];
}

/** Finds a heading in a table: by search, or where a person says that it is. */
export type FindHeading<Use extends string> = (source: HeadingSource) => FoundHeading<Use>;

/** Rows between two steps. */
const STEP = 400;

/**
 * Lays the blocks of a table under one heading: those beside one another, those below one another whose headings
 * are repeated, perhaps in another order, and columns that hold parts of one value. Goes on step by step.
 */
export function* arrange<Use extends string>(
  table: SourceTable,
  asked: Meaning<Use>,
  find?: FindHeading<Use>,
): Generator<void, Arranged<Use>> {
  const meaning = remembered(asked);
  const collector = new BlockCollector<Use>(meaning);
  const heading = find ? find(table) : yield* findHeadingInSteps(table, meaning);
  yield* addSheet(collector, table, heading, 0, meaning);
  for (const [at, sheet] of (table.more ?? []).entries()) {
    yield* addSheet(collector, sheet, yield* findHeadingInSteps(sheet, meaning), at + 1, meaning);
  }
  return collector.arranged(heading);
}

function* addSheet<Use extends string>(
  collector: BlockCollector<Use>,
  table: SourceTable,
  heading: FoundHeading<Use>,
  index: number,
  meaning: Meaning<Use>,
): Generator<void> {
  const { rows, merges = [], title } = table;
  const sheet = { rows, merges, title, index, filled: filledDown(table) };
  const beside = blocksBeside(heading, meaning);
  for (const [at, range] of beside.entries()) {
    yield* collector.add(sheet, beside.length === 1 ? heading : shifted(heading, range, meaning), range, at);
  }
}

/** Values that are merged downwards stand in each of their rows; a heading merged so is found by its merge. */
function filledDown({ rows, merges = [] }: SourceTable): readonly SourceRow[] {
  const down = merges.filter(({ fromRow, toRow }) => toRow > fromRow);
  if (down.length === 0) return rows;
  const places = new Map(rows.map(({ number }, index) => [number, index]));
  const filled: SourceRow[] = [...rows];
  for (const { fromRow, toRow, fromColumn } of down) {
    const value = rows[places.get(fromRow) ?? -1]?.cells[fromColumn];
    if (value === undefined) continue;
    for (let number = fromRow + 1; number <= Math.min(toRow, fromRow + rows.length); number += 1) {
      const place = places.get(number);
      const row = place === undefined ? undefined : filled[place];
      if (row === undefined || place === undefined) continue;
      const cells = [...row.cells];
      cells[fromColumn] = value;
      filled[place] = { ...row, cells, filled: [...(row.filled ?? []), fromColumn] };
    }
  }
  return filled;
}

/** Columns from … up to …, which hold a block. */
interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** The blocks that stand beside one another under one row of headings; one range where there is one block. */
function blocksBeside<Use extends string>(
  { paths, columns }: FoundHeading<Use>,
  meaning: Meaning<Use>,
): readonly ColumnRange[] {
  const whole = [{ from: 0, to: Number.MAX_SAFE_INTEGER }];
  const name = Object.entries<number | undefined>(columns).find(([use]) => NAMED.has(use))?.[1];
  if (name === undefined) return whole;
  const keys = paths.map((path) => path.map(fold).join('\n'));
  // “TT | Họ tên” beside “STT | Họ và tên” begins a block too
  const isNumbered = (column: number) => RUNNING.test(fold(paths[column - 1]?.at(-1) ?? ''));
  const isName = (column: number) =>
    isNumbered(column) && isNumbered(name) && meaning(paths[column] ?? []) === meaning(paths[name] ?? []);
  const again = keys.flatMap((key, column) =>
    column > name && keys[column - 1] !== key && (key === keys[name] || isName(column)) ? [column] : [],
  );
  if (again.length === 0 || again.length >= MOST_BESIDE) return whole;
  const first = keys.findIndex((key) => key !== '');
  const start = (column: number) => {
    const from = column - (name - first);
    return from > name && (keys[from] === keys[first] || isName(column)) ? from : column;
  };
  const starts = [0, ...again.map(start)];
  const ranges = starts.map((from, at) => ({ from, to: starts[at + 1] ?? Number.MAX_SAFE_INTEGER }));
  // something else must be there again: a second name alone is that of somebody's father
  const uses = ranges.map(({ from, to }) => usesOf(paths.slice(from, to), meaning));
  // names alone, with a running number each
  const own = ranges.map(({ from, to }) => keys.slice(from, to).filter((key) => key !== ''));
  const areAlike = own.every((each) => each.length > 1 && each.join('\t') === own[0]?.join('\t'));
  return areAlike || uses.every((each) => each > 1) ? ranges : whole;
}

function usesOf<Use extends string>(paths: HeadingPaths, meaning: Meaning<Use>): number {
  return Object.keys(columnsOf(paths, meaning)).length;
}

/** The heading of a range of columns alone. */
function shifted<Use extends string>(
  { start, end, paths }: FoundHeading<Use>,
  range: ColumnRange,
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const own = paths.map((path, column) => (isIn(range, column) ? path : []));
  return { start, end, paths: own, columns: columnsOf(own, meaning) };
}

function isIn({ from, to }: ColumnRange, column: number): boolean {
  return column >= from && column < to;
}

function rowIn(row: SourceRow, range: ColumnRange): SourceRow {
  if (range.from === 0 && range.to >= row.cells.length) return row;
  const cells = row.cells.map((cell, column) => (isIn(range, column) ? cell : undefined));
  const faults = row.faults?.filter(({ column }) => isIn(range, column));
  const comments = row.comments?.filter(({ column }) => isIn(range, column));
  return { ...row, cells, ...(faults && { faults }), ...(comments && { comments }) };
}

/** By column of a block: the column of the first block, or a new one behind it. */
type ColumnMap = Map<number, number>;

/** The rows of a sheet as they stand, where headings are looked for, and with merged values in each of their rows. */
interface Sheet {
  readonly rows: readonly SourceRow[];
  readonly filled: readonly SourceRow[];
  readonly merges: NonNullable<SourceTable['merges']>;
  /** Its name, which may be that of a cell. */
  readonly title: string | undefined;
  /** Its place among those that are read together. */
  readonly index: number;
}

/** Gathers the rows of all blocks, with their columns where the first block has them. */
class BlockCollector<Use extends string> {
  readonly #meaning: Meaning<Use>;
  readonly #titles: SourceRow[] = [];
  readonly #body: SourceRow[] = [];
  #paths: (readonly string[])[] = [];
  readonly #places: ColumnPlace[] = [];
  #columns: Partial<Record<Use, number>> = {};
  #first = true;

  constructor(meaning: Meaning<Use>) {
    this.#meaning = meaning;
  }

  /** Takes the rows of a range of columns, from its first heading down to the last row. */
  *add(sheet: Sheet, heading: FoundHeading<Use>, range: ColumnRange, beside: number): Generator<void> {
    const own = (row: SourceRow) => ({
      ...rowIn(row, range),
      number: rowNumber(row.number, beside, sheet.index),
    });
    const rows = yield* mappedInSteps(sheet.rows, own);
    const filled = sheet.filled === sheet.rows ? rows : yield* mappedInSteps(sheet.filled, own);
    const above = rowsOver(sheet, heading.start, range.from)
      .map(own)
      .filter(({ cells }) => cells.some((cell) => cell !== undefined));
    const titles = sheet.title === undefined ? above : [titleRow(sheet.title, sheet.index, beside), ...above];
    const isFirst = this.#first;
    // new columns stand behind all others
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const about = { sheet: sheet.index, width };
    let laying = this.#begin(heading, below(filled, heading), about);
    if (isFirst) this.#titles.push(...titles);
    else this.#body.push(...begun(titles, rows[heading.start]));
    const { merges } = sheet;
    for (let at = heading.end; at < rows.length; ) {
      const again = heading.end === 0 ? undefined : this.#headingAt({ rows, merges }, at);
      if (again === undefined) {
        const row = filled[at];
        if (row) this.#body.push(this.#placed(row, laying));
        at += 1;
        if (at % STEP === 0) yield;
        continue;
      }
      yield;
      laying = this.#begin(again, below(filled, again), about);
      for (const row of rows.slice(again.start, again.end)) this.#body.push({ ...row, part: 'heading' });
      at = again.end;
    }
  }

  arranged({ start, end }: FoundHeading<Use>): Arranged<Use> {
    return {
      heading: { start, end, paths: this.#paths, columns: this.#columns },
      titles: this.#titles,
      body: this.#body,
      places: this.#places,
    };
  }

  /** Ties the columns of a block to those of the first, and says how its rows are to be laid. */
  #begin(
    { paths, columns }: FoundHeading<Use>,
    rows: readonly SourceRow[],
    { sheet, width }: { readonly sheet: number; readonly width: number },
  ): Laying {
    const joins = joinsOf(paths, rows, this.#meaning);
    const joined = joinedPaths(paths, joins);
    const splits = splitsOf(joined, this.#meaning, Math.max(paths.length, width));
    const own = splitPaths(joined, splits);
    const isAsItStands = joins.length + splits.length === 0;
    const uses = isAsItStands ? columns : columnsOf(own, this.#meaning);
    const placeOf = (column: number) => {
      const whole = splits.find(({ parts }) => parts.some((part) => part.column === column));
      return { sheet, column: whole?.column ?? column };
    };
    const map = this.#first ? undefined : this.#tie(own, uses, placeOf);
    if (this.#first) {
      // columns without a heading keep their places: those of later blocks stand behind them
      for (let column = 0; column < Math.max(own.length, width); column += 1)
        this.#addColumn(placeOf(column), own[column]);
      this.#columns = { ...uses };
      this.#first = false;
    }
    const at = new Map(Object.entries<number | undefined>(uses));
    const name = [...at].find(([use]) => NAMED.has(use))?.[1] ?? -1;
    const posts =
      name < 0 ? Math.min(...postColumns.map((post) => at.get(post) ?? Number.MAX_SAFE_INTEGER)) : -1;
    const number = paths.findIndex((path) => RUNNING.test(fold(path.at(-1) ?? '')));
    return { joins, splits, map, placeOf, name, number, posts, cell: at.get('cell') };
  }

  #tie(
    paths: HeadingPaths,
    columns: Partial<Record<Use, number>>,
    placeOf: (column: number) => ColumnPlace,
  ): ColumnMap {
    const map: ColumnMap = new Map();
    const taken = new Set<number>();
    const add = (column: number) => this.#addColumn(placeOf(column), paths[column], map, column);
    const tie = (column: number, to: number) => {
      if (map.has(column) || taken.has(to)) return;
      map.set(column, to);
      taken.add(to);
    };
    for (const [use, column] of Object.entries<number | undefined>(columns)) {
      const to = this.#columns[use as Use];
      if (column !== undefined && to !== undefined) tie(column, to);
    }
    const keys = this.#paths.map((path) => path.map(fold).join('\n'));
    paths.forEach((path, column) => {
      const to = path.length === 0 ? -1 : keys.indexOf(path.map(fold).join('\n'));
      if (to >= 0) tie(column, to);
    });
    for (const [use, column] of Object.entries<number | undefined>(columns)) {
      if (column === undefined || map.has(column)) continue;
      this.#columns[use as Use] = add(column);
    }
    paths.forEach((path, column) => {
      if (path.length > 0 && !map.has(column)) add(column);
    });
    return map;
  }

  #addColumn(place: ColumnPlace, path: readonly string[] = [], map?: ColumnMap, from = 0): number {
    const to = this.#paths.push(path) - 1;
    this.#places.push(place);
    map?.set(from, to);
    return to;
  }

  /** The row as the first block would have it; a lone text stays where it is, for it may name a cell. */
  #placed({ filled: merged = [], ...row }: SourceRow, laying: Laying): SourceRow {
    const { joins, splits, map, name, posts, cell: ofCell } = laying;
    const isMore = merged.includes(name) || (merged.includes(laying.number) && isBelowPerson(row, name));
    // who stands in a merged cell of a post stands in its first row
    const again = posts < 0 ? [] : merged.filter((column) => column >= posts && column !== ofCell);
    const whole = splitRow(joinedRow(withoutCells(row, isMore ? merged : again), joins), splits);
    if (isMore) return { ...whole, part: 'continued' };
    const filled = whole.cells.filter((cell) => cell !== undefined).length;
    if (map === undefined || filled < 2) return whole;
    const cells: SourceRow['cells'][number][] = [];
    whole.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      // a column without a heading is of no other block
      const to = map.get(column) ?? this.#addColumn(laying.placeOf(column), [], map, column);
      cells[to] = cell;
    });
    const faults = whole.faults?.flatMap((fault) => {
      const to = map.get(fault.column);
      return to === undefined ? [] : [{ ...fault, column: to }];
    });
    const uneven = whole.uneven?.flatMap((each) => {
      const to = map.get(each.column);
      return to === undefined ? [] : [{ ...each, column: to }];
    });
    return { ...whole, cells: Array.from(cells), ...(faults && { faults }), ...(uneven && { uneven }) };
  }

  /** The headings that begin again at a row, if they do. */
  #headingAt(source: HeadingSource, at: number): FoundHeading<Use> | undefined {
    const row = source.rows[at];
    if (row === undefined || holdsData(row) || !this.#names(row)) return undefined;
    let best: FoundHeading<Use> | undefined;
    let most = 1;
    for (let depth = 1; depth <= Math.min(MOST_HEADING_ROWS, source.rows.length - at); depth += 1) {
      if (!mayBeHeadings(source.rows.slice(at, at + depth))) break;
      const found = headingAt(source, { start: at, depth }, this.#meaning);
      const count = Object.keys(found.columns).length;
      if (count > most && isOfHeadings(found, this.#meaning)) [best, most] = [found, count];
    }
    return best && withSubHeadings(source, best, this.#meaning);
  }

  #names({ cells }: SourceRow): boolean {
    return cells.some((cell) => {
      if (cell === undefined || cell.text.length > LONGEST_NAMING) return false;
      return /^\s*(?:[htcdđbpu]|các|nhữ)/iu.test(cell.text) && BEGINS.has(this.#meaning([cell.text]) ?? '');
    });
  }
}

function* mappedInSteps(
  rows: readonly SourceRow[],
  change: (row: SourceRow) => SourceRow,
): Generator<void, readonly SourceRow[]> {
  const changed: SourceRow[] = [];
  for (const row of rows) {
    changed.push(change(row));
    if (changed.length % STEP === 0) yield;
  }
  return changed;
}

/** “Họ và tên khai sinh” and the like. */
const LONGEST_NAMING = 60;

/** What a row holds itself, without what is merged with the row above. */
function withoutCells(row: SourceRow, columns: readonly number[]): SourceRow {
  if (columns.length === 0) return row;
  return { ...row, cells: row.cells.map((cell, column) => (columns.includes(column) ? undefined : cell)) };
}

const RUNNING = /^(?:s? ?\.?t ?\.?t\.?|so tt|so thu tu)$/u;

/** A second row of somebody whose running number is merged over it: what stands below the name is no name. */
function isBelowPerson({ cells }: SourceRow, name: number): boolean {
  const text = cells[name]?.text;
  return text !== undefined && (/[:\d]/u.test(text) || isBelowName(text));
}

/** So many rows below headings tell what their columns hold. */
const LOOKED_AT = 200;

function below(rows: readonly SourceRow[], { end }: { readonly end: number }): readonly SourceRow[] {
  return rows.slice(end, end + LOOKED_AT);
}

interface Laying {
  readonly joins: ReturnType<typeof joinsOf>;
  readonly splits: ReturnType<typeof splitsOf>;
  readonly map: ColumnMap | undefined;
  readonly placeOf: (column: number) => ColumnPlace;
  /** The column of the block that holds the names; -1 where none is known. */
  readonly name: number;
  /** The column of the block that holds running numbers; -1 where none is known. */
  readonly number: number;
  /** Where names stand in columns of posts: the first of them; else -1. */
  readonly posts: number;
  /** The column that names the cell. */
  readonly cell: number | undefined;
}

/** The name of a sheet as a row over its list. */
function titleRow(title: string, sheet: number, beside: number): SourceRow {
  return { number: rowNumber(0, beside, sheet), cells: [{ text: title }] };
}

/** The titles over a block that stands beside the first, or a mark that a new block begins. */
function begun(titles: readonly SourceRow[], heading: SourceRow | undefined): SourceRow[] {
  const rows = titles.length > 0 ? titles : heading === undefined ? [] : [heading];
  const part = titles.length > 0 ? ('title' as const) : ('heading' as const);
  return rows.map((row, at) => ({ ...row, part, ...(at === 0 && { begins: true as const }) }));
}
