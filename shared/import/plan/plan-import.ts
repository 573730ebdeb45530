import type { Season } from '../../domain/season';
import { atOnce, type Stepwise, telling } from '../../stepwise';
import type { ColumnUse } from '../headings';
import { withBirthsByGender } from '../table/births-by-gender';
import { guessCellColumns, guessColumns } from '../table/guess-columns';
import { laidInRows } from '../table/laid-in-rows';
import { holdsNames, type PersonColumn, personHeading, postColumns } from '../table/person-headings';
import { isPostLine } from '../table/row-kinds';
import type { LaidInRows } from '../table/sideways';
import type { SourceRow, SourceTable } from '../table/source';
import { type TableView, viewTableInSteps } from '../table/table-view';
import { unfolded } from '../table/unfold';
import { unicodeTable } from '../table/unicode-table';
import type { ImportWords } from '../words';
import { columnsInForce } from './columns-in-force';
import type { AnyColumn, ImportPlan } from './plan';
import { cellHeading, planCells } from './plan-cells';
import { planPeople } from './plan-people';
import type { ImportKind, ImportSettings } from './settings';
import { headingsByNames, withMovedWithin, withWork } from './settle-columns';
import { withShortHeadings } from './short-headings';
import { suggestsNameCase } from './suggested-case';

/** A table taken for a list of one kind. */
export type KindView =
  | { readonly kind: 'roster' | 'committee'; readonly view: TableView<PersonColumn> }
  | { readonly kind: 'cells'; readonly view: TableView<ColumnUse> };

/** Takes a table for the kind of list that was chosen, else for the one that its headings speak of. */
export function viewOf(table: SourceTable, settings: ImportSettings): KindView {
  return atOnce(viewInSteps(table, settings));
}

/** As `viewOf`, step by step whenever the caller goes on; tells how many columns are done. */
export function* viewInSteps(table: SourceTable, settings: ImportSettings): Generator<number, KindView> {
  const { table: inUnicode, offer } = yield* telling(unicodeTable(table, isHeading), () => 0);
  const seen = yield* viewAsKind(settings.convert === false ? table : inUnicode, settings);
  return seen.kind === 'cells'
    ? { ...seen, view: { ...seen.view, offer } }
    : { ...seen, view: { ...seen.view, offer } };
}

function isHeading(text: string): boolean {
  return personHeading([text]) !== undefined || cellHeading([text]) !== undefined;
}

function* viewAsKind(table: SourceTable, settings: ImportSettings): Generator<number, KindView> {
  const { kind, headingRow } = settings;
  if (kind === 'cells') {
    return {
      kind,
      view: withGuesses(yield* viewTableInSteps(table, cellHeading, headingRow), guessCellColumns),
    };
  }
  const asItStands = { table, isSideways: false, isLaid: false };
  const laid = headingRow === undefined ? yield* telling(inRows(table), () => 0) : asItStands;
  const { isSideways, isLaid } = laid;
  const first = yield* viewTableInSteps(laid.table, personHeading, headingRow);
  const byNames = headingsByNames(first);
  const named = byNames ? yield* viewTableInSteps(laid.table, byNames, headingRow) : first;
  const told = withShortHeadings(withMovedWithin(named), settings);
  const worked = withWork(told, settings);
  const columns = isLaid ? worked.columns.map(({ place: _, ...column }) => column) : worked.columns;
  const view = { ...worked, columns, isSideways };
  const births = withBirthsByGender(view);
  if (kind !== undefined) return { kind, view: withGuesses(births, guessColumns) };
  const cells = yield* viewTableInSteps(table, cellHeading, headingRow);
  const guessed = guessKind(view, cells);
  if (guessed === 'cells') return { kind: guessed, view: cells };
  const people = withGuesses(births, guessColumns);
  const byContent = people.guessed || view.headingRow > 0 ? cells : withGuesses(cells, guessCellColumns);
  return byContent.guessed ? { kind: 'cells', view: byContent } : { kind: guessed, view: people };
}

/** The table with a person in each row, its further sheets too. */
function* inRows(table: SourceTable): Stepwise<LaidInRows & { readonly isLaid: boolean }> {
  const { table: first, isSideways } = yield* laidInRows(table);
  const more: SourceTable[] = [];
  for (const sheet of table.more ?? []) more.push((yield* laidInRows(sheet)).table);
  const isLaid = first !== table || more.some((sheet, at) => sheet !== table.more?.[at]);
  return { table: { ...first, ...(more.length > 0 && { more }) }, isSideways, isLaid };
}

/** A table without headings, with its columns told by what stands in them. */
function withGuesses<Use extends string>(
  view: TableView<Use>,
  guess: (rows: readonly SourceRow[]) => Partial<Record<Use, number>>,
): TableView<Use> {
  if (view.headingRow > 0) return view;
  const columns = guess(view.body);
  if (Object.keys(columns).length === 0) return view;
  return { ...view, heading: { ...view.heading, columns }, guessed: true };
}

const COUNTS = ['total', 'official', 'probationary', 'exempt'] as const;
const DAYS = ['born', 'joinedOn', 'officialOn', 'joinedAndOfficial'];
const OF_COMMITTEE: readonly PersonColumn[] = [
  ...postColumns,
  ...(['position', 'standing', 'reelectedMark', 'newMark', 'firstTimeMark'] as const),
];

/** Posts and origins stand in lists of committees only; numbers of members in lists of cells. */
function guessKind(people: TableView<PersonColumn>, cells: TableView<ColumnUse>): ImportKind {
  const { columns } = people.heading;
  const uses = new Set(Object.keys(columns));
  const { name, ...counts } = cells.heading.columns;
  // a list of cells may say who their secretaries are
  const ofCells = COUNTS.some((count) => counts[count] !== undefined);
  // “Tên gọi” stands over given names behind family names, and over places
  const hasGiven =
    uses.has('givenName') && !(ofCells && columns.givenName === name && !uses.has('familyName'));
  const hasName = uses.has('fullName') || hasGiven || (!ofCells && holdsNames(uses));
  // days of people without their names are no cells
  const ofPeople = !ofCells && DAYS.some((day) => uses.has(day));
  if (!hasName && name !== undefined && !ofPeople) return 'cells';
  const ofPosts = OF_COMMITTEE.some((use) => uses.has(use)) || hasPostLines(people.body);
  return ofPosts ? 'committee' : 'roster';
}

/** Two lines of posts or more stand over those who hold them; below a name each may be that of the person above. */
function hasPostLines(body: readonly SourceRow[]): boolean {
  const rows = body.slice(0, NAME_SAMPLE).map(({ cells }) => cells.flatMap((cell) => cell ?? []));
  const isLine = rows.map((cells) => {
    const texts = cells.filter(({ number }) => number === undefined);
    return texts.length === 1 && isPostLine(texts[0]?.text ?? '');
  });
  const person = rows.findIndex((cells, at) => cells.length > 1 && isLine[at] !== true);
  return isLine.filter(Boolean).length > 1 && (person < 0 || isLine.indexOf(true) < person);
}

/** What is in force for a table: what a person decided, and what the program did. */
export interface InForce {
  readonly columns: Readonly<Partial<Record<AnyColumn, number>>>;
  readonly nameCase: boolean;
}

/** Rows whose names tell whether they are in capitals. */
const NAME_SAMPLE = 600;

export function inForce({ kind, view }: KindView, settings: ImportSettings): InForce {
  if (kind === 'cells') return { columns: columnsInForce(view, settings), nameCase: false };
  const columns = columnsInForce(view, settings);
  if (settings.nameCase !== undefined) return { columns, nameCase: settings.nameCase };
  const sample = { ...view, body: view.body.slice(0, NAME_SAMPLE) };
  const { view: list } = unfolded(sample, { columns, isCell: () => false });
  return { columns, nameCase: suggestsNameCase(list, list.heading.columns) };
}

/**
 * Plans an import, step by step whenever the caller goes on; tells how many rows are done. `thisYear` tells the
 * century of years of two digits.
 */
export function* planImport(
  season: Season,
  { kind, view }: KindView,
  settings: ImportSettings,
  words: ImportWords,
  thisYear: number,
): Generator<number, ImportPlan> {
  if (kind === 'cells') return planCells(season, view, settings, words);
  return yield* planPeople(season, view, { ...settings, kind }, words, thisYear);
}
