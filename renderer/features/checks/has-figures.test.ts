import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { hasFigures } from './has-figures';

const planned: Cell = {
  id: 'c1',
  order: 1,
  name: 'Chi bộ Thử',
  kind: 'school',
  members: {},
  congress: { status: 'planned', plannedOn: '2026-01-10', approvedSeats: {}, committee: [] },
};

function seasonOf(cell: Partial<Cell>): Season {
  return { ...sampleSeason(), cells: [{ ...planned, ...cell }] };
}

describe('hasFigures', () => {
  it('does not take names and plans for figures', () => {
    expect(hasFigures(seasonOf({}))).toBe(false);
    expect(hasFigures({ ...sampleSeason(), cells: [] })).toBe(false);
  });

  it.each<Partial<Cell>>([
    { members: { official: 0 } },
    { congress: { ...planned.congress, approvedSeats: { committee: 3 } } },
    { congress: { ...planned.congress, presentOfficial: 12 } },
    { congress: { ...planned.congress, elections: [{ body: 'committee', round: 1, candidates: [] }] } },
  ])('sees %j', (cell) => {
    expect(hasFigures(seasonOf(cell))).toBe(true);
  });

  it('passes by cells that are retired', () => {
    expect(hasFigures(seasonOf({ members: { total: 5 }, retired: true }))).toBe(false);
  });
});
