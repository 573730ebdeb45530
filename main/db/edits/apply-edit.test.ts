import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type MemberDraft } from '../../../shared/domain/edits';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Cell, Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { arbitraryEdit } from '../../../shared/testing/arbitrary-edit';
import { arbitrarySeason } from '../../../shared/testing/arbitrary-season';
import { must } from '../../../shared/testing/must';
import { after, cellOf, refused } from '../testing/edit-steps';
import { inMemory, storedSeason } from '../testing/memory-file';
import { applyEdit } from './apply-edit';
import { nextId } from './context';

const draft: MemberDraft = { fullName: 'Lê Thị Mới', position: 'member' };

describe('an edit of the committee or the settings', () => {
  it('sets, empties and leaves alone', async () => {
    const patch = { place: null, signerName: 'Nguyễn Văn A' };
    const { committee } = await after(sampleSeason(), { type: 'committee.update', patch });
    const { name, superiorOrganization, superior, documentSuffix } = sampleSeason().committee;
    const expected = { name, superiorOrganization, superior, documentSuffix, signerName: 'Nguyễn Văn A' };
    expect(committee).toStrictEqual(expected);
  });

  it('replaces a policy whole', async () => {
    const ageAt = { method: 'fullYearsAt', on: '2022-07-08' } as const;
    const percent = {
      digits: { kind: 'decimals', count: 2 },
      rounding: 'half-up',
      trimZeros: false,
    } as const;
    const fixed = await after(sampleSeason(), { type: 'settings.update', patch: { ageAt, percent } });
    expect(fixed.season).toMatchObject({ ageAt, percent, term: '2022-2025' });
    const back = await after(fixed, {
      type: 'settings.update',
      patch: { ageAt: { method: 'yearDifference' } },
    });
    expect(back.season.ageAt).toStrictEqual({ method: 'yearDifference' });
  });

  it('is refused when the value is none, and names the place', async () => {
    const edit = { type: 'settings.update', patch: { plannedFrom: 'mai' } } as const;
    expect((await refused(edit)).problems).toEqual([
      { path: 'patch.plannedFrom', code: 'not-a-date', params: {} },
    ]);
  });
});

describe('an edit of cells', () => {
  const members = { total: 12 };

  it('adds them after the last, with new ids and a planned congress', async () => {
    const cells = [
      { name: 'Chi bộ A', kind: 'school', members },
      { name: 'Chi bộ A', kind: 'other', members: {} },
    ] as const;
    const season = await after(sampleSeason(), { type: 'cells.add', cells: [...cells] });
    const congress = { status: 'planned', approvedSeats: {}, committee: [] };
    expect(season.cells.slice(-2)).toStrictEqual([
      { id: 'c16', order: 16, ...cells[0], congress },
      { id: 'c17', order: 17, ...cells[1], congress },
    ]);
  });

  it('updates name, kind and counts; empties a count', async () => {
    const season = await after(
      sampleSeason(),
      { type: 'cell.update', cellId: 'c02', patch: { name: 'Chi bộ B' } },
      { type: 'cell.updateMembers', cellId: 'c02', patch: { total: null, exempt: 0 } },
    );
    expect(cellOf(season, 'c02')).toMatchObject({
      name: 'Chi bộ B',
      kind: cellOf(sampleSeason(), 'c02').kind,
    });
    expect(cellOf(season, 'c02').members).not.toHaveProperty('total');
    expect(cellOf(season, 'c02').members.exempt).toBe(0);
  });

  it('retires one and brings it back as it was', async () => {
    const retire = (retired: boolean) => ({ type: 'cell.retire', cellId: 'c03', retired }) as const;
    expect(cellOf(await after(sampleSeason(), retire(true)), 'c03').retired).toBe(true);
    expect(await after(sampleSeason(), retire(true), retire(false))).toStrictEqual(sampleSeason());
  });

  it('removes one with its people', async () => {
    const season = await after(sampleSeason(), { type: 'cell.remove', cellId: 'c01' });
    expect(season.cells.map((each) => each.id)).not.toContain('c01');
    expect(season.cells).toStrictEqual(sampleSeason().cells.slice(1));
  });

  it('reorders all, numbering from 1', async () => {
    const ids = sampleSeason().cells.map((each) => each.id);
    const cellIds = [...ids.slice(1), ...ids.slice(0, 1)];
    const season = await after(sampleSeason(), { type: 'cells.reorder', cellIds });
    expect(season.cells.map((each) => each.id)).toEqual(cellIds);
    expect(season.cells.map((each) => each.order)).toEqual(ids.map((_, index) => index + 1));
  });

  it('refuses an order that is none of all cells', async () => {
    const ids = sampleSeason().cells.map((each) => each.id);
    expect((await refused({ type: 'cells.reorder', cellIds: ids.slice(1) })).code).toBe('input-invalid');
    expect((await refused({ type: 'cells.reorder', cellIds: [...ids, 'c01'] })).code).toBe('input-invalid');
    expect((await refused({ type: 'cells.reorder', cellIds: [...ids, 'c99'] })).code).toBe('not-found');
  });

  it('refuses more cells than a season may have', async () => {
    const cells = Array.from({ length: 2000 }, () => ({ name: 'A', kind: 'other', members: {} }) as const);
    const error = await refused({ type: 'cells.add', cells });
    expect(error.problems).toEqual([{ path: 'cells', code: 'too-many', params: { maximum: 2000 } }]);
  });

  it('knows the cell it names, or says so', async () => {
    const error = await refused({ type: 'cell.remove', cellId: 'c99' });
    expect(error).toEqual({ code: 'not-found', params: { what: 'cell', id: 'c99' } });
  });
});

describe('an edit of a congress', () => {
  it('sets what was counted, and empties it', async () => {
    const season = await after(
      sampleSeason(),
      {
        type: 'congress.update',
        cellId: 'c01',
        patch: { status: 'ready', heldOn: null, presentOfficial: 33 },
      },
      { type: 'congress.updateSeats', cellId: 'c01', patch: { committee: 5, deputySecretary: null } },
    );
    const { congress } = cellOf(season, 'c01');
    expect(congress).toMatchObject({ status: 'ready', presentOfficial: 33, plannedOn: '2022-07-08' });
    expect(congress).not.toHaveProperty('heldOn');
    expect(congress.approvedSeats).toStrictEqual({ committee: 5, secretary: 1 });
  });
});

describe('an edit of a committee', () => {
  it('adds somebody new at the end', async () => {
    const season = await after(sampleSeason(), { type: 'member.add', cellId: 'c01', member: draft });
    expect(cellOf(season, 'c01').congress.committee.at(-1)).toStrictEqual({ id: 'p42', ...draft });
  });

  it('adds somebody known: what the draft leaves out stays, what it says holds everywhere', async () => {
    const member: MemberDraft = {
      personId: 'p01',
      fullName: 'Phạm Văn Bình',
      ethnicity: 'Tày',
      position: 'secretary',
    };
    const season = await after(sampleSeason(), { type: 'member.add', cellId: 'c02', member });
    const here = cellOf(season, 'c02').congress.committee.at(-1);
    expect(here).toMatchObject({ id: 'p01', born: '1968-01-01', ethnicity: 'Tày', position: 'secretary' });
    expect(here).not.toHaveProperty('occupation');
    expect(cellOf(season, 'c01').congress.committee[0]).toMatchObject({ id: 'p01', ethnicity: 'Tày' });
  });

  it('refuses somebody who stands there', async () => {
    const member: MemberDraft = { ...draft, personId: 'p01' };
    expect((await refused({ type: 'member.add', cellId: 'c01', member })).code).toBe('already-there');
    const unknown: MemberDraft = { ...draft, personId: 'p99' };
    const error = await refused({ type: 'member.add', cellId: 'c01', member: unknown });
    expect(error).toEqual({ code: 'not-found', params: { what: 'person', id: 'p99' } });
  });

  it('updates the place in one committee, and the person wherever they stand', async () => {
    const add = {
      type: 'member.add',
      cellId: 'c02',
      member: { ...draft, personId: 'p01', fullName: 'Phạm Văn Bình' },
    } as const;
    const patch = { fullName: 'Phạm Văn Bính', born: null, occupation: 'Giáo viên', concurrentHead: true };
    const season = await after(sampleSeason(), add, {
      type: 'member.update',
      cellId: 'c01',
      personId: 'p01',
      patch,
    });
    const [first] = cellOf(season, 'c01').congress.committee;
    expect(first).toMatchObject({ fullName: 'Phạm Văn Bính', occupation: 'Giáo viên', concurrentHead: true });
    expect(first).not.toHaveProperty('born');
    const there = cellOf(season, 'c02').congress.committee.at(-1);
    expect(there).toMatchObject({ id: 'p01', fullName: 'Phạm Văn Bính', position: 'member' });
    expect(there).not.toHaveProperty('born');
    expect(there).not.toHaveProperty('occupation');
  });

  it('removes somebody: their ballots go on by name', async () => {
    const season = await after(sampleSeason(), { type: 'member.remove', cellId: 'c01', personId: 'p01' });
    const { congress } = cellOf(season, 'c01');
    expect(congress.committee.map((member) => member.id)).not.toContain('p01');
    expect(congress.elections?.[0]?.candidates[0]).toStrictEqual({
      fullName: 'Phạm Văn Bình',
      gender: 'male',
      born: '1968-01-01',
      votes: 34,
    });
    expect(congress.elections?.[0]?.candidates[1]?.id).toBe('p02');
  });

  it('moves somebody, at most to the end', async () => {
    const ids = (season: Season) => cellOf(season, 'c01').congress.committee.map((member) => member.id);
    const move = (toIndex: number) =>
      ({ type: 'member.move', cellId: 'c01', personId: 'p01', toIndex }) as const;
    expect(ids(await after(sampleSeason(), move(1)))).toEqual(['p02', 'p01', 'p03']);
    expect(ids(await after(sampleSeason(), move(99)))).toEqual(['p02', 'p03', 'p01']);
    expect(ids(await after(sampleSeason(), move(2), move(0)))).toEqual(['p01', 'p02', 'p03']);
  });

  it('refuses a member who is not there', async () => {
    const error = await refused({ type: 'member.remove', cellId: 'c01', personId: 'p10' });
    expect(error).toEqual({ code: 'not-found', params: { what: 'member', id: 'p10' } });
  });

  it('refuses a larger list than a season may have, and rolls back the one too many', async () => {
    const season = sampleSeason();
    const committee = Array.from({ length: 500 }, (_, index) => ({ id: `x${String(index)}`, ...draft }));
    const [first, ...rest] = season.cells;
    const congress = { status: 'held', approvedSeats: {}, committee } satisfies Cell['congress'];
    const full = { ...season, cells: [{ ...first!, congress }, ...rest] };
    const error = await refused({ type: 'member.add', cellId: 'c01', member: draft }, full);
    expect(error.problems).toMatchObject([{ path: 'cells[0].congress.committee', code: 'too-many' }]);
  });
});

describe('ids', () => {
  it('are the next free number, whatever else stands there', () => {
    expect(nextId('c', [])).toBe('c01');
    expect(nextId('c', ['c01', 'c07', 'p90', 'cell', 'c', 'c1234567890', 'C55'])).toBe('c08');
    expect(nextId('p', ['p99'])).toBe('p100');
  });
});

describe('any edits in any order', () => {
  it('keep the season valid, tell truly what changed, and change nothing when refused', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySeason, fc.array(arbitraryEdit, { maxLength: 12 }), async (start, makers) => {
        const file = await inMemory(start);
        let season = start;
        for (const make of makers) {
          const result = applyEdit(file, make(season));
          if (result.ok) season = applyChange(season, result.value);
          expect(must(parseSeason(storedSeason(file)))).toStrictEqual(season);
          expect(file.database.all('PRAGMA foreign_key_check')).toEqual([]);
        }
        file.database.close();
      }),
      { numRuns: 150 },
    );
  });
});
