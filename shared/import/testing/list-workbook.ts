import { columnLetters } from '../../spreadsheet/address';
import { smallWorkbook } from '../../spreadsheet/testing/small-workbook';

/** For tests: what a cell of a list holds, and how it is shown. */
export type ListCell =
  | string
  | undefined
  /** A number in a format: an index among `formats`. */
  | { readonly number: number; readonly format: number }
  | { readonly error: string }
  /** A formula without a result. */
  | { readonly formula: string };

export interface ListRow {
  readonly cells: readonly ListCell[];
  readonly hidden?: boolean;
  /** Struck out by the font of its cells, by the runs of its texts, or only its texts by their cells' font. */
  readonly struck?: 'font' | 'runs' | 'texts' | undefined;
}

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly ListRow[];
  /** As `A1:B2`. */
  readonly merges: readonly string[];
  /** The cells of a row stand in two elements of its number. */
  readonly splitRows?: boolean;
  /** A text in the last column of the first row of people. */
  readonly stray?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Codes of the formats that a cell may have. */
export const formats = [
  'General',
  'dd/mm/yyyy',
  'dd/mm/yyyy hh:mm:ss.000',
  '"ngày "dd" tháng "mm" năm "yyyy',
  '[$-42A]d-mmm-yy',
  '00000000',
  '0',
  'yyyy',
] as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function cellXml(cell: ListCell, address: string, struck: ListRow['struck']): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') {
    const text = `<t xml:space="preserve">${escaped(cell)}</t>`;
    const inside = struck === 'runs' ? `<r><rPr><strike/></rPr>${text}</r>` : text;
    const style = struck === 'font' || struck === 'texts' ? ` s="${String(formats.length)}"` : '';
    return `<c r="${address}"${style} t="inlineStr"><is>${inside}</is></c>`;
  }
  if ('error' in cell) return `<c r="${address}" t="e"><f>A1</f><v>${cell.error}</v></c>`;
  if ('formula' in cell) return `<c r="${address}"><f>${cell.formula}</f></c>`;
  const style = cell.format + (struck === 'font' ? formats.length : 0);
  return `<c r="${address}" s="${String(style)}"><v>${String(cell.number)}</v></c>`;
}

/** The last column that a sheet has. */
const LAST = 'XFD';

function sheetXml({ rows, merges, splitRows, stray }: ListSheet): string {
  const data = rows.map(({ cells, hidden, struck }, index) => {
    const number = String(index + 1);
    const parts = cells.map((cell, column) => cellXml(cell, columnLetters(column + 1) + number, struck));
    if (stray === true && index === rows.length - 1) parts.push(cellXml('x', LAST + number, undefined));
    const row = (inside: readonly string[]) =>
      `<row r="${number}"${hidden === true ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
    const half = Math.ceil(parts.length / 2);
    return splitRows === true ? row(parts.slice(half)) + row(parts.slice(0, half)) : row(parts);
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const mergeCells = merges.length === 0 ? '' : `<mergeCells>${merged}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${mergeCells}</worksheet>`;
}

/** For tests: a workbook of lists, made without the library that writes ours. */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const ties = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/list${String(at)}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  const places = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(code)}"/>`,
  );
  const fonts = '<fonts><font/><font><b/><strike/></font></fonts>';
  const xfs = [0, 1].flatMap((font) =>
    formats.map((_, at) => `<xf numFmtId="${String(164 + at)}" fontId="${String(font)}"/>`),
  );
  return smallWorkbook('', {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${ties.join('')}${styles}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${places.join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>${fonts}<cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/list${String(at)}.xml`, sheetXml(sheet)]),
    ),
  });
}
