import type { EditOf } from '../domain/edits';
import type { Candidate, Election, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { type AppError } from '../errors';
import { ok, type Result } from '../result';
import { secondItems } from '../second-entry/entry';
import { listCandidate } from './list-candidate';
import { editPart } from './parts';
import { type EditResult, inOrder, withCongress } from './places';

/**
 * Writes the ballots that came out of two entries over the first, and makes the second say
 * the same. The committee follows afterwards, as after any edit of ballots.
 */
export function settleBallots(season: Season, { cellId, elections }: EditOf<'ballots.settle'>): EditResult {
  const { secondBallots, secondVotes } = secondItems(elections, candidateNames(season));
  return inOrder(season, [
    (before) => withCongress(before, cellId, (congress) => withBallots(before, congress, elections)),
    (before) =>
      editPart(before, { type: 'items.replace', name: 'secondBallots', cellId, items: secondBallots }),
    (before) => editPart(before, { type: 'items.replace', name: 'secondVotes', cellId, items: secondVotes }),
  ]);
}

/** The names stay in the order given: that of a ballot paper may have been changed by hand. Errors: those of `listCandidate`. */
function withBallots<T extends { readonly elections?: Election[] | undefined }>(
  season: Season,
  congress: T,
  elections: readonly Election[],
): Result<T & { elections: Election[] }, AppError> {
  for (const { candidates } of elections) {
    const listed = mayStand(season, candidates);
    if (!listed.ok) return listed;
  }
  return ok({ ...congress, elections: [...elections] });
}

function mayStand(season: Season, candidates: readonly Candidate[]): Result<readonly Candidate[], AppError> {
  return candidates.reduce<Result<Candidate[], AppError>>(
    (listed, candidate) => (listed.ok ? listCandidate(season, listed.value, candidate) : listed),
    ok([]),
  );
}
