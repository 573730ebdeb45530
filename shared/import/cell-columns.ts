import { isCountCell } from './count-cell';
import { readKind } from './guess-kind';
import { type ColumnUse, headingMeaning } from './headings';

/** Which column of a pasted table holds what; absent ones are not in it. */
export type CellColumns = Readonly<Partial<Record<ColumnUse, number>>>;

type Rows = readonly (readonly string[])[];

/** Finds the columns by their headings; where none names the cells, by what stands in them. */
export function cellColumns(headings: readonly string[], body: Rows): CellColumns {
  const found: Partial<Record<ColumnUse, number>> = {};
  headings.forEach((heading, column) => {
    const meaning = headingMeaning(heading);
    if (meaning !== undefined && meaning !== 'ignored') found[meaning] ??= column;
  });
  if (found.name !== undefined) return found;
  const byContent = columnsByContent(body);
  const named = Object.entries(found).filter(([, column]) => column !== byContent.name);
  return named.length === 0 ? byContent : { ...Object.fromEntries(named), name: byContent.name ?? 0 };
}

/** Name first, perhaps a kind, then the numbers in their usual order; a running number before the name is left out. */
function columnsByContent(rows: Rows): CellColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const texts = all.filter((column) => mostly(rows, column, (cell) => !isCountCell(cell)));
  const name = texts[0] ?? 0;
  const kind = texts.find(
    (column) => column > name && mostly(rows, column, (cell) => readKind(cell) !== undefined),
  );
  const [total, official, probationary, exempt] = all.filter(
    (column) => column > name && !texts.includes(column),
  );
  return {
    name,
    ...(kind !== undefined && { kind }),
    ...(total !== undefined && { total }),
    ...(official !== undefined && { official }),
    ...(probationary !== undefined && { probationary }),
    ...(exempt !== undefined && { exempt }),
  };
}

/** True for more than half of the cells of a column that hold anything. */
function mostly(rows: Rows, column: number, holds: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.filter(holds).length * 2 > cells.length;
}
