import type { Cell, MemberCounts } from '../domain/season';
import { addKnown } from './cell-statistics';

/** Numbers of members added over cells; a number that no cell has is absent. */
export function memberTotals(cells: readonly Cell[]): MemberCounts {
  const sum = (key: keyof MemberCounts) => {
    const total = addKnown(cells.map(({ members }) => members[key]));
    return total === undefined ? {} : { [key]: total };
  };
  return { ...sum('total'), ...sum('official'), ...sum('probationary'), ...sum('exempt') };
}
