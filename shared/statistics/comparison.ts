import type { PoliticalTheory, ProfessionalLevel } from '../domain/choices';
import { type AgeBandSet, ageBandSets } from '../domain/choices';
import { type Fraction, subtractFractions } from '../text/share';
import type { AgeSum } from './age';
import type { AgeBand } from './age-bands';
import { type ByPosition, type Column, columns } from './by-position';
import { type Group, groups } from './groups';
import { type BreakdownRow, countShare, type SeasonStatistics } from './statistics';

/** A number now and in the previous season; undefined what is not known, and then the difference too. */
export interface ComparedCount {
  readonly previous: number | undefined;
  readonly current: number;
  readonly difference: number | undefined;
}

/**
 * People counted now and in the previous season, with their shares. `points` is the
 * difference of the shares, exact: its count may be below 0, and a hundred times its
 * value are the percentage points by which reports compare. Undefined where a base is 0.
 */
export interface ComparedGroup extends ComparedCount {
  readonly previousShare: Fraction | undefined;
  readonly currentShare: Fraction;
  readonly points: Fraction | undefined;
}

/** Mean ages as exact quotients, and their difference. */
export interface ComparedMean {
  readonly previous: Fraction | undefined;
  readonly current: Fraction | undefined;
  readonly difference: Fraction | undefined;
}

type ByColumn<T> = Readonly<Record<Column, T>>;

/** A line of a breakdown that occurs in at least one of the two seasons. */
export interface ComparedRow<T> {
  readonly value: T | undefined;
  readonly counts: ByColumn<ComparedGroup>;
}

/** Two seasons side by side: the sheet B5 and the screen print from this value. */
export interface SeasonComparison {
  readonly cells: {
    readonly total: ComparedCount;
    readonly held: ComparedCount;
    /** Unknown then unless the approved seats of every cell are. */
    readonly fullyElected: ComparedCount;
  };
  readonly groups: Readonly<Record<Group, ByColumn<ComparedGroup>>>;
  readonly meanAge: ByColumn<ComparedMean>;
  readonly bands: Readonly<Record<AgeBandSet, readonly ComparedRow<AgeBand>[]>>;
  readonly generalEducation: readonly ComparedRow<string>[];
  readonly professionalLevel: readonly ComparedRow<ProfessionalLevel>[];
  readonly politicalTheory: readonly ComparedRow<PoliticalTheory>[];
}

/** Compares two seasons, each as `statistics` counted it; `previous` is undefined where nothing of it is known. */
export function comparison(
  current: SeasonStatistics,
  previous: SeasonStatistics | undefined,
): SeasonComparison {
  const group = (counts: ByPosition, before: ByPosition | undefined) =>
    byColumn((column) => comparedGroup(current, counts, previous, before, column));
  const rows = <T>(of: (stats: SeasonStatistics) => readonly BreakdownRow<T>[]) =>
    pairRows(of(current), previous && of(previous)).map(({ value, now, then }) => ({
      value,
      counts: group(now, then),
    }));
  return {
    cells: {
      total: comparedCount(current.cells.total, previous?.cells.total),
      held: comparedCount(current.cells.held, previous?.cells.held),
      fullyElected: comparedCount(current.cells.fullyElected, previous && knownFullyElected(previous)),
    },
    groups: recordOf(groups, (name) => group(current.groups[name], previous?.groups[name])),
    meanAge: byColumn((column) => comparedMean(current.ages[column], previous?.ages[column])),
    bands: recordOf(ageBandSets, (set) => rows(({ bands }) => bands[set])),
    generalEducation: rows(({ generalEducation }) => generalEducation),
    professionalLevel: rows(({ professionalLevel }) => professionalLevel),
    politicalTheory: rows(({ politicalTheory }) => politicalTheory),
  };
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function byColumn<T>(value: (column: Column) => T): ByColumn<T> {
  return recordOf(columns, value);
}

function comparedCount(current: number, previous: number | undefined): ComparedCount {
  return { previous, current, difference: previous === undefined ? undefined : current - previous };
}

function knownFullyElected({ byCell, cells }: SeasonStatistics): number | undefined {
  return byCell.some(({ approved }) => approved === undefined) ? undefined : cells.fullyElected;
}

function comparedGroup(
  current: SeasonStatistics,
  counts: ByPosition,
  previous: SeasonStatistics | undefined,
  before: ByPosition | undefined,
  column: Column,
): ComparedGroup {
  const currentShare = countShare(current, counts, column);
  const previousShare = previous && before && countShare(previous, before, column);
  return {
    ...comparedCount(counts[column], before?.[column]),
    previousShare,
    currentShare,
    points: previousShare && subtractFractions(currentShare, previousShare),
  };
}

function comparedMean(current: AgeSum, previous: AgeSum | undefined): ComparedMean {
  const now = mean(current);
  const then = previous && mean(previous);
  return { previous: then, current: now, difference: now && then && subtractFractions(now, then) };
}

function mean({ sum, count }: AgeSum): Fraction | undefined {
  return count === 0 ? undefined : { count: sum, of: count };
}

interface Pair<T> {
  readonly value: T | undefined;
  readonly now: ByPosition;
  readonly then: ByPosition | undefined;
}

const nobody: ByPosition = { total: 0, secretary: 0, deputySecretary: 0, member: 0 };

/** Lines of equal value side by side, in the order of the present season, then what only the previous one has; those without an entry last. */
function pairRows<T>(
  now: readonly BreakdownRow<T>[],
  then: readonly BreakdownRow<T>[] | undefined,
): readonly Pair<T>[] {
  const before = then ?? [];
  const find = (rows: readonly BreakdownRow<T>[], value: T | undefined) =>
    rows.find((row) => row.value === value)?.counts ?? nobody;
  const values = [...new Set([...now, ...before].map(({ value }) => value))];
  const ordered = values.toSorted((a, b) => Number(a === undefined) - Number(b === undefined));
  return ordered.map((value) => ({
    value,
    now: find(now, value),
    then: then && find(before, value),
  }));
}
