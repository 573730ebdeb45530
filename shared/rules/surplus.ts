import type { SurplusLimit } from './rule-sets';

/**
 * The most names that a committee's ballot may carry beyond its seats (số dư).
 *
 * For few seats the regulation says a number of names; otherwise the part is
 * taken down to whole people, but never below one: a limit cannot forbid the
 * one name more than seats that the same article asks for.
 */
export function mostSurplus(seats: number, { share, few }: SurplusLimit): number {
  if (seats >= few.from && seats <= few.to) return few.names;
  return Math.max(1, Math.floor((seats * share.count) / share.of));
}
