import type { ImportEdit } from '../../domain/edits';
import type { CellTarget } from './cell-ties';

/** Without the new cells into which nobody comes. */
export function withUsedCells(edit: ImportEdit): ImportEdit {
  const { cells, rosters, counts, members } = edit;
  const named = new Set([...rosters, ...counts, ...members].map(({ cell }) => cell));
  const used = cells.flatMap((_, at) => (named.has(at) ? [at] : []));
  const again = <T extends { readonly cell: CellTarget }>(each: T): T =>
    typeof each.cell === 'number' ? { ...each, cell: used.indexOf(each.cell) } : each;
  return {
    ...edit,
    cells: cells.filter((_, at) => named.has(at)),
    rosters: rosters.map(again),
    counts: counts.map(again),
    members: members.map(again),
  };
}
