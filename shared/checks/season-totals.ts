import type { Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import { compareTerms, groupShare, printedPoints, type SeasonStatistics, unknownCount } from '../statistics';
import { type TargetGroup, targetGroups, targetOf, targetVerdict } from '../statistics/targets';
import { type Fraction, formatDecimal, formatShare } from '../text/share';
import { type CheckCode, type Finding, finding } from './finding';

const targetCodes: Readonly<Record<TargetGroup, CheckCode>> = { female: 'W410', young: 'W411' };

/** Checks 4xx: the season as a whole, against the targets of its rule set. */
export function checkTotals(season: Season, stats: SeasonStatistics): readonly Finding[] {
  return [
    ...targetGroups.flatMap((group) => belowTarget(group, stats, season)),
    ...lowerThanBefore(season, stats),
  ];
}

/** W410 and W411, where the target is missed whatever those missing turn out to be. */
function belowTarget(group: TargetGroup, stats: SeasonStatistics, season: Season): Finding[] {
  const target = targetOf(group, rulesOf(season));
  if (targetVerdict(stats, group, target) !== 'missed') return [];
  const share = groupShare(stats, group, 'total');
  const percent = formatShare(share, season.season.percent) ?? '';
  const unknown = unknownCount(stats.groups[group].total);
  const params = { count: share.count, of: share.of, percent, target: target.count };
  return [finding(targetCodes[group], 'season', unknown === 0 ? params : { ...params, unknown })];
}

/**
 * W412: the groups that have a target, against the season before, over the cells of which both terms are
 * entered; told where everybody is known and the printed figures differ.
 */
function lowerThanBefore(season: Season, stats: SeasonStatistics): Finding[] {
  const compared = compareTerms(season, stats).groups;
  const percent = (share: Fraction) => formatShare(share, season.season.percent) ?? '';
  return targetGroups.flatMap((group) => {
    const { points, currentShare, previousShare } = compared[group].total;
    const printed = points && printedPoints(previousShare, currentShare, season.season.percent);
    if (!printed || !currentShare || !previousShare || printed.scaled <= 0) return [];
    const params = {
      group,
      percent: percent(currentShare),
      previous: percent(previousShare),
      points: formatDecimal(printed),
    };
    return [finding('W412', 'season', params)];
  });
}
