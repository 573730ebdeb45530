import type { Season } from '../../../shared/domain/season';
import { isOfAppointments } from '../../../shared/export/documents/report-figures';
import {
  ageNotes,
  appointedNotes,
  cellsNote,
  missingNotes,
  roundingNote,
} from '../../../shared/export/notes';
import { vi } from '../../../shared/i18n';
import type { SeasonStatistics } from '../../../shared/statistics';

/**
 * How the figures of a table came about: every table carries this, so that a
 * number can be defended. The sentences are those under the sheets.
 */

const texts = vi.statistics.notes;

export function positionNotes(stats: SeasonStatistics, season: Season): readonly string[] {
  return [
    ...shareAndMeanNotes(stats, season),
    ...ageNotes(season.season.ageAt, stats),
    ...missingNotes(stats),
    ...appointedNotes(stats, { appointments: isOfAppointments(season, stats) }),
    texts.vacant,
  ];
}

/** For tables that hold shares alone. */
export function shareNotes(stats: SeasonStatistics, season: Season): readonly string[] {
  return [...baseNotes(stats), roundingNote(season.season.percent, 'shares')];
}

function shareAndMeanNotes(stats: SeasonStatistics, season: Season): readonly string[] {
  return [...baseNotes(stats), roundingNote(season.season.percent)];
}

function baseNotes(stats: SeasonStatistics): readonly string[] {
  return [cellsNote(stats), vi.sheets.notes.b3Bases];
}

export function ageTableNotes(stats: SeasonStatistics, season: Season): readonly string[] {
  return [...shareAndMeanNotes(stats, season), ...ageNotes(season.season.ageAt, stats)];
}

export function cellTableNotes(stats: SeasonStatistics, season: Season): readonly string[] {
  return [
    cellsNote(stats),
    texts.cellBase,
    ...ageNotes(season.season.ageAt, stats),
    ...missingNotes(stats),
    roundingNote(season.season.percent, 'means'),
  ];
}
