import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaReferences } from './formula-references';

/** The areas as `sheet!R1C1:R2C2`, names and tables, or `anything`. */
function read(formula: string): string[] {
  const { areas, names, tables, anything } = formulaReferences(formula);
  if (anything) return ['anything'];
  const corner = (place: { row: number | undefined; column: number | undefined }) =>
    `R${String(place.row ?? '*')}C${String(place.column ?? '*')}`;
  const written = areas.map(({ sheets, from, to }) => {
    const sheet = sheets === undefined ? '' : `${[...new Set(sheets)].join(':')}!`;
    const [a, b] = [corner(from), corner(to)];
    return sheet + (a === b ? a : `${a}:${b}`);
  });
  return [...written, ...names.filter((name) => !name.endsWith('(')), ...tables.map((table) => `${table}[]`)];
}

describe('what a formula reads', () => {
  it.each([
    ['SUM(A1:B2,$C$3)', ['R1C1:R2C2', 'R3C3']],
    ['SUM(A:$C)+SUM(1:$3)', ['R*C1:R*C3', 'R1C*:R3C*']],
    ['Nhập!A1+\'Biểu "2"\'!B2', ['nhập!R1C1', 'biểu "2"!R2C2']],
    ["'Tổ ''A'''!C3", ["tổ 'a'!R3C3"]],
    ["SUM('Nhập:Biểu 3'!A1,Q1:Q3!B1)", ['nhập:biểu 3!R1C1', 'q1:q3!R1C2']],
    ['DAU*2+CUỐI.NĂM', ['dau', 'cuối.năm']],
    ["SUM(Bang1[Số])+Bang1[[#This Row],[a'] x]]", ['bang1[]']],
    ['"A1"&"x""B2"', []],
    ['LOG10(A1)+ATAN2(1,2)+2E5', ['R1C1']],
    ["[1]Sheet1!A1+'[2]Tờ 1'!B2+[1]!TEN", []],
    ['[0]!TEN', ['ten']],
    ['IF(TRUE,#REF!,Nhập!#REF!)', []],
    ['XFD1048576+XFE1', ['R1048576C16384', 'xfe1']],
    ['SUMIF(Nhập!A1:A9,">0",B1)', ['nhập!R*C*', 'R*C*']],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', ['R1C1']],
    ['{1,2;3,4}*A1%', ['R1C1']],
    ['INDIRECT("A1")', ['anything']],
    ['SUM(OFFSET(A1,1,1))', ['anything']],
    ['A1:INDEX(A:A,3)', ['anything']],
    ['DAU:CUOI', ['anything']],
  ])('%s', (formula, places) => {
    expect(read(formula).toSorted()).toEqual(places.toSorted());
  });

  it('comes to an end for any text, in time that grows with its length', () => {
    const pieces = fc.constantFrom(
      "'",
      '"',
      '[',
      ']',
      '!',
      ':',
      'A1',
      '$',
      'x',
      '(',
      ')',
      '#',
      ' ',
      '1',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (text) => {
        expect(typeof formulaReferences(text.join('')).anything).toBe('boolean');
      }),
    );
    for (const piece of ["'", '[', '$A', 'A1:', 'a.', "A'!"]) {
      expect(typeof formulaReferences(piece.repeat(8000)).anything).toBe('boolean');
    }
  });
});
