import { readGeneralEducation } from '../../domain/catalogues/general-education';
import { fold } from '../../text/fold';
import { isPost } from '../../text/person-name';
import { isTotalRow } from '../total-row';
import { isMark, readPoliticalTheory, readProfessionalLevel, readStatus } from '../values/read-choice';
import { namesDepartment } from './cell-words';
import type { HeadingPaths, Meaning } from './find-heading';
import { holdsName } from './people-in-cell';
import { datePart } from './person-headings';
import { type SourceCell, type SourceRow, textAt } from './source';

/** Columns that hold the parts of one value. */
export interface Join {
  /** Adjacent, in their order; the first takes the whole value. */
  readonly columns: readonly number[];
  /** What stands between the parts; `marks`: marks in columns of choices; `gender`: names in columns of men and women. */
  readonly between: ' ' | '/' | ', ' | 'marks' | 'gender';
  /** The headings of the whole. */
  readonly path: readonly string[];
  /** What each column says: “Đại học”, “Nữ”. */
  readonly labels?: readonly string[];
  /** The first column holds running numbers: the heading of the name is merged over them too. */
  readonly hasNumber?: true;
}

/** Rows that are looked at for what a column without a heading holds. */
const SAMPLE = 200;
/** A name is cut into three parts at most, and so is a date. */
const MOST_PARTS = 3;

/** Columns that say one thing together: a name under a heading that is merged over its parts, or a date as day, month and year. */
export function joinsOf(
  paths: HeadingPaths,
  rows: readonly SourceRow[],
  meaning: Meaning<string>,
): readonly Join[] {
  const joins: Join[] = [];
  for (let column = 0; column < paths.length; column += 1) {
    const join =
      dateJoin(paths, column, meaning) ??
      genderJoin(paths, column, meaning) ??
      markJoin(paths, column, rows, meaning) ??
      placeJoin(paths, column, meaning) ??
      sharedJoin(paths, column, rows, meaning);
    if (join === undefined) continue;
    joins.push(join);
    column = join.columns.at(-1) ?? column;
  }
  return joins;
}

/** Day | month | year, or month | year, each with a heading of its own. */
function dateJoin(paths: HeadingPaths, column: number, meaning: Meaning<string>): Join | undefined {
  const first = datePart(paths[column] ?? []);
  if (first === undefined || first > 1) return undefined;
  const length = MOST_PARTS - first;
  const columns = Array.from({ length }, (_, at) => column + at);
  if (!columns.every((each, at) => datePart(paths[each] ?? []) === first + at)) return undefined;
  // the heading over them says which date it is, else that of one of them does
  const candidates = [(paths[column] ?? []).slice(0, -1), ...columns.map((each) => paths[each] ?? [])];
  const path = candidates.find((each) => isDate(meaning(each)));
  return path && { columns, between: '/', path };
}

const OF_BOTH: ReadonlySet<string> = new Set(['nam,nữ', 'ông,bà']);

/** “Họ và tên” over “Nam” and “Nữ”: who stands in the column of women is one. */
function genderJoin(paths: HeadingPaths, column: number, meaning: Meaning<string>): Join | undefined {
  const path = (paths[column] ?? []).slice(0, -1);
  const labels = [paths[column], paths[column + 1]].map((each) => each?.at(-1) ?? '');
  const isOfBoth = OF_BOTH.has(labels.map((label) => label.normalize('NFC').trim().toLowerCase()).join());
  const isShared = (paths[column + 1] ?? []).slice(0, -1).join('\n') === path.join('\n');
  if (!isOfBoth || !isShared || path.length === 0 || meaning(path) !== 'fullName') return undefined;
  return { columns: [column, column + 1], between: 'gender', path, labels };
}

/** By use of the heading above: whether a heading below is one of its choices. */
const CHOICES: Readonly<Record<string, (label: string) => boolean>> = {
  professionalLevel: (label) => readProfessionalLevel(label) !== undefined,
  politicalTheory: (label) => readPoliticalTheory(label) !== undefined,
  status: (label) => readStatus(label) !== undefined,
  generalEducation: (label) => readGeneralEducation(label).kind === 'known',
};

/** “Chuyên môn” over “TC”, “CĐ”, “ĐH” with marks below. */
function markJoin(
  paths: HeadingPaths,
  column: number,
  rows: readonly SourceRow[],
  meaning: Meaning<string>,
): Join | undefined {
  const path = (paths[column] ?? []).slice(0, -1);
  const isChoice = CHOICES[(path.length === 0 ? undefined : meaning(path)) ?? ''];
  if (isChoice === undefined) return undefined;
  const columns = [column];
  const isBeside = (next: number) => (paths[next] ?? []).slice(0, -1).join('\n') === path.join('\n');
  for (let next = column + 1; isBeside(next); next += 1) columns.push(next);
  const labels = columns.map((each) => paths[each]?.at(-1) ?? '');
  const texts = rows.slice(0, SAMPLE).flatMap((row) => columns.map((each) => textAt(row, each)));
  const filled = texts.filter((text) => text !== '');
  const marks = filled.filter((text) => MARK.test(text));
  const areMarks = marks.length > 0 && marks.length * 10 >= filled.length * 8;
  if (columns.length < 2 || labels.filter(isChoice).length * 2 <= labels.length || !areMarks)
    return undefined;
  return { columns, between: 'marks', path, labels };
}

const MARK = /^[x✓✔v+1]$/iu;

const PLACES: ReadonlySet<string | undefined> = new Set(['hometown', 'residence', 'birthplace']);
const PART_OF_PLACE =
  /^(?:xa|phuong|thi tran|huyen|quan|thi xa|tinh|thanh pho|tp|thon|ap|to|khu pho|so nha|duong)\b/u;

/** “Quê quán” over “Xã”, “Huyện”, “Tỉnh”, or merged over columns without headings of their own. */
function placeJoin(paths: HeadingPaths, column: number, meaning: Meaning<string>): Join | undefined {
  const own = paths[column] ?? [];
  const isPart = PART_OF_PLACE.test(fold(own.at(-1) ?? ''));
  const path = isPart ? own.slice(0, -1) : own;
  if (path.length === 0 || !PLACES.has(meaning(path))) return undefined;
  const columns = [column];
  for (let next = column + 1; next < paths.length; next += 1) {
    const other = paths[next] ?? [];
    const isNext = isPart
      ? other.slice(0, -1).join('\n') === path.join('\n') && PART_OF_PLACE.test(fold(other.at(-1) ?? ''))
      : other.join('\n') === own.join('\n');
    if (!isNext) break;
    columns.push(next);
  }
  return columns.length < 2 ? undefined : { columns, between: ', ', path };
}

function isDate(use: string | undefined): boolean {
  return use === 'born' || use === 'joinedOn' || use === 'officialOn';
}

/** One heading over several columns, merged or with nothing over the columns that follow. */
function sharedJoin(
  paths: HeadingPaths,
  column: number,
  rows: readonly SourceRow[],
  meaning: Meaning<string>,
): Join | undefined {
  const path = paths[column] ?? [];
  const use = path.length === 0 ? undefined : meaning(path);
  if (use !== 'fullName' && !isDate(use)) return undefined;
  const same = path.join('\n');
  const hasNumber = use === 'fullName' && isRunning(rows, column) ? true : undefined;
  const columns = [column];
  for (let next = column + 1; columns.length < MOST_PARTS && next < column + MOST_PARTS; next += 1) {
    const over = paths[next]?.join('\n') ?? '';
    const fits = use === 'fullName' ? isGivenNames : isSmallNumbers;
    if (over !== same && !(over === '' && fits(rows, next))) break;
    columns.push(next);
  }
  if (columns.length === 1) return undefined;
  // a merged date whose parts are whole dates is something else
  if (isDate(use) && !columns.every((each) => isSmallNumbers(rows, each))) return undefined;
  return { columns, between: use === 'fullName' ? ' ' : '/', path, ...(hasNumber && { hasNumber }) };
}

/** Nearly always one word with a capital letter, and never a mark alone. */
function isGivenNames(rows: readonly SourceRow[], column: number): boolean {
  return mostly(rows, column, (text) => /^\p{Lu}[\p{L}\p{M}’']+$/u.test(text));
}

function isRunning(rows: readonly SourceRow[], column: number): boolean {
  // beside names; lines and sums stand in their first column too
  const numbered = rows.filter((row) => textAt(row, column + 1) !== '');
  return mostly(numbered, column, (text) => /^(?:\d{1,4}[.)]?|vd|ví dụ|mẫu)$/iu.test(text), 1);
}

function isSmallNumbers(rows: readonly SourceRow[], column: number): boolean {
  return mostly(rows, column, (text) => /^(?:\d{1,2}|\d{4})$/u.test(text));
}

function mostly(
  rows: readonly SourceRow[],
  column: number,
  fits: (text: string) => boolean,
  fewest = 2,
): boolean {
  const texts = rows
    .slice(0, SAMPLE)
    .map((row) => textAt(row, column))
    .filter((text) => text !== '');
  return texts.length >= fewest && texts.filter(fits).length * 10 >= texts.length * 8;
}

/** The heading of the column that says whether somebody stood in the column of men or of women. */
const GENDER = ['Giới tính'];

/** The headings with each join in its first column. */
export function joinedPaths(paths: HeadingPaths, joins: readonly Join[]): HeadingPaths {
  const changed = [...paths];
  for (const { columns, path, between } of joins) {
    columns.forEach((column, at) => {
      changed[column] = at === 0 ? path : between === 'gender' ? GENDER : [];
    });
  }
  return changed;
}

/** The row with each join in its first column. */
export function joinedRow(row: SourceRow, joins: readonly Join[]): SourceRow {
  if (joins.length === 0) return row;
  const cells = [...row.cells];
  for (const join of joins) {
    const [first = 0] = join.columns;
    if (isNoValue(row, join)) {
      moveToFirst(cells, join);
      continue;
    }
    const joined = joinedCell(row, join);
    const label = join.between === 'gender' ? genderAt(row, join) : undefined;
    for (const column of join.columns) if (column < cells.length) cells[column] = undefined;
    if (joined) cells[first] = joined;
    if (label !== undefined) cells[first + 1] = { text: label };
  }
  const home = new Map(joins.flatMap(({ columns }) => columns.map((each) => [each, columns[0] ?? each])));
  const faults = row.faults?.map((fault) => ({ ...fault, column: home.get(fault.column) ?? fault.column }));
  return { ...row, cells, ...(faults && { faults }) };
}

/** The row that numbers the columns, and a sum with its words in the columns of the name, are no parts of a value. */
function isNoValue(row: SourceRow, join: Join): boolean {
  if (join.between === '/') return false;
  const parts = valueColumns(join)
    .map((column) => textAt(row, column))
    .filter((part) => part !== '');
  // a lone text where running numbers are is no name
  if (join.hasNumber === true && parts.length === 0) return true;
  return parts.some((part) => /^[\d(=+)]+$/u.test(part)) || isTotalRow(parts.slice(0, 1), 0);
}

/** A sum beside an empty number stands where names are looked for. */
function moveToFirst(
  cells: SourceRow['cells'][number][],
  { columns: [first = 0, second], hasNumber }: Join,
): void {
  if (hasNumber !== true || second === undefined || cells[first] !== undefined) return;
  cells[first] = cells[second];
  cells[second] = undefined;
}

/** The columns whose texts make the value. */
function valueColumns({ columns, hasNumber }: Join): readonly number[] {
  return hasNumber === true ? columns.slice(1) : columns;
}

/** The column in which the name stands; where one stands in both nobody knows, and a line over people is no name. */
function genderAt(row: SourceRow, { columns, labels = [] }: Join): string | undefined {
  const filled = columns.flatMap((column, at) => (textAt(row, column) === '' ? [] : [{ column, at }]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return undefined;
  const isAlone = row.cells.every((cell, column) => cell === undefined || column === only.column);
  const text = textAt(row, only.column);
  const isLine = isPost(text) || namesDepartment(text) || (isAlone && !holdsName(text));
  return isLine ? undefined : labels[only.at];
}

function marked(row: SourceRow, { columns, labels = [] }: Join): SourceCell | undefined {
  const said = columns.flatMap((column, at) => {
    const text = textAt(row, column);
    if (!isMark(text)) return [];
    return [MARK.test(text) ? (labels[at] ?? '') : `${labels[at] ?? ''} ${text}`];
  });
  return said.length === 0 ? undefined : { text: said.join('; ') };
}

function joinedCell(row: SourceRow, join: Join): SourceCell | undefined {
  const { between } = join;
  if (between === 'marks') return marked(row, join);
  const columns = valueColumns(join);
  const filled = columns.flatMap((column) => row.cells[column] ?? []);
  const [only] = filled;
  // one that stands alone keeps what it is: a whole date, a year, a name in one cell
  if (filled.length === 1 && only) return only;
  if (filled.length === 0) return undefined;
  const parts = columns.map((column) => textAt(row, column));
  const text =
    between !== '/'
      ? parts.filter((part) => part !== '').join(between)
      : parts.join('/').replace(/^\/+/u, '');
  const tint = filled.find((cell) => cell.tint !== undefined)?.tint;
  return { text, ...strokeOf(filled), ...(tint !== undefined && { tint }) };
}

/** A whole is struck out where all its parts are. */
function strokeOf(parts: readonly SourceCell[]): Pick<SourceCell, 'struck'> {
  if (parts.every(({ struck }) => struck === undefined)) return {};
  return { struck: parts.every(({ struck }) => struck === 'all') ? 'all' : 'part' };
}
