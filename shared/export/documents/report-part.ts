import type { Season } from '../../domain/season';
import type { SeasonStatistics } from '../../statistics';
import type { Writing } from './writing';

/** What a part of the report is written from. */
export interface ReportContext {
  readonly season: Season;
  readonly stats: SeasonStatistics;
  /** A season of appointments: nobody voted, and nobody is said to be elected. */
  readonly appointments: boolean;
  readonly writing: Writing;
}

/** A part of a section: its paragraphs, none where the season holds nothing of it. */
export type ReportPart = (context: ReportContext) => readonly string[];
