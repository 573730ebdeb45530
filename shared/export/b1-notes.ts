import { leftOutFields } from '../domain/attendance';
import { positions } from '../domain/choices';
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
  const vacant = positions.flatMap((post) => {
    const count = stats.vacant[post] ?? 0;
    return count === 0 ? [] : [words.several(words.vacant[post], count)];
  });
  const appointed = stats.groups.appointed.total.count;
  const parts = [
    ...(stats.held ? [] : [pendingNote(stats, ofAppointments)]),
    ...(stats.held && !stats.entered ? [words.notEntered] : vacant),
    // where nobody was elected the heading says so
    ...(appointed === 0 || ofAppointments ? [] : [words.appointed(appointed)]),
    ...leftOutFields.flatMap((kind) => {
      const count = stats.cell.congress[kind] ?? 0;
      return count === 0 ? [] : [words.leftOut(kind, count)];
    }),
    ...(part === 'B1a' ? [] : missingNote(missingOf(stats.groups))),
  ];
  return inOneLine(parts);
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
const ofCongress = [
  'summoned',
  'present',
  'excused',
  'unexcused',
  'list',
] as const satisfies readonly CountColumn[];

/** What the sums of some cells leave out, in a line. */
export function totalNote(stats: SeasonStatistics, part?: B1Part): string {
  return vi.unknown.missing(totalUnknown(stats, part));
}

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
    ...ofCongress.flatMap((column) =>
      lacking(column, (stats) => met(stats) && (column !== 'list' || electsCommittee(stats))),
    ),
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

function met(stats: CellStatistics): boolean {
  return stats.held && !isAppointed(stats);
}

/** Not known to elect secretary and deputy alone: such a cell has no list for a committee. */
function electsCommittee({ cell }: CellStatistics): boolean {
  return cell.congress.approvedSeats.committee !== 0;
}
