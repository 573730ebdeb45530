import { detectEncoding } from '../text/detect-encoding';
import { fromLegacy, type LegacyEncoding } from '../text/legacy-encodings';
import { isMonthFirst } from '../values/read-date';
import { type FoundHeading, findHeading, headingAt, type Meaning } from './find-heading';
import { type SourceCell, type SourceRow, type SourceTable, textAt } from './source';

/** A column as a person sees it when matching. */
export interface ViewedColumn {
  readonly index: number;
  /** All headings over it, the topmost first. */
  readonly heading: string;
  /** The first thing that stands in it. */
  readonly example: string;
  /** The encoding in which its texts seem to be typed; undefined for Unicode. */
  readonly encoding: LegacyEncoding | undefined;
}

/** A table with its headings found, whatever its rows mean. */
export interface TableView<Use extends string> {
  readonly heading: FoundHeading<Use>;
  /** The number of the lowest heading row, as the spreadsheet program numbers it; 0 without headings. */
  readonly headingRow: number;
  /** The rows below the headings. */
  readonly body: readonly SourceRow[];
  /** The columns that hold anything. */
  readonly columns: readonly ViewedColumn[];
  readonly from1904: boolean;
}

/** Rows of a column that are looked at for what they have in common. */
const SAMPLE = 2000;

/** Looks a table over. `chosenRow`: the number of the lowest heading row, where a person chose it; 0 for none. */
export function viewTable<Use extends string>(
  { rows, from1904 }: SourceTable,
  meaning: Meaning<Use>,
  chosenRow?: number,
): TableView<Use> {
  const heading =
    chosenRow === undefined ? findHeading(rows, meaning) : chosenHeading(rows, chosenRow, meaning);
  const body = rows.slice(heading.end);
  const width = Math.max(
    0,
    ...rows.slice(heading.start, heading.start + SAMPLE).map(({ cells }) => cells.length),
  );
  const texts = Array.from({ length: width }, (_, index) => textsOf(body, index));
  const encodings = encodingsOf(texts);
  const columns = encodings.map((encoding, index) => viewColumn(body, heading, index, encoding));
  const headingRow = rows[heading.end - 1]?.number ?? 0;
  const shown = columns.filter((each) => each.heading !== '' || each.example !== '');
  return { heading, headingRow, body, columns: shown, from1904 };
}

/** Texts of a column, without its numbers. */
function textsOf(body: readonly SourceRow[], index: number): readonly string[] {
  return body.slice(0, SAMPLE).flatMap(({ cells }) => {
    const cell = cells[index];
    return cell === undefined || cell.number !== undefined ? [] : [cell.text];
  });
}

/** Letters that only Unicode has: where one stands, the column is in no old encoding. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯĩũĨŨ\u1EA0-\u1EF9\u0300-\u0323]/u;

/** A column that tells too little goes with the others: a table is typed in one encoding. */
function encodingsOf(columns: readonly (readonly string[])[]): readonly (LegacyEncoding | undefined)[] {
  const told = columns.map(detectEncoding);
  const [first] = told.filter((each) => each !== undefined);
  return columns.map((texts, index) => {
    const open =
      texts.some((text) => /[^\p{ASCII}]/u.test(text)) && !texts.some((text) => UNICODE_ONLY.test(text));
    return told[index] ?? (open ? first : undefined);
  });
}

const MOST_HEADING_ROWS = 3;

/** Up to two rows above may belong to the headings, as long as they name more columns. */
function chosenHeading<Use extends string>(
  rows: readonly SourceRow[],
  headingRow: number,
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const end = rows.findLastIndex(({ number }) => number <= headingRow) + 1;
  let best = headingAt(rows, { start: Math.max(0, end - 1), depth: Math.min(1, end) }, meaning);
  for (let depth = 2; depth <= Math.min(MOST_HEADING_ROWS, end); depth += 1) {
    const found = headingAt(rows, { start: end - depth, depth }, meaning);
    if (Object.keys(found.columns).length > Object.keys(best.columns).length) best = found;
  }
  return best;
}

function viewColumn(
  body: readonly SourceRow[],
  { paths }: FoundHeading<string>,
  index: number,
  encoding: LegacyEncoding | undefined,
): ViewedColumn {
  const path = (paths[index] ?? []).map((text) => (encoding ? fromLegacy(text, encoding) : text));
  const example = body.find((row) => textAt(row, index) !== '');
  return { index, heading: path.join(' › '), example: example ? textAt(example, index) : '', encoding };
}

/** Whether the dates of a column are written month first. */
export function isColumnMonthFirst(body: readonly SourceRow[], index: number): boolean {
  const cells = body
    .slice(0, SAMPLE)
    .flatMap(({ cells: all }): SourceCell[] => (all[index] ? [all[index]] : []));
  return isMonthFirst(cells);
}
