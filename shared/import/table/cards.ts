import type { Stepwise } from '../../stepwise';
import { namesCell } from './cell-words';
import { BEGINS } from './find-heading';
import { holdsName } from './people-in-cell';
import { type PersonHeading, postColumns } from './person-headings';
import { labelText, personLabel } from './person-label';
import type { SourceCell, SourceRow, SourceTable } from './source';

/** A value with what stands in front of it: “Ngày sinh: 01/02/1960”, in one cell or in two. */
interface Pair {
  readonly label: string;
  /** What it is of is known. */
  readonly isKnown: boolean;
  readonly value: SourceCell;
  /** In how many cells it stands. */
  readonly width: 1 | 2;
}

const FEWEST_PAIRS = 3;
/** Of a hundred rows so many hold pairs. */
const MOSTLY = 50;
/** Rows at the top among which headings stand. */
const MOST_TITLES = 40;
const IN_ONE = /^([^:]{2,60}):\s*(\S.*)$/su;

/** The label of a name, or a post with who holds it: “Bí thư: Lê Thị Bình”. */
function namesSomebody(label: string, { text }: SourceCell): boolean {
  const use = personLabel(label);
  return use === 'fullName' || (isPost(use) && holdsName(text));
}

function isPost(use: PersonHeading | undefined): boolean {
  return postColumns.some((post) => post === use);
}

/** What stands over the names of those who are told by their posts, and over the posts. */
const OVER_NAMES = 'Họ và tên';
const OVER_POSTS = 'Chức vụ';

/** A list in which each person is a block of labels and values, laid in rows; undefined for any other table. */
export function* fromCards(table: SourceTable): Stepwise<SourceTable | undefined> {
  if (table.rows.slice(0, MOST_TITLES).some(isOfHeadings)) return undefined;
  const found: { readonly row: SourceRow; readonly pairs: readonly Pair[] }[] = [];
  for (const row of table.rows) {
    found.push({ row, pairs: pairsOf(row) });
    yield;
  }
  const pairs = found.flatMap((each) => each.pairs);
  const filled = found.filter(({ row }) => row.cells.some((cell) => cell !== undefined));
  const isCards = filled.filter(isOfPairs).length * 100 >= filled.length * MOSTLY;
  const hasName = pairs.some(({ label, value }) => namesSomebody(label, value));
  if (!hasName || !isCards || pairs.filter(({ isKnown }) => isKnown).length < FEWEST_PAIRS) return undefined;
  const cards = new Cards();
  for (const { row, pairs: own } of found) cards.row(row, own);
  return { ...table, merges: [], rows: cards.rows(table.rows[0]?.number ?? 1) };
}

/** Pairs make up the row: one among the many cells of a table is what its column holds, “Bí thư: Lê Thị Bình”. */
function isOfPairs({ row, pairs }: { readonly row: SourceRow; readonly pairs: readonly Pair[] }): boolean {
  const filled = row.cells.filter((cell) => cell !== undefined).length;
  const inPairs = pairs.reduce((sum, { width }) => sum + width, 0);
  return pairs.some(({ isKnown }) => isKnown) && inPairs * 2 >= filled;
}

/** Headings side by side: what stands below them is a table, whatever its cells say. */
function isOfHeadings({ cells }: SourceRow): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined || cell.text.includes(':') ? [] : [cell.text]));
  const known = texts.flatMap((text) => personLabel(text) ?? []);
  return known.length > 1 && known.some((use) => BEGINS.has(use));
}

function pairsOf({ cells }: SourceRow): readonly Pair[] {
  const filled = cells.flatMap((cell) => cell ?? []);
  const pairs: Pair[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const cell = filled[at];
    const next = filled[at + 1];
    if (cell === undefined) continue;
    const [, label = '', value = ''] = IN_ONE.exec(cell.text) ?? [];
    if (value !== '' && !isCellName(label)) pairs.push(pairOf(label, { text: value }, 1));
    else if (/:\s*$/u.test(cell.text) && next && !/:\s*$/u.test(next.text)) {
      pairs.push(pairOf(cell.text, next, 2));
      at += 1;
    }
  }
  return pairs;
}

/** “CHI BỘ KHU PHỐ 1: 25 đảng viên” is a cell over its people, “Chi bộ: khu phố 1” says whose cell it is. */
function isCellName(label: string): boolean {
  return namesCell(label) && !/^(?:tên )?(?:chi bộ|cb)(?: (?:đang )?sinh hoạt)?$/iu.test(labelText(label));
}

function pairOf(label: string, value: SourceCell, width: Pair['width']): Pair {
  return { label, value, width, isKnown: personLabel(label) !== undefined };
}

class Cards {
  readonly #headings: string[] = [];
  readonly #above: SourceRow[] = [];
  readonly #people: (Omit<SourceRow, 'cells'> & { cells: (SourceCell | undefined)[] })[] = [];
  /** The cells of whoever the labels are of. */
  #last: (SourceCell | undefined)[] | undefined;

  row(row: SourceRow, pairs: readonly Pair[]): void {
    if (pairs.length === 0 && row.cells.some((cell) => cell !== undefined)) this.#line(row);
    for (const { label, value } of pairs) this.#pair(row, label, value);
  }

  /** Headings, and below them the people and the lines between them. */
  rows(number: number): readonly SourceRow[] {
    const head: SourceRow = { number, cells: this.#headings.map((text) => ({ text })) };
    const people = this.#people.map((row) => ({ ...row, cells: Array.from(row.cells) }));
    return [...this.#above, head, ...people];
  }

  #line({ number, cells }: SourceRow): void {
    const line = { number, cells: [cells.find((cell) => cell !== undefined)] };
    // a label behind which nothing stands
    if (/:\s*$/u.test(line.cells[0]?.text ?? '') && !namesCell(line.cells[0]?.text ?? '')) return;
    if (this.#people.length === 0) this.#above.push(line);
    else this.#people.push(line);
  }

  #pair({ number }: SourceRow, label: string, value: SourceCell): void {
    const use = personLabel(label);
    if (use === 'fullName') this.#begin(number);
    if (isPost(use) && holdsName(value.text)) {
      this.#begin(number);
      this.#put(OVER_NAMES, value);
      this.#put(OVER_POSTS, { text: labelText(label) });
      return;
    }
    if (this.#last === undefined) {
      // “Chi bộ: khu phố 1” over all of them
      if (use === 'cell') this.#above.push({ number, cells: [value] });
      return;
    }
    this.#put(labelText(label), value);
  }

  #begin(number: number): void {
    this.#last = [];
    this.#people.push({ number, cells: this.#last });
  }

  /** Says something of the last person; what is said twice holds as it was said first. */
  #put(heading: string, value: SourceCell): void {
    const at = this.#headings.indexOf(heading);
    if (this.#last) this.#last[at < 0 ? this.#headings.push(heading) - 1 : at] ??= value;
  }
}
