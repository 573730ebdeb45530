import type { Cell, Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { ageLimit, limitStanding } from '../rules/age-limits';
import { rulesOf } from '../rules/rule-sets';
import { ageOf } from '../statistics/age';
import { type Finding, finding } from './finding';

/**
 * W323: older than the rule set allows for the post and standing, by the season's own way of
 * counting ages. Nothing is said where the rule set knows no limit, or where post, standing or birth are not known.
 */
export function checkAgeLimits(cell: Cell, path: string, season: Season): readonly Finding[] {
  const { value: limits, source } = rulesOf(season).ageLimits;
  if (congressDate(cell.congress) === undefined) return [];
  return cell.congress.committee.flatMap((member, index) => {
    const standing = limitStanding(member.standing);
    const limit = ageLimit(limits, member.position, member.standing);
    const age = ageOf(member, cell.congress, season.season.ageAt);
    if (limit === undefined || age === undefined || age <= limit) return [];
    const { fullName, position: post } = member;
    const params = { fullName, age, limit, post, standing: standing ?? '', source };
    return [finding('W323', `${path}.congress.committee[${String(index)}].born`, params)];
  });
}
