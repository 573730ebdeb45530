import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';

/** Whether anything is entered that could be compared; a plan alone agrees with everything. */
export function hasFigures(season: Season): boolean {
  return activeCells(season).some(
    (cell) =>
      figuresOf(cell).some((figure) => figure !== undefined) ||
      cell.congress.committee.length > 0 ||
      (cell.congress.elections ?? []).length > 0,
  );
}

function figuresOf({ members, congress }: Cell): readonly unknown[] {
  const { heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused } = congress;
  return [
    ...Object.values(members),
    ...Object.values(congress.approvedSeats),
    ...[heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused],
  ];
}
