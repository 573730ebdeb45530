import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenName } from './name-case';

describe('a name as names are written', () => {
  it.each([
    ['1Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn Văn An2', 'Nguyễn Văn An'],
    ['12. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn 3 Văn An', 'Nguyễn Văn An'],
    ['NGUYỄN VĂN AN2', 'Nguyễn Văn An'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    // nothing would be left of it, or only a bracket
    ['12', '12'],
    ['Nguyễn Văn An (2)', 'Nguyễn Văn An (2)'],
  ])('%s', (typed, written) => {
    expect(writtenName(typed)).toBe(written);
  });

  it('has no figure more where letters and figures are all there is, and is written once for all', () => {
    const typed = fc
      .array(fc.constantFrom('Nguyễn', 'VĂN', 'an', 'An2', '7', '1Lê'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(typed, (name) => {
        const written = writtenName(name);
        expect(/\p{N}/u.test(written)).toBe(/\p{N}/u.test(name) && !/\p{L}/u.test(name));
        expect(writtenName(written)).toBe(written);
      }),
    );
  });
});
