import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredPapers } from './offered-papers';

describe('what the papers of a ballot offer', () => {
  it('is one number from the next: present, issued, collected, and all of them valid', () => {
    expect(offeredPapers({}, 34, 2)).toEqual({ seats: 2, issued: 34, collected: 34, valid: 34, invalid: 0 });
    expect(offeredPapers({ issued: 30 }, 34, undefined)).toMatchObject({
      issued: 34,
      collected: 30,
      valid: 30,
    });
    expect(offeredPapers({ collected: 29, valid: 27 }, 34, undefined)).toMatchObject({ invalid: 2 });
    expect(offeredPapers({ collected: 29, invalid: 1 }, 34, undefined)).toMatchObject({ valid: 28 });
  });

  it('is nothing where nothing is known, or where the numbers contradict each other', () => {
    const nothing = { seats: undefined, issued: undefined, collected: undefined };
    expect(offeredPapers({}, undefined, undefined)).toEqual({
      ...nothing,
      valid: undefined,
      invalid: undefined,
    });
    expect(offeredPapers({ collected: 10, valid: 11 }, 12, undefined).invalid).toBeUndefined();
  });

  it('adds up when every offer is taken, in any order of what was entered before', () => {
    const part = fc.option(fc.nat({ max: 50 }), { nil: undefined });
    fc.assert(
      fc.property(part, part, part, (issued, collected, present) => {
        const first = offeredPapers({ issued, collected }, present, undefined);
        const taken = { issued: issued ?? first.issued, collected: collected ?? first.collected };
        const valid = offeredPapers(taken, present, undefined).valid;
        const { invalid } = offeredPapers({ ...taken, valid }, present, undefined);
        if (valid === undefined) return;
        expect(valid + (invalid ?? 0)).toBe(taken.collected);
      }),
    );
  });
});
