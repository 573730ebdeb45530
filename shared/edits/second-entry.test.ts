import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import { sampleSeason } from '../fixtures/sample';
import { after, cellOf, refused } from '../testing/edit-steps';

const start: Edit = {
  type: 'secondEntry.start',
  cellId: 'c01',
  ballots: [{ id: 'committee 1', body: 'committee', round: 1, seats: 3 }],
  votes: [{ id: 'committee 1 1', ballot: 'committee 1', fullName: 'Lê Văn Thử' }],
};

describe('the second entry of ballots', () => {
  it('starts with ballots and names at once, and is not done', () => {
    const season = after(
      sampleSeason(),
      { type: 'value.update', name: 'secondEntry', cellId: 'c01', patch: { by: 'Thử', finished: true } },
      start,
    );
    const { secondEntry, secondBallots, secondVotes } = cellOf(season, 'c01');
    expect(secondEntry).toEqual({ by: 'Thử' });
    expect(secondBallots).toEqual(start.ballots);
    expect(secondVotes).toEqual(start.votes);
  });

  it('goes with everything that belongs to it, as if it had never been', () => {
    const before = sampleSeason();
    const season = after(
      before,
      start,
      {
        type: 'value.update',
        name: 'secondEntry',
        cellId: 'c01',
        patch: { by: 'Thử', finished: true, finishedAt: '2026-02-17T08:00:00Z' },
      },
      { type: 'secondEntry.clear', cellId: 'c01' },
    );
    expect(season).toEqual(before);
  });

  it('is refused where there is no such cell', () => {
    expect(refused({ type: 'secondEntry.clear', cellId: 'c99' })).toMatchObject({
      code: 'not-found',
    });
  });
});
