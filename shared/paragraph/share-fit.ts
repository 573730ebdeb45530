import type { Decimal } from '../text/share';

/** How a share of a count and a whole may have been printed with so many decimals. */
export type Fit = 'either' | 'rounded' | 'truncated';

const PERCENT = 100;

/** How the fraction comes to the printed share, with as many decimals as are printed; undefined where it does not. */
export function fitOf(count: number, of: number, { scaled, decimals }: Decimal): Fit | undefined {
  if (of <= 0 || count < 0) return undefined;
  const parts = count * PERCENT * 10 ** decimals;
  const cut = Math.floor(parts / of);
  const near = Math.floor((2 * parts + of) / (2 * of));
  if (scaled === cut) return scaled === near ? 'either' : 'truncated';
  return scaled === near ? 'rounded' : undefined;
}

/** The share as it should read, rounded or cut off. */
export function shareAs(count: number, of: number, decimals: number, fit: 'rounded' | 'truncated'): Decimal {
  const parts = count * PERCENT * 10 ** decimals;
  const scaled = fit === 'truncated' ? Math.floor(parts / of) : Math.floor((2 * parts + of) / (2 * of));
  return { scaled, decimals };
}

/** The numbers that have the printed share of a whole; usually none or one. */
export function countsOf(
  of: number,
  share: Decimal,
): readonly { readonly count: number; readonly fit: Fit }[] {
  const middle = Math.floor((share.scaled * of) / (PERCENT * 10 ** share.decimals));
  // a share of few digits may be that of several numbers
  const reach = Math.ceil(of / (PERCENT * 10 ** share.decimals)) + 1;
  const found: { count: number; fit: Fit }[] = [];
  for (let count = Math.max(0, middle - reach); count <= Math.min(of, middle + reach); count += 1) {
    const fit = fitOf(count, of, share);
    if (fit) found.push({ count, fit });
  }
  return found;
}

/** One digit typed for another, or two that changed places. */
export function isSlip(typed: number, meant: number): boolean {
  const [a, b] = [String(typed), String(meant)];
  if (a === b || a.length !== b.length) return false;
  const places = Array.from(a, (digit, at) => (digit === b.charAt(at) ? -1 : at)).filter((at) => at >= 0);
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  const changed = a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
  return places.length === 2 && second === first + 1 && changed;
}
