import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { after, refused } from '../testing/edit-steps';

const season = sampleSeason();
const [plan, letter] = season.documents ?? [];
if (!plan || !letter) throw new Error('the sample holds two documents');

describe('the register of documents', () => {
  it('takes a document in behind the others', () => {
    const document = { subject: 'Quyết định chuẩn y', kind: 'decision', purpose: 'result' } as const;
    expect(after(season, { type: 'document.add', document }).documents).toEqual([plan, letter, document]);
  });

  it('begins in a season that kept none', () => {
    const { documents, ...without } = season;
    expect(documents).toHaveLength(2);
    const document = { subject: 'Kế hoạch' };
    expect(after(without, { type: 'document.add', document }).documents).toEqual([document]);
  });

  it('changes and empties the fields of one', () => {
    const ref = { index: 1, subject: letter.subject };
    const changed = after(
      season,
      { type: 'document.update', document: ref, patch: { purpose: 'basis', attachment: 'cv.pdf' } },
      { type: 'document.update', document: ref, patch: { number: null, subject: 'V/v khác' } },
    );
    const { number, ...rest } = letter;
    expect(number).toBe('200-CV/BTCTU');
    expect(changed.documents?.[1]).toEqual({
      ...rest,
      subject: 'V/v khác',
      purpose: 'basis',
      attachment: 'cv.pdf',
    });
  });

  it('takes one away, and leaves an empty register', () => {
    const first = { index: 0, subject: plan.subject };
    const second = { index: 0, subject: letter.subject };
    const one = after(season, { type: 'document.remove', document: first });
    expect(one.documents).toEqual([letter]);
    expect(after(one, { type: 'document.remove', document: second }).documents).toEqual([]);
  });

  it('is cited by forms, which go on citing it when one before it is taken away', () => {
    const cite = { type: 'document.cite', document: { index: 1, subject: letter.subject } } as const;
    const first = { index: 0, subject: plan.subject };
    const cited = after(
      season,
      { ...cite, form: 'results', cites: true },
      { ...cite, form: 'plan', cites: true },
      { ...cite, form: 'plan', cites: false },
      { ...cite, document: first, form: 'ratification', cites: true },
    );
    expect(cited.citations).toEqual({ results: [1], ratification: [0] });
    const left = after(cited, { type: 'document.remove', document: first });
    expect(left.citations).toEqual({ results: [0] });
    const document = { index: 0, subject: letter.subject };
    expect(after(left, { type: 'document.remove', document }).citations).toBeUndefined();
  });

  it('changes nothing when another document stands at the place, or the value is refused', () => {
    const document = { index: 0, subject: letter.subject };
    expect(refused({ type: 'document.cite', document, form: 'plan', cites: true })).toMatchObject({
      code: 'not-found',
    });
    expect(refused({ type: 'document.remove', document })).toMatchObject({
      code: 'not-found',
      params: { what: 'document' },
    });
    const ref = { index: 0, subject: plan.subject };
    expect(
      refused({ type: 'document.update', document: ref, patch: { issuedOn: '2022-02-30' } }),
    ).toMatchObject({ code: 'input-invalid' });
  });
});
