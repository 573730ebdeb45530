import type { Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';

/**
 * The ids of all cells after one changed places with its neighbour among the
 * active ones; undefined at either end. Retired cells keep their places.
 */
export function movedIds(season: Season, cellId: string, step: 1 | -1): string[] | undefined {
  const active = activeCells(season);
  const other = active[active.findIndex(({ id }) => id === cellId) + step];
  if (!other) return undefined;
  const swapped = new Map([
    [cellId, other.id],
    [other.id, cellId],
  ]);
  return season.cells.toSorted((a, b) => a.order - b.order).map(({ id }) => swapped.get(id) ?? id);
}
