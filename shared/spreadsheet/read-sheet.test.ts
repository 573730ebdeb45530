import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppError } from '../errors';
import type { Result } from '../result';
import { dateShape } from './date-format';
import { readSheet } from './read-sheet';
import { type SheetLimits, sheetLimits } from './row-reader';
import type { SheetTable } from './sheet-table';
import { shownNumber } from './shown-number';
import { smallParts, smallWorkbook, zipOf } from './testing/small-workbook';
import { daysOf, type TestValue, workbookOf } from './testing/workbook-of';
import { openWorkbook } from './workbook';

/** Ties to a part of styles. */
const withStyles = {
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
};

function finished<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function read(file: Uint8Array, limits: SheetLimits = sheetLimits): Result<SheetTable, AppError> {
  const workbook = openWorkbook(file);
  if (!workbook.ok) return workbook;
  const [sheet] = workbook.value.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return finished(readSheet(workbook.value, sheet, limits));
}

function tableOf(file: Uint8Array): SheetTable {
  const result = read(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const problemOf = (file: Uint8Array, limits?: SheetLimits) => {
  const result = read(file, limits);
  return result.ok ? undefined : result.error.code;
};

describe('dateShape', () => {
  it.each([
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [0, undefined, undefined],
    [2, undefined, undefined],
    [16, undefined, 'dayAndMonth'],
    [20, undefined, 'time'],
    [164, 'dd/mm/yyyy', 'day'],
    [164, 'dd/mm/yyyy;@', 'day'],
    [164, '[$-1042A]dd/mm/yyyy', 'day'],
    [164, 'mm/yyyy', 'month'],
    [164, 'yyyy', 'year'],
    [164, '"ngày" d "tháng" m', 'dayAndMonth'],
    [164, 'dd/mm/yyyy hh:mm:ss.000', 'day'],
    [164, 'dd\\-mm\\-yyyy', 'day'],
    [164, 'e/m/d', 'day'],
    [164, 'mmm-yy', 'month'],
    [164, 'dd', 'dayOfMonth'],
    [164, 'm', 'monthOfYear'],
    [164, 'hh:mm:ss', 'time'],
    [164, '[h]:mm:ss', 'time'],
    [164, '0.00E+00', undefined],
    [164, '"Đảng viên "0', undefined],
    [164, 'General', undefined],
    [164, '#,##0.00', undefined],
    [164, '0" năm"', undefined],
    [164, '[Red]0.0', undefined],
  ] as const)('format %s %s', (id, code, shown) => {
    expect(dateShape(id, code)?.shown).toBe(shown);
  });
});

describe('shownNumber', () => {
  it.each([
    [5201, '00000000', '00005201'],
    [52_070_001_231, '000 000 000 000', '052 070 001 231'],
    [1234567, '#,##0', '1.234.567'],
    [27, '0" đảng viên"', '27 đảng viên'],
    [12, '"Thẻ số "000\\-000', 'Thẻ số 000-012'],
    [0.756, '0%', '76%'],
    [0.245, '0.0%', '24,5%'],
    [0.1 + 0.2, '0.0', '0,3'],
    [1.005, '0.00', '1,01'],
    [5, '0.##', '5'],
    [-3, '0;(0)', '(3)'],
    [-3, '0', '-3'],
    [0, '0;-0;"–"', '–'],
    [0, '#', ''],
    [460_079_001_234, '0.00E+00', '460079001234'],
    [12.5, '# ?/?', '12,5'],
    [7, '[<10]"dưới mười";0', 'dưới mười'],
    [70, '[<10]"dưới mười";0', '70'],
    [3, '@', '3'],
    [3, '"x"', 'x'],
    [2_500_000, '0,,', '3'],
  ])('%s in %s is %s', (value, code, text) => {
    expect(shownNumber(value, code)).toBe(text);
  });

  it('keeps every digit of a whole number, whatever zeros, blanks and groups are asked for', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999_999 }),
        fc.constantFrom('0', '000000000000', '#,##0', '000 000 000 000', '0" đ"', '"Số "0', '#'),
        (value, code) => {
          const digits = shownNumber(value, code).replace(/\D/gu, '');
          expect(Number(digits)).toBe(value);
        },
      ),
    );
  });
});

describe('readSheet', () => {
  it('reads texts, numbers and dates, leaving holes where nothing stands', () => {
    const { rows } = tableOf(
      workbookOf([['  Nguyễn\n Văn A ', undefined, 52_062_001_234], [], [{ days: daysOf('1962-11-15') }]]),
    );
    expect(rows).toEqual([
      {
        number: 1,
        cells: [
          { text: 'Nguyễn Văn A', lines: ['Nguyễn', 'Văn A'] },
          undefined,
          { text: '52062001234', number: 52_062_001_234 },
        ],
      },
      { number: 3, cells: [{ text: '15/11/1962', number: 22_965, date: '1962-11-15' }] },
    ]);
  });

  it('reads shared texts in runs, without how they are spoken; results of formulas; escaped characters', () => {
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const strings = `<sst xmlns="${MAIN}"><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn A</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="str"><f>A1</f><v>Uye\u0302\u0301n</v></c><c t="b"><v>1</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>';
    const table = tableOf(smallWorkbook(rows, { 'xl/sharedStrings.xml': strings }));
    expect(table.rows[0]?.cells.map((cell) => cell?.text)).toEqual([
      undefined,
      'Nguyễn Văn A',
      'Uyến',
      'TRUE',
      'a b',
    ]);
  });

  it('costs nothing for a large range with few cells', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>';
    const { rows: found } = tableOf(smallWorkbook(rows));
    expect(found.map(({ number }) => number)).toEqual([1, 1_048_576]);
  });

  it('passes over a million rows that hold nothing', () => {
    expect(tableOf(smallWorkbook('<row><c s="1"/></row>'.repeat(300_000))).rows).toEqual([]);
  });

  it('refuses more rows or cells than a list has', () => {
    const limits = { ...sheetLimits, rows: 3, columns: 4, cells: 8 };
    const sheet = (rows: number, columns: number) =>
      workbookOf(Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)));
    expect(problemOf(sheet(3, 2), limits)).toBeUndefined();
    expect(problemOf(sheet(4, 1), limits)).toBe('sheet-too-large');
    expect(problemOf(sheet(1, 9), limits)).toBe('sheet-too-large');
    expect(problemOf(sheet(3, 3), limits)).toBe('sheet-too-large');
  });

  it('leaves out a cell far right of all others, and names it', () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>';
    const table = tableOf(smallWorkbook(rows));
    expect(table.rows).toEqual([{ number: 2, cells: [{ text: '1', number: 1 }] }]);
    expect(table.stray).toEqual(['XFD2']);
  });

  it('reads addresses in small letters, and a row that stands in several pieces, as one', () => {
    const rows =
      '<row r="2"><c r="a2"><v>1</v></c><c r="c2"><v>3</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="b2"><v>2</v></c></row>';
    const { rows: found } = tableOf(smallWorkbook(rows));
    expect(found.map(({ number, cells }) => [number, cells.map((cell) => cell?.text)])).toEqual([
      [1, ['0']],
      [2, ['1', '2', '3']],
    ]);
  });

  it('takes no error for a value, and knows a formula that was never calculated', () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="1">${text('A1', 'x')}<c r="B1" t="e"><f>VLOOKUP(1,A:B,2,0)</f><v>#N/A</v></c><c r="C1"><f>A2</f></c><c r="D1"><f>A2</f><v></v></c><c r="E1" t="str"><f>""</f><v></v></c>${text('F1', '#REF!')}${text('G1', '########')}${text('H1', '#4')}</row>`;
    expect(tableOf(smallWorkbook(rows)).rows).toEqual([
      {
        number: 1,
        cells: [{ text: 'x' }, ...Array.from({ length: 6 }), { text: '#4' }],
        faults: [
          { column: 1, kind: 'error', text: '#N/A' },
          { column: 2, kind: 'uncalculated', text: '' },
          { column: 3, kind: 'uncalculated', text: '' },
          { column: 5, kind: 'error', text: '#REF!' },
          { column: 6, kind: 'hidden-digits', text: '########' },
        ],
      },
    ]);
  });

  it('reads moments as they show, however close to midnight and however they are written', () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="mm/yyyy"/><numFmt numFmtId="166" formatCode="d/m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const rows =
      '<row r="1"><c s="1"><v>22012.9999999962</v></c><c s="2" t="d"><v>1960-05-01</v></c><c s="2" t="d"><v>1899-12-30</v></c><c s="3"><v>46000</v></c><c s="1" t="d"><v>1960-05-01T00:00:00</v></c><c s="4"><v>0</v></c><c s="4"><v>22012.5</v></c><c><v>0.30000000000000004</v></c></row>';
    const [row] = tableOf(smallWorkbook(rows, { 'xl/styles.xml': styles, ...withStyles })).rows;
    expect(row?.cells.map((cell) => cell?.date ?? cell?.text)).toEqual([
      '1960-04-07',
      '1960-05',
      undefined,
      '09/12',
      '1960-05-01',
      undefined,
      '1960-04-06',
      '0,3',
    ]);
    expect(row?.faults?.map(({ column, kind }) => [column, kind])).toEqual([
      [2, 'no-date'],
      [5, 'no-date'],
    ]);
  });

  it('tells merged cells and what is hidden; what merged cells cover is not there', () => {
    const xml =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2" hidden="1"><c r="A2"><v>9</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells></worksheet>';
    const table = tableOf(smallWorkbook('', { 'xl/worksheets/sheet1.xml': xml }));
    expect(table.rows).toEqual([
      { number: 1, cells: [{ text: '1', number: 1 }, undefined] },
      { number: 2, cells: [undefined, undefined, { text: '2', number: 2 }], hidden: true },
    ]);
    expect(table.hiddenColumns).toEqual([1, 2]);
    expect(table.merges).toEqual([{ fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 1 }]);
  });

  it('reads what is declared in another encoding, and refuses one that it does not know', () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>Tên à</t></is></c></row></sheetData></worksheet>`;
    const part = (bytes: Uint8Array) => zipOf({ ...smallParts(), 'xl/worksheets/sheet1.xml': bytes });
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (s) => s.charCodeAt(0)).buffer);
    for (const file of [part(latin(xml('ISO-8859-1'))), part(utf16(xml('UTF-16')))]) {
      expect(tableOf(file).rows[0]?.cells).toEqual([{ text: 'Tên à' }]);
    }
    for (const file of [
      part(latin(xml('x-unknown'))),
      part(latin(xml('UTF-16'))),
      part(latin(xml('UTF-8'))),
    ]) {
      expect(problemOf(file)).toMatch(/^xlsx-(?:damaged|encoding)$/u);
    }
  });

  it.each([
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    ['broken XML', '<worksheet><sheetData><row></sheetData>'],
    ['nothing', ''],
  ])('refuses %s', (_, xml) => {
    expect(problemOf(smallWorkbook('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('xlsx-damaged');
  });

  it('tells old formats and what is no workbook', () => {
    expect(problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toMatch(/^xlsx-/u);
    expect(problemOf(new TextEncoder().encode('Họ và tên\tNgày sinh'))).toBe('xlsx-not-zip');
    expect(problemOf(zipOf({ 'a.txt': 'x' }))).toBe('xlsx-not-workbook');
  });

  it('gives back what any sheet holds', () => {
    const value: fc.Arbitrary<TestValue> = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('aĂắệ&<> "\'1')), maxLength: 8 }),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 61, max: 60_000 }).map((days) => ({ days })),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const expected = rows.flatMap((cells, index) => {
          const texts = cells.map(textOf);
          return texts.some((text) => text !== '') ? [[index + 1, trimmed(texts)]] : [];
        });
        const found = tableOf(workbookOf(rows)).rows.map(({ number, cells }) => [
          number,
          Array.from(cells, (cell) =>
            typeof cell?.date === 'string' ? `day ${String(cell.number)}` : (cell?.text ?? ''),
          ),
        ]);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('neither throws nor hangs on any bytes', () => {
    const good = workbookOf([
      ['Họ và tên', 'Ngày sinh'],
      ['Nguyễn Văn A', { days: 22_965 }],
    ]);
    const change = fc.record({ at: fc.nat({ max: good.length - 1 }), value: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat({ max: good.length }),
        (changes, cut) => {
          const bytes = good.slice(0, cut % 3 === 0 ? cut : good.length);
          for (const { at, value } of changes) if (at < bytes.length) bytes[at] = value;
          const workbook = openWorkbook(bytes);
          if (!workbook.ok) return;
          for (const sheet of workbook.value.sheets) finished(readSheet(workbook.value, sheet));
        },
      ),
      { numRuns: 400 },
    );
  });
});

function textOf(value: TestValue): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return `day ${String(value.days)}`;
  return typeof value === 'number' ? String(value) : value.replace(/\s+/gu, ' ').trim();
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}
