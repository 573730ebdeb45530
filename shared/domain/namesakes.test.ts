import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesakeOf } from './namesakes';

describe('a namesake in a list', () => {
  it('is the same name, whatever its case, blanks and form of letters', () => {
    const list = [
      { name: 'Lê Thị Hoà' },
      { name: 'Trần Văn An' },
      { name: ' lê  thị hoà '.normalize('NFD') },
    ];
    expect([0, 1, 2].map((index) => namesakeOf(list, index))).toEqual([2, undefined, 0]);
    expect(namesakeOf([{ name: 'Lê Hà' }, { name: 'Lê Hạ' }], 0)).toBeUndefined();
  });

  it('is nobody whom a birth date or another profile tells apart', () => {
    const name = 'Lê Văn An';
    expect(
      namesakeOf(
        [
          { name, born: '1970' },
          { name, born: '1980' },
        ],
        0,
      ),
    ).toBeUndefined();
    expect(
      namesakeOf(
        [
          { name, personId: 'p1' },
          { name, personId: 'p2' },
        ],
        0,
      ),
    ).toBeUndefined();
    expect(namesakeOf([{ name, born: '1970' }, { name }], 0)).toBe(1);
  });

  it('is told on both sides, and only there', () => {
    const names = fc.array(fc.constantFrom('An', 'Bình', 'Cúc').map((name) => ({ name })));
    fc.assert(
      fc.property(names, (list) => {
        list.forEach(({ name }, index) => {
          const alike = list.filter((other) => other.name === name).length;
          expect(namesakeOf(list, index) === undefined).toBe(alike === 1);
        });
      }),
    );
  });
});
