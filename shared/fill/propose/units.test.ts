import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { planFill } from '../plan';
import { plainForm } from '../testing/plain-form';
import { propose } from '.';
import { spreadSeason } from './testing/spread-season';
import { unitOf } from './units';

/** A figure stands in no place whose unit is another one, wherever the unit stands. */

const season = spreadSeason(2);
const catalogue = catalogueOf(season, statistics(season));
const countOf = (id: string) => {
  const value = catalogue.find(id)?.value();
  return value?.kind === 'count' ? value.count : undefined;
};

const figures = [
  { line: 'Cấp uỷ viên nữ', id: 'female.total', unit: 'people' },
  { line: 'Cấp uỷ viên tái cử', id: 'reelected.total', unit: 'people' },
  { line: 'Tổng số đảng viên', id: 'congress.total', unit: 'people' },
  { line: 'Tổng số chi bộ', id: 'cells.total', unit: 'cells' },
] as const;
const said = {
  people: ['đồng chí', 'Người', '(đ/c)', 'Đảng viên', 'ĐVT: người'],
  cells: ['chi bộ', 'Chi bộ'],
  share: ['%', '(%)', 'phần trăm', 'Tỷ lệ %', '% so với tổng số'],
  other: ['nghìn người', 'Nghìn', '1.000 người', '‰', 'trăm đồng chí', '(chục người)'],
} as const;
type Said = keyof typeof said;

const cases = fc
  .record({
    figure: fc.constantFrom(...figures),
    unit: fc.constantFrom(...(Object.keys(said) as Said[])),
    place: fc.nat(3),
  })
  .chain(({ figure, unit, place }) =>
    fc.constantFrom<string>(...said[unit]).map((words) => ({ figure, unit, place, words })),
  );

function formOf(line: string, words: string, place: number) {
  const rows = [
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      [1, line, words, ''],
      [2, 'Số nghị quyết', '', ''],
    ],
    [
      ['TT', 'Chỉ tiêu', 'Kết quả'],
      [1, line, '', words],
      [2, 'Số nghị quyết', ''],
    ],
    [[`${line}:`, '', words]],
    [[`${line}: …… ${words}`]],
  ][place];
  return plainForm(rows ?? []);
}

it('a count is written where its own unit stands, a share where percent does, and nothing elsewhere', () => {
  fc.assert(
    fc.property(cases, ({ figure, unit, place, words }) => {
      const form = formOf(figure.line, words, place);
      const { ties, left } = propose(form, season, catalogue);
      const { writes } = planFill(
        form,
        catalogue,
        ties.map(({ tie }) => tie),
      );
      const isOwn = ties.some(({ tie }) => tie.indicator === figure.id);
      const isShare = ties.some(({ tie }) => tie.indicator === `${figure.id}.share`);
      expect([isOwn, isShare && unit !== 'share']).toEqual([unit === figure.unit, false]);
      if (isOwn) expect(writes[0]?.shown).toContain((countOf(figure.id) ?? -1).toLocaleString('vi'));
      else expect(isShare || left.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a word that is no unit we know is to be looked at', () => {
  expect(unitOf('ghế')).toBe('unknown');
  expect(unitOf(' …… ')).toBeUndefined();
  const { ties } = propose(formOf('Cấp uỷ viên nữ', 'ghế', 0), season, catalogue);
  expect(ties.map(({ certainty }) => certainty)).toEqual(['likely']);
  const mean = propose(formOf('Tuổi bình quân cấp uỷ viên', 'đồng chí', 0), season, catalogue);
  expect(mean.ties.map(({ tie, certainty }) => [tie.indicator, certainty])).toEqual([
    ['meanAge.total', 'likely'],
  ]);
});
