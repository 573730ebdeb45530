import { fromLegacy, type LegacyEncoding, legacyEncodings } from '../text/legacy-encodings';
import { type SourceRow, textAt } from './source';

/** Rows at the top among which the headings are looked for: above them stand titles. */
const MOST_TITLE_ROWS = 40;
/** “Ngày vào Đảng” over “Dự bị” over the column: no list has more. */
const MOST_HEADING_ROWS = 3;
/** One word alone may stand in any title. */
const FEWEST_HEADINGS = 2;

/** What the headings over a column mean, from the topmost down; `ignored` where they are known and hold nothing. */
export type Meaning<Use extends string> = (path: readonly string[]) => Use | 'ignored' | undefined;

export interface FoundHeading<Use extends string> {
  /** Places of the heading rows in the table; `end` is the first row of the list. Both 0 where there are none. */
  readonly start: number;
  readonly end: number;
  /** By column: the headings over it, from the topmost down. */
  readonly paths: readonly (readonly string[])[];
  readonly columns: Readonly<Partial<Record<Use, number>>>;
}

/**
 * Finds the heading rows: those, alone or with one or two below, over which the most columns have a known
 * meaning. Titles may stand above; a heading over several columns belongs to each of them.
 */
export function findHeading<Use extends string>(
  rows: readonly SourceRow[],
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const none: Partial<Record<Use, number>> = {};
  let best: FoundHeading<Use> = { start: 0, end: 0, paths: [], columns: none };
  let most = FEWEST_HEADINGS - 1;
  // fewer rows first: a row of people above or below would say no more
  for (let depth = 1; depth <= MOST_HEADING_ROWS; depth += 1) {
    for (let start = 0; start <= Math.min(rows.length - depth, MOST_TITLE_ROWS); start += 1) {
      if (rows.slice(start, start + depth).some(holdsData)) continue;
      const found = headingAt(rows, { start, depth }, meaning);
      const count = size(found.columns);
      if (count > most) [best, most] = [found, count];
    }
  }
  return best;
}

/** Dates and numbers stand in the list, not over it; a row that numbers the columns is no heading either. */
function holdsData({ cells }: SourceRow): boolean {
  return cells.some(
    (cell) => cell !== undefined && (cell.number !== undefined || /^\d[\d\s./-]*$/u.test(cell.text)),
  );
}

/** The headings when these rows are taken for them. */
export function headingAt<Use extends string>(
  rows: readonly SourceRow[],
  { start, depth }: { readonly start: number; readonly depth: number },
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const paths = headingPaths(rows.slice(start, start + depth));
  // headings in an old encoding are still known: nothing of them is stored
  const readings = [paths, ...legacyEncodings.map((encoding) => converted(paths, encoding))].map((each) =>
    columnsOf(each, meaning),
  );
  const columns = readings.reduce((best, each) => (size(each) > size(best) ? each : best));
  return { start, end: start + depth, paths, columns };
}

function size(columns: object): number {
  return Object.keys(columns).length;
}

type Paths = FoundHeading<string>['paths'];

function converted(paths: Paths, encoding: LegacyEncoding): Paths {
  return paths.map((path) => path.map((text) => fromLegacy(text, encoding)));
}

function columnsOf<Use extends string>(paths: Paths, meaning: Meaning<Use>): Partial<Record<Use, number>> {
  const columns: Partial<Record<Use, number>> = {};
  paths.forEach((path, column) => {
    const use = meaning(path);
    if (use !== undefined && use !== 'ignored') columns[use] ??= column;
  });
  return columns;
}

/** The headings over each column; a merged one stands in its first cell only. */
function headingPaths(rows: readonly SourceRow[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row, level) => {
      const own = textAt(row, column);
      if (own !== '') return [own];
      const named = rows.slice(level + 1).some((below) => textAt(below, column) !== '');
      return named ? nearestLeft(rows, level, column) : [];
    }),
  );
}

/** The heading that reaches over this column from the left, unless a heading of its own stands below that one alone. */
function nearestLeft(rows: readonly SourceRow[], level: number, column: number): string[] {
  const row = rows[level];
  for (let left = column - 1; row !== undefined && left >= 0; left -= 1) {
    const text = textAt(row, left);
    if (text === '') continue;
    const reaches = rows.slice(level + 1).some((below) => textAt(below, left) !== '');
    return reaches ? [text] : [];
  }
  return [];
}
