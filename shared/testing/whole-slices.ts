import fc from 'fast-check';
import type { Cell, Season } from '../domain/season';
import { wholeSample } from '../fixtures/whole/whole-sample';

/** Few enough to print a season hundreds of times. */
const MOST_CELLS = 4;

/**
 * Some cells of the whole sample: with plan, personnel, minutes, papers and what followed, people with all their particulars
 * and a committee of the term before; now and then cells behind the first have their members appointed and no ballots.
 */
export const wholeSlices: fc.Arbitrary<Season> = fc
  .record({
    from: fc.nat(),
    cells: fc.integer({ min: 1, max: MOST_CELLS }),
    appointed: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: MOST_CELLS, maxLength: MOST_CELLS }),
  })
  .map(({ from, cells, appointed }) => {
    const whole = wholeSample();
    const first = from % whole.cells.length;
    return {
      ...whole,
      cells: whole.cells
        .slice(first, first + cells)
        .map((cell, index) => (index > 0 && appointed[index] === 0 ? withoutBallots(cell) : cell)),
    };
  });

function withoutBallots(cell: Cell): Cell {
  const congress = { ...cell.congress };
  delete congress.elections;
  const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
  return { ...cell, congress: { ...congress, committee } };
}
