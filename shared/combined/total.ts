import { defaultPercentPolicy } from '../domain/new-season';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import type { AgeSum } from '../statistics/age';
import { addByPosition, columns } from '../statistics/by-position';
import type { Vacancies } from '../statistics/cell-statistics';
import { type GroupCounts, groups, sharedGroups } from '../statistics/groups';
import { type SeasonStatistics, statistics } from '../statistics/statistics';
import type { StatsJson } from '../statistics/stats-json';
import { formatMean, formatShare } from '../text/share';
import type { Ward } from './combined';

/** The figures of a ward, or of all: what can be added up. */
export interface WardFigures {
  readonly cells: { readonly total: number; readonly held: number; readonly fullyElected: number };
  /** Cells of whose committee somebody is entered. */
  readonly entered: number;
  readonly groups: GroupCounts;
  readonly vacant: Vacancies;
  readonly age: AgeSum;
}

/** A ward's figures, by its own rules: its season's statistics and nothing else. */
export function wardFigures(season: Season, stats: SeasonStatistics = statistics(season)): WardFigures {
  return {
    cells: stats.cells,
    entered: stats.byCell.filter(({ entered }) => entered).length,
    groups: stats.groups,
    vacant: stats.vacant,
    age: stats.ages.total,
  };
}

/** Figures added up, one by one. */
export function addFigures(all: readonly WardFigures[]): WardFigures {
  const sum = (valueOf: (one: WardFigures) => number) => all.reduce((total, one) => total + valueOf(one), 0);
  const added = groups.map((group) => [group, addByPosition(all.map((one) => one.groups[group]))] as const);
  return {
    cells: {
      total: sum(({ cells }) => cells.total),
      held: sum(({ cells }) => cells.held),
      fullyElected: sum(({ cells }) => cells.fullyElected),
    },
    entered: sum(({ entered }) => entered),
    groups: Object.fromEntries(added) as unknown as GroupCounts,
    vacant: {
      secretary: sum(({ vacant }) => vacant.secretary),
      deputySecretary: sum(({ vacant }) => vacant.deputySecretary),
      member: sum(({ vacant }) => vacant.member),
    },
    age: {
      sum: sum(({ age }) => age.sum),
      count: sum(({ age }) => age.count),
      unknown: sum(({ age }) => age.unknown),
    },
  };
}

/** The policy by which totals are written: that of the wards where all have one, else the customary one. */
export function totalPolicy(wards: readonly Ward[]): PercentPolicy {
  const [first, ...rest] = wards.map(({ season }) => season.season.percent);
  const isCommon = rest.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return first && isCommon ? first : defaultPercentPolicy;
}

/** How the totals name the young: by the age where all wards count by one, else without it. */
export function totalYoungLabel(wards: readonly Ward[]): string {
  const labels = new Set(wards.map(({ season }) => vi.statistics.youngLabel(rulesOf(season))));
  const [label] = labels;
  return label !== undefined && labels.size === 1 ? label : vi.combined.sheet.young;
}

/** Figures in the form of `stats --json`. */
export function figuresJson(figures: WardFigures, policy: PercentPolicy): StatsJson {
  const percent = sharedGroups.flatMap((group) =>
    columns.map((column) => [
      `${group}.${column}`,
      formatShare({ count: figures.groups[group][column], of: figures.groups.committee[column] }, policy),
    ]),
  );
  return {
    cells: figures.cells,
    ...figures.groups,
    vacant: figures.vacant,
    age: { ...figures.age, text: formatMean(figures.age.sum, figures.age.count, policy) },
    percent: Object.fromEntries(percent) as StatsJson['percent'],
  };
}
