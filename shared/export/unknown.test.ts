import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { removals } from '../testing/removals';
import { sayingsOf, unfounded } from '../testing/sayings';
import { seasonWithPast } from '../testing/season-with-past';

/**
 * Takes a datum away, of one or of all: whatever is printed then stays as it was, becomes blank or “–”,
 * or says at its place what is missing. Any other definite figure claims what nobody entered.
 */
const sample = sampleSeason();
const neighbour = { ...sample, cells: sample.cells.slice(0, 2) };
/** Seasons for each kind of datum. */
const RUNS = 6;
const where = fc.oneof(fc.nat(), fc.constant('everywhere' as const));

describe('without a datum nothing is claimed of it', () => {
  it.each(removals.map((removal) => [removal.name, removal] as const))('%s', (_name, removal) => {
    fc.assert(
      fc.property(seasonWithPast, where, (season, pick) => {
        const before = sayingsOf(season, neighbour);
        const after = sayingsOf(removal.from(season, pick), neighbour);
        expect(unfounded(before, after)).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('finds a figure that changed without a word', () => {
    const says = (text: string, around = '') => [{ place: 'B3 Nữ B', text, around }];
    expect(unfounded(says('10'), says('9'))).toHaveLength(1);
    expect(unfounded(says('10'), says('9', 'Nữ (chưa rõ 1 đ/c)'))).toEqual([]);
    expect(unfounded(says('10'), says('–'))).toEqual([]);
    expect(unfounded(says('có 2 bí thư, 3 phó bí thư'), says('có 2 bí thư'))).toEqual([]);
    expect(unfounded(says('có 2 bí thư, 3 phó bí thư'), says('có 1 bí thư'))).toHaveLength(1);
    const everybody = says('Cả 8 đồng chí đều tái cử');
    expect(unfounded(everybody, says('có 2 chi uỷ viên tái cử (100%)'))).toEqual([]);
    expect(unfounded(everybody, says('có 2 chi uỷ viên tái cử (66,7%)'))).toHaveLength(1);
  });
});
