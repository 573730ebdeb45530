import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { cellOf, refused, after as steps } from '../testing/edit-steps';

const at = '2026-01-10T08:00:00.000Z';
const finish: Edit = { type: 'cell.finish', cellId: 'c01', at, by: 'Lan' };
const reopen: Edit = { type: 'cell.reopen', cellId: 'c01', at, reason: 'Ghi nhầm số phiếu' };

/** What the last of some edits is refused with, after the others, which all succeed. */
function refusal(season: Season, ...edits: readonly Edit[]) {
  return refused(edits.at(-1)!, steps(season, ...edits.slice(0, -1)));
}

function after(...edits: readonly Edit[]): Season {
  return steps(sampleSeason(), ...edits);
}

describe('finishing a cell', () => {
  it('is kept with the moment and the name, and so is reopening with its reason', () => {
    const one = cellOf(after(finish, reopen, finish), 'c01');
    expect(one.congress.status).toBe('finished');
    expect(one.closings).toEqual([
      { id: 'i01', kind: 'finished', at, by: 'Lan' },
      { id: 'i02', kind: 'reopened', at, reason: 'Ghi nhầm số phiếu' },
      { id: 'i03', kind: 'finished', at, by: 'Lan' },
    ]);
  });

  it('is refused while something cannot be right, before the congress, and twice', () => {
    const wrong: Edit = { type: 'congress.update', cellId: 'c01', patch: { presentOfficial: 99 } };
    const error = refusal(sampleSeason(), wrong, finish);
    expect(error).toMatchObject({ code: 'cell-has-errors' });
    expect(Number(error.params?.['count'])).toBeGreaterThan(0);
    const planned: Edit = { type: 'congress.update', cellId: 'c01', patch: { status: 'ready' } };
    expect(refusal(sampleSeason(), planned, finish).code).toBe('cell-not-held');
    expect(refusal(sampleSeason(), finish, finish).code).toBe('cell-finished');
    expect(refusal(sampleSeason(), reopen).code).toBe('cell-not-finished');
    const silent: Edit = { ...reopen, reason: '  ' };
    expect(refusal(sampleSeason(), finish, silent).code).toBe('input-invalid');
  });

  it('is no matter of the field of the status', () => {
    const edit = { type: 'congress.update', cellId: 'c01', patch: { status: 'finished' } } as unknown as Edit;
    expect(refusal(sampleSeason(), edit).code).toBe('input-invalid');
  });
});

const changes: readonly Edit[] = [
  { type: 'cell.update', cellId: 'c01', patch: { name: 'Tên khác' } },
  { type: 'cell.updateMembers', cellId: 'c01', patch: { total: 1 } },
  { type: 'cell.retire', cellId: 'c01', retired: true },
  { type: 'cell.remove', cellId: 'c01' },
  { type: 'congress.update', cellId: 'c01', patch: { heldOn: null } },
  { type: 'congress.update', cellId: 'c01', patch: { status: 'held' } },
  { type: 'congress.updateSeats', cellId: 'c01', patch: { committee: 9 } },
  { type: 'member.add', cellId: 'c01', member: { fullName: 'Lê Thị Mới', position: 'member' } },
  { type: 'member.update', cellId: 'c01', personId: 'p01', patch: { note: 'x' } },
  { type: 'member.remove', cellId: 'c01', personId: 'p01' },
  { type: 'ballots.stop', cellId: 'c01' },
  { type: 'value.update', name: 'minutes', cellId: 'c01', patch: { venue: 'Hội trường' } },
  { type: 'items.replace', name: 'closings', cellId: 'c01', items: null },
  {
    type: 'item.add',
    name: 'absences',
    cellId: 'c01',
    item: { fullName: 'Lê Thị Thử Vắng', kind: 'absent' },
  },
];

describe('a finished cell', () => {
  it.each(changes)('takes no $type', (edit) => {
    expect(refusal(sampleSeason(), finish, edit)).toEqual({
      code: 'cell-finished',
      params: { name: cellOf(sampleSeason(), 'c01').name },
    });
  });

  it('is not changed from another cell either', () => {
    const add: Edit = {
      type: 'member.add',
      cellId: 'c02',
      member: { personId: 'p01', fullName: 'Tên Khác', position: 'member' },
    };
    expect(refusal(sampleSeason(), finish, add).code).toBe('cell-finished');
  });

  it('leaves everything else to go on: its place, its papers, other cells, the season', () => {
    const ids = sampleSeason().cells.map(({ id }) => id);
    const season = after(
      finish,
      { type: 'cells.reorder', cellIds: ids.toReversed() },
      {
        type: 'item.put',
        name: 'papers',
        cellId: 'c01',
        id: 'resolution',
        patch: { receivedOn: '2022-07-10' },
      },
      { type: 'congress.update', cellId: 'c02', patch: { presentOfficial: 20 } },
      { type: 'settings.update', patch: { term: '2022-2027' } },
    );
    expect(cellOf(season, 'c01').papers).toHaveLength(1);
    expect(cellOf(season, 'c01').order).toBe(ids.length);
  });

  it('takes edits again once it is reopened', () => {
    const season = after(finish, reopen, changes[0]!);
    expect(cellOf(season, 'c01').name).toBe('Tên khác');
  });
});

describe('another rule', () => {
  const strict: Edit = {
    type: 'value.update',
    name: 'rules',
    patch: { secretaryRounds: { value: 2, certainty: 'office', source: '208-QĐ/TW' } },
  };

  it('is kept with its source, goes again when it is reset, and leaves finished cells alone', () => {
    const season = after(finish, strict);
    expect(season.rules?.secretaryRounds).toEqual({ value: 2, certainty: 'office', source: '208-QĐ/TW' });
    expect(cellOf(season, 'c01').congress.status).toBe('finished');
    const reset: Edit = { type: 'value.update', name: 'rules', patch: { secretaryRounds: null } };
    expect(after(strict, reset).rules).toBeUndefined();
  });
});
