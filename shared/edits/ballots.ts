import type { BallotRef, ElectionStart } from '../domain/ballot-edits';
import { electionBodies } from '../domain/choices';
import type { EditOf } from '../domain/edits';
import type { Candidate, Election, Season } from '../domain/season';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { listCandidate } from './list-candidate';
import { type EditResult, findCell, notFound, patched, withCongress } from './places';

/** The ballots of a cell as a whole, and each of them without its candidates. */

/** The place of a ballot among those of its cell, by what the minutes call it. Errors: `not-found`. */
export function findBallot(
  season: Season,
  cellId: string,
  { body, round, nth = 0 }: BallotRef,
): Result<{ readonly election: Election; readonly index: number }, AppError> {
  const cell = findCell(season, cellId);
  if (!cell.ok) return cell;
  const found = (cell.value.congress.elections ?? []).flatMap((election, index) =>
    election.body === body && election.round === round ? [{ election, index }] : [],
  )[nth];
  return found ? ok(found) : notFound('ballot', `${body} ${String(round)}`);
}

/** The season with another value of one ballot. Errors: `not-found`, and those of `change`. */
export function withBallot(
  season: Season,
  { cellId, ballot }: { readonly cellId: string; readonly ballot: BallotRef },
  change: (election: Election) => Result<Election, AppError>,
): EditResult {
  const found = findBallot(season, cellId, ballot);
  if (!found.ok) return found;
  const { election, index } = found.value;
  const changed = change(election);
  if (!changed.ok) return changed;
  return withCongress(season, cellId, (congress) =>
    ok(
      changed.value === election
        ? congress
        : { ...congress, elections: (congress.elections ?? []).with(index, changed.value) },
    ),
  );
}

/** The season with another list of names on one ballot. Errors: as `withBallot`. */
export function withNames(
  season: Season,
  place: { readonly cellId: string; readonly ballot: BallotRef },
  change: (candidates: readonly Candidate[]) => Result<Candidate[], AppError>,
): EditResult {
  return withBallot(season, place, (election) => {
    const candidates = change(election.candidates);
    return candidates.ok ? ok({ ...election, candidates: candidates.value }) : candidates;
  });
}

export function startBallots(season: Season, { cellId, elections }: EditOf<'ballots.start'>): EditResult {
  return withCongress(season, cellId, (congress) => {
    if (congress.elections !== undefined) return fail(appError('already-there', { params: { id: cellId } }));
    const begun: Election[] = [];
    for (const start of elections) {
      const election = begin(season, start);
      if (!election.ok) return election;
      begun.push(election.value);
    }
    return ok({ ...congress, elections: begun });
  });
}

/** A ballot with its names in the order of a ballot paper. Errors: those of `listCandidate`. */
function begin(season: Season, { candidates = [], ...draft }: ElectionStart): Result<Election, AppError> {
  const names = candidates.reduce<Result<Candidate[], AppError>>(
    (listed, candidate) => (listed.ok ? listCandidate(season, listed.value, candidate) : listed),
    ok([]),
  );
  return names.ok ? ok({ ...draft, candidates: names.value }) : names;
}

/** Whoever stood on these ballots sits in a committee all the same: nobody is forgotten. */
export function stopBallots(season: Season, { cellId }: EditOf<'ballots.stop'>): EditResult {
  return withCongress(season, cellId, ({ elections: _elections, ...congress }) => ok(congress));
}

/** Adds a ballot in the order of the minutes: by body, then by round. */
export function addElection(
  season: Season,
  { cellId, election, candidates = [] }: EditOf<'election.add'>,
): EditResult {
  return withCongress(season, cellId, (congress) => {
    const before = congress.elections ?? [];
    const place = before.findLastIndex((each) => orderOf(each) <= orderOf(election));
    const added = begin(season, { ...election, candidates });
    return added.ok ? ok({ ...congress, elections: before.toSpliced(place + 1, 0, added.value) }) : added;
  });
}

/** More rounds than any body has. */
const ROUNDS = 100_000;

function orderOf({ body, round }: Pick<Election, 'body' | 'round'>): number {
  return electionBodies.indexOf(body) * ROUNDS + round;
}

export function updateElection(season: Season, edit: EditOf<'election.update'>): EditResult {
  return withBallot(season, edit, (election) => ok(patched(election, edit.patch)));
}

export function removeElection(season: Season, { cellId, ballot }: EditOf<'election.remove'>): EditResult {
  const found = findBallot(season, cellId, ballot);
  if (!found.ok) return found;
  return withCongress(season, cellId, (congress) =>
    ok({ ...congress, elections: (congress.elections ?? []).toSpliced(found.value.index, 1) }),
  );
}
