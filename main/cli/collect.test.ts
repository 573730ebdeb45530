import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeForm } from '../../shared/cellforms/make-form';
import type { Cell, Season } from '../../shared/domain/season';
import { buildFormWorkbook } from '../../shared/export/cell-form/workbook';
import { must } from '../../shared/testing/must';
import { smallCell, smallSeason } from '../../shared/testing/small-season';
import { createDataFile } from '../db/data-file';
import { namesIn, temporaryFolder } from '../db/testing/temp-folder';
import { filledForm } from '../files/testing/filled-form';
import { run } from './testing/run';

const seats = { committee: 3, secretary: 1, deputySecretary: 1 };

function cell(id: string, congress: Partial<Cell['congress']> = {}, more: Partial<Cell> = {}): Cell {
  const planned = { status: 'ready', plannedOn: '2022-07-08', approvedSeats: seats } as const;
  return smallCell({ id, members: { official: 30 }, ...more }, { ...planned, ...congress });
}

/** A data file of this season, and a folder for what comes back. */
async function office(season: Season) {
  const folder = temporaryFolder();
  const file = join(folder, 'a.dhcb');
  must(await createDataFile(file, season));
  const forms = join(folder, 'mẫu');
  mkdirSync(forms);
  return { file, forms, at: (name: string) => join(forms, name) };
}

type Paper = Readonly<Record<string, string>>;

interface Made {
  readonly issued?: string;
  readonly saved?: string;
  readonly version?: number;
}

/** A form for the first cell of a season with this on it, as the cell sends it back. */
async function returned(season: Season, paper: Paper, { issued, saved, version }: Made = {}) {
  const [first] = season.cells;
  if (!first) throw new Error('a form is for a cell');
  const form = makeForm(season, first, issued ?? '2022-07-01T08:00:00Z');
  const identity = { ...form.identity, ...(version !== undefined && { version }) };
  const writing = new Map(Object.entries(paper).map(([key, value]) => [key, { value }]));
  return filledForm(await buildFormWorkbook({ ...form, identity }), writing, saved);
}

interface Output {
  files: {
    file: string;
    cell: string | null;
    outcome: string;
    message: string;
    changes: { path: string; from: unknown; to: unknown; outcome: string; address: string }[];
    problems: { code: string; text?: string; message: string }[];
  }[];
  questions: { id: string; about: string; choices: string[]; answer: string | null }[];
}

async function looked(...args: readonly string[]): Promise<Output> {
  const { status, printed } = await run('collect', ...args, '--json');
  expect(status).toBe(0);
  return JSON.parse(printed.join('\n')) as Output;
}

async function dumped(file: string): Promise<Season> {
  const { printed } = await run('dump', file);
  return JSON.parse(printed.join('\n')) as Season;
}

async function congressOf(file: string, id = 'c01') {
  return (await dumped(file)).cells.find((one) => one.id === id)?.congress;
}

const present = (count: string): Paper => ({ 'congress/presentOfficial': count });

describe('dhcb forms', () => {
  it('writes a form for each cell that takes part, or for one, and prints where', async () => {
    const season = smallSeason(cell('c01'), cell('c02', {}, { retired: true }), cell('c03'));
    const { file, forms } = await office(season);
    const { status, printed } = await run('forms', file, '--out', forms);
    expect(status).toBe(0);
    expect(printed.map((path) => basename(path))).toEqual(['01 - Chi bộ c01.xlsx', '02 - Chi bộ c03.xlsx']);
    expect(namesIn(forms)).toEqual(printed.map((path) => basename(path)));
    const one = await run('forms', file, '--cell', 'c03', '--out', join(forms, 'một'));
    expect([one.status, namesIn(join(forms, 'một'))]).toEqual([0, ['02 - Chi bộ c03.xlsx']]);
  });

  it('writes none of them where one stands in the way, nor for a cell that is not there', async () => {
    const { file, forms, at } = await office(smallSeason(cell('c01'), cell('c02')));
    writeFileSync(at('02 - Chi bộ c02.xlsx'), 'của văn phòng');
    const refused = await run('forms', file, '--out', forms);
    expect(refused.status).toBe(2);
    expect(refused.problems.join()).toContain('02 - Chi bộ c02.xlsx');
    expect(namesIn(forms)).toEqual(['02 - Chi bộ c02.xlsx']);
    expect(readFileSync(at('02 - Chi bộ c02.xlsx'), 'utf8')).toBe('của văn phòng');
    expect((await run('forms', file, '--out', forms, '--force')).status).toBe(0);
    const nobody = await run('forms', file, '--cell', 'c09', '--out', forms);
    expect([nobody.status, nobody.problems.join()]).toEqual([2, expect.stringContaining('c09')]);
    expect((await run('forms', file)).status).toBe(2);
    expect((await run('forms', at('thiếu.dhcb'), '--out', forms)).status).toBe(2);
  });
});

describe('dhcb collect', () => {
  it('reads a whole folder by what stands in the files, and changes nothing without --apply', async () => {
    const season = smallSeason(cell('c01'), cell('c02'));
    const { file, forms, at } = await office(season);
    await run('forms', file, '--out', forms);
    mkdirSync(at('gửi lại'));
    writeFileSync(at('gửi lại/scan 3.xlsx'), await returned(season, present('27')));
    renameSync(at('02 - Chi bộ c02.xlsx'), at('mau.xlsx'));
    writeFileSync(at('danh sách.xlsx'), 'TT,Họ và tên');
    const before = readFileSync(file);
    const { files, questions } = await looked(file, forms);
    expect(files.map((each) => [each.file, each.cell, each.outcome])).toEqual([
      ['01 - Chi bộ c01.xlsx', 'c01', 'untouched'],
      ['danh sách.xlsx', null, 'unreadable'],
      [join('gửi lại', 'scan 3.xlsx'), 'c01', 'form'],
      ['mau.xlsx', 'c02', 'untouched'],
    ]);
    const change = files[2]?.changes.find(({ outcome }) => outcome === 'add');
    expect(change).toMatchObject({ path: 'congress.presentOfficial', from: null, to: 27 });
    expect(change?.address).toMatch(/^D\d+$/u);
    expect(questions).toEqual([]);
    expect(readFileSync(file)).toEqual(before);
    const applied = await run('collect', file, forms, '--apply');
    expect([applied.status, applied.problems]).toEqual([0, []]);
    expect((await congressOf(file))?.presentOfficial).toBe(27);
  });

  it('takes the newer of two forms and says so of the other; which is newer is asked where nobody knows', async () => {
    const season = smallSeason(cell('c01'));
    const { file, forms, at } = await office(season);
    const [early, late] = [{ saved: '2022-08-01T08:00:00Z' }, { saved: '2022-08-02T08:00:00Z' }];
    writeFileSync(at('a.xlsx'), await returned(season, present('27'), late));
    writeFileSync(at('b.xlsx'), await returned(season, present('25'), early));
    const { files } = await looked(file, forms);
    expect(files.map(({ outcome }) => outcome)).toEqual(['form', 'superseded']);
    expect(files[1]?.message).toContain('a.xlsx');
    // the form made later was saved earlier
    const made = { issued: '2022-07-05T08:00:00Z', ...early };
    writeFileSync(at('b.xlsx'), await returned(season, present('25'), made));
    const open = await looked(file, forms);
    expect(open.files.map(({ outcome }) => outcome)).toEqual(['which-newer', 'which-newer']);
    const [question] = open.questions;
    expect(question).toMatchObject({ answer: null, choices: ['b.xlsx', 'a.xlsx', 'none'] });
    const refused = await run('collect', file, forms, '--apply');
    expect([refused.status, refused.problems.length]).toEqual([1, 1]);
    expect((await congressOf(file))?.presentOfficial).toBeUndefined();
    writeFileSync(`${file}.json`, JSON.stringify({ [question?.id ?? '']: 'b.xlsx' }));
    expect((await run('collect', file, forms, '--answers', `${file}.json`, '--apply')).status).toBe(0);
    expect((await congressOf(file))?.presentOfficial).toBe(25);
  });

  it('says of a form of another ward, term or version, and of what is none, that it is; takes nothing of them', async () => {
    const season = smallSeason(cell('c01'));
    const { file, forms, at } = await office(season);
    const otherWard = { ...season, committee: { ...season.committee, name: 'Đảng uỷ phường Khác' } };
    const otherTerm = { ...season, season: { ...season.season, term: '2019-2022' } };
    writeFileSync(at('1.xlsx'), await returned(otherWard, present('27')));
    writeFileSync(at('2.xlsx'), await returned(otherTerm, present('27')));
    writeFileSync(at('3.xlsx'), await returned(season, present('27'), { version: 9 }));
    writeFileSync(at('4.xlsx'), await returned(smallSeason(cell('c07')), present('27')));
    const { files } = await looked(file, forms);
    expect(files.map(({ outcome }) => outcome)).toEqual([
      'other-ward',
      'other-term',
      'newer-version',
      'unknown-cell',
    ]);
    expect(files[0]?.message).toContain('Đảng uỷ phường Khác');
    expect(files[1]?.message).toContain('2019-2022');
    const { status, printed } = await run('collect', file, forms, '--apply');
    expect(status).toBe(0);
    expect(printed.join()).toContain('3.xlsx: Chi bộ c01: Mẫu do bản chương trình mới hơn lập');
    expect(await dumped(file)).toEqual(season);
  });

  it('never writes over what the office entered unless that is answered', async () => {
    const blank = smallSeason(cell('c01'));
    const { file, forms, at } = await office(smallSeason(cell('c01', { presentOfficial: 26 })));
    writeFileSync(
      at('a.xlsx'),
      await returned(blank, {
        ...present('27'),
        'congress/heldOn': '08/07/2022',
        'congress/absentExcused': 'hai',
      }),
    );
    const { files, questions } = await looked(file, forms);
    expect(files[0]?.problems).toMatchObject([{ code: 'not-whole-number', text: 'hai' }]);
    expect(questions).toMatchObject([{ choices: ['form', 'entered'], answer: null }]);
    expect(questions[0]?.about).toContain('đã nhập 26, mẫu ghi 27');
    const open = await run('collect', file, forms, '--apply');
    expect([open.status, open.problems]).toEqual([1, [expect.stringContaining('đã nhập 26, mẫu ghi 27')]]);
    // what is not asked was taken
    expect(await congressOf(file)).toMatchObject({ presentOfficial: 26, heldOn: '2022-07-08' });
    expect((await run('collect', file, forms, '--take', 'entered', '--apply')).status).toBe(0);
    expect((await congressOf(file))?.presentOfficial).toBe(26);
    expect((await run('collect', file, forms, '--take', 'form', '--apply')).status).toBe(0);
    expect((await congressOf(file))?.presentOfficial).toBe(27);
    expect((await congressOf(file))?.absentExcused).toBeUndefined();
  });

  it('prints for people what is new, asked and wrong, with its place', async () => {
    const { file, forms, at } = await office(smallSeason(cell('c01', { presentOfficial: 26 })));
    const paper = { ...present('27'), 'congress/heldOn': '08/07/2022', 'congress/absentExcused': 'hai' };
    writeFileSync(at('a.xlsx'), await returned(smallSeason(cell('c01')), paper));
    const { printed } = await run('collect', file, forms);
    const text = printed.join('\n');
    expect(text).toContain('a.xlsx: Chi bộ c01: Đọc được');
    expect(text).toMatch(/– → 08\/07\/2022/u);
    expect(text).toMatch(/26 → 27/u);
    expect(text).toMatch(/SAI .*D\d+, .*“hai”: Chỉ ghi số nguyên/u);
    expect(text).toContain('(form, entered)');
  });

  it('refuses a wrong call, a folder and a file that are not there, and answers that are none', async () => {
    const { file, forms, at } = await office(smallSeason(cell('c01')));
    writeFileSync(at('hỏng.json'), '{');
    const statusOf = async (...args: readonly string[]) => (await run('collect', ...args)).status;
    expect(await statusOf(file)).toBe(2);
    expect(await statusOf(file, at('không có'))).toBe(2);
    expect(await statusOf(at('thiếu.dhcb'), forms)).toBe(2);
    expect(await statusOf(file, forms, '--take', 'mẫu')).toBe(2);
    expect(await statusOf(file, forms, '--answers', at('hỏng.json'))).toBe(2);
    expect(await statusOf(file, forms, '--apply')).toBe(0);
  });
});
