import { type Position, positions } from '../domain/choices';
import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import type {
  ComparedCount,
  ComparedGroup,
  ComparedMean,
  ComparedRow,
  Group,
  SeasonComparison,
  SeasonStatistics,
} from '../statistics';
import { comparison } from '../statistics';
import { type Fraction, subtractFractions } from '../text/share';
import { type ColumnNode, columnPlaces, placeOf } from './column-tree';
import { type FractionOfFormulas, literal, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { ageNotes, cellsNote, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  blank,
  type CellContent,
  countDifference,
  integer,
  mean,
  quotientDifference,
  type SheetModel,
  share,
  text,
} from './sheet-model';
import type { StyleName } from './styles';

/** B5, “So sánh với nhiệm kỳ trước”: counts and shares of two terms, and what they rose or fell by. */

type Term = 'previous' | 'current';
type ColumnId = 'indicator' | `${Term | 'change'}.${'count' | 'share'}`;

const words = vi.sheets.b5;
const { notes } = vi.sheets;
const headings = vi.sheets.headings;

const INDICATOR_PT = 214;
const COUNT_PT = 54;
const SHARE_PT = 58;

/** The columns, their headings with the names of both terms. */
function b5Columns({ season }: Season): readonly ColumnNode<ColumnId>[] {
  const { previous, current, change, points, ofTerm } = headings.b5;
  const pair = (id: Term | 'change', heading: string, shareHeading: string): ColumnNode<ColumnId> => ({
    heading,
    columns: [
      {
        id: `${id}.count`,
        heading: headings.count,
        widthPt: COUNT_PT,
        parts: id === 'change' ? { operator: '-', ids: ['current.count', 'previous.count'] } : undefined,
      },
      {
        id: `${id}.share`,
        heading: shareHeading,
        widthPt: SHARE_PT,
        parts: id === 'change' ? { operator: '-', ids: ['current.share', 'previous.share'] } : undefined,
      },
    ],
  });
  return [
    { id: 'indicator', heading: headings.b5.indicator, widthPt: INDICATOR_PT },
    pair('previous', ofTerm(previous, season.previousTerm), headings.percent),
    pair('current', ofTerm(current, season.term), headings.percent),
    pair('change', change, points),
  ];
}

/** Makes the sheet B5. */
export function b5(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const { previous } = options;
  const columns = b5Columns(season);
  const entered = previous?.cells.total ?? 0;
  return makeSheet<ColumnId>(season, options, {
    code: 'B5',
    orientation: 'portrait',
    columns,
    addBody: (sheet) => new B5Body(sheet, columns, season).add(comparison(stats, previous)),
    notes: [
      cellsNote(stats),
      entered === 0 ? notes.b5NoPrevious : notes.b5PreviousCells(entered, stats.cells.total),
      ...ageNotes(season.season.ageAt, stats),
      ...(previous === undefined ? [] : [notes.b5PreviousAges(previous.ages.total.unknown)]),
      notes.b5Bases,
      roundingNote(season.season.percent),
    ],
  });
}

const sources = ['reelected', 'new', 'firstTime'] as const satisfies readonly Group[];
const people = [
  'female',
  'young',
  'ethnicMinority',
  'religious',
  'concurrentHeads',
] as const satisfies readonly Group[];

/** A line of counts; of the number of cells there is no share. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly figures: ComparedCount & Partial<ComparedGroup>;
  readonly look: 'top' | 'total' | 'inner';
}

class B5Body {
  readonly #sheet: SheetBuilder;
  readonly #place: (id: ColumnId) => number;
  readonly #season: Season;
  readonly #policy: PercentPolicy;
  /** The row of all committee members: the base of every share. */
  #totalRow = 0;

  constructor(sheet: SheetBuilder, columns: readonly ColumnNode<ColumnId>[], season: Season) {
    this.#sheet = sheet;
    const places = columnPlaces(columns);
    this.#place = (id) => placeOf(places, id);
    this.#season = season;
    this.#policy = season.season.percent;
  }

  add({ cells, groups, meanAge, professionalLevel, politicalTheory }: SeasonComparison): void {
    const { committee } = groups;
    this.#addLine({ key: 'cells', label: words.cells, figures: cells.held, look: 'top' });
    this.#totalRow = this.#sheet.nextRow;
    this.#addLine({ key: 'total', label: words.total, figures: committee.total, look: 'total' });
    this.#addSection(words.positions);
    for (const post of positions) this.#addPost(post, committee[post], committee.total);
    this.#addSection(words.sources);
    for (const group of sources) this.#addGroup(group, groups[group].total);
    this.#addSection(words.people);
    for (const group of people) this.#addGroup(group, groups[group].total);
    this.#addAges(meanAge.total);
    this.#addRows(words.professionalLevel, professionalLevel, vi.choices.professionalLevel);
    this.#addRows(words.politicalTheory, politicalTheory, vi.choices.politicalTheory);
  }

  #addSection(name: string): void {
    const cell = { column: 1, span: SHEET_COLUMNS, style: 'group', content: text(name) } as const;
    this.#sheet.addRow([cell], { keepWithNext: true });
  }

  /** A post here is a part of all members: the share that its people have in the committees. */
  #addPost(post: Position, { previous, current, difference }: ComparedCount, all: ComparedGroup): void {
    const currentShare = { count: current, of: all.current };
    const previousShare =
      previous === undefined || all.previous === undefined
        ? undefined
        : { count: previous, of: all.previous };
    const points = previousShare && subtractFractions(currentShare, previousShare);
    const figures = { previous, current, difference, currentShare, previousShare, points };
    this.#addLine({ key: post, label: vi.choices.position[post], figures, look: 'inner' });
  }

  #addGroup(group: (typeof sources | typeof people)[number], figures: ComparedGroup): void {
    const label = group === 'young' ? vi.statistics.youngLabel(rulesOf(this.#season)) : words.groups[group];
    this.#addLine({ key: group, label, figures, look: 'inner' });
  }

  #addRows<T extends string>(
    section: string,
    rows: readonly ComparedRow<T>[],
    names: Readonly<Record<T, string>>,
  ): void {
    this.#addSection(section);
    for (const { value, counts } of rows) {
      const label = value === undefined ? vi.sheets.b3.notEntered : names[value];
      this.#addLine({ key: `${section}/${label}`, label, figures: counts.total, look: 'inner' });
    }
  }

  #addLine({ key, label, figures, look }: Line): void {
    const row = this.#sheet.nextRow;
    const number: StyleName = look === 'total' ? 'total' : 'count';
    const labelStyle = { total: 'group', top: 'label', inner: 'innerLabel' } as const;
    const cell = (id: ColumnId, content: CellContent, style: StyleName = number): PlacedCell => ({
      column: this.#place(id),
      style,
      content,
    });
    this.#sheet.addRow(
      [
        cell('indicator', text(label), labelStyle[look]),
        cell('previous.count', integer(figures.previous)),
        cell('previous.share', this.#share('previous', row, figures.previousShare)),
        cell('current.count', integer(figures.current)),
        cell('current.share', this.#share('current', row, figures.currentShare)),
        cell('change.count', this.#countChange(row, figures.difference)),
        cell('change.share', this.#shareChange(row, figures)),
      ],
      { key },
    );
  }

  #fraction(term: Term, row: number): FractionOfFormulas {
    const column = this.#place(`${term}.count`);
    return { counted: valueOf({ row, column }), base: valueOf({ row: this.#totalRow, column }) };
  }

  #share(term: Term, row: number, exact: Fraction | undefined): CellContent {
    return exact === undefined ? blank : share({ ...this.#fraction(term, row), ...exact }, this.#policy);
  }

  #countChange(row: number, difference: number | undefined): CellContent {
    if (difference === undefined) return blank;
    const at = (id: ColumnId) => valueOf({ row, column: this.#place(id) });
    return countDifference(at('current.count'), at('previous.count'), difference);
  }

  #shareChange(row: number, { currentShare, previousShare, points }: Partial<ComparedGroup>): CellContent {
    if (currentShare === undefined || previousShare === undefined) return blank;
    const source = { now: this.#fraction('current', row), before: this.#fraction('previous', row) };
    return quotientDifference({ ...source, exact: points }, this.#policy, 'percent');
  }

  /** The mean age has no share: its figure and the difference in years take both columns of a term. */
  #addAges({ current, previous, difference }: ComparedMean): void {
    const wide = (id: Term | 'change', content: CellContent): PlacedCell => ({
      column: this.#place(`${id}.count`),
      span: 2,
      style: 'count',
      content,
    });
    const label: PlacedCell = {
      column: this.#place('indicator'),
      style: 'innerLabel',
      content: text(vi.sheets.b3.meanAge),
    };
    const meanOf = (ages: Fraction | undefined) => mean(ages?.count ?? 0, ages?.of ?? 0, this.#policy);
    const change =
      current === undefined || previous === undefined
        ? blank
        : quotientDifference(
            { now: literals(current), before: literals(previous), exact: difference },
            this.#policy,
            'number',
          );
    this.#sheet.addRow(
      [label, wide('previous', meanOf(previous)), wide('current', meanOf(current)), wide('change', change)],
      { key: 'meanAge' },
    );
  }
}

const SHEET_COLUMNS = 7;

function literals({ count, of }: Fraction): FractionOfFormulas {
  return { counted: literal(count), base: literal(of) };
}
