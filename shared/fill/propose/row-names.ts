import type { ColumnTie, RowName } from '../../domain/parts/fill-mappings';
import { CellNames, plainName } from '../../import/match/match-cells';
import { isTotalRow } from '../../import/total-row';
import { addressOf, columnLetters } from '../../spreadsheet/address';
import { fold, nameKey } from '../../text/fold';
import { matchNames } from '../match-names';
import { bareName, type NamedRow } from '../named-row';
import { namesOf } from '../plan';
import { type Grid, isPlaceholder } from './grid';
import type { Proposing, RowsFound } from './proposal';
import type { LeftPlace } from './proposed';

/** The rows of a column of names, as far as names stand there. */
export interface NameReading {
  readonly found: RowsFound | undefined;
  readonly left: readonly LeftPlace[];
  /** Rows that bear a text, other than totals. */
  readonly named: readonly NamedRow[];
  readonly hasNear: boolean;
}

/** Texts of the name column between two rows; totals are no names, nor are numbers: “1” beside a row is not khu phố 1. */
export function namedRows(grid: Grid, column: number, from: number, to: number): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  for (let row = from; row <= to; row += 1) {
    const text = grid.textAt(row, column);
    if (isPlaceholder(text) || !/\p{L}{2}/u.test(text) || isTotal(grid, row, column)) continue;
    rows.push({ row, text });
  }
  return rows;
}

/** A row that adds up the others: its label stands in the column of the names or before it. */
export function isTotal(grid: Grid, row: number, nameColumn: number): boolean {
  const texts = Array.from({ length: nameColumn }, (_, index) => grid.textAt(row, index + 1));
  return isTotalRow(texts, nameColumn - 1);
}

/** Finds the rows of cells or people by the names that stand in the form. */
export function readNames(
  grid: Grid,
  of: ColumnTie['of'],
  at: { readonly column: number; readonly from: number; readonly to: number },
  { catalogue, wardWords }: Proposing,
): NameReading {
  const names = namesOf(catalogue, of);
  const named = namedRows(grid, at.column, at.from, at.to);
  const sure = matchNames(names, named, { of });
  const taken = new Set(sure.flatMap((match) => (typeof match === 'string' ? [] : [match.row])));
  const open = named.filter(({ row }) => !taken.has(row));
  const missing = names.filter((_, index) => sure[index] === 'name-missing');
  const near = of === 'cells' ? nearNames(open, missing, wardWords) : [];
  const matches = near.length === 0 ? sure : matchNames(names, named, { of, names: near });
  const rows = matches.flatMap((match) => (typeof match === 'string' ? [] : [match.row]));
  const left = leftRows(grid, at.column, named, { names, matches, rows });
  if (rows.length === 0) return { found: undefined, left, named, hasNear: false };
  const lacking = names.filter((_, index) => typeof matches[index] === 'string');
  const found: RowsFound = {
    fromRow: Math.min(...rows),
    toRow: Math.max(...rows),
    rows: rows.toSorted((a, b) => a - b),
    namesIn: columnLetters(at.column),
    ...(near.length > 0 && { names: near }),
    ...(lacking.length > 0 && { lacking }),
  };
  return { found, left, named, hasNear: near.length > 0 };
}

interface Matched {
  readonly names: readonly string[];
  readonly matches: ReturnType<typeof matchNames>;
  readonly rows: readonly number[];
}

function leftRows(
  grid: Grid,
  column: number,
  named: readonly NamedRow[],
  { names, matches, rows }: Matched,
): readonly LeftPlace[] {
  const free = names.filter((_, index) => typeof matches[index] === 'string');
  const finder = new CellNames(free.map((name) => ({ id: name, name })));
  const sheet = grid.sheet.name;
  const unread = named.filter(({ row }) => !rows.includes(row));
  const isNumbered = rows.some((row) => /^\d+[.)]?$/u.test(grid.textAt(row, column - 1)));
  const ofRows = unread.flatMap(({ row, text }): LeftPlace[] => {
    const { cell, near } = finder.match(bareName(text));
    const candidates = [...(cell ? [cell] : []), ...near].map(({ name }) => name);
    const place = { sheet, cell: addressOf({ row, column }), text };
    if (candidates.length > 0) return [{ ...place, reason: 'name-near', candidates }];
    // “I” above rows 1, 2, 3 heads a group of them
    const isHead = isNumbered && /^[IVX]+[.)]?$/u.test(grid.textAt(row, column - 1));
    return isHead ? [] : [{ ...place, reason: 'name-unknown' }];
  });
  const first = { sheet, cell: addressOf({ row: named[0]?.row ?? 1, column }) };
  const ofNames = names.flatMap((text, index): LeftPlace[] => {
    const match = matches[index];
    if (match === 'name-missing') return [{ ...first, text, reason: 'no-row' }];
    return match === 'name-twice' ? [{ ...first, text, reason: 'name-twice' }] : [];
  });
  return [...ofRows, ...ofNames];
}

/** Words that say where a cell is, or what kind of body it is, and no more. */
const GENERIC = new Set(
  'phường xã thị trấn của thuộc đơn vị trường trạm số bch ban chỉ huy'.split(' ').map(nameKey),
);
/** Kinds of places: no name by themselves. */
const UNITS = new Set('khu phố tổ dân thôn xóm ấp khối vực'.split(' ').map(nameKey));

/** Names that differ only in such words, where only one can be meant; all other near ones are asked about. */
function nearNames(
  rows: readonly NamedRow[],
  names: readonly string[],
  wardWords: ReadonlySet<string>,
): readonly RowName[] {
  const pairs = rows.flatMap(({ row, text }) =>
    names
      .filter((name) => isGenericallySame(bareName(text), name, wardWords))
      .map((name) => ({ row, text, name })),
  );
  return pairs
    .filter(({ row, name }) => pairs.every((other) => (other.row === row) === (other.name === name)))
    .map(({ text, name }) => ({ text, name }));
}

function isGenericallySame(text: string, name: string, wardWords: ReadonlySet<string>): boolean {
  const keyOf = /[^\p{ASCII}]/u.test(text) ? nameKey : fold;
  const telling = (each: string) =>
    plainName(each)
      .split(' ')
      .map(nameKey)
      .filter((word) => !GENERIC.has(word) && !wardWords.has(word));
  const [one, two] = [telling(text), telling(name)];
  if (keyOf === fold) return one.length > 0 && fold(one.join(' ')) === fold(two.join(' ')) && saysMore(two);
  return one.length > 0 && one.join(' ') === two.join(' ') && saysMore(one);
}

function saysMore(words: readonly string[]): boolean {
  return words.some((word) => !UNITS.has(word));
}
