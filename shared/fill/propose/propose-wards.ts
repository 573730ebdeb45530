import { namesCell } from '../../import/table/cell-words';
import { addressOf, columnLetters, columnNumber } from '../../spreadsheet/address';
import { isPercentFormat } from '../../spreadsheet/number-format';
import { nameKey } from '../../text/fold';
import { bareName, type NamedRow } from '../named-row';
import { isWardName, wardLikeness, wardSection } from '../ward-rows';
import type { Grid } from './grid';
import type { Proposing, RowsFound } from './proposal';
import { proposeRows } from './propose-rows';
import type { LeftPlace, Proposal } from './proposed';
import { namedRows } from './row-names';
import type { Table } from './tables';
import { totalOf } from './total-of';

/** The rows of a table that are wards, and the column that names them. */
export interface WardRows {
  readonly column: number;
  readonly rows: readonly NamedRow[];
  /** Rows among them that bear our own name, or nearly, and do not say that they are a ward: a cell may be called so too. */
  readonly unsure: readonly NamedRow[];
}

/** Names stand at the left of a table. */
const MOST_NAME_COLUMNS = 5;
/** One name of a ward may be a title. */
const FEWEST_WARDS = 2;

/** The wards of a table that several of them fill; undefined for any other table. */
export function wardRowsOf(grid: Grid, table: Table, ward: string): WardRows | undefined {
  const { subject, nameColumn, columns, from, to } = table;
  if (subject === 'people') return undefined;
  for (const { column } of columns.slice(0, MOST_NAME_COLUMNS)) {
    const named = namedRows(grid, column, from, to);
    // below a heading of wards a name says that it is one, but not where cells stand among them
    const areWards = subject === 'wards' && column === nameColumn && !named.some(isOfCell);
    const said = areWards ? named : named.filter(({ text }) => isWardName(text));
    const unsure = named.filter((row) => !said.includes(row) && wardLikeness(row.text, ward) !== 'other');
    // what the ward is called by hand is its row
    const own = unsure.filter(({ text }) => nameKey(text) === nameKey(ward));
    const rows = own.length === 0 ? said : [...said, ...own].toSorted((a, b) => a.row - b.row);
    const isOneOfTwo = unsure.length > 0 && said.length > 0 && !said.some(({ text }) => isOwn(text, ward));
    const isOwnAlone = areWards && rows.length === 1 && rows.every(({ text }) => isOwn(text, ward));
    if (rows.length >= FEWEST_WARDS || isOneOfTwo || isOwnAlone) return { column, rows, unsure };
  }
  return undefined;
}

function isOfCell({ text }: NamedRow): boolean {
  return namesCell(bareName(text));
}

function isOwn(text: string, ward: string): boolean {
  return wardLikeness(text, ward) === 'same';
}

function isOther(text: string, ward: string): boolean {
  return wardLikeness(text, ward) === 'other';
}

/** Among rows that all say that they are wards, the only one that bears our name alone; undefined where cells may stand. */
export function bareOwnRow(
  grid: Grid,
  table: Table,
  { column, rows, unsure }: WardRows,
  ward: string,
): number | undefined {
  const [only, ...others] = unsure;
  const all = namedRows(grid, column, table.from, table.to).length;
  if (only === undefined || others.length > 0 || all > rows.length + 1) return undefined;
  return isOwn(only.text, ward) && rows.every(({ text }) => isOther(text, ward)) ? only.row : undefined;
}

/** The table as far as it is of our own ward: its row, and those of its cells below it. */
export interface OwnPart {
  /** The rows of our cells, where there are any. */
  readonly table: Table;
  readonly row: number;
  readonly wardsIn: string;
}

/** Where our own ward stands; the rows that may be it where that is not clear. */
export function ownPart(
  grid: Grid,
  table: Table,
  { column, rows, unsure }: WardRows,
  ward: string,
): OwnPart | readonly LeftPlace[] {
  const section = wardSection(rows, ward, table.to);
  if (typeof section !== 'string') {
    const own = { ...table, from: section.row, to: section.to };
    return { table: own, row: section.row, wardsIn: columnLetters(column) };
  }
  const near = [...rows.filter(({ text }) => !isOther(text, ward)), ...unsure];
  return (near.length > 0 ? near : rows).map(({ row, text }): LeftPlace => {
    const place = { ...grid.placeAt(row, column), text };
    return { ...place, reason: 'ward-unknown', candidates: [ward] };
  });
}

/** Above our cells our own row adds them up: it takes the figure of the season of every column that is understood. */
export function proposeOwnTotals(
  grid: Grid,
  table: Table,
  { row, wardsIn }: OwnPart,
  ofCells: Proposal,
  { catalogue }: Proposing,
): Proposal {
  const parts = ofCells.ties.map(({ tie, certainty }): Proposal => {
    const totalId = tie.kind === 'column' && tie.of === 'cells' ? totalOf(tie.indicator) : undefined;
    const indicator = totalId === undefined ? undefined : catalogue.find(totalId);
    if (tie.kind !== 'column' || !indicator) return nothing;
    const column = columnNumber(tie.column) ?? 1;
    const isPercent = isPercentFormat(grid.index.styleOf({ row, column }).numberFormat);
    if (!grid.isOpen(row, column) || isPercent !== indicator.isShare) return nothing;
    const { sheet } = tie;
    if (tie.lacking) {
      const text = grid.textAt(row, columnNumber(wardsIn) ?? 1);
      return { ties: [], left: [{ sheet, cell: addressOf({ row, column }), text, reason: 'rows-lacking' }] };
    }
    const ward = { kind: 'column', sheet, column: tie.column, of: 'ward', namesIn: wardsIn } as const;
    const rows = { fromRow: table.from, toRow: table.to, indicator: indicator.id };
    return { ties: [{ tie: { ...ward, ...rows }, certainty }], left: [] };
  });
  return { ties: parts.flatMap(({ ties }) => ties), left: parts.flatMap(({ left }) => left) };
}

const nothing: Proposal = { ties: [], left: [] };

/** The figures of the whole season, in the row of our own ward; in none while it is not known which that is. */
export function proposeWardRow(
  grid: Grid,
  table: Table,
  { column, rows }: WardRows,
  own: number | undefined,
  proposing: Proposing,
): Proposal {
  const found: RowsFound = {
    fromRow: table.from,
    toRow: table.to,
    rows: [own ?? rows[0]?.row ?? table.from],
    namesIn: columnLetters(column),
    ...(own === undefined && { lacking: [proposing.catalogue.ward] }),
  };
  return proposeRows(grid, { ...table, nameColumn: column }, 'ward', found, proposing);
}
