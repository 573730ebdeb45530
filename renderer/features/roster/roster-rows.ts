import type { CellItem } from '../../../shared/domain/parts';
import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { fold } from '../../../shared/text/fold';

export type RosterMember = CellItem<'roster'>;

/** A party member in the list of their cell. */
export interface RosterRow {
  readonly cell: Cell;
  readonly member: RosterMember;
  /** The words of the name without case and diacritics: folded once for all letters that are typed. */
  readonly words: readonly string[];
}

/** The party members of all cells, in the order of the cells and of their lists. */
export function rosterRows(season: Season): readonly RosterRow[] {
  return activeCells(season).flatMap((cell) =>
    (cell.roster ?? []).map((member) => ({ cell, member, words: fold(member.fullName).split(' ') })),
  );
}

/** Those of the cell, of every cell where it is empty, of whose names a word begins with each word of the query. */
export function foundRows(rows: readonly RosterRow[], query: string, cellId: string): readonly RosterRow[] {
  const asked = fold(query).split(' ');
  return rows.filter(
    ({ cell, words }) =>
      (cellId === '' || cell.id === cellId) &&
      asked.every((part) => words.some((word) => word.startsWith(part))),
  );
}
