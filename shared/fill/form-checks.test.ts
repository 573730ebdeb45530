import { describe, expect, it } from 'vitest';
import { parseAddress } from '../spreadsheet/address';
import type { FormSheet } from './form';
import { checkAt, checkedValue, readFormChecks } from './form-checks';
import type { IndicatorValue } from './indicators';
import { writtenValue } from './written-value';

const sheet: FormSheet = {
  name: 'Biểu 1',
  hidden: false,
  isProtected: false,
  rows: 1,
  columns: 1,
  cells: [],
  merges: [],
  arrays: [],
  tableHeadings: [],
  columnLooks: [],
  rowLooks: [],
};

/** What becomes of a value in A1, where this is checked. */
function checked(
  attributes: string,
  formulas: readonly string[],
  value: IndicatorValue,
  numberFormat = 'General',
) {
  const inside = formulas
    .map((each, at) => `<formula${String(at + 1)}>${each}</formula${String(at + 1)}>`)
    .join('');
  const text = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dataValidations><dataValidation ${attributes} sqref="A1">${inside}</dataValidation></dataValidations></worksheet>`;
  const checks = readFormChecks(text, sheet, { sheets: [sheet], definedNames: [] });
  const written = writtenValue(value, { numberFormat, date1904: false, share: undefined });
  const result = checkedValue(
    written,
    value,
    checkAt({ checks }, parseAddress('A1') ?? { row: 0, column: 0 }),
  );
  return { kind: checks[0]?.allows.kind, result: result === 'refused' ? result : result.input.kind };
}

describe('a form’s own check', () => {
  it('of a length lets in what is short enough', () => {
    const length = 'type="textLength" operator="lessThanOrEqual"';
    expect(checked(length, ['5'], { kind: 'text', text: 'Lê An' }).result).toBe('text');
    expect(checked(length, ['5'], { kind: 'text', text: 'Nguyễn An' }).result).toBe('refused');
    expect(checked(length, ['1'], { kind: 'count', count: 41 }).result).toBe('refused');
  });

  it('of days lets in a whole day within them', () => {
    const days = 'type="date" operator="between"';
    const day = { kind: 'date', date: '2022-07-08' } as const;
    expect(checked(days, ['44562', '44926'], day, 'dd/mm/yyyy').result).toBe('number');
    expect(checked(days, ['40000', '41000'], day, 'dd/mm/yyyy').result).toBe('refused');
    expect(checked(days, ['44562', '44926'], { kind: 'date', date: '2022' }, 'dd/mm/yyyy').result).toBe(
      'refused',
    );
  });

  it('by a formula is not judged', () => {
    const custom = checked('type="custom"', ['LEN(A1)=3'], { kind: 'count', count: 41 });
    expect(custom).toEqual({ kind: 'unknown', result: 'number' });
    expect(checked('type="whole" operator="lessThan"', ['B2'], { kind: 'count', count: 4 }).kind).toBe(
      'unknown',
    );
  });
});
