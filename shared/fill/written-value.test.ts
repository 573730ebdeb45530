import { expect, it } from 'vitest';
import { quotientValue } from './indicators/value';
import { writtenValue } from './written-value';

it('a mean is written as it is where the cell rounds by itself, else as the policy rounds it', () => {
  const policy = { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: false } as const;
  const age = quotientValue({ count: 1864, of: 41 }, policy);
  const digits = (numberFormat: string) =>
    writtenValue(age, { numberFormat, date1904: false, share: undefined });
  expect(digits('0.00')).toEqual({
    input: { kind: 'number', digits: '45.463414634146341' },
    shown: '45,5',
  });
  expect(digits('General')).toEqual({ input: { kind: 'number', digits: '45.5' }, shown: '45,5' });
});
