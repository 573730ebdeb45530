import type { CellItem } from '../../../shared/domain/parts';
import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { foldedRosterNames } from '../../../shared/search/find-in-rosters';
import { fold } from '../../../shared/text/fold';

export type RosterMember = CellItem<'roster'>;

/** A party member in the list of their cell. */
export interface RosterRow {
  readonly cell: Cell;
  readonly member: RosterMember;
  /** The place in the roster of the cell. */
  readonly place: number;
}

/** The party members of all cells, in the order of the cells and of their lists. */
export function rosterRows(season: Season): readonly RosterRow[] {
  return activeCells(season).flatMap((cell) =>
    (cell.roster ?? []).map((member, place) => ({ cell, member, place })),
  );
}

/** Those of the cell, of every cell where it is empty, of whose names a word begins with each word of the query. */
export function foundRows(rows: readonly RosterRow[], query: string, cellId: string): readonly RosterRow[] {
  const asked = fold(query)
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ` ${part}`);
  const isFound = ({ cell: { roster = [] }, place }: RosterRow) => {
    const name = ` ${foldedRosterNames(roster)[place] ?? ''}`;
    return asked.every((part) => name.includes(part));
  };
  return rows.filter(
    (row) => (cellId === '' || row.cell.id === cellId) && (asked.length === 0 || isFound(row)),
  );
}
