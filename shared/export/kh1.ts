import type { Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { vi } from '../i18n';
import type { PlannedCongress } from '../planning/schedule';
import { congressesInTime } from '../planning/timetable';
import type { SeasonStatistics } from '../statistics';
import { type ColumnNode, columnPlaces, type LeafIdOf, leavesOf, placeOf } from './column-tree';
import type { SheetOptions } from './frame';
import { dayText, hourParts, openConflicts } from './plan-texts';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, integer, type SheetModel, sum, text } from './sheet-model';
import type { StyleName } from './styles';

/** KH1, “Lịch đại hội chi bộ”: the congresses by day and hour, a row each. */

const { headings, notes, ...words } = vi.sheets.plan;

const columns = [
  { id: 'ordinal', heading: vi.sheets.headings.ordinal, widthPt: 28 },
  { id: 'day', heading: headings.day, widthPt: 74 },
  { id: 'hour', heading: headings.hour, widthPt: 62 },
  { id: 'cell', heading: headings.cell, widthPt: 146 },
  { id: 'venue', heading: headings.venue, widthPt: 138 },
  {
    heading: headings.members,
    columns: [
      { id: 'members', heading: headings.total, widthPt: 44 },
      { id: 'summoned', heading: headings.summoned, widthPt: 44 },
    ],
  },
  {
    heading: headings.guides,
    columns: [
      { id: 'leads', heading: headings.leads, widthPt: 104 },
      { id: 'along', heading: headings.along, widthPt: 104 },
    ],
  },
  { id: 'note', heading: vi.sheets.headings.note, widthPt: 74 },
] as const satisfies readonly ColumnNode<string>[];

type ColumnId = LeafIdOf<typeof columns>;

const places = columnPlaces<ColumnId>(columns);
const order = leavesOf<ColumnId>(columns).map(({ id }) => id);

/** Makes the sheet KH1. */
export function kh1(season: Season, _stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const congresses = congressesInTime(season);
  const dated = congresses.filter(({ day }) => day !== undefined).length;
  const conflicts = openConflicts(season);
  return makeSheet<ColumnId>(season, options, {
    code: 'KH1',
    orientation: 'landscape',
    view: { frozenColumns: 1, zoom: 90 },
    columns,
    addBody: (sheet) => addBody(sheet, congresses),
    notes: [
      notes.dated(dated, congresses.length),
      ...(conflicts === 0 ? [] : [notes.conflicts(conflicts)]),
      notes.blanks,
    ],
  });
}

function addBody(sheet: SheetBuilder, congresses: readonly PlannedCongress[]): void {
  const from = sheet.nextRow;
  for (const [index, congress] of congresses.entries()) {
    const contents = contentsOf(congress, index + 1);
    const cells = order.map(
      (id): PlacedCell => ({
        column: placeOf(places, id),
        style: styleOf(id),
        content: contents[id],
      }),
    );
    sheet.addRow(cells, { key: congress.cell.id });
  }
  addTotal(sheet, congresses, from);
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
