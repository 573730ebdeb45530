import { parsePartialDate } from '../domain/partial-date';
import type { AgePolicy, CommitteeMember, Congress } from '../domain/season';
import { congressDate } from '../domain/season-views';

/**
 * Age in whole years by the season's method; undefined when the birth date or
 * the day to count to is unknown.
 *
 * `yearDifference` subtracts the years. The other two count completed years; a
 * month or day that is not known is taken as the first, which every table says.
 */
export function ageOf(
  member: Pick<CommitteeMember, 'born'>,
  congress: Pick<Congress, 'heldOn' | 'plannedOn'>,
  policy: AgePolicy,
): number | undefined {
  const on = policy.method === 'fullYearsAt' ? policy.on : congressDate(congress);
  const born = parsePartialDate(member.born ?? '');
  const at = parsePartialDate(on ?? '');
  if (!born || !at) return undefined;
  const years = at.year - born.year;
  if (years < 0) return undefined;
  if (policy.method === 'yearDifference') return years;
  const birthday = (born.month ?? 1) * 100 + (born.day ?? 1);
  const reached = (at.month ?? 1) * 100 + (at.day ?? 1);
  return Math.max(0, reached < birthday ? years - 1 : years);
}

/** The sum of known ages, how many they are, and how many are unknown. */
export interface AgeSum {
  readonly sum: number;
  readonly count: number;
  readonly unknown: number;
}

export function sumAges(ages: readonly (number | undefined)[]): AgeSum {
  const known = ages.filter((age) => age !== undefined);
  return { sum: known.reduce((a, b) => a + b, 0), count: known.length, unknown: ages.length - known.length };
}
