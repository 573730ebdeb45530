import { cellDifferences } from '../domain/cell-differences';
import type { CongressStatus } from '../domain/choices';
import type { Cell, Congress, Season } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { isApprovedElsewhere } from '../planning/approval';
import { withCells } from './places';

/**
 * The status of a congress follows what the edit tells of it: the day on which it was held, or the first
 * figure of its ballots, makes it held; the approval of the personnel makes it ready, and taken back, planned
 * again. A status that the edit itself sets stays, and so does that of a finished cell.
 */
export function followStatus(before: Season, after: Season): Season {
  if (before.cells === after.cells) return after;
  const { changed } = cellDifferences(before.cells, after.cells);
  const settled = changed.flatMap(({ cell, old }) => {
    if (!old || old.congress.status !== cell.congress.status) return [];
    const status = followed(old, cell);
    return status === cell.congress.status ? [] : [{ ...cell, congress: { ...cell.congress, status } }];
  });
  return settled.length === 0 ? after : withCells(after, settled);
}

function followed(was: Cell, cell: Cell): CongressStatus {
  const { congress } = cell;
  if (isHeld(congress)) return congress.status;
  if (was.congress.heldOn === undefined && congress.heldOn !== undefined) return 'held';
  if (!isCounted(was.congress) && isCounted(congress)) return 'held';
  const [wasApproved, isApproved] = [isApprovedElsewhere(was), isApprovedElsewhere(cell)];
  if (wasApproved === isApproved) return congress.status;
  return isApproved ? 'ready' : 'planned';
}

/** Whether anything that is counted only at a congress is entered of its ballots. */
function isCounted({ elections = [] }: Congress): boolean {
  return elections.some(
    ({ collected, valid, invalid, candidates }) =>
      [collected, valid, invalid].some((figure) => figure !== undefined) ||
      candidates.some(({ votes }) => votes !== undefined),
  );
}
