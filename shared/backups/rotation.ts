import { type Copy, isRegular } from './copy';

type Moment = Pick<Copy, 'day' | 'time'>;

/** Regular copies that stay of the newest day. */
export const KEPT_TODAY = 3;
/** Newest days of which the last regular copy stays. */
export const KEPT_DAYS = 30;
/** Newest months of which the last regular copy stays. */
export const KEPT_MONTHS = 24;

const MONTH_LETTERS = 6;

/**
 * The copies that stay. Those made before something happened to the file all stay. Days and months are those that
 * have copies, in the order of the copies' numbers: no clock is asked, so none that was set wrong takes a copy away.
 * Where the clock went back a new day begins: with a flat battery every start is on the same date.
 *
 * @param copies oldest first
 */
export function keptCopies<C extends Copy>(copies: readonly C[]): ReadonlySet<C> {
  const regular = copies.filter(isRegular).toReversed();
  const days = daysOf(copies);
  const today = regular[0] && days.get(regular[0]);
  const lastOfDays = lastOfEach(regular, (copy) => days.get(copy), KEPT_DAYS);
  const keptDays = new Set(lastOfDays.map((copy) => days.get(copy)));
  return new Set([
    ...copies.filter((copy) => !isRegular(copy)),
    ...firstAfterClockWentBack(copies).filter((copy) => keptDays.has(days.get(copy))),
    ...regular.filter((copy) => days.get(copy) === today).slice(0, KEPT_TODAY),
    ...lastOfDays,
    ...lastOfEach(regular, ({ day }) => day.slice(0, MONTH_LETTERS), KEPT_MONTHS),
  ]);
}

/**
 * The copies made on the day of `now` so far.
 *
 * @param copies oldest first
 */
export function copiesOfToday<C extends Moment>(copies: readonly C[], now: Moment): readonly C[] {
  const before = copies.findLastIndex((copy, index) => !isOfOneDay(copy, copies[index + 1] ?? now));
  return copies.slice(before + 1);
}

/** Whether two copies that follow each other are of one day: the date is the same, and the clock did not go back. */
function isOfOneDay(before: Moment, after: Moment): boolean {
  return before.day === after.day && before.time <= after.time;
}

/** The days of the copies, counted. */
function daysOf<C extends Moment>(copies: readonly C[]): ReadonlyMap<C, number> {
  const days = new Map<C, number>();
  let count = 0;
  copies.forEach((copy, index) => {
    const before = copies[index - 1];
    if (before && !isOfOneDay(before, copy)) count += 1;
    days.set(copy, count);
  });
  return days;
}

/** By these alone it shows, once others have gone, that a date came twice. */
function firstAfterClockWentBack<C extends Moment>(copies: readonly C[]): readonly C[] {
  return copies.filter((copy, index) => {
    const before = copies[index - 1];
    return before?.day === copy.day && !isOfOneDay(before, copy);
  });
}

/** The newest of each of the newest spans. */
function lastOfEach<C>(newestFirst: readonly C[], spanOf: (copy: C) => unknown, spans: number): readonly C[] {
  const found = new Map<unknown, C>();
  for (const copy of newestFirst) if (!found.has(spanOf(copy))) found.set(spanOf(copy), copy);
  return [...found.values()].slice(0, spans);
}
