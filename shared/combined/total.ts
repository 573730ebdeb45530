import { defaultPercentPolicy } from '../domain/new-season';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import { groups } from '../statistics/groups';
import { addKnownByPosition, addKnownCounts } from '../statistics/known';
import { addOrigins, type OriginCounts, originCounts } from '../statistics/origins';
import { type SeasonStatistics, statistics } from '../statistics/statistics';
import type { JsonFigures } from '../statistics/stats-json';
import type { Ward } from './combined';

/** The figures of a ward, or of all: what can be added up. */
export interface WardFigures extends JsonFigures {
  /** Cells of whose committee somebody is entered, held or not. */
  readonly entered: number;
  readonly origins: OriginCounts;
}

/** A ward's figures, by its own rules: its season's statistics and nothing else. */
export function wardFigures(season: Season, stats: SeasonStatistics = statistics(season)): WardFigures {
  return {
    cells: stats.cells,
    heldWithoutResult: stats.heldWithoutResult,
    entered: stats.byCell.filter(({ entered }) => entered).length,
    groups: stats.groups,
    origins: originCounts(season, stats.byCell),
    vacant: stats.vacant,
    age: stats.ages.total,
  };
}

/** Figures added up, one by one. */
export function addFigures(all: readonly WardFigures[]): WardFigures {
  const sum = (valueOf: (one: WardFigures) => number) => all.reduce((total, one) => total + valueOf(one), 0);
  const added = groups.map(
    (group) => [group, addKnownByPosition(all.map((one) => one.groups[group]))] as const,
  );
  return {
    cells: {
      total: sum(({ cells }) => cells.total),
      held: sum(({ cells }) => cells.held),
      entered: sum(({ cells }) => cells.entered),
      judged: sum(({ cells }) => cells.judged),
      fullyElected: sum(({ cells }) => cells.fullyElected),
    },
    heldWithoutResult: sum(({ heldWithoutResult }) => heldWithoutResult),
    entered: sum(({ entered }) => entered),
    origins: addOrigins(all.map(({ origins }) => origins)),
    groups: Object.fromEntries(added) as unknown as WardFigures['groups'],
    vacant: {
      secretary: addKnownCounts(all.map(({ vacant }) => vacant.secretary)),
      deputySecretary: addKnownCounts(all.map(({ vacant }) => vacant.deputySecretary)),
      member: addKnownCounts(all.map(({ vacant }) => vacant.member)),
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
