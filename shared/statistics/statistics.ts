import {
  type AgeBandSet,
  ageBandSets,
  type PoliticalTheory,
  type Position,
  type ProfessionalLevel,
  politicalTheories,
  positions,
  professionalLevels,
} from '../domain/choices';
import type { Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { compareText } from '../text/fold';
import { type Fraction, formatMean, formatShare } from '../text/share';
import { type AgeSum, sumAges } from './age';
import { type AgeBand, ageBands, inBand } from './age-bands';
import { type ByPosition, type Column, columns, countByPosition } from './by-position';
import { type CellStatistics, cellStatistics, type Vacancies } from './cell-statistics';
import { countGroups, type Group, type GroupCounts, sharedGroups } from './groups';
import { type CountedMember, membersOf } from './people';

/** One line of a breakdown: a value and who has it; `undefined` are those for whom nothing is entered. */
export interface BreakdownRow<T> {
  readonly value: T | undefined;
  readonly counts: ByPosition;
}

/** Every figure of a season. Screens, sheets, reports and the command line print from this value. */
export interface SeasonStatistics {
  readonly cells: { readonly total: number; readonly held: number; readonly fullyElected: number };
  /** Cells whose congress was held and whose result nobody entered; their posts are among the vacant ones. */
  readonly heldWithoutResult: number;
  readonly groups: GroupCounts;
  readonly vacant: Vacancies;
  readonly ages: Readonly<Record<Column, AgeSum>>;
  /** Mean age by the season's policy, `50,5`; null when no age is known. */
  readonly meanAge: Readonly<Record<Column, string | null>>;
  readonly bands: Readonly<Record<AgeBandSet, readonly BreakdownRow<AgeBand>[]>>;
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
  const byCell = cells.map((each) => cellStatistics(each.cell, each.people));
  const ages = agesByColumn(people);
  const mean = (column: Column) => formatMean(ages[column].sum, ages[column].count, season.season.percent);
  return {
    cells: {
      total: byCell.length,
      held: byCell.filter(({ held }) => held).length,
      fullyElected: byCell.filter(({ fullyElected }) => fullyElected).length,
    },
    heldWithoutResult: byCell.filter(({ held, entered }) => held && !entered).length,
    groups: countGroups(people),
    vacant: addVacancies(byCell),
    ages,
    meanAge: recordOf(columns, mean),
    bands: recordOf(ageBandSets, (set) => bandRows(people, ageBands[set])),
    generalEducation: textRows(people, ({ member }) => member.generalEducation),
    professionalLevel: choiceRows(people, professionalLevels, ({ member }) => member.professionalLevel),
    politicalTheory: choiceRows(people, politicalTheories, ({ member }) => member.politicalTheory),
    occupation: textRows(people, ({ member }) => member.occupation),
    byCell,
  };
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function agesByColumn(people: readonly CountedMember[]): Readonly<Record<Column, AgeSum>> {
  const agesOf = (column: Column) =>
    sumAges(people.filter(({ position }) => column === 'total' || position === column).map(({ age }) => age));
  return recordOf(columns, agesOf);
}

function addVacancies(byCell: readonly CellStatistics[]): Vacancies {
  const sum = (position: Position) => byCell.reduce((total, { vacant }) => total + vacant[position], 0);
  return recordOf(positions, sum);
}

/** The bands of a set, and last those whose age is unknown, if any. */
function bandRows(
  people: readonly CountedMember[],
  bands: readonly AgeBand[],
): readonly BreakdownRow<AgeBand>[] {
  const rows = bands.map((band) => ({
    value: band,
    counts: countByPosition(people, ({ age }) => age !== undefined && inBand(age, band)),
  }));
  return withUnknown(
    rows,
    countByPosition(people, ({ age }) => age === undefined),
  );
}

function choiceRows<T extends string>(
  people: readonly CountedMember[],
  choices: readonly T[],
  valueOf: (person: CountedMember) => T | undefined,
): readonly BreakdownRow<T>[] {
  const rows = choices.map((value) => ({
    value,
    counts: countByPosition(people, (person) => valueOf(person) === value),
  }));
  return withUnknown(
    rows,
    countByPosition(people, (person) => valueOf(person) === undefined),
  );
}

/** A row for each text that occurs, in Vietnamese order; an empty text counts as not entered. */
function textRows(
  people: readonly CountedMember[],
  valueOf: (person: CountedMember) => string | undefined,
): readonly BreakdownRow<string>[] {
  const entered = (person: CountedMember) => valueOf(person)?.trim() ?? '';
  const values = [...new Set(people.map(entered))].filter((value) => value !== '').sort(compareText);
  const rows = values.map((value) => ({
    value,
    counts: countByPosition(people, (person) => entered(person) === value),
  }));
  return withUnknown(
    rows,
    countByPosition(people, (person) => entered(person) === ''),
  );
}

function withUnknown<T>(rows: readonly BreakdownRow<T>[], unknown: ByPosition): readonly BreakdownRow<T>[] {
  return unknown.total === 0 ? rows : [...rows, { value: undefined, counts: unknown }];
}

/** The share of a group: the whole is of all members, a post's part of those in that post. */
export function groupShare(stats: SeasonStatistics, group: Group, column: Column): Fraction {
  return countShare(stats, stats.groups[group], column);
}

/** The same for a line of a breakdown: those without an entry stay in the base. */
export function countShare(stats: SeasonStatistics, counts: ByPosition, column: Column): Fraction {
  return { count: counts[column], of: stats.groups.committee[column] };
}

/** Every share as text by the season's policy, by keys such as `reelected.secretary`; null when the base is 0. */
export function percentTexts(
  stats: SeasonStatistics,
  season: Season,
): Readonly<Record<string, string | null>> {
  const entries = sharedGroups.flatMap((group) =>
    columns.map((column) => [
      `${group}.${column}`,
      formatShare(groupShare(stats, group, column), season.season.percent),
    ]),
  );
  return Object.fromEntries(entries) as Record<string, string | null>;
}
