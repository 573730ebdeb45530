import ExcelJS from 'exceljs';
import { sampleSeason } from '../../../fixtures/sample';
import { addressOf } from '../../../spreadsheet/address';
import { statistics } from '../../../statistics';
import { catalogueOf } from '../../indicators';
import { openForm } from '../../open-form';
import { planFill } from '../../plan';
import { propose } from '..';

const season = sampleSeason();

/** For tests: what a form of the sample takes by its proposal, by address, and what is said to be left. */
export async function proposed(...rows: readonly (readonly (string | number)[])[]) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const row of rows) sheet.addRow([...row]);
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const { form } = opened.value;
  const catalogue = catalogueOf(season, statistics(season));
  const { ties, left } = propose(form, season, catalogue);
  const { writes } = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  return {
    shown: Object.fromEntries(writes.map((write) => [addressOf(write), write.shown])),
    left: left.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}
