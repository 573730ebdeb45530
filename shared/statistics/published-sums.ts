import { positions } from '../domain/choices';
import { type Column, columns } from './by-position';
import { groups } from './groups';
import type { Indicator } from './indicators';

/** A whole and its parts, by the numbers of one paper, that do not add up. */
export interface CountSum {
  readonly whole: Indicator;
  readonly total: number;
  readonly parts: readonly { readonly indicator: Indicator; readonly count: number }[];
  readonly sum: number;
  /** Counted beside its own whole instead of inside: with it the sum comes out. */
  readonly beside?: { readonly indicator: Indicator; readonly count: number; readonly of: Indicator };
}

interface Rule {
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** Parts of a part, which a paper may have meant to stand beside it. */
  readonly inside?: { readonly part: Indicator; readonly of: Indicator };
}

const rules: readonly Rule[] = [
  ...columns.flatMap((column: Column): readonly Rule[] => [
    {
      whole: `committee.${column}`,
      parts: [`reelected.${column}`, `new.${column}`],
      inside: { part: `firstTime.${column}`, of: `new.${column}` },
    },
    { whole: `new.${column}`, parts: [`returning.${column}`, `firstTime.${column}`] },
  ]),
  ...groups.map(
    (group): Rule => ({
      whole: `${group}.total`,
      parts: positions.map((position): Indicator => `${group}.${position}`),
    }),
  ),
];

/** Every whole of which all parts are printed, and whose parts make another number. */
export function checkSums(printed: ReadonlyMap<Indicator, number | undefined>): readonly CountSum[] {
  return rules.flatMap(({ whole, parts, inside }) => {
    const total = printed.get(whole);
    const counts = parts.flatMap((indicator) => {
      const count = printed.get(indicator);
      return count === undefined ? [] : [{ indicator, count }];
    });
    if (total === undefined || counts.length < parts.length) return [];
    const sum = counts.reduce((before, { count }) => before + count, 0);
    if (sum === total) return [];
    const extra = inside && printed.get(inside.part);
    const fits = inside && extra === total - sum;
    return [
      {
        whole,
        total,
        parts: counts,
        sum,
        ...(fits && { beside: { indicator: inside.part, count: extra, of: inside.of } }),
      },
    ];
  });
}
