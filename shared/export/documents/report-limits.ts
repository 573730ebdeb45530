import { vi } from '../../i18n';
import { type RuleValue, rulesOf, type TargetShare } from '../../rules/rule-sets';
import { groupShare } from '../../statistics';
import { type Fraction, formatShare } from '../../text/share';
import type { ReportContext } from './report-part';

const words = vi.documents.report.limits;

/** What fell short of the targets of the season's rule set. */
export function limitParagraphs({ season, stats }: ReportContext): readonly string[] {
  if (stats.groups.committee.total === 0) return [];
  const rules = rulesOf(season);
  const { percent } = season.season;
  const shortOf = (share: Fraction, target: RuleValue<TargetShare>, tell: typeof words.female) => {
    const { value } = target;
    if (share.count * value.of >= value.count * share.of) return [];
    return [tell(formatShare(share, percent) ?? '', formatShare(value, percent) ?? '')];
  };
  const young = vi.statistics.youngLabel(rules).toLowerCase();
  return [
    ...shortOf(groupShare(stats, 'female', 'total'), rules.womenTarget, words.female),
    ...shortOf(groupShare(stats, 'young', 'total'), rules.youngTarget, (share, target) =>
      words.young(young, share, target),
    ),
  ];
}
