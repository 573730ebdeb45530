import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editSeason } from '../edits/edit-season';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { must } from '../testing/must';
import { smallCell, smallSeason } from '../testing/small-season';
import { cellNameOffer } from './cell-name-offer';

const named = (id: string, name: string, congress = {}) => smallCell({ id, name }, congress);

it('writes the names of all cells out in one step, but those that are finished', () => {
  const season = smallSeason(
    named('c01', 'Chi bộ khu phố 1'),
    named('c02', 'Khu phố 2'),
    named('c03', 'TRƯỜNG TIỂU HỌC SỐ 1'),
    named('c04', 'Khu phố 4', { status: 'finished' }),
  );
  const offer = cellNameOffer(season);
  expect(offer).toMatchObject({ count: 2, example: 'Khu phố 2', written: 'Chi bộ khu phố 2' });
  const { cells } = must(editSeason(season, offer!.edit));
  expect(cells.map(({ name }) => name)).toEqual([
    'Chi bộ khu phố 1',
    'Chi bộ khu phố 2',
    'Chi bộ Trường tiểu học số 1',
    'Khu phố 4',
  ]);
});

/** As offices call their cells: in capitals, in short, with and without “Chi bộ”. */
const written = fc
  .tuple(
    fc.constantFrom('', 'Chi bộ ', 'CHI BỘ ', 'chi bộ ', 'CB ', 'Đảng bộ '),
    fc.constantFrom('Khu phố', 'KHU PHỐ', 'kp', 'Trường', 'TRƯỜNG TIỂU HỌC SỐ', 'Trạm y tế', 'Công an'),
    fc.constantFrom('', ' 2', ' Tân An', ' TÂN AN', ' 3 - Giao Hội'),
  )
  .map((parts) => parts.join(''));

it('offers nothing once it was taken', () => {
  fc.assert(
    fc.property(arbitrarySeason, written, (any, name) => {
      const cells = any.cells.map((cell) => ({ ...cell, name }));
      const season = { ...any, cells };
      const offer = cellNameOffer(season);
      fc.pre(offer !== undefined);
      expect(cellNameOffer(must(editSeason(season, offer.edit)))).toBeUndefined();
    }),
  );
});
