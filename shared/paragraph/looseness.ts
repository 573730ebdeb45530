import type { ParagraphFigure } from './figure';
import type { Judged, JudgedParagraph } from './judge-paragraph';
import { countsOf, fitOf } from './share-fit';

/** From which number to which the printed shares come out alike. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What shares alone cannot tell of a number: whether it, or the whole beside it, is another one nearby. */
export interface Loose {
  readonly count?: Span | undefined;
  readonly of?: Span | undefined;
}

/**
 * Numbers that only shares bear out which those nearby would have too: “1.102/1.198, chiếm 92%” is as true of 1.103. By
 * the places of their figures; a number of a sum that comes out is told apart by that.
 */
export function looseFigures({ figures, sums }: JudgedParagraph): ReadonlyMap<number, Loose> {
  const exact = sums.filter(({ of, sum, isChance }) => of === sum && !isChance);
  const added = new Set(exact.flatMap(({ at }) => at));
  const made = new Set(exact.map(({ of }) => of));
  return new Map(
    figures.flatMap((judged) => {
      const { at, count, of } = judged.figure;
      const isFirm = added.has(at) || (count !== undefined && made.has(count));
      const loose: Loose = {
        ...(!isFirm && { count: spanOfCount(judged) ?? spanOfWhole(judged.figure, figures) }),
        ...(of !== undefined && !made.has(of) && { of: spanOf(of, [judged]) }),
      };
      return (loose.count ?? loose.of) ? [[at, loose] as const] : [];
    }),
  );
}

/** The numbers that have its share, where it is not the only one. */
function spanOfCount({ figure: { count, share }, verdict }: Judged): Span | undefined {
  if (verdict?.kind !== 'agrees' || verdict.isUnsure || !share || count === undefined) return undefined;
  const counts = countsOf(verdict.of, share.value).map((each) => each.count);
  return span(Math.min(...counts), Math.max(...counts));
}

/** A number that is the whole of shares and has none itself. */
function spanOfWhole(figure: ParagraphFigure, figures: readonly Judged[]): Span | undefined {
  const { count, share } = figure;
  if (share || count === undefined) return undefined;
  const parts = figures.filter(({ verdict }) => verdict?.kind === 'agrees' && verdict.of === count);
  return parts.length === 0 ? undefined : spanOf(count, parts);
}

/** The wholes over which all these shares come out, around the one that is printed. */
function spanOf(of: number, parts: readonly Judged[]): Span | undefined {
  const fits = (whole: number) =>
    parts.every(
      ({ figure: { count, share }, verdict }) =>
        verdict?.kind === 'agrees' && share && count !== undefined && fitOf(count, whole, share.value),
    );
  if (!fits(of)) return undefined;
  // a share of nobody is that of every whole
  const reach = Array.from({ length: REACH }, (_, away) => away + 1);
  const below = reach.findIndex((away) => !fits(of - away));
  const above = reach.findIndex((away) => !fits(of + away));
  return span(of - (below < 0 ? REACH : below), of + (above < 0 ? REACH : above));
}

/** Further away nobody takes one number for the other. */
const REACH = 99;

function span(from: number, to: number): Span | undefined {
  return from < to ? { from, to } : undefined;
}
