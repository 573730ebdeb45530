import fc from 'fast-check';
import type { Season } from '../domain/season';
import { wholeSample } from '../fixtures/whole/whole-sample';

/** Few enough to print a season hundreds of times. */
const MOST_CELLS = 4;

/**
 * Some cells of the whole sample: with plan, personnel, minutes, papers and what followed, people with all their
 * particulars and a committee of the term before.
 */
export const wholeSlices: fc.Arbitrary<Season> = fc
  .record({ from: fc.nat(), cells: fc.integer({ min: 1, max: MOST_CELLS }) })
  .map(({ from, cells }) => {
    const whole = wholeSample();
    const first = from % whole.cells.length;
    return { ...whole, cells: whole.cells.slice(first, first + cells) };
  });
