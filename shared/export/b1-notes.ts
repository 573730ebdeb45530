import { leftOutFields } from '../domain/attendance';
import { type Position, positions } from '../domain/choices';
import type { Cell } from '../domain/season';
import { vi } from '../i18n';
import { inOneLine } from '../i18n/vi/reportPatterns';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { isAppointed } from '../statistics/cell-statistics';
import type { GroupCounts } from '../statistics/groups';
import { unknownCount } from '../statistics/known';
import { formatDate } from '../text/dates';
import { type CountColumn, numbersOf } from './b1-columns';
import { missingParts } from './notes';
import type { B1Part } from './sheet-codes';

/** The last column of B1: what a row of figures does not say by itself. */

const words = vi.sheets.b1Notes;

/** Vacant posts, appointments, who is absent in no column, what is not known, and that a congress is still to come. */
export function cellNote(stats: CellStatistics, part?: B1Part, ofAppointments = false): string {
  if (part === 'B1b') return inOneLine(missingNote(missingOf(stats.groups)));
  const parts = [
    ...(stats.held ? [] : [pendingNote(stats, ofAppointments)]),
    ...(stats.held && !stats.entered ? [words.notEntered] : vacantNotes((post) => stats.vacant[post] ?? 0)),
    ...beyondColumns(stats.groups, [stats.cell], ofAppointments),
    ...(part === 'B1a' ? [] : missingNote(missingOf(stats.groups))),
  ];
  return inOneLine(parts);
}

/** The same of all cells of a ward, with what its sums leave out. */
export function wardNote(stats: SeasonStatistics, part?: B1Part, ofAppointments = false): string {
  const { heldWithoutResult: empty, byCell } = stats;
  const missing = [
    ...(empty === 0 ? [] : [vi.unknown.withoutResult(empty)]),
    ...missingNote(totalUnknown(stats, part)),
  ];
  if (part === 'B1b') return inOneLine(missing);
  const cells = byCell.map(({ cell }) => cell);
  const pending = byCell.filter(({ held }) => !held).length;
  return inOneLine([
    ...(pending === 0 ? [] : [words.pending(pending, ofAppointments)]),
    ...vacantNotes((post) => stats.vacant[post].count),
    ...beyondColumns(stats.groups, cells, ofAppointments),
    ...missing,
  ]);
}

function vacantNotes(countOf: (post: Position) => number): readonly string[] {
  return positions.flatMap((post) => {
    const count = countOf(post);
    return count === 0 ? [] : [words.several(words.vacant[post], count)];
  });
}

/** Who was appointed, and who is absent in no column. */
function beyondColumns(
  { appointed }: GroupCounts,
  cells: readonly Cell[],
  ofAppointments: boolean,
): readonly string[] {
  const { count } = appointed.total;
  const unknown = unknownCount(appointed.total);
  const leftOut = leftOutFields.flatMap((kind) => {
    const absent = cells.reduce((sum, { congress }) => sum + (congress[kind] ?? 0), 0);
    return absent === 0 ? [] : [words.leftOut(kind, absent)];
  });
  // where nobody was elected the heading says so
  return [...(count === 0 || ofAppointments ? [] : [words.appointed(count, unknown)]), ...leftOut];
}

function pendingNote({ cell: { congress } }: CellStatistics, ofAppointments: boolean): string {
  const { plannedOn } = congress;
  if (plannedOn === undefined) return ofAppointments ? words.notAppointed : words.notHeld;
  return (ofAppointments ? words.appointmentPlannedOn : words.plannedOn)(formatDate(plannedOn));
}

/** What of people is not known that B1 counts by: with the concurrent posts of secretaries, which are in no other sheet. */
function missingOf(groups: GroupCounts): readonly string[] {
  return missingParts(groups, [[vi.unknown.concurrentPosts, unknownCount(groups.concurrentHeads.secretary)]]);
}

function missingNote(parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [vi.unknown.missing(parts)];
}

/** Numbers of a cell that the total lacks where they are not entered; of the ballots only where they are expected. */
const ofCell = ['total', 'official', 'probationary', 'approved'] as const satisfies readonly CountColumn[];
const ofAttendance = [
  'summoned',
  'present',
  'excused',
  'unexcused',
] as const satisfies readonly CountColumn[];

/** What the sums of some cells leave out, datum by datum. */
export function totalUnknown({ byCell, groups }: SeasonStatistics, part?: B1Part): readonly string[] {
  if (part === 'B1b') return missingOf(groups);
  const rows = byCell.map((stats) => ({ stats, counts: numbersOf(stats) }));
  const lacking = (
    column: keyof typeof words.numbers,
    isAsked: (stats: CellStatistics) => boolean,
  ): readonly { readonly number: string; readonly cells: number }[] => {
    const known = rows.some(({ counts }) => counts.get(column) !== undefined);
    const cells = rows.filter(({ stats, counts }) => isAsked(stats) && counts.get(column) === undefined);
    return known && cells.length > 0 ? [{ number: words.numbers[column], cells: cells.length }] : [];
  };
  const numbers = [
    ...ofCell.flatMap((column) => lacking(column, () => true)),
    ...ofAttendance.flatMap((column) => lacking(column, asksAttendance)),
    ...lacking('list', (stats) => met(stats) && electsCommittee(stats)),
    ...lacking('short', ({ held, entered }) => held && entered),
  ];
  const byCells = Map.groupBy(numbers, ({ cells }) => cells);
  return [
    ...(part === 'B1a' ? [] : missingOf(groups)),
    ...[...byCells].map(([cells, some]) =>
      vi.unknown.missingIn(
        some.map(({ number }) => number),
        cells,
      ),
    ),
  ];
}

/** Of a cell that was appointed a committee only where some of it is entered: then the rest is missing. */
function asksAttendance(stats: CellStatistics): boolean {
  const counts = numbersOf(stats);
  return met(stats) || ofAttendance.some((column) => counts.get(column) !== undefined);
}

function met(stats: CellStatistics): boolean {
  return stats.held && !isAppointed(stats);
}

/** Not known to elect secretary and deputy alone: such a cell has no list for a committee. */
function electsCommittee({ cell }: CellStatistics): boolean {
  return cell.congress.approvedSeats.committee !== 0;
}
