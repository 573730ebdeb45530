import { CellNames } from '../../import/match/match-cells';
import { addressOf } from '../../spreadsheet/address';
import { isDateFormat, isPercentFormat } from '../../spreadsheet/number-format';
import { oneCellId } from '../indicators/one-cell-indicator';
import { bareName } from '../named-row';
import type { Grid, Item } from './grid';
import { type Line, lineSenses } from './line-senses';
import { cellMeaning } from './meaning';
import type { Proposing } from './proposal';
import type { LeftPlace, LeftReason, Proposal, ProposedTie } from './proposed';
import { isOrdinalHeading, type Table } from './tables';

/** A column over which the name of a cell stands. */
export interface AcrossColumn {
  readonly column: number;
  readonly item: Item;
  readonly cellId: string;
}

/** One name over one column may be a heading of another kind. */
const FEW_NAMES = 2;

/** The columns of a table that lies on its side: a cell of the season stands over each. */
export function columnsAcross({ columns }: Table, { catalogue }: Proposing): readonly AcrossColumn[] {
  const cells = new CellNames(catalogue.cells.map(({ stats: { cell } }) => cell));
  const found = columns.flatMap(({ column, path }): AcrossColumn[] => {
    const item = path.at(-1);
    const cell = item && cells.find(bareName(item.text));
    return cell ? [{ column, item, cellId: cell.id }] : [];
  });
  return found.length < FEW_NAMES ? [] : found;
}

/** The figures of each cell in its column, line by line. */
export function proposeAcross(
  grid: Grid,
  table: Table,
  across: readonly AcrossColumn[],
  labelColumn: number,
  proposing: Proposing,
): Proposal {
  const ordinal = table.columns.find(({ path }) => isOrdinalHeading(path.at(-1)?.text ?? ''))?.column;
  const at = { column: labelColumn, ordinal, from: table.from, to: table.to, byPosts: false };
  const parts = lineSenses(grid, at, proposing).map((line) =>
    proposeLine(grid, line, { across, labelColumn }, proposing),
  );
  return { ties: parts.flatMap(({ ties }) => ties), left: parts.flatMap(({ left }) => left) };
}

const BARE_POST = /^cell\.(?:secretary|deputySecretary|member)$/u;

function proposeLine(
  grid: Grid,
  { row, text, sense }: Line,
  { across, labelColumn }: { readonly across: readonly AcrossColumn[]; readonly labelColumn: number },
  { catalogue, young }: Proposing,
): Proposal {
  const open = across.filter(({ column }) => grid.isOpen(row, column) && !grid.isHiddenColumn(column));
  if (open.length === 0 || grid.isHiddenRow(row)) return { ties: [], left: [] };
  const leave = (column: number, reason: LeftReason): LeftPlace => {
    return { sheet: grid.sheet.name, cell: addressOf({ row, column }), text, reason };
  };
  const meaning = cellMeaning(sense, young);
  const indicator = meaning && catalogue.findOfCell(meaning.id);
  if (!indicator) return { ties: [], left: [leave(labelColumn, 'no-indicator')] };
  // a name or a number, nothing beside it tells
  const isCounted = sense.atoms.has('count') || sense.atoms.has('total') || sense.atoms.has('elected');
  if (BARE_POST.test(meaning.id) && !isCounted) return { ties: [], left: [leave(labelColumn, 'ambiguous')] };
  const [ties, left]: [ProposedTie[], LeftPlace[]] = [[], []];
  for (const { column, cellId } of open) {
    const { numberFormat } = grid.index.styleOf({ row, column });
    const isTwice = across.filter((each) => each.cellId === cellId).length > 1;
    const isDay = /(?:\.date|On)$/u.test(meaning.id);
    const misfits =
      (isPercentFormat(numberFormat) && !indicator.isShare) || (isDateFormat(numberFormat) && !isDay);
    if (isTwice || misfits) left.push(leave(column, isTwice ? 'name-twice' : 'format'));
    else {
      const place = { sheet: grid.sheet.name, cell: addressOf({ row, column }) };
      const tie = { kind: 'cell' as const, ...place, indicator: oneCellId(meaning.id, cellId) };
      const isLikely = meaning.certainty === 'likely';
      ties.push({ tie, certainty: meaning.certainty, ...(isLikely && { because: 'context' as const }) });
    }
  }
  return { ties, left };
}
