import { type Position, positions } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import type {
  ComparedCount,
  ComparedGroup,
  ComparedMean,
  ComparedRow,
  ComparedTerms,
  Group,
  SeasonStatistics,
} from '../statistics';
import { compareTerms, printedPoints, printedYears } from '../statistics';
import { isAppointed } from '../statistics/cell-statistics';
import { secondPosts } from '../statistics/groups';
import { type Decimal, type Fraction, subtractFractions } from '../text/share';
import { type B5Column, b5Columns, type Term } from './b5-columns';
import { type ColumnNode, columnPlaces, placeOf } from './column-tree';
import {
  type CellPosition,
  dashWhereDash,
  type Formula,
  type FractionOfFormulas,
  fixedValue,
  quotient,
  remainder,
  sumOf,
  valueOf,
} from './formula';
import type { SheetOptions } from './frame';
import { ageNotes, cellsNote, missingNotes, roundingNote } from './notes';
import { PeopleQuestions, restSaid } from './people-list';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  blank,
  type CellContent,
  countDifference,
  countFormula,
  dash,
  dashUntil,
  figureDifference,
  integer,
  mean,
  meanOrDash,
  type SheetModel,
  share,
  shareOfKnown,
  text,
} from './sheet-model';
import type { StyleName } from './styles';

/** B5, “So sánh với nhiệm kỳ trước”: counts and shares of two terms, and what they rose or fell by. */

const words = vi.sheets.b5;
const { notes } = vi.sheets;
/** Makes the sheet B5. */
export function b5(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return b5Of(season, stats, compareTerms(season, stats), options);
}

/** The sheet B5 of a comparison: a season's, or that of several wards. */
export function b5Of(
  season: Season,
  stats: SeasonStatistics,
  compared: ComparedTerms,
  options: SheetOptions,
): SheetModel {
  const columns = b5Columns(season);
  return makeSheet<B5Column>(season, options, {
    code: 'B5',
    orientation: 'portrait',
    view: { frozenColumns: 1, zoom: 100 },
    columns,
    addBody: (sheet) => new B5Body(sheet, columns, season, options).add(compared, stats),
    notes: [
      cellsNote(stats, options),
      ...comparedNotes(compared, stats.cells.total),
      ...(options.wards?.rules ?? []),
      ...(options.wards?.ages ?? ageNotes(season.season.ageAt, compared.stats, options)),
      ...(compared.previous === undefined
        ? []
        : [notes.b5PreviousAges(compared.previous.ages.total.unknown)]),
      ...missingNotes(compared.stats, options),
      notes.b5Bases,
      roundingNote(season.season.percent),
    ],
  });
}

/** Cells named in the note; of more of them only the number is told. */
const NAMED_CELLS = 6;

/** Over which cells the terms are compared, and which are left out of both. */
function comparedNotes(
  { previous, comparedCells, leftOut }: ComparedTerms,
  total: number,
): readonly string[] {
  if (previous === undefined) return [notes.b5NoPrevious];
  if (leftOut.length === 0) return [notes.b5ComparedAll(comparedCells)];
  const names = leftOut.length > NAMED_CELLS ? [] : leftOut.map(({ name }) => name);
  return [notes.b5Compared(comparedCells, total, names)];
}

const sources = ['reelected', 'new', 'firstTime'] as const satisfies readonly Group[];
const people = ['female', 'young', 'ethnicMinority', 'religious'] as const satisfies readonly Group[];

type LineGroup = (typeof sources | typeof people | typeof secondPosts)[number];

/** Those of a post in parts of all members; points where both terms are the whole truth. */
function sharesOfAll({ previous, current, difference }: ComparedCount, all: ComparedCount) {
  const shareOf = (count: number | undefined, of: number | undefined) =>
    count === undefined || of === undefined ? undefined : { count, of };
  const currentShare = shareOf(current, all.current);
  const previousShare = shareOf(previous, all.previous);
  const told = difference !== undefined && currentShare && previousShare;
  return {
    ...{ currentShare, previousShare },
    points: told ? subtractFractions(currentShare, previousShare) : undefined,
  };
}

/** A line of counts; of the number of cells there is no share. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly figures: ComparedCount & Partial<ComparedGroup>;
  /** Who counts now, as questions about the rows of B2; absent where the list does not tell. */
  readonly who?: readonly Formula[] | undefined;
  /** What gives the present count, or “–”, where it is not known yet. */
  readonly until?: Formula | undefined;
  /** The formula of the present count, where it is no count of people of the list. */
  readonly now?: Formula | undefined;
  readonly look: 'top' | 'total' | 'inner';
}

class B5Body {
  readonly #sheet: SheetBuilder;
  readonly #place: (id: B5Column) => number;
  readonly #policy: PercentPolicy;
  /** What stands where a figure of the term before is not known: “–”, or nothing where nothing of it is entered. */
  #none: CellContent = blank;
  /** The row of all committee members: the base of every share. */
  #totalRow = 0;
  readonly #people: PeopleQuestions | undefined;
  readonly #young: string;
  readonly #appointments: boolean;
  /** Asked of everybody: only some cells may be compared. */
  #compared: readonly Formula[] = [];

  constructor(
    sheet: SheetBuilder,
    columns: readonly ColumnNode<B5Column>[],
    season: Season,
    { people, wards, appointments }: SheetOptions,
  ) {
    this.#sheet = sheet;
    const places = columnPlaces(columns);
    this.#place = (id) => placeOf(places, id);
    this.#policy = season.season.percent;
    this.#people = people && new PeopleQuestions(people);
    this.#appointments = appointments === true;
    this.#young = wards?.young ?? vi.statistics.youngLabel(rulesOf(season));
  }

  add(compared: ComparedTerms, stats: SeasonStatistics): void {
    const { cells, groups, meanAge, professionalLevel, politicalTheory, comparedCells, leftOut } = compared;
    const { committee } = groups;
    this.#none = compared.previous === undefined ? blank : dash;
    if (compared.previous !== undefined && leftOut.length > 0 && this.#people) {
      this.#compared = [this.#people.isMarked('compared')];
    }
    const total =
      compared.previous === undefined
        ? vi.unknown.total(words.totalAlone, compared.stats.heldWithoutResult)
        : leftOut.length > 0
          ? words.totalOf(comparedCells)
          : words.total;
    this.#addLine({ key: 'cells', label: this.#cellsLabel(stats), figures: cells.held, look: 'top' });
    this.#totalRow = this.#sheet.nextRow;
    // the posts follow behind the heading of their section
    const column = this.#place('current.count');
    const firstPost = { row: this.#totalRow + 2, column };
    const now = this.#people && sumOf(firstPost, { ...firstPost, row: firstPost.row + positions.length - 1 });
    this.#addLine({ key: 'total', label: total, figures: committee.total, now, look: 'total' });
    this.#addSection(text(words.positions));
    for (const post of positions) this.#addPost(post, committee[post], committee.total);
    this.#addSection(text(words.sources));
    for (const group of sources) this.#addGroup(group, groups[group].total);
    this.#addSection(text(words.people));
    for (const group of people) this.#addGroup(group, groups[group].total);
    for (const group of secondPosts) {
      const { secretary } = groups[group];
      const { current = 0, previous = 0 } = secretary;
      // a post that nobody holds in any term is no line of most offices' form
      if (group === 'frontHeads' && current + previous === 0) continue;
      this.#addGroup(group, { ...secretary, ...sharesOfAll(secretary, committee.total) });
    }
    this.#addAges(meanAge.total);
    this.#addRows(
      words.professionalLevel,
      professionalLevel,
      vi.choices.professionalLevel,
      'professionalLevel',
    );
    this.#addRows(words.politicalTheory, politicalTheory, vi.choices.politicalTheory, 'politicalTheory');
  }

  #cellsLabel({ byCell }: SeasonStatistics): string {
    if (this.#appointments) return words.cellsAppointed;
    return byCell.some(isAppointed) ? words.cellsOfBoth : words.cells;
  }

  #addSection(content: CellContent): void {
    const cell = { column: 1, span: SHEET_COLUMNS, style: 'group', content } as const;
    this.#sheet.addRow([cell], { keepWithNext: true });
  }

  /** A post here is a part of all members: the share that its people have in the committees. */
  #addPost(post: Position, { previous, current, difference }: ComparedCount, all: ComparedGroup): void {
    const figures = { previous, current, difference, ...sharesOfAll({ previous, current, difference }, all) };
    const who = this.#people && [this.#people.has('position', this.#labelHere())];
    this.#addLine({ key: post, label: vi.choices.position[post], figures, who, look: 'inner' });
  }

  #addGroup(group: LineGroup, figures: ComparedGroup): void {
    const label = group === 'young' ? this.#young : words.groups[group];
    this.#addLine({
      key: group,
      label: this.#marked(label, figures.unknown),
      figures,
      who: this.#whoIsIn(group),
      until: this.#people?.knownFigure(group, [this.#people.isSomebody(), ...this.#compared]),
      look: 'inner',
    });
  }

  #whoIsIn(group: LineGroup): readonly Formula[] | undefined {
    const who = this.#people?.isIn(group);
    return who && [who];
  }

  /** The label of the row that comes next. */
  #labelHere(): Formula {
    return fixedValue({ row: this.#sheet.nextRow, column: this.#place('indicator') }, 'column');
  }

  #addRows<T extends string>(
    section: string,
    rows: readonly ComparedRow<T>[],
    names: Readonly<Record<T, string>>,
    datum: 'professionalLevel' | 'politicalTheory',
  ): void {
    const column = this.#place('current.count');
    const first = { row: this.#sheet.nextRow + 1, column };
    this.#addSection(this.#sectionName(section, rows, first));
    for (const { value, counts } of rows) {
      const label = value === undefined ? vi.sheets.b3.notEntered : names[value];
      const line = { key: `${section}/${label}`, label, figures: counts.total, look: 'inner' } as const;
      if (value === undefined) {
        const all = fixedValue({ row: this.#totalRow, column }, 'row');
        const now = this.#people && remainder(all, first, { row: this.#sheet.nextRow - 1, column });
        this.#addLine({ ...line, now });
      } else {
        const who = this.#people && [this.#people.has(datum, this.#labelHere())];
        const until = who && this.#people.toldFigure(datum, who, this.#compared);
        this.#addLine({ ...line, who, until });
      }
    }
  }

  /** Once B2 holds somebody whom none of its lines counts, with how many they are. */
  #sectionName<T>(section: string, rows: readonly ComparedRow<T>[], first: CellPosition): CellContent {
    if (!this.#people || rows.length === 0 || rows.some(({ value }) => value === undefined))
      return text(section);
    const lines = sumOf(first, { ...first, row: first.row + rows.length - 1 });
    return restSaid(section, valueOf({ ...first, row: this.#totalRow }), lines, 0);
  }

  #addLine({ key, label, figures, look, ...live }: Line): void {
    const row = this.#sheet.nextRow;
    const number: StyleName = look === 'total' ? 'total' : 'count';
    const labelStyle = { total: 'group', top: 'label', inner: 'innerLabel' } as const;
    const cell = (id: B5Column, content: CellContent, style: StyleName = number): PlacedCell => ({
      column: this.#place(id),
      style,
      content,
    });
    this.#sheet.addRow(
      [
        cell('indicator', text(label), labelStyle[look]),
        cell('previous.count', this.#then(figures.previous)),
        cell('previous.share', this.#share('previous', row, figures.previousShare, look)),
        cell('current.count', this.#now(figures.current, live)),
        cell('current.share', this.#share('current', row, figures.currentShare, look, live.until)),
        cell('change.count', this.#countChange(row, figures.difference)),
        cell('change.share', look === 'top' ? blank : this.#shareChange(row, figures)),
      ],
      { key },
    );
  }

  /** Says of how many people of each term it is not known whether they count in the line. */
  #marked(label: string, { previous, current }: ComparedGroup['unknown']): string {
    return this.#none === blank
      ? vi.unknown.labelled(label, current)
      : vi.unknown.labelledTerms(label, previous, current);
  }

  /** The count of this term, from B2 where it is there. */
  #now(count: number | undefined, { who, now, until }: Pick<Line, 'who' | 'now' | 'until'>): CellContent {
    if (count === undefined) return dashUntil(until);
    const formula = now ?? until ?? (who && this.#people?.count([...who, ...this.#compared]));
    return formula === undefined ? integer(count) : countFormula(formula, count);
  }

  #then(count: number | undefined): CellContent {
    return count === undefined ? this.#none : integer(count);
  }

  #fraction(term: Term, row: number): FractionOfFormulas {
    const column = this.#place(`${term}.count`);
    const base = fixedValue({ row: this.#totalRow, column }, 'row');
    return { counted: valueOf({ row, column }), base };
  }

  /** Of the number of cells there is no share. */
  #share(
    term: Term,
    row: number,
    exact: Fraction | undefined,
    look: Line['look'],
    until?: Formula,
  ): CellContent {
    if (look === 'top') return blank;
    if (exact === undefined) {
      if (term === 'previous') return this.#none;
      const { counted, base } = this.#fraction(term, row);
      const formula = quotient(counted, base, this.#policy, 'percent');
      return dashUntil(until && dashWhereDash(counted, formula));
    }
    const shareOf = until === undefined ? share : shareOfKnown;
    return shareOf({ ...this.#fraction(term, row), ...exact }, this.#policy);
  }

  #countChange(row: number, difference: number | undefined): CellContent {
    if (difference === undefined) return this.#none;
    const at = (id: B5Column) => valueOf({ row, column: this.#place(id) });
    return countDifference(at('current.count'), at('previous.count'), difference);
  }

  #shareChange(row: number, { currentShare, previousShare, points }: Partial<ComparedGroup>): CellContent {
    const printed = points && printedPoints(currentShare, previousShare, this.#policy);
    if (printed === undefined) return this.#none;
    return this.#figureChange(row, 'share', printed);
  }

  #figureChange(row: number, column: 'share' | 'count', printed: Decimal): CellContent {
    const at = (term: Term) => ({ row, column: this.#place(`${term}.${column}`) });
    return figureDifference(
      at('current'),
      at('previous'),
      column === 'share' ? 'percent' : 'number',
      printed,
    );
  }

  /** The mean age has no share: its figure and the difference in years take both columns of a term. */
  #addAges({ current, previous, difference, unknown }: ComparedMean): void {
    const wide = (id: Term | 'change', content: CellContent): PlacedCell => ({
      column: this.#place(`${id}.count`),
      span: 2,
      style: 'count',
      content,
    });
    const label: PlacedCell = {
      column: this.#place('indicator'),
      style: 'innerLabel',
      content: text(this.#marked(vi.sheets.b3.meanAge, unknown)),
    };
    const live = this.#people?.ages(this.#compared);
    const { count = 0, of = 0 } = current ?? {};
    const years = difference && printedYears(current, previous, this.#policy);
    const change = years ? this.#figureChange(this.#sheet.nextRow, 'count', years) : this.#none;
    this.#sheet.addRow(
      [
        label,
        wide('previous', previous ? mean(previous.count, previous.of, this.#policy) : this.#none),
        wide('current', meanOrDash(count, of, this.#policy, live)),
        wide('change', change),
      ],
      { key: 'meanAge' },
    );
  }
}

const SHEET_COLUMNS = 7;
