import { describe, expect, it } from 'vitest';
import { must } from '../testing/must';
import { addressOf, parseAddress, parseRange } from './address';
import { staleCells } from './dependents';
import { readSheetLayout } from './sheet-layout';
import type { Table } from './tables';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Formulas by address; a value in brackets says more of the element: `['t="array" ref="B1:B3"', 'A1:A3']`. */
type Formulas = Readonly<Record<string, string | readonly [string, string]>>;

function layoutOf(formulas: Formulas) {
  const rows = new Map<number, string>();
  const order = Object.entries(formulas).toSorted(
    ([a], [b]) => parseAddress(a)!.column - parseAddress(b)!.column,
  );
  for (const [address, formula] of order) {
    const [more, text] = typeof formula === 'string' ? ['', formula] : formula;
    const cell = `<c r="${address}"><f ${more}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</f><v>1</v></c>`;
    const { row } = parseAddress(address)!;
    rows.set(row, (rows.get(row) ?? '') + cell);
  }
  const data = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${String(row)}">${cells}</row>`);
  return must(
    readSheetLayout(`<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`),
  );
}

/** Addresses of stale formulas as `Sheet!A1`. */
function stale(
  sheets: Readonly<Record<string, Formulas>>,
  written: string,
  { names = {}, tables = [] }: { names?: Readonly<Record<string, string>>; tables?: readonly Table[] } = {},
): string[] {
  const list = Object.entries(sheets).map(([name, formulas], index) => {
    return { name, layout: layoutOf(formulas), tables: index === 0 ? tables : [] };
  });
  const [sheet = '', address = ''] = written.split('!');
  const { row, column } = parseAddress(address)!;
  const place = {
    sheet: Object.keys(sheets).indexOf(sheet),
    top: row,
    bottom: row,
    left: column,
    right: column,
  };
  const defined = Object.entries(names).map(([name, formula]) => ({ name, formula }));
  const isStale = staleCells({ sheets: list, names: defined }, [place]);
  return list.flatMap(({ name, layout }, index) =>
    layout.rows.flatMap(({ cells }) =>
      cells.filter((cell) => isStale(index, cell)).map((cell) => `${name}!${addressOf(cell)}`),
    ),
  );
}

describe('formulas whose result may be another', () => {
  it('read the cell, themselves or over other formulas, and no others do', () => {
    const sheets = {
      Nhập: { B1: 'A1*2', C1: 'B1', D1: 'A2' },
      Tổng: { A1: 'SUM(Nhập!C1:D1)', A2: 'SUM(A5:A9)' },
    };
    expect(stale(sheets, 'Nhập!A1')).toEqual(['Nhập!B1', 'Nhập!C1', 'Tổng!A1']);
  });

  it('read it over names of names, whatever their case, and over names without a fixed place', () => {
    const sheets = { Nhập: {}, Tổng: { A1: 'Hai', A2: 'TREN', A3: 'KHAC', A4: 'KHONG_CO' } };
    const names = { DAU: 'Nhập!$A$1', HAI: 'dau*2', TREN: 'Nhập!A9', KHAC: 'Nhập!$A$2' };
    expect(stale(sheets, 'Nhập!A1', { names })).toEqual(['Tổng!A1', 'Tổng!A2', 'Tổng!A4']);
  });

  it('count as stale behind names that lead in a circle, or further than any do', () => {
    const long = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`T${String(at)}_`, `T${String(at + 1)}_+1`]),
    );
    const names = { A_: 'B_', B_: 'A_', ...long };
    expect(stale({ S: { A1: 'A_', A2: 'T0_' } }, 'S!C9', { names })).toEqual(['S!A1', 'S!A2']);
  });

  it('read it over a table, by its name or in brackets', () => {
    const tables = [{ names: ['Bang1'], range: parseRange('A1:B9')!, heading: parseRange('A1:B1') }];
    const sheets = { S: { D1: 'SUM(Bang1[Nữ])', D2: 'ROWS(bang1)', D3: 'SUM(Bang2[x])', D4: 'C1' } };
    expect(stale(sheets, 'S!B3', { tables })).toEqual(['S!D1', 'S!D2', 'S!D3']);
    expect(stale(sheets, 'S!B10', { tables })).toEqual(['S!D3']);
  });

  it('read it through several sheets, in the order of the tabs', () => {
    const sheets = { A: {}, B: {}, C: {}, D: { A9: "SUM('A:B'!A1)", B9: 'SUM(B:C!A1)', C9: 'SUM(A:Z!A1)' } };
    expect(stale(sheets, 'A!A1')).toEqual(['D!A9', 'D!C9']);
    expect(stale(sheets, 'C!A1')).toEqual(['D!B9', 'D!C9']);
    const names = { BA: "SUM('A:C'!$A$1)", HAI: 'B:C!$A$1' };
    const named = { A: {}, B: {}, C: {}, D: { A9: 'Ba', B9: 'SUM(Hai)' } };
    expect(stale(named, 'A!A1', { names })).toEqual(['D!A9']);
    expect(stale(named, 'C!A1', { names })).toEqual(['D!A9', 'D!B9']);
  });

  it('share a text that moves with them', () => {
    const shared = ['t="shared" si="0"', ''] as const;
    const first = ['t="shared" ref="B1:B3" si="0"', 'A1+$C$1'] as const;
    const sheets = { S: { B1: first, B2: shared, B3: shared } };
    expect(stale(sheets, 'S!A2')).toEqual(['S!B2']);
    expect(stale(sheets, 'S!C1')).toEqual(['S!B1', 'S!B2', 'S!B3']);
  });

  it('fill several cells, each of which others read', () => {
    const sheets = { S: { B1: ['t="array" ref="B1:B3"', 'A1:A3*2'] as const, D1: 'B3', D2: 'B4' } };
    expect(stale(sheets, 'S!A1')).toEqual(['S!B1', 'S!D1']);
  });

  it('follow a long chain, and all of many that read one cell', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [
        `B${String(at + 2)}`,
        `B${String(at + 1)}+A${String(at + 2)}`,
      ]),
    );
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`D${String(at + 2)}`, `SUM($B$1:B${String(at + 2)})`]),
    );
    expect(stale({ S: { ...chain, ...many } }, 'S!B1')).toHaveLength(6000);
    expect(stale({ S: { ...chain, ...many } }, 'S!A3001')).toEqual(['S!B3001', 'S!D3001']);
  });
});
