import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { columns, compareTerms, groups, type SeasonStatistics, sharedGroups } from '../../statistics';
import { PERCENT } from '../../text/share';
import type { SeasonIndicator } from './indicator';
import { columnName, groupName } from './names';
import { countValue, quotientValue, shareValue } from './value';

/** The figures of B5: the term before, and what they rose or fell by. Unknown while nothing of it is entered. */
export function comparisonIndicators(season: Season, stats: SeasonStatistics): readonly SeasonIndicator[] {
  const words = vi.fill.indicators;
  const compared = compareTerms(season, stats);
  // a form can bear no remark that some cells are left out of the comparison
  const isWhole = compared.leftOut.length === 0;
  const policy = season.season.percent;
  const withShare: ReadonlySet<string> = new Set(sharedGroups);
  const group = words.groups.comparison;
  return groups.flatMap((name) =>
    columns.flatMap((column): SeasonIndicator[] => {
      const { previous, difference, previousShare, points, unknown } = compared.groups[name][column];
      const then = isWhole && unknown.previous === 0;
      const label = columnName(groupName(name, season), column);
      const id = `${name}.${column}`;
      const counts: SeasonIndicator[] = [
        {
          id: `previous.${id}`,
          group,
          name: words.previous(label),
          isShare: false,
          value: () => countValue(then ? previous : undefined),
        },
        {
          id: `change.${id}`,
          group,
          name: words.change(label),
          isShare: false,
          value: () => countValue(isWhole ? difference : undefined),
        },
      ];
      if (!withShare.has(name)) return counts;
      const hundredfold = isWhole && points && { count: points.count * PERCENT, of: points.of };
      return [
        ...counts,
        {
          id: `previous.${id}.share`,
          group,
          name: words.share(words.previous(label)),
          isShare: true,
          value: () => shareValue(then ? previousShare : undefined, policy),
        },
        {
          id: `change.${id}.points`,
          group,
          name: words.points(label),
          isShare: false,
          value: () => quotientValue(hundredfold || undefined, policy),
        },
      ];
    }),
  );
}
