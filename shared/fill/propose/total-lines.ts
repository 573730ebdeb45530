import { isTotalRow } from '../../import/total-row';
import { fold, nameKey } from '../../text/fold';
import { isWardName, wardLikeness } from '../ward-rows';
import { type Grid, isPlaceholder } from './grid';
import { isGroupName, labelKey } from './group-labels';
import { ordinalMarker } from './markers';
import type { Proposing, RowsFound } from './proposal';
import type { Table } from './tables';

/** A row of a table with cells, as far as it has a label. */
export interface TotalLine {
  readonly row: number;
  /** The column in which its label stands. */
  readonly column: number;
  readonly text: string;
  /** A cell of the season, a row that is nobody's yet, a line over others, the sum of some or of all. */
  readonly kind: 'cell' | 'open' | 'head' | 'sum' | 'all';
  /** How deep it stands, for a line over others and a cell that is numbered like one. */
  readonly level: number | undefined;
}

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly marker: string;
  readonly isTotal: boolean;
  /** It stands where names stand. */
  readonly isNamed: boolean;
}

/** The rows of a table in which cells were found, and what each is. */
export function totalLines(
  grid: Grid,
  { from, to, nameColumn = 1 }: Table,
  found: RowsFound,
  proposing: Proposing,
): readonly TotalLine[] {
  const labelled: Labelled[] = [];
  for (let row = from; row <= to + 1; row += 1) {
    const label = labelOf(grid, row, nameColumn, proposing);
    if (label) labelled.push(label);
  }
  return new LineKinds(labelled, found, proposing).lines();
}

/** The label of a row: its total, the text where names stand, or one before it. */
function labelOf(grid: Grid, row: number, nameColumn: number, { read }: Proposing): Labelled | undefined {
  const texts = Array.from({ length: nameColumn }, (_, index) => grid.textAt(row, index + 1));
  const total = texts.findIndex((text) => isTotalRow([text], 0));
  const isLabel = (text: string) =>
    !isPlaceholder(text) && /\p{L}{2}/u.test(text) && !/^[IVX]+\.?$/u.test(text);
  const at = total >= 0 ? total : texts.findLastIndex(isLabel);
  const text = texts[at];
  if (text === undefined) return undefined;
  const counted = texts.slice(0, at).findLast((each) => each !== '') ?? '';
  const { marker } = read(text);
  const marked = marker === '' ? ordinalMarker(counted) : marker;
  const isNamed = at + 1 === nameColumn;
  return { row, column: at + 1, text, marker: marked, isTotal: total >= 0, isNamed };
}

/** What a total of everything says: nothing that sets its rows apart from others. */
const OF_ALL = new Set(
  'tổng cộng số toàn chung cả hợp các khối nhóm có đảng bộ chi viên phường xã thị trấn đơn vị trực thuộc người lượng i ii iii iv v vi a b c d'
    .split(' ')
    .map(fold),
);

/** Numbers of lines over others; rows of cells have numbers, dashes or none. */
const HEADS: ReadonlySet<string> = new Set(['I', 'A', '1']);
const NUMBERED = /^(?:[IVX]+|[A-HĐ])\s*[.)\-–:]\s*/u;
const NUMBER = /(?<![\p{L}\p{M}])(?:[IVX]+|[A-HĐ])(?![\p{L}\p{M}])/gu;
const WHOLE = /(?:^|[^a-z])(?:tong|toan)(?![a-z])/u;
/** By what a line is known that says itself that it is one. */
const NAMED = 'named';

class LineKinds {
  readonly #labelled: readonly Labelled[];
  readonly #found: ReadonlySet<number>;
  readonly #first: number;
  readonly #last: number;
  readonly #proposing: Proposing;
  /** The number that most cells have. */
  readonly #usual: string;
  readonly #levels: string[] = [];
  readonly #hasWards: boolean;

  constructor(labelled: readonly Labelled[], { rows, wardsIn }: RowsFound, proposing: Proposing) {
    this.#labelled = labelled;
    this.#found = new Set(rows);
    this.#first = Math.min(...rows);
    this.#last = Math.max(...rows);
    this.#hasWards = wardsIn !== undefined;
    this.#proposing = proposing;
    const counts = Map.groupBy(
      labelled.filter(({ row }) => this.#found.has(row)),
      ({ marker }) => marker,
    );
    this.#usual = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
  }

  lines(): readonly TotalLine[] {
    const heads = new Set(this.#labelled.flatMap((each) => this.#headMarker(each) ?? []));
    // the row of the own ward stands apart from those of its cells
    const own = this.#labelled.filter(({ text }) => !this.#hasWards || !isWardName(text));
    return own.map((each): TotalLine => {
      const { row, column, text, marker } = each;
      const line = { row, column, text };
      if (this.#isOfAll(each)) return { ...line, kind: 'all', level: undefined };
      const isCell = this.#found.has(row);
      if (each.isTotal && !isCell) return { ...line, kind: 'sum', level: undefined };
      const head = this.#headMarker(each);
      if (head !== undefined) return { ...line, kind: 'head', level: this.#levelOf(head) };
      const isNumberedSo = heads.has(marker) && marker !== this.#usual;
      return {
        ...line,
        kind: isCell ? 'cell' : 'open',
        level: isNumberedSo ? this.#levelOf(marker) : undefined,
      };
    });
  }

  /** What tells that a row is a line over others: “II” where cells are 1, 2, 3; “Khối …” without a number. */
  #headMarker({ row, text, marker, isTotal, isNamed }: Labelled): string | undefined {
    if (this.#found.has(row) || isTotal) return undefined;
    const isNumber = HEADS.has(marker) && marker !== this.#usual;
    if (isNumber && (marker !== '1' || this.#usual !== '')) return marker;
    const isNumbered = marker !== '' && marker === this.#usual;
    return !isNumbered && (!isNamed || isGroupName(text)) ? NAMED : undefined;
  }

  /** Lines of one kind of number stand at one level; the first of a kind within another stands below it. */
  #levelOf(marker: string): number {
    const known = this.#levels.indexOf(marker);
    if (known >= 0) this.#levels.length = known + 1;
    else this.#levels.push(marker);
    return this.#levels.length;
  }

  /** It stands above or below all cells and says no more than that it is a sum; or it bears the name of the ward. */
  #isOfAll(line: Labelled): boolean {
    const { row, text, isTotal } = line;
    if (row >= this.#first && row <= this.#last) return false;
    if (!isTotal)
      return (
        !this.#hasWards && isWardName(text) && wardLikeness(text, this.#proposing.catalogue.ward) === 'same'
      );
    if (!this.#saysAll(text)) return false;
    const totals = this.#labelled.filter((each) => each.isTotal);
    const within = totals.filter((each) => each.row > this.#first && each.row < this.#last);
    if (within.length === 0) return true;
    // “Cộng” of the last group stands above the total of all, or is called as those of the others
    const isAboveTotal = row > this.#last && totals.some((each) => each.row === row + 1);
    const isOneOfSeveral = within.some((each) => labelKey(each.text) === labelKey(text));
    // of two at both ends the one that says no more than “Cộng” is that of a group
    const isRivalled = totals.some(
      (each) =>
        this.#saysAll(each.text) && (row < this.#first ? each.row > this.#last : each.row < this.#first),
    );
    return !isAboveTotal && !isOneOfSeveral && (!isRivalled || WHOLE.test(fold(text)));
  }

  #saysAll(text: string): boolean {
    const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
    const { wardWords } = this.#proposing;
    // “Cộng I” is of the one group that it names
    return (
      words.every((word) => OF_ALL.has(fold(word)) || wardWords.has(nameKey(word))) &&
      (text.replace(NUMBERED, '').match(NUMBER) ?? []).length !== 1
    );
  }
}
