import type { Season } from '../../domain/season';
import { rulesOf } from '../../rules/rule-sets';
import { addressOf, columnLetters } from '../../spreadsheet/address';
import { nameKey } from '../../text/fold';
import type { Form } from '../form';
import type { Catalogue } from '../indicators';
import { namesOf } from '../plan';
import { Grid, type Item, isPlaceholder } from './grid';
import { readLabel } from './label';
import { seasonMeaning } from './meaning';
import { narrowed, narrowingsOf } from './narrowing';
import { cellsOfTables, ofOneCell, type SheetOfCells, withUnknownCells } from './one-cell';
import { ofPosts, postsOfTables } from './one-post';
import { ownNames } from './own-names';
import type { Proposing, RowsFound } from './proposal';
import { columnsAcross, proposeAcross, sumColumns } from './propose-across';
import { proposeFields } from './propose-fields';
import { proposeKinds } from './propose-kinds';
import { proposeLines } from './propose-lines';
import { proposeRows } from './propose-rows';
import {
  bareOwnRow,
  ownPart,
  proposeOwnTotals,
  proposeWardRow,
  type WardRows,
  wardRowsOf,
} from './propose-wards';
import type { LeftPlace, Proposal } from './proposed';
import { isTotal, namedRows, readNames } from './row-names';
import { senseOf } from './sense';
import { headsOf, isOrdinalHeading, type Table, tablesOf } from './tables';
import { withoutOtherUnits } from './units';

export type { Because, LeftPlace, LeftReason, Proposal, ProposedTie } from './proposed';

/**
 * Proposes the whole mapping of a form from its headings, lines and names. What is not clear is left, with the reason;
 * rows are found by names wherever names stand, and by their place only where there are none.
 */
export function propose(form: Form, season: Season, catalogue: Catalogue): Proposal {
  const { term, previousTerm } = season.season;
  const common = {
    form,
    catalogue,
    young: rulesOf(season).young.value,
    term,
    read: labelReader({ term, previousTerm }),
    ownNames: ownNames(catalogue),
    wardWords: wardWords(season.committee.name),
  };
  const sheets = form.sheets.flatMap((sheet, sheetIndex) =>
    sheet.hidden ? [] : [readSheet(new Grid(form, sheet), { ...common, sheetIndex })],
  );
  return join(withUnknownCells(sheets).map(proposeSheet));
}

function join(parts: readonly Proposal[]): Proposal {
  return { ties: parts.flatMap(({ ties }) => ties), left: parts.flatMap(({ left }) => left) };
}

function labelReader(terms: Parameters<typeof readLabel>[1]): Proposing['read'] {
  const known = new Map<string, ReturnType<typeof readLabel>>();
  return (text) => {
    const label = known.get(text) ?? readLabel(text, terms);
    known.set(text, label);
    return label;
  };
}

/** “Đảng uỷ phường Hoài Tân” → hoài, tân: in the name of a cell they say where it is and no more. */
function wardWords(committee: string): ReadonlySet<string> {
  const words = committee.normalize('NFC').replace(/^.*?(?:phường|xã|thị trấn|đặc khu)\s+/iu, '');
  return new Set(words.split(/\s+/u).map(nameKey));
}

/** A sheet, its tables, and of which cell each is. */
interface ReadSheet extends SheetOfCells {
  readonly proposing: Proposing;
}

function readSheet(grid: Grid, proposing: Proposing): ReadSheet {
  const tables = withPages(grid, tablesOf(grid, proposing.read));
  return { grid, tables, cells: cellsOfTables(grid, tables, proposing), proposing };
}

function proposeSheet({ grid, tables, cells, proposing }: ReadSheet): Proposal {
  const posts = postsOfTables(grid, tables);
  const narrowings = narrowingsOf(grid, tables, proposing);
  const parts = tables.map((table, index) => {
    const whole = proposeTable(grid, table, proposing);
    const ofTheirs = ofPosts(grid, table, whole, posts[index], proposing);
    const cell = cells[index];
    const narrowing = narrowings[index] ?? { kind: undefined, isDoubtful: false };
    // “Chi bộ khu phố An Dưỡng 1” is one, and no kind
    const own = cell === undefined ? narrowing : { ...narrowing, kind: undefined };
    return narrowed(ofOneCell(grid, ofTheirs, cell, proposing), own, proposing);
  });
  const isTaken = ({ row, column }: Item) =>
    tables.some(({ headFrom, to, columns }) => {
      const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
      return row >= headFrom && row <= to && column >= first && column <= last;
    });
  const fields = ofOneCell(grid, proposeFields(grid, isTaken, proposing), cells[0], proposing);
  const whole = join([fields, ...parts]);
  return withoutOtherUnits(grid, isTaken, proposing.catalogue, whole);
}

/** Tables with the headings of the one above them go on with it, unless it ends with a total. */
function withPages(grid: Grid, tables: readonly Table[]): readonly Table[] {
  const endsIn = ({ from, to, nameColumn = 1 }: Table) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).some((row) => isTotal(grid, row, nameColumn));
  return tables.map((table, index) => {
    const above = tables[index - 1];
    const goesOn = above !== undefined && headsOf(above) === headsOf(table) && !endsIn(above);
    return goesOn ? { ...table, goesOn } : table;
  });
}

function proposeTable(grid: Grid, whole: Table, proposing: Proposing): Proposal {
  const across = columnsAcross(whole, proposing);
  if (across.length === 0) return proposeUpright(grid, whole, proposing);
  const sums = sumColumns(whole, across, proposing);
  const taken = [...across, ...sums].map(({ column }) => column);
  const columns = whole.columns.filter(({ column }) => !taken.includes(column));
  const besides = { ...whole, columns };
  // “Chi bộ” in the corner is over the names at its right
  const isCorner = whole.subject === 'cells' && !namesColumn(grid, besides, proposing);
  const beside = isCorner ? { ...besides, subject: 'lines' as const } : besides;
  const upright = proposeUpright(grid, beside, proposing);
  const lines = linesColumn(grid, beside, proposing);
  const isLacking = across.length < proposing.catalogue.cells.length;
  const rest = isLacking ? withoutTotals(upright, columns) : upright;
  if (lines !== undefined)
    return join([rest, proposeAcross(grid, whole, { across, sums }, lines, proposing)]);
  const left = across.map(({ column, item: { text } }): LeftPlace => {
    return { ...grid.placeAt(whole.from, column), text, reason: 'names-across' };
  });
  return join([rest, { ties: [], left }]);
}

/** Some cells have no column, so that the whole of the season is not the sum of the columns. */
function withoutTotals({ ties, left }: Proposal, columns: Table['columns']): Proposal {
  const totals = columns.flatMap(({ column, path }): LeftPlace[] => {
    const letters = columnLetters(column);
    const first = ties.find(
      ({ tie }) => tie.kind === 'cell' && tie.cell.replace(/\d/gu, '') === letters,
    )?.tie;
    const text = path.map((item) => item.text).join(' – ');
    return first?.kind === 'cell'
      ? [{ sheet: first.sheet, cell: first.cell, text, reason: 'rows-lacking' }]
      : [];
  });
  return { ties: ties.filter(({ tie }) => tie.kind !== 'cell'), left: [...left, ...totals] };
}

function proposeUpright(grid: Grid, table: Table, proposing: Proposing): Proposal {
  const wards = wardRowsOf(grid, table, proposing.catalogue.ward);
  if (wards) return proposeOwnPart(grid, table, wards, proposing);
  const named = namesColumn(grid, table, proposing);
  if (named) {
    return proposeNamed(grid, table, named, proposing);
  }
  const kinds = table.isOfKinds ? proposeKinds(grid, table, proposing) : undefined;
  if (kinds) return kinds;
  const lines = linesColumn(grid, table, proposing);
  if (lines !== undefined) return proposeLines(grid, table, lines, proposing);
  return proposeBlank(grid, table, proposing);
}

function proposeNamed(
  grid: Grid,
  table: Table,
  { column, of, found, left, hasNear }: NamesColumn,
  proposing: Proposing,
): Proposal {
  const part = proposeRows(grid, { ...table, nameColumn: column }, of, found, proposing);
  const ties = hasNear ? part.ties.map((each) => ({ ...each, certainty: 'likely' as const })) : part.ties;
  const clear = new Set(part.totals.filter((each) => each.of !== 'unclear').map((each) => addressOf(each)));
  return {
    ties,
    left: [...part.left, ...left.filter(({ cell, reason }) => reason !== 'name-unknown' || !clear.has(cell))],
  };
}

/** A form that several wards fill: the row of our own, and those of its cells; nothing in any other. */
function proposeOwnPart(grid: Grid, table: Table, wards: WardRows, proposing: Proposing): Proposal {
  const own = ownPart(grid, table, wards, proposing.catalogue.ward);
  if (!('row' in own)) {
    const bare = bareOwnRow(grid, table, wards, proposing.catalogue.ward);
    if (bare !== undefined) return likely(proposeWardRow(grid, table, wards, bare, proposing));
    // whose cells stand below no ward that is ours nobody can tell
    if (namedRows(grid, wards.column, table.from, table.to).length > wards.rows.length + wards.unsure.length)
      return { ties: [], left: own };
    const blank = proposeWardRow(grid, table, wards, undefined, proposing);
    return { ties: blank.ties, left: [...own, ...blank.left] };
  }
  const named = namesColumn(grid, own.table, proposing);
  if (!named) return proposeWardRow(grid, table, wards, own.row, proposing);
  const cells = { ...named, found: { ...named.found, wardsIn: own.wardsIn } };
  const ofCells = proposeNamed(grid, own.table, cells, proposing);
  // a cell of ours may stand in the row that names the ward
  if (cells.found.rows.includes(own.row)) return ofCells;
  return join([proposeOwnTotals(grid, table, own, ofCells, proposing), ofCells]);
}

/** Taken, and to be looked at. */
function likely({ ties, left }: Proposal): Proposal {
  return { ties: ties.map((each) => ({ ...each, certainty: 'likely', because: 'near-names' })), left };
}

interface NamesColumn {
  readonly column: number;
  readonly of: 'cells' | 'people';
  readonly found: RowsFound;
  readonly left: readonly LeftPlace[];
  readonly hasNear: boolean;
}

/** The column in which the most names of cells or people stand. */
function namesColumn(grid: Grid, table: Table, proposing: Proposing): NamesColumn | undefined {
  const candidates = table.columns.slice(0, MOST_NAME_COLUMNS).flatMap(({ column }) =>
    (['cells', 'people'] as const).flatMap((of): NamesColumn[] => {
      const isOfKinds = column === table.nameColumn && table.isOfKinds;
      if (isOfKinds || namedRows(grid, column, table.from, table.to).length === 0) return [];
      const reading = readNames(grid, of, { column, from: table.from, to: table.to }, proposing);
      return reading.found ? [{ ...reading, found: reading.found, column, of }] : [];
    }),
  );
  const best = candidates.toSorted((a, b) => b.found.rows.length - a.found.rows.length)[0];
  if (!best) return undefined;
  // one name among lines of another kind is no column of names
  const isNaming = best.column === table.nameColumn && table.subject === best.of;
  return isNaming || best.found.rows.length >= FEW_NAMES ? best : undefined;
}

/** Names stand at the left of a table. */
const MOST_NAME_COLUMNS = 5;
const FEW_NAMES = 2;

/** The column of lines: the one that says so, else one where most texts ask for a figure. */
function linesColumn(grid: Grid, table: Table, { read, young }: Proposing): number | undefined {
  if (table.subject === 'lines') return table.nameColumn;
  if (table.subject !== undefined) return undefined;
  for (const { column } of table.columns.slice(0, MOST_NAME_COLUMNS)) {
    const rows = namedRows(grid, column, table.from, table.to);
    const asking = rows.filter(({ text }) => seasonMeaning(senseOf([read(text)]), young));
    if (asking.length >= FEW_NAMES && asking.length * 2 >= rows.length) return column;
  }
  return undefined;
}

/** A table without names: rows in the order of the season, where the heading says of whom and there are enough. */
function proposeBlank(grid: Grid, table: Table, proposing: Proposing): Proposal {
  const { subject, nameColumn, from, to } = table;
  const { catalogue } = proposing;
  if ((subject !== 'cells' && subject !== 'people') || nameColumn === undefined)
    return leftWhole(grid, table, 'no-indicator');
  const names = namedRows(grid, nameColumn, from, to);
  if (names.length > 0) return proposeUnknown(grid, table, subject, names, proposing);
  const needed = subject === 'cells' ? catalogue.cells.length : catalogue.people.length;
  const rows = blankRows(grid, table, nameColumn);
  if (needed === 0) return { ties: [], left: [] };
  if (rows.length < needed) return leftWhole(grid, table, 'rows-too-few');
  const found = { fromRow: rows[0] ?? from, toRow: rows.at(-1) ?? to, rows: rows.slice(0, needed) };
  return proposeRows(grid, table, subject, found, proposing);
}

/** The first rows one under another that are empty where the names go. */
function blankRows(grid: Grid, { from, to }: Table, nameColumn: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row <= to; row += 1) {
    const isBlank =
      isPlaceholder(grid.textAt(row, nameColumn)) &&
      grid.isOpen(row, nameColumn) &&
      !isTotal(grid, row, nameColumn);
    if (isBlank && !grid.isHiddenRow(row)) rows.push(row);
    else if (rows.length > 0) break;
  }
  return rows;
}

/** Names of which none is the season's: each column writes nothing, until somebody says whom a row means. */
function proposeUnknown(
  grid: Grid,
  table: Table,
  subject: 'cells' | 'people',
  names: ReturnType<typeof namedRows>,
  proposing: Proposing,
): Proposal {
  const { nameColumn: column = 1 } = table;
  const rows = names.map(({ row }) => row);
  const found: RowsFound = {
    fromRow: Math.min(...rows),
    toRow: Math.max(...rows),
    rows,
    namesIn: columnLetters(column),
    lacking: namesOf(proposing.catalogue, subject),
  };
  const left = names.map(({ row, text }): LeftPlace => {
    return { ...grid.placeAt(row, column), text, reason: 'name-unknown' };
  });
  return { ties: proposeRows(grid, table, subject, found, proposing).ties, left };
}

/** A table of which nothing is filled: each heading over cells that are open. */
function leftWhole(grid: Grid, { columns, from, to }: Table, reason: LeftPlace['reason']): Proposal {
  const left = columns.flatMap(({ column, path }): LeftPlace[] => {
    const item = path.at(-1);
    if (item === undefined || isOrdinalHeading(item.text)) return [];
    const open = openRow(grid, column, from, to);
    const text = path.map((each) => each.text).join(' – ');
    return open === undefined ? [] : [{ ...grid.placeAt(open, column), text, reason }];
  });
  return { ties: [], left };
}

function openRow(grid: Grid, column: number, from: number, to: number): number | undefined {
  for (let row = from; row <= to; row += 1)
    if (grid.isOpen(row, column) && isPlaceholder(grid.textAt(row, column))) return row;
  return undefined;
}
