import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Election } from '../domain/season';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { lackingPlace } from './lacking-place';
import { missingData } from './missing-data';

/** Whether the field that a place names is empty. */
function isEmptyThere({ cell, screen, field, ballot }: ReturnType<typeof lackingPlace>): boolean {
  if (!cell) return false;
  if (screen === 'committee') return cell.congress.committee.length === 0;
  if (screen === 'ballots' && !ballot) return cell.congress.elections?.length === 0;
  if (ballot) {
    const election: Election | undefined = cell.congress.elections?.[ballot.election];
    const numbers: object | undefined =
      ballot.candidate === undefined ? election : election?.candidates[ballot.candidate];
    const entered: Readonly<Record<string, unknown>> = { ...numbers };
    return ballot.field === undefined
      ? election?.candidates.length === 0
      : entered[ballot.field] === undefined;
  }
  const group = { members: cell.members, congress: { ...cell.congress, ...cell.congress.approvedSeats } };
  const fields: Readonly<Record<string, unknown>> = screen === 'members' ? group.members : group.congress;
  return field === 'committee'
    ? cell.congress.approvedSeats.committee === undefined
    : field !== undefined && fields[field] === undefined;
}

it('leads to a field that is empty', () => {
  fc.assert(
    fc.property(arbitrarySeason, (season) => {
      for (const { cell, data } of missingData(season, ['B1', 'B4', 'report']).cells)
        for (const datum of data) expect(isEmptyThere(lackingPlace(cell, datum))).toBe(true);
    }),
  );
});
