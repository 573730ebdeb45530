import type { DelegateBody } from '../domain/choices';
import type { Season } from '../domain/season';
import { type Decimal, formatDecimal, formatMean, formatShare } from '../text/share';
import type { AgeSum } from './age';
import { attendanceFigures } from './attendance';
import { candidateLists } from './candidate-lists';
import { congressTotals } from './cell-statistics';
import { compareTerms } from './compare-terms';
import { type DelegateFigures, seasonDelegates } from './delegates';
import { type Group, sharedGroups } from './groups';
import { type KnownCount, shownCount, unknownCount } from './known';
import { memberTotals } from './member-totals';
import { originCounts } from './origins';
import { partyAges } from './party-age';
import { countedPeople } from './people-questions';
import { printedPoints, printedYears } from './printed-differences';
import { type BreakdownRow, countShare, type SeasonStatistics } from './statistics';

/** The figures that reports and papers say beside those of the groups: part of what `dhcb stats --json` prints. */
export interface ReportJson {
  /** Null where nothing is known; `missing` are the cells of which the total is not, `unknown` those of each number. */
  readonly members: Readonly<Record<MemberKey, number | null>> & {
    readonly missing: number;
    readonly unknown: Readonly<Record<MemberKey, number>>;
  };
  /** Null while of no congress both are known. */
  readonly attendance: {
    readonly summoned: number | null;
    readonly present: number | null;
    readonly percent: string | null;
    readonly cells: number;
    readonly missing: number;
  };
  readonly approvedSeats: { readonly count: number | null; readonly missing: number };
  /** Null while no list is entered. */
  readonly lists: {
    readonly cells: number;
    readonly candidates: number | null;
    readonly seats: number | null;
    readonly surplus: number | null;
    readonly percent: string | null;
    readonly missing: number;
  };
  /** Delegates to the congress of the ward; null in a season whose cells elect none. */
  readonly delegates: Readonly<Record<DelegateBody, DelegatesJson>> | null;
  /** Those younger than the ages that the office counts by. */
  readonly thresholds: readonly ThresholdJson[];
  /** Years in the Party on the day of the congress. */
  readonly partyAge: AgeSum & { readonly text: string | null; readonly longest: number | null };
  readonly origins: Readonly<Record<'elected' | 'appointed' | 'unknown', number>>;
  readonly levels: Readonly<
    Record<'generalEducation' | 'professionalLevel' | 'politicalTheory', readonly LevelJson[]>
  >;
  /** Null where nothing of the last term is entered. */
  readonly comparison: ComparisonJson | null;
}

type MemberKey = 'total' | 'official' | 'probationary' | 'exempt';

/** Null where nothing is known; `missing` are the cells whose ballots are not, `missingSeats` those whose seats are not. */
interface DelegatesJson {
  readonly seats: number | null;
  readonly elected: number | null;
  readonly female: number | null;
  readonly missing: number;
  readonly missingSeats: number;
  readonly unknownGender: number;
}

interface LevelJson {
  /** Null: not entered. */
  readonly value: string | null;
  readonly count: number;
  readonly percent: string | null;
}

interface ThresholdJson {
  readonly age: number;
  readonly inclusive: boolean;
  readonly count: number | null;
  readonly percent: string | null;
  readonly unknown: number;
}

interface ComparisonJson {
  readonly cells: number;
  readonly leftOut: number;
  /** How many more or fewer people, and percentage points of the printed shares; null where a term is not wholly known. */
  readonly groups: Readonly<
    Record<Group, { readonly difference: number | null; readonly points: string | null }>
  >;
  readonly meanAge: string | null;
}

function known(figure: KnownCount): number | null {
  return shownCount(figure) ?? null;
}

export function reportJson(season: Season, stats: SeasonStatistics): ReportJson {
  const { percent } = season.season;
  const members = memberTotals(stats.byCell.map(({ cell }) => cell));
  const came = attendanceFigures(stats.byCell);
  const { approved } = congressTotals(stats.byCell);
  const { lists, candidates, seats, missing } = candidateLists(stats.byCell);
  const surplus = Math.max(0, candidates - seats);
  return {
    members: {
      total: known(members.total),
      official: known(members.official),
      probationary: known(members.probationary),
      exempt: known(members.exempt),
      missing: unknownCount(members.total),
      unknown: {
        total: unknownCount(members.total),
        official: unknownCount(members.official),
        probationary: unknownCount(members.probationary),
        exempt: unknownCount(members.exempt),
      },
    },
    attendance: {
      summoned: came.known === 0 ? null : came.summoned,
      present: came.known === 0 ? null : came.present,
      percent: formatShare({ count: came.present, of: came.summoned }, percent),
      cells: came.known,
      missing: came.of - came.known,
    },
    approvedSeats: { count: known(approved), missing: approved.of - approved.known },
    lists: {
      cells: lists,
      ...(lists === 0 ? { candidates: null, seats: null, surplus: null } : { candidates, seats, surplus }),
      percent: formatShare({ count: surplus, of: seats }, percent),
      missing,
    },
    delegates: delegatesJson(season),
    thresholds: stats.thresholds.map(({ limit, counts }) => ({
      ...limit,
      count: known(counts.total),
      percent: formatShare(countShare(stats, counts, 'total'), percent),
      unknown: unknownCount(counts.total),
    })),
    partyAge: partyAgeJson(season),
    origins: originCounts(season, stats.byCell),
    levels: {
      generalEducation: levels(season, stats, stats.generalEducation),
      professionalLevel: levels(season, stats, stats.professionalLevel),
      politicalTheory: levels(season, stats, stats.politicalTheory),
    },
    comparison: comparisonJson(season, stats),
  };
}

function partyAgeJson(season: Season): ReportJson['partyAge'] {
  const { longest, ...sum } = partyAges(countedPeople(season)).total;
  return { ...sum, text: formatMean(sum.sum, sum.count, season.season.percent), longest: longest ?? null };
}

function delegatesJson(season: Season): ReportJson['delegates'] {
  const delegates = seasonDelegates(season);
  if (delegates === undefined) return null;
  const json = ({ seats, elected, female }: DelegateFigures): DelegatesJson => ({
    seats: known(seats),
    elected: known(elected),
    female: known(female),
    missing: unknownCount(elected),
    missingSeats: unknownCount(seats),
    unknownGender: unknownCount(female),
  });
  return { delegates: json(delegates.delegates), alternateDelegates: json(delegates.alternateDelegates) };
}

function levels(
  season: Season,
  stats: SeasonStatistics,
  rows: readonly BreakdownRow<string>[],
): readonly LevelJson[] {
  return rows.map(({ value, counts }) => ({
    value: value ?? null,
    count: counts.total.count,
    percent:
      value === undefined ? null : formatShare(countShare(stats, counts, 'total'), season.season.percent),
  }));
}

function comparisonJson(season: Season, stats: SeasonStatistics): ComparisonJson | null {
  if (!season.cells.some(({ previousCommittee = [] }) => previousCommittee.length > 0)) return null;
  const { percent } = season.season;
  const compared = compareTerms(season, stats);
  const { current, previous, difference } = compared.meanAge.total;
  const text = (value: Decimal | undefined) => (value === undefined ? null : formatDecimal(value));
  const groups = (['committee', ...sharedGroups] as const).map((group) => {
    const { difference: people, currentShare, previousShare } = compared.groups[group].total;
    const points = people === undefined ? undefined : printedPoints(currentShare, previousShare, percent);
    return [group, { difference: people ?? null, points: text(points) }] as const;
  });
  return {
    cells: compared.comparedCells,
    leftOut: compared.leftOut.length,
    groups: Object.fromEntries(groups) as unknown as ComparisonJson['groups'],
    meanAge: difference === undefined ? null : text(printedYears(current, previous, percent)),
  };
}
