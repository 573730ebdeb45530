import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeasonDocument } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { basisDocuments, citation, documentsByDate, documentsFor } from './documents';

const withDocuments = (...documents: SeasonDocument[]) => ({ ...sampleSeason(), documents });

describe('a document', () => {
  it('is cited with what is known of it', () => {
    expect(sampleSeason().documents?.map(citation)).toEqual([
      'Kế hoạch số 42-KH/ĐU, ngày 18/02/2022 của Đảng uỷ phường về Đại hội chi bộ nhiệm kỳ 2020 - 2025',
      'Công văn số 200-CV/BTCTU, ngày 16/03/2022 của Ban Tổ chức Thị uỷ về đại hội chi bộ trực thuộc đảng bộ cơ sở nhiệm kỳ 2022 - 2025',
    ]);
    expect(citation({ subject: 'Về việc phân công', kind: 'Giấy mời' })).toBe('Giấy mời về phân công');
    expect(citation({ subject: 'Vềnh' })).toBe('Văn bản về Vềnh');
  });

  it('is the basis of the report when marked so, or when none is marked', () => {
    const basis: SeasonDocument = { subject: 'A', purpose: 'basis' };
    expect(basisDocuments(withDocuments({ subject: 'B' }, basis))).toEqual([basis]);
    expect(basisDocuments(withDocuments({ subject: 'B' }, { subject: 'C' }))).toHaveLength(2);
    expect(basisDocuments(withDocuments({ subject: 'B', purpose: 'result' }))).toEqual([]);
    expect(documentsFor(withDocuments(basis), 'basis')).toEqual([basis]);
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
