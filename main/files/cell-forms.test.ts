import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../shared/cellforms/collect';
import { isSameName } from '../../shared/cellforms/identity';
import { makeForm } from '../../shared/cellforms/make-form';
import type { ReturnedForm } from '../../shared/cellforms/read-form';
import { readForm } from '../../shared/cellforms/read-form';
import { paperOf, returnedForm, withOwnNames } from '../../shared/cellforms/testing/filled-form';
import type { Season } from '../../shared/domain/season';
import { candidateNames } from '../../shared/domain/season-views';
import { buildFormWorkbook } from '../../shared/export/cell-form/workbook';
import { cellForms } from '../../shared/i18n/vi/cellForms';
import { consistentSeason } from '../../shared/testing/consistent-season';
import { must } from '../../shared/testing/must';
import { smallCell, smallSeason } from '../../shared/testing/small-season';
import { temporaryFolder } from '../db/testing/temp-folder';
import { formFiles, readForms, writeForm } from './cell-forms';
import { filledForm } from './testing/filled-form';
import { savedAgain } from './testing/libreoffice';

const ISSUED = '2022-07-01T08:00:00Z';
const [KEY, MESSAGE] = ['A', 'E'];

/** What somebody looks for in a form that came back: by key the value, the name and what is wrong. */
function contentOf({ fields }: ReturnedForm) {
  return new Map(fields.map(({ key, value, name, problem }) => [key, { value, name, problem }]));
}

const papers: readonly Season[] = fc
  .sample(consistentSeason, { numRuns: 12, seed: 7 })
  .filter(({ cells }) => cells.length > 0)
  .slice(0, 4)
  .map(withOwnNames)
  .map((season) => ({ ...season, cells: season.cells.slice(0, 3) }));

describe('a form that was filled in by another program', () => {
  const written = new Map<string, Uint8Array>();
  const wanted = new Map<string, ReturnedForm>();
  let saved: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    for (const [at, paper] of papers.entries()) {
      const nameOf = candidateNames(paper);
      for (const cell of paper.cells) {
        const congress: typeof cell.congress = { ...cell.congress, committee: [] };
        delete congress.elections;
        const season = { ...paper, cells: [{ ...cell, congress }] };
        const form = makeForm(season, season.cells[0]!, ISSUED);
        const writing = paperOf(form, cell, (id) => nameOf({ id }));
        const name = `${String(at)}-${cell.id}`;
        written.set(name, await filledForm(await buildFormWorkbook(form), writing));
        wanted.set(name, returnedForm(form, writing));
      }
    }
    saved = await savedAgain(written);
  });

  it('says the same as was written, also when LibreOffice saved it', () => {
    expect(written.size).toBeGreaterThan(5);
    for (const [name, bytes] of written) {
      const asWritten = contentOf(wanted.get(name)!);
      expect(contentOf(must(readForm(bytes))), name).toEqual(asWritten);
      expect(contentOf(must(readForm(saved.get(name)!))), name).toEqual(asWritten);
      const { shownCell = '', identity } = must(readForm(saved.get(name)!));
      expect(isSameName(shownCell, identity.cellName), name).toBe(true);
    }
  });

  it('finds nothing wrong with a paper that is right', async () => {
    for (const [name, bytes] of saved) expect([name, await messagesOf(bytes)]).toEqual([name, []]);
  });
});

/** What a workbook says beside its fields: by the place of the field. */
async function messagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const found: string[] = [];
  for (const sheet of workbook.worksheets.slice(0, 3)) {
    sheet.eachRow((row) => {
      const message = row.getCell(MESSAGE).text;
      if (row.getCell(KEY).text !== '' && message !== '') found.push(message);
    });
  }
  return found;
}

const committee = 'ballot/committee/1/0';
const line = (row: number, kind = 'listed') => `candidate/committee/1/0/${String(row)}/${kind}/`;
const person = (block: number, field: string) => `person/${String(block)}/${field}/`;
const post = { [person(0, 'position')]: 'Bí thư' };
const { problems, rules } = cellForms;

/** What is written, and what the form says to it. */
const slips: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
  fraction: [{ 'congress/presentOfficial': '27,5' }, problems['not-whole-number']],
  word: [{ 'congress/presentOfficial': 'hai bảy' }, problems['not-whole-number']],
  members: [{ 'members/total': '40', 'members/probationary': '5' }, rules.membersSum],
  summoned: [{ 'congress/summonedOfficial': '31' }, rules.summonedMost],
  present: [{ 'congress/summonedOfficial': '30', 'congress/presentOfficial': '31' }, rules.presentMost],
  attendance: [
    {
      'congress/summonedOfficial': '30',
      'congress/presentOfficial': '26',
      'congress/absentExcused': '2',
      'congress/absentUnexcused': '1',
    },
    rules.attendanceSum,
  ],
  lower: [{ 'congress/presentOfficial': '28', 'congress/absentExcused': '27' }, rules.attendanceMost],
  noDay: [{ 'congress/heldOn': '31/02/2022' }, problems['not-a-date']],
  shortYear: [{ 'congress/heldOn': '8/7/22' }, problems['not-a-date']],
  swapped: [{ 'congress/heldOn': '07/08/2022' }, rules.heldSwapped],
  otherTerm: [{ 'congress/heldOn': '08/07/2012' }, rules.heldYears],
  issued: [{ 'congress/presentOfficial': '28', [`${committee}/issued`]: '29' }, rules.issuedMost],
  collected: [{ [`${committee}/issued`]: '28', [`${committee}/collected`]: '29' }, rules.collectedMost],
  papers: [
    {
      [`${committee}/collected`]: '28',
      [`${committee}/valid`]: '26',
      [`${committee}/invalid`]: '1',
    },
    rules.papersSum,
  ],
  votes: [{ [`${committee}/valid`]: '28', [line(0)]: '29' }, rules.votesMost],
  votesSum: [
    { [`${committee}/seats`]: '1', [`${committee}/valid`]: '28', [line(0)]: '20', [line(1)]: '20' },
    rules.votesSum,
  ],
  nobody: [{ [line(3, 'open')]: '5' }, problems['name-missing']],
  born: [{ ...post, [person(0, 'born')]: '2015' }, rules.bornYears],
  month: [{ ...post, [person(0, 'born')]: '1/13/1980' }, problems['not-a-date']],
  joined: [{ ...post, [person(0, 'joinedOn')]: '1975' }, rules.joinedAfterBirth],
  official: [
    { ...post, [person(0, 'joinedOn')]: '03/02/2005', [person(0, 'officialOn')]: '03/02/2004' },
    rules.officialAfterJoined,
  ],
  choice: [{ [person(0, 'position')]: 'Chủ tịch' }, problems['not-a-choice']],
  noPost: [{ [person(2, 'fullName')]: 'Phạm Văn Mới' }, problems['post-missing']],
  twoSecretaries: [{ ...post, [person(2, 'position')]: 'bí thư' }, rules.twoSecretaries],
  noName: [{ [person(2, 'position')]: 'Bí thư' }, problems['name-missing']],
};

describe('the form itself', () => {
  const cell = smallCell(
    {
      id: 'c01',
      members: { official: 30 },
      personnel: ['Lê Văn An', 'Trần Thị Bình'].map((fullName, at) => ({
        id: `i0${String(at)}`,
        fullName,
        approved: true,
        born: '1970-02-03',
      })),
    },
    {
      status: 'ready',
      plannedOn: '2022-07-08',
      approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
    },
  );
  const form = makeForm(smallSeason(cell), cell, ISSUED);

  it('says beside each slip what it is, and beside nothing else', async () => {
    const keys = returnedForm(form, new Map()).fields.map(({ key }) => key);
    const blank = await buildFormWorkbook(form);
    const workbooks = new Map<string, Uint8Array>();
    for (const [name, [paper]] of Object.entries(slips)) {
      const writing = new Map(
        Object.entries(paper).map(([begin, value]) => [
          keys.find((key) => key.startsWith(begin)) ?? '',
          { value },
        ]),
      );
      expect(writing.has('')).toBe(false);
      workbooks.set(name, await filledForm(blank, writing));
    }
    const saved = await savedAgain(workbooks);
    for (const [name, [, said]] of Object.entries(slips)) {
      const messages = await messagesOf(saved.get(name)!);
      expect(messages, name).toContain(said);
    }
  });

  it('is locked but for what is to be filled in, and asks for no password', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await buildFormWorkbook(form)) as unknown as ArrayBuffer);
    for (const sheet of workbook.worksheets.slice(0, 3)) {
      const { sheetProtection } = sheet as unknown as {
        sheetProtection: { sheet: boolean; hashValue?: string };
      };
      expect(sheetProtection.sheet).toBe(true);
      expect(sheetProtection.hashValue).toBeUndefined();
      expect(isLocked(sheet.getCell('A2'))).toBe(true);
    }
    expect(isLocked(workbook.worksheets[0]!.getCell('D13'))).toBe(false);
  });
});

/** A cell says nothing of its protection where it has no style of its own: it is locked with its sheet. */
function isLocked(cell: exceljs.Cell): boolean {
  const { protection } = cell as { protection?: Partial<exceljs.Protection> };
  return protection?.locked ?? true;
}

describe('rows of a form that somebody moved', () => {
  const [OWN_COLUMNS, SEEN] = [
    ['A', 'B', 'C', 'D', 'N'],
    ['C', 'D'],
  ];
  const form = makeForm(smallSeason(smallCell({ id: 'c01' })), smallCell({ id: 'c01' }), ISSUED);
  type Change = (sheet: exceljs.Worksheet, rowOf: (key: string) => number) => void;

  /** The first sheet with numbers written in, changed by hand; what is read of it. */
  async function changed(change: Change) {
    const writing = new Map(
      ['members/total', 'members/official', 'members/probationary'].map((key, at) => [
        key,
        { value: String(21 + at) },
      ]),
    );
    const workbook = new exceljs.Workbook();
    const filled = await filledForm(await buildFormWorkbook(form), writing);
    await workbook.xlsx.load(filled as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    change(sheet, (key) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, at) => at + 1);
      return rows.find((row) => sheet.getCell(`${KEY}${String(row)}`).text === key) ?? 0;
    });
    const read = must(readForm(new Uint8Array(await workbook.xlsx.writeBuffer())));
    const values = read.fields.flatMap(({ key, value }) =>
      value === undefined || !key.startsWith('members/') ? [] : [`${key} ${value}`],
    );
    const wrong = read.fields.flatMap(({ problem, text = '' }) => (problem === undefined ? [] : [text]));
    return { values, wrong, slips: read.slips.map(({ code }) => code) };
  }

  function put(sheet: exceljs.Worksheet, from: number, to: number, columns: readonly string[]) {
    const [one, two] = [from, to].map((row) =>
      columns.map((each) => sheet.getCell(each + String(row)).value),
    );
    columns.forEach((each, at) => {
      sheet.getCell(each + String(to)).value = one?.[at] ?? null;
      sheet.getCell(each + String(from)).value = two?.[at] ?? null;
    });
  }

  const all = ['members/total 21', 'members/official 22', 'members/probationary 23'];

  it('as wholes are read by their own marks', async () => {
    const { values, slips } = await changed((sheet, rowOf) => {
      put(sheet, rowOf('members/total'), rowOf('members/probationary'), OWN_COLUMNS);
    });
    expect([values.toSorted(), slips]).toEqual([all.toSorted(), []]);
  });

  it('without their marks are said and not read', async () => {
    const { values, slips } = await changed((sheet, rowOf) => {
      put(sheet, rowOf('members/total'), rowOf('members/probationary'), SEEN);
    });
    expect([values, slips]).toEqual([['members/official 22'], ['row-moved', 'row-moved']]);
  });

  it('are said to be gone with a sheet that somebody deleted', async () => {
    const { values, slips } = await changed((sheet) => sheet.workbook.removeWorksheet('2. Bầu cử'));
    expect(values).toHaveLength(3);
    expect(slips).toEqual(['sheets-missing']);
  });

  it('that are gone, new, or there twice are said', async () => {
    const { values, slips } = await changed((sheet, rowOf) => {
      const free = sheet.rowCount + 1;
      const gone = rowOf('members/official');
      for (const column of OWN_COLUMNS) {
        const cell = sheet.getCell(column + String(rowOf('members/total')));
        sheet.getCell(column + String(free)).value = column === 'D' ? 99 : cell.value;
        sheet.getCell(column + String(gone)).value = null;
      }
      sheet.getCell(`C${String(free + 1)}`).value = 'Đảng viên khác';
      sheet.getCell(`D${String(free + 1)}`).value = 5;
    });
    expect(values).toEqual(['members/probationary 23']);
    expect(slips).toEqual(['row-twice', 'row-twice', 'row-unmarked', 'rows-missing']);
  });

  it('hold a half as what it is, whatever their format shows', async () => {
    const { wrong } = await changed((sheet, rowOf) => {
      const cell = sheet.getCell(`D${String(rowOf('members/total'))}`);
      cell.value = 33.5;
      cell.numFmt = '0';
    });
    expect(wrong).toEqual(['33,5']);
  });

  it('say what was written beside the open cell', async () => {
    const { values, slips } = await changed((sheet, rowOf) => {
      const row = String(rowOf('members/total'));
      sheet.getCell(`D${row}`).value = null;
      sheet.getCell(MESSAGE + row).value = 21;
    });
    expect([values, slips]).toEqual([all.slice(1), ['row-beside']]);
  });

  it.each([
    ['the one below', 1, 'D', 'D', ['members/probationary 23'], ['row-merged', 'row-merged']],
    ['the one at its left', 0, 'C', 'D', all.slice(1), ['row-merged']],
    ['what the form says', 0, 'D', 'E', all, []],
  ] as const)('whose open cell was merged with %s', async (_, below, left, right, values, slips) => {
    const read = await changed((sheet, rowOf) => {
      const row = rowOf('members/total');
      sheet.mergeCells(`${left}${String(row)}:${right}${String(row + below)}`);
    });
    expect(read).toMatchObject({ values, slips });
  });

  it('say that a value was struck out, and what somebody noted on one', async () => {
    const { values, slips } = await changed((sheet, rowOf) => {
      const struck = sheet.getCell(`D${String(rowOf('members/total'))}`);
      struck.style = { ...struck.style, font: { ...struck.font, strike: true } };
      sheet.getCell(`D${String(rowOf('members/official'))}`).note = 'xem lại';
    });
    expect([values, slips]).toEqual([all.slice(1), ['row-beside']]);
  });

  it('of a form of before, which has no marks of rows, are read by their keys alone', async () => {
    const { values, slips } = await changed((sheet) => {
      for (let row = 1; row <= sheet.rowCount; row += 1) sheet.getCell(`N${String(row)}`).value = null;
    });
    expect([values, slips]).toEqual([all, []]);
  });
});

describe('a name that somebody typed', () => {
  const approvedSeats = { committee: 3, secretary: 1, deputySecretary: 1 };
  const cell = smallCell({ id: 'c01', members: { official: 30 } }, { status: 'ready', approvedSeats });
  const season = smallSeason(cell);
  const form = makeForm(season, cell, ISSUED);

  it.each([
    ['NGÔ VĂN LỢI', 'Ngô Văn Lợi'],
    ['Đ/c Ngô Văn Lợi', 'Ngô Văn Lợi'],
    ['ngô văn lợi (Bí thư)', 'Ngô Văn Lợi'],
    ['Ngô Văn Lợi', 'Ngô Văn Lợi'],
  ])('%s comes in as names are written, and it is said how it stood', async (typed, name) => {
    const { fields } = returnedForm(form, new Map());
    const keyOf = (begin: string) => fields.find(({ key }) => key.startsWith(begin))?.key ?? '';
    const writing = new Map([
      [keyOf('person/0/fullName'), { value: typed }],
      [keyOf('person/0/position'), { value: 'Bí thư' }],
      [keyOf('candidate/committee/1/0/0'), { name: typed, value: '20' }],
    ]);
    const read = must(readForm(await filledForm(await buildFormWorkbook(form), writing)));
    const file = { name: 'a.xlsx', modifiedAt: ISSUED, form: { ok: true, value: read } } as const;
    const { edit, files } = collect(season, [file]);
    expect(JSON.stringify(edit).match(/"fullName":"[^"]*"/gu)).toEqual([
      `"fullName":"${name}"`,
      `"fullName":"${name}"`,
    ]);
    const shown = files[0]?.changes.find(({ path }) => path.endsWith('.fullName'))?.toText;
    expect(shown).toBe(typed === name ? name : `${name} (mẫu ghi “${typed}”)`);
  });
});

describe('a folder of forms', () => {
  it('is written and read, whatever else lies in it', async () => {
    const folder = temporaryFolder();
    const season = smallSeason(smallCell({ id: 'c01' }), smallCell({ id: 'c02' }));
    const forms = formFiles(season, folder);
    for (const form of forms) must(await writeForm(season, form, ISSUED));
    mkdirSync(join(folder, 'thêm'));
    writeFileSync(join(folder, 'thêm', 'đổi tên.xlsx'), readFileSync(forms[0]!.path));
    writeFileSync(join(folder, '~$đang mở.xlsx'), 'x');
    writeFileSync(join(folder, 'ảnh.png'), 'x');
    writeFileSync(join(folder, 'hỏng.xlsx'), 'x');
    const files = must(await readForms(folder));
    expect(
      files.map(({ name, form }) => [name, form.ok ? form.value.identity.cellId : form.error.kind]),
    ).toEqual([
      ['01 - Chi bộ c01.xlsx', 'c01'],
      ['02 - Chi bộ c02.xlsx', 'c02'],
      ['hỏng.xlsx', 'unreadable'],
      [join('thêm', 'đổi tên.xlsx'), 'c01'],
    ]);
  });

  it('stands in the list by the number in its name', async () => {
    const folder = temporaryFolder();
    for (const number of [10, 2, 1, 11, 20])
      writeFileSync(join(folder, `zalo ${String(number)}.xlsx`), 'không phải');
    const names = must(await readForms(folder)).map(({ name }) => name);
    expect(names).toEqual([1, 2, 10, 11, 20].map((number) => `zalo ${String(number)}.xlsx`));
  });

  it('is told from anything that is none', async () => {
    const folder = temporaryFolder();
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('Danh sách').getCell('A1').value = 'Họ và tên';
    writeFileSync(join(folder, 'a.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(must(await readForms(folder))).toMatchObject([
      { form: { ok: false, error: { kind: 'not-a-form' } } },
    ]);
    expect((await readForms(join(folder, 'không có'))).ok).toBe(false);
  });
});
