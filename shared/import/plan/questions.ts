import type { CellComment } from '../../spreadsheet/sheet-table';
import { formatDate } from '../../text/dates';
import type { BrokenRow } from '../table/broken-rows';
import type { PersonColumn } from '../table/person-headings';
import type { SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import type { UnfoldedList } from '../table/unfold';
import { bothReadings } from '../values/date-column';
import type { OpenCells } from './cells-below';
import { columnsInForce } from './columns-in-force';
import type { DateColumns } from './date-columns';
import { type GenderCodes, genderQuestion } from './gender-codes';
import type { AnyColumn, ListNote, ListQuestion, PlanRow, SkipReason } from './plan';
import type { ImportSettings, PeopleSettings } from './settings';
import { shortHeadingQuestions, unitQuestion } from './short-headings';
import { usesOf } from './uses';

interface PeopleTable {
  readonly view: TableView<PersonColumn>;
  readonly settings: ImportSettings;
  readonly rows: readonly PlanRow[];
}

interface AskedOfPeople extends PeopleTable {
  readonly settings: PeopleSettings;
  /** The same with one person in each row. */
  readonly list: UnfoldedList;
  readonly broken: readonly BrokenRow[];
  readonly dates: DateColumns;
  /** Rows that name no cell, below one that does. */
  readonly openCells: OpenCells;
  /** People in a list of committees who have no post. */
  readonly withoutPost: number;
  readonly codes: GenderCodes | undefined;
  /** Rows name no cell. */
  readonly namesNoCell: boolean;
  /** Those who may be no members. */
  readonly doubts: readonly ListQuestion[];
}

/** What is to be decided about a list of people as a whole, and what was. */
export function peopleQuestions(about: AskedOfPeople): readonly ListQuestion[] {
  const { settings, withoutPost } = about;
  return [
    ...guessQuestion(about.view, settings, usesOf(settings.kind)),
    ...encodingQuestion(about.view, settings),
    ...shortHeadingQuestions(about.view, settings),
    ...unitQuestion(about.view, settings, about.namesNoCell),
    ...hiddenRows(about),
    ...hiddenColumns(about),
    ...severalPeople(about),
    ...brokenRows(about),
    ...about.doubts,
    ...genderQuestion(about.codes, settings),
    ...cellsFromAbove(about),
    ...dateQuestions(about),
    ...asked('members-without-post', withoutPost, ['member', 'leave'], settings.withoutPost),
  ];
}

/** Columns that no heading names are asked about, unless somebody has matched them by hand. */
export function guessQuestion(
  { guessed, heading, columns }: TableView<string>,
  settings: ImportSettings,
  uses: readonly AnyColumn[],
): readonly ListQuestion[] {
  if (!guessed || settings.columns !== undefined) return [];
  const used = Object.entries<number | undefined>(heading.columns);
  const examples = columns.flatMap(({ index, example }) => {
    const use = used.find(([, column]) => column === index)?.[0];
    return !uses.some((each) => each === use) || use === undefined ? [] : [{ text: example, otherwise: use }];
  });
  return asked('columns-guessed', examples.length, YES_NO, yesNo(settings.guessed), examples);
}

const YES_NO = ['yes', 'no'] as const;

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function asked(
  kind: ListQuestion['kind'],
  count: number,
  choices: readonly string[],
  answer: string | undefined,
  examples: ListQuestion['examples'] = [],
): readonly ListQuestion[] {
  return count === 0 ? [] : [{ id: kind, kind, count, examples, choices, answer }];
}

function cellsFromAbove({
  settings,
  openCells: { count, mayBeBelow },
}: AskedOfPeople): readonly ListQuestion[] {
  const { cellFromAbove: said } = settings;
  const choices = mayBeBelow ? (['yes', 'below', 'no'] as const) : YES_NO;
  return asked('cell-from-above', count, choices, typeof said === 'string' ? said : yesNo(said));
}

/** Texts in an old encoding are shown converted, and taken in only once somebody agreed. */
export function encodingQuestion(
  { offer }: TableView<string>,
  { convert }: ImportSettings,
): readonly ListQuestion[] {
  if (offer === undefined) return [];
  const answer = convert === undefined ? undefined : convert ? 'convert' : 'keep';
  const examples = [{ text: offer.before, otherwise: offer.after }];
  return asked('encoding', 1, ['convert', 'keep'], answer, examples);
}

const TAKE_LEAVE = ['take', 'leave'] as const;

/** Rows that the sheet hides, by hand or by a filter. */
export function hiddenRows({
  view,
  settings,
}: {
  readonly view: TableView<string>;
  readonly settings: ImportSettings;
}): readonly ListQuestion[] {
  const hidden = view.body.filter(({ hidden: is, part }) => is === true && part === undefined);
  const examples = hidden.slice(0, 1).map((row) => ({ text: textOf(row) }));
  return asked('hidden-rows', hidden.length, TAKE_LEAVE, settings.hiddenRows, examples);
}

function textOf({ cells }: SourceRow): string {
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  return texts.slice(0, 3).join(' – ');
}

function hiddenColumns({ view, settings }: PeopleTable): readonly ListQuestion[] {
  const used = new Set(Object.values<number | undefined>(columnsInForce(view, settings)));
  const hidden = view.columns.filter(
    ({ index, example }) => example !== '' && used.has(index) && view.hiddenColumns.includes(index),
  );
  const examples = hidden.map(({ heading, example }) => ({ text: heading === '' ? example : heading }));
  return asked('hidden-columns', hidden.length, TAKE_LEAVE, settings.hiddenColumns, examples);
}

/** Lines that may be several people, or one broken name. */
function severalPeople({ list: { doubtful }, settings }: AskedOfPeople): readonly ListQuestion[] {
  const examples = doubtful.slice(0, 2).map(({ text, lines = [] }) => ({
    text: lines.filter((line) => line !== '').join(' / '),
    otherwise: text,
  }));
  return asked('several-people', doubtful.length, YES_NO, yesNo(settings.severalPeople), examples);
}

/** Rows that may be the rest of the one above. */
function brokenRows({ broken, settings }: AskedOfPeople): readonly ListQuestion[] {
  const examples = broken.slice(0, 2).map(({ above, below }) => ({ text: `${above} / ${below}` }));
  return asked('broken-rows', broken.length, YES_NO, yesNo(settings.brokenRows), examples);
}

/** Days that can be read either way, shown with both readings. */
const EXAMPLES = 3;

function dateQuestions({ list: { view }, settings, dates }: AskedOfPeople): readonly ListQuestion[] {
  const { columns } = view.heading;
  return [...dates].flatMap(([column, { doubt }]) => {
    const at = columns[column];
    if (doubt === undefined || at === undefined) return [];
    const cells = view.body.flatMap((row) => row.cells[at] ?? []);
    const chosen = settings.dates?.[column];
    const doubtful = cells.flatMap((cell) => bothReadings(cell, doubt) ?? []);
    return [
      {
        id: `dates:${column}`,
        kind: 'dates' as const,
        column,
        count: doubtful.length,
        examples: different(doubtful)
          .slice(0, EXAMPLES)
          .map(({ text, other }) => ({ text, ...(!doubt.isSure && { otherwise: formatDate(other) }) })),
        choices: ['swapped', 'kept'],
        answer: chosen ?? (doubt.isSure ? 'swapped' : undefined),
      },
    ];
  });
}

/** The first of each text. */
function different<T extends { readonly text: string }>(examples: readonly T[]): readonly T[] {
  return [...new Map(examples.toReversed().map((each) => [each.text, each])).values()].toReversed();
}

/** What is to be known about a list of people as a whole. */
export function peopleNotes({ view, rows }: PeopleTable): readonly ListNote[] {
  const open = notCalculated(rows);
  return [
    ...open,
    ...(view.isSideways === true ? [{ code: 'sideways' as const, count: 1, text: '' }] : []),
    ...(open.length > 0 ? [] : nobodyRead(rows)),
    ...namesUnmarked(rows),
    ...tableNotes(view),
  ];
}

const TEXTS_ALONE: ReadonlySet<SkipReason> = new Set(['line', 'wrong', 'noName', 'group']);

/** Formulas that were never calculated, said once for the list. */
export function notCalculated(rows: readonly PlanRow[]): readonly ListNote[] {
  const open = rows.flatMap(({ problems }) => problems).filter(({ code }) => code === 'not-calculated');
  return open.length > 0 ? [{ code: 'not-calculated', count: open.length, text: '' }] : [];
}

/** Texts alone, and nobody among them. */
function nobodyRead(rows: readonly PlanRow[]): readonly ListNote[] {
  const lines = rows.filter(({ reason }) => reason !== undefined && TEXTS_ALONE.has(reason));
  if (lines.length === 0 || rows.some(({ person }) => person !== undefined)) return [];
  return [
    {
      code: 'nobody-read',
      count: lines.length,
      text: lines.find(({ name }) => name !== '')?.name.slice(0, LONGEST_COMMENT) ?? '',
    },
  ];
}

/** So many names without any mark are no accident: some names have none. */
const FEWEST_UNMARKED = 3;

/** A list that was typed without marks brings names in as it writes them. */
function namesUnmarked(rows: readonly PlanRow[]): readonly ListNote[] {
  const names = rows.flatMap(({ outcome, name }) => (outcome === 'add' ? [name] : []));
  const unmarked = names.filter((name) => /^\p{ASCII}+$/u.test(name));
  if (unmarked.length < FEWEST_UNMARKED || unmarked.length * 2 < names.length) return [];
  return [{ code: 'names-unmarked', count: unmarked.length, text: unmarked[0] ?? '' }];
}

const COMMENTS_NAMED = 5;
const LONGEST_COMMENT = 60;

function said({ place, text }: CellComment): string {
  const short = text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text;
  return short === '' ? place : `${place} “${short}”`;
}

/** What is to be known of any table. */
export function tableNotes({
  stray,
  comments,
  unclearStrikes,
  body,
}: TableView<string>): readonly ListNote[] {
  return [
    ...(stray.length > 0
      ? [{ code: 'stray-cell' as const, count: stray.length, text: stray.join(', ') }]
      : []),
    ...(comments.length > 0
      ? [
          {
            code: 'comments' as const,
            count: comments.length,
            text: comments.slice(0, COMMENTS_NAMED).map(said).join('; '),
          },
        ]
      : []),
    ...(unclearStrikes.length > 0
      ? [
          {
            code: 'unclear-strikes' as const,
            count: unclearStrikes.length,
            text: unclearStrikes.join(', '),
          },
        ]
      : []),
    ...(body.length === 0 ? [{ code: 'no-rows' as const, count: 0, text: '' }] : []),
  ];
}
