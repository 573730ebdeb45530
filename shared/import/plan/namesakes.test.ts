import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import { planOf } from '../testing/plan';

const congress: Cell['congress'] = { status: 'planned', approvedSeats: {}, committee: [] };
const known = { id: 'i1', fullName: 'Trần Thị Hà', born: '1970-05-03' };
const season: Season = {
  ...newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: Array.from({ length: 10 }, (_, at) => ({
    id: `c${String(at + 1)}`,
    order: at + 1,
    name: `Chi bộ khu phố ${String(at + 1)}`,
    kind: 'other' as const,
    members: {},
    congress,
    ...(at === 0 && { roster: [known] }),
  })),
};

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];

function rowOf(...row: readonly string[]) {
  const [planned] = planOf(season, [HEAD, ['1', ...row]], { kind: 'roster' }).rows;
  if (planned === undefined) throw new Error('no row');
  return planned;
}

describe('somebody who comes in beside others of that name', () => {
  it('is said to have namesakes, whatever the cell and the day of birth', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => String(each).padStart(2, '0'));
    const years = fc.integer({ min: 1940, max: 2000 }).filter((year) => year !== 1970);
    const cells = fc.integer({ min: 1, max: 10 });
    const spelt = fc.constantFrom('Trần Thị Hà', 'Tran Thi Ha', 'TRẦN THỊ HÀ', 'Trần  Thị Hà');
    fc.assert(
      fc.property(spelt, day, years, cells, (name, of, year, cell) => {
        const { outcome, problems } = rowOf(name, `${of}/11/${String(year)}`, `Khu phố ${String(cell)}`);
        expect([outcome, problems.map(({ code, text }) => [code, text])]).toEqual([
          'add',
          [['namesake', 'Chi bộ khu phố 1 (03/05/1970)']],
        ]);
      }),
    );
    expect(vi.importScreen.problems.namesake('Chi bộ khu phố 1 (03/05/1970)')).toBe(
      'đã có người cùng tên ở Chi bộ khu phố 1 (03/05/1970), xem có phải một người không',
    );
  });

  it('is not, where the name differs in marks, or the row is of the one who is known', () => {
    expect(rowOf('Trần Thị Hạ', '01/11/1981', 'Khu phố 2').problems).toEqual([]);
    expect(rowOf('Trần Thị Hà', '03/05/1970', 'Khu phố 1')).toMatchObject({ outcome: 'same', problems: [] });
  });
});

describe('a Roman numeral for the number of a cell', () => {
  const roman = 'I II III IV V VI VII VIII IX X'.split(' ');

  it.each(roman.map((numeral, at) => [numeral, at + 1] as const))(
    'is said at each row: %s',
    (numeral, number) => {
      for (const write of ['Khu phố', 'KP', 'Chi bộ KP']) {
        const { cellName, problems } = rowOf('Lê Thử An', '1960', `${write} ${numeral}`);
        expect([cellName, problems]).toEqual([
          `Chi bộ khu phố ${String(number)}`,
          [{ column: 'cell', code: 'roman-cell', wrong: false, text: `${write} ${numeral}` }],
        ]);
      }
      expect(rowOf('Lê Thử An', '1960', `Khu phố ${String(number)}`).problems).toEqual([]);
    },
  );
});
