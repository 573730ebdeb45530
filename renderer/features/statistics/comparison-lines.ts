import type { PercentPolicy, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { rulesOf } from '../../../shared/rules/rule-sets';
import {
  type ComparedGroup,
  type ComparedMean,
  printedYears,
  type SeasonComparison,
} from '../../../shared/statistics';
import { type Fraction, formatDecimal, roundQuotient } from '../../../shared/text/share';
import { isPartOfNew } from './rows';

/** A line of the comparison: its name and both seasons. */
export interface ComparedLine {
  readonly key: string;
  readonly label: string;
  readonly value: ComparedGroup;
  readonly whole: boolean;
  /** A part of the line above, set in. */
  readonly part: boolean;
}

/** What reports compare, in their order: the committee, how it is made up, its education. */
export function comparedLines(compared: SeasonComparison, season: Season): readonly ComparedLine[] {
  const { groups, youngLabel } = vi.statistics;
  const names = [
    'committee',
    'reelected',
    'new',
    'firstTime',
    'female',
    'young',
    'ethnicMinority',
    'religious',
    'concurrentHeads',
  ] as const;
  const ofGroups = names.map((group) => ({
    key: group,
    label: marked(
      group === 'young' ? youngLabel(rulesOf(season)) : groups[group],
      compared.groups[group].total,
    ),
    value: compared.groups[group].total,
    whole: group === 'committee',
    part: isPartOfNew(group),
  }));
  const ofLevels = (['university', 'postgraduate'] as const).flatMap((level) => {
    const row = compared.professionalLevel.find(({ value }) => value === level);
    return row
      ? [
          {
            key: level,
            label: marked(vi.choices.professionalLevel[level], row.counts.total),
            value: row.counts.total,
            whole: false,
            part: false,
          },
        ]
      : [];
  });
  return [...ofGroups, ...ofLevels];
}

/** The name of a line, and of how many people of each term it is not known whether they count. */
function marked(label: string, { unknown }: Pick<ComparedGroup, 'unknown'>): string {
  return vi.unknown.labelledTerms(label, unknown.previous, unknown.current);
}

/** Mean ages and their difference as they are written; “–” where nothing is known. */
export function meanLine({ previous, current, difference, unknown }: ComparedMean, policy: PercentPolicy) {
  const text = (mean: Fraction | undefined) =>
    mean ? formatDecimal(roundQuotient(mean.count, mean.of, policy)) : vi.terms.comparison.none;
  const years = difference && printedYears(current, previous, policy);
  const sign = years && years.scaled > 0 ? '+' : '';
  return {
    label: marked(vi.terms.comparison.meanAge, { unknown }),
    previous: text(previous),
    current: text(current),
    difference: years ? sign + formatDecimal(years).replace('-', '−') : vi.terms.comparison.none,
  };
}
