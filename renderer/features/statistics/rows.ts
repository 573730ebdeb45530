import type { PercentPolicy, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { rulesOf } from '../../../shared/rules/rule-sets';
import {
  allVacant,
  type BreakdownRow,
  type Column,
  columns,
  countShare,
  type Group,
  type KnownByPosition,
  type KnownCount,
  type SeasonStatistics,
  shownCount,
  unknownCount,
} from '../../../shared/statistics';
import { partyAges } from '../../../shared/statistics/party-age';
import { countedPeople } from '../../../shared/statistics/people-questions';
import { formatCount, formatMean, formatShare } from '../../../shared/text/share';

/** One line of a table by position: a count and a share per column. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  /** A part of the line above, set in. */
  readonly part?: boolean;
  readonly total?: boolean;
  readonly cells: Readonly<Record<Column, RowCell>>;
}

export interface RowCell {
  readonly count: string;
  /** Empty where a share would mean nothing: a mean, or posts that nobody holds. */
  readonly percent: string;
}

const texts = vi.statistics;

/** The groups in the order of the form; the parts of “Mới” follow it. */
const groupOrder: readonly Group[] = [
  'committee',
  'reelected',
  'new',
  'returning',
  'firstTime',
  'female',
  'young',
  'ethnicMinority',
  'religious',
  'appointed',
  'concurrentHeads',
  'frontHeads',
];

/** True for a part of “Mới”, which is set in below it. */
export function isPartOfNew(group: Group): boolean {
  return group === 'returning' || group === 'firstTime';
}

function perColumn(cellOf: (column: Column) => RowCell): TableRow['cells'] {
  const cells = columns.map((column) => [column, cellOf(column)] as const);
  return Object.fromEntries(cells) as Record<Column, RowCell>;
}

function countCells(
  stats: SeasonStatistics,
  counts: KnownByPosition,
  percent: PercentPolicy,
): TableRow['cells'] {
  return perColumn((column) => ({
    count: countText(counts[column]),
    percent: formatShare(countShare(stats, counts, column), percent) ?? texts.none,
  }));
}

function countText(figure: KnownCount): string {
  const count = shownCount(figure);
  return count === undefined ? texts.none : formatCount(count);
}

/** The name of a group, and of how many people it is not known whether they are in it. */
function groupLabel(group: Group, stats: SeasonStatistics, season: Season): string {
  if (group === 'committee') return vi.unknown.total(texts.groups.committee, stats.heldWithoutResult);
  const label = group === 'young' ? texts.youngLabel(rulesOf(season)) : texts.groups[group];
  return vi.unknown.labelled(label, unknownCount(stats.groups[group].total));
}

/** Every group by position, then the mean age and the vacant posts, which have no share. */
export function positionRows(stats: SeasonStatistics, season: Season): readonly TableRow[] {
  const thresholds = stats.thresholds.map(({ limit, counts }) => ({
    key: texts.agedLabel(limit),
    label: vi.unknown.labelled(texts.agedLabel(limit), unknownCount(counts.total)),
    cells: countCells(stats, counts, season.season.percent),
  }));
  const counted = groupOrder.map((group) => ({
    key: group,
    label: groupLabel(group, stats, season),
    part: isPartOfNew(group),
    total: group === 'committee',
    cells: countCells(stats, stats.groups[group], season.season.percent),
  }));
  const young = counted.findIndex(({ key }) => key === 'young');
  const rows: readonly TableRow[] = [
    ...counted.slice(0, young + 1),
    ...thresholds,
    ...counted.slice(young + 1),
  ];
  return [...rows, meanAgeRow(stats), vacantRow(stats)];
}

function meanAgeRow(stats: SeasonStatistics): TableRow {
  const cells = perColumn((column) => ({ count: stats.meanAge[column] ?? texts.none, percent: '' }));
  const label = vi.unknown.labelled(texts.meanAge, stats.ages.total.unknown);
  return { key: 'meanAge', label, cells };
}

function vacantRow({ vacant }: SeasonStatistics): TableRow {
  const all = allVacant(vacant);
  const cells = perColumn((column) => ({
    count: countText(column === 'total' ? all : vacant[column]),
    percent: '',
  }));
  return { key: 'vacant', label: texts.vacantOf(unknownCount(all)), cells };
}

/** The lines of a breakdown, those without an entry last, under the words given for them. */
export function breakdownRows<T>(
  rows: readonly BreakdownRow<T>[],
  labelOf: (value: T) => string,
  unknownLabel: string,
  stats: SeasonStatistics,
  season: Season,
): readonly TableRow[] {
  return rows.map(({ value, counts }) => {
    const label = value === undefined ? unknownLabel : labelOf(value);
    return { key: label, label, cells: countCells(stats, counts, season.season.percent) };
  });
}

export function ageRows(stats: SeasonStatistics, season: Season, set: keyof SeasonStatistics['bands']) {
  const bands = breakdownRows(stats.bands[set], texts.bandLabel, texts.ageUnknown, stats, season);
  return [...bands, meanAgeRow(stats), ...partyAgeRows(season)];
}

/** Years in the Party: the mean and the longest. */
function partyAgeRows(season: Season): readonly TableRow[] {
  const ages = partyAges(countedPeople(season));
  const { percent } = season.season;
  const mean = (column: Column) => formatMean(ages[column].sum, ages[column].count, percent) ?? texts.none;
  const longest = (column: Column) => String(ages[column].longest ?? texts.none);
  const row = (key: 'meanPartyAge' | 'longestPartyAge', textOf: (column: Column) => string): TableRow => ({
    key,
    label: vi.unknown.labelled(texts[key], ages.total.unknown),
    cells: perColumn((column) => ({ count: textOf(column), percent: '' })),
  });
  return [row('meanPartyAge', mean), row('longestPartyAge', longest)];
}
