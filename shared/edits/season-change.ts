import { cellDifferences } from '../domain/cell-differences';
import type { SeasonChange } from '../domain/edits';
import { type SeasonPartName, type SeasonPartValues, seasonParts } from '../domain/parts';
import type { Season } from '../domain/season';

/** What is another value in one season than in the one before: `applyChange(before, changeBetween(before, after))` is `after`. */
export function changeBetween(before: Season, after: Season): SeasonChange {
  const names = (Object.keys(seasonParts) as SeasonPartName[]).filter((name) => after[name] !== before[name]);
  const { changed, sameOrder } = cellDifferences(before.cells, after.cells);
  const cells = changed.map(({ cell }) => cell);
  const parts = Object.fromEntries(names.map((name) => [name, after[name] ?? null])) as SeasonPartValues;
  return {
    ...(after.committee === before.committee ? {} : { committee: after.committee }),
    ...(after.season === before.season ? {} : { season: after.season }),
    ...(after.documents === before.documents ? {} : { documents: after.documents ?? null }),
    ...(names.length === 0 ? {} : { parts }),
    ...(cells.length === 0 ? {} : { cells }),
    ...(sameOrder ? {} : { cellIds: after.cells.map(({ id }) => id) }),
  };
}
