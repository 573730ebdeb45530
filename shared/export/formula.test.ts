import { describe, expect, it } from 'vitest';
import {
  added,
  address,
  ask,
  columnLetters,
  difference,
  literal,
  quoted,
  quotient,
  shortfall,
  sumOf,
  unlessEmpty,
  valueOf,
  withWords,
} from './formula';

const a = valueOf({ row: 12, column: 5 });
const of = valueOf({ row: 12, column: 28 });

describe('positions', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(address({ row: 9, column })).toBe(`${letters}9`);
  });
});

describe('formulas', () => {
  it('are written as a reader would write them', () => {
    expect(sumOf({ row: 3, column: 2 }, { row: 9, column: 2 })).toBe('SUM(B3:B9)');
    expect(added([a, of])).toBe('E12+AB12');
    expect(difference(a, of)).toBe('(E12-AB12)');
    expect(shortfall(a, of)).toBe('MAX(0,E12-AB12)');
  });

  it('hold the percent policy', () => {
    const decimals = { kind: 'decimals', count: 1 } as const;
    const halfUp = { digits: decimals, rounding: 'half-up', trimZeros: true } as const;
    expect(quotient(a, of, halfUp, 'percent')).toBe('IF(AB12=0,"",ROUND(1000*E12/AB12,0)/1000)');
    expect(quotient(a, of, { ...halfUp, rounding: 'truncate' }, 'number')).toBe(
      'IF(AB12=0,"",INT(10*E12/AB12)/10)',
    );
    const significant = {
      ...halfUp,
      rounding: 'truncate',
      digits: { kind: 'significant', count: 3 },
    } as const;
    const power = '10^MAX(2,2-INT(LOG10(E12/AB12)+1E-9))';
    expect(quotient(a, of, significant, 'percent')).toBe(
      `IF(AB12=0,"",IF(E12=0,0,INT(E12*${power}/AB12)/${power}))`,
    );
  });

  it('have their words changed, those behind an empty text too', () => {
    const formula = unlessEmpty(a, ask.equals(of, quoted('Tái cử')));
    expect(withWords(formula, (words) => words.replace('Tái cử', 'Tiếp tục'))).toBe(
      'IF(E12="","",(AB12="Tiếp tục"))',
    );
    const filled = ask.all([ask.isFilled(a), ask.equals(of, quoted('Tái cử'))]);
    expect(withWords(filled, (words) => words.replace('Tái cử', 'Tiếp tục'))).toBe(
      '(E12<>"")*(AB12="Tiếp tục")',
    );
    expect(withWords(filled, () => '')).toBe('(E12<>"")*(AB12="")');
  });

  it('take only whole numbers in themselves', () => {
    expect(literal(34)).toBe('34');
    expect(() => literal(0.5)).toThrow(RangeError);
  });
});
