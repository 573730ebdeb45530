import { atOnce, type Stepwise } from '../../stepwise';
import { fold } from '../../text/fold';
import { headingWords } from '../heading-words';
import { type PersonColumn, postColumns } from '../table/person-headings';
import { rowOfPerson, textAt } from '../table/source';
import type { TableView, ViewedColumn } from '../table/table-view';
import { columnsOfPosts } from '../table/unfold';
import { columnsInForce } from './columns-in-force';
import { columnsAgain } from './columns-of-table';
import type { AnyColumn, ColumnLeft, ListNote, PlanRow } from './plan';
import type { ImportKind, ImportSettings, PeopleSettings } from './settings';
import { usesOf } from './uses';

/** Names the columns of a list of people that are not taken, a column at a time whenever the caller goes on. */
export function* personColumnsLeft(
  view: TableView<PersonColumn>,
  rows: readonly PlanRow[],
  settings: PeopleSettings,
): Stepwise<readonly ListNote[]> {
  yield;
  const columns = columnsInForce(view, settings);
  const { kind, identifiers, hiddenColumns } = settings;
  const hidden = new Set(hiddenColumns === 'leave' ? view.hiddenColumns : []);
  // a mark says the post of a member, which a roster does not keep
  const marks = kind === 'roster' && columns.fullName !== undefined ? postColumns : [];
  const numbers = [columns.cardNumber, columns.nationalId];
  const again = settings.columns === undefined ? [...columnsAgain(view).values()].flat() : [];
  return yield* columnsLeft({
    view,
    rows,
    taken: takenColumns(columns, kind, (use, at) => marks.some((each) => each === use) || hidden.has(at)),
    read: [...columnsOfPosts(view, columns).keys(), ...again],
    unticked: identifiers === true ? [] : numbers,
  });
}

/** Names the columns of a list of cells that are not taken. */
export function cellColumnsLeft(
  view: TableView<string>,
  rows: readonly PlanRow[],
  settings: ImportSettings,
): readonly ListNote[] {
  const taken = takenColumns(columnsInForce(view, settings), 'cells');
  return atOnce(columnsLeft({ view, rows, taken }));
}

type Taken = Readonly<Partial<Record<string, number>>>;

function takenColumns(
  columns: Taken,
  kind: ImportKind,
  isLeft: (use: AnyColumn, column: number) => boolean = () => false,
): Taken {
  const used = usesOf(kind).flatMap((use) => {
    const column = columns[use];
    return column === undefined || isLeft(use, column) ? [] : [[use, column] as const];
  });
  return Object.fromEntries(used);
}

/** What a list fills and the plan does not take. */
interface Left {
  readonly view: TableView<string>;
  readonly rows: readonly PlanRow[];
  /** The columns that are taken, by use. */
  readonly taken: Taken;
  /** Further columns that are read. */
  readonly read?: readonly number[];
  /** Columns that are taken only when somebody ticks that. */
  readonly unticked?: readonly (number | undefined)[];
}

function* columnsLeft({ view, rows, taken, read = [], unticked = [] }: Left): Stepwise<readonly ListNote[]> {
  const people = new Set(rows.flatMap((row) => (isSomebody(row) ? [rowOfPerson(row.number)] : [])));
  const body = view.body.filter(({ number }) => people.has(rowOfPerson(number)));
  const filled: Filled[] = [];
  for (const column of view.columns) {
    yield;
    const texts = body.map((row) => textAt(row, column.index)).filter((text) => text !== '');
    if (texts.length > 0 && !isRunning(column, texts)) filled.push({ column, texts });
  }
  const isFilled = (use: string) => filled.some(({ column }) => column.index === taken[use]);
  const alone = (uses: readonly string[], isOf: (each: Filled) => boolean) =>
    uses.some(isFilled) ? [] : filled.filter(isOf);
  const [ages, partyAges] = [alone(BORN, isAge), alone(JOINED, isPartyAge)];
  const waiting = filled.filter(({ column }) => unticked.includes(column.index));
  const known = new Set([...Object.values(taken), ...read]);
  const said = new Set([...ages, ...partyAges, ...waiting]);
  const others = filled.filter((each) => !known.has(each.column.index) && !said.has(each));
  return [
    ...noteOf('columns-left', view, others),
    ...noteOf('age-alone', view, ages),
    ...noteOf('party-age-alone', view, partyAges),
    ...noteOf('numbers-left', view, waiting),
  ];
}

/** Rows that hold somebody, or a cell. */
function isSomebody({ person, outcome }: PlanRow): boolean {
  return person !== undefined || outcome !== 'skip';
}

interface Filled {
  readonly column: ViewedColumn;
  readonly texts: readonly string[];
}

const RUNNING = /^(?:s? ?t ?t|so tt|so thu tu|tt chung)$/u;

function isRunning({ heading }: ViewedColumn, texts: readonly string[]): boolean {
  const isNamed = RUNNING.test(lowestWords(heading));
  if (!isNamed && heading !== '') return false;
  const numbers = texts.filter((text) => /^(?:\d{1,5}|[IVXLC]+)[.)]?$/u.test(text));
  // a mark in a column without a heading is none
  return numbers.length === texts.length && (isNamed || numbers.every((text) => /^\d/u.test(text)));
}

const HEADINGS_BETWEEN = ' › ';

function lowestWords(heading: string): string {
  return headingWords(heading.split(HEADINGS_BETWEEN).at(-1) ?? '');
}

const OF_PARTY = /\btuoi dang\b/u;

/** “Tuổi”, also over “Nam” and “Nữ”, with numbers below. */
function isAge({ column: { heading }, texts }: Filled): boolean {
  const words = fold(heading);
  return /\btuoi\b/u.test(words) && !OF_PARTY.test(words) && areYears(texts);
}

/** “Tuổi đảng”, “Năm tuổi đảng”. */
function isPartyAge({ column: { heading }, texts }: Filled): boolean {
  return OF_PARTY.test(fold(heading)) && areYears(texts);
}

/** Numbers of years: nobody is older. */
function areYears(texts: readonly string[]): boolean {
  return texts.every((text) => /^1?\d{1,2}(?: (?:tuổi|năm).*)?$/iu.test(text.normalize('NFC')));
}

const BORN = ['born', 'bornMale', 'bornFemale'] as const;
const JOINED = ['joinedOn', 'joinedAndOfficial'] as const;

const LONGEST = 40;

function noteOf(
  code: ListNote['code'],
  { file }: TableView<string>,
  filled: readonly Filled[],
): readonly ListNote[] {
  if (filled.length === 0) return [];
  const columns = filled.map(({ column: { heading, place }, texts: [example = ''] }): ColumnLeft => {
    // what was pasted has no letters of its own
    const at = file === undefined ? undefined : place;
    return { heading: shortened(heading), example: shortened(example), ...(at && { place: at }) };
  });
  return [{ code, count: columns.length, text: '', columns }];
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
