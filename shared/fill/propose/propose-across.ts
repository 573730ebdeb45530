import { CellNames } from '../../import/match/match-cells';
import { isTotalRow } from '../../import/total-row';
import { oneCellId } from '../indicators/one-cell-indicator';
import { someCellsId } from '../indicators/some-cells-indicator';
import { bareName } from '../named-row';
import type { Grid, Item } from './grid';
import { groupLabel, labelKey } from './group-labels';
import { type Line, lineSenses } from './line-senses';
import { cellMeaning, isDayId } from './meaning';
import type { Proposing } from './proposal';
import { type LeftPlace, type LeftReason, type Proposal, type ProposedTie, surenessOf } from './proposed';
import { isOrdinalHeading, type Table, type TableColumn } from './tables';
import { totalOf } from './total-of';

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

/** A column that adds up some of the cells beside it. */
export interface SumColumn {
  readonly column: number;
  readonly item: Item;
  /** Undefined where not every column of its group is a cell, or its kind has others of which there are none. */
  readonly cellIds: readonly string[] | undefined;
  /** Its own label or the heading of its group names a kind of which the season has other cells too. */
  readonly isOfSome: boolean;
}

/**
 * “Cộng” under the heading of its cells, or behind them where no headings stand over them; a total behind all cells is of all,
 * unless it is called as those of the groups or names a kind.
 */
export function sumColumns(
  { columns }: Table,
  across: readonly AcrossColumn[],
  { read, catalogue }: Proposing,
): readonly SumColumn[] {
  const kinds = new Map(catalogue.cells.map(({ stats: { cell } }) => [cell.id, cell.kind]));
  const places = across.map(({ column }) => column);
  const textOf = ({ path }: TableColumn) => path.at(-1)?.text ?? '';
  const totals = columns.filter((each) => isTotalRow([textOf(each)], 0));
  const inner = totals
    .filter(({ column }) => column < Math.max(...places))
    .map((each) => labelKey(textOf(each)));
  return totals.flatMap((total): SumColumn[] => {
    const { column, path } = total;
    const item = path.at(-1);
    const group = path.at(-2);
    const label = groupLabel(textOf(total), read);
    const isBehind = column > Math.max(...places) && label.says === 'nothing';
    if (!item || (!group && isBehind && !inner.includes(labelKey(item.text)))) return [];
    // from the total before it, or the first cell
    const from = Math.max(
      Math.min(...places) - 1,
      ...totals.map((each) => each.column).filter((at) => at < column),
    );
    const beside = columns.filter((each) =>
      group ? each.path.at(-2) === group && each !== total : each.column > from && each.column < column,
    );
    const own = across.filter((each) => beside.some((other) => other.column === each.column));
    if (own.length === 0 && group) return [];
    const ids = new Set(own.map(({ cellId }) => cellId));
    const fits = across.every(({ cellId }) => {
      const kind = kinds.get(cellId) ?? 'other';
      return (
        label.says !== 'kinds' ||
        (ids.has(cellId) ? label.mayHave : label.kinds).includes(kind) === ids.has(cellId)
      );
    });
    const isClear = fits && own.length > 0 && own.length === beside.length && ids.size === own.length;
    const named = label.says === 'nothing' && group ? groupLabel(group.text, read) : label;
    const isOfSome =
      fits &&
      named.says === 'kinds' &&
      [...kinds].some(([id, kind]) => named.kinds.includes(kind) && !ids.has(id));
    return [{ column, item, cellIds: isClear && !isOfSome ? [...ids] : undefined, isOfSome }];
  });
}

interface Across {
  readonly across: readonly AcrossColumn[];
  readonly sums: readonly SumColumn[];
}

/** The figures of each cell in its column, line by line; and the sums of those that stand under one heading. */
export function proposeAcross(
  grid: Grid,
  table: Table,
  { across, sums }: Across,
  labelColumn: number,
  proposing: Proposing,
): Proposal {
  const ordinal = table.columns.find(({ path }) => isOrdinalHeading(path.at(-1)?.text ?? ''))?.column;
  const at = { column: labelColumn, ordinal, from: table.from, to: table.to, byPosts: false };
  const parts = lineSenses(grid, at, proposing).map((line) =>
    proposeLine(grid, line, { across, sums, labelColumn }, proposing),
  );
  const unclear = sums
    .filter(({ cellIds }) => cellIds === undefined)
    .map(({ column, item: { text }, isOfSome }): LeftPlace => {
      const reason = isOfSome ? 'rows-lacking' : 'part-total';
      return { ...grid.placeAt(table.from, column), text, reason };
    });
  return {
    ties: parts.flatMap(({ ties }) => ties),
    left: [...parts.flatMap(({ left }) => left), ...unclear],
  };
}

const BARE_POST = /^cell\.(?:secretary|deputySecretary|member)$/u;

function proposeLine(
  grid: Grid,
  { row, text, sense }: Line,
  { across, sums, labelColumn }: Across & { readonly labelColumn: number },
  { catalogue, young }: Proposing,
): Proposal {
  const open = across.filter(({ column }) => grid.isOpen(row, column) && !grid.isHiddenColumn(column));
  if (open.length === 0 || grid.isHiddenRow(row)) return { ties: [], left: [] };
  const leave = (column: number, reason: LeftReason): LeftPlace => {
    return { ...grid.placeAt(row, column), text, reason };
  };
  const meaning = cellMeaning(sense, young);
  const indicator = meaning && catalogue.findOfCell(meaning.id);
  if (!indicator) return { ties: [], left: [leave(labelColumn, 'no-indicator')] };
  // a name or a number, nothing beside it tells
  const isCounted = sense.atoms.has('count') || sense.atoms.has('total') || sense.atoms.has('elected');
  if (BARE_POST.test(meaning.id) && !isCounted) return { ties: [], left: [leave(labelColumn, 'ambiguous')] };
  const [ties, left]: [ProposedTie[], LeftPlace[]] = [[], []];
  for (const { column, cellId } of open) {
    const isTwice = across.filter((each) => each.cellId === cellId).length > 1;
    const misfits = grid.misfits(row, column, {
      isShare: indicator.isShare,
      isDay: isDayId(meaning.id),
    });
    if (isTwice || misfits) left.push(leave(column, isTwice ? 'name-twice' : 'format'));
    else {
      const tie = {
        kind: 'cell' as const,
        ...grid.placeAt(row, column),
        indicator: oneCellId(meaning.id, cellId),
      };
      ties.push({ tie, ...surenessOf(meaning.certainty) });
    }
  }
  const sumId = totalOf(meaning.id);
  for (const { column, cellIds } of sums) {
    const id = sumId === undefined || !cellIds ? undefined : someCellsId(sumId, cellIds);
    const sum = id === undefined ? undefined : catalogue.find(id);
    if (!cellIds || !grid.isOpen(row, column) || grid.isHiddenColumn(column)) continue;
    if (!sum || grid.misfits(row, column, sum)) left.push(leave(column, sum ? 'format' : 'no-indicator'));
    else {
      const tie = { kind: 'cell', ...grid.placeAt(row, column), indicator: sum.id } as const;
      ties.push({ tie, certainty: meaning.certainty });
    }
  }
  return { ties, left };
}
