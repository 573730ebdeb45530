import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import type { AgeSum, SeasonStatistics } from '../statistics';
import {
  type B1Column,
  b1Columns,
  type CountColumn,
  type Counts,
  groupColumns,
  isSecondPost,
  posts,
} from './b1-columns';
import { b1Footnotes } from './b1-footnotes';
import { type B1Line, type B1Lines, type B1Total, cellLines } from './b1-lines';
import { type ColumnNode, columnPlaces, leavesOf, placeOf } from './column-tree';
import {
  type CellPosition,
  dashUnlessKnown,
  dashWhereDash,
  difference,
  type Formula,
  fixedValue,
  knownSumAbove,
  quotient,
  shortfall,
  sumAbove,
  sumOf,
  unlessEmpty,
  unlessNobody,
  unlessNoNumber,
  valueOf,
  zeroWithout,
} from './formula';
import type { SheetOptions } from './frame';
import { LIST_SCALE } from './page-breaks';
import { PeopleQuestions } from './people-list';
import { makeSheet, pageWidth } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { type B1Layout, type B1Part, b1Parts } from './sheet-codes';
import {
  blank,
  type CellContent,
  countFormula,
  dashUntil,
  integer,
  knownQuotient,
  meanOrDash,
  type SheetModel,
  share,
  shareOfKnown,
  sum,
  surplusShare,
  text,
} from './sheet-model';
import { shownText } from './sheet-texts';
import { type StyleName, styleRule } from './styles';
import { wrappedLines } from './text-metrics';

/**
 * B1, “Tổng hợp kết quả đại hội chi bộ”: a row for each cell, and their total. Its 37 columns are legible on A3;
 * on A4 they stand in two parts, B1a (members, attendance, seats, ballots) and B1b (who was elected).
 */

const words = vi.sheets.b1Notes;

/** The sheets of B1 in a layout. */
export function b1Sheets(
  season: Season,
  stats: SeasonStatistics,
  options: SheetOptions,
  layout: B1Layout,
  rows?: B1Lines,
): readonly SheetModel[] {
  if (layout === 'a3') return [b1(season, stats, options, undefined, rows)];
  const parts = layout === 'parts' ? b1Parts : [layout];
  return parts.map((part) => b1(season, stats, options, part, rows));
}

const ZOOM = { whole: 70, part: 80 } as const;
/** What the total leaves out stands under the table where it takes more lines: they would make its row as high as many. */
const TOTAL_NOTE_LINES = 3;

function b1(
  season: Season,
  stats: SeasonStatistics,
  options: SheetOptions,
  part?: B1Part,
  rows: B1Lines = cellLines(season, stats, options),
): SheetModel {
  const totals = rows.total.counts;
  const paper = part === undefined ? 'A3' : 'A4';
  const orientation = 'landscape';
  const byWard = options.wards !== undefined;
  const shown = (id: B1Column) => rows.lines.map((line) => shownText(line.text(id, part), false) ?? '');
  const columns = b1Columns({ rows: shown, total: rows.total.label }, totals, {
    part,
    policies: [season.season.percent, ...rows.lines.flatMap(({ policy }) => policy ?? [])],
    ...pageWidth({ paper, orientation }),
    byWard,
    appointments: options.appointments === true,
    young: options.wards?.young ?? vi.statistics.youngLabel(rulesOf(season)),
  });
  const unknown = rows.total.unknown(part);
  const notePt = leavesOf(columns).find(({ id }) => id === 'note')?.widthPt ?? 0;
  const isBelow = wrappedLines(vi.unknown.missing(unknown), notePt, styleRule('group')) > TOTAL_NOTE_LINES;
  const totalNote = isBelow ? words.below : vi.unknown.missing(unknown);
  return makeSheet<B1Column>(season, options, {
    code: part ?? 'B1',
    paper,
    orientation,
    // the whole sheet stands on A3, a part of it on A4, neither printed smaller
    leastScale: LIST_SCALE,
    view: { frozenColumns: 2, zoom: part === undefined ? ZOOM.whole : ZOOM.part },
    isList: true,
    columns,
    addBody: (sheet) =>
      new B1Body(sheet, columns, { season, part, totalNote, people: options.people, byWard }).add(rows),
    notes: b1Footnotes(season, stats, options, part, {
      unknown: isBelow ? unknown : [],
      hasNotes: shown('note').some((note) => note !== ''),
    }),
  });
}

/** Columns whose text reads from the left; every other one is centred. */
const leftAligned: ReadonlySet<B1Column> = new Set<B1Column>(['name', 'kind', 'note']);
/** What the label of the total row spans. */
const totalLabel: ReadonlySet<B1Column> = new Set<B1Column>(['ordinal', 'name', 'kind', 'date']);

/** Counts of people, which the rows of B2 tell. */
const ofPeople: ReadonlySet<CountColumn> = new Set<CountColumn>(['elected', ...posts, ...groupColumns]);

/** The key of the last row; those of the others are the cells' own. */
const TOTAL_KEY = 'total';

function styleOf(id: B1Column): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return leftAligned.has(id) ? 'label' : 'count';
}

/** A row of figures on its way: a cell's or the total. */
interface RowPlan {
  readonly row: number;
  readonly counts: Counts;
  readonly ages: AgeSum;
  readonly policy: PercentPolicy;
  /** Who of B2 is counted, as questions about its rows; undefined where the list does not tell. */
  readonly who: readonly Formula[] | undefined;
  /** A result is entered: what of its people is missing then is unknown, not still to come. */
  readonly entered: boolean;
  /** How a count stands in its cell; the rest is made of the counts. */
  readonly count: (id: CountColumn) => CellContent;
  readonly text: (id: B1Column) => CellContent;
  /** What gives a count of which nothing is known once B2 tells it. */
  readonly unknown: (id: CountColumn) => Formula | undefined;
}

interface B1Source {
  readonly season: Season;
  readonly part: B1Part | undefined;
  readonly totalNote: string;
  readonly people: SheetOptions['people'];
  readonly byWard: boolean;
}

class B1Body {
  readonly #sheet: SheetBuilder;
  readonly #columns: readonly B1Column[];
  readonly #places: ReadonlyMap<B1Column, number>;
  readonly #policy: PercentPolicy;
  readonly #part: B1Part | undefined;
  readonly #totalNote: string;
  readonly #people: PeopleQuestions | undefined;
  readonly #byWard: boolean;

  constructor(
    sheet: SheetBuilder,
    tree: readonly ColumnNode<B1Column>[],
    { season, part, totalNote, people, byWard }: B1Source,
  ) {
    this.#sheet = sheet;
    this.#columns = leavesOf(tree).map(({ id }) => id);
    this.#places = columnPlaces(tree);
    this.#policy = season.season.percent;
    this.#part = part;
    this.#totalNote = totalNote;
    this.#people = people && new PeopleQuestions(people);
    this.#byWard = byWard;
  }

  add({ lines, total }: B1Lines): void {
    const firstRow = this.#sheet.nextRow;
    for (const [index, line] of lines.entries()) this.#addLine(line, index + 1);
    this.#addTotal(firstRow, total);
  }

  #place(id: B1Column): number {
    return placeOf(this.#places, id);
  }

  #value(row: number, id: B1Column): Formula {
    return valueOf({ row, column: this.#place(id) });
  }

  /** A base stays in its column when the share is copied sideways. */
  #base(row: number, id: B1Column): Formula {
    return fixedValue({ row, column: this.#place(id) }, 'column');
  }

  #addLine(line: B1Line, ordinal: number): void {
    const row = this.#sheet.nextRow;
    const { key, name, counts, ages, entered, policy = this.#policy } = line;
    const isOfLine = this.#people?.isOfLine(this.#base(row, 'name'), name);
    const who = isOfLine && [isOfLine];
    const plan: RowPlan = {
      ...{ row, counts, ages, entered, policy, who },
      count: (id) =>
        who && !entered && isAwaited(id, line)
          ? this.#awaited(row, id, who)
          : this.#cellCount(row, id, counts.get(id), who),
      unknown: (id) => who && this.#known(row, id, who),
      text: (id) => (id === 'ordinal' ? integer(ordinal) : line.text(id, this.#part)),
    };
    const cells = this.#columns.map((id) => this.#placed(id, plan, styleOf(id)));
    this.#sheet.addRow(cells, { key });
  }

  /** What other columns or the people of B2 make up is a formula; the rest is as entered. */
  #cellCount(row: number, id: CountColumn, count: number | undefined, who: RowPlan['who']): CellContent {
    if (id === 'elected' && posts.every((post) => this.#places.has(post))) {
      const at = (post: B1Column) => ({ row, column: this.#place(post) });
      return countFormula(sumOf(at('secretary'), at('member')), count);
    }
    // of a ward it is the sum of its cells, of which some have more than their seats and some no result yet
    if (id === 'short' && !this.#byWard) {
      return countFormula(this.#short(row), count);
    }
    const counted = who && this.#told(row, id, who);
    return counted ? countFormula(counted, count) : integer(count);
  }

  /** “–” while nothing is known of anybody; a second post is 0 where a cell has no secretary. */
  #known(row: number, id: CountColumn, who: readonly Formula[]): Formula | undefined {
    const known = this.#people?.knownFigure(id, who);
    return known && isSecondPost(id) ? zeroWithout(this.#value(row, 'secretary'), known) : known;
  }

  #told(row: number, id: CountColumn, who: readonly Formula[]): Formula | undefined {
    return (groupColumns.has(id) ? this.#known(row, id, who) : undefined) ?? this.#people?.figure(id, who);
  }

  /** The sum of what the rows know; “–” while B2 tells it of nobody, also where cells without a secretary have 0. */
  #knownTotal(row: number, numbers: CellPosition, id: CountColumn): Formula | undefined {
    const people = this.#people;
    if (!people?.knownFigure(id, [])) return undefined;
    if (!isSecondPost(id)) return knownSumAbove(numbers);
    const known = people.isKnown(id);
    const live = known && dashUnlessKnown(people.count([known]), sumAbove(numbers));
    return live && zeroWithout(this.#value(row, 'secretary'), live);
  }

  /** Of a cell of which nobody is entered: empty until somebody stands in its row of B2. */
  #awaited(row: number, id: CountColumn, who: readonly Formula[]): CellContent {
    const elected = this.#base(row, 'elected');
    if (id === 'short') return emptyUntil(unlessEmpty(elected, this.#short(row)));
    const counted = this.#people?.figure(id, who);
    if (counted === undefined) return blank;
    if (id === 'elected') return emptyUntil(unlessNobody(counted, counted));
    // who is typed there by name and post alone is known by these
    return emptyUntil(unlessEmpty(elected, this.#known(row, id, who) ?? counted));
  }

  #short(row: number): Formula {
    return shortfall(this.#value(row, 'approved'), this.#value(row, 'elected'));
  }

  #addTotal(firstRow: number, { counts, ages, entered, label }: B1Total): void {
    const row = this.#sheet.nextRow;
    const numbersOf = (id: CountColumn) => ({ row: firstRow - 1, column: this.#place(id) });
    const plan: RowPlan = {
      ...{ row, counts, ages, entered, policy: this.#policy },
      who: this.#people && [],
      count: (id) => this.#sum(row, numbersOf(id), id, counts.get(id)),
      unknown: (id) => this.#knownTotal(row, numbersOf(id), id),
      text: (id) => (id === 'note' ? text(this.#totalNote) : blank),
    };
    const figures = this.#columns.filter((id) => !totalLabel.has(id));
    this.#sheet.addRow(
      [
        { column: 1, span: this.#columns.length - figures.length, style: 'total', content: text(label) },
        ...figures.map((id) => this.#placed(id, plan, id === 'note' ? 'group' : 'total')),
      ],
      { key: TOTAL_KEY },
    );
  }

  /** Of people whom B2 may get yet it is a formula also where no row has a figure. */
  #sum(row: number, numbers: CellPosition, id: CountColumn, count: number | undefined): CellContent {
    const live = groupColumns.has(id) ? this.#knownTotal(row, numbers, id) : undefined;
    if (count !== undefined && live) return countFormula(live, count);
    if (count !== undefined || !this.#people) return sum(numbers, count);
    if (id === 'short') return emptyUntil(unlessNoNumber(numbers));
    if (!ofPeople.has(id)) return blank;
    const added = sumAbove(numbers);
    return emptyUntil(unlessNobody(added, added));
  }

  #placed(id: B1Column, plan: RowPlan, style: StyleName): PlacedCell {
    return { column: this.#place(id), style, content: this.#content(id, plan) };
  }

  #content(id: B1Column, plan: RowPlan): CellContent {
    if (id === 'surplus.share') return this.#surplus(plan);
    if (id === 'meanAge') return this.#meanAge(plan);
    const group = sharedGroupOf(id);
    if (group !== undefined) return this.#share(group, plan);
    if (!isCount(id, plan.counts)) return plan.text(id);
    return this.#isUnknown(id, plan) ? dashUntil(plan.unknown(id)) : plan.count(id);
  }

  /** A group of which nothing is known although its people are entered. */
  #isUnknown(id: CountColumn, { counts, entered }: RowPlan): boolean {
    return entered && groupColumns.has(id) && counts.get(id) === undefined;
  }

  #meanAge({ row, ages, entered, policy, who }: RowPlan): CellContent {
    const live = who && this.#people?.ages(who);
    if (ages.count > 0 || entered) return meanOrDash(ages.sum, ages.count, policy, live);
    return live ? emptyUntil(unlessEmpty(this.#base(row, 'elected'), knownQuotient(live, policy))) : blank;
  }

  #share(group: CountColumn, plan: RowPlan): CellContent {
    const { row, counts } = plan;
    const [counted, base] = [this.#value(row, group), this.#base(row, 'elected')];
    const formula = quotient(counted, base, plan.policy, 'percent');
    if (this.#isUnknown(group, plan)) {
      return dashUntil(plan.unknown(group) && dashWhereDash(counted, formula));
    }
    if (plan.who && !plan.entered) {
      return emptyUntil(unlessEmpty(base, dashWhereDash(counted, formula)));
    }
    const shareOf = plan.unknown(group) === undefined ? share : shareOfKnown;
    return shareOf(
      { counted, base, count: counts.get(group) ?? 0, of: counts.get('elected') ?? 0 },
      plan.policy,
    );
  }

  /** The seats are the list less the surplus: so the base can be found again on the sheet. */
  #surplus({ row, counts, policy }: RowPlan): CellContent {
    const [list, surplus] = [counts.get('list') ?? 0, counts.get('surplus') ?? 0];
    const counted = this.#value(row, 'surplus');
    const base = difference(this.#base(row, 'list'), this.#base(row, 'surplus'));
    return surplusShare({ count: surplus, of: list - surplus, counted, base }, policy);
  }
}

/** What the people of a row of B2 will tell: seats not filled only of a cell that met and whose seats are known. */
function isAwaited(id: CountColumn, { held, counts }: B1Line): boolean {
  return ofPeople.has(id) || (id === 'short' && held === true && counts.get('approved') !== undefined);
}

/** A formula that gives empty text until what it counts is there. */
function emptyUntil(formula: Formula): CellContent {
  return { kind: 'textFormula', formula, result: '' };
}

function isCount(id: B1Column, counts: Counts): id is CountColumn {
  return counts.has(id as CountColumn);
}

const SHARE_SUFFIX = '.share';

function sharedGroupOf(id: B1Column): CountColumn | undefined {
  return id.endsWith(SHARE_SUFFIX) ? (id.slice(0, -SHARE_SUFFIX.length) as CountColumn) : undefined;
}
