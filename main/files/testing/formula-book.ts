import fc from 'fast-check';
import { zipOf } from '../../../shared/spreadsheet/testing/small-workbook';

/**
 * For tests: forms whose formulas read from one another by every way that a workbook knows, at random: names of
 * names, tables, 3-D references, whole columns and rows, places made of text, formulas that share a text or fill
 * several cells. No formula reads from itself.
 */
export interface FormulaBook {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly manual: boolean;
}

export interface BookSheet {
  readonly name: string;
  /** Values of A1:D8, row by row. */
  readonly inputs: readonly number[];
  readonly formulas: readonly BookFormula[];
}

export interface BookFormula {
  readonly column: string;
  readonly row: number;
  readonly text: string;
  /** What the element says besides: `t="array" ref="K1:K3"`. */
  readonly attributes: string;
  /** Cells below that the formula fills, or that share its text. */
  readonly below: 'none' | 'filled' | 'shared';
}

export interface BookName {
  readonly name: string;
  readonly text: string;
  readonly sheet: number | undefined;
}

export const INPUT_ROWS = 8;
export const INPUT_COLUMNS = 4;
const SHEET_NAMES = ['Nhập', 'Biểu 2', "Tổ 'A' 1", 'Tổng', 'KQ'];
const FORMULA_COLUMNS = ['J', 'K', 'L'];
/** Each formula has three rows for itself. */
const SLOTS = [1, 4, 7, 10];
const BLOCK = 3;

const quoted = (name: string) => (/^[\p{L}\d]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

interface Drawing {
  readonly integer: (least: number, most: number) => number;
  readonly one: <T>(values: readonly T[]) => T;
}

/** Draws by a list of random numbers, so that a book is one value for fast-check. */
function drawing(seeds: readonly number[]): Drawing {
  let at = 0;
  const next = () => {
    at += 1;
    return seeds[at % seeds.length] ?? 0;
  };
  const integer = (least: number, most: number) => least + (next() % (most - least + 1));
  const one = <T>(values: readonly T[]): T => {
    const value = values[integer(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to draw from');
    return value;
  };
  return { integer, one };
}

export const formulaBooks: fc.Arbitrary<FormulaBook> = fc
  .array(fc.nat(1_000_000), { minLength: 997, maxLength: 997 })
  .map((seeds) => drawnBook(drawing(seeds)));

/** What can be read so far: written as a part of a formula. */
class Sources {
  readonly draw: Drawing;
  readonly sheets: readonly string[];
  readonly formulas: string[] = [];
  readonly names: string[] = [];

  constructor(draw: Drawing, sheets: readonly string[]) {
    this.draw = draw;
    this.sheets = sheets;
  }

  prefix(own: number): string {
    const sheet = this.draw.integer(0, this.sheets.length - 1);
    return sheet === own && this.draw.integer(0, 1) === 0 ? '' : `${quoted(this.sheets[sheet] ?? '')}!`;
  }

  cell(): string {
    const dollar = () => this.draw.one(['', '$']);
    return `${dollar()}${this.draw.one(['A', 'B', 'C', 'D'])}${dollar()}${String(this.draw.integer(1, INPUT_ROWS))}`;
  }

  range(): string {
    const [a, b] = [this.draw.integer(1, INPUT_ROWS), this.draw.integer(1, INPUT_ROWS)];
    return `${this.draw.one(['A', '$B'])}${String(Math.min(a, b))}:${this.draw.one(['C', 'D'])}${String(Math.max(a, b))}`;
  }

  /** A number, somehow. */
  value(own: number): string {
    const kinds: (() => string)[] = [
      () => this.prefix(own) + this.cell(),
      () => `SUM(${this.prefix(own)}${this.range()})`,
      () => `SUM(${this.prefix(own)}A:B)`,
      () => `SUM(${this.prefix(own)}$A$${String(this.draw.integer(1, INPUT_ROWS))}:$D$8)`,
      () => `SUM(${this.span()}!A1:B2)`,
      () => `SUM(Bang1[${this.draw.one(['Số', 'Nữ'])}])`,
      () => `SUM(Bang2[[#All],[Số]])`,
      () => `INDIRECT("${(this.sheets[0] ?? '').replaceAll('"', '""')}!A1")`,
      () => `SUM(OFFSET(${this.prefix(own)}$A$1,1,1,2,2))`,
      () => `INDEX(${this.prefix(own)}$A$1:$D$8,${String(this.draw.integer(1, 8))},2)`,
      () => `SUM(A1:INDEX(A1:A8,${String(this.draw.integer(1, 8))}))`,
      () => `SUMIF(${this.prefix(own)}A1:A8,">0",${this.prefix(own)}B1)`,
      () => `IF(${this.prefix(own)}${this.cell()}>5,"A1",${this.prefix(own)}${this.cell()})`,
      () => `ROUND(LOG10(ABS(${this.prefix(own)}${this.cell()})+10)*2E1,3)`,
      () => this.draw.one(this.formulas.length > 0 ? this.formulas : ['7']),
      () => this.draw.one(this.formulas.length > 0 ? this.formulas : ['8']),
      () => this.draw.one(this.names.length > 0 ? this.names : ['9']),
      () => this.draw.one(this.names.length > 0 ? this.names : ['6']),
    ];
    return this.draw.one(kinds)();
  }

  span(): string {
    const [a, b] = [
      this.draw.integer(0, this.sheets.length - 1),
      this.draw.integer(0, this.sheets.length - 1),
    ];
    const [first, last] = [this.sheets[Math.min(a, b)] ?? '', this.sheets[Math.max(a, b)] ?? ''];
    return `'${first.replaceAll("'", "''")}:${last.replaceAll("'", "''")}'`;
  }
}

function drawnBook(draw: Drawing): FormulaBook {
  const sheetNames = SHEET_NAMES.slice(0, draw.integer(2, SHEET_NAMES.length));
  const sources = new Sources(draw, sheetNames);
  const names: BookName[] = [];
  const formulas: BookFormula[][] = sheetNames.map(() => []);
  const places = SLOTS.flatMap((row) =>
    FORMULA_COLUMNS.flatMap((column) => sheetNames.map((_, sheet) => ({ row, column, sheet }))),
  );
  for (const { row, column, sheet } of places) {
    if (draw.integer(0, 2) === 0) {
      const name = `TEN_${String(names.length)}`;
      // names stand on the first sheet where they name none
      const text = draw.one([
        `${quoted(sheetNames[0] ?? '')}!$A$${String(draw.integer(1, INPUT_ROWS))}`,
        `SUM(${quoted(draw.one(sheetNames))}!$A$1:$B$${String(draw.integer(1, INPUT_ROWS))})`,
        ...(names.length > 0 ? [`${draw.one(names).name.toLowerCase()}*2`, `${draw.one(names).name}+1`] : []),
        ...(sources.formulas.length > 0
          ? [draw.one(sources.formulas).replace(/([A-Z])(\d+)$/u, '$$$1$$$2')]
          : []),
      ]);
      names.push({ name, text, sheet: undefined });
      sources.names.push(name);
    }
    formulas[sheet]?.push(drawnFormula(draw, sources, { row, column, sheet }));
    sources.formulas.push(`${quoted(sheetNames[sheet] ?? '')}!${column}${String(row)}`);
  }
  return {
    manual: draw.integer(0, 4) === 0,
    names,
    sheets: sheetNames.map((name, index) => ({
      name,
      inputs: Array.from({ length: INPUT_ROWS * INPUT_COLUMNS }, () => draw.integer(1, 99)),
      formulas: formulas[index] ?? [],
    })),
  };
}

function drawnFormula(
  draw: Drawing,
  sources: Sources,
  { row, column, sheet }: { readonly row: number; readonly column: string; readonly sheet: number },
): BookFormula {
  const place = { row, column };
  const range = `${column}${String(row)}:${column}${String(row + BLOCK - 1)}`;
  const kind = draw.integer(0, 5);
  if (kind === 0) {
    const text = `${sources.prefix(sheet)}A${String(draw.integer(1, 5))}+SUM(${sources.prefix(sheet)}$C$1:C2)`;
    const index = String(row * 100 + column.charCodeAt(0));
    return { ...place, text, attributes: ` t="shared" ref="${range}" si="${index}"`, below: 'shared' };
  }
  if (kind === 1) {
    const text = `${sources.prefix(sheet)}B1:B3*2`;
    return { ...place, text, attributes: ` t="array" ref="${range}"`, below: 'filled' };
  }
  const text = `${sources.value(sheet)}${draw.one(['+', '*', '-'])}${sources.value(sheet)}`;
  return { ...place, text, attributes: '', below: 'none' };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a formula on a sheet gave when the book was saved. */
export type StoredResult = (sheet: number, address: string) => number | string | undefined;

/** The book as Excel would have saved it, with these results of its formulas. */
export function bookFile(book: FormulaBook, resultOf: StoredResult = () => undefined): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': rels([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    // LibreOffice believes stored results of what Excel has saved, and calculates those of others anew
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': rels(
      book.sheets.map((_, index): [string, string] => [
        'worksheet',
        `worksheets/sheet${String(index + 1)}.xml`,
      ]),
    ),
  };
  for (const [index, sheet] of book.sheets.entries()) {
    const number = String(index + 1);
    const hasTable = index < 2;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, hasTable, (address) =>
      resultOf(index, address),
    );
    if (!hasTable) continue;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = rels([['table', `../tables/table${number}.xml`]]);
    parts[`xl/tables/table${number}.xml`] =
      `<table xmlns="${MAIN}" id="${number}" name="Bang${number}" displayName="Bang${number}" ref="F1:G4"><tableColumns count="2"><tableColumn id="1" name="Số"/><tableColumn id="2" name="Nữ"/></tableColumns></table>`;
  }
  return zipOf(parts);
}

function contentTypes({ sheets }: FormulaBook): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const all = sheets.map((_, index) => override(`worksheets/sheet${String(index + 1)}.xml`, 'worksheet'));
  const tables = [1, 2].map((number) => override(`tables/table${String(number)}.xml`, 'table'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${all.join('')}${tables.join('')}</Types>`;
}

function rels(ties: readonly (readonly [string, string])[]): string {
  const all = ties.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml({ sheets, names, manual }: FormulaBook): string {
  const tabs = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const defined = names.map(({ name, text }) => `<definedName name="${name}">${escaped(text)}</definedName>`);
  const list = defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '';
  const mode = manual ? ' calcMode="manual"' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>${list}<calcPr calcId="191029"${mode}/></workbook>`;
}

function sheetXml(
  { inputs, formulas }: BookSheet,
  hasTable: boolean,
  resultOf: (address: string) => number | string | undefined,
): string {
  const rows = new Map<number, string[]>();
  const put = (row: number, cell: string) => rows.set(row, [...(rows.get(row) ?? []), cell]);
  const cell = (address: string, formula: string) => {
    const result = resultOf(address);
    const type = typeof result === 'string' ? (result.startsWith('#') ? ' t="e"' : ' t="str"') : '';
    const value = result === undefined ? '' : `<v>${escaped(String(result))}</v>`;
    return `<c r="${address}"${type}>${formula}${value}</c>`;
  };
  for (const [index, number] of inputs.entries()) {
    const row = Math.floor(index / INPUT_COLUMNS) + 1;
    put(row, `<c r="${'ABCD'.charAt(index % INPUT_COLUMNS)}${String(row)}"><v>${String(number)}</v></c>`);
  }
  for (let row = 1; hasTable && row <= 4; row += 1) {
    for (const [column, name] of [
      ['F', 'Số'],
      ['G', 'Nữ'],
    ] as const) {
      const at = `r="${column}${String(row)}"`;
      put(
        row,
        row === 1
          ? `<c ${at} t="inlineStr"><is><t>${name}</t></is></c>`
          : `<c ${at}><v>${String(row)}</v></c>`,
      );
    }
  }
  for (const { column, row, text, attributes, below } of formulas) {
    put(row, cell(`${column}${String(row)}`, `<f${attributes}>${escaped(text)}</f>`));
    for (let more = 1; below !== 'none' && more < BLOCK; more += 1) {
      const index = /si="\d+"/u.exec(attributes)?.[0] ?? '';
      const formula = below === 'shared' ? `<f t="shared" ${index}/>` : '';
      put(row + more, cell(`${column}${String(row + more)}`, formula));
    }
  }
  const order = (cell: string) => /r="([A-Z])/u.exec(cell)?.[1] ?? '';
  const data = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `<row r="${String(row)}">${cells.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).join('')}</row>`,
    );
  const tables = hasTable ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data.join('')}</sheetData>${tables}</worksheet>`;
}
