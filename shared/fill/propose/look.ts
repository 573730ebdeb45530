import { isTotalRow } from '../../import/total-row';
import { fold } from '../../text/fold';
import type { Form } from '../form';
import { Grid, type Item } from './grid';
import { isGroupName } from './group-labels';
import { readLabel } from './label';
import { ordinalMarker } from './markers';
import { type Table, tablesOf } from './tables';

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
      return [sheet.name, rows.flatMap((item) => shown(item, tables))];
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
  if (column > nameColumn) return [];
  return [[row, column, NAMED.has(subject) && !isLine(item.text) ? numbering(item, nameColumn) : said]];
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
