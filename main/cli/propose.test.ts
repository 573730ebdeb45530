import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must } from '../../shared/testing/must';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { readWorkbook, sheetOf } from '../files/testing/read-workbook';
import { run } from './testing/run';

async function prepared(form: string) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  must(await createDataFile(at('a.dhcb'), sampleSeason(), { sample: true, overwrite: false }));
  copyFileSync(join(import.meta.dirname, '../files/testing/forms', `${form}.xlsx`), at('biểu.xlsx'));
  return at;
}

test('dhcb propose prints a mapping with values, certainty and what is left, which fill takes as it is', async () => {
  const at = await prepared('F2-chi-tieu');
  const { status, printed } = await run('propose', at('a.dhcb'), at('biểu.xlsx'));
  expect(status).toBe(0);
  const said = JSON.parse(printed.join()) as { ties: object[]; left: object[] };
  expect(said).toMatchObject({ format: 'dhcb-mapping', version: 1, name: 'biểu', form: 'biểu.xlsx' });
  expect(said.ties).toContainEqual({
    kind: 'cell',
    sheet: 'Tổng hợp',
    cell: 'C17',
    indicator: 'female.secretary',
    value: '2',
    certainty: 'certain',
  });
  expect(said.left).toContainEqual({
    sheet: 'Tổng hợp',
    cell: 'D10',
    text: 'Tổng số cấp uỷ viên trúng cử',
    reason: 'no-share',
  });
  writeFileSync(at('m.json'), printed.join());
  const options = ['--template', at('biểu.xlsx'), '--mapping', at('m.json'), '--out', at('ra.xlsx')];
  expect(await run('fill', at('a.dhcb'), ...options)).toMatchObject({ status: 0, problems: [] });
  const { cells } = sheetOf(readWorkbook(readFileSync(at('ra.xlsx'))), 'Tổng hợp');
  expect(cells.get('C11')?.value).toBe(10);
  // written as it is: the cell rounds by its own format
  expect(cells.get('D11')?.value).toBeCloseTo(10 / 41, 14);
  expect(cells.get('D10')?.value).toBeUndefined();
});

test('given to a form with other rows the mapping is refused, each place with what stands there', async () => {
  const at = await prepared('F2-chi-tieu');
  const { printed } = await run('propose', at('a.dhcb'), at('biểu.xlsx'));
  writeFileSync(at('m.json'), printed.join());
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('biểu.xlsx'));
  book.getWorksheet('Tổng hợp')?.spliceRows(12, 1);
  await book.xlsx.writeFile(at('khác.xlsx'));
  const options = ['--template', at('khác.xlsx'), '--mapping', at('m.json'), '--out', at('ra.xlsx')];
  const { status, problems } = await run('fill', at('a.dhcb'), ...options);
  expect(status).toBe(2);
  expect(existsSync(at('ra.xlsx'))).toBe(false);
  expect(problems).toContainEqual(
    expect.stringMatching(/ô C12: ô được gắn cho “.+ – Số lượng”, nhưng biểu này ở đó là “.+ – Số lượng”/u),
  );
  expect(problems.some((problem) => /ô C10:/u.test(problem))).toBe(false);
});

test('of a column it prints what stands in each cell', async () => {
  const at = await prepared('F1-tung-chi-bo');
  const { printed } = await run('propose', at('a.dhcb'), at('biểu.xlsx'));
  const { ties } = JSON.parse(printed.join()) as {
    ties: { column?: string; value: Record<string, string | null> }[];
  };
  const approved = ties.find(({ column }) => column === 'D')?.value;
  expect(Object.keys(approved ?? {})).toHaveLength(15);
  expect(approved).toMatchObject({ D9: '34', D22: '8', D23: '5' });
  expect(ties.find(({ column }) => column === 'P')?.value).toMatchObject({ P9: null });
});

test('what is no form, and no data file, is refused', async () => {
  const at = await prepared('F1-tung-chi-bo');
  writeFileSync(at('sai.xlsx'), 'TT,Họ và tên');
  expect((await run('propose', at('a.dhcb'), at('sai.xlsx'))).status).toBe(2);
  expect((await run('propose', at('a.dhcb'))).status).toBe(2);
  expect((await run('propose', at('thiếu.dhcb'), at('biểu.xlsx'))).status).toBe(2);
});
