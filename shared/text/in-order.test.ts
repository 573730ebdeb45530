import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order';

describe('dates and codes', () => {
  it('stand in the order of their letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(texts.toSorted(inOrder)).toEqual(texts.toSorted());
      }),
    );
  });
});
