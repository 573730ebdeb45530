import type { Season } from '../../domain/season';
import { type CountColumn, countsOf } from '../../export/b1-columns';
import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import { columns, groups, type SeasonStatistics, sharedGroups } from '../../statistics';
import { sumKnown } from '../../statistics/known';
import { breakdownIndicators } from './breakdown-indicators';
import { comparisonIndicators } from './comparison-indicators';
import type { SeasonIndicator } from './indicator';
import { columnName, groupName } from './names';
import {
  cellsValue,
  countValue,
  dateValue,
  type IndicatorValue,
  meanValue,
  peopleShare,
  peopleValue,
  shareValue,
  textValue,
  unknown,
} from './value';

const words = vi.fill.indicators;

/** Every figure and text of the season as a whole, in the order in which they are offered. */
export function seasonIndicators(season: Season, stats: SeasonStatistics): readonly SeasonIndicator[] {
  return [
    ...textIndicators(season),
    ...cellCountIndicators(season, stats),
    ...groupIndicators(season, stats),
    ...vacancyIndicators(stats),
    ...congressIndicators(season, stats),
    ...breakdownIndicators(season, stats),
    ...comparisonIndicators(season, stats),
  ];
}

function textIndicators({ committee, season }: Season): SeasonIndicator[] {
  const group = words.groups.texts;
  const texts = {
    'committee.name': committee.name,
    'committee.superiorOrganization': committee.superiorOrganization,
    'committee.superior': committee.superior,
    'committee.place': committee.place,
    'committee.signerName': committee.signerName,
    'committee.preparerName': committee.preparerName,
    'committee.preparerPhone': committee.preparerPhone,
    'season.term': season.term,
    'season.previousTerm': season.previousTerm,
  } satisfies Record<keyof typeof words.texts, string | undefined>;
  const dates = { 'season.plannedFrom': season.plannedFrom, 'season.plannedTo': season.plannedTo };
  return [
    ...Object.entries(texts).map(([id, text]) => {
      return plain(id, group, words.texts[id as keyof typeof texts], () => textValue(text));
    }),
    ...Object.entries(dates).map(([id, date]) => {
      return plain(id, group, words.dates[id as keyof typeof dates], () => dateValue(date));
    }),
  ];
}

function plain(id: string, group: string, name: string, value: () => IndicatorValue): SeasonIndicator {
  return { id, group, name, isShare: false, value };
}

function cellCountIndicators(season: Season, { cells }: SeasonStatistics): SeasonIndicator[] {
  const group = words.groups.cells;
  const policy = season.season.percent;
  return (['total', 'held', 'fullyElected'] as const).flatMap((key) => {
    const isKnown = key !== 'fullyElected' || cells.judged === cells.held;
    const number = isKnown ? cells[key] : undefined;
    const count = plain(`cells.${key}`, group, words.cells[key], () => countValue(number));
    if (key === 'total') return [count];
    const share = number === undefined ? undefined : { count: number, of: cells.total };
    return [
      count,
      {
        ...plain(`cells.${key}.share`, group, words.share(words.cells[key]), () => shareValue(share, policy)),
        isShare: true,
      },
    ];
  });
}

/** Every group by post: `reelected.secretary` as in `stats --json`, and its share `reelected.secretary.share`. */
function groupIndicators(season: Season, stats: SeasonStatistics): SeasonIndicator[] {
  const policy = season.season.percent;
  const heading = words.groups.people;
  const withShare: ReadonlySet<string> = new Set(sharedGroups);
  return [
    ...groups.flatMap((group) =>
      columns.flatMap((column) => {
        const name = columnName(groupName(group, season), column);
        const counts = stats.groups[group];
        const count = plain(`${group}.${column}`, heading, name, () => peopleValue(counts[column], stats));
        if (!withShare.has(group)) return [count];
        const value = () => peopleShare(counts, column, stats, policy);
        return [
          count,
          { ...plain(`${group}.${column}.share`, heading, words.share(name), value), isShare: true },
        ];
      }),
    ),
    ...columns.map((column) => {
      const value = () => (stats.heldWithoutResult > 0 ? unknown : meanValue(stats.ages[column], policy));
      return plain(`meanAge.${column}`, heading, columnName(words.meanAge, column), value);
    }),
  ];
}

function vacancyIndicators({ vacant }: SeasonStatistics): SeasonIndicator[] {
  return (['secretary', 'deputySecretary', 'member'] as const).map((post) =>
    plain(`vacant.${post}`, words.groups.people, columnName(words.vacant, post), () =>
      cellsValue(vacant[post]),
    ),
  );
}

/** Numbers that a cell has before its congress is held. */
const ofCell: ReadonlySet<CountColumn> = new Set(['total', 'official', 'probationary', 'approved']);

/** What the total row of B1 holds beside people of the committees. */
function congressIndicators(season: Season, { byCell }: SeasonStatistics): SeasonIndicator[] {
  const rules = rulesOf(season);
  const rows = byCell.map((stats) => ({ held: stats.held, counts: countsOf(stats, rules) }));
  const knownOf = (key: CountColumn) => {
    const values = rows.map(({ held, counts }) => ({ held, value: counts.get(key) }));
    const asked = values.filter(({ held, value }) => held || ofCell.has(key) || value !== undefined);
    return sumKnown(asked.map(({ value }) => value));
  };
  const keys = Object.keys(words.congress) as (keyof typeof words.congress)[];
  return keys.map((key) => {
    return plain(`congress.${key}`, words.groups.congress, words.congress[key], () =>
      cellsValue(knownOf(key)),
    );
  });
}
