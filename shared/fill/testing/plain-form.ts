import type { Form, FormSheet } from '../form';

/** For tests: a form of plain texts, row by row, without a file. */
export function plainForm(rows: readonly (readonly (string | number)[])[], name = 'Biểu'): Form {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, index) =>
      value === ''
        ? []
        : [{ row: at + 1, column: index + 1, text: String(value), hasFormula: false, style: 0 }],
    ),
  );
  const sheet: FormSheet = {
    name,
    hidden: false,
    isProtected: false,
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    cells,
    merges: [],
    arrays: [],
    tableHeadings: [],
    columnLooks: [],
    rowLooks: [],
  };
  return { sheets: [sheet], styles: [], date1904: false, notes: [] };
}
