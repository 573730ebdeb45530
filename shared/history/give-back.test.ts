import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import type { Candidate, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { editSeason } from '../edits/edit-season';
import { sampleSeason } from '../fixtures/sample';
import { arbitraryEdit } from '../testing/arbitrary-edit';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { after } from '../testing/edit-steps';
import { type Difference, differencesOf, isFields, isNamedList } from './difference';
import { kept } from './entry';
import { givingBack } from './give-back';
import { namesOf } from './names';
import { tellable } from './tellable';
import { itemsByName, valueAt } from './value-at';

/** Every place of a season at which a plain value stands, or a list of plain values. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly Difference[] {
  if (isNamedList(value)) {
    return [...itemsByName(value)].flatMap(([name, item]) => leavesOf(item, [...path, name]));
  }
  if (!isFields(value)) return value === undefined ? [] : [{ path, from: value }];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** The same place with nothing, or with another number. */
function elsewise({ path, from }: Difference, empties: boolean): Difference {
  return empties || typeof from !== 'number' ? { path } : { path, from: from + 1 };
}

function toldBetween(before: Season, after: Season): readonly Difference[] {
  const changes = kept(differencesOf(before, after));
  return tellable(changes, namesOf(after, [{ changes }]));
}

/** What stands at a place; whoever was elected by it may be listed by the id since. */
function standsAt(season: Season | undefined, path: readonly string[]): unknown {
  const [list, name = '', key = ''] = [path.slice(0, -2), path.at(-2), path.at(-1)];
  const candidates = list.at(-1) === 'candidates' ? valueAt(season, list) : undefined;
  if (!season || valueAt(season, path.slice(0, -1)) !== undefined || !isNamedList(candidates)) {
    return valueAt(season, path);
  }
  const nameOf = candidateNames(season);
  return candidates.find((each) => nameOf(each as Candidate) === name)?.[key];
}

/** A cell that is not retired carries no mark once it was retired and brought back. */
function expectBack(season: Season | undefined, { path, from }: Difference): void {
  const isMark = path.length === 3 && path[2] === 'retired';
  const [stands, stood] = [standsAt(season, path), from];
  expect(isMark ? stands === true : stands, path.join(' ')).toStrictEqual(isMark ? stood === true : stood);
}

function changed(season: Season, edit: Edit | undefined): Season | undefined {
  const edited = edit && editSeason(season, edit);
  return edited?.ok === true ? edited.value : undefined;
}

/** A difference that can be given back is, or it is refused for what the rules say. */
function expectGivenBack(now: Season, difference: Difference): void {
  const back = givingBack(now, difference);
  const result = back && editSeason(now, back);
  if (result?.ok === false) expect(['cell-finished', 'input-invalid']).toContain(result.error.code);
  else if (result) expectBack(result.value, difference);
}

/** Places of which an edit brings others along: committees follow ballots, rules decide them; a mark that is not set goes. */
const bringsAlong: ReadonlySet<string> = new Set(['congress', 'rules', 'ruleSet', 'retired']);

describe('giving back', () => {
  it('restores any field of a season that was emptied or changed', () => {
    fc.assert(
      fc.property(arbitrarySeason, fc.nat(), fc.boolean(), (season, nth, empties) => {
        const leaves = leavesOf(season);
        const leaf = leaves[nth % leaves.length]!;
        const now = changed(season, givingBack(season, elsewise(leaf, empties)));
        if (!now || now === season) return;
        const told = toldBetween(season, now);
        const [only, ...others] = told;
        for (const difference of told) expectGivenBack(now, difference);
        // whoever is elected by it comes into the committee, which is told instead
        if (!only || others.length > 0 || only.path.at(-1) !== leaf.path.at(-1)) return;
        const restored = changed(now, givingBack(now, only));
        expect(restored, leaf.path.join(' ')).toBeDefined();
        if (leaf.path.some((step) => bringsAlong.has(step))) return;
        expect(differencesOf(season, restored!)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('restores each place that an edit of any kind changed, or is refused with a reason', () => {
    fc.assert(
      fc.property(arbitrarySeason, arbitraryEdit, (season, make) => {
        const now = changed(season, make(season));
        if (!now) return;
        for (const difference of toldBetween(season, now)) expectGivenBack(now, difference);
      }),
      { numRuns: 300 },
    );
  });

  it('offers nothing where the old value stands there, is not kept, or the place is gone', () => {
    const season = sampleSeason();
    const path = ['cells', 'c04', 'congress', 'presentOfficial'];
    expect(givingBack(season, { path, from: 27, to: 3 })).toBeUndefined();
    expect(givingBack(season, { path: ['note'], from: { letters: 4000 } })).toBeUndefined();
    expect(givingBack(season, { path: ['cells', 'gone', 'name'], from: 'Chi bộ cũ' })).toBeUndefined();
    expect(
      givingBack(season, { path: ['cells', 'c04', 'congress', 'status'], from: 'finished' }),
    ).toBeUndefined();
    expect(givingBack(season, { path: ['cells', 'c04'], to: season.cells[3] })).toBeUndefined();
  });

  it('gives back the votes of whoever was elected since they were entered', () => {
    const on = { cellId: 'c01', ballot: { body: 'committee', round: 1 } } as const;
    const candidate = { fullName: 'Lê Thị Mới', votes: 3 };
    const listed = after(sampleSeason(), { type: 'candidate.add', ...on, candidate });
    const at = { type: 'candidate.update', ...on, candidate: { name: 'Lê Thị Mới' } } as const;
    const counted = after(listed, { ...at, patch: { votes: 4 } });
    const elected = after(counted, { ...at, patch: { votes: 34, elected: true } });
    const [votes] = differencesOf(listed, counted);
    expect(votes!.path.at(-2)).toBe('Lê Thị Mới');
    expect(givingBack(elected, votes!)).toEqual({ ...at, patch: { votes: 3 } });
  });

  it('puts an item back on its list, and a list that is gone', () => {
    const item = { id: 'i01', on: '2026-04-30', name: 'Ngày lễ' };
    const season = after(sampleSeason(), { type: 'item.add', name: 'holidays', item });
    const without = after(season, { type: 'item.remove', name: 'holidays', id: 'i01' });
    const [removed] = differencesOf(season, without);
    expect(givingBack(without, removed!)).toEqual({ type: 'item.add', name: 'holidays', item });
    const gone = after(season, { type: 'items.replace', name: 'holidays', items: null });
    const [list] = differencesOf(season, gone);
    expect(after(gone, givingBack(gone, list!)!).holidays).toEqual([item]);
  });

  it('writes nobody into the record of finishing and reopening', () => {
    const finish = { type: 'cell.finish', cellId: 'c01', at: '2022-08-01T00:00:00Z', by: 'Lan' } as const;
    const finished = after(sampleSeason(), finish);
    const undone = differencesOf(finished, sampleSeason());
    const record = undone.filter(({ path }) => path.includes('closings'));
    expect(record).not.toEqual([]);
    for (const difference of record) expect(givingBack(sampleSeason(), difference)).toBeUndefined();
  });

  it('leaves what a finished cell holds to the rules of editing', () => {
    const finished = after(sampleSeason(), {
      type: 'cell.finish',
      cellId: 'c01',
      at: '2022-08-01T00:00:00Z',
    });
    const back = givingBack(finished, { path: ['cells', 'c01', 'congress', 'presentOfficial'], from: 3 });
    const refused = editSeason(finished, back!);
    expect(!refused.ok && refused.error.code).toBe('cell-finished');
  });
});
