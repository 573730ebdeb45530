import type { Cell, Season } from '../domain/season';
import { earlierPeople } from '../rules/earlier-people';
import { standingContradiction } from '../rules/standing';
import { type Finding, finding } from './finding';

/** What was found in a cell, and on what that rests beside the cell: its place, and whom earlier committees know. */
interface Found {
  readonly path: string;
  readonly earlier: ReturnType<typeof earlierPeople>;
  readonly findings: readonly Finding[];
}

/** By the cell, which is the same object until it is changed. */
const known = new WeakMap<Cell, Found>();

/** E304: a standing that contradicts the committees of earlier terms. */
export function checkStandings(season: Season, cell: Cell, path: string): readonly Finding[] {
  const earlier = earlierPeople(season);
  const before = known.get(cell);
  if (before?.path === path && before.earlier === earlier) return before.findings;
  const findings = findingsOf(season, cell, path);
  known.set(cell, { path, earlier, findings });
  return findings;
}

function findingsOf(season: Season, cell: Cell, path: string): readonly Finding[] {
  return cell.congress.committee.flatMap((member, index) => {
    const contradicted = standingContradiction(season, cell, member);
    if (!contradicted) return [];
    const { fullName, standing = '' } = member;
    const params = {
      fullName,
      standing,
      known: contradicted.standing,
      cell: contradicted.cellName ?? '',
    };
    return [finding('E304', `${path}.congress.committee[${String(index)}].standing`, params)];
  });
}
