import { detectEncoding, readableShare } from '../text/detect-encoding';
import { fromLegacy, type LegacyEncoding } from '../text/legacy-encodings';
import { holdsData } from './find-heading';
import type { SourceCell, SourceRow, SourceTable } from './source';

/** An old encoding that a table seems to be typed in, with how a text of it reads. */
export interface EncodingOffer {
  readonly before: string;
  readonly after: string;
}

export interface UnicodeTable {
  readonly table: SourceTable;
  /** Undefined for a table that was typed in Unicode. */
  readonly offer: EncodingOffer | undefined;
}

/** Rows that are looked at for what their columns have in common. */
const SAMPLE = 2000;
/** Letters of a text that are looked at. */
const LONGEST = 200;
/** Rows between two steps. */
const STEP = 400;
/** Of the words of a column so many in a hundred are Vietnamese as they stand: it was typed in Unicode. */
const READABLE = 80;

const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** Letters that only Unicode has: a text with one is in no old encoding. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯĩũĨŨ\u1EA0-\u1EF9\u0300-\u0323]/u;

/**
 * The table as it reads in Unicode, its titles, headings and further sheets too, whatever of it was typed in an old encoding;
 * step by step whenever the caller goes on. `isHeading`: texts that are known as they stand.
 */
export function* unicodeTable(
  table: SourceTable,
  isHeading: (text: string) => boolean,
): Generator<void, UnicodeTable> {
  const first = yield* unicodeSheet(table, isHeading);
  let { offer } = first;
  const more: SourceTable[] = [];
  for (const sheet of table.more ?? []) {
    const read = yield* unicodeSheet(sheet, isHeading);
    more.push(read.table);
    offer ??= read.offer;
  }
  if (offer === undefined) return { table, offer };
  return { table: { ...first.table, ...(table.more && { more }) }, offer };
}

function* unicodeSheet(
  table: SourceTable,
  isHeading: (text: string) => boolean,
): Generator<void, UnicodeTable> {
  const { columns, any } = yield* encodingsOf(table.rows.slice(0, SAMPLE), isHeading);
  if (any === undefined) return { table, offer: undefined };
  const read = (cell: SourceCell, column: number): SourceCell => {
    if (!mayBeOld(cell)) return cell;
    const own = columns.get(column);
    const text = fromLegacy(cell.text, own ?? any);
    // a title, or the name of a cell above its block, stands in whatever column
    if ((own === undefined || isHeading(cell.text)) && !readsBetter(text, cell.text)) return cell;
    const lines = cell.lines?.map((line) => fromLegacy(line, own ?? any));
    const struckText = cell.struckText && fromLegacy(cell.struckText, own ?? any);
    return { ...cell, text, ...(lines && { lines }), ...(struckText && { struckText }) };
  };
  const rows: SourceRow[] = [];
  for (const row of table.rows) {
    rows.push({ ...row, cells: row.cells.map((cell, column) => cell && read(cell, column)) });
    if (rows.length % STEP === 0) yield;
  }
  return { table: { ...table, rows }, offer: exampleOf(table.rows, rows) };
}

interface Encodings {
  /** By column, where it was typed in an old one. */
  readonly columns: ReadonlyMap<number, LegacyEncoding>;
  /** Of any other text: a table is typed in one encoding. */
  readonly any: LegacyEncoding | undefined;
}

function* encodingsOf(
  rows: readonly SourceRow[],
  isHeading: (text: string) => boolean,
): Generator<void, Encodings> {
  const old = new Map<number, string[]>();
  const modern = new Map<number, number>();
  for (const [at, row] of rows.entries()) {
    const mayName = !holdsData(row);
    row.cells.forEach((cell, column) => {
      if (cell === undefined || !BEYOND_ASCII.test(cell.text) || (mayName && isHeading(cell.text))) return;
      if (UNICODE_ONLY.test(cell.text)) modern.set(column, (modern.get(column) ?? 0) + 1);
      else if (mayBeOld(cell)) {
        const texts = old.get(column) ?? [];
        texts.push(cell.text.slice(0, LONGEST));
        old.set(column, texts);
      }
    });
    if (at % STEP === STEP - 1) yield;
  }
  yield;
  const isOpen = ([column, texts]: readonly [number, readonly string[]]) =>
    (modern.get(column) ?? 0) < texts.length;
  const open = [...old].filter(isOpen);
  const telling = open.filter(([, texts]) => readableShare(texts) < READABLE);
  yield;
  const whole = detectEncoding(telling.flatMap(([, texts]) => texts)) ?? encodingOfSome(old, isOpen);
  const columns = new Map<number, LegacyEncoding>();
  for (const [column, texts] of open) {
    const encoding = whole === undefined ? detectEncoding(texts) : readsIn(texts, whole);
    if (encoding !== undefined) columns.set(column, encoding);
    yield;
  }
  return { columns, any: whole ?? columns.values().next().value };
}

/** That of rows which came from an older list into columns that are in Unicode otherwise. */
function encodingOfSome(
  old: ReadonlyMap<number, readonly string[]>,
  isOpen: (column: readonly [number, readonly string[]]) => boolean,
): LegacyEncoding | undefined {
  const mixed = [...old].filter((column) => !isOpen(column));
  return detectEncoding(
    mixed.flatMap(([, texts]) => texts.filter((text) => readableShare([text], 1) < READABLE)),
  );
}

/** The encoding of the table, unless a column reads as nothing in it though it does as it stands. */
function readsIn(texts: readonly string[], encoding: LegacyEncoding): LegacyEncoding | undefined {
  if (readableShare(texts) < READABLE) return encoding;
  return readableShare(texts.map((text) => fromLegacy(text, encoding))) < READABLE ? undefined : encoding;
}

function mayBeOld({ text, number }: SourceCell): boolean {
  return number === undefined && BEYOND_ASCII.test(text) && !UNICODE_ONLY.test(text);
}

/** More of its words are Vietnamese, and nearly all. */
function readsBetter(text: string, before: string): boolean {
  const share = readableShare([text], 1);
  return share >= READABLE && share > readableShare([before], 1);
}

/** The first text that another one became, of somebody's row where there is one. */
function exampleOf(before: readonly SourceRow[], after: readonly SourceRow[]): EncodingOffer | undefined {
  const changedIn = (at: number) => {
    const [cells = [], read = []] = [before[at]?.cells, after[at]?.cells];
    const column = cells.findIndex((cell, index) => cell?.text !== read[index]?.text);
    return column < 0 ? undefined : { before: cells[column]?.text ?? '', after: read[column]?.text ?? '' };
  };
  const places = [...before.slice(0, SAMPLE).keys()];
  const somebody = places.find((at) => before[at] && holdsData(before[at]) && changedIn(at));
  const any = somebody ?? places.find((at) => changedIn(at));
  return any === undefined ? undefined : changedIn(any);
}
