import { describe, expect, it } from 'vitest';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Cell, Election } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { compareEntries } from '../../../shared/second-entry/compare';
import { secondElections } from '../../../shared/second-entry/entry';
import { must } from '../../../shared/testing/must';
import { cellOf } from '../testing/edit-steps';
import { inMemory, storedSeason } from '../testing/memory-file';
import { applyEdit } from './apply-edit';

const season = sampleSeason();
const cell = cellOf(season, 'c01');
const elections = cell.congress.elections ?? [];

async function settled(change: readonly Election[]): Promise<Cell> {
  const context = await inMemory(season);
  must(applyEdit(context, { type: 'ballots.settle', cellId: 'c01', elections: [...change] }));
  return cellOf(must(parseSeason(storedSeason(context))), 'c01');
}

describe('settling two entries', () => {
  it('leaves the ballots as they are where nothing is changed, and the second says the same', async () => {
    const after = await settled(elections);
    expect(after.congress).toEqual(cell.congress);
    const names = new Map(cell.congress.committee.map(({ id, fullName }) => [id, fullName]));
    const nameOf = ({ id = '', fullName }: Election['candidates'][number]) => fullName ?? names.get(id) ?? '';
    const second = secondElections(after, nameOf) ?? [];
    expect(second.length).toBe(elections.length);
    expect(compareEntries(elections, second, nameOf)).toEqual([]);
  });

  it('keeps the order of the names, and writes the figures of both', async () => {
    const [first, ...rest] = elections;
    if (!first) throw new Error('the sample has ballots');
    const candidates = first.candidates.toReversed().map((one) => ({ ...one, votes: 1 }));
    const after = await settled([{ ...first, issued: 33, candidates }, ...rest]);
    expect(after.congress.elections?.[0]).toEqual({ ...first, issued: 33, candidates });
    expect(after.secondBallots?.[0]).toMatchObject({ issued: 33 });
    expect(after.secondVotes?.[0]?.votes).toBe(1);
  });

  it('refuses a person whom the season does not know, and then changes nothing', async () => {
    const context = await inMemory(season);
    const wrong: Election = { body: 'secretary', round: 1, candidates: [{ id: 'nobody' }] };
    const answer = applyEdit(context, { type: 'ballots.settle', cellId: 'c01', elections: [wrong] });
    expect(answer.ok ? undefined : answer.error.code).toBe('not-found');
    expect(storedSeason(context)).toEqual(season);
  });
});
