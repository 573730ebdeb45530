import { describe, expect, it } from 'vitest';
import { vi } from '../../../shared/i18n';
import { readCount, readPartialDate, readStart, readText } from './readings';

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
    expect(readPartialDate('31/02/2022', {})).toEqual({ ok: false, error: vi.fields.notDate });
    expect(readPartialDate('31/02/2022', { fullDay: true })).toEqual({ ok: false, error: vi.fields.notDay });
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

describe('readText', () => {
  it('refuses a term that ends before it begins, where a term is asked for', () => {
    const refused = { ok: false, error: vi.fields.termReversed };
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

  it('takes line breaks only where lines are allowed', () => {
    expect(readText('a\nb', {})).toEqual({ ok: false, error: vi.fields.controlCharacter });
    expect(readText('a\nb', { lines: true })).toEqual({ ok: true, value: 'a\nb' });
    expect(readText('a\u0007b', { lines: true })).toEqual({ ok: false, error: vi.fields.controlCharacter });
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
