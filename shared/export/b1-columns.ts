import type { PercentPolicy } from '../domain/season';
import { vi } from '../i18n';
import { failedReelections } from '../planning/personnel';
import type { RuleSet } from '../rules/rule-sets';
import type { CellStatistics, Group, SeasonStatistics } from '../statistics';
import { groupCount } from '../statistics/cell-statistics';
import { type GroupCounts, secondPosts } from '../statistics/groups';
import { shownCount } from '../statistics/known';
import { membersTotal } from '../statistics/member-totals';
import { formatCount } from '../text/share';
import {
  type ColumnNode,
  type ColumnParts,
  isGroup,
  type LeafColumn,
  leavesOf,
  sizedColumns,
} from './column-tree';
import { fittedColumns, type PageWidth } from './fitted-widths';
import { shareWidth } from './share-width';
import { widthFor } from './sheet-builder';
import type { B1Part } from './sheet-codes';
import { styleRule } from './styles';

/** The columns of B1: their headings, widths, and the figures that stand in them. */

const words = vi.sheets.headings.b1;
const headings = vi.sheets.headings;

export const posts = ['secretary', 'deputySecretary', 'member'] as const;
const sharedGroups = ['reelected', 'new', 'firstTime', 'female', 'young'] as const;
const plainGroups = ['ethnicMinority', 'religious'] as const satisfies readonly Group[];

export type SharedGroup = (typeof sharedGroups)[number];

/** Columns that hold a count of one cell. */
export type CountColumn =
  | 'total'
  | 'official'
  | 'probationary'
  | 'summoned'
  | 'present'
  | 'excused'
  | 'unexcused'
  | 'approved'
  | 'list'
  | 'surplus'
  | 'elected'
  | 'short'
  | 'notReelected'
  | 'rounds'
  | (typeof posts)[number]
  | SharedGroup
  | (typeof plainGroups)[number]
  | (typeof secondPosts)[number];

export type ShareColumn = 'surplus.share' | `${SharedGroup}.share`;

export type B1Column = 'ordinal' | 'name' | 'kind' | 'date' | CountColumn | ShareColumn | 'meanAge' | 'note';

export type Counts = ReadonlyMap<CountColumn, number | undefined>;

/** The counts of one cell; undefined is not entered or not yet known, never 0. */
export function countsOf(stats: CellStatistics, rules: RuleSet): Counts {
  return new Map([...numbersOf(stats), ['notReelected', failedReelections(stats.cell, rules)]]);
}

/** The same, apart from those who stood for re-election. */
export function numbersOf(stats: CellStatistics): Counts {
  const { cell, candidateList: list, groups } = stats;
  const { congress, members } = cell;
  const inGroup = (group: Group) => shownCount(groupCount(stats, group));
  return new Map<CountColumn, number | undefined>([
    ['total', membersTotal(members)],
    ['official', members.official],
    ['probationary', members.probationary],
    ['summoned', congress.summonedOfficial],
    ['present', congress.presentOfficial],
    ['excused', congress.absentExcused],
    ['unexcused', congress.absentUnexcused],
    ['approved', stats.approved],
    ['list', list?.candidates],
    ['surplus', list === undefined ? undefined : list.candidates - list.seats],
    ['elected', stats.entered ? groups.committee.total.count : undefined],
    ['short', stats.short],
    ...posts.map((post) => [post, stats.entered ? groups.committee[post].count : undefined] as const),
    ...[...sharedGroups, ...plainGroups].map((group) => [group, inGroup(group)] as const),
    ...secondPosts.map((group) => [group, stats.entered ? withPost(groups, group) : undefined] as const),
    ['rounds', stats.rounds],
  ]);
}

export function isSecondPost(id: CountColumn): id is SecondPost {
  return secondPosts.some((post) => post === id);
}

type SecondPost = (typeof secondPosts)[number];

/** How many secretaries have a second post: none where there is no secretary, unknown where it is of all there are. */
function withPost(groups: GroupCounts, post: SecondPost): number | undefined {
  const { secretary } = groups[post];
  return secretary.of === 0 ? 0 : shownCount(secretary);
}

/** Columns of people of whom something may be unknown although the result is entered. */
export const groupColumns: ReadonlySet<CountColumn> = new Set<CountColumn>([
  ...sharedGroups,
  ...plainGroups,
  ...secondPosts,
]);

/** The highest round of a ballot is no number to add up. */
const notAdded: ReadonlySet<CountColumn> = new Set(['rounds']);

/** The sums over all cells; undefined where no cell has a figure. */
export function totalsOf(
  rows: readonly Counts[],
  { groups, byCell }: Pick<SeasonStatistics, 'groups' | 'byCell'>,
): Counts {
  const entered = byCell.some((each) => each.entered);
  const total = (column: CountColumn): number | undefined => {
    // a cell without a secretary says nothing of the secretaries of others
    if (isSecondPost(column)) return entered ? withPost(groups, column) : undefined;
    const known = rows.map((counts) => counts.get(column)).filter((value) => value !== undefined);
    return known.length === 0 || notAdded.has(column) ? undefined : known.reduce((a, b) => a + b, 0);
  };
  const columns = rows[0] === undefined ? [] : [...rows[0].keys()];
  return new Map(columns.map((column) => [column, total(column)]));
}

const ORDINAL_PT = 24;
const DATE_PT = 68;
const LEAST_COUNT_PT = 21;
/** Wide enough for `100%` and `75,6%` in bold. */
const SHARE_PT = 38;
/** Two lines of a vertical heading side by side. */
const TWO_LINES_PT = 34;
/** A number of three parts under its heading: `(=18+19`, `+20)`. */
const SUM_PT = 42;
const MEAN_PT = 36;
/** The longest short name of a kind on one line. */
const KIND_PT = 64;
/** For what is written by hand. */
const NOTE_PT = 66;
/** The break of a line wastes some room. */
const TWO_LINES = 1.15;

type Column = ColumnNode<B1Column>;

/** Makes the columns of figures in the widths that the season's figures need. */
class FigureColumns {
  readonly #totals: Counts;
  readonly #sharePt: number;

  constructor(policies: readonly PercentPolicy[], totals: Counts) {
    this.#totals = totals;
    this.#sharePt = shareWidth(policies, SHARE_PT);
  }

  count(id: CountColumn, heading: string, parts?: ColumnParts<B1Column>, leastPt = LEAST_COUNT_PT) {
    const widest = formatCount(this.#totals.get(id) ?? 0);
    const widthPt = Math.max(leastPt, widthFor([widest], styleRule('total').size, true));
    return { id, heading, vertical: true, widthPt, parts };
  }

  share(id: ShareColumn, parts?: ColumnParts<B1Column>) {
    return { id, heading: headings.percent, widthPt: this.#sharePt, parts };
  }

  withShare(id: SharedGroup, heading: string): Column {
    return {
      heading,
      columns: [
        { ...this.count(id, headings.count), vertical: false },
        this.share(`${id}.share`, { operator: ':', ids: [id, 'elected'] }),
      ],
    };
  }
}

function attendanceColumns(figures: FigureColumns): readonly Column[] {
  const ofMembers = { operator: '+', ids: ['official', 'probationary'] } as const;
  return [
    {
      heading: words.members,
      columns: [
        figures.count('total', headings.total, ofMembers, TWO_LINES_PT),
        figures.count('official', words.official),
        figures.count('probationary', words.probationary),
      ],
    },
    figures.count('summoned', words.summoned),
    figures.count('present', words.present),
    {
      heading: words.absent,
      columns: [figures.count('excused', words.excused), figures.count('unexcused', words.unexcused)],
    },
  ];
}

function committeeColumns(figures: FigureColumns): Column {
  const ofPosts = { operator: '+', ids: posts } as const;
  return {
    heading: words.committee,
    columns: [
      figures.count('approved', words.approved),
      figures.count('list', words.list),
      {
        heading: words.surplus,
        columns: [figures.count('surplus', words.surplusPeople), figures.share('surplus.share')],
      },
      figures.count('elected', words.elected, ofPosts, SUM_PT),
      // seats not filled, cell by cell: where one cell has more than were approved, columns do not add up to it
      figures.count('short', words.short, undefined, TWO_LINES_PT),
    ],
  };
}

/** What the second part has beside names and notes: who was elected. The first has all else, and how many they are. */
const composition: ReadonlySet<B1Column> = new Set<B1Column>([
  ...posts,
  ...sharedGroups.flatMap((group) => [group, `${group}.share`] as const),
  'notReelected',
  ...plainGroups,
  ...secondPosts,
  'meanAge',
]);
const inBoth: ReadonlySet<B1Column> = new Set<B1Column>(['ordinal', 'name', 'elected', 'note']);

/** The columns of a part of B1, or of all of it; a sum is told only where its parts stand on the same sheet. */
function partOf(columns: readonly Column[], part: B1Part | undefined): readonly Column[] {
  if (part === undefined) return columns;
  const stands = (id: B1Column) => inBoth.has(id) || composition.has(id) === (part === 'B1b');
  return columns.flatMap((node): readonly Column[] => {
    if (isGroup(node)) {
      const inner = partOf(node.columns, part);
      return inner.length === 0 ? [] : [{ ...node, columns: inner }];
    }
    if (!stands(node.id)) return [];
    // vacancies and appointments are told in the first part
    const own = node.id === 'note' && part === 'B1b' ? { ...node, heading: headings.note } : node;
    return [own.parts?.ids.every(stands) === true ? own : { ...own, parts: undefined }];
  });
}

/** What a congress and its ballots give, and an appointment does not. */
const ofCongress: ReadonlySet<B1Column> = new Set<B1Column>([
  'summoned',
  'present',
  'excused',
  'unexcused',
  'list',
  'surplus',
  'surplus.share',
  'notReelected',
  'rounds',
]);

/** The columns that are left of B1 where everybody was appointed, called by what they are then. */
function asAppointed(columns: readonly Column[]): readonly Column[] {
  const own: Partial<Record<B1Column, string>> = headings.b1Appointed;
  return columns.flatMap((node): readonly Column[] => {
    if (isGroup(node)) {
      const inner = asAppointed(node.columns);
      return inner.length === 0 ? [] : [{ ...node, columns: inner }];
    }
    return ofCongress.has(node.id) ? [] : [{ ...node, heading: own[node.id] ?? node.heading }];
  });
}

/** What a season's B1 is made for. */
export interface B1Page extends PageWidth {
  readonly part: B1Part | undefined;
  /** How the heading calls the young. */
  readonly young: string;
  /** By which the shares of its rows are rounded: each ward's by its own. */
  readonly policies: readonly PercentPolicy[];
  /** A row for each ward, not for each cell. */
  readonly byWard: boolean;
  /** Nobody was elected and no cell met. */
  readonly appointments: boolean;
}

/** What is said of one cell alone has no column where the rows are wards. */
function isOfWards(node: Column): boolean {
  return isGroup(node) || !['kind', 'date', 'rounds'].includes(node.id);
}

/** Texts of the rows, by which their columns are as wide as they are. */
export interface B1Texts {
  readonly rows: (id: TextColumnId) => readonly string[];
  /** What the last row is called, over the columns before the figures. */
  readonly total: string;
}

const textColumns = ['name', 'kind', 'note'] as const satisfies readonly B1Column[];
type TextColumnId = (typeof textColumns)[number];

/** Under these and the names stands the label of the last row. */
const besideName: ReadonlySet<B1Column> = new Set<B1Column>(['ordinal', 'kind', 'date']);

/** The columns of a page: what the figures leave of its width is there for the texts and the last row's label. */
export function b1Columns(
  texts: B1Texts,
  totals: Counts,
  { part, policies, byWard, young, appointments, ...page }: B1Page,
): readonly Column[] {
  const all = allColumns(policies, totals, young);
  const asked = appointments ? asAppointed(all) : all;
  const named = byWard ? asked.filter(isOfWards).map(calledWard) : asked;
  const columns = partOf(named, part);
  const ofTexts = textColumns.map((id) => ({
    id,
    texts: texts.rows(id),
    whole: id === 'kind' ? KIND_PT : 0,
  }));
  const fitted = fittedColumns(columns, ofTexts, page);
  return sizedColumns(fitted, new Map([['name', nameWidth(leavesOf(fitted), texts.total, page.life)]]));
}

function calledWard(node: Column): Column {
  return !isGroup(node) && node.id === 'name' ? { ...node, heading: vi.combined.sheet.ward } : node;
}

/** The label of the last row stands on two lines at most, on one where the page has the room. */
function nameWidth(leaves: readonly LeafColumn<B1Column>[], total: string, life: number): number {
  const widthOf = (isAsked: (id: B1Column) => boolean) =>
    leaves.reduce((sum, { id, widthPt }) => sum + (isAsked(id) ? widthPt : 0), 0);
  const name = widthOf((id) => id === 'name');
  const before = widthOf((id) => besideName.has(id));
  const free = life - widthOf(() => true);
  const label = widthFor([total], styleRule('total').size, true);
  const onTwo = (label * TWO_LINES) / 2 - before;
  return Math.max(name, onTwo, Math.min(label - before, name + free));
}

/** All columns, in widths for the season's figures. */
function allColumns(policies: readonly PercentPolicy[], totals: Counts, young: string): readonly Column[] {
  const figures = new FigureColumns(policies, totals);
  return [
    { id: 'ordinal', heading: headings.ordinal, widthPt: ORDINAL_PT },
    { id: 'name', heading: words.cellName, widthPt: 0 },
    { id: 'kind', heading: words.kind, widthPt: 0 },
    { id: 'date', heading: words.date, widthPt: DATE_PT },
    ...attendanceColumns(figures),
    committeeColumns(figures),
    ...posts.map((post) => figures.count(post, vi.choices.position[post])),
    figures.withShare('reelected', words.reelected),
    figures.withShare('new', words.new),
    figures.withShare('firstTime', words.firstTime),
    figures.count('notReelected', words.notReelected, undefined, TWO_LINES_PT),
    figures.withShare('female', words.female),
    figures.withShare('young', young),
    figures.count('ethnicMinority', words.ethnicMinority),
    figures.count('religious', words.religion),
    figures.count('concurrentHeads', words.concurrentHead, undefined, TWO_LINES_PT),
    // a post that nobody holds has no column in most superiors' form
    ...((totals.get('frontHeads') ?? 0) > 0
      ? [figures.count('frontHeads', words.frontHead, undefined, TWO_LINES_PT)]
      : []),
    { id: 'meanAge', heading: words.meanAge, widthPt: MEAN_PT, vertical: true },
    figures.count('rounds', words.rounds),
    { id: 'note', heading: words.note, widthPt: NOTE_PT },
  ];
}
