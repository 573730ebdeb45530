import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeasonDocument } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { citedDocuments, citing, formsCiting, withoutDocument } from './citations';

const places = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 });

describe('the documents that a form cites', () => {
  it('stand by their dates, and none where none is chosen', () => {
    const documents: SeasonDocument[] = [
      { subject: 'Sau', issuedOn: '2022-05-01' },
      { subject: 'Trước', issuedOn: '2022-03-01' },
      { subject: 'Khác' },
    ];
    const season = { ...sampleSeason(), documents, citations: { results: [0, 1] } };
    expect(citedDocuments(season, 'results').map(({ subject }) => subject)).toEqual(['Trước', 'Sau']);
    expect(citedDocuments(season, 'plan')).toEqual([]);
    expect(citedDocuments(sampleSeason(), 'results')).toEqual([]);
    expect(formsCiting(season, 1)).toEqual(['results']);
  });

  it('are chosen and left again one by one', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 9 }), (results, index) => {
        const chosen = citing({ results }, 'results', index, true);
        expect(chosen.filter((place) => place === index)).toHaveLength(1);
        expect(citing({ results: [...chosen] }, 'results', index, false)).not.toContain(index);
      }),
    );
  });

  it('stay the same ones when another document is taken out', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 9 }), (results, gone) => {
        const names = Array.from({ length: 10 }, (_, index) => String(index));
        const after = withoutDocument({ results }, gone).results ?? [];
        const left = names.filter((_, index) => index !== gone);
        expect(after.map((place) => left[place])).toEqual(
          results.filter((place) => place !== gone).map((place) => names[place]),
        );
      }),
    );
  });
});
