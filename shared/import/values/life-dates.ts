import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date';
import type { ValueProblemCode } from './value-problem';

/** Nobody becomes a member before (Điều lệ Đảng 2011, điều 1). */
const ADULT = 18;
/** Younger than this nobody was admitted in the wars either: one of the two days is wrong. */
const YOUNGEST = 14;
/** The oldest who are still led in a list of members. */
const OLDEST = 105;

export type LifeField = 'born' | 'joinedOn' | 'officialOn';
export type LifeDates = Partial<Record<LifeField, PartialDate | undefined>>;

/** What the days of a member's life say against one another. What is `wrong` is no day of that member. */
export interface LifeProblem {
  readonly field: LifeField;
  readonly code: Extract<
    ValueProblemCode,
    'too-young' | 'very-old' | 'not-yet' | 'joined-young' | 'days-disagree' | 'official-first'
  >;
  readonly wrong: boolean;
}

/**
 * Whether a member can have been born, admitted and made official on these days, as far as years tell. Of two days that
 * cannot both be true nobody knows which is wrong: both are.
 */
export function lifeProblems(
  { born, joinedOn, officialOn }: LifeDates,
  thisYear: number,
): readonly LifeProblem[] {
  const problems: LifeProblem[] = [];
  const wrong = (code: LifeProblem['code'], ...fields: readonly LifeField[]) =>
    problems.push(...fields.map((field) => ({ field, code, wrong: true })));
  if (born !== undefined && yearOf(born) > thisYear - ADULT) wrong('too-young', 'born');
  if (born !== undefined && yearOf(born) < thisYear - OLDEST)
    problems.push({ field: 'born', code: 'very-old', wrong: false });
  for (const [field, date] of [
    ['joinedOn', joinedOn],
    ['officialOn', officialOn],
  ] as const)
    if (date !== undefined && yearOf(date) > thisYear) wrong('not-yet', field);
  const admitted = joinedOn ?? officialOn;
  const field = joinedOn === undefined ? 'officialOn' : 'joinedOn';
  if (born !== undefined && admitted !== undefined && problems.length === 0) {
    if (yearOf(admitted) - yearOf(born) < YOUNGEST) wrong('days-disagree', 'born', field);
    else if (!canBeAdult(born, admitted)) problems.push({ field, code: 'joined-young', wrong: false });
  }
  const isLate = joinedOn !== undefined && officialOn !== undefined;
  if (isLate && latestDay(officialOn) < earliestDay(joinedOn))
    wrong('official-first', 'joinedOn', 'officialOn');
  return problems;
}

function canBeAdult(born: PartialDate, on: PartialDate): boolean {
  const adult = `${String(yearOf(born) + ADULT)}${earliestDay(born).slice(4)}`;
  return latestDay(on) >= adult;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
