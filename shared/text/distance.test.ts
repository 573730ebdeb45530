import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance';

/** The definition, letter by letter from the front. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const changed = defined(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(changed, defined(a.slice(1), b) + 1, defined(a, b.slice(1)) + 1);
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance of two texts', () => {
  it('is that of the definition, up to the most that is counted', () => {
    fc.assert(
      fc.property(text, text, fc.nat(7), (a, b, most) => {
        const wanted = defined(a, b);
        expect(Math.min(distance(a, b, most), most + 1)).toBe(Math.min(wanted, most + 1));
      }),
    );
  });
});
