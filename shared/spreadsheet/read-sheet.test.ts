import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppError } from '../errors';
import type { Result } from '../result';
import { shownDate } from './date-format';
import { readSheet, type SheetLimits, type SheetTable, sheetLimits } from './read-sheet';
import { smallWorkbook, zipOf } from './testing/small-workbook';
import { daysOf, type TestValue, workbookOf } from './testing/workbook-of';
import { openWorkbook } from './workbook';

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

describe('shownDate', () => {
  it.each([
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [0, undefined, undefined],
    [2, undefined, undefined],
    [20, undefined, undefined],
    [164, 'dd/mm/yyyy', 'day'],
    [164, 'dd/mm/yyyy;@', 'day'],
    [164, '[$-1042A]dd/mm/yyyy', 'day'],
    [164, 'mm/yyyy', 'month'],
    [164, 'yyyy', 'year'],
    [164, '"ngày" d "tháng" m', 'day'],
    [164, 'hh:mm:ss', undefined],
    [164, 'General', undefined],
    [164, '#,##0.00', undefined],
    [164, '0" năm"', undefined],
    [164, '[Red]0.0', undefined],
  ] as const)('format %s %s', (id, code, shown) => {
    expect(shownDate(id, code)).toBe(shown);
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
        cells: [{ text: 'Nguyễn Văn A' }, undefined, { text: '52062001234', number: 52_062_001_234 }],
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
      '1',
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

  it('refuses more rows, columns or cells than a list has', () => {
    const limits = { ...sheetLimits, rows: 3, columns: 4, cells: 8 };
    const sheet = (rows: number, columns: number) =>
      workbookOf(Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)));
    expect(problemOf(sheet(3, 2), limits)).toBeUndefined();
    expect(problemOf(sheet(4, 1), limits)).toBe('sheet-too-large');
    expect(problemOf(sheet(1, 5), limits)).toBe('sheet-too-large');
    expect(problemOf(sheet(3, 3), limits)).toBe('sheet-too-large');
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
