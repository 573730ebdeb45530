import { certainlyBefore } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { approvedPeople } from '../statistics';
import { type Finding, finding } from './finding';

function hasResult({ congress }: Cell): boolean {
  return congress.committee.length > 0 || (congress.elections ?? []).length > 0;
}

/**
 * W413: a cell without a result after the season's last day. Of a congress that was held
 * and of which no committee is entered W320 speaks, if it knows the seats; else this does.
 * Without a day nothing is said: the same season gives the same findings every day.
 */
export function checkProgress(season: Season, today: string | undefined): readonly Finding[] {
  const { plannedTo } = season.season;
  if (today === undefined || plannedTo === undefined || !certainlyBefore(plannedTo, today)) return [];
  return season.cells.flatMap((cell, index) => {
    if (cell.retired === true) return [];
    const path = `cells[${String(index)}].congress`;
    if (!isHeld(cell.congress)) return [finding('W413', `${path}.status`, { plannedTo })];
    if (hasResult(cell) || approvedPeople(cell.congress) !== undefined) return [];
    return [finding('W413', `${path}.committee`, { plannedTo, reason: 'noResult' })];
  });
}
