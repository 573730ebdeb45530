import { positions } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { formatMean, formatShare } from '../text/share';
import type { AgeSum } from './age';
import { type ByPosition, columns } from './by-position';
import type { VacantPosts } from './cell-statistics';
import { type Group, type GroupCounts, groups, sharedGroups } from './groups';
import { type KnownByPosition, unknownCount } from './known';
import { type ReportJson, reportJson } from './report-json';
import { type CellCounts, groupShare, type SeasonStatistics, statistics } from './statistics';

/** What `dhcb stats --json` prints: a contract with programs outside. */
export type StatsJson = Readonly<Record<Group, ByPosition>> & {
  readonly cells: Pick<CellCounts, 'total' | 'held' | 'fullyElected'>;
  readonly vacant: Omit<ByPosition, 'total'>;
  readonly age: AgeSum & { readonly text: string | null };
  /** Null where there is nothing to divide by, or nothing is known. */
  readonly percent: Readonly<Record<string, string | null>>;
  /** What the numbers above leave out because nobody entered it: people by group, and cells held. */
  readonly unknown: Readonly<Record<Group, ByPosition>> & {
    readonly cells: {
      /** Held, without a result. */
      readonly result: number;
      /** Held with a result, of which it is not known whether it is full: approved seats are missing. */
      readonly fullyElected: number;
    };
    /** Cells held of which it is not known whether the post is vacant. */
    readonly vacant: Omit<ByPosition, 'total'>;
  };
};

/** The figures of a season, or of several wards, that a program outside can read. */
export interface JsonFigures extends Pick<SeasonStatistics, 'heldWithoutResult' | 'vacant'> {
  readonly cells: CellCounts;
  readonly groups: GroupCounts;
  readonly age: AgeSum;
}

export function figuresJson(figures: JsonFigures, policy: PercentPolicy): StatsJson {
  const { cells, age, vacant } = figures;
  return {
    cells: { total: cells.total, held: cells.held, fullyElected: cells.fullyElected },
    ...byGroup(figures.groups, ({ count }) => count),
    vacant: byPost(vacant, ({ count }) => count),
    age: { ...age, text: formatMean(age.sum, age.count, policy) },
    percent: percentTexts(figures, policy),
    unknown: {
      cells: { result: figures.heldWithoutResult, fullyElected: cells.entered - cells.judged },
      ...byGroup(figures.groups, unknownCount),
      vacant: byPost(vacant, unknownCount),
    },
  };
}

/** The figures of one season, with those that its report says beside them. */
export function statsJson(season: Season): StatsJson & { readonly report: ReportJson } {
  const stats = statistics(season);
  return {
    ...figuresJson({ ...stats, age: stats.ages.total }, season.season.percent),
    report: reportJson(season, stats),
  };
}

type NumberOf = (figure: KnownByPosition['total']) => number;

function byGroup(counts: GroupCounts, numberOf: NumberOf): Readonly<Record<Group, ByPosition>> {
  const ofGroup = (group: Group) =>
    Object.fromEntries(columns.map((column) => [column, numberOf(counts[group][column])]));
  return Object.fromEntries(groups.map((group) => [group, ofGroup(group)])) as Record<Group, ByPosition>;
}

function byPost(posts: VacantPosts, numberOf: NumberOf): Omit<ByPosition, 'total'> {
  return Object.fromEntries(positions.map((post) => [post, numberOf(posts[post])])) as Omit<
    ByPosition,
    'total'
  >;
}

/** Every share as text by the policy, by keys such as `reelected.secretary`. */
function percentTexts(
  figures: Pick<SeasonStatistics, 'groups'>,
  policy: PercentPolicy,
): Readonly<Record<string, string | null>> {
  const entries = sharedGroups.flatMap((group) =>
    columns.map((column) => [`${group}.${column}`, formatShare(groupShare(figures, group, column), policy)]),
  );
  return Object.fromEntries(entries) as Record<string, string | null>;
}
