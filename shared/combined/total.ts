import { defaultPercentPolicy } from '../domain/new-season';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import { addAges, addResults } from '../statistics/add-statistics';
import { isAppointed } from '../statistics/cell-statistics';
import { addOrigins, appointedAgain, type OriginCounts, originCounts } from '../statistics/origins';
import { type SeasonStatistics, statistics } from '../statistics/statistics';
import type { JsonFigures } from '../statistics/stats-json';
import type { HeldWords, Ward } from './combined';

const words = vi.combined.sheet;

/** The figures of a ward, or of all: what can be added up. */
export interface WardFigures extends JsonFigures {
  /** Cells of whose committee somebody is entered, held or not. */
  readonly entered: number;
  /** Those of them that are not held. */
  readonly early: number;
  /** Cells counted as held of which the whole committee was appointed. */
  readonly appointedCells: number;
  readonly origins: OriginCounts;
  /** Of those who sat before, how many were appointed. */
  readonly appointedAgain: number;
}

/** A ward's figures, by its own rules: its season's statistics and nothing else. */
export function wardFigures(season: Season, stats: SeasonStatistics = statistics(season)): WardFigures {
  return {
    cells: stats.cells,
    heldWithoutResult: stats.heldWithoutResult,
    entered: stats.byCell.filter(({ entered }) => entered).length,
    early: stats.byCell.filter(({ entered, held }) => entered && !held).length,
    appointedCells: stats.byCell.filter(isAppointed).length,
    groups: stats.groups,
    origins: originCounts(season, stats.byCell),
    appointedAgain: appointedAgain(season, stats.byCell),
    vacant: stats.vacant,
    age: stats.ages.total,
  };
}

/** Figures added up, one by one. */
export function addFigures(all: readonly WardFigures[]): WardFigures {
  return {
    ...addResults(all),
    entered: all.reduce((total, { entered }) => total + entered, 0),
    early: all.reduce((total, { early }) => total + early, 0),
    appointedCells: all.reduce((total, { appointedCells }) => total + appointedCells, 0),
    origins: addOrigins(all.map(({ origins }) => origins)),
    appointedAgain: all.reduce((total, each) => total + each.appointedAgain, 0),
    age: addAges(all.map(({ age }) => age)),
  };
}

/** No cell met whose committee was appointed: the totals say so where there are such cells. */
export function heldWords({ cells, appointedCells, appointedAgain: again, origins }: WardFigures): HeldWords {
  const kind = appointedCells === 0 ? 'elected' : appointedCells < cells.held ? 'both' : 'appointed';
  return {
    held: words.held[kind],
    full: words.full[kind],
    again: again + origins.unknown > 0 ? words.continuing : words.reelected,
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
  return label !== undefined && labels.size === 1 ? label : words.young;
}
