import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { type Column, columns } from '../statistics/by-position';
import type { Group } from '../statistics/groups';
import { joinAnswers, type KnownByPosition, shownCount, unknownCount } from '../statistics/known';
import { type BreakdownRow, countShare, type SeasonStatistics } from '../statistics/statistics';
import { type ColumnNode, columnPlaces, placeOf } from './column-tree';
import { valueOf } from './formula';
import type { SheetOptions } from './frame';
import { ageNotes, appointedNotes, cellsNote, missingNotes, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  addition,
  type CellContent,
  dash,
  knownCount,
  mean,
  type SheetModel,
  share,
  text,
} from './sheet-model';
import type { StyleName } from './styles';

/** B3, “Thống kê chất lượng cấp uỷ”: the committees by quality and post (frame of Biểu 9C-BTCTW). */

type ColumnId = 'criterion' | `${Column}.count` | `${Column}.share`;

const words = vi.sheets.b3;
const headings = vi.sheets.headings;

/** Together wider than the page: fitted to it, the usual table and its signatures stand on one page. */
const CRITERION_PT = 236;
const COUNT_PT = 52;
const SHARE_PT = 56;

const headingOf: Readonly<Record<Column, string>> = { total: headings.b3.total, ...vi.choices.position };

const tree: readonly ColumnNode<ColumnId>[] = [
  { id: 'criterion', heading: headings.b3.criterion, widthPt: CRITERION_PT },
  ...columns.map((column) => ({
    heading: headingOf[column],
    columns: [
      {
        id: `${column}.count` as const,
        heading: headings.count,
        widthPt: COUNT_PT,
        parts:
          column === 'total'
            ? ({ operator: '+', ids: ['secretary.count', 'deputySecretary.count', 'member.count'] } as const)
            : undefined,
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
}

/** Makes the sheet B3. */
export function b3(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return makeSheet<ColumnId>(season, options, {
    code: 'B3',
    orientation: 'portrait',
    columns: tree,
    addBody: (sheet) => addBody(sheet, season, stats),
    notes: [
      cellsNote(stats),
      ...ageNotes(season.season.ageAt, stats),
      vi.sheets.notes.b3Bases,
      roundingNote(season.season.percent),
      ...appointedNotes(stats),
      ...missingNotes(stats),
    ],
  });
}

function addBody(sheet: SheetBuilder, season: Season, stats: SeasonStatistics): void {
  const totalRow = sheet.nextRow;
  const addLine = (line: Line, label: StyleName = 'innerLabel') =>
    addLineRow(sheet, { line, totalRow, stats, label, season });
  const total = vi.unknown.total(words.total, stats.heldWithoutResult);
  addLine({ key: words.total, label: total, counts: stats.groups.committee }, 'total');
  for (const line of groupLines(stats)) addLine(line, 'label');
  addSection(sheet, words.age);
  for (const row of stats.bands[season.season.ageBands ?? 'threeBands'])
    addLine(lineOf(words.age, row, vi.statistics.bandLabel));
  addMeanRow(sheet, season, stats);
  addSection(sheet, words.generalEducation);
  for (const row of stats.generalEducation) addLine(lineOf(words.generalEducation, row, (value) => value));
  addSection(sheet, words.professionalLevel);
  for (const row of stats.professionalLevel)
    addLine(lineOf(words.professionalLevel, row, (value) => vi.choices.professionalLevel[value]));
  addSection(sheet, words.politicalTheory);
  for (const line of theoryLines(stats)) addLine(line);
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
function groupLines(stats: SeasonStatistics): Line[] {
  return Object.entries(groupNames).map(([group, label]) => {
    const counts = stats.groups[group as Group];
    return { key: label, label: vi.unknown.labelled(label, unknownCount(counts.total)), counts };
  });
}

function lineOf<T>(section: string, row: BreakdownRow<T>, name: (value: T) => string): Line {
  return { section, label: row.value === undefined ? words.notEntered : name(row.value), counts: row.counts };
}
/** The form has one line for the two highest levels. */
function theoryLines(stats: SeasonStatistics): Line[] {
  const rows = stats.politicalTheory;
  const high = rows.filter(({ value }) => value === 'advanced' || value === 'bachelor');
  const highest: Line = {
    section: words.politicalTheory,
    label: words.advancedOrBachelor,
    counts: joinAnswers(high.map(({ counts }) => counts)),
  };
  return rows.flatMap((row) => {
    if (row.value === 'advanced') return [highest];
    if (row.value === 'bachelor') return [];
    return [lineOf(words.politicalTheory, row, (value) => vi.choices.politicalTheory[value])];
  });
}

function addSection(sheet: SheetBuilder, name: string): void {
  const cell = {
    column: place('criterion'),
    span: places.size,
    style: 'group',
    content: text(name),
  } as const;
  sheet.addRow([cell], { keepWithNext: true });
}

interface LinePlan {
  readonly line: Line;
  readonly totalRow: number;
  readonly stats: SeasonStatistics;
  readonly label: StyleName;
  readonly season: Season;
}

function addLineRow(sheet: SheetBuilder, { line, totalRow, stats, label, season }: LinePlan): void {
  const row = sheet.nextRow;
  const isTotal = row === totalRow;
  const isKnown = (column: Column) => shownCount(line.counts[column]) !== undefined;
  const countOf = (column: Column): CellContent => {
    if (column !== 'total' || !isKnown('total')) return knownCount(line.counts[column]);
    // a dash is no number: only the posts that have one are added
    const parts = columns.filter((each) => each !== 'total' && isKnown(each));
    return addition(
      parts.map((each) => valueOf({ row, column: place(`${each}.count`) })),
      line.counts.total.count,
    );
  };
  const shareOf = (column: Column): CellContent => {
    if (!isKnown(column)) return dash;
    return share(
      {
        ...countShare(stats, line.counts, column),
        counted: valueOf({ row, column: place(`${column}.count`) }),
        base: valueOf({ row: totalRow, column: place(`${column}.count`) }),
      },
      season.season.percent,
    );
  };
  const cells = columns.flatMap((column): PlacedCell[] => [
    { column: place(`${column}.count`), style: isTotal ? 'total' : 'count', content: countOf(column) },
    { column: place(`${column}.share`), style: isTotal ? 'total' : 'share', content: shareOf(column) },
  ]);
  const key = [line.section ?? '', line.key ?? line.label].join('/');
  sheet.addRow([{ column: place('criterion'), style: label, content: text(line.label) }, ...cells], { key });
}

function addMeanRow(sheet: SheetBuilder, season: Season, stats: SeasonStatistics): void {
  const cells = columns.map((column): PlacedCell => {
    const { sum, count } = stats.ages[column];
    const content = count === 0 ? dash : mean(sum, count, season.season.percent);
    return { column: place(`${column}.count`), span: 2, style: 'count', content };
  });
  const meanAge = vi.unknown.labelled(words.meanAge, stats.ages.total.unknown);
  const label: PlacedCell = { column: place('criterion'), style: 'innerLabel', content: text(meanAge) };

  sheet.addRow([label, ...cells], { key: words.meanAge });
}
