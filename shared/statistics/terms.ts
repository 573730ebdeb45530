import type { PercentPolicy, Season } from '../domain/season';
import { previousSeasonOf } from './previous';
import { type SeasonStatistics, statistics } from './statistics';

/** A term of the file with its figures. */
export interface TermFigures {
  readonly key: string;
  readonly term: string;
  readonly policy: PercentPolicy;
  readonly stats: SeasonStatistics;
}

/**
 * The figures of every term that a file knows, oldest first: its seasons as each counts
 * itself, and before the oldest one the term that this one knows of.
 */
export function termFigures(seasons: readonly Season[]): readonly TermFigures[] {
  const [oldest] = seasons;
  const before = oldest && previousSeasonOf(oldest);
  const all = before ? [before, ...seasons] : seasons;
  return all.map((season, index) => ({
    key: String(index),
    term: season.season.term,
    policy: season.season.percent,
    stats: statistics(season),
  }));
}
