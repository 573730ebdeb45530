import type { Season } from '../domain/season';
import { guideConflicts, plannedCongresses } from '../planning/schedule';
import { type Finding, finding } from './finding';

/** W113: two congresses at one time with the same guide, said at each of them. */
export function checkGuides(season: Season): readonly Finding[] {
  return guideConflicts(plannedCongresses(season)).flatMap(({ guide, day, cells }) => {
    const params = { guide: guide.fullName, day, cells: cells.map(({ name }) => name).join('; ') };
    return cells.map((cell) => {
      const field = cell.congress.heldOn === undefined ? 'plannedOn' : 'heldOn';
      return finding('W113', `cells[${String(season.cells.indexOf(cell))}].congress.${field}`, params);
    });
  });
}
