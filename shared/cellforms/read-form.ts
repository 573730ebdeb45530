import { type AppError } from '../errors';
import { cellForms } from '../i18n/vi/cellForms';
import { fail, ok, type Result } from '../result';
import { columnLetters } from '../spreadsheet/address';
import { type PackageLimits, packageLimits } from '../spreadsheet/limits';
import { openPackage } from '../spreadsheet/package';
import { readSheet } from '../spreadsheet/read-sheet';
import type { SheetLimits } from '../spreadsheet/row-reader';
import type { MergedCells, SheetCell, SheetRow, SheetTable } from '../spreadsheet/sheet-table';
import { readWorkbook, type Workbook, type WorksheetPlace } from '../spreadsheet/workbook';
import { readPart } from '../spreadsheet/xml';
import { atOnce } from '../stepwise';
import { cleanLine } from '../text/clean-text';
import { writtenName } from '../text/name-case';
import { readName } from '../text/person-name';
import { type FormIdentity, readIdentity } from './identity';
import { columnMarks, ownMarks, readOwnCount } from './marks';
import { type FormTarget, readTarget } from './target';
import { readValue, typeOf, type ValueProblem } from './values';

/**
 * A form that came back, as plain data. It is recognised by what stands inside, whatever the file is called now, which
 * program saved it, and what its sheets are named; each row by its key, wherever it stands.
 */
export interface ReturnedForm {
  readonly identity: FormIdentity;
  /** When it was saved last, ISO 8601, as the program that saved it says; absent where none does. */
  readonly savedAt?: string;
  /** The cell as its first sheet shows it to people; absent where no sheet does. */
  readonly shownCell?: string;
  readonly fields: readonly ReturnedField[];
  /** Rows that are no more as they were made: nothing is read of them. */
  readonly slips: readonly RowSlip[];
}

/** A row that cannot be told any more, or the sheet from which rows are gone, or beside which sheets are. */
export interface RowSlip {
  readonly code:
    | 'sheets-missing'
    | 'rows-missing'
    | 'row-unmarked'
    | 'row-beside'
    | 'row-merged'
    | 'row-twice'
    | 'row-moved';
  readonly sheet: string;
  readonly address: string;
  /** What stands in it; of missing rows or sheets how many. */
  readonly text: string;
}

export interface ReturnedField {
  readonly key: string;
  readonly target: FormTarget;
  readonly sheet: string;
  /** `D7`. */
  readonly address: string;
  /** The value as the season writes it; absent for an empty cell. */
  readonly value?: string;
  /** A name as it was written, where it is taken in another spelling: “NGÔ VĂN LỢI”, “Đ/c Lê Văn An”. */
  readonly written?: string;
  /** Why the cell has no value although something stands in it, and what. */
  readonly problem?: ValueProblem;
  readonly text?: string;
  /** The name before the votes of a candidate, with its place. */
  readonly name?: string;
  readonly nameAddress?: string;
  /** What the form was given: what was entered in the season then, or only proposed. */
  readonly given?: { readonly entered: boolean; readonly value: string };
}

/** Why a file is no form that can be read. */
export type NoForm =
  | { readonly kind: 'not-a-form' | 'damaged-form' | 'several-forms' }
  | { readonly kind: 'unreadable'; readonly error: AppError };

/** A form has some hundred rows; what is larger is something else, and not read to its end. */
const packageBounds: PackageLimits = {
  ...packageLimits,
  fileBytes: 8 * 1024 * 1024,
  entries: 512,
  partBytes: 16 * 1024 * 1024,
  totalBytes: 48 * 1024 * 1024,
};
const sheetBounds: SheetLimits = {
  rows: 5_000,
  columns: 100,
  cells: 100_000,
  elements: 1_000_000,
  textLength: 32_767,
};
/** Sheets on which a form asks: congress, ballots, committee. */
const SHEETS = 3;
/** The mark stands in the first row; somebody may have put some above it. */
const MARK_ROWS = 30;

export function readForm(file: Uint8Array): Result<ReturnedForm, NoForm> {
  const opened = openPackage(file, packageBounds);
  const workbook = opened.ok ? readWorkbook(opened.value) : opened;
  if (!workbook.ok) return noForm(workbook.error);
  const identities: FormIdentity[] = [];
  const fields = new Map<string, ReturnedField>();
  const slips: RowSlip[] = [];
  const counted: string[] = [];
  let shownCell: string | undefined;
  for (const place of workbook.value.sheets) {
    const table = tableOf(workbook.value, place);
    if (!table.ok) return noForm(table.error);
    const marked = markedRow(table.value);
    if (!marked) continue;
    identities.push(marked.identity);
    if (marked.label >= 0) counted.push(place.name);
    shownCell ??= shownCellOf(table.value, marked);
    const read = sheetOf(table.value, place.name, marked);
    slips.push(...read.slips);
    for (const field of read.fields) {
      const before = fields.get(field.key);
      if (before && !isSameContent(before, field)) return fail({ kind: 'several-forms' });
      if (!before) fields.set(field.key, field);
    }
  }
  const [identity] = identities;
  if (identity === undefined) return fail({ kind: 'not-a-form' });
  if (identities.some((other) => !isOne(identity, other))) return fail({ kind: 'several-forms' });
  if (fields.size === 0) return fail({ kind: 'damaged-form' });
  const savedAt = savedAtOf(workbook.value);
  const [sheet] = counted;
  const missing = SHEETS - counted.length;
  if (sheet !== undefined && missing > 0)
    slips.push({ code: 'sheets-missing', sheet, address: 'A1', text: String(missing) });
  return ok({
    identity,
    ...(savedAt !== undefined && { savedAt }),
    ...(shownCell !== undefined && { shownCell }),
    fields: [...fields.values()],
    slips,
  });
}

/** “Chi bộ: …” above the fields. */
function shownCellOf({ rows }: SheetTable, { label, value, key }: MarkedRow): string | undefined {
  const first = rows.findIndex(({ cells }) => readTarget(cells[key]?.text ?? ''));
  const above = first < 0 ? [] : rows.slice(0, first);
  const row = above.find(({ cells }) => cleanLine(cells[label]?.text ?? '') === cellForms.form.cell);
  const shown = cleanLine(row?.cells[value]?.text ?? '');
  return shown === '' ? undefined : shown;
}

/** A workbook that is too large is something else; one that cannot be opened says why. */
function noForm(error: AppError): Result<never, NoForm> {
  const isOther = error.code === 'sheet-too-large' || error.code === 'xlsx-too-large';
  return fail(isOther ? { kind: 'not-a-form' } : { kind: 'unreadable', error });
}

function isOne(a: FormIdentity, b: FormIdentity): boolean {
  return a.cellId === b.cellId && a.issuedAt === b.issuedAt && a.ward === b.ward && a.version === b.version;
}

function isSameContent(a: ReturnedField, b: ReturnedField): boolean {
  return a.value === b.value && a.name === b.name && a.problem === b.problem && a.text === b.text;
}

function tableOf(workbook: Workbook, place: WorksheetPlace): Result<SheetTable, AppError> {
  return atOnce(readSheet(workbook, place, sheetBounds));
}

/** Where the columns of a sheet stand, from 0. */
interface MarkedRow {
  readonly identity: FormIdentity;
  readonly row: number;
  readonly key: number;
  readonly given: number;
  readonly label: number;
  readonly value: number;
  /** Undefined in a form of before, whose rows have no mark of their own. */
  readonly own: { readonly column: number; readonly rows: number } | undefined;
}

function markedRow({ rows }: SheetTable): MarkedRow | undefined {
  for (const { cells, number } of rows.slice(0, MARK_ROWS)) {
    for (const [key, cell] of cells.entries()) {
      const identity = cell && readIdentity(cell.text);
      if (!identity) continue;
      const at = (mark: string) => cells.findIndex((each) => each?.text === mark);
      const { given, label, value } = columnMarks;
      return {
        identity,
        row: number,
        key,
        given: at(given),
        label: at(label),
        value: at(value),
        own: ownOf(cells),
      };
    }
  }
  return undefined;
}

function ownOf(cells: SheetRow['cells']): MarkedRow['own'] {
  const column = cells.findIndex((cell) => cell !== undefined && readOwnCount(cell.text) !== undefined);
  const rows = readOwnCount(cells[column]?.text ?? '');
  return rows === undefined ? undefined : { column, rows };
}

interface SheetOfForm {
  readonly fields: readonly ReturnedField[];
  readonly slips: readonly RowSlip[];
}

/** The rows of a sheet, each by its key; those that do not agree with their own mark are slips. */
function sheetOf({ rows, merges = [] }: SheetTable, sheet: string, marked: MarkedRow): SheetOfForm {
  if (marked.label < 0 || marked.value < 0) return { fields: [], slips: [] };
  const fields: ReturnedField[] = [];
  const slips: RowSlip[] = [];
  const slip = (code: RowSlip['code'], row: SheetRow, text = textOf(row, marked)) => {
    slips.push({ code, sheet, address: columnLetters(marked.value + 1) + String(row.number), text });
  };
  const below = rows.filter(({ number }) => number > marked.row);
  const twice = twiceIn(below, marked);
  for (const row of below) {
    const key = row.cells[marked.key]?.text ?? '';
    const target = readTarget(key);
    if (!target) {
      const isOurs = marked.own === undefined || row.cells[marked.own.column] !== undefined;
      if (!isOurs && textOf(row, marked) !== '') slip('row-unmarked', row);
    } else if (twice.has(key)) slip('row-twice', row);
    else if (merges.some((merge) => isCovered(row, merge, marked))) slip('row-merged', row);
    else if (isMoved(row, marked)) slip('row-moved', row);
    else {
      fields.push(fieldOf(row, { key, target, sheet }, marked));
      const beside = besideOf(row, marked);
      if (beside !== '') slip('row-beside', row, beside);
    }
  }
  const keys = new Set(below.map(({ cells }) => cells[marked.key]?.text ?? '').filter(readTarget));
  const missing = (marked.own?.rows ?? 0) - keys.size;
  const [last] = below.slice(-1);
  if (missing > 0 && last) slip('rows-missing', last, String(missing));
  return { fields, slips };
}

/** The keys that stand in several rows of a sheet, with other contents: which is the cell's own nobody can tell. */
function twiceIn(rows: readonly SheetRow[], marked: MarkedRow): ReadonlySet<string> {
  const byKey = Map.groupBy(rows, ({ cells }) => cells[marked.key]?.text ?? '');
  return new Set(
    [...byKey].flatMap(([key, ofOne]) =>
      readTarget(key) && new Set(ofOne.map((row) => textOf(row, marked))).size > 1 ? [key] : [],
    ),
  );
}

/** What a cell reads of a row: the text at its left, and the value. */
function textOf({ cells }: SheetRow, { label, value }: MarkedRow): string {
  return [cells[label]?.text, cells[value]?.text].filter((text) => text !== undefined).join(' ');
}

const messages = new Set<string>([...Object.values(cellForms.problems), ...Object.values(cellForms.rules)]);

/** What somebody wrote at the right of the value, where the form itself says what is wrong, or noted on the row. */
function besideOf({ cells, comments = [] }: SheetRow, { value }: MarkedRow): string {
  const text = cleanLine(cells[value + 1]?.text ?? '');
  const noted = comments.map((comment) => cleanLine(comment.text));
  return [...(messages.has(text) ? [] : [text]), ...noted].filter((each) => each !== '').join(' ');
}

/**
 * What stood in a cell that was merged with one above or at its left is gone, and of what is left nobody can tell for
 * which rows it stands. At the right of the value the form itself says what is wrong, and nothing is lost.
 */
function isCovered({ number }: SheetRow, merge: MergedCells, { label, value }: MarkedRow): boolean {
  const { fromRow, toRow, fromColumn, toColumn } = merge;
  if (number < fromRow || number > toRow || toColumn < label || fromColumn > value) return false;
  return fromRow < toRow || (fromColumn < value && toColumn >= label);
}

/** What was typed: a half that the cell's format shows as a whole number is said to be a half. */
function typedText(cell: SheetCell | undefined): string | undefined {
  if (cell?.number === undefined || cell.date !== undefined || Number.isInteger(cell.number))
    return cell?.text;
  return String(cell.number).replace('.', ',');
}

/** The text at the left is another than that with which the row was made: some of its columns were sorted alone. */
function isMoved({ cells }: SheetRow, { own, label }: MarkedRow): boolean {
  const mark = own && cells[own.column]?.text;
  if (mark === undefined || mark === ownMarks.typed) return false;
  return cleanLine(mark) !== cleanLine(cells[label]?.text ?? '');
}

function fieldOf(
  row: SheetRow,
  place: Pick<ReturnedField, 'key' | 'target' | 'sheet'>,
  { given, label, value }: MarkedRow,
): ReturnedField {
  const fault = row.faults?.find(({ column }) => column === value);
  const read = readValue(typeOf(place.target), row.cells[value], fault);
  const before = givenOf(row.cells[given]?.text);
  const text = typedText(row.cells[value]) ?? fault?.text;
  return {
    ...place,
    address: columnLetters(value + 1) + String(row.number),
    ...(read.ok
      ? { ...(read.value !== undefined && { value: read.value }) }
      : { problem: read.error, ...(text !== undefined && { text }) }),
    ...(read.ok && isPersonName(place.target) && personName(read.value, before?.value)),
    ...(place.target.at === 'candidate' && nameOf(row, label, place.target.listed)),
    ...(before && { given: before }),
  };
}

function isPersonName(target: FormTarget): boolean {
  return target.at === 'person' && target.field === 'fullName';
}

/** The name that somebody typed, in the spelling of names and without a title or a post; what was given stays as it is. */
function personName(typed: string | undefined, given?: string): Pick<ReturnedField, 'value' | 'written'> {
  if (typed === undefined || typed === given) return {};
  const value = spelledName(typed);
  return value === typed ? {} : { value, written: typed };
}

function spelledName(text: string): string {
  const { name } = readName(text);
  return name === '' ? text : writtenName(name);
}

function nameOf(
  row: SheetRow,
  label: number,
  isListed: boolean,
): Pick<ReturnedField, 'name' | 'nameAddress' | 'written'> {
  const typed = cleanLine(row.cells[label]?.text ?? '');
  const name = isListed ? typed : spelledName(typed);
  const nameAddress = columnLetters(label + 1) + String(row.number);
  return { ...(name !== '' && { name }), nameAddress, ...(name !== typed && { written: typed }) };
}

function givenOf(text: string | undefined): ReturnedField['given'] {
  const [, kind, value] = /^([es]):(.*)$/su.exec(text ?? '') ?? [];
  return value === undefined || value === '' ? undefined : { entered: kind === 'e', value };
}

const PROPERTIES = 'docProps/core.xml';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/u;

/** What the properties of the file say of its last saving (ECMA-376 part 2, 8.3.2.8). */
function savedAtOf({ package: source }: Workbook): string | undefined {
  if (source.find(PROPERTIES) === undefined) return undefined;
  let isModified = false;
  let text = '';
  const read = readPart(source, PROPERTIES, {
    open: ({ local }) => {
      isModified = local === 'modified';
    },
    text: (piece) => {
      if (isModified) text += piece;
    },
    close: () => {
      isModified = false;
    },
  });
  return read.ok && MOMENT.test(text.trim()) ? text.trim() : undefined;
}
