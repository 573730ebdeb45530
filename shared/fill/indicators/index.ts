import type { Season } from '../../domain/season';
import { countsOf } from '../../export/b1-columns';
import type { SeasonStatistics } from '../../statistics';
import { absentTextIndicator } from './breakdown-indicators';
import { cellIndicators } from './cell-indicators';
import type { CellSubject, PersonSubject, RowIndicator, SeasonIndicator } from './indicator';
import { personIndicators } from './person-indicators';
import { seasonIndicators } from './season-indicators';

export type { RowIndicator, SeasonIndicator } from './indicator';
export type { IndicatorValue, Missing } from './value';

/** Everything that a form can be tied to, with its values in one season. */
export interface Catalogue {
  readonly season: readonly SeasonIndicator[];
  readonly cell: readonly RowIndicator<CellSubject>[];
  readonly person: readonly RowIndicator<PersonSubject>[];
  /** Who has a row, in the order of the season. */
  readonly cells: readonly CellSubject[];
  readonly people: readonly PersonSubject[];
  readonly find: (id: string) => SeasonIndicator | undefined;
}

/** The catalogue of a season; `stats` are its statistics, from which every figure comes. */
export function catalogueOf(season: Season, stats: SeasonStatistics): Catalogue {
  const indicators = seasonIndicators(season, stats);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const cells = stats.byCell.map((each, index) => ({
    ordinal: index + 1,
    stats: each,
    counts: countsOf(each),
  }));
  const members = stats.byCell.flatMap(({ cell }) =>
    cell.congress.committee.map((member) => ({ cell, member })),
  );
  return {
    season: indicators,
    cell: cellIndicators(season),
    person: personIndicators(season),
    cells,
    people: members.map((each, index) => ({ ordinal: index + 1, ...each })),
    find: (id) => byId.get(id) ?? absentTextIndicator(id, season, stats),
  };
}
