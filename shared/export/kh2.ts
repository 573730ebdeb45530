import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { type PlannedCongress, plannedCongresses } from '../planning/schedule';
import { type Assignment, assignments } from '../planning/timetable';
import type { SeasonStatistics } from '../statistics';
import { type ColumnNode, columnPlaces, type LeafIdOf, placeOf } from './column-tree';
import { valueOf } from './formula';
import type { SheetOptions } from './frame';
import { dateText, hourParts, openConflicts } from './plan-texts';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { addition, blank, type CellContent, integer, type SheetModel, sum, text } from './sheet-model';
import type { StyleName } from './styles';

/** KH2, “Bảng phân công chỉ đạo đại hội”: each member of the ward's committee with the cells they guide. */

const { headings, notes, ...words } = vi.sheets.plan;

const columns = [
  { id: 'ordinal', heading: vi.sheets.headings.ordinal, widthPt: 28 },
  { id: 'fullName', heading: headings.fullName, widthPt: 112 },
  { id: 'post', heading: headings.post, widthPt: 106 },
  { id: 'phone', heading: headings.phone, widthPt: 76 },
  {
    heading: headings.count,
    columns: [
      {
        id: 'count',
        heading: headings.total,
        widthPt: 50,
        parts: { operator: '+', ids: ['leading', 'along'] },
      },
      { id: 'leading', heading: headings.leads, widthPt: 44 },
      { id: 'along', heading: headings.along, widthPt: 50 },
    ],
  },
  {
    heading: headings.assigned,
    columns: [
      { id: 'cell', heading: headings.cell, widthPt: 158 },
      { id: 'day', heading: headings.congressDay, widthPt: 150 },
      { id: 'task', heading: headings.task, widthPt: 86 },
    ],
  },
] as const satisfies readonly ColumnNode<string>[];

type ColumnId = LeafIdOf<typeof columns>;

const places = columnPlaces<ColumnId>(columns);
const place = (id: ColumnId) => placeOf(places, id);
/** What stands once for all cells of a member. */
const guideColumns = ['ordinal', 'fullName', 'post', 'phone', 'count', 'leading', 'along'] as const;
const counts = ['count', 'leading', 'along'] as const;

/** Makes the sheet KH2. */
export function kh2(season: Season, _stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const twice = openConflicts(season, 'guide');
  return makeSheet<ColumnId>(season, options, {
    code: 'KH2',
    orientation: 'landscape',
    view: { frozenColumns: 2, zoom: 90 },
    columns,
    addBody: (sheet) => addBody(sheet, season),
    notes: [notes.counts, ...(twice === 0 ? [] : [notes.twice(twice)]), notes.blanks],
  });
}

function addBody(sheet: SheetBuilder, season: Season): void {
  const all = assignments(season);
  const from = sheet.nextRow;
  for (const [index, each] of all.entries()) addGuide(sheet, each, index + 1);
  if (all.length === 0) addWholeRow(sheet, words.noGuides);
  else addTotal(sheet, all, from);
  const unassigned = plannedCongresses(season).filter(({ guides }) => guides.length === 0);
  if (unassigned.length === 0) return;
  const names = unassigned.map(({ cell }) => cell.name).join('; ');
  addWholeRow(sheet, words.unassigned(unassigned.length, names), 'unassigned');
}

function addWholeRow(sheet: SheetBuilder, line: string, key?: string): void {
  const cell = { column: 1, span: places.size, style: 'label', content: text(line) } as const;
  sheet.addRow([cell], key === undefined ? {} : { key });
}

/** So many cells of one member may begin on one page and end on the next: the name stands at the top. */
const LONG_LIST = 8;

/** A row for each cell; what is said of the member is merged down over them. */
function addGuide(sheet: SheetBuilder, assignment: Assignment, ordinal: number): void {
  const { guide, congresses } = assignment;
  const rows: readonly (PlannedCongress | undefined)[] = congresses.length === 0 ? [undefined] : congresses;
  const from = sheet.nextRow;
  const shared = guideCells(assignment, ordinal, from);
  const leastPt = sheet.heightFor(shared) / rows.length;
  for (const [index, congress] of rows.entries()) {
    // one row too may become several, for a text too high for Excel
    const cells = shared.map((cell) => ({
      ...cell,
      content: index === 0 ? cell.content : blank,
      mergedDown: true,
    }));
    sheet.addRow([...cells, ...congressCells(assignment, congress)], {
      key: `${guide.id}/${congress?.cell.id ?? ''}`,
      keepWithNext: index < rows.length - 1 && rows.length <= LONG_LIST,
      leastPt,
    });
  }
  const to = sheet.nextRow - 1;
  for (const id of guideColumns) {
    sheet.merge({ from: { row: from, column: place(id) }, to: { row: to, column: place(id) } });
  }
}

function guideCells({ guide, cells, leading }: Assignment, ordinal: number, row: number): PlacedCell[] {
  const part = (id: ColumnId) => valueOf({ row, column: place(id) });
  const contents: Readonly<Record<(typeof guideColumns)[number], CellContent>> = {
    ordinal: integer(ordinal),
    fullName: text(guide.fullName),
    post: text(guide.post),
    phone: text(guide.phone),
    count: addition([part('leading'), part('along')], cells.length),
    leading: integer(leading),
    along: integer(cells.length - leading),
  };
  const long = cells.length > LONG_LIST;
  const styleOf = (id: (typeof guideColumns)[number]): StyleName => {
    if (id === 'ordinal') return long ? 'ordinalAbove' : 'ordinal';
    if (counts.some((each) => each === id)) return long ? 'countAbove' : 'count';
    return long ? 'labelAbove' : 'label';
  };
  return guideColumns.map((id) => ({ column: place(id), style: styleOf(id), content: contents[id] }));
}

function congressCells({ guide }: Assignment, congress: PlannedCongress | undefined): PlacedCell[] {
  const cell = (id: ColumnId, style: StyleName, content: CellContent) => ({
    column: place(id),
    style,
    content,
  });
  if (congress === undefined) {
    return [
      cell('cell', 'label', text(words.noCells)),
      cell('day', 'centred', blank),
      cell('task', 'centred', blank),
    ];
  }
  const time = [dateText(congress), ...hourParts(congress).map((part) => part.toLowerCase())].join(', ');
  const task = congress.guides[0] === guide ? headings.leads : headings.along;
  return [
    cell('cell', 'label', text(congress.cell.name)),
    cell('day', 'centred', text(time)),
    cell('task', 'centred', text(task)),
  ];
}

function addTotal(sheet: SheetBuilder, all: readonly Assignment[], from: number): void {
  const leading = all.reduce((whole, each) => whole + each.leading, 0);
  const count = all.reduce((whole, { cells }) => whole + cells.length, 0);
  const totals = { count, leading, along: count - leading };
  sheet.addRow([
    { column: 1, span: place('count') - 1, style: 'group', content: text(words.totalGuides(all.length)) },
    ...counts.map((id): PlacedCell => {
      const column = place(id);
      return { column, style: 'total', content: sum({ row: from - 1, column }, totals[id]) };
    }),
    { column: place('cell'), span: places.size - place('cell') + 1, style: 'label', content: blank },
  ]);
}
