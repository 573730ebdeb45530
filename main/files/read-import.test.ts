import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../shared/api-import';
import type { CommitteeMember, Season } from '../../shared/domain/season';
import { editSeason } from '../../shared/edits/edit-season';
import { buildWorkbook } from '../../shared/export/workbook';
import { sampleSeason } from '../../shared/fixtures/sample';
import { listWorkbook } from '../../shared/import/testing/list-workbook';
import { workbookOf } from '../../shared/spreadsheet/testing/workbook-of';
import { must, mustFail } from '../../shared/testing/must';
import { ImportDesk } from './read-import';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-read-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const quiet = () => undefined;
const empty: Season = { ...sampleSeason(), cells: [] };

async function fileOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** What the sheet B2 says of somebody. */
function onSheet({ fullName, position, ...rest }: CommitteeMember) {
  const { gender, born, hometown, residence, ethnicity, religion, joinedOn, officialOn, note } = rest;
  const { generalEducation, professionalLevel, politicalTheory, occupation, standing, concurrentHead } = rest;
  const appointed = rest.origin === 'appointed';
  return {
    ...{
      fullName,
      position,
      gender,
      born,
      hometown,
      residence,
      ethnicity,
      religion,
      joinedOn,
      officialOn,
      note,
    },
    ...{ generalEducation, professionalLevel, politicalTheory, occupation, standing, appointed },
    concurrentHead: concurrentHead === true,
  };
}

function peopleOf({ cells }: Season) {
  return cells.map(({ name, congress }) => ({ name, people: congress.committee.map(onSheet) }));
}

describe('the sheet B2, read back', () => {
  it('holds the same people', async () => {
    const season = sampleSeason();
    const bytes = buildWorkbook(season, { sheets: ['B2'], sample: false, generatedOn: '2022-09-01' });
    const desk = new ImportDesk(quiet);
    const source = must(await desk.openFile(await fileOf('b2.xlsx', bytes)));
    const view = must(await desk.plan(empty, source.sheet, {}));
    expect(view).toMatchObject({ kind: 'committee', counts: { problems: 0, ask: 0, update: 0 } });
    const imported = must(editSeason(empty, must(await desk.edit(empty))));
    const withCommittee = peopleOf(season).filter(({ people }) => people.length > 0);
    expect(peopleOf(imported)).toEqual(withCommittee);
    // once more: everybody is there
    expect(must(await desk.plan(imported, source.sheet, {}))).toMatchObject({
      applies: false,
      counts: { same: 41, add: 0, update: 0, ask: 0 },
    });
  });
});

describe('the sheets of a workbook', () => {
  const state = fc.constantFrom('visible', 'hidden', 'veryHidden');
  const people = (at: number) => [
    { cells: ['Họ và tên', 'Ngày sinh', 'Chi bộ'] },
    { cells: [`Nguyễn Thử ${String(at)}`, '01/02/1960', 'Chi bộ Thử'] },
  ];
  const words = [{ cells: ['Hướng dẫn nhập'] }, { cells: ['Ghi đủ họ và tên, ngày sinh'] }];
  const sheet = fc.record({ state, isList: fc.boolean() });

  it('are read or named, hidden ones too, until one is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 5 }), async (sheets) => {
        const made = sheets.map(({ isList, ...rest }, at) => ({
          ...rest,
          name: `T${String(at)}`,
          rows: isList ? people(at) : words,
          merges: [],
        }));
        const desk = new ImportDesk(quiet);
        const opened = must(await desk.openFile(await fileOf('trang.xlsx', listWorkbook(made))));
        const { notes } = must(await desk.plan(empty, opened.sheet, {}));
        const rows = must(desk.rows('all', 0, 100)).rows.map(({ name }) => name);
        const named = notes.flatMap(({ code, text }) =>
          code === 'sheets-left' || code === 'sheets-hidden' ? text.split(', ') : [],
        );
        const silent = made.filter(
          ({ name, rows: [, person] }) => !named.includes(name) && !rows.includes(person?.cells[0] ?? ''),
        );
        // the sheet that is shown where none of those to be seen is a list
        const shown = made.some(({ state: of }, at) => sheets[at]?.isList === true && of === 'visible')
          ? 0
          : 1;
        expect(silent.length).toBeLessThanOrEqual(shown);
        expect(
          must(await desk.plan(empty, 0, { allSheets: false })).notes.map(({ code }) => code),
        ).not.toContain('sheets-hidden');
      }),
    );
  });
});

describe('an import desk', () => {
  const list = (rows: number) => [
    ['Họ và tên', 'Ngày sinh', 'Chi bộ'],
    ...Array.from({ length: rows }, (_, index) => [
      `Nguyễn Thử ${String(index)}`,
      20_000 + index,
      'Chi bộ Thử',
    ]),
  ];

  it('takes a pasted block, shows its rows by page, and forgets it when it is put away', async () => {
    const desk = new ImportDesk(quiet);
    must(await desk.openPasted('Họ và tên\tChi bộ\nNguyễn Thử\tChi bộ Thử\nLê Thử\tChi bộ Thử', 'Dán'));
    expect(must(await desk.plan(empty, 0, {})).counts).toMatchObject({ all: 2, add: 2 });
    expect(must(desk.rows('add', 1, 5))).toMatchObject({ of: 2, rows: [{ number: 3, name: 'Lê Thử' }] });
    desk.close();
    expect(mustFail(desk.rows('all', 0, 5)).code).toBe('not-found');
    expect(mustFail(await desk.edit(empty)).code).toBe('not-found');
  });

  it('takes a text file, and a workbook that is called so', async () => {
    const desk = new ImportDesk(quiet);
    const text = '\uFEFFHọ và tên;Chi bộ\r\n"Nguyễn Thử";Chi bộ Thử\r\n';
    const utf16 = Buffer.from(text, 'utf16le');
    for (const [name, bytes] of [
      ['a.csv', utf16],
      ['b.TXT', text.replaceAll(';', '\t')],
      ['c.csv', workbookOf(list(1))],
    ] as const) {
      must(await desk.openFile(await fileOf(name, bytes)));
      expect([name, must(await desk.plan(empty, 0, {})).counts.add]).toEqual([name, 1]);
    }
    expect(mustFail(await desk.openFile(await fileOf('d.csv', Buffer.from([7, 0, 0, 255])))).code).toBe(
      'text-encoding',
    );
  });

  it.each([
    ['trang.csv', '<!DOCTYPE html>\n<html><table><tr><td>Họ và tên</td></tr></table></html>', 'xlsx-not-zip'],
    ['bảng.txt', '\uFEFF  <table><tr><td>Họ và tên</td></tr></table>', 'xlsx-not-zip'],
    ['trang.xls', '<html><body/></html>', 'xlsx-not-zip'],
    ['in.csv', '%PDF-1.7', 'xlsx-not-zip'],
    ['chữ.txt', '{\\rtf1 Họ và tên}', 'xlsx-not-zip'],
    ['bảng.xlsx', '<?xml version="1.0"?><office:document/>', 'xlsx-not-zip'],
  ])('refuses %s, which is something else than it is called', async (name, contents, code) => {
    expect(mustFail(await new ImportDesk(quiet).openFile(await fileOf(name, contents))).code).toBe(code);
  });

  it('plans anew for a season that has changed meanwhile', async () => {
    const desk = new ImportDesk(quiet);
    must(await desk.openPasted('Họ và tên\tChi bộ\nNguyễn Thử\tChi bộ Thử', 'Dán'));
    must(await desk.plan(empty, 0, {}));
    const [cell] = sampleSeason().cells;
    const season: Season = { ...empty, cells: [{ ...cell!, id: 'c9', name: 'Chi bộ Thử' }] };
    expect(must(await desk.edit(season))).toMatchObject({ cells: [], rosters: [{ cell: 'c9' }] });
  });

  it('tells how far it is, and stops when it is told', async () => {
    const steps: ImportProgress[] = [];
    const desk: ImportDesk = new ImportDesk((progress) => {
      steps.push(progress);
      if (progress.step === 'matching') desk.stop();
    });
    must(await desk.openFile(await fileOf('long.xlsx', workbookOf(list(20_000)))));
    expect(mustFail(await desk.plan(empty, 0, {})).code).toBe('cancelled');
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['reading', 'matching']));
    expect(steps.every(({ done, of }) => done <= of)).toBe(true);
  });

  it('refuses what cannot be read, and names what is not there', async () => {
    const desk = new ImportDesk(quiet);
    expect(mustFail(await desk.openFile(await fileOf('x.xlsx', 'chữ'))).code).toBe('xlsx-not-zip');
    expect(mustFail(await desk.openFile(join(folder, 'nowhere.xlsx'))).code).toBe('file-not-found');
    must(await desk.openFile(await fileOf('small.xlsx', workbookOf(list(1)))));
    expect(mustFail(await desk.plan(empty, 7, {})).code).toBe('not-found');
  });
});
