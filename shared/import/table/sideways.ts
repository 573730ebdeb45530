import type { Stepwise } from '../../stepwise';
import { namesCell } from './cell-words';
import { areMostlyNames, holdsName } from './people-in-cell';
import { labelText, personLabel } from './person-label';
import { MOST_BESIDE, rowNumber, type SourceCell, type SourceRow, type SourceTable, textAt } from './source';

/** A table with a person in each row. */
export interface LaidInRows {
  readonly table: SourceTable;
  /** It had a person in each column: numbers of rows are those of columns. */
  readonly isSideways: boolean;
}

/** Columns in which the labels of a list may stand that has a person in each column. */
const LABEL_COLUMNS = [0, 1, 2];
const FEWEST_LABELS = 3;
/** Rows that are looked at for the labels. */
const MOST_ROWS = 2000;

/** Rows from … up to …, whose labels are of the same people. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * A list that has a person in each column, with what is said of them in the first, laid in rows; also several below one
 * another, and cards of two columns. Undefined for any other table.
 */
export function* fromColumns(table: SourceTable): Stepwise<LaidInRows | undefined> {
  for (const column of LABEL_COLUMNS) {
    const bands = yield* bandsOf(table, column);
    if (bands.length === 0) continue;
    const people = bands.map((band) => peopleOf(table, column, band));
    // a card for each: their row is that of the name
    const isSideways = people.some(({ at }) => at.length > 1);
    return {
      table: { ...table, merges: [], rows: laid(table, column, { bands, people, isSideways }) },
      isSideways,
    };
  }
  return undefined;
}

/** What stands in a band: its rows, the row of the names, the columns in which they stand, and texts alone below them. */
interface BandPeople {
  readonly rows: readonly SourceRow[];
  readonly names: SourceRow | undefined;
  readonly at: readonly number[];
  readonly lines: readonly SourceRow[];
}

function peopleOf({ rows }: SourceTable, column: number, { from, to }: Band): BandPeople {
  const filled = rows.slice(from, to).filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const isLine = (row: SourceRow) => {
    const text = textAt(row, column);
    return isAlone(row) && (namesCell(text) || personLabel(text) === undefined);
  };
  const own = filled.filter((row) => !isLine(row) && textAt(row, column) !== '');
  const names = own.find((row) => personLabel(textAt(row, column)) === 'fullName');
  const at = (names?.cells ?? []).flatMap((cell, index) =>
    cell !== undefined && index > column ? [index] : [],
  );
  return { rows: own, names, at, lines: filled.filter(isLine) };
}

function* bandsOf({ rows }: SourceTable, column: number): Stepwise<readonly Band[]> {
  // the name of a cell that stands alone is no label
  const labels: ReturnType<typeof personLabel>[] = [];
  for (const row of rows.slice(0, MOST_ROWS)) {
    labels.push(isAlone(row) ? undefined : personLabel(textAt(row, column)));
    yield;
  }
  const names = labels.flatMap((label, at) => (label === 'fullName' ? [at] : []));
  if (names.length === 0 || !names.every((at) => isOfNames(rows[at], column))) return [];
  const known = labels.flatMap((label, at) => (label === undefined ? [] : [at]));
  const [first = 0, name = 0] = [known[0], names[0]];
  // the running numbers may stand over the first name, and over each further one
  const before = name - first;
  const starts = names.map((at) => (labels[at - before] === labels[first] ? at - before : at));
  const bands = starts.map((from, at) => ({ from, to: starts[at + 1] ?? rows.length }));
  const distinct = bands.map(
    ({ from, to }) => new Set(labels.slice(from, to).filter((each) => each !== undefined)),
  );
  return distinct.every(({ size }) => size >= FEWEST_LABELS) ? bands : [];
}

function isAlone({ cells }: SourceRow): boolean {
  return cells.filter((cell) => cell !== undefined).length === 1;
}

/** The label of names, and nothing but names behind it. */
function isOfNames(row: SourceRow | undefined, column: number): boolean {
  const texts = (row?.cells ?? []).slice(column + 1).flatMap((cell) => cell?.text ?? []);
  const names = texts.filter((text) => holdsName(text) && personLabel(text) === undefined);
  return names.length > 0 && areMostlyNames(names.length, texts.length);
}

interface LaidBands {
  readonly bands: readonly Band[];
  readonly people: readonly BandPeople[];
  readonly isSideways: boolean;
}

function laid({ rows, merges = [] }: SourceTable, column: number, { bands, people, isSideways }: LaidBands) {
  const headings: string[] = [];
  const found = people.flatMap(({ rows: own, names, at, lines }, band) => {
    const places = own.map((row) => placeOf(headings, labelText(textAt(row, column))));
    const those = at.map((index): SourceRow => {
      const cells: (SourceCell | undefined)[] = [];
      for (const [each, row] of own.entries())
        cells[places[each] ?? 0] = row.cells[index] ?? coveredBy(row, index, merges);
      const number = isSideways ? index + 1 : (names?.number ?? 0);
      return { number: rowNumber(number, band % BANDS, Math.floor(band / BANDS)), cells: Array.from(cells) };
    });
    // their rows are those of the sheet, and no column has their numbers
    return [
      ...those,
      ...lines.map((row) => ({ ...row, number: rowNumber(row.number, isSideways ? BANDS : 0, 0) })),
    ];
  });
  const start = bands[0]?.from ?? 0;
  const head: SourceRow = { number: rows[start]?.number ?? 1, cells: headings.map((text) => ({ text })) };
  return [...rows.slice(0, start), head, ...found];
}

const BANDS = MOST_BESIDE - 1;

function placeOf(headings: string[], text: string): number {
  const at = headings.indexOf(text);
  return at < 0 ? headings.push(text) - 1 : at;
}

/** What is merged over several people is said of each. */
function coveredBy(
  row: SourceRow,
  column: number,
  merges: NonNullable<SourceTable['merges']>,
): SourceCell | undefined {
  const merge = merges.find(
    ({ fromRow, fromColumn, toColumn }) =>
      fromRow === row.number && fromColumn < column && toColumn >= column,
  );
  return merge && row.cells[merge.fromColumn];
}
