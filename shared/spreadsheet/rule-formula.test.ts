import { describe, expect, it } from 'vitest';
import { ruleTest } from './rule-formula';

/** G2 holds “Đã nghỉ”, H2 the number 3; everything else is empty. */
const read = (row: number, column: number) => {
  if (row !== 2) return undefined;
  return column === 7 ? 'Đã nghỉ' : column === 8 ? 3 : undefined;
};
const holds = (formula: string, rows = 0, columns = 0) => ruleTest(formula)?.({ read, rows, columns });

describe('the formula of a rule', () => {
  it.each([
    '$G2="đã nghỉ"',
    '$G2<>""',
    'LEN(TRIM($G2))>0',
    'NOT(ISBLANK($G2))',
    'ISNUMBER(SEARCH("nghỉ",$G2))',
    'NOT(ISERROR(SEARCH("nghỉ",$G2)))',
    'LEFT($G2,2)="Đã"',
    'RIGHT(G2,4)="nghỉ"',
    'OR($G2="x",$H2>=3)',
    'AND($G2<>"",$H2=3)',
    '$G2&"!"="ĐÃ NGHỈ!"',
    '$F2=""',
    '$F2=0',
    'TRUE',
  ])('%s holds', (formula) => {
    expect(holds(formula)).toBe(true);
  });
  it.each(['$G2=""', '$H2>3', 'ISNUMBER(SEARCH("mất",$G2))', 'AND($G2<>"",$H2=4)', '$G2>3', '$F2="x"'])(
    '%s does not',
    (formula) => {
      expect(holds(formula)).toBe(false);
    },
  );
  it('moves with its cell where no sign holds it', () => {
    expect([
      holds('$G1<>""', 1),
      holds('F2<>""', 0, 1),
      holds('$F2<>""', 0, 1),
      holds('$G$2<>""', 5),
    ]).toEqual([true, true, false, true]);
  });
  it.each(['COUNTIF($A$1:$A$9,$A2)>1', 'ROW()=3', '$G2=', 'Sheet2!A1="x"', 'SUM(A1:A3)>2', '$G2="x', ''])(
    '%s cannot be told',
    (formula) => {
      expect(ruleTest(formula)).toBeUndefined();
    },
  );
});
