import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type Position, parseAddress } from './address';
import { readSheetLayout, type SheetLayout } from './sheet-layout';
import { type CellInput, type CellWrite, spliceCells } from './splice';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetOf(data: string, prefix = '', before = ''): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<?xml version="1.0"?>\r\n<${prefix}worksheet ${name}="${MAIN}">${before}${data}<${prefix}pageMargins left="1"/></${prefix}worksheet>`;
}

function layoutOf(text: string): SheetLayout {
  const layout = readSheetLayout(text);
  if (!layout.ok) throw new Error('not a sheet');
  return layout.value;
}

const kept = () => false;
const all = () => true;
const number = (digits: string): CellInput => ({ kind: 'number', digits });
const text = (value: string): CellInput => ({ kind: 'text', text: value });

function spliced(data: string, writes: Readonly<Record<string, CellInput>>, isStale = kept): string {
  const list = Object.entries(writes).map(([at, input]) => ({ ...parseAddress(at)!, input }));
  const whole = spliceCells(layoutOf(sheetOf(data)), { writes: list, isStale });
  const [, inside] = /<worksheet[^>]*>(.*)<pageMargins left="1"\/>/su.exec(whole) ?? [];
  return inside ?? whole;
}

describe('writing into the text of a sheet', () => {
  it.each([
    ['an empty cell', '<c r="A1" s="3"/>', '<c r="A1" s="3"><v>5</v></c>'],
    ['a shared text', "<c r='A1' t='s' s='3'><v>7</v></c>", "<c r='A1' s='3'><v>5</v></c>"],
    ['a rich value', '<c r="A1" vm="1" cm="2"><v>1</v></c>', '<c r="A1"><v>5</v></c>'],
    ['a cell without address', '<c s="1"  ><v>1</v></c>', '<c s="1"><v>5</v></c>'],
  ])('replaces %s, and keeps its format', (_what, before, after) => {
    const data = (cell: string) => `<sheetData><row r="1">${cell}<c r="B1"><v>9</v></c></row></sheetData>`;
    expect(spliced(data(before), { A1: number('5') })).toBe(data(after));
  });

  it('puts in cells and rows that were not there, at their place', () => {
    const data = '<sheetData><row r="2"><c r="B2"/></row><row r="5"/></sheetData>';
    const writes = {
      A2: number('1'),
      C2: number('2'),
      A1: number('3'),
      A3: text('a'),
      A5: number('4'),
      A9: number('5'),
    };
    expect(spliced(data, writes)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">a</t></is></c></row>' +
        '<row r="5"><c r="A5"><v>4</v></c></row><row r="9"><c r="A9"><v>5</v></c></row></sheetData>',
    );
  });

  it('opens a sheet and rows without any cell, and counts rows that bear no number', () => {
    expect(spliced('<sheetData/>', { B1: number('1') })).toBe(
      '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
    );
    expect(
      spliced('<sheetData><row/><row><c/></row></sheetData>', { A2: number('1'), A1: number('2') }),
    ).toBe('<sheetData><row><c r="A1"><v>2</v></c></row><row><c><v>1</v></c></row></sheetData>');
  });

  it('gives a new cell the format of its row, else of its column', () => {
    const cols = '<cols><col min="1" max="2" style="4" width="9"/></cols>';
    const data = '<sheetData><row r="1" s="6" customFormat="1"/><row r="2"/></sheetData>';
    const layout = layoutOf(sheetOf(data, '', cols));
    const writes = [1, 2, 3].map((row) => ({ row, column: 2, input: number('1') }));
    const after = spliceCells(layout, { writes, isStale: kept });
    expect(after).toContain('<c r="B1" s="6"><v>1</v></c>');
    expect(after).toContain('<c r="B2" s="4"><v>1</v></c>');
    expect(after).toContain('<c r="B3" s="4"><v>1</v></c>');
  });

  it('writes in the prefix of the sheet', () => {
    const layout = layoutOf(sheetOf('<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData>', 'x:'));
    const writes = [
      { row: 1, column: 1, input: text('a') },
      { row: 2, column: 1, input: number('1') },
    ];
    expect(spliceCells(layout, { writes, isStale: kept })).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
    );
  });

  it('takes the stored results from formulas, and their types, and nothing else', () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1</f><v>x</v></c>' +
      '<c r="C1"><f t="array" ref="C1:D1">A1:B1</f><v>1</v></c><c r="D1" s="2"><v>2</v></c></row></sheetData>';
    expect(spliced(data, {}, all)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c>' +
        '<c r="C1"><f t="array" ref="C1:D1">A1:B1</f></c><c r="D1" s="2"></c></row></sheetData>',
    );
  });

  it('never makes a formula or markup of a text', () => {
    const written = spliced('<sheetData/>', { A1: text('=1+1<f>2</f>&\u0007_x0041_') });
    expect(written).toContain(
      '<t xml:space="preserve">=1+1&lt;f&gt;2&lt;/f&gt;&amp;_x0007__x005F_x0041_</t>',
    );
    expect(written).not.toContain('<f>');
  });
});

describe('a sheet that Excel would repair', () => {
  it.each([
    ['rows out of order', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['cells out of order', '<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'],
    ['a cell of another row', '<sheetData><row r="1"><c r="A2"/></row></sheetData>'],
    ['no place for cells', ''],
    ['broken XML', '<sheetData><row></sheetData>'],
  ])('is refused: %s', (_what, data) => {
    expect(readSheetLayout(sheetOf(data))).toEqual({ ok: false, error: 'xlsx-damaged' });
  });
});

interface Drawn extends Position {
  readonly xml: string;
}

/** A sheet of any cells, some without address, some rows without number where that says the same. */
const sheets = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 6 }),
      kind: fc.nat(4),
      bare: fc.boolean(),
    }),
    { selector: ({ row, column }) => row * 10 + column, maxLength: 30 },
  )
  .map((cells) => {
    const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const rows = [...new Set(ordered.map(({ row }) => row))];
    const drawn: Drawn[] = [];
    const body = rows.map((row) => {
      let last = 0;
      const inside = ordered
        .filter((cell) => cell.row === row)
        .map(({ column, kind, bare }) => {
          const at = bare && column === last + 1 ? '' : ` r="${addressOf({ row, column })}"`;
          const contents = [
            '/>',
            '><v>1</v></c>',
            ' t="s"><v>0</v></c>',
            '><f>1+1</f><v>2</v></c>',
            ' t="inlineStr"><is><t>Ơ&amp;</t></is></c>',
          ];
          const xml = `<c${at} s="${String(column)}"${contents[kind] ?? '/>'}`;
          last = column;
          drawn.push({ row, column, xml });
          return xml;
        });
      return `<row r="${String(row)}">${inside.join('<!-- ghi chú -->')}</row>`;
    });
    return { text: sheetOf(`<sheetData>${body.join('\n')}</sheetData>`), drawn };
  });

const inputs: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant<CellInput>({ kind: 'empty' }),
  fc.integer().map((value) => number(String(value))),
  fc.string({ unit: 'binary' }).map(text),
);
const writeLists: fc.Arbitrary<CellWrite[]> = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 11 }), column: fc.integer({ min: 1, max: 8 }), input: inputs }),
  { selector: ({ row, column }) => row * 10 + column, maxLength: 20 },
);

describe('any sheet and any writes', () => {
  it('gives a sheet in which the written cells say what was written, and all others are as they were', () => {
    fc.assert(
      fc.property(sheets, writeLists, ({ text: before, drawn }, writes) => {
        const after = layoutOf(spliceCells(layoutOf(before), { writes, isStale: kept }));
        const found = new Map(
          after.rows.flatMap(({ cells }) => cells.map((cell) => [addressOf(cell), cell])),
        );
        const written = new Map(writes.map((write) => [addressOf(write), write.input]));
        for (const [at, input] of written) {
          const cell = found.get(at);
          const value = cell?.type === 'inlineStr' ? cell.inline : cell?.value;
          const wanted = { empty: undefined, number: '', text: '' };
          if (input.kind === 'empty') expect(value).toBe(wanted.empty);
          if (input.kind === 'number') expect(value).toBe(input.digits);
          if (input.kind === 'text') expect(value).toBe(input.text);
          expect(cell?.hasFormula).toBe(false);
        }
        for (const old of drawn) {
          const cell = found.get(addressOf(old));
          expect(cell?.style).toBe(old.column);
          if (written.has(addressOf(old)) || cell === undefined) continue;
          expect(after.text.slice(cell.start, cell.end)).toBe(old.xml);
        }
        expect(found.size).toBe(new Set([...drawn.map(addressOf), ...written.keys()]).size);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing without writes', () => {
    fc.assert(
      fc.property(sheets, ({ text: before }) => {
        expect(spliceCells(layoutOf(before), { writes: [], isStale: kept })).toBe(before);
      }),
    );
  });

  it('keeps everything before and behind the cells', () => {
    fc.assert(
      fc.property(sheets, writeLists, ({ text: before }, writes) => {
        const after = spliceCells(layoutOf(before), { writes, isStale: all });
        const ends = (whole: string) => [whole.split('<sheetData')[0], whole.split('</sheetData>').at(-1)];
        expect(ends(after)).toEqual(ends(before));
      }),
      { numRuns: 50 },
    );
  });
});
