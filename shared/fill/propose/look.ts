import { isTotalRow } from '../../import/total-row';
import { addressOf } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import type { Form } from '../form';
import { Grid, type Item } from './grid';
import { isGroupName } from './group-labels';
import { readLabel } from './label';
import { ordinalMarker } from './markers';
import { type OwnNames, titleKey } from './own-names';
import { sampleRows, sampleSign } from './sample-rows';
import { hasMarks } from './signs';
import { isUnitHeading, type Table, tablesOf } from './tables';
import { titleOf } from './titles';
import { isOtherUnit, unitOf } from './units';

const read = (text: string) => readLabel(text, { term: '', previousTerm: undefined });

/**
 * A digest of what a form looks like: its sheets, every text that says where a figure goes, and all that the proposer reads to
 * decide in what form it is written. A form with other lines, with rows more or fewer, or with its sums elsewhere is another
 * one: what was tied in this would land in the wrong rows of that. Names in the rows, numbers and days above the first table,
 * figures and what stands below the last may be others; what stands in rows of the season's names may have been filled in.
 */
export function lookOf(form: Form, own: OwnNames): string {
  const said = form.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const grid = new Grid(form, sheet);
      const tables = tablesOf(grid, read);
      const last = tables.length > 0 ? Math.max(...tables.map(({ to }) => to)) + 1 : grid.rows;
      const items = Array.from({ length: grid.rows }, (_, index) => grid.itemsIn(index + 1)).flat();
      const said = items.filter(({ row }) => row <= last).flatMap((item) => shown(item, tables, own));
      const units = items
        .filter(
          (item) =>
            isOtherUnit(item.text) || (isUnitWord(item.text) && !tables.some((each) => isIn(item, each))),
        )
        .map(({ row, column, text }) => [row, column, text]);
      const kinds = [...units, ...tables.flatMap((table) => kindsOf(grid, table, own)), ...rulesOf(grid)];
      return kinds.length > 0 ? [sheet.name, said, kinds] : [sheet.name, said];
    });
  return digest(JSON.stringify(said));
}

/** “%” or “đồng chí” behind a blank. */
function isUnitWord(text: string): boolean {
  const unit = unitOf(text);
  return unit !== undefined && unit !== 'unknown';
}

/** Where a text stands and what it says; nothing for what is filled in beside the label of a row. */
function shown(
  item: Item,
  tables: readonly Table[],
  own: OwnNames,
): readonly (readonly [number, number, string])[] {
  const { row, column } = item;
  const said = fold(item.text);
  const table = tables.find((each) => isIn(item, each));
  if (table === undefined) {
    const isAbove = tables.length > 0 && tables.every(({ headFrom }) => row < headFrom);
    const mayDiffer = isAbove && !titleOf(item.text).isLabel && !own.has(titleKey(item.text));
    return /\p{L}/u.test(said) ? [[row, column, mayDiffer ? said.replaceAll(/\d+/gu, '') : said]] : [];
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

/** How the columns of a table are to be filled, where they say it: shares or days by their format, marks or numbers by a note or an example. */
function kindsOf(grid: Grid, table: Table, own: OwnNames) {
  const rows = Array.from({ length: table.to - table.from + 2 }, (_, index) => table.from + index);
  const columns = table.columns.map(({ column }) => column);
  const formats = columns.flatMap((column) => {
    const shown = rows.map((row) => grid.formatAt(row, column)).join(' ');
    return /^plain(?: plain)*$/u.test(shown) ? [] : [[column, shown]];
  });
  const samples = sampleRows(grid, table, own);
  const signs = samples.flatMap((row) =>
    columns.flatMap((column) => {
      const sign = sampleSign(grid, table, row, column);
      return sign === undefined ? [] : [[row, column, sign]];
    }),
  );
  const hidden = [
    ...rows.filter((row) => grid.isHiddenRow(row)),
    0,
    ...columns.filter((column) => grid.isHiddenColumn(column)),
  ];
  return [
    ...formats,
    ...signs,
    ...(hasMarks(grid, table, samples) ? [[table.headFrom, 'marks']] : []),
    ...(hidden.length > 1 ? [hidden] : []),
  ];
}

/** The words that dropdowns take, and what is calculated from which places. */
function rulesOf({ sheet: { checks = [], formulas = [], cells } }: Grid) {
  const words = checks.flatMap(({ ranges, allows }) =>
    allows.kind === 'words' ? [[ranges, allows.words]] : [],
  );
  const calculated = cells.filter(({ hasFormula }) => hasFormula).map(addressOf);
  const read = formulas.map(({ row, column, reads, counts }) => [row, column, reads, counts]);
  return [...words, ...(calculated.length > 0 ? [calculated] : []), ...read];
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
