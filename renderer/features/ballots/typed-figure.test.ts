import { describe, expect, it } from 'vitest';
import type { Congress } from '../../../shared/domain/season';
import { isSamePlace, withTyped } from './typed-figure';

const congress: Congress = {
  status: 'held',
  approvedSeats: {},
  elections: [
    { body: 'secretary', round: 1, valid: 12, candidates: [{ id: 'a' }, { id: 'b', votes: 3 }] },
    { body: 'deputySecretary', round: 1, candidates: [] },
  ],
  committee: [],
};

describe('the congress with a number that is being typed', () => {
  it('has the number in its place, and nothing where the field is empty', () => {
    const papers = withTyped(congress, { place: { election: 1, key: 'issued' }, value: 0 });
    expect(papers.elections?.map(({ issued }) => issued)).toEqual([undefined, 0]);
    const votes = withTyped(congress, {
      place: { election: 0, key: 'votes', candidate: 0 },
      value: 9,
    });
    expect(votes.elections?.[0]?.candidates).toEqual([
      { id: 'a', votes: 9 },
      { id: 'b', votes: 3 },
    ]);
    const emptied = withTyped(congress, { place: { election: 0, key: 'valid' }, value: undefined });
    expect(emptied.elections?.[0]).not.toHaveProperty('valid');
  });

  it('is the congress itself while nothing is typed', () => {
    expect(withTyped(congress, undefined)).toBe(congress);
  });

  it('knows its place among the others', () => {
    const votes = (candidate: number) => ({ election: 0, key: 'votes', candidate }) as const;
    expect(isSamePlace(votes(1), votes(1))).toBe(true);
    expect(isSamePlace(votes(1), votes(0))).toBe(false);
    expect(isSamePlace(votes(1), { election: 0, key: 'valid' })).toBe(false);
    expect(isSamePlace({ election: 1, key: 'valid' }, { election: 0, key: 'valid' })).toBe(false);
  });
});
