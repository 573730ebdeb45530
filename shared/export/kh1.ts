import type { Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { vi } from '../i18n';
import type { PlannedCongress } from '../planning/schedule';
import { congressesInTime } from '../planning/timetable';
import type { SeasonStatistics } from '../statistics';
import { type ColumnNode, columnPlaces, type LeafIdOf, leavesOf, ofTexts, placeOf } from './column-tree';
import { fittedColumns } from './fitted-widths';
import type { SheetOptions } from './frame';
import { dayText, hourParts, openConflicts } from './plan-texts';
import { makeSheet, pageWidth, saidIn } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, integer, type SheetModel, sum, text } from './sheet-model';
import { shownText } from './sheet-texts';
import type { StyleName } from './styles';

/** KH1, “Lịch đại hội chi bộ”: the congresses by day and hour, a row each. */

const { headings, notes, ...words } = vi.sheets.plan;

/** For what is written by hand where nothing is entered. */
const HAND_PT = 66;

const columns = [
  { id: 'ordinal', heading: vi.sheets.headings.ordinal, widthPt: 28 },
  ofTexts('day', headings.day),
  ofTexts('hour', headings.hour, HAND_PT),
  ofTexts('cell', headings.cell),
  ofTexts('venue', headings.venue, HAND_PT),
  {
    heading: headings.members,
    columns: [
      { id: 'members', heading: headings.total, widthPt: 44 },
      { id: 'summoned', heading: headings.summoned, widthPt: 44 },
    ],
  },
  {
    heading: headings.guides,
    columns: [ofTexts('leads', headings.leads, HAND_PT), ofTexts('along', headings.along, HAND_PT)],
  },
  ofTexts('note', vi.sheets.headings.note, HAND_PT),
] as const satisfies readonly ColumnNode<string>[];

type ColumnId = LeafIdOf<typeof columns>;

const places = columnPlaces<ColumnId>(columns);
const order = leavesOf<ColumnId>(columns).map(({ id }) => id);
/** The columns of texts, and up to which width in points a text of theirs is not broken. */
const textColumns = [
  ['day', 90],
  ['hour', 90],
  ['cell', 0],
  ['venue', 0],
  ['leads', 130],
  ['along', 130],
  ['note', 0],
] as const satisfies readonly (readonly [ColumnId, number])[];

/** Makes the sheet KH1. */
export function kh1(season: Season, _stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const congresses = congressesInTime(season);
  const dated = congresses.filter(({ day }) => day !== undefined).length;
  const conflicts = openConflicts(season);
  const rows = congresses.map((congress, index) => ({ congress, contents: contentsOf(congress, index + 1) }));
  const orientation = 'landscape';
  const said = saidIn(options);
  return makeSheet<ColumnId>(season, options, {
    code: 'KH1',
    orientation,
    view: { frozenColumns: 1, zoom: 90 },
    columns: fittedColumns<ColumnId>(
      columns,
      textColumns.map(([id, whole]) => ({
        ...{ id, whole },
        texts: rows.map(({ contents }) => said(shownText(contents[id], false) ?? '')),
      })),
      pageWidth({ paper: 'A4', orientation }),
    ),
    addBody: (sheet) => addBody(sheet, rows),
    notes: [
      notes.dated(dated, congresses.length),
      ...(conflicts === 0 ? [] : [notes.conflicts(conflicts)]),
      notes.blanks,
    ],
  });
}

interface Row {
  readonly congress: PlannedCongress;
  readonly contents: Readonly<Record<ColumnId, CellContent>>;
}

function addBody(sheet: SheetBuilder, rows: readonly Row[]): void {
  const from = sheet.nextRow;
  for (const { congress, contents } of rows) {
    const cells = order.map(
      (id): PlacedCell => ({
        column: placeOf(places, id),
        style: styleOf(id),
        content: contents[id],
      }),
    );
    sheet.addRow(cells, { key: congress.cell.id });
  }
  addTotal(
    sheet,
    rows.map(({ congress }) => congress),
    from,
  );
}

function contentsOf(congress: PlannedCongress, ordinal: number): Readonly<Record<ColumnId, CellContent>> {
  const { cell, guides } = congress;
  const [leads, ...along] = guides;
  const held = isHeld(cell.congress) ? [words.held] : [];
  const note = cell.plan?.note?.trim() ?? '';
  return {
    ordinal: integer(ordinal),
    day: text(dayText(congress)),
    hour: text(hourParts(congress).join('\n')),
    cell: text(cell.name),
    venue: text(cell.plan?.venue),
    members: integer(cell.members.total),
    summoned: integer(cell.congress.summonedOfficial),
    leads: text(leads?.fullName),
    along: text(along.map(({ fullName }) => fullName).join('\n')),
    note: text([...held, ...(note === '' ? [] : [note])].join('; ')),
  };
}

const centred: ReadonlySet<ColumnId> = new Set<ColumnId>(['day', 'hour']);
const counts: ReadonlySet<ColumnId> = new Set<ColumnId>(['members', 'summoned']);

function styleOf(id: ColumnId): StyleName {
  if (id === 'ordinal') return 'ordinal';
  if (counts.has(id)) return 'count';
  return centred.has(id) ? 'centred' : 'label';
}

/** Counts that nobody entered are left out of a sum; where none is entered there is no sum. */
function addTotal(sheet: SheetBuilder, congresses: readonly PlannedCongress[], from: number): void {
  const summed = (id: ColumnId, values: readonly (number | undefined)[]): PlacedCell => {
    const column = placeOf(places, id);
    const known = values.filter((value) => value !== undefined);
    const total = known.length === 0 ? undefined : known.reduce((whole, value) => whole + value, 0);
    return {
      column,
      style: 'total',
      content: sum({ row: from - 1, column }, total),
    };
  };
  const members = placeOf(places, 'members');
  const leads = placeOf(places, 'leads');
  sheet.addRow([
    { column: 1, span: members - 1, style: 'group', content: text(words.totalCells(congresses.length)) },
    summed(
      'members',
      congresses.map(({ cell }) => cell.members.total),
    ),
    summed(
      'summoned',
      congresses.map(({ cell }) => cell.congress.summonedOfficial),
    ),
    { column: leads, span: places.size - leads + 1, style: 'label', content: blank },
  ]);
}
