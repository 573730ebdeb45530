import { describe, expect, it } from 'vitest';
import { certainlyBefore, earliestDay, latestDay, parsePartialDate } from './partial-date';

describe('parsePartialDate', () => {
  it('takes a year, a month or a day', () => {
    expect(parsePartialDate('1966')).toEqual({ year: 1966 });
    expect(parsePartialDate('1966-02')).toEqual({ year: 1966, month: 2 });
    expect(parsePartialDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it.each(['1899', '2200', '1966-13', '1966-00', '2023-02-29', '1966-1-1', '66', '1966-01-01T00:00', ''])(
    'refuses %s',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});

describe('days that a date can mean', () => {
  it('spans the whole of what is not known', () => {
    expect([earliestDay('1966'), latestDay('1966')]).toEqual(['1966-01-01', '1966-12-31']);
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('2024-02-03'), latestDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
  });

  it('is before only when no reading says otherwise', () => {
    expect(certainlyBefore('1965', '1966-01-01')).toBe(true);
    expect(certainlyBefore('1966', '1966-12-31')).toBe(false);
    expect(certainlyBefore('1966-01-01', '1966-01-01')).toBe(false);
  });
});
