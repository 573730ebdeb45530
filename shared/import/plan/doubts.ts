import { fold } from '../../text/fold';
import { termsIn } from '../../text/terms';
import { cellKey } from '../match/match-cells';
import { movedWithin, type PersonColumn, personHeading } from '../table/person-headings';
import type { PersonColumns } from '../table/row-kinds';
import { firstText, type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { takenApart } from '../values/name-remarks';
import { isGuestRemark, isTitleOfList, lineOver, mayBeGone, saysNoMember } from '../values/not-members';
import { isGone, isMark } from '../values/read-choice';
import { ColouredRows } from './coloured-rows';
import type { ListQuestion, SkipReason } from './plan';
import type { ImportSettings } from './settings';
import { struckPerson } from './struck-cells';

/** Why somebody of a list may be no member of its cells: the office says whether they come in. */
export interface Doubt {
  /**
   * `gone`: a column or a note may say that they left; `moved`: a column says where they went, or where they came from;
   * `others`: a line or a word may say that they are no members; `earlier`: the title of a list of committees names a term
   * that has ended; `struck`: their row is struck out.
   */
  readonly kind: 'gone' | 'moved' | 'others' | 'earlier' | 'struck';
  /** What says so; the name of somebody who is struck out. */
  readonly text: string;
}

/** The lines between the people of a list, as far as they say that those below them may be no members. */
export class LinesOver {
  #text = '';
  #isEarlier = false;
  /** The year in which the term begins that a list of committees is of; undefined where terms say nothing. */
  readonly #from: number | undefined;
  /** A list of its own: it goes on over the names of cells. */
  #isList = false;
  /** Nobody stands below the line yet. */
  #isNew = false;
  /** The cells that stood over people before the line. */
  readonly #cells = new Set<string>();

  constructor(from: number | undefined) {
    this.#from = from;
  }

  /** What is said against those below. */
  get doubt(): Doubt | undefined {
    const kind = this.#isEarlier ? 'earlier' : 'others';
    return this.#text === '' ? undefined : { kind, text: this.#text };
  }

  line(text: string): void {
    const isOf = lineOver(text);
    if (isOf === 'members') this.end();
    else this.#open(text);
  }

  /** Titles over a list: only what they surely say of others. */
  titles(rows: readonly SourceRow[]): void {
    const texts = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])),
    );
    const others = texts.find((text) => lineOver(text) === 'others');
    const ofMembers = texts.some((text) => isTitleOfList(text) && lineOver(text) === 'members');
    if (others !== undefined && !ofMembers) this.#open(others);
    // the lowest title speaks of the list
    const ended = texts.findLast((text) => termYears(text).length > 0);
    const [until = 0] = ended === undefined ? [] : termYears(ended).toSorted((a, b) => b - a);
    if (ended === undefined || this.#from === undefined || until > this.#from) return;
    this.#open(ended);
    this.#isEarlier = true;
    this.#isList = true;
  }

  /** The name of a cell over its people. */
  cell(name: string): void {
    const key = cellKey(name);
    const isGoingOn = this.#isList || this.#cells.size === 0 || this.#cells.has(key);
    if (this.#text !== '' && !isGoingOn) this.end();
    if (this.#text === '') this.#cells.add(key);
  }

  person(): void {
    this.#isNew = false;
  }

  /** Headings that are repeated below a line make a list of its own of it. */
  heading(): void {
    if (this.#isNew) this.#isList = true;
  }

  end(): void {
    this.#text = '';
  }

  /** Another block begins, beside this one or on another sheet. */
  begin(): void {
    this.end();
    this.#cells.clear();
  }

  #open(text: string): void {
    this.#text = text;
    this.#isEarlier = false;
    this.#isList = isTitleOfList(text);
    this.#isNew = true;
  }
}

/** The years in which the terms end that a text names: “nhiệm kỳ 2020-2025”. */
function termYears(text: string): readonly number[] {
  return termsIn(text).map((term) => Number(term.slice(-YEAR_LENGTH)));
}
const YEAR_LENGTH = 4;

/** What the row of somebody says against their being a member, in columns and notes. */
export class RowDoubts {
  /** Columns that only those fill who left. */
  readonly #gone: readonly number[];
  /** Columns of words about somebody that nothing is read from. */
  readonly #words: readonly number[];
  readonly #headings: readonly string[];
  /** Columns in which a mark says that somebody is no member: “Quần chúng”. */
  readonly #others: readonly number[];
  /** Columns of days of membership. */
  readonly #days: readonly number[];
  readonly #used: PersonColumns;

  constructor(
    view: TableView<PersonColumn>,
    used: PersonColumns,
    left: readonly number[],
    legend: string | undefined,
  ) {
    const { heading, columns } = view;
    const { paths } = heading;
    this.#colours = new ColouredRows(view, used, legend);
    const { gone, note, status, ...others } = used;
    this.#used = used;
    const taken = new Set<number | undefined>([...Object.values(others), ...left]);
    const free = columns.map(({ index }) => index).filter((index) => !taken.has(index));
    const meaning = (index: number) => personHeading(paths[index] ?? []);
    const movedFrom = movedWithin(paths)?.from;
    this.#gone = free.filter((index) => index !== movedFrom && (index === gone || meaning(index) === 'gone'));
    this.#words = free.filter((index) => !this.#gone.includes(index) && meaning(index) !== 'ignored');
    this.#headings = paths.map((path) => path.at(-1) ?? '');
    const days = [used.joinedOn, used.officialOn, used.joinedAndOfficial];
    this.#days = days.flatMap((column) => column ?? []);
    this.#others = free.filter((index) => saysNoMember(this.#headings[index] ?? ''));
    this.#unmarked = unmarkedColumn(view, used);
    this.#moved = this.#headings.some((text) => ARRIVED.test(fold(text)));
    this.#told = new Set([note, status].flatMap((column) => column ?? []));
  }

  /** A column that says of each who is a member: those who have nothing there are none. */
  readonly #unmarked: number | undefined;
  /** Another column says when they came: a place may be the one that they came from. */
  readonly #moved: boolean;
  readonly #told: ReadonlySet<number>;
  readonly #colours: ColouredRows;

  of(row: SourceRow): Doubt | undefined {
    for (const column of this.#gone) {
      const text = textAt(row, column);
      if (!isMark(text) || /\bden\b/u.test(fold(text))) continue;
      const mayHaveCome = this.#moved && /\bden\b/u.test(fold(this.#headings[column] ?? ''));
      return this.#said(mayHaveCome ? 'moved' : 'gone', column, text);
    }
    const notYet = this.#days.map((column) => textAt(row, column)).find((text) => saysNoMember(text));
    if (notYet !== undefined) return { kind: 'others', text: notYet };
    for (const column of this.#others)
      if (isMark(textAt(row, column))) return { kind: 'others', text: this.#headings[column] ?? '' };
    const isUnmarked = this.#unmarked !== undefined && !isMark(textAt(row, this.#unmarked));
    if (isUnmarked && this.#days.every((column) => textAt(row, column) === ''))
      return this.#said('others', this.#unmarked, '–');
    for (const column of this.#words) {
      const text = textAt(row, column);
      if (text === '' || !/\p{L}/u.test(text)) continue;
      if (saysNoMember(text)) return { kind: 'others', text };
      // anywhere else the word may be of something else
      if (mayBeGone(text) && (this.#told.has(column) || isGone(text)))
        return this.#said('gone', column, text);
    }
    const behindName = remarksOf(textAt(row, this.#used.fullName)).find(mayBeGone);
    if (behindName !== undefined) return { kind: 'gone', text: behindName };
    const guest = remarksOf(textAt(row, this.#used.fullName)).find(isGuestRemark);
    if (guest !== undefined) return { kind: 'others', text: guest };
    const name = textAt(row, this.#used.fullName);
    if (/[†✝✟]/u.test(name)) return { kind: 'gone', text: name };
    const comment = row.comments?.find(({ text }) => mayBeGone(text) || saysNoMember(text));
    if (comment) return { kind: mayBeGone(comment.text) ? 'gone' : 'others', text: comment.text };
    const struck = struckPerson(row, this.#used);
    if (struck !== undefined) return { kind: 'struck', text: struck };
    const legend = this.#colours.legendOf(row);
    return legend === undefined ? undefined : { kind: 'others', text: legend };
  }

  #said(kind: Doubt['kind'], column: number, text: string): Doubt {
    const heading = this.#headings[column] ?? '';
    return { kind, text: heading === '' ? text : `${heading}: ${text}` };
  }
}

/** “Ngày chuyển đến”: the day on which somebody came. */
const ARRIVED = /^(?:ngay|thang|nam|tu ngay)\b.*\b(?:chuyen )?(?:den|ve)\b/u;
const OF_MEMBERS = /^(?:la )?(?:dang vien|dang|dv)(?: x)?$/u;
const OF_STAFF =
  /\b(?:can bo|giao vien|nhan vien|vien chuc|cong chuc|nguoi lao dong|cc?b?c?cvc|cbgvnv|cb gv nv)\b/u;

/** In a list of a staff: the column “Đảng viên” of marks, or that of the admission, where some have nothing in it. */
function unmarkedColumn({ body, titles, heading }: TableView<PersonColumn>, used: PersonColumns) {
  const people = body.filter(({ part }) => part === undefined);
  const isFilled = (column: number) => people.some((row) => textAt(row, column) !== '');
  const over = (column: number) => fold(heading.paths[column]?.at(-1) ?? '');
  const { status, joinedOn } = used;
  if (status !== undefined && OF_MEMBERS.test(over(status))) {
    const texts = people.map((row) => textAt(row, status));
    return isFilled(status) && texts.every((text) => YES_OR_NO.test(fold(text))) ? status : undefined;
  }
  const said = titles.map((row) => fold(firstText(row)));
  const isStaff =
    said.some((text) => OF_STAFF.test(text)) && !said.some((text) => /\bdang vien\b/u.test(text));
  return isStaff && joinedOn !== undefined && isFilled(joinedOn) ? joinedOn : undefined;
}

const YES_OR_NO = /^(?:[x✓✔v+1-]|co|dang vien|dv|khong|k|0)?$/u;

/** What stands behind a name, in brackets or after a dash. */
function remarksOf(name: string): readonly string[] {
  return /[(\[–—-]/u.test(name) ? takenApart(name).remarks : [];
}

const TAKE_LEAVE = ['take', 'leave'] as const;

/** Whom a list doubts, gathered for a question each: one for all who may have left, one for each line over others. */
export class Doubted {
  readonly #settings: ImportSettings;
  readonly #found = new Map<string, { readonly doubt: Doubt; count: number }>();

  constructor(settings: ImportSettings) {
    this.#settings = settings;
  }

  /** Why somebody stays out: left by choice, or doubted while nobody said; undefined where they are taken. */
  reason(doubt: Doubt): SkipReason | undefined {
    const id = idOf(doubt);
    const found = this.#found.get(id);
    if (found) found.count += 1;
    else this.#found.set(id, { doubt, count: 1 });
    const decided = this.#settings.doubts?.[id];
    if (decided !== undefined) return decided === 'leave' ? 'chosen' : undefined;
    return doubt.kind === 'gone' || doubt.kind === 'moved' ? 'maybeGone' : doubt.kind;
  }

  questions(): readonly ListQuestion[] {
    return [...this.#found].map(([id, { doubt, count }]) => ({
      id,
      kind: doubt.kind,
      count,
      examples: [{ text: doubt.text }],
      choices: TAKE_LEAVE,
      answer: this.#settings.doubts?.[id],
    }));
  }
}

function idOf({ kind, text }: Doubt): string {
  if (kind !== 'others') return kind;
  // each has a note of their own that says so: “ĐV 213”, “sinh hoạt tạm thời từ 01/2026”
  return isGuestRemark(text) ? 'others:guests' : `${kind}:${fold(text)}`;
}
