import { describe, expect, it } from 'vitest';
import { applyChange, editSchema } from './edits';
import { newSeason } from './new-season';
import type { Cell } from './season';

const accepts = (edit: unknown) => editSchema.safeParse(edit).success;

describe('an edit', () => {
  it('replaces, empties or leaves a field', () => {
    const parsed = editSchema.parse({
      type: 'congress.update',
      cellId: 'c01',
      patch: { heldOn: null, presentOfficial: 0 },
    });
    expect(parsed).toEqual({
      type: 'congress.update',
      cellId: 'c01',
      patch: { heldOn: null, presentOfficial: 0 },
    });
  });

  it.each([
    ['an unknown kind', { type: 'cell.paint', cellId: 'c01' }],
    ['an unknown field', { type: 'cell.update', cellId: 'c01', patch: { colour: 'red' } }],
    ['emptying a field that must be filled', { type: 'cell.update', cellId: 'c01', patch: { name: null } }],
    ['a name of blanks', { type: 'cell.update', cellId: 'c01', patch: { name: '  ' } }],
    ['a negative count', { type: 'congress.update', cellId: 'c01', patch: { presentOfficial: -1 } }],
    [
      'a date that does not exist',
      { type: 'congress.update', cellId: 'c01', patch: { heldOn: '2022-02-30' } },
    ],
    [
      'the list behind the edits of its members',
      { type: 'congress.update', cellId: 'c01', patch: { committee: [] } },
    ],
    ['no cells to add', { type: 'cells.add', cells: [] }],
  ])('refuses %s', (_what, edit) => {
    expect(accepts(edit)).toBe(false);
  });
});

describe('applyChange', () => {
  const cell = (id: string, name = id): Cell => ({
    id,
    order: 1,
    name,
    kind: 'office',
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
  });
  const season = {
    ...newSeason({ name: 'A', term: '2025-2030', ruleSet: 'qd294-2025' }),
    cells: [cell('a'), cell('b')],
  };

  it('keeps the objects that did not change', () => {
    const next = applyChange(season, { cells: [cell('b', 'mới')] });
    expect(next.cells.map(({ name }) => name)).toEqual(['a', 'mới']);
    expect(next.cells[0]).toBe(season.cells[0]);
    expect(next.committee).toBe(season.committee);
  });

  it('takes cells in, out and into another order', () => {
    const next = applyChange(season, { cells: [cell('c')], cellIds: ['c', 'a'] });
    expect(next.cells.map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
