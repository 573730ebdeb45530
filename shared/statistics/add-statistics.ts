import type { PercentPolicy } from '../domain/season';
import { formatMean } from '../text/share';
import type { AgeSum } from './age';
import { columns } from './by-position';
import { nobodyIn } from './comparison';
import { groups } from './groups';
import { addKnownByPosition, addKnownCounts } from './known';
import type { BreakdownRow, SeasonStatistics } from './statistics';

/** The figures of several wards as one: every count is the sum of theirs, each by its own rules. */
export function addStatistics(all: readonly SeasonStatistics[], policy: PercentPolicy): SeasonStatistics {
  const rows = <T>(of: (stats: SeasonStatistics) => readonly BreakdownRow<T>[]) => addRows(all.map(of));
  const ages = recordOf(columns, (column) => addAges(all.map((stats) => stats.ages[column])));
  return {
    ...addResults(all),
    ages,
    meanAge: recordOf(columns, (column) => formatMean(ages[column].sum, ages[column].count, policy)),
    bands: {
      threeBands: rows(({ bands }) => bands.threeBands),
      fiveYears: rows(({ bands }) => bands.fiveYears),
      tenYears: rows(({ bands }) => bands.tenYears),
    },
    thresholds: addThresholds(all),
    generalEducation: rows(({ generalEducation }) => generalEducation),
    professionalLevel: rows(({ professionalLevel }) => professionalLevel),
    politicalTheory: rows(({ politicalTheory }) => politicalTheory),
    occupation: rows(({ occupation }) => occupation),
    byCell: all.flatMap(({ byCell }) => byCell),
  };
}

/** What is counted of congresses and committees, added up. */
export function addResults(
  all: readonly Pick<SeasonStatistics, 'cells' | 'heldWithoutResult' | 'groups' | 'vacant'>[],
): (typeof all)[number] {
  const sum = (valueOf: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + valueOf(one), 0);
  return {
    cells: {
      total: sum(({ cells }) => cells.total),
      held: sum(({ cells }) => cells.held),
      entered: sum(({ cells }) => cells.entered),
      judged: sum(({ cells }) => cells.judged),
      fullyElected: sum(({ cells }) => cells.fullyElected),
    },
    heldWithoutResult: sum(({ heldWithoutResult }) => heldWithoutResult),
    groups: recordOf(groups, (group) => addKnownByPosition(all.map((one) => one.groups[group]))),
    vacant: recordOf(['secretary', 'deputySecretary', 'member'] as const, (post) =>
      addKnownCounts(all.map(({ vacant }) => vacant[post])),
    ),
  };
}

/** Of each age that every ward counts by; others would be figures of some wards alone. */
function addThresholds(all: readonly SeasonStatistics[]): SeasonStatistics['thresholds'] {
  const [first, ...others] = all;
  return (first?.thresholds ?? []).flatMap(({ limit, counts }) => {
    const same = others.flatMap(({ thresholds }) =>
      thresholds.filter((each) => each.limit.age === limit.age && each.limit.inclusive === limit.inclusive),
    );
    if (same.length < others.length) return [];
    return [{ limit, counts: addKnownByPosition([counts, ...same.map((each) => each.counts)]) }];
  });
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

export function addAges(all: readonly AgeSum[]): AgeSum {
  return all.reduce(
    (total, { sum, count, unknown }) => ({
      sum: total.sum + sum,
      count: total.count + count,
      unknown: total.unknown + unknown,
    }),
    { sum: 0, count: 0, unknown: 0 },
  );
}

/** Rows of equal value together, in the order in which they are met; those without an entry last. */
function addRows<T>(all: readonly (readonly BreakdownRow<T>[])[]): readonly BreakdownRow<T>[] {
  const keyOf = ({ value }: BreakdownRow<T>) => (value === undefined ? '' : JSON.stringify(value));
  const values = new Map(all.flat().map((row) => [keyOf(row), row.value]));
  const met = [...values].filter(([key]) => key !== '');
  const ordered = values.has('') ? [...met, ['', undefined] as const] : met;
  return ordered.map(([key, value]) => ({
    value,
    counts: addKnownByPosition(
      all.map((rows) => rows.find((row) => keyOf(row) === key)?.counts ?? nobodyIn(rows)),
    ),
  }));
}
