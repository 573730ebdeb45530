import { describe, expect, it } from 'vitest';
import { ballotRef, candidateRef } from './ballot-edits';
import { editSchema } from './edits';
import type { Election } from './season';

const ballot: Election = { body: 'committee', round: 1, candidates: [] };
const at = { cellId: 'c01', ballot: { body: 'committee', round: 1 } };

describe('an edit of ballots', () => {
  it.each([
    [{ type: 'election.update', ...at, patch: { seats: null, decisionNote: 'Biểu quyết', issued: 0 } }],
    [{ type: 'candidate.add', ...at, candidate: { fullName: 'Lê An', votes: 3 } }],
    [
      {
        type: 'candidate.update',
        ...at,
        candidate: { name: 'Lê An' },
        patch: { votes: null, elected: true },
      },
    ],
  ])('is taken as it is: %j', (edit) => {
    expect(editSchema.parse(edit)).toEqual(edit);
  });

  it.each([
    ['a body that is none', { type: 'election.remove', cellId: 'c01', ballot: { body: 'mayor', round: 1 } }],
    ['round 0', { type: 'election.remove', cellId: 'c01', ballot: { body: 'committee', round: 0 } }],
    ['another round for the same papers', { type: 'election.update', ...at, patch: { round: 2 } }],
    ['a name without letters', { type: 'candidate.add', ...at, candidate: { fullName: ' ' } }],
    ['an id beside a name', { type: 'candidate.add', ...at, candidate: { id: 'p01', fullName: 'Lê An' } }],
    [
      'emptying a name',
      { type: 'candidate.update', ...at, candidate: { name: 'Lê An' }, patch: { fullName: null } },
    ],
    ['the list behind the edits of its names', { type: 'election.update', ...at, patch: { candidates: [] } }],
  ])('refuses %s', (_what, edit) => {
    expect(editSchema.safeParse(edit).success).toBe(false);
  });
});

describe('the name of a ballot or of a candidate', () => {
  it('counts only those of the same name', () => {
    const elections: Election[] = [ballot, { ...ballot, round: 2 }, ballot];
    expect(elections.map((_, index) => ballotRef(elections, index))).toEqual([
      { body: 'committee', round: 1 },
      { body: 'committee', round: 2 },
      { body: 'committee', round: 1, nth: 1 },
    ]);
    const names = ['Lê An', 'Lê Bình', 'Lê An'];
    expect(names.map((_, index) => candidateRef(names, index))).toEqual([
      { name: 'Lê An' },
      { name: 'Lê Bình' },
      { name: 'Lê An', nth: 1 },
    ]);
  });
});
