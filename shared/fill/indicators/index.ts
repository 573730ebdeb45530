import type { Season } from '../../domain/season';
import { countsOf } from '../../export/b1-columns';
import { rulesOf } from '../../rules/rule-sets';
import { type SeasonStatistics, statistics } from '../../statistics';
import { membersOf } from '../../statistics/people';
import { absentTextIndicator } from './breakdown-indicators';
import { cellIndicators } from './cell-indicators';
import { cellLineIndicators, furtherCellIndicator, furtherCellIndicators } from './further-cell-indicators';
import { furtherPersonIndicators } from './further-person-indicators';
import {
  furtherSeasonIndicator,
  furtherSeasonIndicators,
  seasonLineIndicators,
} from './further-season-indicators';
import type { CellSubject, PersonSubject, RowIndicator, SeasonIndicator } from './indicator';
import { markedCellsIndicator } from './marked-cells';
import { markedIndicator, offeredMarks } from './marks';
import { oneCellIndicator } from './one-cell-indicator';
import { peopleLines } from './people-lines';
import { personIndicators } from './person-indicators';
import { seasonIndicators } from './season-indicators';
import { type FindAmong, someCellsIndicator } from './some-cells-indicator';

export type { CellSubject, PersonSubject, RowIndicator, SeasonIndicator } from './indicator';
export type { IndicatorValue, Missing } from './value';

/** Everything that a form can be tied to, with its values in one season. */
export interface Catalogue {
  readonly season: readonly SeasonIndicator[];
  readonly cell: readonly RowIndicator<CellSubject>[];
  readonly person: readonly RowIndicator<PersonSubject>[];
  /** Who has a row, in the order of the season. */
  readonly cells: readonly CellSubject[];
  readonly people: readonly PersonSubject[];
  /** The name of the committee, by which its row is found among those of other wards. */
  readonly ward: string;
  /** Also those that are not offered by themselves: any age threshold, people or religion. */
  readonly find: (id: string) => SeasonIndicator | undefined;
  /** A figure of the season as if it had only some of its cells. */
  readonly findAmong: FindAmong;
  readonly findOfCell: (id: string) => RowIndicator<CellSubject> | undefined;
  readonly findOfPerson: (id: string) => RowIndicator<PersonSubject> | undefined;
}

/**
 * The catalogue of a season; `stats` are its statistics, from which every figure comes. `today` is the day of the
 * data where the office set none.
 */
export function catalogueOf(season: Season, stats: SeasonStatistics, today?: string): Catalogue {
  const lines = peopleLines(season);
  const indicators = [
    ...seasonIndicators(season, stats),
    ...furtherSeasonIndicators(season, stats, today),
    ...seasonLineIndicators(season, stats, lines),
  ];
  const counted = mapById([
    ...cellIndicators(season),
    ...furtherCellIndicators(),
    ...cellLineIndicators(season, lines),
  ]);
  const findOfCell = (id: string): RowIndicator<CellSubject> | undefined =>
    counted.get(id) ?? markedIndicator(id, findOfCell) ?? furtherCellIndicator(id, season);
  const ofCells = [...counted.values(), ...offeredMarks.flatMap((id) => findOfCell(id) ?? [])];
  const ofPeople = [...personIndicators(season), ...furtherPersonIndicators()];
  const [byId, personById] = [mapById(indicators), mapById(ofPeople)];
  const rules = rulesOf(season);
  const cells = stats.byCell.map((each, index) => ({
    ordinal: index + 1,
    stats: each,
    counts: countsOf(each, rules),
    people: membersOf(each.cell, season),
  }));
  const members = cells.flatMap(({ people }) => people);
  const findAmong = amongCells(season, today);
  const findOfPerson = (id: string): RowIndicator<PersonSubject> | undefined =>
    personById.get(id) ?? markedIndicator(id, findOfPerson);
  return {
    season: indicators,
    cell: ofCells,
    person: ofPeople,
    cells,
    ward: season.committee.name,
    people: members.map(({ cell, member, age }, index) => ({ ordinal: index + 1, cell, member, age })),
    find: (id) =>
      byId.get(id) ??
      oneCellIndicator(id, cells, findOfCell) ??
      someCellsIndicator(id, cells, findAmong) ??
      markedCellsIndicator(id, cells, findOfCell) ??
      absentTextIndicator(id, season, stats) ??
      furtherSeasonIndicator(id, season, stats),
    findAmong,
    findOfCell,
    findOfPerson,
  };
}

/** The catalogues of parts of a season, each made once. */
function amongCells(season: Season, today: string | undefined): FindAmong {
  const known = new Map<string, Catalogue>();
  return (subjects, id) => {
    const ids = new Set(subjects.map(({ stats }) => stats.cell.id));
    const key = JSON.stringify([...ids]);
    // settings of its own: what is kept of the season's figures by its settings stays
    const part = {
      ...season,
      season: { ...season.season },
      cells: season.cells.filter((cell) => ids.has(cell.id)),
    };
    const catalogue = known.get(key) ?? catalogueOf(part, statistics(part), today);
    known.set(key, catalogue);
    return catalogue.find(id);
  };
}

function mapById<T extends { readonly id: string }>(indicators: readonly T[]): ReadonlyMap<string, T> {
  return new Map(indicators.map((indicator) => [indicator.id, indicator]));
}
