import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../spreadsheet/shown-number';
import { readCardNumber } from './read-number';

describe('the number of a party card', () => {
  it('has the zeros that its cell shows, whatever signs and words the format puts around its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom('', '"ĐV"', '"Số thẻ "', '"No."', '[Red]'),
        fc.constantFrom('00000000', '00 000000', '00\\.000000', '00-000000'),
        (number, before, digits) => {
          const text = shownNumber(number, before + digits);
          expect(readCardNumber({ text, number })).toEqual({ value: String(number).padStart(8, '0') });
        },
      ),
    );
  });

  it('is what the cell holds where the format shows other digits', () => {
    expect(readCardNumber({ text: '4,60E+07', number: 46_005_201 })).toEqual({ value: '46005201' });
    expect(readCardNumber({ text: 'x', number: 5201 })).toEqual({ value: '5201' });
  });
});
