import type { RuleSet, TargetShare } from '../rules/rule-sets';
import type { Group } from './groups';
import type { KnownCount } from './known';
import type { SeasonStatistics } from './statistics';

/** Whether a share reaches what the rule set aims at. */
export type Verdict = 'reached' | 'missed';

/** The groups for which a rule set aims at a share. */
export const targetGroups = ['female', 'young'] as const satisfies readonly Group[];
export type TargetGroup = (typeof targetGroups)[number];

export function targetOf(group: TargetGroup, rules: RuleSet): TargetShare {
  return group === 'female' ? rules.womenTarget.value : rules.youngTarget.value;
}

/**
 * The verdict on a target, where it is certain whatever those missing turn out to be: missed even if all of
 * them counted, reached even if none did. Undefined otherwise, of nobody, and while the result of a congress
 * held is not entered, for nobody knows how many people are missing then.
 */
export function targetVerdict(
  { groups, heldWithoutResult }: Pick<SeasonStatistics, 'groups' | 'heldWithoutResult'>,
  group: TargetGroup,
  target: TargetShare,
): Verdict | undefined {
  const figure = groups[group].total;
  if (heldWithoutResult > 0 || figure.known === 0) return undefined;
  const reaches = (count: number) => count * target.of >= target.count * figure.of;
  if (reaches(figure.count)) return 'reached';
  return reaches(mostOf(figure)) ? undefined : 'missed';
}

/** As many as there can be: everybody not known counted in. */
function mostOf({ count, known, of }: KnownCount): number {
  return count + of - known;
}
