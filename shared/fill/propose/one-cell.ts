import { CellNames } from '../../import/match/match-cells';
import { someCellsId } from '../indicators/some-cells-indicator';
import { bareName } from '../named-row';
import { type Grid, type Item, isPlaceholder } from './grid';
import type { Proposing } from './proposal';
import type { LeftPlace, Proposal, ProposedTie } from './proposed';
import { headsOf, type Table } from './tables';
import { titleOf } from './titles';

/** A table that is of one cell: by its title, by the name of its sheet; or of one of which nobody knows which. */
export type OfOneCell = { readonly cellId: string; readonly isSure: boolean } | 'unknown';

/** Of which cell each table of a sheet is, where the sheet or a title over the table says so. */
export function cellsOfTables(
  grid: Grid,
  tables: readonly Table[],
  { catalogue }: Pick<Proposing, 'catalogue'>,
): readonly (OfOneCell | undefined)[] {
  const names = new CellNames(catalogue.cells.map(({ stats: { cell } }) => cell));
  const bySheet = names.find(bareName(grid.sheet.name))?.id;
  let last: OfOneCell | undefined = bySheet === undefined ? undefined : { cellId: bySheet, isSure: false };
  return tables.map(({ headFrom }, index) => {
    const above = tables[index - 1];
    for (let row = above?.from ?? 1; row < headFrom; row += 1) last = byTitle(grid, row, names) ?? last;
    return last;
  });
}

/** A sheet with its tables, and of which cell each is. */
export interface SheetOfCells {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly cells: readonly (OfOneCell | undefined)[];
}

/** Sheets that are alike are of one cell each where some are; which is no cell of the season is of nobody knows whom. */
const FEW_SHEETS = 2;
const WHOLE = /tổng|chung|toàn|^th$/iu;

/** Among sheets of a cell each, those like them whose cell nobody knows. */
export function withUnknownCells<T extends SheetOfCells>(sheets: readonly T[]): readonly T[] {
  const lookOf = ({ tables }: SheetOfCells) => tables.map(headsOf).join(' ');
  const isOfCell = ({ cells }: SheetOfCells) => cells.some((cell) => cell !== undefined);
  const known = sheets.filter(isOfCell).map(lookOf);
  return sheets.map((sheet) => {
    const alike = known.filter((look) => look === lookOf(sheet)).length;
    const isWhole = WHOLE.test(sheet.grid.sheet.name.normalize('NFC'));
    if (isOfCell(sheet) || alike < FEW_SHEETS || isWhole) return sheet;
    return { ...sheet, cells: sheet.tables.map(() => 'unknown') };
  });
}

function byTitle(grid: Grid, row: number, names: CellNames): OfOneCell | undefined {
  const [item, beside, ...more] = grid.itemsIn(row);
  if (!item || more.length > 0) return undefined;
  const { name, isLabel } = titleOf(item.text);
  const said = name === '' && isLabel ? nameBeside(beside) : name;
  const cell = said === '' ? undefined : names.find(said);
  // names of two cells in a row are a row of a table
  if (cell && (beside === undefined || isLabel)) return { cellId: cell.id, isSure: true };
  return isLabel ? 'unknown' : undefined;
}

function nameBeside(item: Item | undefined): string {
  return item === undefined || isPlaceholder(item.text) ? '' : titleOf(item.text).name;
}

/** The figures of a table of one cell; what can be only of all cells, or of nobody knows which, is said. */
export function ofOneCell(
  grid: Grid,
  { ties, left }: Proposal,
  cell: OfOneCell | undefined,
  { catalogue }: Pick<Proposing, 'catalogue'>,
): Proposal {
  if (cell === undefined) return { ties, left };
  const said: LeftPlace[] = [];
  const own = ties.flatMap((each): ProposedTie[] => {
    const { tie } = each;
    if (tie.kind === 'column') {
      // rows by their names are of these
      if (tie.of !== 'people' || tie.namesIn !== undefined) return [each];
      said.push(leftAt(grid, tie.sheet, `${tie.column}${String(tie.fromRow)}`));
      return [];
    }
    const value = catalogue.find(tie.indicator)?.value();
    if (/@|^season\./u.test(tie.indicator) || value?.kind === 'text') return [each];
    const indicator = cell === 'unknown' ? undefined : someCellsId(tie.indicator, [cell.cellId]);
    if (cell === 'unknown' || indicator === undefined || !catalogue.find(indicator)) {
      said.push(leftAt(grid, tie.sheet, tie.cell));
      return [];
    }
    const sure = cell.isSure ? each : { ...each, certainty: 'likely' as const, because: 'context' as const };
    return [{ ...sure, tie: { ...tie, indicator } }];
  });
  return { ties: own, left: [...left, ...said] };
}

function leftAt(grid: Grid, sheet: string, cell: string): LeftPlace {
  const row = Number(cell.replace(/\D/gu, ''));
  const text = grid.itemsIn(row).find((item) => /\p{L}{2}/u.test(item.text))?.text ?? '';
  return { sheet, cell, text, reason: 'one-cell' };
}
