import type { Cell, Season } from '../domain/season';
import { standingContradiction } from '../rules/standing';
import { type Finding, finding } from './finding';

/** E304: a standing that contradicts the committees of earlier terms. */
export function checkStandings(season: Season, cell: Cell, path: string): readonly Finding[] {
  return cell.congress.committee.flatMap((member, index) => {
    const known = standingContradiction(season, cell, member);
    if (!known) return [];
    const { fullName, standing = '' } = member;
    const params = { fullName, standing, known: known.standing, cell: known.cellName ?? '' };
    return [finding('E304', `${path}.congress.committee[${String(index)}].standing`, params)];
  });
}
