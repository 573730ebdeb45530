import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../domain/partial-date';
import { dateOfSerial } from '../../spreadsheet/serial-date';
import type { SourceCell } from '../table/source';
import { columnDates, doubtBeside } from './date-column';
import { readDateCell } from './read-date';

const usual = { from1904: false, monthFirst: false };
const read = (text: string) => readDateCell({ text }, usual);
const number = (value: number, from1904 = false) =>
  readDateCell({ text: String(value), number: value }, { from1904, monthFirst: false });

describe('dateOfSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [22_965, '1962-11-15'],
    [22_965.75, '1962-11-15'],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [2_958_466, undefined],
  ])('%s', (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });
  it('counts from 1904 where the workbook does', () => {
    expect(dateOfSerial(0, true)).toBe('1904-01-01');
    expect(dateOfSerial(22_965 - 1462, true)).toBe('1962-11-15');
  });
});

describe('readDateCell', () => {
  it.each([
    ['15/11/1962', '1962-11-15'],
    ['5.1.62', '1962-01-05'],
    ['15-11-1962', '1962-11-15'],
    ['15 / 11 / 1962', '1962-11-15'],
    ['1962-11-15', '1962-11-15'],
    ['1962-11-15T00:00:00', '1962-11-15'],
    ['15/11/1962 00:00:00', '1962-11-15'],
    ['15111962', '1962-11-15'],
    ['ngày 15 tháng 11 năm 1962', '1962-11-15'],
    ['1.985', '1985'],
    ['1,962', '1962'],
    ['2 001', '2001'],
    ['Ngày 5, tháng 1, năm 1962', '1962-01-05'],
    ['tháng 5 năm 1970', '1970-05'],
    ['Tháng 5/1970', '1970-05'],
    ['THÁNG 05-1970'.normalize('NFD'), '1970-05'],
    ['T5/1970', '1970-05'],
    ['5/1970', '1970-05'],
    ['1970', '1970'],
    ['năm 1970', '1970'],
    ['Sinh năm 1970', '1970'],
    ['1970?', '1970'],
    ['00/00/1970', '1970'],
    ['00/5/1970', '1970-05'],
    ['../../1970', '1970'],
    ['--/5/1970', '1970-05'],
    ['15-Nov-1962', '1962-11-15'],
    ['Nov-62', '1962-11'],
    ["'15/11/1962", '1962-11-15'],
    ['3/2/05', '2005-02-03'],
    ['31/2/1970', undefined],
    ['15/13/1970', undefined],
    ['62', undefined],
    ['chưa rõ', undefined],
    ['1/2/3/4', undefined],
    ['15/11/19622', undefined],
    ['Nguyễn Văn A 1970', undefined],
  ])('%s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    [1970, '1970'],
    [25_569, '1970-01-01'],
    [15_111_962, '1962-11-15'],
    [5_011_962, '1962-01-05'],
    [62, undefined],
    [0.5, undefined],
    [-3, undefined],
    [5e12, undefined],
  ])('the number %s', (value, date) => {
    expect(number(value)).toBe(date);
  });

  it('counts unformatted days from 1904 where the workbook does', () => {
    expect(number(25_569 - 1462, true)).toBe('1970-01-01');
  });

  it('takes a cell shown as a date as it is', () => {
    expect(readDateCell({ text: '11/1962', number: 22_965, date: '1962-11' }, usual)).toBe('1962-11');
  });

  it('reads back every date in every form', () => {
    const date = fc
      .record({
        year: fc.integer({ min: 1931, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.nat(),
      })
      .map(({ year, month, day }) => ({ year, month, day: 1 + (day % daysInMonth(year, month)) }));
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const [y, m, d] = [String(year), String(month), String(day)];
        const full = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
        const forms = [
          `${d}/${m}/${y}`,
          `${d}.${m}.${y}`,
          `${d}-${m}-${y.slice(2)}`,
          full,
          `${d.padStart(2, '0')}${m.padStart(2, '0')}${y}`,
          `ngày ${d} tháng ${m} năm ${y}`,
        ];
        for (const form of forms) expect(read(form)).toBe(full);
        const days = Math.round((Date.parse(full) - Date.UTC(1899, 11, 30)) / 86_400_000);
        expect(number(days)).toBe(full);
        for (const form of [`${m}/${y}`, `tháng ${m} năm ${y}`, `T${m}/${y}`])
          expect(read(form)).toBe(full.slice(0, 7));
        expect(readDateCell({ text: `${m}/${d}/${y}` }, { from1904: false, monthFirst: true })).toBe(full);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), (text, value) => {
        read(text);
        number(value);
      }),
    );
  });
});

describe('dateDoubt', () => {
  const cells = (...texts: string[]) => texts.map((text) => ({ text }));
  const days = (...dates: string[]) => dates.map((date) => ({ text: date, number: 1, date }));
  const few = days('1971-03-04', '1973-05-12');
  const many = days('1971-03-04', '1973-05-12', '1975-01-09', '1977-02-11', '1979-07-10', '1960-08-02');

  const dateDoubt = (given: readonly SourceCell[]) => columnDates(given).doubt;
  const sure = { texts: true, days: false, isSure: true };
  const changed = { texts: false, days: true, isSure: false };

  it('month first changes nothing that can be read one way only', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true });
    const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-').map((part) => String(Number(part)));
        const month = english[Number(m) - 1] ?? '';
        for (const text of [
          iso,
          `${y}/${m}/${d}`,
          `${month} ${d}, ${y}`,
          `${d} ${month} ${y}`,
          `${d} tháng ${m} năm ${y}`,
        ])
          expect([text, readDateCell({ text }, { from1904: false, monthFirst: true })]).toEqual([text, iso]);
      }),
    );
  });

  it('is month first only where texts make sense so and not otherwise', () => {
    expect(dateDoubt(cells('11/15/1962', '1/2/1970'))).toEqual(sure);
    expect(dateDoubt(cells('1/2/1970', '3/4/1971'))).toBeUndefined();
    expect(dateDoubt(cells('11/15/1962', '15/11/1962'))).toBeUndefined();
    expect(dateDoubt([{ text: '11/15/1962', date: '1962-11-15' }])).toBeUndefined();
  });

  it('is swapped where days stand for what could be one, and texts for the rest', () => {
    expect(dateDoubt([...cells('15/11/1970', '28/02/1972'), ...few])).toEqual(changed);
    expect(dateDoubt([...cells('15/11/1970'), ...few, ...days('1971-03-25')])).toBeUndefined();
    expect(dateDoubt([...cells('15/11/1970', '3/4/1970', '5/6/1970'), ...few])).toBeUndefined();
    expect(dateDoubt(few)).toBeUndefined();
    expect(dateDoubt(many)).toEqual(changed);
    expect(dateDoubt([...many, ...days('1971-03-25')])).toBeUndefined();
    expect(dateDoubt(days('1970-01-01', '1971-02-02', '1980', '1960-05'))).toBeUndefined();
  });

  it('is both where days stand beside texts that make sense month first only', () => {
    expect(dateDoubt([...cells('12/25/1970'), ...few])).toEqual({ texts: true, days: true, isSure: false });
    expect(dateDoubt([...cells('12/25/1970'), ...few, ...days('1971-03-25')])).toEqual(sure);
  });

  it('goes over to a column beside that can be read either way', () => {
    const either = columnDates(cells('1/2/1970', '3/4/1971'));
    const others = [columnDates(cells('11/15/1962')), either];
    expect(doubtBeside(either, others)).toEqual({ texts: true, days: true, isSure: false });
    expect(doubtBeside(columnDates(few), [columnDates(many)])).toEqual(changed);
    for (const own of [cells('15/2/1970', '3/4/1971'), days('1971-03-25', '1971-03-04'), cells('1970')])
      expect(doubtBeside(columnDates(own), others)).toBeUndefined();
    expect(doubtBeside(either, [either])).toBeUndefined();
  });
});
