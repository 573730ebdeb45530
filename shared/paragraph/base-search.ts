import type { ParagraphFigure } from './figure';
import { countsOf, type Fit, fitOf } from './share-fit';

/** A whole by which all shares of a paragraph come out, each in one way. */
export interface FoundBase {
  readonly of: number;
  readonly way: 'rounded' | 'truncated';
  /** The number behind each share, in the order of the shares. */
  readonly counts: readonly number[];
}

/** The whole that explains the shares, looked for because the printed one does not. */
export interface BaseSearch {
  readonly printed: number;
  /** Shares that it was looked for with, and how many of them the printed whole explains. */
  readonly shares: number;
  readonly explained: number;
  readonly from: number;
  readonly to: number;
  /** All that explain every share. */
  readonly found: readonly FoundBase[];
}

/** Fewer shares are explained by many wholes. */
const LEAST_SHARES = 3;
/** How far from the printed whole is looked, in parts of it. */
const REACH = 0.18;

/** Looks for the whole of the shares that the printed one explains less than half of; undefined where it explains more. */
export function searchBase(
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): BaseSearch | undefined {
  const groups = new Map<number, ParagraphFigure[]>();
  for (const [index, figure] of figures.entries()) {
    const base = bases[index];
    const isExact = figure.share && figure.share.about === undefined && figure.share.value.decimals > 0;
    if (isExact && figure.of === undefined && base !== undefined) {
      groups.set(base, [...(groups.get(base) ?? []), figure]);
    }
  }
  const searches = [...groups].flatMap(([printed, group]) => searchFor(printed, group));
  return searches.toSorted((a, b) => b.shares - a.shares)[0];
}

function searchFor(printed: number, figures: readonly ParagraphFigure[]): BaseSearch[] {
  if (figures.length < LEAST_SHARES) return [];
  const explained = figures.filter((figure) => explains(printed, figure) !== undefined).length;
  if (explained * 2 >= figures.length) return [];
  const from = Math.max(1, Math.floor(printed * (1 - REACH)));
  const to = Math.ceil(printed * (1 + REACH));
  const found: FoundBase[] = [];
  for (let of = from; of <= to; of += 1) {
    for (const way of ['truncated', 'rounded'] as const) {
      const counts = figures.map((figure) => explains(of, figure, way));
      if (counts.every((count) => count !== undefined)) found.push({ of, way, counts });
    }
  }
  // one slip among few shares is no other whole
  if (found.length === 0 && explained > 0) return [];
  return [{ printed, shares: figures.length, explained, from, to, found }];
}

function explains(
  of: number,
  { count, share }: ParagraphFigure,
  way?: 'rounded' | 'truncated',
): number | undefined {
  if (!share) return undefined;
  const isWay = (fit: Fit | undefined) =>
    fit !== undefined && (way === undefined || fit === 'either' || fit === way);
  if (count !== undefined) return isWay(fitOf(count, of, share.value)) ? count : undefined;
  return countsOf(of, share.value).find(({ fit }) => isWay(fit))?.count;
}
