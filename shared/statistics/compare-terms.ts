import type { Cell, Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { comparison, type SeasonComparison } from './comparison';
import { electedThen, previousStatistics } from './previous';
import { type SeasonStatistics, statistics } from './statistics';

/** Two terms side by side, over the cells of which both are known. */
export interface ComparedTerms extends SeasonComparison {
  /** Cells of this season that are compared. */
  readonly comparedCells: number;
  /** Those left out of both terms: one of the two is not entered. */
  readonly leftOut: readonly Cell[];
  /** The figures of the compared cells; the previous ones are undefined where no cell is compared. */
  readonly stats: SeasonStatistics;
  readonly previous: SeasonStatistics | undefined;
}

/**
 * Compares the season with the term before it. Cells hang together where one came from another
 * (`lineage`); they are compared when the result of each that is there now and the previous committee
 * of each that was there then are entered. All others are left out of both sides, and named.
 */
export function compareTerms(season: Season, stats: SeasonStatistics = statistics(season)): ComparedTerms {
  const entered = new Set(stats.byCell.filter((each) => each.entered).map(({ cell }) => cell.id));
  const families = familiesOf(season).filter((family) => isCompared(family, entered));
  const compared = new Set(families.flat().map(({ id }) => id));
  const active = activeCells(season);
  const leftOut = active.filter(({ id }) => !compared.has(id));
  const counts = { comparedCells: active.length - leftOut.length, leftOut };
  if (compared.size === 0) return { ...counts, ...comparison(stats, undefined), stats, previous: undefined };
  const both = { ...season, cells: season.cells.filter(({ id }) => compared.has(id)) };
  const now = leftOut.length === 0 ? stats : statistics(both);
  const previous = previousStatistics(both);
  return { ...counts, ...comparison(now, previous), stats: now, previous };
}

function isCompared(family: readonly Cell[], entered: ReadonlySet<string>): boolean {
  const isKnownNow = (cell: Cell) => cell.retired === true || entered.has(cell.id);
  const isKnownThen = (cell: Cell) => !wasThere(cell) || hasPrevious(cell);
  return family.some(hasPrevious) && family.every((cell) => isKnownNow(cell) && isKnownThen(cell));
}

/** Of a cell of which only those who came in during the term are entered nothing is known of that congress. */
function hasPrevious(cell: Cell): boolean {
  return electedThen(cell).length > 0;
}

/** Whether the cell itself met at the last congress: not one founded since, split off, or made of several others. */
function wasThere({ id, lineage = [] }: Cell): boolean {
  const others = lineage.filter((item) => item.id !== id);
  if (lineage.some(({ kind }) => kind === 'founded')) return false;
  if (others.some(({ kind }) => kind === 'split')) return false;
  const merged = others.filter(({ kind }) => kind === 'merged');
  return merged.length < 2 || lineage.some((item) => item.id === id);
}

/** Cells that came from one another, together. */
function familiesOf(season: Season): readonly (readonly Cell[])[] {
  const family = new Map(season.cells.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const next = family.get(id) ?? id;
    return next === id ? id : headOf(next);
  };
  for (const { id, lineage = [] } of season.cells) {
    for (const origin of lineage) if (family.has(origin.id)) family.set(headOf(origin.id), headOf(id));
  }
  return [...Map.groupBy(season.cells, ({ id }) => headOf(id)).values()];
}
