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
  /** Struck out by the font of its cells, by the runs of its texts, only its texts by their cells' font, or by a rule of the sheet. */
  readonly struck?: 'font' | 'runs' | 'texts' | 'rule' | 'later-rule' | undefined;
  /** Written beside its second cell. */
  readonly comment?: string;
  /** On a yellow ground. */
  readonly tinted?: boolean | undefined;
}

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly ListRow[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
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

function cellXml(
  cell: ListCell,
  address: string,
  { struck, tinted }: Pick<ListRow, 'struck' | 'tinted'> = {},
): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') {
    const text = `<t xml:space="preserve">${escaped(cell)}</t>`;
    const inside = struck === 'runs' ? `<r><rPr><strike/></rPr>${text}</r>` : text;
    const look = struck === 'font' || struck === 'texts' ? 1 : tinted === true ? 2 : 0;
    const style = look === 0 ? '' : ` s="${String(look * formats.length)}"`;
    return `<c r="${address}"${style} t="inlineStr"><is>${inside}</is></c>`;
  }
  if ('error' in cell) return `<c r="${address}" t="e"><f>A1</f><v>${cell.error}</v></c>`;
  if ('formula' in cell) return `<c r="${address}"><f>${cell.formula}</f></c>`;
  const style = cell.format + (struck === 'font' ? 1 : tinted === true ? 2 : 0) * formats.length;
  return `<c r="${address}" s="${String(style)}"><v>${String(cell.number)}</v></c>`;
}

/** The last column that a sheet has. */
const LAST = 'XFD';

function sheetXml({ rows, merges, splitRows, stray }: ListSheet): string {
  const data = rows.map(({ cells, hidden, struck, tinted }, index) => {
    const number = String(index + 1);
    const parts = cells.map((cell, column) =>
      cellXml(cell, columnLetters(column + 1) + number, { struck, tinted }),
    );
    if (stray === true && index === rows.length - 1) parts.push(cellXml('x', LAST + number));
    const row = (inside: readonly string[]) =>
      `<row r="${number}"${hidden === true ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
    const half = Math.ceil(parts.length / 2);
    return splitRows === true ? row(parts.slice(half)) + row(parts.slice(0, half)) : row(parts);
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const mergeCells = merges.length === 0 ? '' : `<mergeCells>${merged}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${mergeCells}${rulesXml(rows)}</worksheet>`;
}

/** A rule that strikes out the rows of whoever is named in it. */
function rulesXml(rows: readonly ListRow[]): string {
  return rows
    .flatMap(({ cells, struck }, index) => {
      const column = cells.findIndex((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
      const text = cells[column];
      if ((struck !== 'rule' && struck !== 'later-rule') || typeof text !== 'string') return [];
      const place = `$${columnLetters(column + 1)}1`;
      const said = escaped(`"${text}"`);
      const formula = [
        `${place}=${said}`,
        `AND(LEN(${place})&gt;0,ISNUMBER(SEARCH(${said},${place})))`,
        `LEFT(TRIM(${place}),${String(text.length)})=${said}`,
      ][index % 3];
      if (struck === 'later-rule') return [laterRule(formula ?? '')];
      const rule = `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula ?? ''}</formula></cfRule>`;
      return [`<conditionalFormatting sqref="A1:Z400">${rule}</conditionalFormatting>`];
    })
    .join('');
}

/** As Excel writes a rule that looks at another sheet, whatever it asks. */
function laterRule(formula: string): string {
  const rule = `<x14:cfRule type="expression" priority="1"><xm:f>${formula}</xm:f><x14:dxf><font><strike/></font></x14:dxf></x14:cfRule>`;
  const rules = `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>A1:Z400</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`;
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${rules}</ext></extLst>`;
}

function commentsXml(rows: readonly ListRow[]): string | undefined {
  const comments = rows.flatMap(({ comment }, index) =>
    comment === undefined
      ? []
      : [
          `<comment ref="B${String(index + 1)}" authorId="0"><text><r><t>${escaped(comment)}</t></r></text></comment>`,
        ],
  );
  if (comments.length === 0) return undefined;
  return `<comments xmlns="${MAIN}"><authors><author>VP</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** What is written beside the cells of each sheet, with what ties it to the sheet. */
function commentParts(sheets: readonly ListSheet[]): Readonly<Record<string, string>> {
  const parts = sheets.flatMap(({ rows }, at) => {
    const xml = commentsXml(rows);
    if (xml === undefined) return [];
    const tie = `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments${String(at)}.xml"/>`;
    return [
      [`xl/comments${String(at)}.xml`, xml],
      [
        `xl/worksheets/_rels/list${String(at)}.xml.rels`,
        `<Relationships xmlns="${PACKAGE}/relationships">${tie}</Relationships>`,
      ],
    ] as const;
  });
  return Object.fromEntries(parts);
}

/** For tests: a workbook of lists, made without the library that writes ours. */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const ties = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/list${String(at)}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  const places = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" state="${state}" r:id="rId${String(at + 1)}"/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(code)}"/>`,
  );
  const fonts = '<fonts><font/><font><b/><strike/></font></fonts>';
  const fills =
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>';
  const xfs = [
    [0, 0],
    [1, 0],
    [0, 1],
  ].flatMap(([font, fill]) =>
    formats.map(
      (_, at) =>
        `<xf numFmtId="${String(164 + at)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0"/>`,
    ),
  );
  const dxfs = '<dxfs><dxf><font><strike/></font></dxf></dxfs>';
  return smallWorkbook('', {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${ties.join('')}${styles}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${places.join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>${fonts}${fills}<cellXfs>${xfs.join('')}</cellXfs>${dxfs}</styleSheet>`,
    ...commentParts(sheets),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/list${String(at)}.xml`, sheetXml(sheet)]),
    ),
  });
}
