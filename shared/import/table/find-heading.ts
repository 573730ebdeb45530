import type { MergedCells } from '../../spreadsheet/sheet-table';
import { atOnce } from '../../stepwise';
import { fold } from '../../text/fold';
import { fromLegacy, type LegacyEncoding, legacyEncodings } from '../text/legacy-encodings';
import { postColumns } from './person-headings';
import { mergesOfRow, rowOnSheet, type SourceRow, textAt } from './source';

/** Rows at the top among which the headings are looked for: above them stand titles. */
const MOST_TITLE_ROWS = 40;
/** “Ngày vào Đảng” over “Dự bị” over the column: no list has more. */
export const MOST_HEADING_ROWS = 3;
/** One word alone may stand in any title. */
const FEWEST_HEADINGS = 2;
/** A longer text is no heading, and not worth the search. */
const LONGEST = 160;

/** What the headings over a column mean, from the topmost down; `ignored` where they are known and hold nothing. */
export type Meaning<Use extends string> = (path: readonly string[]) => Use | 'ignored' | undefined;

/** By column: the headings over it, from the topmost down. */
export type HeadingPaths = readonly (readonly string[])[];

export interface FoundHeading<Use extends string> {
  /** Places of the heading rows in the table; `end` is the first row of the list. Both 0 where there are none. */
  readonly start: number;
  readonly end: number;
  readonly paths: HeadingPaths;
  readonly columns: Readonly<Partial<Record<Use, number>>>;
  /** The old encoding in which alone they say what they say; `paths` are in Unicode. */
  readonly encoding?: LegacyEncoding | undefined;
}

/** The rows of a table, and what is merged in them. */
export interface HeadingSource {
  readonly rows: readonly SourceRow[];
  readonly merges?: readonly MergedCells[];
}

/**
 * Finds the heading rows: those, alone or with one or two below, over which the most columns have a known
 * meaning. Titles may stand above; a heading over several columns belongs to each of them.
 */
export function findHeading<Use extends string>(
  source: HeadingSource,
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  return atOnce(findHeadingInSteps(source, meaning));
}

/** As `findHeading`, a row at a time whenever the caller goes on. */
export function* findHeadingInSteps<Use extends string>(
  source: HeadingSource,
  meaning: Meaning<Use>,
): Generator<void, FoundHeading<Use>> {
  const { rows } = source;
  const none: Partial<Record<Use, number>> = {};
  const known = remembered(meaning);
  let best: FoundHeading<Use> = { start: 0, end: 0, paths: [], columns: none };
  let most = 0;
  // fewer rows first: a row of people above or below would say no more
  for (let depth = 1; depth <= MOST_HEADING_ROWS; depth += 1) {
    for (let start = 0; start <= Math.min(rows.length - depth, MOST_TITLE_ROWS); start += 1) {
      yield;
      if (!mayBeHeadings(rows.slice(start, start + depth))) continue;
      const found = headingAt(source, { start, depth }, known);
      const count = size(found.columns);
      if (count > most && isEnough(found, known)) [best, most] = [found, count];
    }
  }
  return withSubHeadings(source, earlier(source, best, known) ?? best, known);
}

/** What says that headings begin a list: the column that no list is without. */
export const NAMED: ReadonlySet<string> = new Set(['fullName', 'familyName', 'givenName', 'name']);

/** Also where names stand in columns of posts. */
export const BEGINS: ReadonlySet<string> = new Set([...NAMED, ...postColumns]);

/** The headings of a list above the best ones: a later block may say more, and the first is a list all the same. */
function earlier<Use extends string>(
  source: HeadingSource,
  best: FoundHeading<Use>,
  meaning: Meaning<Use>,
): FoundHeading<Use> | undefined {
  for (let start = 0; start + 1 < best.start; start += 1) {
    let found: FoundHeading<Use> | undefined;
    for (let depth = 1; depth <= MOST_HEADING_ROWS && start + depth < best.start; depth += 1) {
      if (!mayBeHeadings(source.rows.slice(start, start + depth))) break;
      const each = headingAt(source, { start, depth }, meaning);
      const isList = Object.keys(each.columns).some((use) => BEGINS.has(use)) && isEnough(each, meaning);
      if (isList && size(each.columns) > size(found?.columns ?? {})) found = each;
    }
    const { rows } = source;
    // people below it, before the better headings begin
    if (found && rows.slice(found.end, best.start).some(holdsData)) return found;
  }
  return undefined;
}

/** Headings that stand below another one only: parts of dates and of names, and what stands under a date or a gender. */
const SUB_HEADING =
  /^(?:ngay|thang|nam|nu|ong|ba|ho|ho dem|ho lot|ho va (?:ten )?(?:dem|lot)|chu lot|ten dem|ten lot|dem|lot|ten|du bi|chinh thuc|ct|db|[tsc]c|cd|cn|(?:tren |sau )?(?:dh|dai hoc)|[st]dh|cao dang|trung cap|so cap|cao cap|cu nhan|thac s[iy]|tien s[iy]|ths|ts|chua qua(?: (?:dt|dao tao))?|thpt|thcs|tieu hoc|cap (?:[123]|i{1,3})|(?:xa|phuong|huyen|quan|tinh|thanh pho|tp)(?: ?[/,(]? ?(?:xa|phuong|thi tran|thi xa|huyen|quan|tinh|thanh pho|tp)\)?)*)$/u;

/** The headings with a row below them that names parts of what they say: they say no more, but their columns do. */
export function withSubHeadings<Use extends string>(
  source: HeadingSource,
  found: FoundHeading<Use>,
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const { start, end, encoding } = found;
  const below = source.rows[end];
  if (below === undefined || end === 0 || end - start >= MOST_HEADING_ROWS || holdsData(below)) return found;
  const texts = below.cells.flatMap((cell) =>
    cell === undefined ? [] : [fold(encoding ? fromLegacy(cell.text, encoding) : cell.text)],
  );
  if (texts.length < 2 || !texts.every((text) => SUB_HEADING.test(text))) return found;
  const deeper = headingAt(source, { start, depth: end - start + 1 }, meaning);
  return size(deeper.columns) < size(found.columns) ? found : deeper;
}

/** What a heading may say and the row of somebody as well: “Bí thư”, “Chi bộ khu phố 1”, “Nam”, “Tái cử”. */
const LIKE_VALUES: ReadonlySet<string> = new Set([
  ...postColumns,
  ...['cell', 'status', 'gone', 'genderMale', 'genderFemale', 'officialOn', 'markProbationary'],
  ...['standing', 'reelectedMark', 'newMark', 'firstTimeMark'],
]);

/** A row that says only what rows of people say too is none of headings; two posts are in no such row. */
export function isOfHeadings<Use extends string>(
  { paths, columns }: FoundHeading<Use>,
  meaning: Meaning<Use>,
): boolean {
  const uses = Object.keys(columns);
  if (uses.some((use) => !LIKE_VALUES.has(use))) return true;
  const posts = uses.filter((use) => postColumns.some((post) => post === use)).length;
  return posts > 1 || paths.some((path) => meaning(path) === 'ignored');
}

/** Two columns that are known, if only as running numbers. */
function isEnough<Use extends string>(found: FoundHeading<Use>, meaning: Meaning<Use>): boolean {
  const { paths, columns } = found;
  if (!isOfHeadings(found, meaning)) return false;
  if (size(columns) >= FEWEST_HEADINGS) return true;
  // a list of names alone
  if (paths.filter((path) => path.length > 0).length === 1 && 'fullName' in columns) return true;
  return paths.filter((path) => meaning(path) !== undefined).length >= FEWEST_HEADINGS;
}

/** Asks for the same headings once. */
export function remembered<Use extends string>(meaning: Meaning<Use>): Meaning<Use> {
  const known = new Map<string, Use | 'ignored' | undefined>();
  return (path) => {
    const key = path.join('\n');
    if (!known.has(key)) known.set(key, meaning(path));
    return known.get(key);
  };
}

/** Dates and numbers stand in the list, not over it; a row that numbers the columns is no heading either. */
export function holdsData({ cells }: SourceRow): boolean {
  return cells.some(
    (cell) => cell !== undefined && (cell.number !== undefined || /^\d[\d\s./-]*$/u.test(cell.text)),
  );
}

/** Rows of several headings: a lone text over or under them is a title, or the name of a group. */
export function mayBeHeadings(rows: readonly SourceRow[]): boolean {
  return rows.every((row) => !holdsData(row) && (rows.length === 1 || filled(row) > 1));
}

function filled({ cells }: SourceRow): number {
  return cells.filter((cell) => cell !== undefined).length;
}

/** The headings when these rows are taken for them. */
export function headingAt<Use extends string>(
  { rows, merges = [] }: HeadingSource,
  { start, depth }: { readonly start: number; readonly depth: number },
  meaning: Meaning<Use>,
): FoundHeading<Use> {
  const paths = headingPaths(rows.slice(start, start + depth), merges);
  const plain = { paths, columns: columnsOf(paths, meaning) };
  const readings: readonly Reading<Use>[] = inLegacy(paths).map(({ encoding, read }) => {
    return { paths: read, columns: columnsOf(read, meaning), encoding };
  });
  const best = readings.reduce<Reading<Use>>(
    (before, each) => (size(each.columns) > size(before.columns) ? each : before),
    plain,
  );
  return { start, end: start + depth, ...best };
}

/** What headings say, read in an old encoding or as they stand. */
type Reading<Use extends string> = Pick<FoundHeading<Use>, 'paths' | 'columns' | 'encoding'>;

function size(columns: object): number {
  return Object.keys(columns).length;
}

/** Headings in an old encoding are still known: nothing of them is stored. */
function inLegacy(
  paths: HeadingPaths,
): readonly { readonly encoding: LegacyEncoding; readonly read: HeadingPaths }[] {
  if (!paths.some((path) => path.some((text) => /[\u00A1-\u00FF]/u.test(text)))) return [];
  return legacyEncodings.map((encoding) => ({
    encoding,
    read: paths.map((path) => path.map((text) => fromLegacy(text, encoding))),
  }));
}

/** The columns of each use; the first of its kind holds, but where headings name two terms the later one does. */
export function columnsOf<Use extends string>(
  paths: HeadingPaths,
  meaning: Meaning<Use>,
): Partial<Record<Use, number>> {
  const columns: Partial<Record<Use, number>> = {};
  paths.forEach((path, column) => {
    const use = meaning(path);
    if (use === undefined || use === 'ignored') return;
    const before = columns[use];
    const first = before === undefined ? undefined : paths[before];
    if (first === undefined || isLaterTerm(path, first) || (isSecond(first) && !isSecond(path)))
      columns[use] = column;
  });
  return columns;
}

/** “Mã đảng viên” beside “Số thẻ”, “Mã chi bộ” beside “Chi bộ”, “Họ tên khai sinh” beside “Họ tên đang dùng”. */
function isSecond(path: readonly string[]): boolean {
  return /^ma\b|\b(?:khai sinh|thuong goi|goi khac)\b/u.test(fold(path.at(-1) ?? ''));
}

/** “Chức vụ nhiệm kỳ 2025-2030” beside “Chức vụ nhiệm kỳ 2020-2025”. */
function isLaterTerm(path: readonly string[], before: readonly string[]): boolean {
  const [year = 0, other = 0] = [path, before].map((texts) => Number(TERM.exec(texts.join(' '))?.[1] ?? 0));
  if (other > 0) return year > other;
  const [own, first] = [path, before].map((texts) => fold(texts.join(' ')));
  return OF_NOW.test(first ?? '') && (year > 0 || TO_COME.test(own ?? ''));
}

const OF_NOW = /\b(?:hien (?:tai|nay|giu)|dang (?:giu|dam nhiem)|truoc|cu)\b/u;
const TO_COME = /\b(?:du kien|de nghi|gioi thieu|trung cu|moi)\b/u;

const TERM = /(?:nhiệm kỳ|khoá|khóa|nk|năm|đv|đảng viên|tổng số)\D{0,3}((?:19|20)\d\d)/iu;

/** The headings over each column. A merged one stands in its first cell only, and belongs to all that it covers. */
function headingPaths(rows: readonly SourceRow[], merges: readonly MergedCells[]): HeadingPaths {
  const merged = rows.map(({ number }) => mergesOfRow(merges, rowOnSheet(number)));
  const widths = rows.map(({ cells, number }) =>
    merges.reduce(
      (most, { fromRow, toRow, toColumn }) =>
        rowOnSheet(number) >= fromRow && rowOnSheet(number) <= toRow && toColumn - cells.length < MOST_MERGED
          ? Math.max(most, toColumn + 1)
          : most,
      cells.length,
    ),
  );
  return Array.from({ length: Math.max(0, ...widths) }, (_, column) => {
    const path = rows.flatMap((_row, level) => headingOver(rows, level, column, merged[level]?.(column)));
    // a heading merged downwards is one heading
    return path.filter((text, level) => text !== path[level - 1]);
  });
}

/** A merged heading may end so many columns behind the last text of its row. */
const MOST_MERGED = 40;

function headingOver(
  rows: readonly SourceRow[],
  level: number,
  column: number,
  merge: MergedCells | undefined,
): readonly string[] {
  const row = rows[level];
  const own = row === undefined ? '' : textAt(row, column);
  if (own !== '') return [own.slice(0, LONGEST)];
  if (merge) {
    const first = rows.find(({ number }) => rowOnSheet(number) === merge.fromRow);
    const text = first === undefined ? '' : textAt(first, merge.fromColumn);
    return text === '' ? [] : [text.slice(0, LONGEST)];
  }
  const named = rows.slice(level + 1).some((below) => textAt(below, column) !== '');
  return named ? nearestLeft(rows, level, column) : [];
}

/** The heading that reaches over this column from the left, unless a heading of its own stands below that one alone. */
function nearestLeft(rows: readonly SourceRow[], level: number, column: number): string[] {
  const row = rows[level];
  for (let left = column - 1; row !== undefined && left >= 0; left -= 1) {
    const text = textAt(row, left);
    if (text === '') continue;
    const reaches = rows.slice(level + 1).some((below) => textAt(below, left) !== '');
    return reaches ? [text.slice(0, LONGEST)] : [];
  }
  return [];
}
