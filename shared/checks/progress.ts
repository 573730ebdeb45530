import { certainlyBefore } from '../domain/partial-date';
import type { Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { type Finding, finding } from './finding';

/**
 * W413: a cell without a result after the season's last day. Of a congress that was
 * held and of which no committee is entered W320 speaks, once it knows the seats.
 * Without a day nothing is said: the same season gives the same findings every day.
 */
export function checkProgress(season: Season, today: string | undefined): readonly Finding[] {
  const { plannedTo } = season.season;
  if (today === undefined || plannedTo === undefined || !certainlyBefore(plannedTo, today)) return [];
  return season.cells.flatMap((cell, index) => {
    if (cell.retired === true || isHeld(cell.congress)) return [];
    return [finding('W413', `cells[${String(index)}].congress.status`, { plannedTo })];
  });
}
