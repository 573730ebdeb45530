import { isTotalRow } from '../../import/total-row';
import { fold } from '../../text/fold';
import type { Form } from '../form';
import { Grid, type Item } from './grid';
import { isGroupName } from './group-labels';
import { readLabel } from './label';
import { ordinalMarker } from './markers';
import { isUnitHeading, type Table, tablesOf } from './tables';
import { isOtherUnit } from './units';

const read = (text: string) => readLabel(text, { term: '', previousTerm: undefined });

/**
 * A digest of what a form looks like: its sheets, and every text that says where a figure goes. A form with other lines,
 * with rows more or fewer, or with its sums elsewhere is another one: what was tied in this would land in the wrong rows
 * of that. Names in the rows, numbers and days above the first table, and what stands below the last may be others.
 */
export function lookOf(form: Form): string {
  const said = form.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const grid = new Grid(form, sheet);
      const tables = tablesOf(grid, read);
      const last = tables.length > 0 ? Math.max(...tables.map(({ to }) => to)) + 1 : grid.rows;
      const rows = Array.from({ length: last }, (_, index) => grid.itemsIn(index + 1)).flat();
      const kinds = kindsOf(grid, tables);
      const said = rows.flatMap((item) => shown(item, tables));
      return kinds.length > 0 ? [sheet.name, said, kinds] : [sheet.name, said];
    });
  return digest(JSON.stringify(said));
}

/** Where a text stands and what it says; nothing for what is filled in beside the label of a row. */
function shown(item: Item, tables: readonly Table[]): readonly (readonly [number, number, string])[] {
  const { row, column } = item;
  const said = fold(item.text);
  const table = tables.find((each) => isIn(item, each));
  if (table === undefined) {
    const isAbove = tables.length > 0 && tables.every(({ headFrom }) => row < headFrom);
    return /\p{L}/u.test(said) ? [[row, column, isAbove ? said.replaceAll(/\d+/gu, '') : said]] : [];
  }
  const { from, nameColumn = column, subject } = table;
  if (row < from) return [[row, column, said]];
  if (column > nameColumn) return isUnit(item, table) ? [[row, column, said]] : [];
  return [[row, column, NAMED.has(subject) && !isLine(item.text) ? numbering(item, nameColumn) : said]];
}

/** “Đồng chí” or “%” beside a line: what its figure counts. */
function isUnit({ text, column }: Item, { columns }: Table): boolean {
  const heading = columns.find((each) => each.column === column)?.path.at(-1)?.text ?? '';
  return isUnitHeading(heading) || isOtherUnit(text);
}

/** So many rows of a table show how its columns are to be filled. */
const SHOWING_ROWS = 20;

/** In what form columns take what they ask for, where they say it: shares or days by their format, words by a dropdown, marks or numbers by a formula. */
function kindsOf(grid: Grid, tables: readonly Table[]): readonly (readonly (string | number)[])[] {
  const { checks = [], formulas = [] } = grid.sheet;
  const formats = tables.flatMap(({ from, to, columns }) =>
    columns.flatMap(({ column }) => {
      const rows = Array.from({ length: Math.min(to - from + 1, SHOWING_ROWS) }, (_, index) => from + index);
      const kinds = new Set(rows.map((row) => grid.formatAt(row, column)).filter((kind) => kind !== 'plain'));
      return [...kinds].map((kind) => [column, kind]);
    }),
  );
  const words = checks.flatMap(({ ranges, allows }) =>
    allows.kind === 'words' ? [[...ranges.map(({ from }) => from.column), ...allows.words]] : [],
  );
  const counts = formulas.flatMap(({ row, column, counts: how }) => (how ? [[row, column, how]] : []));
  return [...formats, ...words, ...counts];
}

function isIn({ row, column }: Item, { headFrom, to, columns }: Table): boolean {
  return row >= headFrom && row <= to + 1 && columns.some((each) => each.column === column);
}

/** What a table has rows for whose names may be others the next time. */
const NAMED: ReadonlySet<Table['subject']> = new Set(['cells', 'people', 'wards']);

/** A line over rows, or the sum of them. */
function isLine(text: string): boolean {
  return isTotalRow([text], 0) || isGroupName(text);
}

/** How deep its number says that a row stands: “I” over 1, 2, 3. */
function numbering({ column, text }: Item, nameColumn: number): string {
  return column < nameColumn ? ordinalMarker(text) : read(text).marker;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const SIZE = 64;

/** FNV-1a in 64 bits, as hexadecimal digits: it only has to tell the forms of one office apart. */
export function digest(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(SIZE, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(SIZE / 4, '0');
}
