import { atOnce } from '../../stepwise';
import { isPost, readName } from '../../text/person-name';
import { isTotalRow } from '../total-row';
import { isSign } from '../values/membership';
import { readPosition } from '../values/read-choice';
import { namesCell } from './cell-words';
import { linesFor, mayHoldSeveral, namesInCell, namesNobody } from './people-in-cell';
import { type PersonColumn, type PostColumn, personHeading } from './person-headings';
import { LONE_NUMERAL, type PersonColumns } from './row-kinds';
import { personNumber, type SourceCell, type SourceRow, textAt } from './source';
import type { TableView } from './table-view';

/** A list with one person in each row, however many stood in a row of its table. */
export interface UnfoldedList {
  readonly view: TableView<PersonColumn>;
  /** Cells with several lines that may be several people, or one name that is broken. */
  readonly doubtful: readonly SourceCell[];
}

export interface Unfolding {
  /** The columns in force. */
  readonly columns: PersonColumns;
  /** Columns that are not read. */
  readonly left?: readonly number[];
  /** Lines of which it is not sure whether they are several people; absent: they are shown as several. */
  readonly severalPeople?: boolean | undefined;
  /** Whether a text is the name of a cell of the season. */
  readonly isCell: (name: string) => boolean;
}

/** The post that a column names, as a list would write it at somebody's row. */
const WRITTEN: Readonly<Record<PostColumn, string>> = {
  secretary: 'Bí thư',
  deputy: 'Phó Bí thư',
  committeeMember: 'Chi uỷ viên',
};
/** Of many people a cell of one line can say where they belong, and that they are members. */
const SHARED: readonly PersonColumn[] = ['cell'];

/**
 * Gives each person a row: those in columns that are named by posts, and several in one cell, each with the line of every
 * other column that is theirs. A row in which one person stands stays as it is. Goes on step by step, a row each.
 */
export function* unfoldInSteps(
  view: TableView<PersonColumn>,
  unfolding: Unfolding,
): Generator<void, UnfoldedList> {
  const unfold = new Unfold(view, unfolding);
  const body: SourceRow[] = [];
  for (const row of view.body) {
    body.push(...unfold.row(row));
    yield;
  }
  const heading = { ...view.heading, columns: unfold.columns };
  return { view: { ...view, heading, body }, doubtful: unfold.doubtful };
}

/** As `unfoldInSteps`, at once. */
export function unfolded(view: TableView<PersonColumn>, unfolding: Unfolding): UnfoldedList {
  return atOnce(unfoldInSteps(view, unfolding));
}

/** A column of a post, with the columns behind it that are of those who hold it. */
interface Post {
  readonly column: number;
  readonly written: string;
  /** By column of the first post, or of the list: the column that says the same of these people. */
  readonly own: ReadonlyMap<number, number>;
}

/** Somebody in a row: the cells that are theirs, by column. */
interface Somebody {
  readonly cells: Map<number, SourceCell>;
  readonly uneven: { readonly column: number; readonly text: string }[];
}

class Unfold {
  readonly columns: PersonColumns;
  readonly doubtful: SourceCell[] = [];
  readonly #asked: Unfolding;
  readonly #name: number;
  /** The list has a column of names beside those of posts. */
  readonly #hasNames: boolean;
  readonly posts: readonly Post[];
  readonly #position: number;
  /** Columns that belong to somebody, and are empty at the others of the row. */
  readonly #owned: ReadonlySet<number>;

  constructor({ heading, columns: viewed }: TableView<PersonColumn>, unfolding: Unfolding) {
    const left = new Set(unfolding.left);
    const { secretary, deputy, committeeMember, ...rest } = unfolding.columns;
    const others: PersonColumns = rest;
    const found = Object.entries({ secretary, deputy, committeeMember })
      .flatMap(([post, column]) =>
        column === undefined || left.has(column) ? [] : [{ post: post as PostColumn, column }],
      )
      .toSorted((a, b) => a.column - b.column);
    const [first] = found;
    this.#asked = unfolding;
    this.#hasNames = others.fullName !== undefined || others.givenName !== undefined;
    this.#name = others.fullName ?? others.givenName ?? first?.column ?? -1;
    const width = Math.max(0, ...viewed.map(({ index }) => index + 1));
    this.#position = others.position ?? width;
    const ends = found.map((_, at) => found[at + 1]?.column ?? width);
    this.posts = found.map(({ post, column }, at) => ({
      column,
      written: WRITTEN[post],
      own: this.#hasNames
        ? new Map()
        : ownColumns(heading.paths, others, left, { column, end: ends[at] ?? width }),
    }));
    this.columns =
      found.length === 0
        ? unfolding.columns
        : {
            ...others,
            ...(!this.#hasNames && { fullName: this.#name }),
            position: this.#position,
          };
    const shared = SHARED.map((use) => others[use]);
    const own = Object.values(others).filter((column) => !shared.includes(column) && !left.has(column));
    this.#owned = new Set(
      this.#hasNames || found.length === 0
        ? [...own, ...found.map(({ column }) => column)]
        : viewed.map(({ index }) => index).filter((index) => index >= this.#name && !shared.includes(index)),
    );
  }

  row(row: SourceRow): readonly SourceRow[] {
    if (row.part !== undefined || this.#name < 0 || this.#isNobodys(row)) return [row];
    const name = row.cells[this.#name];
    if (this.posts.length === 0 && !(name && mayHoldSeveral(name))) return [row];
    const people = [...this.#named(row), ...this.posts.flatMap((post) => this.#ofPost(row, post))];
    const [only] = people;
    if (only === undefined) return [this.posts.length > 0 ? this.#withoutVacant(row) : row];
    return people.map(({ cells, uneven }, at) => this.#rowOf(row, cells, uneven, at));
  }

  /** Sums, and names of cells above their people. */
  #isNobodys({ cells }: SourceRow): boolean {
    if (this.posts.length === 0) return false;
    const texts = Array.from(cells, (cell) => cell?.text ?? '');
    const words = texts.filter((text) => /\p{L}/u.test(text) && !LONE_NUMERAL.test(text));
    const [word = ''] = words;
    if (words.length === 1 && (namesCell(word) || this.#asked.isCell(word))) return true;
    return isTotalRow(texts, this.#name);
  }

  #rowOf(row: SourceRow, own: Somebody['cells'], uneven: Somebody['uneven'], at: number): SourceRow {
    const cells = Array.from(row.cells, (cell, column) => (this.#owned.has(column) ? undefined : cell));
    for (const [column, cell] of own) cells[column] = cell;
    const faults = row.faults?.filter(({ column }) => at === 0 || !this.#owned.has(column));
    return {
      ...row,
      number: personNumber(row.number, at),
      cells: Array.from(cells),
      ...(faults && { faults }),
      ...(uneven.length > 0 && { uneven: [...(row.uneven ?? []), ...uneven] }),
    };
  }

  #withoutVacant(row: SourceRow): SourceRow {
    const vacant = this.posts.filter(({ column }) => namesNobody(textAt(row, column)));
    const cells = row.cells.map((cell, at) =>
      vacant.some(({ column }) => column === at) ? undefined : cell,
    );
    return { ...row, cells };
  }

  /** Those in the column of names, with the post that is marked at their row. */
  #named(row: SourceRow): readonly Somebody[] {
    const cell = row.cells[this.#name];
    if (!this.#hasNames || cell === undefined) return [];
    const names = this.#namesIn(cell, row, this.#owned);
    const own = new Map([...this.#owned].map((column) => [column, column]));
    for (const { column } of this.posts) own.delete(column);
    const people = this.#peopleOf(row, names, own, cell);
    const marked = this.posts.find(({ column }) => isSign(textAt(row, column)));
    const worded = this.posts.find(({ column }) => isPost(textAt(row, column)));
    const post = marked?.written ?? (worded && textAt(row, worded.column));
    if (post !== undefined && people.length === 1) people[0]?.cells.set(this.#position, { text: post });
    return people;
  }

  #ofPost(row: SourceRow, { column, written, own }: Post): readonly Somebody[] {
    const cell = row.cells[column];
    if (cell === undefined || isSign(cell.text) || (this.#hasNames && isPost(cell.text))) return [];
    const names = this.#namesIn(cell, row, own.values()).filter((name) => !namesNobody(name));
    const people = this.#peopleOf(row, names, own, cell);
    for (const { cells } of people) {
      // in a column of all members what stands beside the name says more than the heading
      const own = readName(cells.get(this.#name)?.text ?? '', isPost).remark;
      const isOwn =
        written === WRITTEN.committeeMember && own !== undefined && readPosition(own) !== undefined;
      cells.set(this.#position, { text: isOwn ? own : written });
    }
    return people;
  }

  #namesIn(cell: SourceCell, row: SourceRow, columns: Iterable<number>): readonly string[] {
    if (!mayHoldSeveral(cell)) return [cell.text];
    const { names, sure } = namesInCell(cell);
    if (names.length < 2) return names;
    const alike = () =>
      [...columns].some((column) => {
        const other = row.cells[column];
        return other?.lines !== undefined && other !== cell && linesFor(other, names.length) !== undefined;
      });
    if (sure || alike()) return names;
    this.doubtful.push(cell);
    return this.#asked.severalPeople === false ? [cell.text] : names;
  }

  /** Each with the line of every column that is theirs. */
  #peopleOf(
    row: SourceRow,
    names: readonly string[],
    own: ReadonlyMap<number, number>,
    whole?: SourceCell,
  ): Somebody[] {
    const people = names.map((text): Somebody => {
      // who stands there alone keeps the lines below the name
      const cell = names.length === 1 && whole?.text === text ? whole : { text, ...strokeIn(whole, text) };
      return { cells: new Map([[this.#name, cell]]), uneven: [] };
    });
    for (const [to, from] of own) {
      const cell = row.cells[from];
      if (cell === undefined || to === this.#name) continue;
      const lines = people.length === 1 ? undefined : linesOf(cell, people.length, to === this.#position);
      for (const [at, somebody] of people.entries()) {
        if (people.length === 1) somebody.cells.set(to, cell);
        else if (lines === undefined) somebody.uneven.push({ column: to, text: cell.text });
        else if (lines[at] !== undefined && lines[at] !== '') somebody.cells.set(to, { text: lines[at] });
      }
    }
    return people;
  }
}

/** Whether one of the names in a cell is struck out. */
function strokeIn(cell: SourceCell | undefined, name: string): Pick<SourceCell, 'struck'> {
  const isStruck = cell?.struck === 'all' || cell?.struckText?.includes(name) === true;
  return isStruck ? { struck: 'all' } : {};
}

/** A post in one line is that of all of them where many can hold it. */
function linesOf(cell: SourceCell, people: number, isPosition: boolean): readonly string[] | undefined {
  const lines = linesFor(cell, people);
  if (lines !== undefined || !isPosition || readPosition(cell.text) !== 'member') return lines;
  return Array.from({ length: people }, () => cell.text);
}

/** The columns of a range that say something of the people of its post, by the column in which the list says it. */
function ownColumns(
  paths: readonly (readonly string[])[],
  columns: PersonColumns,
  left: ReadonlySet<number>,
  { column: from, end }: { readonly column: number; readonly end: number },
): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (let column = from + 1; column < end; column += 1) {
    const chosen = Object.entries(columns).find(([, at]) => at === column)?.[0];
    const use = chosen ?? personHeading(paths[column] ?? []);
    if (use === undefined || use === 'ignored' || SHARED.some((each) => each === use)) continue;
    const to = columns[use as PersonColumn];
    if (to !== undefined && !left.has(column) && !own.has(to)) own.set(to, column);
  }
  return own;
}

/** By column of a table that nothing else is taken from: the post behind which it stands, whose people it is read for. */
export function columnsOfPosts(
  view: TableView<PersonColumn>,
  columns: PersonColumns,
): ReadonlyMap<number, { readonly use: PersonColumn; readonly post: number }> {
  const { posts, columns: others } = new Unfold(view, { columns, isCell: () => false });
  const uses = Object.entries(others) as [PersonColumn, number][];
  const found = posts.flatMap(({ column, own }) =>
    [...own].flatMap(([to, from]) => {
      const use = uses.find(([, at]) => at === to)?.[0];
      return use === undefined || to === from ? [] : [[from, { use, post: column }] as const];
    }),
  );
  return new Map(found);
}
