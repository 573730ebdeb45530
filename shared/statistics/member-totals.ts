import type { Cell, MemberCounts } from '../domain/season';
import { type KnownCount, sumKnown } from './known';

/** The members of a cell: as entered, or else official and probationary members added; undefined while neither is known. */
export function membersTotal({ total, official, probationary }: MemberCounts): number | undefined {
  if (total !== undefined || official === undefined || probationary === undefined) return total;
  return official + probationary;
}

/** Numbers of members added over cells, and of how many cells each is known. */
export function memberTotals(cells: readonly Cell[]): Readonly<Record<keyof MemberCounts, KnownCount>> {
  const sum = (key: keyof MemberCounts) =>
    sumKnown(cells.map(({ members }) => (key === 'total' ? membersTotal(members) : members[key])));
  return {
    total: sum('total'),
    official: sum('official'),
    probationary: sum('probationary'),
    exempt: sum('exempt'),
  };
}
