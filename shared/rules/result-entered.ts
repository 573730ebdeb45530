import type { Congress } from '../domain/season';
import { committeeResults, congressResults } from './body-results';
import type { RuleSet } from './rule-sets';

/**
 * Whether the result of a congress is entered: somebody stands in the committee, or the ballots
 * that are entered are counted and elected nobody. Until then nothing is known of its posts, and
 * vacancies, “bầu đủ” and shortfalls leave the cell out (domain rules, “What is not known”).
 */
export function resultEntered(congress: Congress, rules: RuleSet): boolean {
  if (congress.committee.length > 0) return true;
  if ((congress.elections ?? []).length === 0) return false;
  const held = committeeResults(congressResults(congress, rules)).filter(({ rounds }) => rounds.length > 0);
  return held.length > 0 && held.every(({ filled }) => filled === 0);
}
