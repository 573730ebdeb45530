import type { Position } from '../domain/choices';
import type { CommitteeMember } from '../domain/season';
import { type Column, columns } from './by-position';

/**
 * A count together with what it is a count of: how many of those asked about are known at all
 * (domain rules, “What is not known”). Everything that prints a figure takes it from here, so
 * that nothing unknown is printed as known.
 */
export interface KnownCount {
  /** How many, of those known. */
  readonly count: number;
  /** Of how many the datum is entered. */
  readonly known: number;
  /** Of how many it should be. */
  readonly of: number;
}

/** A known count of people, whole and by post. */
export type KnownByPosition = Readonly<Record<Column, KnownCount>>;

export const nothingKnown: KnownCount = { count: 0, known: 0, of: 0 };

/** The count as it may be printed: undefined (“–”) where nothing is known. */
export function shownCount({ count, known }: KnownCount): number | undefined {
  return known === 0 ? undefined : count;
}

/** Of how many the datum is missing. */
export function unknownCount({ known, of }: KnownCount): number {
  return of - known;
}

/** Something is known, and nothing is missing: the count is the whole truth. */
export function isComplete({ known, of }: KnownCount): boolean {
  return known > 0 && known === of;
}

/** The count where it is the whole truth; undefined otherwise. */
export function completeCount(figure: KnownCount): number | undefined {
  return isComplete(figure) ? figure.count : undefined;
}

/** Counts of several sets of people, or of cells, as one. */
export function addKnownCounts(figures: readonly KnownCount[]): KnownCount {
  const sum = { count: 0, known: 0, of: 0 };
  for (const { count, known, of } of figures) {
    sum.count += count;
    sum.known += known;
    sum.of += of;
  }
  return sum;
}

/** The sum of the values that are known, and of how many they are. */
export function sumKnown(values: readonly (number | undefined)[]): KnownCount {
  return addKnownCounts(
    values.map((value) =>
      value === undefined ? { count: 0, known: 0, of: 1 } : { count: value, known: 1, of: 1 },
    ),
  );
}

function byColumn(figureOf: (column: Column) => KnownCount): KnownByPosition {
  return Object.fromEntries(columns.map((column) => [column, figureOf(column)])) as KnownByPosition & object;
}

/** Several counts as one, post by post: of wards, of cells. */
export function addKnownByPosition(all: readonly KnownByPosition[]): KnownByPosition {
  return byColumn((column) => addKnownCounts(all.map((each) => each[column])));
}

/** Two answers to one question as one line: their counts add up, who is asked stays the same. */
export function joinAnswers(all: readonly KnownByPosition[]): KnownByPosition {
  return byColumn((column) => ({
    count: all.reduce((sum, each) => sum + each[column].count, 0),
    known: all[0]?.[column].known ?? 0,
    of: all[0]?.[column].of ?? 0,
  }));
}

type Placed = Pick<CommitteeMember, 'position'>;

/**
 * Counts people by post. `answer` says whether somebody counts, undefined where that is not
 * known; the posts always add up to the total.
 */
export function countKnown<T extends Placed>(
  people: readonly T[],
  answer: (person: T) => boolean | undefined,
): KnownByPosition {
  const posts: Record<Position, { -readonly [K in keyof KnownCount]: number }> = {
    secretary: { ...nothingKnown },
    deputySecretary: { ...nothingKnown },
    member: { ...nothingKnown },
  };
  for (const person of people) {
    const counts = answer(person);
    const post = posts[person.position];
    post.of += 1;
    if (counts !== undefined) post.known += 1;
    if (counts === true) post.count += 1;
  }
  return { total: addKnownCounts(Object.values(posts)), ...posts };
}
