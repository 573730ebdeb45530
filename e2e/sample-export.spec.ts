/** The sample's workbook, read again without the library that wrote it, against the statistics. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ReadSheet,
  type ReadWorkbook,
  readWorkbook,
  sheetOf,
} from '../main/files/testing/read-workbook';
import { sheetCodes } from '../shared/export/sheet-codes';
import { buildWorkbook } from '../shared/export/workbook';
import { sampleSeason } from '../shared/fixtures/sample';
import { wholeSample } from '../shared/fixtures/whole/whole-sample';
import { statsJson } from '../shared/statistics';
import { chooseToSaveAs, leaveSaveDialogs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { figures, goTo, openSample } from './support/screens';
import { expect, test } from './support/test';

/** Of no formula, so any day will do. */
const generatedOn = '2022-08-05';

let folder: string;
let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-export-'));
  app = await oneApp.begin();
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function exportTo(path: string): Promise<void> {
  await chooseToSaveAs(app.electron, path);
  await goTo(app.page, 'Xuất biểu Excel');
  await app.page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
}

/** The numbers to the right of a label of column A or B. */
function numbersBeside(sheet: ReadSheet, label: string): number[] {
  const address = [...sheet.cells].find(([, { value }]) => value === label)?.[0];
  if (address === undefined) throw new Error(`no cell says ${label}`);
  const row = address.replace(/^[A-Z]+/u, '');
  const inRow = [...sheet.cells].filter(([at]) => at.replace(/^[A-Z]+/u, '') === row);
  return inRow.map(([, { value }]) => value).filter((value) => typeof value === 'number');
}

/** All formulas with what they come to, by sheet and place. */
function formulasOf({ sheets }: ReadWorkbook): readonly (readonly unknown[])[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .map(([at, { formula, value }]) => [name, at, formula, value]),
  );
}

test('its figures are the statistics, and its formulas those of the workbook that is tried for itself', async () => {
  const path = join(folder, 'Biểu mẫu.xlsx');
  await exportTo(path);
  await expect(app.page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();

  const bytes = await readFile(path);
  const workbook = readWorkbook(bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['B1a', 'B1b', 'B2', 'B3', 'B4', 'B5']);
  const stats = statsJson(sampleSeason());
  const b3 = sheetOf(workbook, 'B3');
  for (const [label, group] of [
    ['TỔNG SỐ', stats.committee],
    ['Tái cử', stats.reelected],
    ['Nữ', stats.female],
  ] as const) {
    const counts = numbersBeside(b3, label).filter((_, index) => index % 2 === 0);
    expect(counts).toEqual([group.total, group.secretary, group.deputySecretary, group.member]);
  }

  // the same formulas with the same results: what they come to is calculated again by LibreOffice in the tests of workbooks
  const made = readWorkbook(buildWorkbook(wholeSample(), { sheets: sheetCodes, generatedOn, sample: true }));
  const formulas = formulasOf(workbook);
  expect(formulas).toEqual(formulasOf(made));
  expect(formulas.length).toBeGreaterThan(100);
});

test('the screen shows the published shares', async () => {
  await goTo(app.page, 'Thống kê');
  expect(await figures(app.page, 'Tái cử')).toEqual(['31', '75,6', '12', '80', '12', '85,7', '7', '58,3']);
  expect((await figures(app.page, 'Nữ')).slice(0, 2)).toEqual(['10', '24,3']);
  expect((await figures(app.page, 'Dưới 40 tuổi')).slice(0, 2)).toEqual(['4', '9,75']);
  expect((await figures(app.page, 'Tuổi bình quân'))[0]).toBe('50,5');
});

test('a target that cannot be written gets a clear line, and the old file stays whole', async () => {
  const path = join(folder, 'nowhere', 'Biểu.xlsx');
  await exportTo(path);
  await expect(app.page.getByRole('alert').getByText('Không ghi được vào đây')).toBeVisible();
});

test('leaving the dialog changes nothing and says nothing', async () => {
  const old = join(folder, 'Cũ.xlsx');
  await writeFile(old, 'old');
  await leaveSaveDialogs(app.electron);
  await goTo(app.page, 'Xuất biểu Excel');
  const button = app.page.getByRole('button', { name: 'Xuất biểu Excel' });
  await button.click();
  await expect(button).toBeEnabled();
  await expect(app.page.getByRole('alert')).toHaveCount(0);
  expect(await readFile(old, 'utf8')).toBe('old');
});
