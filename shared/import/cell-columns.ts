import { fold } from '../text/fold';
import { readCount } from '../text/read-count';
import { readKind } from './guess-kind';

type ColumnName = 'name' | 'kind' | 'total' | 'official' | 'probationary' | 'exempt';

/** Which column of a pasted table holds what; absent ones are not in it. */
export type CellColumns = Partial<Record<ColumnName, number>> & {
  /** Rows at the top that are headings. */
  readonly headingRows: number;
};

type Rows = readonly (readonly string[])[];

/** Headings as offices write them, folded. Columns such as TT and Ghi chú are known, and left out. */
const headings: readonly (readonly [ColumnName | 'ignored', RegExp])[] = [
  ['ignored', /^(?:s?tt|so tt|so thu tu|ghi chu)$/u],
  ['name', /^(?:ten )?(?:cac )?(?:chi bo|don vi|to chuc dang)(?: truc thuoc)?$/u],
  ['kind', /^(?:loai|loai hinh|loai chi bo|loai hinh chi bo|khoi)$/u],
  ['official', /chinh thuc/u],
  ['probationary', /du bi/u],
  ['exempt', /^mien\b|\bmien (?:cong tac|sinh hoat|cong tac va sinh hoat)/u],
  ['total', /^(?:tong|tong so|tong cong|dang vien|so dang vien|so luong|ts)(?: dang vien| dv)?$/u],
];

/** A merged heading takes two rows, rarely three; above it may stand the title of the table. */
const MOST_TOP_ROWS = 6;

/** Finds the columns by the heading rows, or, where there are none, by what stands in them. */
export function cellColumns(rows: Rows): CellColumns {
  const found: Partial<Record<ColumnName, number>> = {};
  const headingRows = countHeadingRows(rows);
  for (const row of rows.slice(0, headingRows)) {
    row.forEach((cell, column) => {
      const name = headingOf(cell);
      if (name !== undefined && name !== 'ignored') found[name] ??= column;
    });
  }
  const columns = found.name === undefined ? columnsByContent(rows.slice(headingRows)) : found;
  return { ...columns, headingRows };
}

/** Up to the last heading among the top rows, as long as nothing before it is counted. */
function countHeadingRows(rows: Rows): number {
  const top = rows.slice(0, MOST_TOP_ROWS);
  const firstCounted = top.findIndex((row) => row.some(isNumber));
  const above = firstCounted < 0 ? top : top.slice(0, firstCounted);
  return above.findLastIndex(isHeading) + 1;
}

function headingOf(cell: string): ColumnName | 'ignored' | undefined {
  const folded = fold(cell);
  return headings.find(([, words]) => words.test(folded))?.[0];
}

/** A heading names columns and counts nothing. */
function isHeading(row: readonly string[]): boolean {
  return row.some((cell) => headingOf(cell) !== undefined) && !row.some(isNumber);
}

/** “Tổng cộng | | 410”: adds up the rows above, and is none itself. */
export function isTotalRow(row: readonly string[]): boolean {
  const first = row.find((cell) => cell !== '' && !isNumber(cell));
  return first !== undefined && /^(?:tong|tong so|tong cong|cong)$/u.test(fold(first)) && row.some(isNumber);
}

function isNumber(cell: string): boolean {
  return cell !== '' && readCount(cell).ok;
}

/** Name first, perhaps a kind, then the numbers in their usual order; a running number before the name is left out. */
function columnsByContent(rows: Rows): Partial<Record<ColumnName, number>> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const texts = all.filter((column) => mostly(rows, column, (cell) => !isNumber(cell)));
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
