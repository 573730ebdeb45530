import { parsePartialDate } from '../domain/partial-date';
import type { CommitteeMember, Congress } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { type AgeSum, sumAges } from './age';
import { type Column, columns } from './by-position';
import type { CountedMember } from './people';

/**
 * Whole years in the Party (tuổi đảng) on the day of the congress; an unknown month or day is taken as the
 * first. Undefined while either day is not known, or where the one of joining is the later.
 */
export function partyAgeOf(
  { joinedOn }: Pick<CommitteeMember, 'joinedOn'>,
  congress: Pick<Congress, 'heldOn' | 'plannedOn'>,
): number | undefined {
  const since = parsePartialDate(joinedOn ?? '');
  const at = parsePartialDate(congressDate(congress) ?? '');
  if (!since || !at) return undefined;
  const joined = (since.month ?? 1) * 100 + (since.day ?? 1);
  const day = (at.month ?? 1) * 100 + (at.day ?? 1);
  const years = at.year - since.year - (day < joined ? 1 : 0);
  return years < 0 ? undefined : years;
}

/** Years in the Party of several people. */
export interface PartyAges extends AgeSum {
  /** Undefined where nobody's is known. */
  readonly longest: number | undefined;
}

/** The same by post. */
export function partyAges(people: readonly CountedMember[]): Readonly<Record<Column, PartyAges>> {
  const aged = people.map(({ position, member, cell }) => ({
    position,
    age: partyAgeOf(member, cell.congress),
  }));
  const of = columns.map((column) => {
    const ages = aged
      .filter(({ position }) => column === 'total' || position === column)
      .map(({ age }) => age);
    const known = ages.filter((age) => age !== undefined);
    return [
      column,
      { ...sumAges(ages), longest: known.length === 0 ? undefined : Math.max(...known) },
    ] as const;
  });
  return Object.fromEntries(of) as Record<Column, PartyAges>;
}
