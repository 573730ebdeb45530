import type { CandidateRef } from '../domain/ballot-edits';
import type { EditOf } from '../domain/edits';
import type { Candidate, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { compareByGivenName } from '../text/fold';
import { withNames } from './ballots';
import { listCandidate } from './list-candidate';
import { type EditResult, moved, notFound, patched } from './places';

/** The names on a ballot. */

export function addCandidate(season: Season, edit: EditOf<'candidate.add'>): EditResult {
  return withNames(season, edit, (candidates) => listCandidate(season, candidates, edit.candidate));
}

/** The name of somebody known belongs to the person, and is changed with the profile. */
export function updateCandidate(season: Season, edit: EditOf<'candidate.update'>): EditResult {
  return onCandidate(season, edit, (candidates, index) => {
    const candidate = candidates[index];
    if (!candidate) return ok([...candidates]);
    if (candidate.id !== undefined && edit.patch.fullName !== undefined) {
      const problems = [{ path: 'patch.fullName', code: 'candidate-needs-one' }] as const;
      return fail(appError('input-invalid', { problems }));
    }
    return ok(candidates.with(index, patched(candidate, edit.patch)));
  });
}

export function removeCandidate(season: Season, edit: EditOf<'candidate.remove'>): EditResult {
  return onCandidate(season, edit, (candidates, index) => ok(candidates.toSpliced(index, 1)));
}

/** Moves a name to the place `toIndex` of its list, at most to the end. */
export function moveCandidate(season: Season, edit: EditOf<'candidate.move'>): EditResult {
  return onCandidate(season, edit, (candidates, index) => ok(moved(candidates, index, edit.toIndex)));
}

export function sortCandidates(season: Season, edit: EditOf<'candidates.sort'>): EditResult {
  const nameOf = candidateNames(season);
  return withNames(season, edit, (candidates) =>
    ok(candidates.toSorted((a, b) => compareByGivenName(nameOf(a), nameOf(b)))),
  );
}

type OnCandidate = EditOf<'candidate.update' | 'candidate.remove' | 'candidate.move'>;

/** Finds a name on its ballot by what the minutes call both. */
function onCandidate(
  season: Season,
  edit: OnCandidate,
  change: (candidates: readonly Candidate[], index: number) => Result<Candidate[], AppError>,
): EditResult {
  return withNames(season, edit, (candidates) => {
    const index = placeOf(season, candidates, edit.candidate);
    return index < 0 ? notFound('candidate', edit.candidate.name) : change(candidates, index);
  });
}

function placeOf(season: Season, candidates: readonly Candidate[], { name, nth = 0 }: CandidateRef): number {
  const nameOf = candidateNames(season);
  const namesakes = candidates.flatMap((candidate, index) => (nameOf(candidate) === name ? [index] : []));
  return namesakes[nth] ?? -1;
}
