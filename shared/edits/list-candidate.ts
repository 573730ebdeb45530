import type { Candidate, Season } from '../domain/season';
import { candidateNames, seatOf } from '../domain/season-views';
import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { compareByGivenName } from '../text/fold';
import { alreadyThere, notFound } from './places';

/**
 * Lists a name at the place that it has by given name: before the first that comes after it.
 * Somebody known must sit in a committee of the season, for ballots name only those by id.
 */
export function listCandidate(
  season: Season,
  listed: readonly Candidate[],
  candidate: Candidate,
): Result<Candidate[], AppError> {
  const { id } = candidate;
  if (id !== undefined && !seatOf(season, id)) return notFound('person', id);
  if (id !== undefined && listed.some((other) => other.id === id)) return alreadyThere(id);
  const nameOf = candidateNames(season);
  const name = nameOf(candidate);
  const place = listed.findIndex((other) => compareByGivenName(nameOf(other), name) > 0);
  return ok(listed.toSpliced(place < 0 ? listed.length : place, 0, candidate));
}
