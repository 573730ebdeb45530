import type { CellComment } from '../../spreadsheet/sheet-table';
import { atOnce, telling } from '../../stepwise';
import { arrange } from './arrange';
import {
  type FoundHeading,
  type HeadingSource,
  headingAt,
  type Meaning,
  MOST_HEADING_ROWS,
} from './find-heading';
import { type ColumnPlace, type SourceRow, type SourceTable, textAt } from './source';
import type { EncodingOffer } from './unicode-table';

/** A column as a person sees it when matching. */
export interface ViewedColumn {
  readonly index: number;
  /** All headings over it, the topmost first. */
  readonly heading: string;
  /** The first thing that stands in it. */
  readonly example: string;
  /** Where it stands; absent where the table was laid otherwise. */
  readonly place?: ColumnPlace | undefined;
}

/** A column of which its heading alone does not say what it holds. */
export interface UnclearColumn {
  readonly column: number;
  readonly heading: string;
  /** The first thing that stands in it, and how many do. */
  readonly example: string;
  readonly count: number;
}

/** A table with its headings found, whatever its rows mean. */
export interface TableView<Use extends string> {
  readonly heading: FoundHeading<Use>;
  /** The number of the lowest heading row, as the spreadsheet program numbers it; 0 without headings. */
  readonly headingRow: number;
  /** The rows above the headings. */
  readonly titles: readonly SourceRow[];
  /** The rows below the headings, those of all blocks. */
  readonly body: readonly SourceRow[];
  /** The columns that hold anything. */
  readonly columns: readonly ViewedColumn[];
  readonly from1904: boolean;
  /** What the file is called. */
  readonly file?: string | undefined;
  /** Columns that are not shown on the sheet. */
  readonly hiddenColumns: readonly number[];
  readonly stray: readonly string[];
  readonly comments: readonly CellComment[];
  /** Areas that a rule of the sheet may strike out under a condition that cannot be told. */
  readonly unclearStrikes: readonly string[];
  /** No heading names the columns: what they hold was told by what stands in them. */
  readonly guessed: boolean;
  /** Columns under short headings that stand for several things. */
  readonly unclear?: readonly UnclearColumn[];
  /** A column of places that may be the cells, where no column names them. */
  readonly unit?: UnclearColumn | undefined;
  /** The table had a person in each column: numbers of rows are those of columns. */
  readonly isSideways?: boolean;
  /** How a text reads that was typed in an old encoding; undefined for a table in Unicode. */
  readonly offer?: EncodingOffer | undefined;
}

/** Rows of a column that are looked at for what they have in common. */
const SAMPLE = 2000;

/** Looks a table over. `chosenRow`: the number of the lowest heading row, where a person chose it; 0 for none. */
export function viewTable<Use extends string>(
  table: SourceTable,
  meaning: Meaning<Use>,
  chosenRow?: number,
): TableView<Use> {
  return atOnce(viewTableInSteps(table, meaning, chosenRow));
}

/** As `viewTable`, a column at a time whenever the caller goes on; tells how many columns are done. */
export function* viewTableInSteps<Use extends string>(
  table: SourceTable,
  meaning: Meaning<Use>,
  chosenRow?: number,
): Generator<number, TableView<Use>> {
  const arranged = arrange(
    table,
    meaning,
    chosenRow === undefined ? undefined : (source) => chosenHeading(source, chosenRow, meaning),
  );
  const { heading, titles, body, places } = yield* telling(arranged, () => 0);
  yield 0;
  const width = Math.max(heading.paths.length, ...body.slice(0, SAMPLE).map(({ cells }) => cells.length));
  const columns: ViewedColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    columns.push({ ...viewColumn(body, heading, index), place: places[index] });
    yield index + 1;
  }
  const sheets = [table, ...(table.more ?? [])];
  return {
    heading,
    headingRow: table.rows[heading.end - 1]?.number ?? 0,
    titles,
    body,
    columns: columns.filter((each) => each.heading !== '' || each.example !== ''),
    from1904: table.from1904,
    file: table.file,
    hiddenColumns: [...new Set(sheets.flatMap(({ hiddenColumns = [] }) => hiddenColumns))],
    stray: sheets.flatMap(({ stray = [] }) => stray),
    comments: sheets.flatMap(({ rows }) => rows.flatMap(({ comments = [] }) => comments)),
    unclearStrikes: sheets.flatMap(({ unclearStrikes = [] }) => unclearStrikes),
    guessed: false,
  };
}

/** Up to two rows above may belong to the headings, as long as they name more columns. */
function chosenHeading<Use extends string>(
  source: HeadingSource,
  headingRow: number,
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const { rows } = source;
  const end = rows.findLastIndex(({ number }) => number <= headingRow) + 1;
  let best = headingAt(source, { start: Math.max(0, end - 1), depth: Math.min(1, end) }, meaning);
  for (let depth = 2; depth <= Math.min(MOST_HEADING_ROWS, end); depth += 1) {
    const found = headingAt(source, { start: end - depth, depth }, meaning);
    if (Object.keys(found.columns).length > Object.keys(best.columns).length) best = found;
  }
  return best;
}

function viewColumn(
  body: readonly SourceRow[],
  { paths }: FoundHeading<string>,
  index: number,
): ViewedColumn {
  const example = body.find(
    (row) => row.part !== 'title' && row.part !== 'heading' && textAt(row, index) !== '',
  );
  return {
    index,
    heading: (paths[index] ?? []).join(' › '),
    example: example ? textAt(example, index) : '',
  };
}
