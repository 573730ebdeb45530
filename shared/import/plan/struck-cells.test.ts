import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { readSheet } from '../../spreadsheet/read-sheet';
import { openWorkbook } from '../../spreadsheet/workbook';
import { must } from '../../testing/must';
import { tableOfTexts } from '../table/source';
import { type ListRow, listWorkbook } from '../testing/list-workbook';
import { finished, planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

function tableOf(rows: readonly ListRow[]) {
  const workbook = must(openWorkbook(listWorkbook([{ name: 'DS', rows, merges: [] }])));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return must(finished(readSheet(workbook, sheet)));
}

function looked(rows: readonly ListRow[], settings: ImportSettings) {
  const { edit, questions, rows: planned } = planOf(bare, tableOf(rows), settings);
  const taken = (edit?.rosters ?? []).flatMap(({ items }) => items.map(({ fullName }) => fullName));
  const struck = questions.find(({ kind }) => kind === 'struck');
  const codes = planned.flatMap(({ problems }) => problems.map(({ code }) => code));
  return { taken, struck, codes, cells: edit?.cells.map(({ name }) => name) ?? [] };
}

const names = ['An', 'Bình', 'Cúc', 'Dung', 'Giang', 'Hạnh', 'Khoa'].map((name) => `Lê Thử ${name}`);
const layouts = [
  { headings: ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'], parts: (name: string) => [name] },
  {
    headings: ['TT', 'Họ và tên đệm', 'Tên', 'Ngày sinh', 'Chi bộ'],
    parts: (name: string) => [name.slice(0, 'Lê Thử'.length), name.slice('Lê Thử '.length)],
  },
] as const;
const strokes = fc.constantFrom<ListRow['struck']>(undefined, 'font', 'runs', 'texts');

describe('rows that are struck out', () => {
  it('are asked about as one, however they are struck out, and left or taken as one', () => {
    const lists = fc.tuple(
      fc.constantFrom(...layouts),
      fc.array(strokes, { minLength: names.length, maxLength: names.length }),
    );
    fc.assert(
      fc.property(lists, ([{ headings, parts }, ways]) => {
        const rows: ListRow[] = names.map((name, at) => ({
          cells: [
            { number: at + 1, format: 0 },
            ...parts(name),
            { number: 25_000 + at, format: 1 },
            'Chi bộ khu phố 1',
          ],
          struck: ways[at],
        }));
        const list = [{ cells: [...headings] }, ...rows];
        const struck = names.filter((_, at) => ways[at] !== undefined);
        const others = names.filter((_, at) => ways[at] === undefined);
        const open = looked(list, { kind: 'roster' });
        expect(open.struck?.count).toBe(struck.length > 0 ? struck.length : undefined);
        expect(open.struck?.examples.map(({ text }) => text)).toEqual(
          struck.length > 0 ? [struck[0]] : undefined,
        );
        expect(open.taken).toEqual(others);
        expect(looked(list, { kind: 'roster', doubts: { struck: 'take' } }).taken).toEqual(names);
        expect(looked(list, { kind: 'roster', doubts: { struck: 'leave' } }).taken).toEqual(others);
      }),
    );
  });

  it('are asked about in a list of cells', () => {
    const headings = ['TT', 'Tên chi bộ', 'Tổng số đảng viên'];
    const row = (at: number, struck: ListRow['struck']): ListRow => ({
      cells: [{ number: at, format: 0 }, `Chi bộ khu phố ${String(at)}`, { number: 20 + at, format: 0 }],
      struck,
    });
    const list = [{ cells: headings }, row(1, undefined), row(2, 'font'), row(3, 'runs')];
    const open = looked(list, { kind: 'cells' });
    expect([open.struck?.count, open.cells]).toEqual([2, ['Chi bộ khu phố 1']]);
    const taken = looked(list, { kind: 'cells', doubts: { struck: 'take' } });
    expect(taken.cells).toHaveLength(3);
  });

  it('are not those in which a value alone is: it is read, and said', () => {
    const table = tableOfTexts([
      ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Chi bộ'],
      ['1', 'Lê Thử An', '01/02/1970', 'Bí thư', 'Chi bộ khu phố 1'],
    ]);
    const [headings, person] = table.rows;
    if (headings === undefined || person === undefined) throw new Error('no rows');
    const cells = person.cells.map(
      (cell, at) => cell && (at === 3 ? { ...cell, struck: 'all' as const } : cell),
    );
    const plan = planOf(bare, { ...table, rows: [headings, { ...person, cells }] }, { kind: 'committee' });
    expect(plan.questions).toEqual([]);
    expect(plan.rows[0]).toMatchObject({
      outcome: 'add',
      problems: [{ column: 'position', code: 'struck-out', text: 'Bí thư' }],
    });
  });

  it('are those of one of several people in a cell, whose line is', () => {
    const table = tableOfTexts([
      ['Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['1. Lê Thử An\n2. Lê Thử Bình', '1970\n1971', 'Chi bộ khu phố 1'],
    ]);
    const [headings, people] = table.rows;
    if (headings === undefined || people === undefined) throw new Error('no rows');
    const lines = ['1. Lê Thử An', '2. Lê Thử Bình'];
    const [, born, cell] = people.cells;
    const struckText = '2. Lê Thử Bình';
    const name = { text: lines.join(' '), lines, struck: 'part' as const, struckText };
    const years = born && { ...born, lines: ['1970', '1971'] };
    const list = { ...table, rows: [headings, { ...people, cells: [name, years, cell] }] };
    const plan = planOf(bare, list, { kind: 'roster' });
    expect(plan.questions).toMatchObject([{ id: 'struck', count: 1, examples: [{ text: 'Lê Thử Bình' }] }]);
  });
});
