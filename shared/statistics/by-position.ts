import { type Position, positions } from '../domain/choices';
import type { CommitteeMember } from '../domain/season';

/** A count of people, whole and by post. */
export type ByPosition = Readonly<Record<'total' | Position, number>>;

export const columns = ['total', ...positions] as const;
export type Column = (typeof columns)[number];

/** Counts those for whom the condition holds; the parts always add up to the total. */
export function countByPosition<T extends Pick<CommitteeMember, 'position'>>(
  people: readonly T[],
  counts: (person: T) => boolean,
): ByPosition {
  const result = { total: 0, secretary: 0, deputySecretary: 0, member: 0 };
  for (const person of people) {
    if (!counts(person)) continue;
    result.total += 1;
    result[person.position] += 1;
  }
  return result;
}

/** Several counts as one, post by post. */
export function addByPosition(counts: readonly ByPosition[]): ByPosition {
  const sum = (column: Column) => counts.reduce((total, each) => total + each[column], 0);
  return {
    total: sum('total'),
    secretary: sum('secretary'),
    deputySecretary: sum('deputySecretary'),
    member: sum('member'),
  };
}
