import { describe, expect, it } from 'vitest';
import { vi } from '../../../shared/i18n';
import { readCount, readPartialDate, readStart, readText, willStore } from './readings';

describe('readCount', () => {
  it.each([
    ['27', 27],
    [' 0 ', 0],
    ['1.234', 1234],
    ['1 234', 1234],
    ['12.345', 12_345],
    ['', null],
    ['   ', null],
  ])('reads %j', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['12,5', vi.fields.notCount],
    ['1.23', vi.fields.notCount],
    ['hai', vi.fields.notCount],
    ['1e3', vi.fields.notCount],
    ['-1', vi.fields.negative],
    ['1.000.000', vi.fields.tooLarge],
  ])('refuses %j', (text, error) => {
    expect(readCount(text)).toEqual({ ok: false, error });
  });
});

describe('readPartialDate', () => {
  it.each([
    ['15/11/1962', '1962-11-15'],
    ['11/1962', '1962-11'],
    ['1962', '1962'],
    ['', null],
  ])('reads %j', (text, value) => {
    expect(readPartialDate(text, {})).toEqual({ ok: true, value });
  });

  it('asks for the day where it is needed', () => {
    expect(readPartialDate('7/2022', { fullDay: true })).toEqual({ ok: false, error: vi.fields.dayNeeded });
    expect(readPartialDate('mai', {})).toEqual({ ok: false, error: vi.fields.notDate });
    expect(readPartialDate('mai', { fullDay: true })).toEqual({ ok: false, error: vi.fields.notDay });
  });

  it.each([
    ['31/02/1970', 'Tháng 2 không có ngày 31. Xem lại ngày, tháng.'],
    ['29/02/1970', 'Tháng 2 năm 1970 không có ngày 29. Xem lại ngày, tháng.'],
    ['13/1970', 'Không có tháng 13. Xem lại tháng.'],
    ['31/11', 'Tháng 11 không có ngày 31. Xem lại ngày, tháng.'],
  ])('says of %j that there is no such day', (text, error) => {
    expect(readPartialDate(text, {})).toEqual({ ok: false, error });
  });

  it('keeps beginning and end in their order and names the other one; one day may be both', () => {
    const begin = { name: 'begin', date: '2026-03-02' } as const;
    const end = { name: 'end', date: '2026-03-02' } as const;
    expect(readPartialDate('1/3/2026', { notBefore: begin })).toEqual({
      ok: false,
      error: 'Không được trước ngày bắt đầu (02/03/2026).',
    });
    expect(readPartialDate('3/3/2026', { notAfter: end })).toEqual({
      ok: false,
      error: 'Không được sau ngày kết thúc (02/03/2026).',
    });
    expect(readPartialDate('2/3/2026', { notBefore: begin, notAfter: end }).ok).toBe(true);
    expect(readPartialDate('3/2026', { notBefore: begin }).ok).toBe(true);
  });
});

describe('willStore', () => {
  const season = { plannedFrom: '2027-01-10', plannedTo: '2027-03-20' };
  it.each([
    ['15/2', 'Sẽ ghi: 15/02/2027'],
    ['15/2/27', 'Sẽ ghi: 15/02/2027'],
    ['150227', 'Sẽ ghi: 15/02/2027'],
    ['15/2/2027', undefined],
    ['15022027', undefined],
    ['15/', undefined],
    ['', undefined],
  ])('says what “%s” will be, where the year is not written out: %s', (text, will) => {
    expect(willStore(text, { fullDay: true, means: { today: '2026-11-29', season } })).toBe(will);
  });
});

describe('readText', () => {
  it('refuses a term that ends before it begins or has no years, where a term is asked for', () => {
    const refused = { ok: false, error: vi.fields.termReversed };
    expect(readText('2025-20272025-2027', { term: true })).toEqual({
      ok: false,
      error: vi.fields.termNoYear,
    });
    expect(readText('2030-2025', { term: true })).toEqual(refused);
    expect(readText('2025 – 2025', { term: true })).toEqual(refused);
    expect(readText('2025-2030', { term: true })).toEqual({ ok: true, value: '2025-2030' });
    expect(readText('Khoá XVI', { term: true })).toEqual({ ok: true, value: 'Khoá XVI' });
    expect(readText('2030-2025', {})).toEqual({ ok: true, value: '2030-2025' });
  });

  it('stores one form of a letter, without blanks around', () => {
    expect(readText('  Đảng uỷ ', {})).toEqual({ ok: true, value: 'Đảng uỷ' });
    expect(readText('Uye\u0302\u0301n', {})).toEqual({ ok: true, value: 'Uyến' });
  });

  it('tells empty from required', () => {
    expect(readText(' ', {})).toEqual({ ok: true, value: null });
    expect(readText(' ', { required: true })).toEqual({ ok: false, error: vi.fields.required });
  });

  it('takes whatever is pasted: a break of lines where lines are allowed, else a blank, and no sign that nobody sees', () => {
    expect(readText('a\nb', {})).toEqual({ ok: true, value: 'a b' });
    expect(readText('a\tb\u000bc', {})).toEqual({ ok: true, value: 'a b c' });
    expect(readText('a\r\nb\u000bc\u0085d', { lines: true })).toEqual({ ok: true, value: 'a\nb\nc\nd' });
    expect(readText('a\u0007b\u200bc\ud800', { lines: true })).toEqual({ ok: true, value: 'abc' });
    expect(readText('Ðặng\u00a0Văn\u2003Hải', {})).toEqual({ ok: true, value: 'Đặng Văn Hải' });
  });
});

describe('readStart', () => {
  it('spells every hour in one way, and refuses what is none', () => {
    expect(readStart('7h30')).toEqual({ ok: true, value: '7 giờ 30' });
    expect(readStart('14:00')).toEqual({ ok: true, value: '14 giờ' });
    expect(readStart(' ')).toEqual({ ok: true, value: null });
    expect(readStart('sau giờ làm việc')).toEqual({ ok: false, error: vi.fields.notHour });
    expect(readStart('25h')).toEqual({ ok: false, error: vi.fields.notHour });
  });
});
