import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import { sampleSeason } from '../fixtures/sample';
import { after, cellOf, refused } from '../testing/edit-steps';

const tet = { id: 'tet', on: '2026-02-17', name: 'Tết Nguyên đán' };

describe('the parts of the season', () => {
  it('take an item in, under an id of their own where it brings none', () => {
    const season = after(
      sampleSeason(),
      { type: 'item.add', name: 'holidays', item: tet },
      { type: 'item.add', name: 'holidays', item: { on: '2026-04-30' } },
      { type: 'item.add', name: 'holidays', item: { on: '2026-05-01' } },
    );
    expect(season.holidays).toEqual([tet, { id: 'i01', on: '2026-04-30' }, { id: 'i02', on: '2026-05-01' }]);
  });

  it('change an item by its id, and make it where there is none', () => {
    const season = after(
      sampleSeason(),
      { type: 'item.put', name: 'holidays', id: 'tet', patch: { on: '2026-02-17', name: 'Tết' } },
      { type: 'item.put', name: 'holidays', id: 'tet', patch: { name: null, working: true } },
    );
    expect(season.holidays).toEqual([{ id: 'tet', on: '2026-02-17', working: true }]);
  });

  it('move and remove items; the list stays though it be empty', () => {
    const season = after(
      sampleSeason(),
      { type: 'items.add', name: 'holidays', items: [tet, { id: 'b', on: '2026-04-30' }] },
      { type: 'item.move', name: 'holidays', id: 'b', toIndex: 0 },
    );
    expect(season.holidays?.map(({ id }) => id)).toEqual(['b', 'tet']);
    const emptied = after(
      season,
      { type: 'item.remove', name: 'holidays', id: 'b' },
      { type: 'item.remove', name: 'holidays', id: 'tet' },
    );
    expect(emptied.holidays).toEqual([]);
    const gone = after(emptied, { type: 'items.replace', name: 'holidays', items: null });
    expect('holidays' in gone).toBe(false);
  });

  it('keep a group of fields, and forget it with its last field', () => {
    const season = after(
      sampleSeason(),
      { type: 'value.update', name: 'output', patch: { leadingZeros: true, secrecyMark: 'MẬT' } },
      { type: 'value.update', name: 'output', patch: { secrecyMark: null } },
    );
    expect(season.output).toEqual({ leadingZeros: true });
    const gone = after(season, { type: 'value.update', name: 'output', patch: { leadingZeros: null } });
    expect('output' in gone).toBe(false);
  });

  it('write text as the season writes it: in NFC', () => {
    const name = 'Giỗ Tổ';
    const season = after(sampleSeason(), {
      type: 'item.add',
      name: 'holidays',
      item: { ...tet, name: name.normalize('NFD') },
    });
    expect(season.holidays?.[0]?.name).toBe(name.normalize('NFC'));
  });
});

describe('the parts of a cell', () => {
  it('stand at their cell and go with it', () => {
    const season = after(sampleSeason(), {
      type: 'item.put',
      name: 'papers',
      cellId: 'c02',
      id: 'resolution',
      patch: { receivedOn: '2022-07-10' },
    });
    expect(cellOf(season, 'c02').papers).toEqual([{ id: 'resolution', receivedOn: '2022-07-10' }]);
    expect(cellOf(season, 'c01').papers).toBeUndefined();
    const without = after(season, { type: 'cell.remove', cellId: 'c02' });
    expect(without.cells.some(({ id }) => id === 'c02')).toBe(false);
  });
});

describe('an edit of a part is refused', () => {
  const cases: readonly [why: string, edit: unknown, expected: object][] = [
    [
      'for a value that its schema refuses, with its place',
      { type: 'item.add', name: 'holidays', item: { on: '2026-02' } },
      { code: 'input-invalid', problems: [{ path: 'on', code: 'not-a-day' }] },
    ],
    [
      'for a key that its schema does not know',
      { type: 'value.update', name: 'output', patch: { colour: 'red' } },
      { code: 'input-invalid', problems: [{ path: 'colour', code: 'unknown-key' }] },
    ],
    [
      'for an id that is there',
      { type: 'items.add', name: 'holidays', items: [tet, tet] },
      { code: 'already-there' },
    ],
    ['for a part that there is not', { type: 'item.add', name: 'toString', item: {} }, { code: 'not-found' }],
    [
      'for a part of cells without a cell',
      { type: 'item.add', name: 'papers', item: { id: 'resolution' } },
      { code: 'not-found' },
    ],
    [
      'for a cell that there is not',
      { type: 'item.add', name: 'papers', cellId: 'nobody', item: { id: 'resolution' } },
      { code: 'not-found' },
    ],
    [
      'for an item that there is not',
      { type: 'item.remove', name: 'holidays', id: 'tet' },
      { code: 'not-found' },
    ],
  ];

  it.each(cases)('%s', (_, edit, expected) => {
    expect(refused(edit as Edit)).toMatchObject(expected);
  });
});
