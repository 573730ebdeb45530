import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorText } from '../i18n/vi/errors';
import { smallParts, smallWorkbook, zipOf } from '../spreadsheet/testing/small-workbook';
import { fillForm } from './fill-form';
import { openForm } from './open-form';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TIES = `xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function codeOf(file: Uint8Array): string | undefined {
  const form = openForm(file);
  return form.ok ? undefined : form.error.code;
}

const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

describe('a form that was made to fill the memory', () => {
  const styles = (inside: string) => ({
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${TIES}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  });
  const sheet = (inside: string) => ({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
  });
  const names = many(70_000, (at) => `<definedName name="N${String(at)}_">1</definedName>`);
  const workbook = smallParts()['xl/workbook.xml'] ?? '';

  it.each([
    ['cells', sheet(`<sheetData><row>${'<c/>'.repeat(300_100)}</row></sheetData>`)],
    ['rows', sheet(`<sheetData>${'<row/>'.repeat(200_100)}</sheetData>`)],
    [
      'merged cells',
      sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(50_100)}</mergeCells>`),
    ],
    ['styles', styles(`<cellXfs>${'<xf/>'.repeat(66_000)}</cellXfs>`)],
    ['fonts', styles(`<fonts>${'<font/>'.repeat(66_000)}</fonts>`)],
    [
      'number formats',
      styles(
        `<numFmts>${many(66_000, (at) => `<numFmt numFmtId="${String(at)}" formatCode="0"/>`)}</numFmts>`,
      ),
    ],
    [
      'names',
      { 'xl/workbook.xml': workbook.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`) },
    ],
    [
      'sheets',
      {
        'xl/workbook.xml': workbook.replace(
          '</sheets>',
          `${'<sheet name="a" sheetId="2" r:id="rId1"/>'.repeat(1100)}</sheets>`,
        ),
      },
    ],
  ])('is too large by its %s', (_what, parts) => {
    expect(codeOf(smallWorkbook('', parts))).toBe('xlsx-too-large');
  });

  it('is too large by how tightly it is packed, before anything is unpacked', () => {
    const bomb = zipOf({
      ...smallParts(),
      'xl/worksheets/sheet1.xml': new Uint8Array(9 * 1024 * 1024).fill(0x20),
    });
    expect(codeOf(bomb)).toBe('xlsx-too-large');
  });

  it('is damaged when two sheets stand in one part', () => {
    const twice = workbook.replace('</sheets>', '<sheet name="b" sheetId="2" r:id="rId1"/></sheets>');
    expect(codeOf(smallWorkbook('', { 'xl/workbook.xml': twice }))).toBe('xlsx-damaged');
  });
});

describe('a form in another encoding', () => {
  const xml = (encoding: string, text: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const fileOf = (part: Uint8Array) => zipOf({ ...smallParts(), 'xl/worksheets/sheet1.xml': part });
  const write = {
    sheet: 0,
    row: 2,
    column: 1,
    tie: 0,
    input: { kind: 'text', text: 'Uỷ' },
    shown: 'Uỷ',
  } as const;

  it('is read and written in it; letters that it does not know are references', () => {
    const form = openForm(fileOf(latin(xml('ISO-8859-1', 'Tên à'))));
    if (!form.ok) throw new Error(form.error.code);
    expect(form.value.form.sheets[0]?.cells[0]?.text).toBe('Tên à');
    const filled = fillForm(form.value, [write]);
    if (!filled.ok) throw new Error(filled.error.code);
    const part = Buffer.from(unzipSync(filled.value)['xl/worksheets/sheet1.xml']!).toString('latin1');
    expect(part).toContain('<t>Tên à</t>');
    expect(part).toContain('U&#7927;</t>');
    const again = openForm(filled.value);
    expect(again.ok && again.value.form.sheets[0]?.cells[1]?.text).toBe('Uỷ');
  });

  it.each(['x-unknown', 'UTF-32', 'UTF-7'])('is refused in words where it is not known: %s', (encoding) => {
    const form = openForm(fileOf(latin(xml(encoding, 'a'))));
    expect(!form.ok && errorText(form.error)).toMatch(/bảng mã chữ mà chương trình không biết/u);
  });
});

/** What goes wrong on the way: parts cut, changed, gone, or in the place of others. */
const pieces = [
  '<',
  '"',
  '&',
  '&#0;',
  '<c r="A1">',
  '<!DOCTYPE a>',
  '<![CDATA[',
  'r="XFD9999999"',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">A1</f>',
  '1e999',
];
const changes = fc.array(
  fc.record({
    part: fc.nat(20),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom('cut', 'gone', 'other', ...pieces),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('a form that is broken', () => {
  const whole = unzipSync(
    smallWorkbook('<row r="1"><c r="A1"><f>A2+TEN</f><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`,
    }),
  );

  it('opens, or is refused in words, and whatever opens can be filled and opened again', () => {
    fc.assert(
      fc.property(changes, (list) => {
        let parts: Record<string, Uint8Array> = { ...whole };
        for (const { part, at, what } of list) {
          const names = Object.keys(parts);
          const name = names[part % names.length] ?? '';
          const text = strFromU8(parts[name] ?? new Uint8Array());
          const place = Math.floor(at * text.length);
          if (what === 'gone')
            parts = Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
          else if (what === 'other')
            parts[name] = parts[names[Math.floor(at * (names.length - 1))] ?? ''] ?? new Uint8Array();
          else
            parts[name] = strToU8(
              what === 'cut' ? text.slice(0, place) : text.slice(0, place) + what + text.slice(place),
            );
        }
        const form = openForm(zipSync(parts));
        if (!form.ok) {
          expect(errorText(form.error)).toMatch(/\p{L}.*\.$/u);
          return;
        }
        const filled = fillForm(form.value, [
          { sheet: 0, row: 9, column: 2, tie: 0, input: { kind: 'number', digits: '41' }, shown: '41' },
        ]);
        if (filled.ok) expect(codeOf(filled.value)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it('says of formulas over several quoted sheets that not every program reads them', () => {
  const notesFor = (formula: string) => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>${formula}</f></c></row></sheetData></worksheet>`;
    const form = openForm(zipOf({ ...smallParts(), 'xl/worksheets/sheet1.xml': sheet }));
    return form.ok ? form.value.form.notes : form.error.code;
  };
  expect(notesFor("SUM('Biểu 1:Biểu 3'!A1)")).toEqual(['sheets-quoted']);
  for (const formula of ['SUM(A:C!A1)', "SUM('Biểu 1'!A1:B2)", "'C:\\x\\[a.xlsx]S'!A1"])
    expect(notesFor(formula)).toEqual([]);
});
