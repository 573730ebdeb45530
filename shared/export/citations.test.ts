import { describe, expect, it } from 'vitest';
import { headingLine } from './citations';

describe('the line under a title that names a document', () => {
  it('has kind, number, date and issuer', () => {
    const document = { kind: 'decision', number: '33-QĐ/ĐU', issuedOn: '2022-04-08', subject: 'Phân công' };
    expect(headingLine(document, 'results')).toBe('(Kèm theo Quyết định số 33-QĐ/ĐU ngày 08/04/2022)');
  });

  it('has the subject where nothing else is known', () => {
    expect(headingLine({ subject: 'Phân công chỉ đạo đại hội' }, 'results')).toBe(
      '(Kèm theo Văn bản về Phân công chỉ đạo đại hội)',
    );
  });
});
