import type { Season } from '../domain/season';
import { vi } from '../i18n';
import type { SeasonStatistics } from '../statistics';
import { isAppointed } from '../statistics/cell-statistics';
import type { SheetOptions } from './frame';
import { ageNotes, appointedNotes, cellsNote, missingNotes, roundingNote } from './notes';
import type { B1Part } from './sheet-codes';

/** What stands under B1. */

/** What of the rows is told under them. */
interface B1Rows {
  /** What the total leaves out and has no room to say. */
  readonly unknown: readonly string[];
  /** Something stands in the column of notes. */
  readonly hasNotes: boolean;
}

/** How the figures were made of the columns that stand on the sheet, and what their total has no room to say is unknown. */
export function b1Footnotes(
  { season }: Season,
  stats: SeasonStatistics,
  options: SheetOptions,
  part: B1Part | undefined,
  { unknown, hasNotes }: B1Rows,
): readonly string[] {
  const { notes } = vi.sheets;
  const { appointments } = options;
  const own = notes.appointments;
  const ofPeople = part !== 'B1a';
  const ofBallots = part !== 'B1b';
  return [
    cellsNote(stats, options),
    ...(options.wards?.rules ?? []),
    ...(ofPeople ? (options.wards?.ages ?? ageNotes(season.ageAt, stats, options)) : []),
    ...(ofBallots ? ballotNotes(stats, options, hasNotes) : []),
    ...(ofPeople ? [appointments === true ? own.b1Bases : notes.b1Bases] : []),
    ...(ofPeople || appointments !== true
      ? [roundingNote(season.percent, ofPeople ? 'both' : 'shares')]
      : []),
    ...appointedNotes(stats, options, ofPeople),
    ...unknownNotes(stats, options, unknown, ofPeople),
    notes.blanks,
  ];
}

/** What the seats of the lists and those not filled are of. */
function ballotNotes(
  stats: SeasonStatistics,
  { appointments, wards, people }: SheetOptions,
  hasNotes: boolean,
): readonly string[] {
  const { notes, headings } = vi.sheets;
  const stays = [
    // a cell's seats that were not filled follow the list
    ...(wards ? [headings[appointments === true ? 'b1Appointed' : 'b1'].short] : []),
    ...(hasNotes ? [headings.note] : []),
  ];
  const asExported = people && stays.length > 0 ? [notes.b1AsExported(stays)] : [];
  if (appointments === true) return [notes.appointments.b1Short, ...asExported];
  const short = stats.byCell.some(isAppointed) ? notes.b1ShortOfBoth : notes.b1Short;
  return [notes.b1SurplusBase, short, ...asExported];
}

/** One line: what the total leaves out names what is not known of people too. */
function unknownNotes(
  stats: SeasonStatistics,
  options: SheetOptions,
  unknown: readonly string[],
  ofPeople: boolean,
): readonly string[] {
  const { notes } = vi.sheets;
  if (unknown.length === 0) return ofPeople ? missingNotes(stats, options) : [];
  const parts = unknown.join('; ');
  return [notes.marked(ofPeople ? notes.missing(parts) : notes.totalMissing(parts))];
}
