import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/domain/edits';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { must } from '../../../shared/testing/must';
import { cellOf } from '../testing/edit-steps';
import { inMemory, storedSeason } from '../testing/memory-file';
import { applyEdit } from './apply-edit';

const at = '2026-01-10T08:00:00.000Z';
const finish: Edit = { type: 'cell.finish', cellId: 'c01', at, by: 'Lan' };
const reopen: Edit = { type: 'cell.reopen', cellId: 'c01', at, reason: 'Ghi nhầm số phiếu' };

/** The season after edits that all succeed, and what the last one is refused with. */
async function refusal(season: Season, ...edits: readonly Edit[]) {
  const context = await inMemory(season);
  for (const edit of edits.slice(0, -1)) must(applyEdit(context, edit));
  const before = storedSeason(context);
  const last = applyEdit(context, edits.at(-1)!);
  expect(storedSeason(context)).toEqual(before);
  return last.ok ? undefined : last.error;
}

async function after(...edits: readonly Edit[]): Promise<Season> {
  const context = await inMemory(sampleSeason());
  for (const edit of edits) must(applyEdit(context, edit));
  return must(parseSeason(storedSeason(context)));
}

describe('finishing a cell', () => {
  it('is kept with the moment and the name, and so is reopening with its reason', async () => {
    const one = cellOf(await after(finish, reopen, finish), 'c01');
    expect(one.congress.status).toBe('finished');
    expect(one.closings).toEqual([
      { id: 'i01', kind: 'finished', at, by: 'Lan' },
      { id: 'i02', kind: 'reopened', at, reason: 'Ghi nhầm số phiếu' },
      { id: 'i03', kind: 'finished', at, by: 'Lan' },
    ]);
  });

  it('is refused while something cannot be right, before the congress, and twice', async () => {
    const wrong: Edit = { type: 'congress.update', cellId: 'c01', patch: { presentOfficial: 99 } };
    const error = await refusal(sampleSeason(), wrong, finish);
    expect(error).toMatchObject({ code: 'cell-has-errors' });
    expect(Number(error?.params?.['count'])).toBeGreaterThan(0);
    const planned: Edit = { type: 'congress.update', cellId: 'c01', patch: { status: 'ready' } };
    expect((await refusal(sampleSeason(), planned, finish))?.code).toBe('cell-not-held');
    expect((await refusal(sampleSeason(), finish, finish))?.code).toBe('cell-finished');
    expect((await refusal(sampleSeason(), reopen))?.code).toBe('cell-not-finished');
    const silent: Edit = { ...reopen, reason: '  ' };
    expect((await refusal(sampleSeason(), finish, silent))?.code).toBe('input-invalid');
  });

  it('is no matter of the field of the status', async () => {
    const edit = { type: 'congress.update', cellId: 'c01', patch: { status: 'finished' } } as unknown as Edit;
    expect((await refusal(sampleSeason(), edit))?.code).toBe('input-invalid');
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
  it.each(changes)('takes no $type', async (edit) => {
    expect(await refusal(sampleSeason(), finish, edit)).toEqual({
      code: 'cell-finished',
      params: { name: cellOf(sampleSeason(), 'c01').name },
    });
  });

  it('is not changed from another cell either', async () => {
    const add: Edit = {
      type: 'member.add',
      cellId: 'c02',
      member: { personId: 'p01', fullName: 'Tên Khác', position: 'member' },
    };
    expect((await refusal(sampleSeason(), finish, add))?.code).toBe('cell-finished');
  });

  it('leaves everything else to go on: its place, its papers, other cells, the season', async () => {
    const ids = sampleSeason().cells.map(({ id }) => id);
    const season = await after(
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

  it('takes edits again once it is reopened', async () => {
    const season = await after(finish, reopen, changes[0]!);
    expect(cellOf(season, 'c01').name).toBe('Tên khác');
  });
});

describe('another rule', () => {
  const strict: Edit = {
    type: 'value.update',
    name: 'rules',
    patch: { secretaryRounds: { value: 2, certainty: 'office', source: '208-QĐ/TW' } },
  };

  it('is kept with its source, goes again when it is reset, and leaves finished cells alone', async () => {
    const season = await after(finish, strict);
    expect(season.rules?.secretaryRounds).toEqual({ value: 2, certainty: 'office', source: '208-QĐ/TW' });
    expect(cellOf(season, 'c01').congress.status).toBe('finished');
    const reset: Edit = { type: 'value.update', name: 'rules', patch: { secretaryRounds: null } };
    expect((await after(strict, reset)).rules).toBeUndefined();
  });
});
