import fc from 'fast-check';
import type { Cell, Season } from '../domain/season';
import { consistentSeason } from './consistent-season';

/** Enough for every kind of cell and few enough to print a season hundreds of times. */
const MOST_CELLS = 5;

/** Consistent seasons, small ones, of which some cells know their committee of the last term. */
export const seasonWithPast: fc.Arbitrary<Season> = fc
  .record({
    now: consistentSeason,
    then: consistentSeason.filter(({ cells }) => cells.length > 0),
    known: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    planned: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ now, then, known, planned }) => ({
    ...now,
    previousSeason: { term: '2019-2022' },
    cells: now.cells.slice(0, MOST_CELLS).map((cell, index): Cell => {
      const past = then.cells[index % then.cells.length];
      const isPlanned = planned[index] === true && planned[index - 1] === true;
      const held = isPlanned ? notYetHeld(cell) : cell;
      return past && known[index] === true ? { ...held, ...pastOf(past, index) } : held;
    }),
  }));

function notYetHeld(cell: Cell): Cell {
  const { approvedSeats } = cell.congress;
  return { ...cell, congress: { status: 'planned', plannedOn: '2022-08-15', approvedSeats, committee: [] } };
}

function pastOf({ congress }: Cell, index: number): Pick<Cell, 'previousCommittee' | 'previousCongress'> {
  return {
    previousCongress: { heldOn: '2019-07-20', approvedSeats: congress.approvedSeats },
    previousCommittee: congress.committee.map((member) => ({
      ...member,
      id: `x${String(index)}-${member.id}`,
    })),
  };
}
