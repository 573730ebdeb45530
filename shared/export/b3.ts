import type { PoliticalTheory } from '../domain/choices';
import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { type Column, columns } from '../statistics/by-position';
import type { Group } from '../statistics/groups';
import { joinAnswers, type KnownByPosition, shownCount, unknownCount } from '../statistics/known';
import { type BreakdownRow, countShare, type SeasonStatistics } from '../statistics/statistics';
import { type ColumnNode, columnPlaces, placeOf } from './column-tree';
import {
  dashUnlessKnown,
  dashUnlessNumber,
  dashWhereDash,
  type Formula,
  fixedValue,
  quotient,
  remainder,
  subtracted,
  sumOf,
  sumOfKnown,
  valueOf,
} from './formula';
import type { SheetOptions } from './frame';
import { ageNotes, appointedNotes, cellsNote, missingNotes, roundingNote } from './notes';
import { PeopleQuestions, restSaid, type Schooling, youngBand } from './people-list';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  addition,
  type CellContent,
  countFormula,
  dash,
  dashUntil,
  knownCount,
  meanOrDash,
  type SheetModel,
  share,
  shareOfKnown,
  text,
} from './sheet-model';
import type { StyleName } from './styles';

/**
 * B3, “Thống kê chất lượng cấp uỷ”: the committees by quality and post (frame of Biểu 9C-BTCTW). Where B2 is
 * in the same workbook every count and mean follows from it.
 */

type ColumnId = 'criterion' | `${Column}.count` | `${Column}.share`;

const words = vi.sheets.b3;
const headings = vi.sheets.headings;

/** Together wider than the page: fitted to it, the usual table and its signatures stand on one page. */
const CRITERION_PT = 236;
const COUNT_PT = 52;
const SHARE_PT = 56;
const ZOOM = 100;

const headingOf: Readonly<Record<Column, string>> = { total: headings.b3.total, ...vi.choices.position };

/** The total is made of the posts beside it, but no mean is: so its number does not say so. */
const tree: readonly ColumnNode<ColumnId>[] = [
  { id: 'criterion', heading: headings.b3.criterion, widthPt: CRITERION_PT },
  ...columns.map((column) => ({
    heading: headingOf[column],
    columns: [
      {
        id: `${column}.count` as const,
        heading: headings.count,
        widthPt: COUNT_PT,
      },
      { id: `${column}.share` as const, heading: headings.percent, widthPt: SHARE_PT },
    ],
  })),
];

const places = columnPlaces(tree);
const place = (id: ColumnId) => placeOf(places, id);

/** A line of the table: who counts, by post. */
interface Line {
  /** Tells lines of one label apart: in each breakdown some are of those of whom nothing is entered. */
  readonly section?: string;
  readonly label: string;
  /** What stays the same when the label says more or less of what is unknown; the label itself where absent. */
  readonly key?: string;
  readonly counts: KnownByPosition;
  /** Who counts, as questions about the rows of B2; absent where the list does not tell. */
  readonly who?: readonly Formula[] | undefined;
  /** Of whom B2 says whether they count, as a question about its rows; absent where it does not tell. */
  readonly known?: Formula | undefined;
  /** Everybody of a section whom its lines above do not count. */
  readonly rest?: { readonly from: number; readonly others: Formula | undefined };
}

/** From the row of the posts' names to the first of the body: the names of columns, their numbers. */
const HEADING_ROWS = 3;

/** Makes the sheet B3. */
export function b3(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return makeSheet<ColumnId>(season, options, {
    code: 'B3',
    orientation: 'portrait',
    view: { frozenColumns: 1, zoom: ZOOM },
    columns: tree,
    addBody: (sheet) => new B3Body(sheet, season, stats, options.people).add(),
    notes: [
      cellsNote(stats, options),
      ...(options.wards?.rules ?? []),
      ...(options.wards?.ages ?? ageNotes(season.season.ageAt, stats, options)),
      vi.sheets.notes.b3Bases,
      roundingNote(season.season.percent),
      ...appointedNotes(stats, options),
      ...missingNotes(stats, options),
    ],
  });
}

class B3Body {
  readonly #sheet: SheetBuilder;
  readonly #season: Season;
  readonly #stats: SeasonStatistics;
  readonly #people: PeopleQuestions | undefined;
  readonly #totalRow: number;
  /** The last row of headings: it names the posts. */
  readonly #postsRow: number;

  constructor(sheet: SheetBuilder, season: Season, stats: SeasonStatistics, people: SheetOptions['people']) {
    this.#sheet = sheet;
    this.#season = season;
    this.#stats = stats;
    this.#people = people && new PeopleQuestions(people);
    this.#totalRow = sheet.nextRow;
    this.#postsRow = sheet.nextRow - HEADING_ROWS;
  }

  add(): void {
    const { groups, heldWithoutResult, thresholds, generalEducation, professionalLevel, politicalTheory } =
      this.#stats;
    const label = vi.unknown.total(words.total, heldWithoutResult);
    this.#addLine({ key: words.total, label, counts: groups.committee, who: [] }, 'group');
    for (const line of groupLines(this.#stats, this.#people)) this.#addLine(line, 'label');
    for (const { limit, counts } of thresholds) {
      const label = vi.statistics.agedLabel(limit);
      const [who, known] = [this.#people?.isOfAge(youngBand(limit)), this.#people?.hasAge()];
      this.#addLine(
        { key: label, label: vi.unknown.labelled(label, unknownCount(counts.total)), counts, who, known },
        'label',
      );
    }
    this.#addSection(words.age, this.#stats.bands[this.#season.season.ageBands ?? 'threeBands'], (band) => ({
      label: vi.statistics.bandLabel(band),
      who: this.#people?.isOfAge(band),
      known: this.#people?.hasAge(),
    }));
    this.#addMeans();
    this.#addSchooling('generalEducation', generalEducation, (value) => ({
      label: value,
      who: this.#people && [this.#people.has('generalEducation', this.#labelHere())],
    }));
    this.#addSchooling('professionalLevel', professionalLevel, (value) => ({
      label: vi.choices.professionalLevel[value],
      who: this.#people && [this.#people.has('professionalLevel', this.#labelHere())],
    }));
    this.#addSchooling('politicalTheory', theoryRows(politicalTheory), (value) => ({
      label: value === 'highest' ? words.advancedOrBachelor : vi.choices.politicalTheory[value],
      who: this.#people?.hasTheory(value),
    }));
  }

  #addSchooling<T>(
    column: Schooling,
    rows: readonly BreakdownRow<T>[],
    lineOf: (value: T) => Pick<Line, 'label' | 'who'>,
  ): void {
    const known = this.#people?.isTold(column);
    // of general education only words that somebody has have a line
    const listed = rows.flatMap(({ value }) => (value === undefined ? [] : [lineOf(value).label]));
    const others = column === 'generalEducation' ? this.#people?.isOtherThan(column, listed) : undefined;
    this.#addSection(words[column], rows, (value) => ({ ...lineOf(value), known }), others);
  }

  /** The label of the row that comes next. */
  #labelHere(): Formula {
    return fixedValue({ row: this.#sheet.nextRow, column: place('criterion') }, 'column');
  }

  /** A heading and the lines of a breakdown; last, where there are any, those of whom nothing is entered. */
  #addSection<T>(
    section: string,
    rows: readonly BreakdownRow<T>[],
    lineOf: (value: T) => Pick<Line, 'label' | 'who' | 'known'>,
    others?: Formula,
  ): void {
    const name: PlacedCell = {
      ...{ column: 1, span: places.size, style: 'group' },
      content: this.#heading(section, rows, others),
    };
    this.#sheet.addRow([name], { keepWithNext: true });
    const from = this.#sheet.nextRow;
    for (const { value, counts } of rows) {
      if (value === undefined)
        this.#addLine({ section, label: words.notEntered, counts, rest: { from, others } });
      else this.#addLine({ section, counts, ...lineOf(value) });
    }
  }

  /** The name of a section; once B2 holds somebody whom none of its lines counts, with how many they are. */
  #heading<T>(section: string, rows: readonly BreakdownRow<T>[], others: Formula | undefined): CellContent {
    const told = rows.every(({ value }) => value !== undefined);
    if (!this.#people || rows.length === 0 || !(told || others)) return text(section);
    const column = place('total.count');
    const from = { row: this.#sheet.nextRow + 1, column };
    const all = valueOf({ row: this.#totalRow, column });
    const lines = sumOf(from, { row: from.row + rows.length - 1, column });
    const rest =
      this.#stats.groups.committee.total.count -
      rows.reduce((sum, { counts }) => sum + counts.total.count, 0);
    return restSaid(section, all, lines, rest);
  }

  #addLine(line: Line, label: StyleName = 'innerLabel'): void {
    const row = this.#sheet.nextRow;
    const isTotal = row === this.#totalRow;
    const cells = columns.flatMap((column): PlacedCell[] => [
      {
        column: place(`${column}.count`),
        style: isTotal ? 'total' : 'count',
        content: this.#count(line, column, row),
      },
      {
        column: place(`${column}.share`),
        style: isTotal ? 'total' : 'share',
        content: this.#share(line, column, row),
      },
    ]);
    const key = [line.section ?? '', line.key ?? line.label].join('/');
    const name: PlacedCell = { column: place('criterion'), style: label, content: text(line.label) };
    this.#sheet.addRow([name, ...cells], { key });
  }

  /** Of one post from B2 where it is there; of all the sum of the posts. */
  #count(line: Line, column: Column, row: number): CellContent {
    const figure = line.counts[column];
    const count = shownCount(figure);
    if (column === 'total') return this.#sum(line, row);
    if (count === undefined) return dashUntil(this.#whereKnown(line, column, row));
    const formula = this.#whereKnown(line, column, row) ?? this.#formula(line, column, row);
    return formula === undefined ? knownCount(figure) : countFormula(formula, count);
  }

  /** Of all posts; those of which B2 may tell more are added as far as they are numbers. */
  #sum(line: Line, row: number): CellContent {
    const count = shownCount(line.counts.total);
    const posts = columns.filter((each) => each !== 'total');
    const at = (each: Column) => valueOf({ row, column: place(`${each}.count`) });
    if (this.#whereKnown(line, 'total', row)) {
      const all = posts.map(at);
      const live = dashUnlessNumber(all, sumOfKnown(all));
      return count === undefined ? dashUntil(live) : countFormula(live, count);
    }
    const told = posts.filter((each) => shownCount(line.counts[each]) !== undefined);
    // a dash is no number: only the posts that have one are added
    return count === undefined ? dash : addition(told.map(at), count);
  }

  /** What counts a line in a post, “–” while that is known of nobody there. */
  #whereKnown(line: Line, column: Column, row: number): Formula | undefined {
    const people = this.#people;
    if (line.rest !== undefined) {
      const all = fixedValue({ row: this.#totalRow, column: place(`${column}.count`) }, 'row');
      const beside = this.#formula(line, column, row);
      return beside && dashUnlessKnown(all, beside);
    }
    const { who, known } = line;
    if (!people || !who || !known) return undefined;
    const post = column === 'total' ? [] : [this.#post(people, column)];
    return dashUnlessKnown(people.count([...post, known]), people.count([...post, ...who]));
  }

  #formula({ who, rest }: Line, column: Column, row: number): Formula | undefined {
    const people = this.#people;
    if (people === undefined) return undefined;
    const at = place(`${column}.count`);
    if (rest !== undefined) {
      const all = fixedValue({ row: this.#totalRow, column: at }, 'row');
      const beside = remainder(all, { row: rest.from, column: at }, { row: row - 1, column: at });
      return rest.others === undefined
        ? beside
        : subtracted(beside, people.count([this.#post(people, column), rest.others]));
    }
    return who && people.count([this.#post(people, column), ...who]);
  }

  /** Who holds the post that the heading of the column names. */
  #post(people: PeopleQuestions, column: Column): Formula {
    const heading = fixedValue({ row: this.#postsRow, column: place(`${column}.count`) }, 'row');
    return people.has('position', heading);
  }

  #share(line: Line, column: Column, row: number): CellContent {
    const { counts } = line;
    const { percent } = this.#season.season;
    const at = place(`${column}.count`);
    const counted = valueOf({ row, column: at });
    const base = fixedValue({ row: this.#totalRow, column: at }, 'row');
    const live = this.#whereKnown(line, column, row);
    if (shownCount(counts[column]) === undefined) {
      return dashUntil(live && dashWhereDash(counted, quotient(counted, base, percent, 'percent')));
    }
    const shareOf = live === undefined ? share : shareOfKnown;
    return shareOf({ ...countShare(this.#stats, counts, column), counted, base }, percent);
  }

  #addMeans(): void {
    const cells = columns.map((column): PlacedCell => {
      const { sum, count } = this.#stats.ages[column];
      const people = this.#people;
      const live = people?.ages(column === 'total' ? [] : [this.#post(people, column)]);
      const content = meanOrDash(sum, count, this.#season.season.percent, live);
      return { column: place(`${column}.count`), span: 2, style: 'count', content };
    });
    const meanAge = vi.unknown.labelled(words.meanAge, this.#stats.ages.total.unknown);
    const label: PlacedCell = { column: place('criterion'), style: 'innerLabel', content: text(meanAge) };
    this.#sheet.addRow([label, ...cells], { key: words.meanAge });
  }
}

const groupNames: Readonly<Partial<Record<Group, string>>> = {
  female: words.female,
  ethnicMinority: words.ethnicMinority,
  religious: words.religion,
  reelected: words.reelected,
  new: words.new,
  firstTime: words.firstTime,
};

/** The groups of the form; each says of how many people it is not known whether they belong to it. */
function groupLines(stats: SeasonStatistics, people: PeopleQuestions | undefined): Line[] {
  return (Object.entries(groupNames) as [Group, string][]).map(([group, label]) => {
    const counts = stats.groups[group];
    const who = people?.isIn(group);
    return {
      key: label,
      label: vi.unknown.labelled(label, unknownCount(counts.total)),
      ...{ counts, known: people?.isKnown(group) },
      who: who && [who],
    };
  });
}

/** The form has one line for the two highest levels. */
function theoryRows(
  rows: readonly BreakdownRow<PoliticalTheory>[],
): readonly BreakdownRow<PoliticalTheory | 'highest'>[] {
  const high = rows.filter(({ value }) => value === 'advanced' || value === 'bachelor');
  const highest = { value: 'highest' as const, counts: joinAnswers(high.map(({ counts }) => counts)) };
  return rows.flatMap((row): readonly BreakdownRow<PoliticalTheory | 'highest'>[] => {
    if (row.value === 'advanced') return [highest];
    return row.value === 'bachelor' ? [] : [row];
  });
}
