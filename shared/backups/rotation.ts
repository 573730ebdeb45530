import { type Copy, isRegular } from './copy';

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
 *
 * @param copies oldest first
 */
export function keptCopies<C extends Copy>(copies: readonly C[]): ReadonlySet<C> {
  const regular = copies.filter(isRegular).toReversed();
  const today = regular[0]?.day;
  return new Set([
    ...copies.filter((copy) => !isRegular(copy)),
    ...regular.filter(({ day }) => day === today).slice(0, KEPT_TODAY),
    ...lastOfEach(regular, ({ day }) => day, KEPT_DAYS),
    ...lastOfEach(regular, ({ day }) => day.slice(0, MONTH_LETTERS), KEPT_MONTHS),
  ]);
}

/** The newest of each of the newest spans. */
function lastOfEach<C>(newestFirst: readonly C[], spanOf: (copy: C) => string, spans: number): readonly C[] {
  const found = new Map<string, C>();
  for (const copy of newestFirst) if (!found.has(spanOf(copy))) found.set(spanOf(copy), copy);
  return [...found.values()].slice(0, spans);
}
