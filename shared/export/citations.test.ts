import { describe, expect, it } from 'vitest';
import { headingLine } from './citations';

describe('the line under a title that names a document', () => {
  it('has kind, number, date and issuer', () => {
    const document = { kind: 'decision', number: '33-QĐ/ĐU', issuedOn: '2022-04-08', subject: 'Phân công' };
    expect(headingLine(document, 'results')).toBe('(Kèm theo Quyết định số 33-QĐ/ĐU ngày 08/4/2022)');
  });

  it.each([
    ['2026-06-01', 'Quyết định ngày 01/6/2026'],
    ['2026-02-10', 'Quyết định ngày 10/02/2026'],
    ['2026-01', 'Quyết định tháng 01 năm 2026'],
    ['2025', 'Quyết định năm 2025'],
  ])('says %s as far as it is known', (issuedOn, cited) => {
    expect(headingLine({ kind: 'decision', issuedOn, subject: 'Phân công' }, 'results')).toBe(
      `(Kèm theo ${cited})`,
    );
  });

  it('has the subject where nothing else is known', () => {
    expect(headingLine({ subject: 'Phân công chỉ đạo đại hội' }, 'results')).toBe(
      '(Kèm theo Văn bản về Phân công chỉ đạo đại hội)',
    );
  });
});
