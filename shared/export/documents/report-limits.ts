import { vi } from '../../i18n';
import { said } from '../../i18n/vi/reportPatterns';
import { rulesOf } from '../../rules/rule-sets';
import { groupShare, unknownCount } from '../../statistics';
import { targetGroups, targetOf, targetVerdict } from '../../statistics/targets';
import { formatShare } from '../../text/share';
import type { ReportContext } from './report-part';

const words = vi.documents.report.limits;

/** What fell short of the targets of the season's rule set, where that is certain whatever is missing. */
export function limitParagraphs({ season, stats, writing }: ReportContext): readonly string[] {
  const rules = rulesOf(season);
  const { percent } = season.season;
  const young = vi.statistics.youngLabel(rules).toLowerCase();
  return targetGroups.flatMap((group) => {
    const target = targetOf(group, rules);
    if (targetVerdict(stats, group, target) !== 'missed') return [];
    const figure = stats.groups[group].total;
    return said(words.missed, figure.count, {
      group: group === 'female' ? words.female : young,
      share: formatShare(groupShare(stats, group, 'total'), percent) ?? '',
      // what is aimed at has no digits of its own to keep
      target: formatShare(target, { ...percent, trimZeros: true }) ?? '',
      unknown: writing.countOfSome(unknownCount(figure)),
    });
  });
}
