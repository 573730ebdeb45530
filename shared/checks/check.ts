import type { Season } from '../domain/season';
import { checkBallots } from './ballots';
import { checkCommittee } from './committee';
import { checkCongress } from './congress';
import type { Finding } from './finding';
import { checkPeople } from './people';
import { checkTotals } from './season-totals';

/** Every finding of a season: cell by cell in the file's order, then people, then the totals. */
export function check(season: Season): readonly Finding[] {
  const perCell = season.cells.flatMap((cell, index) => {
    if (cell.retired === true) return [];
    const path = `cells[${String(index)}]`;
    return [
      ...checkCongress(cell, path, season),
      ...checkBallots(cell.congress, path),
      ...checkCommittee(cell, path, season),
    ];
  });
  return [...perCell, ...checkPeople(season), ...checkTotals(season)];
}
