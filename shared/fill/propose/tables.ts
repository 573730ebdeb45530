import { fold, nameKey } from '../../text/fold';
import { columnOrdinal, type Grid, type Item, isMarkSign } from './grid';
import type { Label } from './label';

/** What a table has a row for. */
export type TableSubject = 'cells' | 'people' | 'lines' | 'wards';

/** A table of a sheet: its headings, and the rows under them. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** The column that says what a row is: names, or lines. */
  readonly nameColumn: number | undefined;
  readonly subject: TableSubject | undefined;
  /** The rows are kinds of cells: “Công an” is all of them, and no cell of that name. */
  readonly isOfKinds: boolean;
  readonly headFrom: number;
  /** First and last row under the headings. */
  readonly from: number;
  readonly to: number;
  /** A page further of a table above, which has no total of its own: what adds up here may add up all pages. */
  readonly goesOn?: boolean;
}

export interface TableColumn {
  readonly column: number;
  /** Its headings from the top down. */
  readonly path: readonly Item[];
}

/** The headings of a table, to see whether another has the same. */
export function headsOf({ columns }: Table): string {
  return JSON.stringify(columns.map(({ column, path }) => [column, path.map(({ text }) => nameKey(text))]));
}

type Reads = (text: string) => Label;

const NAME_OF_CELL =
  /^(?:ten )?(?:chi bo|don vi|to chuc dang|chi bo truc thuoc|chi, dang bo(?: truc thuoc)?|chi bo, don vi|don vi, chi bo|cac chi bo|chi bo \(don vi\)|don vi \(chi bo\)|dv|cb|chi bo \/ don vi|tccsd|to chuc co so dang|chi bo co so|cac don vi|ten dv|ten cb|to chuc)(?: truc thuoc)?$/u;
const NAME_OF_WARD =
  /^(?:ten )?(?:dang bo|dang uy|phuong, xa|xa, phuong|phuong|xa|dia phuong|dang bo phuong|dang bo phuong, xa|dang bo xa, phuong|dang bo co so)$/u;
const NAME_OF_PERSON =
  /^(?:ho va ten|ho ten|ho, ten|ho va ten (?:khai sinh|dong chi|in hoa|cap uy vien)|ho ten (?:khai sinh|cap uy vien)|danh sach cap uy vien)$/u;
const NAME_OF_LINE =
  /^(?:chi tieu|noi dung|tieu chi|danh muc|dien giai|noi dung bao cao|noi dung chi tieu|cac chi tieu|muc|ten chi tieu|do tuoi|doi tuong|co cau|chi tieu bao cao|tieu chi thong ke|noi dung thong ke|chi tieu thong ke)$/u;
/** Rows of these are lines where no names of cells or people stand beside them. */
const MAY_BE_LINE = /^(?:chuc danh|chuc vu|cac chuc danh|loai hinh(?: chi bo)?|loai chi bo|cac khoi|khoi)$/u;
const KINDS = /^(?:loai|khoi|cac khoi)\b/u;
const ORDINAL = /^(?:tt|stt|so tt|so thu tu|s\.?t\.?t|t\.t)$/u;

function headingKey(text: string): string {
  return fold(text)
    .replace(/đ\s*\/\s*v/gu, 'don vi')
    .replace(/\bd\s*\/\s*v\b/gu, 'don vi')
    .replace(/[:*.]+$/gu, '')
    .replace(/\s*\([^)]*\)$/u, '')
    .trim();
}

/** What the rows are, where a heading says it. */
export function subjectOf(heading: string): TableSubject | undefined {
  const key = headingKey(heading);
  if (NAME_OF_CELL.test(key)) return 'cells';
  if (NAME_OF_PERSON.test(key)) return 'people';
  if (NAME_OF_LINE.test(key) || MAY_BE_LINE.test(key)) return 'lines';
  return NAME_OF_WARD.test(key) ? 'wards' : undefined;
}

export function isOrdinalHeading(text: string): boolean {
  return ORDINAL.test(headingKey(text));
}

/** First and last row of headings, and the columns that they span. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Every table of a sheet, from the top down. */
export function tablesOf(grid: Grid, read: Reads): readonly Table[] {
  const heads = headingsOf(grid, read);
  return heads.map((head, index) => {
    const below = heads
      .slice(index + 1)
      .filter((other) => other.from > head.to && other.first <= head.last && other.last >= head.first);
    const end = Math.min(grid.rows, ...below.map(({ from }) => from - 1));
    return tableOf(grid, head, footFrom(grid, head, end));
  });
}

function headingsOf(grid: Grid, read: Reads): readonly Head[] {
  const heads: Head[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const items = grid.itemsIn(row).filter(({ column }) => column <= grid.columns);
    for (const part of partsOf(items)) {
      if (
        !isHeading(part, read) ||
        part.some((item) => isUnit(grid, heads, item)) ||
        heads.some((head) => row <= head.to && row >= head.from && overlaps(head, part))
      )
        continue;
      heads.push(headFrom(grid, part, read));
    }
  }
  return heads;
}

const UNIT_HEADING = /^(?:dvt|dv tinh|don vi tinh)$/u;
const UNIT = /^(?:chi bo|dang bo|dong chi|d\/c|nguoi|%|tuoi|cuoc|lan|phieu|ngay|don vi|dang vien)$/u;

export function isUnitHeading(text: string): boolean {
  return UNIT_HEADING.test(headingKey(text));
}

/** “Chi bộ” below “Đơn vị tính” says what a line counts: it heads no column of names. */
function isUnit(grid: Grid, heads: readonly Head[], { row, column, text }: Item): boolean {
  const head = heads.findLast((each) => row > each.to && column >= each.first && column <= each.last);
  return (
    head !== undefined && UNIT.test(headingKey(text)) && isUnitHeading(grid.over(head.to, column)?.text ?? '')
  );
}

function overlaps(head: Head, items: readonly Item[]): boolean {
  return items.some(({ column, to }) => column <= head.last && to.column >= head.first);
}

/** Two tables side by side have a column of ordinals each. */
function partsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const starts = items.flatMap((item, index) => (isOrdinalHeading(item.text) ? [index] : []));
  if (starts.length < 2) return [items];
  return starts.map((start, at) => items.slice(at === 0 ? 0 : start, starts[at + 1] ?? items.length));
}

const LINE_NUMBER = /^(?:[IVX]+|[a-hđ]|[A-HĐ](?=[.)])|\d+(?:\.\d+)+)[.)]?$/u;

/** A row of headings names its rows or counts them, and has at least one column beside. */
function isHeading(items: readonly Item[], read: Reads): boolean {
  const hasBlank = ({ text, to }: Item) =>
    /[:：]\s*$/u.test(text) && (items.length === 2 || !items.some(({ column }) => column === to.column + 1));
  const isNone = (item: Item) =>
    columnOrdinal(item.text) !== undefined || isMarkSign(item.text) || hasBlank(item);
  // “II | Độ tuổi” is a line
  const [first, second] = items;
  const isLettered = /^[A-HĐ]$/u.test(first?.text ?? '') && (second?.text.length ?? 0) > 1;
  if (isLettered || items.some(({ text }) => LINE_NUMBER.test(text))) return false;
  if (items.length < 2 || items.some(isNone)) return false;
  const names = items.filter(({ text }) => subjectOf(text) !== undefined || isOrdinalHeading(text)).length;
  const known = items.filter(({ text }) => isKnown(read(text))).length;
  if (names === 0) return known >= 3 && known * 2 >= items.length;
  return names + known >= 2 || items.length >= 3 || (namesLines(items) && items.some(isOfResult));

  function isOfResult({ text }: Item): boolean {
    return subjectOf(text) === undefined && /\p{L}/u.test(text) && read(text).isUnderstood;
  }
}

function namesLines(items: readonly Item[]): boolean {
  return items.some(({ text }) => subjectOf(text) === 'lines');
}

function isKnown(label: Label): boolean {
  return label.isUnderstood && (label.atoms.length > 0 || label.bands.length > 0);
}

function headFrom(grid: Grid, items: readonly Item[], read: Reads): Head {
  const [first, last] = [
    Math.min(...items.map(({ column }) => column)),
    Math.max(...items.map(({ to }) => to.column)),
  ];
  const row = items[0]?.row ?? 1;
  const head = { from: row, to: Math.max(row, ...items.map(({ to }) => to.row)), first, last };
  return down(grid, up(grid, head), items, read);
}

/** Headings over several columns may stand a row above those that name the rows. */
function up(grid: Grid, head: Head): Head {
  const above = grid
    .itemsIn(head.from - 1)
    .filter(({ column, to }) => to.column >= head.first && column <= head.last);
  const isGroup = ({ column, to }: Item) => {
    const isWide = to.column > column || isBlankBeside(grid, head.from - 1, column + 1, head.last);
    const spansAll = column <= head.first && to.column >= head.last;
    return (
      column > head.first &&
      isWide &&
      !spansAll &&
      !/^(?:đvt|đơn vị tính|biểu)/iu.test(grid.textAt(head.from - 1, column))
    );
  };
  return above.length > 0 && above.every(isGroup) ? up(grid, { ...head, from: head.from - 1 }) : head;
}

function isBlankBeside(grid: Grid, row: number, column: number, last: number): boolean {
  return column <= last && grid.over(row, column) === undefined && grid.over(row + 1, column) !== undefined;
}

/** Headings of further levels under the first. */
function down(grid: Grid, head: Head, items: readonly Item[], read: Reads): Head {
  const next = head.to + 1;
  const reach = reachOf(grid, head, next);
  const below = grid.itemsIn(next).filter(({ column }) => column >= head.first && column <= reach);
  if (below.length === 0 || next > grid.rows) return head;
  const named = new Set(
    items
      .filter(({ text }) => subjectOf(text) !== undefined || isOrdinalHeading(text))
      .map(({ column }) => column),
  );
  const isLower = ({ column, text }: Item) =>
    !named.has(column) && columnOrdinal(text) === undefined && !isMarkSign(text) && !/^[\s.…_]*$/u.test(text);
  // a row of data has a name, or its number, where headings below the first level have nothing
  const hasLevel = below.every(isLower) && below.some(({ text }) => isKnown(read(text)));
  const isUnder = below.some(({ column }) => {
    const over = grid.over(head.to, column);
    return over === undefined || over.to.column > over.column || grid.over(head.to, column + 1) === undefined;
  });
  // headings alone in a row without a name are no row of data, whatever stands over them
  const known = below.filter(({ text }) => isKnown(read(text))).length;
  const areHeadings = known >= 2 || known === below.length;
  if (!hasLevel || !(isUnder || areHeadings)) return head;
  const to = Math.max(next, ...below.map((item) => item.to.row));
  const last = Math.max(head.last, ...below.map((item) => item.to.column));
  return down(grid, { ...head, to, last }, items, read);
}

/** A group that is not merged goes on as far as headings stand under it. */
function reachOf(grid: Grid, { to, last }: Head, next: number): number {
  let reach = last;
  while (grid.over(next, reach + 1) && !grid.over(to, reach + 1)) reach += 1;
  return reach;
}

const FOOT =
  /^(?:nguoi lap|ghi chu\s*:|noi nhan|t\/m|tm\.|thu truong|thu ky|xac nhan|luu y|\*|ngay\b.*\bthang\b|.*,\s*ngay\b|.*\bngay\s*[.…_]*\s*thang\b)/u;

/** The last row before the foot of the sheet: who signs, and notes. */
function footFrom(grid: Grid, head: Head, end: number): number {
  for (let row = head.to + 1; row <= end; row += 1) {
    const items = grid.itemsIn(row).filter(({ column }) => column >= head.first && column <= head.last);
    const isFoot =
      items.some(({ text }) => FOOT.test(fold(text))) && !items.some(({ text }) => /^\d+$/u.test(text));
    if (isFoot) return row - 1;
  }
  return end;
}

function tableOf(grid: Grid, head: Head, to: number): Table {
  const columns: TableColumn[] = [];
  for (let { first: column } = head; column <= head.last; column += 1) {
    const path = pathOf(grid, head, column);
    if (path.length > 0) columns.push({ column, path });
  }
  const named = columns.flatMap(({ column, path }) => {
    const subject = path.length === 1 ? subjectOf(path[0]?.text ?? '') : undefined;
    return subject === undefined ? [] : [{ column, subject }];
  });
  const isWeak = ({ column }: { readonly column: number }) =>
    MAY_BE_LINE.test(headingKey(columns.find((each) => each.column === column)?.path[0]?.text ?? ''));
  const naming = named.find((each) => !isWeak(each)) ?? named[0];
  const from = firstRow(grid, head, to);
  const heading = columns.find(({ column }) => column === naming?.column)?.path[0]?.text ?? '';
  const subject = {
    nameColumn: naming?.column,
    subject: naming?.subject,
    isOfKinds: KINDS.test(headingKey(heading)),
  };
  return { columns, ...subject, headFrom: head.from, from, to };
}

/** The headings over a column; one without text of its own takes the group to its left. */
function pathOf(grid: Grid, head: Head, column: number): readonly Item[] {
  const path: Item[] = [];
  for (let row = head.from; row <= head.to; row += 1) {
    const item = grid.over(row, column) ?? (row < head.to ? groupLeft(grid, head, row, column) : undefined);
    if (item && !path.includes(item)) path.push(item);
  }
  return path;
}

function groupLeft(grid: Grid, head: Head, row: number, column: number): Item | undefined {
  const hasOwn = grid.over(row + 1, column) !== undefined;
  if (!hasOwn) return undefined;
  for (let left = column - 1; left >= head.first; left -= 1) {
    const item = grid.over(row, left);
    if (item)
      return item.to.column > item.column ||
        grid.over(row + 1, left) === item ||
        grid.over(row + 1, left) === undefined
        ? undefined
        : item;
  }
  return undefined;
}

/** Behind the headings a row may count the columns. */
function firstRow(grid: Grid, head: Head, to: number): number {
  let row = head.to + 1;
  while (row <= to && isCounting(grid, head, row)) row += 1;
  return row;
}

function isCounting(grid: Grid, head: Head, row: number): boolean {
  const texts = grid
    .itemsIn(row)
    .filter(({ column }) => column >= head.first && column <= head.last)
    .map(({ text }) => text);
  const numbers = texts.flatMap((text) => columnOrdinal(text) ?? []);
  const others = texts.filter((text) => columnOrdinal(text) === undefined && !/^\(?[A-E]\)?$/u.test(text));
  return (
    others.length === 0 &&
    numbers.length >= 2 &&
    numbers.every((each, index) => index === 0 || each > (numbers[index - 1] ?? 0))
  );
}
