import { fold } from '../../text/fold';
import { headingWords } from '../heading-words';
import { headingMeaning } from '../headings';
import { namesCell } from './cell-words';
import { type SourceCell, type SourceRow, type SourceTable, textAt } from './source';

/** Cells that a list names by codes: “01”, “CB12” in a column “Mã chi bộ”, and the sheet that says what they are. */

const OF_CODES = /^ma\b/u;
const CODE = /^\p{L}{0,4}[\s._-]?\d{1,4}$/u;
/** Rows at the top of a sheet among which its headings stand. */
const MOST_TITLES = 20;

/** True for a code under a heading of codes: what it stands for only the office knows. */
export function isCellCode(heading: string, text: string): boolean {
  return CODE.test(text) && isOverCodes(heading) && !namesCell(text);
}

/** Whether a heading is one of codes. */
export function isOverCodes(heading: string): boolean {
  return OF_CODES.test(headingWords(heading));
}

/** By code: the name of its cell, as a sheet of codes and names tells it; undefined for any other sheet. */
export function codesOf({ rows }: SourceTable): ReadonlyMap<string, string> | undefined {
  const at = rows.slice(0, MOST_TITLES).findIndex((row) => columnsOfCodes(row) !== undefined);
  const columns = at < 0 ? undefined : columnsOfCodes(rows[at] ?? { number: 0, cells: [] });
  if (columns === undefined) return undefined;
  const named = rows.slice(at + 1).flatMap((row): (readonly [string, string])[] => {
    const [code, name] = [textAt(row, columns.code), textAt(row, columns.name)];
    return code === '' || name === '' ? [] : [[codeKey(code), name]];
  });
  const codes = new Map(named);
  // a code that stands for two cells tells nothing
  return codes.size === named.length && codes.size > 0 ? codes : undefined;
}

function columnsOfCodes({ cells }: SourceRow): { readonly code: number; readonly name: number } | undefined {
  const texts = Array.from(cells, (cell) => cell?.text ?? '');
  const code = texts.findIndex((text) => OF_CODES.test(headingWords(text)));
  const name = texts.findIndex((text) => headingMeaning(text) === 'name');
  return code < 0 || name < 0 ? undefined : { code, name };
}

/** The same table with the names of cells for their codes in a column. */
export function withNames(
  table: SourceTable,
  column: number,
  codes: ReadonlyMap<string, string>,
): SourceTable {
  const named = (cell: SourceCell | undefined, at: number): SourceCell | undefined => {
    const name = at === column && cell ? codes.get(codeKey(cell.text)) : undefined;
    return name === undefined ? cell : { text: name };
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: Array.from(row.cells, named) })) };
}

/** “01” and “1” are one code. */
function codeKey(code: string): string {
  return fold(code).replace(/^0+(?=\d)/u, '');
}
