import { describe, expect, it } from 'vitest';
import type { Cell, Election } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { compareEntries } from '../second-entry/compare';
import { secondElections } from '../second-entry/entry';
import { after, cellOf, refused } from '../testing/edit-steps';

const season = sampleSeason();
const cell = cellOf(season, 'c01');
const elections = cell.congress.elections ?? [];

function settled(change: readonly Election[]): Cell {
  return cellOf(after(season, { type: 'ballots.settle', cellId: 'c01', elections: [...change] }), 'c01');
}

describe('settling two entries', () => {
  it('leaves the ballots as they are where nothing is changed, and the second says the same', () => {
    const result = settled(elections);
    expect(result.congress).toEqual(cell.congress);
    const names = new Map(cell.congress.committee.map(({ id, fullName }) => [id, fullName]));
    const nameOf = ({ id = '', fullName }: Election['candidates'][number]) => fullName ?? names.get(id) ?? '';
    const second = secondElections(result, nameOf) ?? [];
    expect(second.length).toBe(elections.length);
    expect(compareEntries(elections, second, nameOf)).toEqual([]);
  });

  it('keeps the order of the names, and writes the figures of both', () => {
    const [first, ...rest] = elections;
    if (!first) throw new Error('the sample has ballots');
    const candidates = first.candidates.toReversed().map((one) => ({ ...one, votes: 1 }));
    const result = settled([{ ...first, issued: 33, candidates }, ...rest]);
    expect(result.congress.elections?.[0]).toEqual({ ...first, issued: 33, candidates });
    expect(result.secondBallots?.[0]).toMatchObject({ issued: 33 });
    expect(result.secondVotes?.[0]?.votes).toBe(1);
  });

  it('refuses a person whom the season does not know', () => {
    const wrong: Election = { body: 'secretary', round: 1, candidates: [{ id: 'nobody' }] };
    const error = refused({ type: 'ballots.settle', cellId: 'c01', elections: [wrong] });
    expect(error.code).toBe('not-found');
  });

  it('keeps the ballots of a cell whose first entry was given up meanwhile', () => {
    const stopped = after(season, { type: 'ballots.stop', cellId: 'c01' });
    const named = elections.map((election) => ({ ...election, candidates: [] }));
    const settledAgain = after(stopped, { type: 'ballots.settle', cellId: 'c01', elections: named });
    expect(cellOf(settledAgain, 'c01').congress.elections).toEqual(named);
  });
});
