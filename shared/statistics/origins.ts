import type { Cell, CommitteeMember, Season } from '../domain/season';
import { committeeResults, congressResults } from '../rules/body-results';
import type { RuleSet } from '../rules/rule-sets';
import { rulesOf } from '../rules/rule-sets';
import type { CellStatistics } from './cell-statistics';

/** The committee of a cell by how its members came into it. */
export interface Membership {
  /** Entered as elected, or elected by the ballots that are entered. */
  readonly elected: readonly CommitteeMember[];
  readonly appointed: readonly CommitteeMember[];
  /** Nobody entered whether they were elected or appointed. */
  readonly unknown: readonly CommitteeMember[];
}

/** By the congress, with the rules by which its ballots were judged. */
const known = new WeakMap<Cell['congress'], { readonly rules: RuleSet; readonly membership: Membership }>();

/** Who was elected, who appointed, and of whom it is not known; computed once for each congress. */
export function membership({ congress }: Pick<Cell, 'congress'>, rules: RuleSet): Membership {
  const before = known.get(congress);
  if (before?.rules === rules) return before.membership;
  const found = membershipOf(congress, rules);
  known.set(congress, { rules, membership: found });
  return found;
}

function membershipOf(congress: Cell['congress'], rules: RuleSet): Membership {
  const results = committeeResults(congressResults(congress, rules));
  const winners = new Set(results.flatMap(({ elected }) => elected.map((one) => one.candidate.id)));
  const originOf = ({ origin, id }: CommitteeMember) => origin ?? (winners.has(id) ? 'elected' : 'unknown');
  const of = (wanted: ReturnType<typeof originOf>) =>
    congress.committee.filter((member) => originOf(member) === wanted);
  return { elected: of('elected'), appointed: of('appointed'), unknown: of('unknown') };
}

/** How many of the committees were elected, appointed, or came in a way that nobody entered. */
export type OriginCounts = Readonly<Record<keyof Membership, number>>;

/** Counts them over the cells whose result is entered. */
export function originCounts(season: Season, byCell: readonly CellStatistics[]): OriginCounts {
  const rules = rulesOf(season);
  const each = byCell.filter(({ entered }) => entered).map(({ cell }) => membership(cell, rules));
  return addOrigins(
    each.map(({ elected, appointed, unknown }) => ({
      elected: elected.length,
      appointed: appointed.length,
      unknown: unknown.length,
    })),
  );
}

export function addOrigins(all: readonly OriginCounts[]): OriginCounts {
  const sum = (key: keyof OriginCounts) => all.reduce((total, one) => total + one[key], 0);
  return { elected: sum('elected'), appointed: sum('appointed'), unknown: sum('unknown') };
}
