import { describe, expect, it } from 'vitest';
import type { Edit, ImportEdit } from '../domain/edits';
import { sampleSeason } from '../fixtures/sample';
import { emptyEdit } from '../import/plan/plan';
import { after, cellOf, refused } from '../testing/edit-steps';

const bare = { ...sampleSeason(), cells: [] };
const an = { id: 'i1', fullName: 'Nguyễn Văn Thử An', born: '1970', status: 'official' as const };

const edit: ImportEdit = {
  ...emptyEdit,
  cells: [
    { name: 'Chi bộ Một', kind: 'other', members: {} },
    { name: 'Chi bộ Hai', kind: 'other', members: {} },
  ],
  counts: [{ cell: 1, patch: { total: 1, official: 1, probationary: 0 } }],
  rosters: [{ cell: 1, items: [an] }],
  members: [{ cell: 0, member: { fullName: 'Trần Thị Thử', position: 'secretary', born: '1980' } }],
};

describe('an import', () => {
  it('makes cells, rosters, numbers and committees in one step', () => {
    const season = after(bare, edit);
    expect(season.cells.map(({ name }) => name)).toEqual(['Chi bộ Một', 'Chi bộ Hai']);
    const [one, two] = season.cells;
    expect(one?.congress.committee).toEqual([
      { id: 'p01', fullName: 'Trần Thị Thử', position: 'secretary', born: '1980' },
    ]);
    expect(two).toMatchObject({ members: { total: 1, official: 1, probationary: 0 }, roster: [an] });
  });

  it('replaces a roster whole and changes who sits in a committee', () => {
    const sample = sampleSeason();
    const [first] = sample.cells;
    const [member] = first?.congress.committee ?? [];
    const season = after(
      sample,
      { ...emptyEdit, rosters: [{ cell: first!.id, items: [an, { id: 'i2', fullName: 'Lê Thử' }] }] },
      {
        ...emptyEdit,
        rosters: [{ cell: first!.id, items: [{ id: 'i2', fullName: 'Lê Thử', exempt: true }] }],
        memberUpdates: [{ cellId: first!.id, personId: member!.id, patch: { hometown: 'Quê mới' } }],
      },
    );
    const cell = cellOf(season, first!.id);
    expect(cell.roster).toEqual([{ id: 'i2', fullName: 'Lê Thử', exempt: true }]);
    expect(cell.congress.committee[0]?.hometown).toBe('Quê mới');
  });

  it('is refused whole when one part of it is', () => {
    const members = [
      ...edit.members,
      { cell: 'nowhere', member: { fullName: 'Ai Đó', position: 'member' as const } },
    ];
    expect(refused({ ...edit, members }).code).toBe('not-found');
    const twice = { cell: 0, items: [an, an] };
    expect(refused({ ...edit, rosters: [twice] }).code).toBe('input-invalid');
    expect(refused({ ...edit, counts: [{ cell: 7, patch: { total: 1 } }] }).code).toBe('not-found');
  });

  it('is refused whole where it changes a finished cell, and may bring the others', () => {
    const finish: Edit = { type: 'cell.finish', cellId: 'c01', at: '2026-01-10T08:00:00.000Z' };
    const sample = after(sampleSeason(), finish);
    const { name, congress } = cellOf(sample, 'c01');
    const [member] = congress.committee;
    const intoFinished: readonly Partial<ImportEdit>[] = [
      { rosters: [{ cell: 'c01', items: [an] }] },
      { counts: [{ cell: 'c01', patch: { total: 1 } }] },
      { members: [{ cell: 'c01', member: { fullName: 'Ai Đó', position: 'member' } }] },
      { memberUpdates: [{ cellId: 'c01', personId: member!.id, patch: { hometown: 'Quê mới' } }] },
    ];
    const others = { ...emptyEdit, rosters: [{ cell: 'c02', items: [an] }] };
    for (const part of intoFinished) {
      const rosters = [...others.rosters, ...(part.rosters ?? [])];
      const error = refused({ ...others, ...part, rosters }, sample);
      expect(error).toEqual({ code: 'cell-finished', params: { name } });
    }
    expect(cellOf(after(sample, others), 'c02').roster).toEqual([an]);
  });
});
