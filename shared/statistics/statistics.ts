import { generalEducations } from '../domain/catalogues/general-education';
import {
  type AgeBandSet,
  ageBandSets,
  type PoliticalTheory,
  type ProfessionalLevel,
  politicalTheories,
  professionalLevels,
} from '../domain/choices';
import type { Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { isYoung, rulesOf, type YoungLimit } from '../rules/rule-sets';
import { compareText } from '../text/fold';
import { type Fraction, formatMean } from '../text/share';
import { type AgeSum, sumAges } from './age';
import { type AgeBand, ageBands, inBand } from './age-bands';
import { type Column, columns } from './by-position';
import { addVacancies, type CellStatistics, cellStatistics, type VacantPosts } from './cell-statistics';
import { countGroups, type Group, type GroupCounts } from './groups';
import { countKnown, type KnownByPosition, shownCount } from './known';
import { type CountedMember, membersOf } from './people';

/** One line of a breakdown: a value and who has it; `undefined` are those for whom nothing is entered. */
export interface BreakdownRow<T> {
  readonly value: T | undefined;
  readonly counts: KnownByPosition;
}

/** Cells, in numbers. */
export interface CellCounts {
  readonly total: number;
  readonly held: number;
  /** Held, and the result entered. */
  readonly entered: number;
  /** Of those the ones of which it is known whether every approved post is filled. */
  readonly judged: number;
  readonly fullyElected: number;
}

/** Those younger than an age of the office's own. */
export interface AgeThreshold {
  readonly limit: YoungLimit;
  readonly counts: KnownByPosition;
}

/** Every figure of a season. Screens, sheets, reports and the command line print from this value. */
export interface SeasonStatistics {
  readonly cells: CellCounts;
  /** Cells whose congress was held and whose result nobody entered; they count in no other figure. */
  readonly heldWithoutResult: number;
  readonly groups: GroupCounts;
  readonly vacant: VacantPosts;
  readonly ages: Readonly<Record<Column, AgeSum>>;
  /** Mean age by the season's policy, `50,5`; null when no age is known. */
  readonly meanAge: Readonly<Record<Column, string | null>>;
  readonly bands: Readonly<Record<AgeBandSet, readonly BreakdownRow<AgeBand>[]>>;
  /** Of each age that the office counts by besides, those who are younger; youngest first. */
  readonly thresholds: readonly AgeThreshold[];
  readonly generalEducation: readonly BreakdownRow<string>[];
  readonly professionalLevel: readonly BreakdownRow<ProfessionalLevel>[];
  readonly politicalTheory: readonly BreakdownRow<PoliticalTheory>[];
  readonly occupation: readonly BreakdownRow<string>[];
  /** Per cell, in the season's order. */
  readonly byCell: readonly CellStatistics[];
}

/** Counts a season. Cells that were retired are left out. */
export function statistics(season: Season): SeasonStatistics {
  const cells = activeCells(season).map((cell) => ({ cell, people: membersOf(cell, season) }));
  const people = cells.flatMap((each) => each.people);
  const rules = rulesOf(season);
  const byCell = cells.map((each) => cellStatistics(each.cell, each.people, rules));
  return {
    cells: cellCounts(byCell),
    heldWithoutResult: byCell.filter(({ held, entered }) => held && !entered).length,
    ...figuresOf(people, season.season),
    vacant: addVacancies(byCell),
    thresholds: thresholdsOf(season).map((limit) => ({
      limit,
      counts: countKnown(people, ({ age }) => (age === undefined ? undefined : isYoung(age, limit))),
    })),
    byCell,
  };
}

/** What is counted over the people alone. */
type PeopleFigures = Pick<
  SeasonStatistics,
  | 'groups'
  | 'ages'
  | 'meanAge'
  | 'bands'
  | 'generalEducation'
  | 'professionalLevel'
  | 'politicalTheory'
  | 'occupation'
>;

/** By the settings of the season, which most edits leave alone, with the people who were counted. */
const known = new WeakMap<
  Season['season'],
  { readonly people: readonly CountedMember[]; readonly figures: PeopleFigures }
>();

/** Counted anew only when a person counts otherwise than before: most edits touch nobody of a committee. */
function figuresOf(people: readonly CountedMember[], settings: Season['season']): PeopleFigures {
  const before = known.get(settings);
  const isSame =
    before?.people.length === people.length &&
    before.people.every((person, index) => countsAlike(person, people[index]));
  const figures = isSame ? before.figures : countPeople(people, settings);
  known.set(settings, { people, figures });
  return figures;
}

/** Whether two entries are counted alike; of the cell no figure of the people speaks. */
function countsAlike(one: CountedMember, other: CountedMember | undefined): boolean {
  if (one === other) return true;
  if (other === undefined) return false;
  const keys = Object.keys(one) as (keyof CountedMember)[];
  return keys.every((key) => key === 'cell' || one[key] === other[key]);
}

function countPeople(people: readonly CountedMember[], { percent }: Season['season']): PeopleFigures {
  const ages = agesByColumn(people);
  return {
    groups: countGroups(people),
    ages,
    meanAge: recordOf(columns, (column) => formatMean(ages[column].sum, ages[column].count, percent)),
    bands: recordOf(ageBandSets, (set) => bandRows(people, ageBands[set])),
    generalEducation: textRows(people, ({ schooling }) => schooling, bySchooling),
    professionalLevel: choiceRows(people, professionalLevels, ({ member }) => member.professionalLevel),
    politicalTheory: choiceRows(people, politicalTheories, ({ member }) => member.politicalTheory),
    occupation: textRows(people, ({ member }) => member.occupation),
  };
}

/** The ages that the office counts by, lowest first, each once. */
export function thresholdsOf({ ageThresholds = {} }: Pick<Season, 'ageThresholds'>): readonly YoungLimit[] {
  const { under = [], upTo = [] } = ageThresholds;
  const limits = [
    ...[...new Set(under)].map((age) => ({ age, inclusive: false })),
    ...[...new Set(upTo)].map((age) => ({ age, inclusive: true })),
  ];
  return limits.sort((a, b) => a.age - b.age);
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function agesByColumn(people: readonly CountedMember[]): Readonly<Record<Column, AgeSum>> {
  const agesOf = (column: Column) =>
    sumAges(people.filter(({ position }) => column === 'total' || position === column).map(({ age }) => age));
  return recordOf(columns, agesOf);
}

function cellCounts(byCell: readonly CellStatistics[]): CellCounts {
  const number = (counts: (cell: CellStatistics) => boolean) => byCell.filter(counts).length;
  return {
    total: byCell.length,
    held: number(({ held }) => held),
    entered: number(({ held, entered }) => held && entered),
    judged: number(({ fullyElected }) => fullyElected !== undefined),
    fullyElected: number(({ fullyElected }) => fullyElected === true),
  };
}

/** The bands of a set, and last those whose age is unknown, if any. */
function bandRows(
  people: readonly CountedMember[],
  bands: readonly AgeBand[],
): readonly BreakdownRow<AgeBand>[] {
  return breakdown(people, bands, ({ age }) => age, inBand);
}

function choiceRows<T extends string>(
  people: readonly CountedMember[],
  choices: readonly T[],
  valueOf: (person: CountedMember) => T | undefined,
): readonly BreakdownRow<T>[] {
  return breakdown(people, choices, valueOf, Object.is);
}

/** Schooling rises as in its catalogue: 9/12 before 10/12. */
function bySchooling(a: string, b: string): number {
  return generalEducations.indexOf(a) - generalEducations.indexOf(b);
}

/** A row for each text that occurs, in Vietnamese order unless another is given; an empty text counts as not entered. */
function textRows(
  people: readonly CountedMember[],
  valueOf: (person: CountedMember) => string | undefined,
  compare: (a: string, b: string) => number = compareText,
): readonly BreakdownRow<string>[] {
  const entered = (person: CountedMember) => {
    const text = valueOf(person)?.trim() ?? '';
    return text === '' ? undefined : text;
  };
  const values = [...new Set(people.map(entered))].filter((value) => value !== undefined).sort(compare);
  return breakdown(people, values, entered, Object.is);
}

/** A row for each value: of how many the datum is known; last those of whom it is not, if any. */
function breakdown<T, D>(
  people: readonly CountedMember[],
  values: readonly T[],
  datumOf: (person: CountedMember) => D | undefined,
  isOf: (datum: D, value: T) => boolean,
): readonly BreakdownRow<T>[] {
  const asked = people.map((person) => ({ position: person.position, datum: datumOf(person) }));
  const rows = values.map((value) => ({
    value,
    counts: countKnown(asked, ({ datum }) => (datum === undefined ? undefined : isOf(datum, value))),
  }));
  const unknown = countKnown(asked, ({ datum }) => datum === undefined);
  return unknown.total.count === 0 ? rows : [...rows, { value: undefined, counts: unknown }];
}

/** The share of a group: the whole is of all members, a post's part of those in that post. */
export function groupShare(stats: Pick<SeasonStatistics, 'groups'>, group: Group, column: Column): Fraction {
  return countShare(stats, stats.groups[group], column);
}

/**
 * The same for any line: those without an entry stay in the base, so that the share is the least that
 * it can be. Where nothing is known there is no share, and its base is 0.
 */
export function countShare(
  { groups: { committee } }: Pick<SeasonStatistics, 'groups'>,
  counts: KnownByPosition,
  column: Column,
): Fraction {
  const count = shownCount(counts[column]);
  return count === undefined ? { count: 0, of: 0 } : { count, of: committee[column].count };
}
