import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeasonDocument } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { basisDocuments, documentsByDate, documentsFor } from './documents';

const withDocuments = (...documents: SeasonDocument[]) => ({ ...sampleSeason(), documents });

describe('a document', () => {
  it('is the basis of the report when marked so, or when none is marked', () => {
    const basis: SeasonDocument = { subject: 'A', purpose: 'basis' };
    expect(basisDocuments(withDocuments({ subject: 'B' }, basis))).toEqual([basis]);
    expect(basisDocuments(withDocuments({ subject: 'B' }, { subject: 'C' }))).toHaveLength(2);
    expect(basisDocuments(withDocuments({ subject: 'B', purpose: 'result' }))).toEqual([]);
    expect(documentsFor(withDocuments(basis), 'basis')).toEqual([basis]);
  });

  it('of a higher authority is cited first, each by its issuer, else by its number', () => {
    const cited = [
      { subject: 'phường', issuer: 'Đảng uỷ phường', number: '42-KH/ĐU', issuedOn: '2022-01-01' },
      { subject: 'thị', issuer: 'Ban Tổ chức Thị uỷ', number: '200-CV/BTCTU', issuedOn: '2022-02-01' },
      { subject: 'tỉnh', number: '15-HD/TU', issuedOn: '2022-03-01' },
      { subject: 'ban trung ương', number: '12-HD/BTCTW', issuedOn: '2022-01-02' },
      { subject: 'trung ương', issuer: 'Ban Chấp hành Trung ương', issuedOn: '2022-04-01' },
      { subject: 'không rõ' },
    ];
    expect(basisDocuments(withDocuments(...cited)).map(({ subject }) => subject)).toEqual([
      'trung ương',
      'ban trung ương',
      'tỉnh',
      'thị',
      'phường',
      'không rõ',
    ]);
  });

  it('stands by its date, and is named by its own place', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.option(fc.constantFrom('2022', '2022-03', '2022-03-16', '2021-01-01'), { nil: undefined }),
        ),
        (dates) => {
          const documents = dates.map((issuedOn, index) => ({
            subject: `Văn bản ${String(index)}`,
            ...(issuedOn !== undefined && { issuedOn }),
          }));
          const placed = documentsByDate(withDocuments(...documents));
          expect(placed.map(({ document, index }) => documents[index] === document)).toEqual(
            documents.map(() => true),
          );
          const order = placed.map(({ document }) => document.issuedOn ?? '9999');
          expect(order).toEqual(order.toSorted());
        },
      ),
    );
  });
});
