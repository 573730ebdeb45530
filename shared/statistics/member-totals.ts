import type { Cell, MemberCounts } from '../domain/season';
import { addKnown } from './cell-statistics';

/** The members of a cell: as entered, or else official and probationary members added; undefined while neither is known. */
export function membersTotal({ total, official, probationary }: MemberCounts): number | undefined {
  if (total !== undefined || official === undefined || probationary === undefined) return total;
  return official + probationary;
}

/** Numbers of members added over cells; a number that no cell has is absent. */
export function memberTotals(cells: readonly Cell[]): MemberCounts {
  const sum = (key: keyof MemberCounts) => {
    const count = (members: MemberCounts) => (key === 'total' ? membersTotal(members) : members[key]);
    const total = addKnown(cells.map(({ members }) => count(members)));
    return total === undefined ? {} : { [key]: total };
  };
  return { ...sum('total'), ...sum('official'), ...sum('probationary'), ...sum('exempt') };
}
