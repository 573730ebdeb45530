import type { Cell, CommitteeMember } from '../domain/season';
import { committeeResults, congressResults } from '../rules/body-results';
import type { RuleSet } from '../rules/rule-sets';

/** The committee of a cell by how its members came into it. */
export interface Membership {
  /** Entered as elected, or elected by the ballots that are entered. */
  readonly elected: readonly CommitteeMember[];
  /** Entered as appointed; also whoever sits where the rules of the season say that committees are only appointed. */
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

/** A member of a cell's committee, appointed where nothing is entered and the rules of the season say so. */
export function withOrigin(
  member: CommitteeMember,
  cell: Pick<Cell, 'congress'>,
  rules: RuleSet,
): CommitteeMember {
  if (member.origin !== undefined || !membership(cell, rules).appointed.includes(member)) return member;
  return { ...member, origin: 'appointed' };
}

function membershipOf(congress: Cell['congress'], rules: RuleSet): Membership {
  const results = committeeResults(congressResults(congress, rules));
  const winners = new Set(results.flatMap(({ elected }) => elected.map((one) => one.candidate.id)));
  const otherwise = rules.appointmentsOnly.value ? 'appointed' : 'unknown';
  const originOf = ({ origin, id }: CommitteeMember) => origin ?? (winners.has(id) ? 'elected' : otherwise);
  const of = (wanted: ReturnType<typeof originOf>) =>
    congress.committee.filter((member) => originOf(member) === wanted);
  return { elected: of('elected'), appointed: of('appointed'), unknown: of('unknown') };
}
