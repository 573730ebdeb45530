import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type MemberDraft } from '../domain/edits';
import { parseSeason } from '../domain/parse-season';
import { sameValue } from '../domain/same-value';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { differencesOf } from '../history/difference';
import { vi } from '../i18n';
import { arbitraryEdit } from '../testing/arbitrary-edit';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { consistentSeason } from '../testing/consistent-season';
import { after, cellOf, refused } from '../testing/edit-steps';
import { must } from '../testing/must';
import { editSeason } from './edit-season';
import { nextId } from './ids';
import { changeBetween } from './season-change';

const draft: MemberDraft = { fullName: 'Lê Thị Mới', position: 'member' };

describe('an edit of the committee or the settings', () => {
  it('sets, empties and leaves alone', () => {
    const patch = { place: null, signerName: 'Nguyễn Văn A' };
    const { committee } = after(sampleSeason(), { type: 'ward.update', patch });
    const { name, superiorOrganization, superior, documentSuffix } = sampleSeason().committee;
    const expected = { name, superiorOrganization, superior, documentSuffix, signerName: 'Nguyễn Văn A' };
    expect(committee).toStrictEqual(expected);
  });

  it('replaces a policy whole', () => {
    const ageAt = { method: 'fullYearsAt', on: '2022-07-08' } as const;
    const percent = {
      digits: { kind: 'decimals', count: 2 },
      rounding: 'half-up',
      trimZeros: false,
    } as const;
    const fixed = after(sampleSeason(), { type: 'settings.update', patch: { ageAt, percent } });
    expect(fixed.season).toMatchObject({ ageAt, percent, term: '2022-2025' });
    const back = after(fixed, {
      type: 'settings.update',
      patch: { ageAt: { method: 'yearDifference' } },
    });
    expect(back.season.ageAt).toStrictEqual({ method: 'yearDifference' });
  });

  it('is refused when the value is none, and names the place', () => {
    const edit = { type: 'settings.update', patch: { plannedFrom: 'mai' } } as const;
    expect(refused(edit).problems).toEqual([{ path: 'patch.plannedFrom', code: 'not-a-date', params: {} }]);
  });
});

describe('an edit of cells', () => {
  const members = { total: 12 };

  it('adds them after the last, with new ids and a planned congress', () => {
    const cells = [
      { name: 'Chi bộ A', kind: 'school', members },
      { name: 'Chi bộ A', kind: 'other', members: {} },
    ] as const;
    const season = after(sampleSeason(), { type: 'cells.add', cells: [...cells] });
    const congress = { status: 'planned', approvedSeats: {}, committee: [] };
    expect(season.cells.slice(-2)).toStrictEqual([
      { id: 'c16', order: 16, ...cells[0], congress },
      { id: 'c17', order: 17, ...cells[1], congress },
    ]);
  });

  it('updates name, kind and counts; empties a count', () => {
    const season = after(
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

  it('retires one and brings it back as it was', () => {
    const retire = (retired: boolean) => ({ type: 'cell.retire', cellId: 'c03', retired }) as const;
    expect(cellOf(after(sampleSeason(), retire(true)), 'c03').retired).toBe(true);
    expect(after(sampleSeason(), retire(true), retire(false))).toStrictEqual(sampleSeason());
  });

  it('removes one with its people', () => {
    const season = after(sampleSeason(), { type: 'cell.remove', cellId: 'c01' });
    expect(season.cells.map((each) => each.id)).not.toContain('c01');
    expect(season.cells).toStrictEqual(sampleSeason().cells.slice(1));
  });

  it('reorders all, numbering from 1', () => {
    const ids = sampleSeason().cells.map((each) => each.id);
    const cellIds = [...ids.slice(1), ...ids.slice(0, 1)];
    const season = after(sampleSeason(), { type: 'cells.reorder', cellIds });
    expect(season.cells.map((each) => each.id)).toEqual(cellIds);
    expect(season.cells.map((each) => each.order)).toEqual(ids.map((_, index) => index + 1));
  });

  it('refuses an order that is none of all cells', () => {
    const ids = sampleSeason().cells.map((each) => each.id);
    expect(refused({ type: 'cells.reorder', cellIds: ids.slice(1) }).code).toBe('input-invalid');
    expect(refused({ type: 'cells.reorder', cellIds: [...ids, 'c01'] }).code).toBe('input-invalid');
    expect(refused({ type: 'cells.reorder', cellIds: [...ids, 'c99'] }).code).toBe('not-found');
  });

  it('refuses more cells than a season may have', () => {
    const cells = Array.from({ length: 2000 }, () => ({ name: 'A', kind: 'other', members: {} }) as const);
    const error = refused({ type: 'cells.add', cells });
    expect(error.problems).toEqual([{ path: 'cells', code: 'too-many', params: { maximum: 2000 } }]);
  });

  it('knows the cell it names, or says so', () => {
    const error = refused({ type: 'cell.remove', cellId: 'c99' });
    expect(error).toEqual({ code: 'not-found', params: { what: 'cell', id: 'c99' } });
  });
});

describe('an edit of a congress', () => {
  it('sets what was counted, and empties it', () => {
    const season = after(
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
  it('adds somebody new at the end', () => {
    const season = after(sampleSeason(), { type: 'member.add', cellId: 'c01', member: draft });
    expect(cellOf(season, 'c01').congress.committee.at(-1)).toStrictEqual({ id: 'p42', ...draft });
  });

  it('adds somebody known: what the draft leaves out stays, what it says holds everywhere', () => {
    const member: MemberDraft = {
      personId: 'p01',
      fullName: 'Phạm Văn Bình',
      ethnicity: 'Tày',
      position: 'secretary',
    };
    const season = after(sampleSeason(), { type: 'member.add', cellId: 'c02', member });
    const here = cellOf(season, 'c02').congress.committee.at(-1);
    expect(here).toMatchObject({ id: 'p01', born: '1968-01-01', ethnicity: 'Tày', position: 'secretary' });
    expect(here).not.toHaveProperty('occupation');
    expect(cellOf(season, 'c01').congress.committee[0]).toMatchObject({ id: 'p01', ethnicity: 'Tày' });
  });

  it('refuses somebody who stands there', () => {
    const member: MemberDraft = { ...draft, personId: 'p01' };
    expect(refused({ type: 'member.add', cellId: 'c01', member }).code).toBe('already-there');
    const unknown: MemberDraft = { ...draft, personId: 'p99' };
    const error = refused({ type: 'member.add', cellId: 'c01', member: unknown });
    expect(error).toEqual({ code: 'not-found', params: { what: 'person', id: 'p99' } });
  });

  it('updates the place in one committee, and the person wherever they stand', () => {
    const add = {
      type: 'member.add',
      cellId: 'c02',
      member: { ...draft, personId: 'p01', fullName: 'Phạm Văn Bình' },
    } as const;
    const patch = { fullName: 'Phạm Văn Bính', born: null, occupation: 'Giáo viên', concurrentHead: true };
    const season = after(sampleSeason(), add, {
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

  it('removes somebody: their ballots go on by name', () => {
    const season = after(sampleSeason(), { type: 'member.remove', cellId: 'c01', personId: 'p01' });
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

  it('moves somebody, at most to the end', () => {
    const ids = (season: Season) => cellOf(season, 'c01').congress.committee.map((member) => member.id);
    const move = (toIndex: number) =>
      ({ type: 'member.move', cellId: 'c01', personId: 'p01', toIndex }) as const;
    expect(ids(after(sampleSeason(), move(1)))).toEqual(['p02', 'p01', 'p03']);
    expect(ids(after(sampleSeason(), move(99)))).toEqual(['p02', 'p03', 'p01']);
    expect(ids(after(sampleSeason(), move(2), move(0)))).toEqual(['p01', 'p02', 'p03']);
  });

  it('refuses a member who is not there', () => {
    const error = refused({ type: 'member.remove', cellId: 'c01', personId: 'p10' });
    expect(error).toEqual({ code: 'not-found', params: { what: 'member', id: 'p10' } });
  });

  it('refuses a larger list than a season may have, and rolls back the one too many', () => {
    const season = sampleSeason();
    const committee = Array.from({ length: 500 }, (_, index) => ({ id: `x${String(index)}`, ...draft }));
    const [first, ...rest] = season.cells;
    const congress = { status: 'held', approvedSeats: {}, committee } satisfies Cell['congress'];
    const full = { ...season, cells: [{ ...first!, congress }, ...rest] };
    const error = refused({ type: 'member.add', cellId: 'c01', member: draft }, full);
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

/** A season that nobody may write into: an edit that did would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}

describe('any edits in any order', () => {
  it('keep the season valid, share what they leave alone, and tell truly what changed', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(
          arbitrarySeason,
          consistentSeason.map((season) => structuredClone(season)),
        ),
        fc.array(arbitraryEdit, { maxLength: 12 }),
        (start, makers) => {
          let season = frozen(start);
          for (const make of makers) {
            const edit = make(season);
            const result = editSeason(season, edit);
            if (!result.ok) continue;
            const after = frozen(result.value);
            if (after !== season) done.add(edit.type);
            expect(must(parseSeason(after))).toStrictEqual(after);
            const change = changeBetween(season, after);
            expect(applyChange(season, structuredClone(change))).toStrictEqual(after);
            expect(Object.keys(change).length > 0).toBe(after !== season);
            expect(differencesOf(season, after).length > 0).toBe(!sameValue(season, after));
            season = after;
          }
        },
      ),
      { numRuns: 300 },
    );
    // a few kinds need so much to be there that they do not succeed in every run
    expect(done.size).toBeGreaterThan(Object.keys(vi.edits.kinds).length / 2);
  });
});
