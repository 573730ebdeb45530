import { expect, it } from 'vitest';
import type { Congress, Election } from '../domain/season';
import { resultEntered } from './result-entered';
import { ruleSets } from './rule-sets';

const ballot = (votes: number | undefined): Election => ({
  body: 'secretary',
  round: 1,
  seats: 1,
  candidates: [{ id: 'a', ...(votes !== undefined && { votes }) }],
});

const entered = (change: Partial<Congress>) =>
  resultEntered(
    { status: 'held', summonedOfficial: 9, presentOfficial: 9, approvedSeats: {}, committee: [], ...change },
    ruleSets['qd294-2025'],
  );

it('is entered with somebody in the committee, or ballots that elected nobody', () => {
  expect(entered({ committee: [{ id: 'a', fullName: 'Lê An', position: 'secretary' }] })).toBe(true);
  expect(entered({ elections: [ballot(4)] })).toBe(true);
});

it('is not without either, while votes are missing, and where the one elected is not listed', () => {
  expect(entered({})).toBe(false);
  expect(entered({ elections: [] })).toBe(false);
  expect(entered({ elections: [ballot(undefined)] })).toBe(false);
  expect(entered({ elections: [ballot(5)] })).toBe(false);
});
