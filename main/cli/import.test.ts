import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../shared/domain/new-season';
import type { Season } from '../../shared/domain/season';
import { type ListCell, listWorkbook } from '../../shared/import/testing/list-workbook';
import { must } from '../../shared/testing/must';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { run } from './testing/run';

const empty = newSeason({ name: 'Đảng uỷ phường Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

function cellOf(id: string, name: string): Season['cells'][number] {
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } as const;
  return { id, order: 1, name, kind: 'other', members: {}, congress: { ...congress, committee: [] } };
}

async function fileWith(...cells: Season['cells']) {
  const path = join(temporaryFolder(), 'a.dhcb');
  must(await createDataFile(path, { ...empty, cells }));
  return path;
}

function listFile(rows: readonly (readonly ListCell[])[], merges: readonly string[] = []): string {
  return listOfSheets({ DS: rows }, merges);
}

function listOfSheets(
  sheets: Readonly<Record<string, readonly (readonly ListCell[])[]>>,
  merges: readonly string[] = [],
): string {
  const path = join(temporaryFolder(), 'ds.xlsx');
  const named = Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: rows.map((cells) => ({ cells })),
    merges,
  }));
  writeFileSync(path, listWorkbook(named));
  return path;
}

interface Output {
  kind: string;
  sheet: string;
  columns: object[];
  questions: { id: string; kind: string; about: string; choices: string[]; answer: string | null }[];
  notes: { code: string; message: string }[];
  rows: { row: number; outcome: string; cell: string; person: object; problems: { code: string }[] }[];
}

async function looked(file: string, list: string, ...more: string[]): Promise<Output> {
  const { status, printed } = await run('import', file, list, '--json', ...more);
  expect(status).toBe(0);
  return JSON.parse(printed[0] ?? '') as Output;
}

async function dumped(file: string): Promise<Season> {
  const { printed } = await run('dump', file);
  return JSON.parse(printed[0] ?? '') as Season;
}

function answers(value: object): string {
  const path = join(temporaryFolder(), 'a.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];

describe('dhcb import', () => {
  it('says what a list would do, and stores nothing', async () => {
    const file = await fileWith();
    const list = listFile([HEADINGS, ['1', 'Đ/c Nguyễn Văn Thử', '12/5/28', 'Chi bộ khu phố 1']]);
    const output = await looked(file, list);
    expect(output).toMatchObject({
      kind: 'members',
      sheet: 'DS',
      columns: [
        { column: 'A', heading: 'STT', as: null },
        { column: 'B', heading: 'Họ và tên', as: 'fullName' },
        { column: 'C', heading: 'Ngày sinh', as: 'born' },
        { column: 'D', heading: 'Chi bộ', as: 'cell' },
      ],
      notes: [],
      rows: [
        {
          row: 2,
          outcome: 'add',
          cell: 'Chi bộ khu phố 1',
          person: { fullName: 'Nguyễn Văn Thử', born: '1928-05-12' },
          problems: [{ field: 'fullName', code: 'title-removed' }],
        },
      ],
    });
    expect(Object.keys(output)).toEqual(['kind', 'sheet', 'columns', 'questions', 'notes', 'rows']);
    expect((await dumped(file)).cells).toEqual([]);
  });

  it('stores with --apply; the same people once more change nothing', async () => {
    const file = await fileWith();
    const typed = listFile([
      HEADINGS,
      ['1', 'Ðặng\u200B Văn\u00A0Dũng', '11/01/1971', 'Chi bộ khu phố Thử'],
      ['2', 'Hà Thị Thử', '12/02/1972', 'Chi bộ khu phố Thử'],
    ]);
    expect(await run('import', file, typed, '--apply')).toMatchObject({ status: 0, problems: [] });
    const [cell] = (await dumped(file)).cells;
    expect(cell).toMatchObject({
      name: 'Chi bộ khu phố Thử',
      roster: [{ fullName: 'Đặng Văn Dũng', born: '1971-01-11' }, { fullName: 'Hà Thị Thử' }],
    });
    const again = listFile([
      HEADINGS,
      ['1', 'Đặng Văn Dũng', '1971', 'CB KP Thử'],
      ['2', 'HÀ THỊ THỬ', '1972', 'Khu phố Thử'],
    ]);
    expect((await looked(file, again)).rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
  });

  it('asks for a cell that is only near, shows it, and stores nothing while that is open', async () => {
    const file = await fileWith(cellOf('c1', 'Chi bộ khu phố Tân Thành'));
    const list = listFile([HEADINGS, ['1', 'Lê Văn Thử', '1970', 'Chi bộ khu phố Tân Thạnh']]);
    const { questions } = await looked(file, list);
    const [question] = questions.filter(({ answer }) => answer === null);
    expect(question).toMatchObject({ kind: 'cell', choices: ['c1', '+', '-'], answer: null });
    expect(question?.about).toContain('Chi bộ khu phố Tân Thành');
    const refused = await run('import', file, list, '--apply');
    expect(refused.status).toBe(1);
    expect(refused.problems.join()).toContain('Tân Thạnh');
    const given = answers({ [question?.id ?? '']: '+' });
    expect((await run('import', file, list, '--apply', '--answers', given)).status).toBe(0);
    expect((await dumped(file)).cells.map(({ name }) => name)).toEqual([
      'Chi bộ khu phố Tân Thành',
      'Chi bộ khu phố Tân Thạnh',
    ]);
  });

  it('asks who is meant where only the marks of a name differ, and takes its own questions as answers', async () => {
    const roster = [{ id: 'i1', fullName: 'Trần Thị Hạ', born: '1970-05-03' }];
    const file = await fileWith({ ...cellOf('c1', 'Chi bộ khu phố 1'), roster });
    const list = listFile([HEADINGS, ['1', 'Trần Thị Hà', '3/5/1970', 'Chi bộ khu phố 1']]);
    const { questions, rows } = await looked(file, list);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['ask']);
    const filled = questions.map((question) =>
      question.kind === 'row' ? { ...question, answer: question.choices[0] } : question,
    );
    const given = answers({ questions: filled });
    expect((await run('import', file, list, '--apply', '--answers', given)).status).toBe(0);
    expect((await dumped(file)).cells[0]?.roster).toMatchObject([{ id: 'i1', fullName: 'Trần Thị Hà' }]);
  });

  it('keeps numbers of cards as their cells show them, when asked to', async () => {
    const file = await fileWith();
    const list = listFile([
      ['Họ và tên', 'Số thẻ đảng', 'Số CCCD', 'Chi bộ'],
      ['Lê Văn Thử', { number: 5201, format: 5 }, '4.60079E+11', 'Chi bộ khu phố 1'],
    ]);
    const { rows } = await looked(file, list);
    expect(rows[0]).toMatchObject({
      person: { cardNumber: '00005201' },
      problems: [{ code: 'lost-digits' }],
    });
    const given = answers({ identifiers: 'yes' });
    expect((await run('import', file, list, '--apply', '--answers', given)).status).toBe(0);
    expect((await dumped(file)).cells[0]?.roster).toMatchObject([{ cardNumber: '00005201' }]);
  });

  it.each([
    { name: { formula: 'Nguon!A1' }, code: 'not-calculated', said: ['not-calculated'] },
    { name: { error: '#N/A' }, code: 'cell-error', said: ['nobody-read'] },
  ])(
    'a name that is a formula without a value is a fault of its row: $code',
    async ({ name, code, said }) => {
      const cell = 'Chi bộ khu phố 1';
      for (const born of [name, '', '12/05/1960']) {
        const list = listFile([HEADINGS, ['1', name, born, cell]]);
        const { notes, rows } = await looked(await fileWith(), list);
        const faults = born === name ? [code, code] : [code];
        expect(notes.map((note) => note.code)).toEqual(said);
        expect(rows.map(({ problems }) => problems.map((problem) => problem.code))).toEqual([
          ['wrong', ...faults],
        ]);
      }
    },
  );

  it('the cell beside a name without a value is no title over the people below', async () => {
    const list = listFile([
      HEADINGS,
      ['1', { error: '#REF!' }, '', 'Chi bộ khu phố 1'],
      ['2', 'Nguyễn Văn Thử', '1960', ''],
    ]);
    const { rows } = await looked(await fileWith(), list);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['skip', 'skip']);
  });

  it.each([
    { more: ['Ngày sinh', 'Chi bộ', 'Dân tộc'], of: ['12/05/1960', 'Chi bộ khu phố 1', 'Kinh'] },
    { more: ['Chi bộ', 'Năm sinh', 'Trình độ'], of: ['KP 1', '1960', 'Đại học'] },
    { more: ['Ngày sinh', 'Ngày vào Đảng'], of: ['12/05/1960', '03/02/1990'] },
    { more: ['Chi bộ', 'Ngày vào Đảng'], of: ['Chi bộ khu phố 1', '03/02/1990'] },
    { more: ['Dân tộc', 'Lý luận chính trị'], of: ['Kinh', 'Trung cấp'] },
  ])('a second sheet with the same people doubles nobody: $more', async ({ more, of }) => {
    const file = await fileWith(cellOf('c1', 'Chi bộ khu phố 1'), cellOf('c2', 'Chi bộ khu phố 2'));
    const list = listOfSheets({
      'Trang 1': [HEADINGS, ['1', 'Nguyễn Văn Thử', '12/05/1960', 'Chi bộ khu phố 1']],
      'Trang 2': [
        ['STT', 'Họ và tên', ...more],
        ['1', 'NGUYỄN VĂN THỬ', ...of],
      ],
    });
    const { notes, questions } = await looked(file, list);
    expect(notes.some(({ code }) => code === 'sheets-read' || code === 'sheets-left')).toBe(true);
    const given = answers(Object.fromEntries(questions.map(({ id, answer }) => [id, answer ?? 'c1'])));
    await run('import', file, list, '--apply', '--answers', given);
    const people = (await dumped(file)).cells.flatMap(({ roster = [] }) => roster);
    expect(people.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn Thử']);
  });

  it('refuses a wrong call and a wrong file in words', async () => {
    const file = await fileWith();
    const list = listFile([HEADINGS]);
    expect(await run('import', file, list, '--kind', 'x')).toMatchObject({ status: 2, printed: [] });
    expect(await run('import', file, list, '--sheet', 'Khác')).toMatchObject({
      status: 2,
      problems: [expect.stringContaining('Có: DS')],
    });
    expect(await run('import', file, list, '--answers', list)).toMatchObject({ status: 2 });
    expect(await run('import', file, file)).toMatchObject({ status: 2 });
    expect((await run('import', list, list)).status).toBe(3);
  });
});
