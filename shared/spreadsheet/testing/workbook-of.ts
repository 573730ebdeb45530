import { smallWorkbook } from './small-workbook';

/** For tests: what a cell holds; `days` is a number that is shown as a date. */
export type TestValue = string | number | { readonly days: number } | undefined;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Style 1 shows numbers as day/month/year (format 14 of ECMA-376). */
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const LETTERS = 26;

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function cellXml(value: TestValue, address: string): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
  if (typeof value === 'object') return `<c r="${address}" s="1"><v>${String(value.days)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** For tests: the XML of rows, as a sheet holds them. */
export function rowsXml(rows: readonly (readonly TestValue[])[]): string {
  return rows
    .map((cells, row) => {
      const number = String(row + 1);
      return `<row r="${number}">${cells.map((value, column) => cellXml(value, columnName(column) + number)).join('')}</row>`;
    })
    .join('');
}

/** For tests: a workbook with one sheet of these rows, made without the library that writes ours. */
export function workbookOf(rows: readonly (readonly TestValue[])[]): Uint8Array {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
  const tie = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const ties = [
    tie('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    tie('rId2', 'sharedStrings', 'sharedStrings.xml'),
    tie('rId3', 'styles', 'styles.xml'),
  ].join('');
  return smallWorkbook(rowsXml(rows), {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${ties}</Relationships>`,
    'xl/styles.xml': STYLES,
  });
}

/** For tests: the number by which a workbook counted from 1900 knows a day after February 1900. */
export function daysOf(day: string): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
