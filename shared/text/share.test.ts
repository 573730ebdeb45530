import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PercentPolicy } from '../domain/season';
import {
  formatCount,
  formatDecimal,
  formatMean,
  formatShare,
  roundQuotient,
  roundShare,
  subtractFractions,
} from './share';

const published: PercentPolicy = {
  digits: { kind: 'significant', count: 3 },
  rounding: 'truncate',
  trimZeros: true,
};

function decimals(
  count: number,
  rounding: PercentPolicy['rounding'] = 'half-up',
  trimZeros = true,
): PercentPolicy {
  return { digits: { kind: 'decimals', count }, rounding, trimZeros };
}

describe('formatShare', () => {
  it.each([
    [31, 41, '75,6'],
    [12, 15, '80'],
    [12, 14, '85,7'],
    [7, 12, '58,3'],
    [8, 41, '19,5'],
    [2, 41, '4,87'],
    [10, 41, '24,3'],
    [4, 41, '9,75'],
    [41, 41, '100'],
    [0, 41, '0'],
    [1, 300, '0,333'],
  ])('writes %i of %i as the published report does: %s', (count, of, text) => {
    expect(formatShare({ count, of }, published)).toBe(text);
  });

  it.each([
    [1, 8, decimals(1), '12,5'],
    [1, 8, decimals(0), '13'],
    [1, 8, decimals(0, 'truncate'), '12'],
    [2, 3, decimals(2), '66,67'],
    [2, 3, decimals(2, 'truncate'), '66,66'],
    [1, 2, decimals(2, 'half-up', false), '50,00'],
    [1, 16, decimals(1), '6,3'],
    [2001, 1000, decimals(1, 'half-up', false), '200,1'],
  ])('%i of %i by decimals', (count, of, policy, text) => {
    expect(formatShare({ count, of }, policy)).toBe(text);
  });

  it('keeps three digits when rounding up adds one', () => {
    const halfUp: PercentPolicy = { ...published, rounding: 'half-up', trimZeros: false };
    expect(formatShare({ count: 9996, of: 100_000 }, halfUp)).toBe('10,0');
    expect(formatShare({ count: 9996, of: 10_000 }, halfUp)).toBe('100');
    expect(formatShare({ count: 1, of: 10 }, halfUp)).toBe('10,0');
    expect(formatShare({ count: 0, of: 41 }, halfUp)).toBe('0');
  });

  it('has nothing to say of nobody', () => {
    expect(formatShare({ count: 0, of: 0 }, published)).toBeNull();
  });

  it('never strays from the exact share by more than one unit of its last digit', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    const policies = fc.record({
      digits: fc.oneof(
        fc.record({ kind: fc.constant('decimals' as const), count: fc.integer({ min: 0, max: 2 }) }),
        fc.record({ kind: fc.constant('significant' as const), count: fc.integer({ min: 1, max: 4 }) }),
      ),
      rounding: fc.constantFrom('half-up' as const, 'truncate' as const),
      trimZeros: fc.boolean(),
    });
    fc.assert(
      fc.property(counts, policies, ([count, of], policy) => {
        const rounded = roundShare({ count, of }, policy);
        if (rounded === null) throw new Error('a share with a base is never null');
        const exact = BigInt(count) * 100n * 10n ** BigInt(rounded.decimals);
        const difference = exact - BigInt(rounded.scaled) * BigInt(of);
        if (policy.rounding === 'truncate' && policy.digits.kind === 'decimals' && !policy.trimZeros) {
          expect(difference >= 0n && difference < BigInt(of)).toBe(true);
        }
        const unit =
          policy.digits.kind === 'decimals'
            ? 10 ** -policy.digits.count
            : 100 * 10 ** (1 - policy.digits.count);
        expect(Math.abs(rounded.scaled / 10 ** rounded.decimals - (count * 100) / of)).toBeLessThanOrEqual(
          unit,
        );
      }),
    );
  });
});

describe('a quotient below 0', () => {
  it('is cut off towards 0, and rounded away from it', () => {
    expect(roundQuotient(-2, 3, decimals(1, 'truncate'))).toEqual({ scaled: -6, decimals: 1 });
    expect(roundQuotient(-5, 2, decimals(0))).toEqual({ scaled: -3, decimals: 0 });
  });

  it('that is rounded to nothing has no sign', () => {
    expect(roundQuotient(-1, 1000, decimals(1))).toEqual({ scaled: 0, decimals: 0 });
    expect(roundQuotient(0, 1000, decimals(1))).toEqual({ scaled: 0, decimals: 0 });
  });
});

describe('the difference of two shares', () => {
  it('is exact, below 0 too', () => {
    expect(subtractFractions({ count: 2, of: 3 }, { count: 1, of: 5 })).toEqual({ count: 7, of: 15 });
    expect(subtractFractions({ count: 1, of: 5 }, { count: 2, of: 3 })).toEqual({ count: -7, of: 15 });
  });

  it('is not there where one of them has no base', () => {
    const nothing = { count: 0, of: 0 };
    expect(subtractFractions({ count: 2, of: 3 }, nothing)).toBeUndefined();
    expect(subtractFractions(nothing, { count: 2, of: 3 })).toBeUndefined();
  });
});

describe('formatMean', () => {
  it('writes the published mean age', () => {
    expect(formatMean(2071, 41, published)).toBe('50,5');
    expect(formatMean(0, 0, published)).toBeNull();
  });
});

describe('formatDecimal', () => {
  it('groups thousands with dots and marks negatives', () => {
    expect(formatCount(1_234_567)).toBe('1.234.567');
    expect(formatDecimal({ scaled: -5, decimals: 2 })).toBe('-0,05');
    expect(formatDecimal({ scaled: 123_456, decimals: 2 })).toBe('1.234,56');
  });
});
