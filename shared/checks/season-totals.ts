import type { Season } from '../domain/season';
import { rulesOf, type TargetShare } from '../rules/rule-sets';
import { comparison, groupShare, previousStatistics, type SeasonStatistics } from '../statistics';
import { type Fraction, formatShare } from '../text/share';
import { type CheckCode, type Finding, finding } from './finding';

/** Checks 4xx: the season as a whole, against the targets of its rule set. */
export function checkTotals(season: Season, stats: SeasonStatistics): readonly Finding[] {
  const rules = rulesOf(season);
  return [
    ...belowTarget('W410', groupShare(stats, 'female', 'total'), rules.womenTarget.value, season),
    ...belowTarget('W411', groupShare(stats, 'young', 'total'), rules.youngTarget.value, season),
    ...lowerThanBefore(season, stats),
  ];
}

/** True when the share does not reach the target; a share of nobody reaches none and misses none. */
export function missesTarget(share: Fraction, target: TargetShare): boolean {
  return share.of > 0 && share.count * target.of < target.count * share.of;
}

function belowTarget(code: CheckCode, share: Fraction, target: TargetShare, season: Season): Finding[] {
  if (!missesTarget(share, target)) return [];
  const percent = formatShare(share, season.season.percent) ?? '';
  return [finding(code, 'season', { count: share.count, of: share.of, percent, target: target.count })];
}

/** W412: the groups that have a target, against the season before; nothing while either has nobody. */
function lowerThanBefore(season: Season, stats: SeasonStatistics): Finding[] {
  const previous = previousStatistics(season);
  if (!previous) return [];
  const compared = comparison(stats, previous).groups;
  return (['female', 'young'] as const).flatMap((group) => {
    const { points, currentShare, previousShare } = compared[group].total;
    if (!points || !previousShare || points.count >= 0) return [];
    const percent = (share: Fraction) => formatShare(share, season.season.percent) ?? '';
    const params = {
      group,
      percent: percent(currentShare),
      previous: percent(previousShare),
      points: percent({ ...points, count: -points.count }),
    };
    return [finding('W412', 'season', params)];
  });
}
