import type { EditOf } from '../../../shared/domain/edits';
import type { Candidate } from '../../../shared/domain/season';
import { type AppError, appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { compareByGivenName } from '../../../shared/text/fold';
import { candidateColumns, patchToRow, toRow } from '../rows/columns';
import { insert, update } from '../rows/statements';
import { candidatesOf, findBallot, findCandidate, renumber } from './ballots';
import { type EditContext, type EditResult, notFound } from './context';
import { findPerson } from './people';

export function addCandidate(
  context: EditContext,
  { cellId, ballot, candidate }: EditOf<'candidate.add'>,
): EditResult {
  const found = findBallot(context, cellId, ballot);
  if (!found.ok) return found;
  const { cell, election } = found.value;
  const listed = listCandidate(context, election, candidate);
  return listed.ok ? ok({ cells: [cell] }) : listed;
}

/**
 * Lists a name at the place that it has by given name: before the first that comes after it.
 * Somebody known must sit in a committee of the season, for ballots name only those by id.
 */
export function listCandidate(
  context: EditContext,
  election: number,
  candidate: Candidate,
): Result<null, AppError> {
  const person = candidate.id === undefined ? ok(null) : findSeated(context, candidate.id);
  if (!person.ok) return person;
  if (person.value !== null && standsOn(context, election, person.value)) {
    return fail(appError('already-there', { params: { id: candidate.id ?? '' } }));
  }
  const before = candidatesOf(context, election);
  const added = insert(context.database, 'candidate', {
    election_id: election,
    seq: before.length,
    person_id: person.value,
    ...toRow(candidateColumns, candidate),
  });
  const ids = before.map(({ id }) => id);
  const name = candidatesOf(context, election).find(({ id }) => id === added)?.name ?? '';
  const place = before.findIndex((other) => compareByGivenName(other.name, name) > 0);
  renumber(context, 'candidate', place < 0 ? [...ids, added] : ids.toSpliced(place, 0, added));
  return ok(null);
}

function findSeated(context: EditContext, personId: string): Result<number, AppError> {
  const person = findPerson(context, personId);
  if (!person.ok) return person;
  const seat = context.database.get(
    `SELECT 1 FROM committee_member JOIN cell ON cell.id = committee_member.cell_id
     WHERE committee_member.person_id = ? AND cell.season_id = ?`,
    [person.value, context.rows.season],
  );
  return seat ? person : notFound('person', personId);
}

function standsOn({ database }: EditContext, election: number, person: number): boolean {
  const row = database.get('SELECT 1 FROM candidate WHERE election_id = ? AND person_id = ?', [
    election,
    person,
  ]);
  return row !== undefined;
}

/** The name of somebody known belongs to the person, and is changed with the profile. */
export function updateCandidate(context: EditContext, edit: EditOf<'candidate.update'>): EditResult {
  const found = findCandidate(context, edit);
  if (!found.ok) return found;
  const { cell, candidate, personKnown } = found.value;
  if (personKnown && edit.patch.fullName !== undefined) {
    const problems = [{ path: 'patch.fullName', code: 'candidate-needs-one' }] as const;
    return fail(appError('input-invalid', { problems }));
  }
  update(context.database, 'candidate', patchToRow(candidateColumns, edit.patch), ['id', candidate]);
  return ok({ cells: [cell] });
}

export function removeCandidate(context: EditContext, edit: EditOf<'candidate.remove'>): EditResult {
  const found = findCandidate(context, edit);
  if (!found.ok) return found;
  context.database.run('DELETE FROM candidate WHERE id = ?', [found.value.candidate]);
  return ok({ cells: [found.value.cell] });
}

/** Moves a name to the place `toIndex` of its list, at most to the end. */
export function moveCandidate(context: EditContext, edit: EditOf<'candidate.move'>): EditResult {
  const found = findCandidate(context, edit);
  if (!found.ok) return found;
  const { cell, election, candidate } = found.value;
  const ids = candidatesOf(context, election).map(({ id }) => id);
  const others = ids.filter((id) => id !== candidate);
  renumber(context, 'candidate', others.toSpliced(edit.toIndex, 0, candidate));
  return ok({ cells: [cell] });
}

export function sortCandidates(
  context: EditContext,
  { cellId, ballot }: EditOf<'candidates.sort'>,
): EditResult {
  const found = findBallot(context, cellId, ballot);
  if (!found.ok) return found;
  const { cell, election } = found.value;
  const inOrder = candidatesOf(context, election).toSorted((a, b) => compareByGivenName(a.name, b.name));
  renumber(
    context,
    'candidate',
    inOrder.map(({ id }) => id),
  );
  return ok({ cells: [cell] });
}
