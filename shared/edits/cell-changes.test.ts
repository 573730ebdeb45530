import { describe, expect, it } from 'vitest';
import { type CellChangeInput, cellChangeEdit, cellChanges } from '../domain/cell-changes';
import type { Cell, Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { sampleSeason } from '../fixtures/sample';
import { after, refused } from '../testing/edit-steps';

function cellNamed(id: string, name: string, order: number): Cell {
  const congress = { status: 'planned' as const, approvedSeats: {}, committee: [] };
  const previousCommittee = [{ id: 'i01', fullName: `Bí thư ${name}`, position: 'secretary' as const }];
  return { id, order, name, kind: 'neighbourhood', members: {}, congress, previousCommittee };
}

const before: Season = {
  ...sampleSeason(),
  cells: [cellNamed('c01', 'Một', 1), cellNamed('c02', 'Hai', 2), cellNamed('c03', 'Ba', 3)],
};

const changed = (...inputs: CellChangeInput[]) =>
  inputs.reduce(
    async (season, input) => after(await season, cellChangeEdit(await season, input)),
    Promise.resolve(before),
  );

const told = (season: Season) =>
  cellChanges(season).map(({ kind, on, from, to }) => [
    kind,
    on,
    from.map(({ name }) => name),
    to.map(({ name }) => name),
  ]);

const active = (season: Season) => activeCells(season).map(({ name }) => name);

describe('cells that change', () => {
  it('are merged into a new one, or one takes in the other', async () => {
    const made = await changed({
      kind: 'merged',
      on: '2024-03-01',
      decision: '12-QĐ/ĐU',
      from: ['c01', 'c02'],
      to: [{ name: 'Một Hai', kind: 'neighbourhood' }],
    });
    expect(active(made)).toEqual(['Một Hai', 'Ba']);
    expect(told(made)).toEqual([['merged', '2024-03-01', ['Một', 'Hai'], ['Một Hai']]]);
    const taken = await changed({ kind: 'merged', from: ['c01', 'c02'], to: [{ cellId: 'c01' }] });
    expect(active(taken)).toEqual(['Một', 'Ba']);
    expect(told(taken)).toEqual([['merged', undefined, ['Một', 'Hai'], ['Một']]]);
  });

  it('are split, and the one before goes on or ends', async () => {
    const to = [
      { name: 'Một A', kind: 'neighbourhood' },
      { name: 'Một B', kind: 'neighbourhood' },
    ] as const;
    const ended = await changed({ kind: 'split', from: ['c01'], to });
    expect(active(ended)).toEqual(['Một A', 'Một B', 'Hai', 'Ba']);
    expect(told(ended)).toEqual([['split', undefined, ['Một'], ['Một A', 'Một B']]]);
    const goesOn = await changed({ kind: 'split', from: ['c01'], to: [to[1]], goesOn: true });
    expect(active(goesOn)).toEqual(['Một', 'Một B', 'Hai', 'Ba']);
  });

  it('get other names, come and go, told by date', async () => {
    const season = await changed(
      { kind: 'dissolved', from: ['c03'], to: [], on: '2025' },
      { kind: 'renamed', from: ['c01'], to: [], newName: 'Số Một', on: '2024-02' },
      { kind: 'founded', from: [], to: [{ name: 'Bốn', kind: 'office' }] },
    );
    expect(active(season)).toEqual(['Số Một', 'Hai', 'Bốn']);
    expect(told(season)).toEqual([
      ['renamed', '2024-02', ['Một'], ['Số Một']],
      ['dissolved', '2025', ['Ba'], []],
      ['founded', undefined, [], ['Bốn']],
    ]);
  });

  it('keep their first name when they are merged once more', async () => {
    const season = await changed(
      { kind: 'renamed', from: ['c01'], to: [], newName: 'Số Một' },
      { kind: 'merged', from: ['c01', 'c02'], to: [{ cellId: 'c01' }] },
    );
    expect(season.cells[0]?.lineage).toMatchObject([
      { id: 'c01', kind: 'renamed', name: 'Một' },
      { id: 'c02', kind: 'merged', name: 'Hai' },
    ]);
  });

  it('are corrected and forgotten at all cells at once', async () => {
    const season = await changed({
      kind: 'split',
      from: ['c01'],
      to: [{ cellId: 'c02' }, { cellId: 'c03' }],
    });
    const items = [...(cellChanges(season)[0]?.items ?? [])];
    const dated = after(season, {
      type: 'cellChange.update',
      items,
      patch: { on: '2024', decision: '7-QĐ/ĐU' },
    });
    expect(cellChanges(dated)).toMatchObject([{ on: '2024', decision: '7-QĐ/ĐU', items }]);
    const forgotten = after(dated, { type: 'cellChange.remove', items });
    expect(cellChanges(forgotten)).toEqual([]);
    expect(active(forgotten)).toEqual(['Hai', 'Ba']);
  });

  it('change nothing when one part is refused', () => {
    const edit = cellChangeEdit(before, { kind: 'merged', from: ['c01', 'c02'], to: [{ cellId: 'c01' }] });
    expect(refused({ ...edit, retire: ['nowhere'] }).code).toBe('not-found');
  });
});
