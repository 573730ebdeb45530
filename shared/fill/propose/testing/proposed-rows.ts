import ExcelJS from 'exceljs';
import type { Season } from '../../../domain/season';
import { sampleSeason } from '../../../fixtures/sample';
import { addressOf } from '../../../spreadsheet/address';
import { statistics } from '../../../statistics';
import { catalogueOf } from '../../indicators';
import { openForm } from '../../open-form';
import { planFill } from '../../plan';
import { propose } from '..';

const season = sampleSeason();

/** For tests: what is proposed for a sheet by a season, and what that writes. */
export async function proposedOf(sheet: ExcelJS.Worksheet, of: Season) {
  const opened = openForm(new Uint8Array(await sheet.workbook.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const { form } = opened.value;
  const catalogue = catalogueOf(of, statistics(of));
  const { ties, left } = propose(form, of, catalogue);
  const plan = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  return { ties, left, ...plan };
}

/** For tests: what a form of the sample takes by its proposal, by address, and what is said to be left. */
export async function proposed(...rows: readonly (readonly (string | number)[])[]) {
  const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
  for (const row of rows) sheet.addRow([...row]);
  const { writes, left } = await proposedOf(sheet, season);
  return {
    shown: Object.fromEntries(writes.map((write) => [addressOf(write), write.shown])),
    left: left.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}
