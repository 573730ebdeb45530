import { newSeason } from '../domain/new-season';
import type { Cell, CommitteeMember, Congress, Season } from '../domain/season';

/** A season of the cells given and nothing else: ages by the difference of years, shares with one decimal. */
export function smallSeason(...cells: readonly Cell[]): Season {
  const input = { name: 'Đảng uỷ phường Thử', term: '2022-2025', ruleSet: 'qd294-2025' } as const;
  return { ...newSeason(input), cells: [...cells] };
}

/** A cell of a quarter whose congress was held, with nothing entered but what is given. */
export function smallCell(cell: Partial<Cell> & Pick<Cell, 'id'>, congress: Partial<Congress> = {}): Cell {
  return {
    order: Number(cell.id.replace(/\D/gu, '')),
    name: `Chi bộ ${cell.id}`,
    kind: 'neighbourhood',
    members: {},
    ...cell,
    congress: { status: 'held', approvedSeats: {}, committee: [], ...congress },
  };
}

/** A committee of these posts: name and post alone are entered. */
export function bareMembers(...posts: readonly CommitteeMember['position'][]): CommitteeMember[] {
  return posts.map((position, index) => ({
    id: `p${String(index + 1)}`,
    fullName: `Người ${String(index + 1)}`,
    position,
  }));
}
