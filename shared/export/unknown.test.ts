import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSetIds } from '../domain/parts/layout';
import { sampleSeason } from '../fixtures/sample';
import { removals } from '../testing/removals';
import { marksIn, speaksOf } from '../testing/said-missing';
import { sayingsOf, unfounded } from '../testing/sayings';
import { seasonWithPast } from '../testing/season-with-past';
import { wholeSlices } from '../testing/whole-slices';

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
/** From these each kind of datum is taken away in turn. */
const drawn = fc
  .sample(fc.tuple(seasons, where), 6)
  .map(([season, pick]) => ({ season, pick, before: sayingsOf(season, neighbour) }));

describe('without a datum nothing is claimed of it', () => {
  it.each(removals.map((removal) => [removal.name, removal] as const))('%s', (_name, removal) => {
    for (const { season, pick, before } of drawn) {
      const after = sayingsOf(removal.from(season, pick), neighbour);
      expect(unfounded(before, after), fc.stringify({ season, pick })).toEqual([]);
    }
  });

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
