import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { type PlannedCongress, plannedCongresses } from '../planning/schedule';
import { type Assignment, assignments } from '../planning/timetable';
import type { SeasonStatistics } from '../statistics';
import { type ColumnNode, columnPlaces, type LeafIdOf, ofTexts, placeOf } from './column-tree';
import { fittedColumns } from './fitted-widths';
import { valueOf } from './formula';
import type { SheetOptions } from './frame';
import { dateText, hourParts, openConflicts } from './plan-texts';
import { makeSheet, pageWidth, saidIn } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { addition, blank, type CellContent, integer, type SheetModel, sum, text } from './sheet-model';
import type { StyleName } from './styles';

/** KH2, “Bảng phân công chỉ đạo đại hội”: each member of the ward's committee with the cells they guide. */

const { headings, notes, ...words } = vi.sheets.plan;

/** For what is written by hand where nothing is entered. */
const HAND_PT = 66;

const columns = [
  { id: 'ordinal', heading: vi.sheets.headings.ordinal, widthPt: 28 },
  ofTexts('fullName', headings.fullName, HAND_PT),
  ofTexts('post', headings.post, HAND_PT),
  ofTexts('phone', headings.phone, HAND_PT),
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
      ofTexts('cell', headings.cell),
      ofTexts('day', headings.congressDay),
      ofTexts('task', headings.task, HAND_PT),
    ],
  },
] as const satisfies readonly ColumnNode<string>[];

type ColumnId = LeafIdOf<typeof columns>;

const places = columnPlaces<ColumnId>(columns);
const place = (id: ColumnId) => placeOf(places, id);
/** What stands once for all cells of a member. */
const guideColumns = ['ordinal', 'fullName', 'post', 'phone', 'count', 'leading', 'along'] as const;
const counts = ['count', 'leading', 'along'] as const;

/** The columns of texts, and up to which width in points a text of theirs is not broken. */
const textColumns = [
  ['fullName', 130],
  ['post', 0],
  ['phone', 90],
  ['cell', 0],
  ['day', 160],
  ['task', 90],
] as const satisfies readonly (readonly [ColumnId, number])[];

/** Makes the sheet KH2. */
export function kh2(season: Season, _stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const twice = openConflicts(season, 'guide');
  const all = assignments(season);
  const unguided = plannedCongresses(season).filter(({ guides }) => guides.length === 0);
  const rows = [...all.flatMap((each) => rowTexts(each)), ...unguided.map(unguidedTexts)];
  const said = saidIn(options);
  const orientation = 'landscape';
  return makeSheet<ColumnId>(season, options, {
    code: 'KH2',
    orientation,
    view: { frozenColumns: 2, zoom: 90 },
    columns: fittedColumns<ColumnId>(
      columns,
      textColumns.map(([id, whole]) => ({ id, whole, texts: rows.map((row) => said(row[id] ?? '')) })),
      pageWidth({ paper: 'A4', orientation }),
    ),
    addBody: (sheet) => addBody(sheet, all, unguided),
    notes: [notes.counts, ...(twice === 0 ? [] : [notes.twice(twice)]), notes.blanks],
  });
}

type RowTexts = Readonly<Partial<Record<ColumnId, string | undefined>>>;

/** What stands in the rows of a member: of the member in the first, for it is merged down over them. */
function rowTexts(assignment: Assignment): readonly RowTexts[] {
  const { fullName, post, phone } = assignment.guide;
  return congressesOf(assignment).map((congress, index) => ({
    ...(index === 0 ? { fullName, post, phone } : {}),
    ...(index === MOST_TOGETHER ? { fullName: words.again(fullName) } : {}),
    ...congressTexts(assignment, congress),
  }));
}

/** A row for each congress; one without any where the member guides none. */
function congressesOf({ congresses }: Assignment): readonly (PlannedCongress | undefined)[] {
  return congresses.length === 0 ? [undefined] : congresses;
}

function addBody(
  sheet: SheetBuilder,
  all: readonly Assignment[],
  unguided: readonly PlannedCongress[],
): void {
  const from = sheet.nextRow;
  for (const [index, each] of all.entries()) addGuide(sheet, each, index + 1);
  if (all.length === 0) addWholeRow(sheet, words.noGuides);
  else addTotal(sheet, all, from);
  if (unguided.length > 0) addUnguided(sheet, unguided);
}

function addWholeRow(sheet: SheetBuilder, line: string): void {
  const cell = { column: 1, span: places.size, style: 'label', content: text(line) } as const;
  sheet.addRow([cell], { keepWithNext: true });
}

/** Congresses that nobody guides yet, a row each to write a name in. */
function addUnguided(sheet: SheetBuilder, congresses: readonly PlannedCongress[]): void {
  addWholeRow(sheet, words.unassigned(congresses.length));
  for (const congress of congresses) {
    const empty = guideColumns.map(
      (id): PlacedCell => ({ column: place(id), style: 'label', content: blank }),
    );
    const cells = congressCells(unguidedTexts(congress));
    sheet.addRow([...empty, ...cells], { key: `/${congress.cell.id}` });
  }
}

function unguidedTexts(congress: PlannedCongress): RowTexts {
  return { cell: congress.cell.name, day: dayAndHour(congress) };
}

/** More cells of one member are parted: each part stays on one page and names the member again. */
const MOST_TOGETHER = 8;

/** A row for each cell; what is said of the member is merged down over them. */
function addGuide(sheet: SheetBuilder, assignment: Assignment, ordinal: number): void {
  const rows = congressesOf(assignment);
  const parts = Math.ceil(rows.length / MOST_TOGETHER);
  for (let part = 0; part < parts; part += 1) {
    const [from, to] = [part, part + 1].map((each) => Math.round((each * rows.length) / parts));
    const shared = part === 0 ? guideCells(assignment, ordinal, sheet.nextRow) : cellsAgain(assignment);
    addPart(sheet, assignment, rows.slice(from, to), shared);
  }
}

function addPart(
  sheet: SheetBuilder,
  assignment: Assignment,
  rows: readonly (PlannedCongress | undefined)[],
  shared: readonly PlacedCell[],
): void {
  const from = sheet.nextRow;
  const leastPt = sheet.heightFor(shared) / rows.length;
  for (const [index, congress] of rows.entries()) {
    // one row too may become several, for a text too high for Excel
    const cells = shared.map((cell) => ({
      ...cell,
      content: index === 0 ? cell.content : blank,
      mergedDown: true,
    }));
    sheet.addRow([...cells, ...congressCells(congressTexts(assignment, congress))], {
      key: `${assignment.guide.id}/${congress?.cell.id ?? ''}`,
      keepWithNext: index < rows.length - 1,
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
  return placedCells({
    ordinal: integer(ordinal),
    fullName: text(guide.fullName),
    post: text(guide.post),
    phone: text(guide.phone),
    count: addition([part('leading'), part('along')], cells.length),
    leading: integer(leading),
    along: integer(cells.length - leading),
  });
}

/** What a further part says of the member: the name, for it may stand on a page of its own. */
function cellsAgain({ guide }: Assignment): PlacedCell[] {
  return placedCells({ fullName: text(words.again(guide.fullName)) });
}

function placedCells(
  contents: Readonly<Partial<Record<(typeof guideColumns)[number], CellContent>>>,
): PlacedCell[] {
  return guideColumns.map((id) => ({
    column: place(id),
    style: guideStyle(id),
    content: contents[id] ?? blank,
  }));
}

function guideStyle(id: (typeof guideColumns)[number]): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return counts.some((each) => each === id) ? 'count' : 'label';
}

const congressStyles = { cell: 'label', day: 'centred', task: 'centred' } as const;

function congressCells(texts: RowTexts): PlacedCell[] {
  return (['cell', 'day', 'task'] as const).map((id) => ({
    column: place(id),
    style: congressStyles[id],
    content: text(texts[id]),
  }));
}

function congressTexts({ guide }: Assignment, congress: PlannedCongress | undefined): RowTexts {
  if (congress === undefined) return { cell: words.noCells };
  return {
    cell: congress.cell.name,
    day: dayAndHour(congress),
    task: congress.guides[0] === guide ? headings.leads : headings.along,
  };
}

function dayAndHour(congress: PlannedCongress): string {
  return [dateText(congress), ...hourParts(congress).map((part) => part.toLowerCase())].join(', ');
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
