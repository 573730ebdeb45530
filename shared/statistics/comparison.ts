import type { PoliticalTheory, ProfessionalLevel } from '../domain/choices';
import { type AgeBandSet, ageBandSets } from '../domain/choices';
import { type Fraction, subtractFractions } from '../text/share';
import type { AgeSum } from './age';
import type { AgeBand } from './age-bands';
import { type Column, columns } from './by-position';
import { type Group, groups } from './groups';
import { isComplete, type KnownByPosition, nothingKnown, shownCount, unknownCount } from './known';
import { type BreakdownRow, countShare, type SeasonStatistics } from './statistics';

/**
 * A number now and in the previous season; undefined what is not known. The difference is told only where
 * both are the whole truth: what was not entered then is no rise.
 */
export interface ComparedCount {
  readonly previous: number | undefined;
  readonly current: number | undefined;
  readonly difference: number | undefined;
}

/**
 * People counted now and in the previous season, with their shares. `points` is the
 * difference of the shares, exact: its count may be below 0, and a hundred times its
 * value are the percentage points by which reports compare. Undefined where a base is 0.
 */
export interface ComparedGroup extends ComparedCount {
  readonly previousShare: Fraction | undefined;
  readonly currentShare: Fraction | undefined;
  readonly points: Fraction | undefined;
  /** Of how many people of each term it is not known whether they count. */
  readonly unknown: { readonly previous: number; readonly current: number };
}

/** Mean ages as exact quotients, and their difference. */
export interface ComparedMean {
  readonly previous: Fraction | undefined;
  readonly current: Fraction | undefined;
  readonly difference: Fraction | undefined;
  /** People of each term whose age is not known. */
  readonly unknown: { readonly previous: number; readonly current: number };
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
  const group = (counts: KnownByPosition, before: KnownByPosition | undefined) =>
    byColumn((column) => comparedGroup(current, counts, previous, before, column));
  const rows = <T>(of: (stats: SeasonStatistics) => readonly BreakdownRow<T>[]) =>
    pairRows(of(current), previous && of(previous)).map(({ value, now, then }) => ({
      value,
      counts: value === undefined ? byColumn((column) => untold(group(now, then)[column])) : group(now, then),
    }));
  return {
    cells: {
      total: comparedCount(current.cells.total, previous?.cells.total),
      held: comparedCount(current.cells.held, previous?.cells.held),
      fullyElected: comparedCount(knownFullyElected(current), previous && knownFullyElected(previous)),
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

/** That somebody's entry is missing is no figure to rise or fall. */
function untold(compared: ComparedGroup): ComparedGroup {
  return { ...compared, difference: undefined, points: undefined };
}

function comparedCount(current: number | undefined, previous: number | undefined): ComparedCount {
  const known = current !== undefined && previous !== undefined;
  return { previous, current, difference: known ? current - previous : undefined };
}

function knownFullyElected({ cells }: SeasonStatistics): number | undefined {
  return cells.judged < cells.held ? undefined : cells.fullyElected;
}

function comparedGroup(
  current: SeasonStatistics,
  counts: KnownByPosition,
  previous: SeasonStatistics | undefined,
  before: KnownByPosition | undefined,
  column: Column,
): ComparedGroup {
  const [now, then] = [counts[column], before?.[column] ?? nothingKnown];
  const shareOf = (stats: SeasonStatistics | undefined, of: KnownByPosition | undefined) =>
    stats && of && shownCount(of[column]) !== undefined ? countShare(stats, of, column) : undefined;
  const currentShare = shareOf(current, counts);
  const previousShare = shareOf(previous, before);
  const told = isComplete(now) && isComplete(then);
  return {
    previous: shownCount(then),
    current: shownCount(now),
    difference: told ? now.count - then.count : undefined,
    previousShare,
    currentShare,
    points:
      told && currentShare && previousShare ? subtractFractions(currentShare, previousShare) : undefined,
    unknown: { previous: unknownCount(then), current: unknownCount(now) },
  };
}

/** Means are compared only where everybody's age is known in both terms. */
function comparedMean(current: AgeSum, previous: AgeSum | undefined): ComparedMean {
  const now = mean(current);
  const then = previous && mean(previous);
  const told = current.unknown === 0 && previous?.unknown === 0;
  return {
    previous: then,
    current: now,
    difference: told && now && then ? subtractFractions(now, then) : undefined,
    unknown: { previous: previous?.unknown ?? 0, current: current.unknown },
  };
}

function mean({ sum, count }: AgeSum): Fraction | undefined {
  return count === 0 ? undefined : { count: sum, of: count };
}

interface Pair<T> {
  readonly value: T | undefined;
  readonly now: KnownByPosition;
  readonly then: KnownByPosition | undefined;
}

/** Lines of equal value side by side, in the order of the present season, then what only the previous one has; those without an entry last. */
function pairRows<T>(
  now: readonly BreakdownRow<T>[],
  then: readonly BreakdownRow<T>[] | undefined,
): readonly Pair<T>[] {
  const before = then ?? [];
  const find = (rows: readonly BreakdownRow<T>[], value: T | undefined) =>
    rows.find((row) => row.value === value)?.counts ?? nobodyIn(rows);
  const values = [...new Set([...now, ...before].map(({ value }) => value))];
  // sorting leaves every value where it stands, but what is undefined it always puts last
  const ordered = values.toSorted(() => 0);
  return ordered.map((value) => ({
    value,
    now: find(now, value),
    then: then && find(before, value),
  }));
}

/** What a breakdown says of a value that nobody in it has: none of those known. */
export function nobodyIn<T>(rows: readonly BreakdownRow<T>[]): KnownByPosition {
  const [first] = rows;
  return byColumn((column) => {
    if (first === undefined) return nothingKnown;
    const { count, known, of } = first.counts[column];
    return { count: 0, known: first.value === undefined ? of - count : known, of };
  });
}
