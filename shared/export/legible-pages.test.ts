import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { pageLook } from './page-breaks';
import type { SheetCell, SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';
import { styleRule } from './styles';
import { MeasuredText } from './text-metrics';

/** Seasons of any size, of long names and short, of which much or nothing is unknown: what a superior's board gets to read. */

const cellNames = [
  (number: number) => `Chi bộ ${number}`,
  (number: number) => `Chi bộ khu phố An Dưỡng ${number}`,
  (number: number) =>
    `Chi bộ khu phố Thiết Đính Bắc ${number} (sáp nhập từ khu phố Thiết Đính Nam và khu phố Trung Lương)`,
  (number: number) =>
    `Chi bộ Trường Phổ thông dân tộc nội trú Trung học cơ sở và Trung học phổ thông số ${number}`,
];
const personNames = ['Lê Út', 'Huỳnh Thị Mỹ Khánh', 'Công Tằng Tôn Nữ Thị Hoàng Phượng'];
const homes = [
  'Hoài Tân',
  'xã Cát Hanh, huyện Phù Cát, tỉnh Bình Định',
  'Khu phố Thiết Đính Nam, phường Bồng Sơn',
];
const work = ['Hưu trí', 'Phó Hiệu trưởng Trường Tiểu học số 2', 'Công chức Văn hoá - Xã hội phường'];
const notes = [
  '',
  'Khuyết phó bí thư',
  'Kiêm Chủ tịch Hội Cựu chiến binh phường; nghỉ hưu từ tháng 9, chi bộ đã báo cáo, chờ Đảng uỷ cho ý kiến',
];

/** What may be left out of somebody, and of the numbers of a cell. */
const ofPeople = [
  'gender',
  'born',
  'ethnicity',
  'religion',
  'standing',
  'generalEducation',
  'professionalLevel',
  'hometown',
  'residence',
] as const satisfies readonly (keyof CommitteeMember)[];
const ofCongress = [
  'presentOfficial',
  'absentExcused',
  'absentUnexcused',
  'summonedOfficial',
  'elections',
] as const;

const drawn = fc.record({
  base: consistentSeason,
  times: fc.integer({ min: 1, max: 4 }),
  names: fc.array(fc.constantFrom(...cellNames), { minLength: 1, maxLength: 3 }),
  people: fc.array(
    fc.record({
      fullName: fc.constantFrom(...personNames),
      hometown: fc.constantFrom(...homes),
      residence: fc.constantFrom(...homes),
      occupation: fc.constantFrom(...work),
      note: fc.constantFrom(...notes),
      unknown: fc.subarray([...ofPeople]),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  unknown: fc.array(fc.subarray([...ofCongress]), { minLength: 1, maxLength: 3 }),
  appointed: fc.boolean(),
});

function seasonOf({
  base,
  times,
  names,
  people,
  unknown,
  appointed,
}: ReturnType<typeof drawn.generate>['value']): Season {
  const cells = Array.from({ length: times }, () => base.cells).flat();
  return {
    ...base,
    cells: cells.map((cell, index): Cell => {
      const { congress } = cell;
      const left = new Set<string>(unknown[index % unknown.length]);
      if (appointed) left.add('elections');
      return {
        ...cell,
        id: `c${index}`,
        order: index + 1,
        name: (names[index % names.length] ?? String)(index + 1),
        congress: {
          ...(without(congress, left) as typeof congress),
          committee: congress.committee.map((member, place): CommitteeMember => {
            const { unknown: missing = [], ...more } = people[(index + place) % people.length] ?? {};
            const whole = { ...member, ...more, id: `p${index}-${place}` };
            const known = without(whole, new Set<string>(missing)) as CommitteeMember;
            return appointed ? { ...known, origin: 'appointed' } : known;
          }),
        },
      };
    }),
  };
}

function without(value: object, keys: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

const request = {
  sheets: ['B1', 'B2', 'B3', 'B4', 'B5', 'KH1', 'KH2'],
  generatedOn: '2022-08-10',
  sample: false,
} as const;

/** Which rows of a list, or lines of a table, stand on which page. */
function rowsOfPages({ page, rows, filter }: SheetModel): readonly number[] {
  const last = filter?.to.row ?? rows.findLastIndex(({ key }) => key !== undefined) + 1;
  const ends = [...page.breaksAfter, rows.length];
  return ends.map((end, index) => {
    const start = Math.max(ends[index - 1] ?? 0, page.headingRows.to);
    return Math.max(0, Math.min(end, last) - start);
  });
}

const BESIDE_PT = 5;

/** Cells of one row and column, whose text breaks a word or is higher than its row. */
function cutTexts({ columns, rows, merges }: SheetModel): readonly string[] {
  const merged = new Set(merges.map(({ from }) => `${from.row}/${from.column}`));
  const isCut = (cell: SheetCell, row: number, heightPt: number) => {
    if (merged.has(`${row}/${cell.column}`) || cell.content.kind === 'lines') return false;
    const rule = styleRule(cell.style);
    if (rule.vertical === true || !rule.framed) return false;
    const width = (columns[cell.column - 1]?.widthPt ?? 0) - BESIDE_PT;
    const text = new MeasuredText(shownCell(cell, true) ?? '', rule);
    return text.widestWord > width || text.linesIn(width) * rule.size > heightPt;
  };
  return rows.flatMap(({ cells, heightPt }, index) =>
    cells.filter((cell) => isCut(cell, index + 1, heightPt)).map((cell) => shownCell(cell, true) ?? ''),
  );
}

describe('the sheets of any season', () => {
  it('have rows of the table on every page, several beside the signatures, and no word cut', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('parts', 'a3'), (plan, b1Layout) => {
        for (const model of sheetModels(seasonOf(plan), { ...request, b1Layout })) {
          const counts = rowsOfPages(model);
          const count = counts.reduce((a, b) => a + b, 0);
          if (count > 0) expect(Math.min(...counts), model.code).toBeGreaterThan(0);
          expect(counts.at(-1), model.code).toBeGreaterThanOrEqual(Math.min(2, count - 1));
          expect(cutTexts(model), model.code).toEqual([]);
          const printed = model.columns.filter(({ beside }) => beside !== true);
          expect(pageLook(model.page, printed, model.rows).scale, model.code).toBeGreaterThanOrEqual(0.65);
        }
      }),
      { numRuns: 8 },
    );
  });
});
