import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { openProposals, proposalsEdit } from '../rules/open-proposals';
import { editSeason } from './edit-season';

describe('edits that are made together', () => {
  it('are one step: what all of them say stands afterwards', () => {
    const season = sampleSeason();
    const [first, second] = season.cells;
    const put = (cellId = '') => ({
      type: 'item.put' as const,
      name: 'papers',
      cellId,
      id: 'resolution',
      patch: { receivedOn: '2022-07-20' },
    });
    const after = editSeason(season, { type: 'edits.together', edits: [put(first?.id), put(second?.id)] });
    expect(after.ok && after.value.cells.slice(0, 2).map(({ papers }) => papers?.[0]?.receivedOn)).toEqual([
      '2022-07-20',
      '2022-07-20',
    ]);
    expect(after.ok && after.value.cells[2]).toBe(season.cells[2]);
  });

  it('are refused together: where one is, nothing changes', () => {
    const season = sampleSeason();
    const [cell] = season.cells;
    const member = { type: 'member.update' as const, cellId: cell?.id ?? '', personId: 'nobody', patch: {} };
    const refused = editSeason(season, {
      type: 'edits.together',
      edits: [
        { ...member, personId: cell?.congress.committee[0]?.id ?? '', patch: { born: '1960' } },
        member,
      ],
    });
    expect(refused.ok).toBe(false);
  });
});

describe('all proposals at once', () => {
  it('fill what is empty and nothing else; whoever left early is asked', () => {
    const season = sampleSeason();
    const [cell] = season.cells;
    if (!cell) throw new Error('the sample has cells');
    const [sat, left, fresh] = cell.congress.committee;
    const asked = {
      ...cell,
      previousCommittee: [
        { id: 'x', fullName: sat?.fullName ?? '', position: 'secretary' as const },
        { id: 'y', fullName: left?.fullName ?? '', position: 'member' as const, until: '2021' },
      ],
      congress: {
        ...cell.congress,
        committee: cell.congress.committee.map(
          ({ standing: _standing, previousPosition: _post, ...one }) => one,
        ),
      },
    };
    const begun = { ...season, cells: [asked, ...season.cells.slice(1)] };
    const proposals = openProposals(begun, begun.cells);
    expect(proposals.map(({ member }) => member.id)).toEqual([sat?.id, fresh?.id]);
    const after = editSeason(begun, proposalsEdit(proposals));
    if (!after.ok) throw new Error(after.error.code);
    const [now] = after.value.cells;
    expect(
      now?.congress.committee.map(({ standing, previousPosition }) => [standing, previousPosition]),
    ).toEqual([
      ['reelected', 'secretary'],
      [undefined, undefined],
      ['firstTime', undefined],
    ]);
    expect(openProposals(after.value, after.value.cells)).toEqual([]);
  });
});
