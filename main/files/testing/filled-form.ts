import exceljs from 'exceljs';
import type { Writing } from '../../../shared/cellforms/testing/filled-form';

const [KEY, NAME, VALUE] = ['A', 'C', 'D'];

/** For tests: writes into a workbook of a form what a cell does, as another program would, at that moment. */
export async function filledForm(
  bytes: Uint8Array,
  writing: Writing,
  savedAt = '2022-08-01T08:00:00Z',
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      const written = writing.get(row.getCell(KEY).text);
      if (!written) return;
      if (written.name !== undefined) row.getCell(NAME).value = written.name;
      if (written.value === undefined) return;
      row.getCell(VALUE).value = /^\d{1,5}$/u.test(written.value) ? Number(written.value) : written.value;
    });
  }
  workbook.modified = new Date(savedAt);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
