import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSetIds } from '../domain/parts/layout';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { removals } from '../testing/removals';
import { marksIn, speaksOf } from '../testing/said-missing';
import { sayingsOf, unfounded } from '../testing/sayings';
import { seasonWithPast } from '../testing/season-with-past';
import { shapedSeasons } from '../testing/shaped-seasons';
import { wholeSlices } from '../testing/whole-slices';
import { metNowhere } from './documents/report-figures';

/**
 * Takes a datum away, of one or of all: whatever is printed then stays as it was, becomes blank or “–”,
 * or says at its place what is missing. Any other definite figure claims what nobody entered.
 */
const sample = sampleSeason();
const neighbour = { ...sample, cells: sample.cells.slice(0, 2) };
/** Papers in either layout. */
const seasons = fc
  .tuple(fc.oneof(seasonWithPast, wholeSlices), fc.constantFrom(...layoutSetIds))
  .map(([season, set]) => ({ ...season, layout: { set } }));
const where = fc.oneof(fc.nat(), fc.constant('everywhere' as const));
const saidOf = (season: Season, pick: number | 'everywhere') => ({
  season,
  pick,
  before: sayingsOf(season, neighbour),
});
/** From these each kind of datum is taken away in turn, and from some of the shapes, all of them by turns. */
const drawn = fc.sample(fc.tuple(seasons, where), 3).map(([season, pick]) => saidOf(season, pick));
const shapes = Object.values(shapedSeasons()).map((season) => saidOf(season, 'everywhere'));
const SHAPES_EACH = 3;
const shapesFor = (turn: number) =>
  Array.from({ length: SHAPES_EACH }, (_, at) => shapes[(turn * SHAPES_EACH + at) % shapes.length]).filter(
    (each) => each !== undefined,
  );

describe('without a datum nothing is claimed of it', () => {
  it.each(removals.map((removal, turn) => [removal.name, removal, turn] as const))(
    '%s',
    (_, removal, turn) => {
      for (const { season, pick, before } of [...drawn, ...shapesFor(turn)]) {
        const poorer = removal.from(season, pick);
        // what made it a season of appointments is gone: it has the papers of another kind
        if (metNowhere(season) !== metNowhere(poorer)) continue;
        expect(unfounded(before, sayingsOf(poorer, neighbour)), fc.stringify({ season, pick })).toEqual([]);
      }
    },
  );

  it('finds a figure that changed without a word of it', () => {
    const says = (text: string, ...marks: string[]) => [{ place: 'B3 Nữ B', text, marks }];
    expect(unfounded(says('10'), says('9'))).toHaveLength(1);
    expect(unfounded(says('10'), says('9', 'chưa rõ 1 đ/c'))).toEqual([]);
    expect(unfounded(says('10', 'chưa rõ 1 đ/c'), says('9', 'chưa rõ 1 đ/c'))).toHaveLength(1);
    expect(unfounded(says('10', 'chưa rõ 1 đ/c'), says('9', 'chưa rõ 2 đ/c'))).toEqual([]);
    expect(unfounded(says('10'), says('–'))).toEqual([]);
    expect(unfounded(says('có 2 bí thư, 3 phó bí thư'), says('có 2 bí thư'))).toEqual([]);
    expect(unfounded(says('có 2 bí thư, 3 phó bí thư'), says('có 1 bí thư'))).toHaveLength(1);
    const everybody = says('Cả 8 đồng chí đều tái cử');
    expect(unfounded(everybody, says('có 2 chi uỷ viên tái cử (100%)'))).toEqual([]);
    expect(unfounded(everybody, says('có 2 chi uỷ viên tái cử (66,7%)'))).toHaveLength(1);
  });

  it('lets what is missing excuse the figures of its own datum alone', () => {
    const note = 'Chưa rõ: giới tính 1 đ/c; tuổi 2 đ/c';
    const inColumn = (heading: string) =>
      marksIn(note).filter((mark) => speaksOf(mark, { heading, row: '2 Chi bộ số 2' }));
    expect(inColumn('Nữ / SL')).toEqual(['Chưa rõ: giới tính 1 đ/c']);
    expect(inColumn('Dưới 40 tuổi / %')).toEqual(['tuổi 2 đ/c']);
    expect(inColumn('Dân tộc thiểu số')).toEqual([]);
    expect(inColumn('Triệu tập')).toEqual([]);
    const ofResults = 'chưa tính 1 chi bộ chưa nhập kết quả';
    expect(speaksOf(ofResults, { heading: 'Bí thư', row: '' })).toBe(true);
    expect(speaksOf(ofResults, { heading: 'Đảng viên / Chính thức', row: '' })).toBe(false);
  });
});
