import { describe, expect, it } from 'vitest';
import { vi } from '../../../shared/i18n';
import { emptyForm, readDates, readForm } from './new-season-form';

describe('readForm', () => {
  const form = { ...emptyForm('2026-01-01'), name: ' Đảng uỷ phường Hoài Tân ', term: '2025-2030' };

  it('gives only what was entered', () => {
    expect(readForm({ ...form, plannedFrom: '1/3/2026' })).toEqual({
      errors: {},
      season: {
        name: 'Đảng uỷ phường Hoài Tân',
        term: '2025-2030',
        plannedFrom: '2026-03-01',
        ruleSet: 'qd294-2025',
      },
    });
  });

  it('says what is missing at each field', () => {
    expect(readForm(emptyForm('2026-01-01')).errors).toEqual({
      name: vi.start.form.nameNeeded,
      term: vi.start.form.termNeeded,
    });
  });

  it('refuses a term whose years are the wrong way round', () => {
    const { errors, season } = readForm({ ...form, term: '2030-2025', previousTerm: '2025-2020' });
    expect(errors).toEqual({ term: vi.fields.termReversed, previousTerm: vi.fields.termReversed });
    expect(season).toBeUndefined();
  });

  it('refuses an end before the beginning', () => {
    const { errors, season } = readForm({ ...form, plannedFrom: '2/3/2026', plannedTo: '1/3/2026' });
    expect(errors).toEqual({ plannedTo: vi.fields.tooEarly('begin', '02/03/2026') });
    expect(season).toBeUndefined();
  });
});

describe('readDates', () => {
  const form = emptyForm('2026-01-01');

  it('rewrites a day as the office writes it', () => {
    expect(readDates({ ...form, plannedFrom: '1/2/2026', plannedTo: '28-2-26' })).toEqual({
      days: { plannedFrom: '01/02/2026', plannedTo: '28/02/2026' },
      errors: {},
    });
  });

  it('leaves a wrong day as it was typed, and says what is wrong', () => {
    expect(readDates({ ...form, plannedFrom: '32/13/2026' })).toEqual({
      days: { plannedTo: '' },
      errors: { plannedFrom: vi.fields.noSuchDay({ month: 13 }) },
    });
    expect(readDates({ ...form, plannedFrom: '2/3/2026', plannedTo: '1/3/2026' }).errors).toEqual({
      plannedTo: vi.fields.tooEarly('begin', '02/03/2026'),
    });
  });
});
