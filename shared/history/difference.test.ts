import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import { sampleSeason } from '../fixtures/sample';
import { after } from '../testing/edit-steps';
import { differencesOf } from './difference';

function told(...edits: Edit[]) {
  const season = sampleSeason();
  return differencesOf(season, after(season, ...edits));
}

describe('the difference of two values of a season', () => {
  it('names the field, what stood there and what stands there now', () => {
    expect(told({ type: 'congress.update', cellId: 'c04', patch: { presentOfficial: 3 } })).toEqual([
      { path: ['cells', 'c04', 'congress', 'presentOfficial'], from: 27, to: 3 },
    ]);
    expect(told({ type: 'ward.update', patch: { place: null, signerName: 'Lê An' } })).toEqual([
      { path: ['committee', 'place'], from: sampleSeason().committee.place },
      { path: ['committee', 'signerName'], to: 'Lê An' },
    ]);
  });

  it('names candidates and ballots by what the minutes call them', () => {
    const ballot = { body: 'committee', round: 1 } as const;
    const candidate = { name: 'Phạm Văn Bình' };
    const edit = {
      type: 'candidate.update',
      cellId: 'c01',
      ballot,
      candidate,
      patch: { votes: 30 },
    } as const;
    expect(told(edit)).toEqual([
      {
        path: ['cells', 'c01', 'congress', 'elections', 'committee 1', 'candidates', 'p01', 'votes'],
        from: 34,
        to: 30,
      },
    ]);
  });

  it('tells an item that came or went whole, and a list in another order', () => {
    const added = told({ type: 'item.add', name: 'holidays', item: { id: 'a', on: '2026-04-30' } });
    expect(added).toEqual([{ path: ['holidays'], to: [{ id: 'a', on: '2026-04-30' }] }]);
    const moved = told({ type: 'member.move', cellId: 'c01', personId: 'p01', toIndex: 1 });
    expect(moved).toEqual([
      {
        path: ['cells', 'c01', 'congress', 'committee', '#order'],
        from: ['p01', 'p02', 'p03'],
        to: ['p02', 'p01', 'p03'],
      },
    ]);
    const removed = told({ type: 'cell.remove', cellId: 'c15' });
    expect(removed).toEqual([{ path: ['cells', 'c15'], from: sampleSeason().cells[14] }]);
  });

  it('tells a person changed in two committees at both places', () => {
    const member = { personId: 'p01', fullName: 'Phạm Văn Bình', position: 'member' } as const;
    const season = after(sampleSeason(), { type: 'member.add', cellId: 'c02', member });
    const renamed = after(season, {
      type: 'member.update',
      cellId: 'c02',
      personId: 'p01',
      patch: { fullName: 'Phạm Văn Bính' },
    });
    expect(differencesOf(season, renamed).map(({ path }) => path.join(' '))).toEqual([
      'cells c01 congress committee p01 fullName',
      'cells c02 congress committee p01 fullName',
    ]);
  });
});
