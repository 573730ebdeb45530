import type { BallotRef, CandidateRef } from '../../../shared/domain/ballot-edits';
import type { AppError } from '../../../shared/errors';
import { ok, type Result } from '../../../shared/result';
import type { Row } from '../connection';
import { update } from '../rows/statements';
import { type EditContext, findCell, notFound } from './context';

/** Finding ballots and candidates by what the minutes call them. */

/** Rows of a cell and of one of its ballots. */
export interface Ballot {
  readonly cell: number;
  readonly election: number;
}

/** The same with one of the ballot's candidates. */
export interface BallotName extends Ballot {
  readonly candidate: number;
  readonly personKnown: boolean;
}

export interface NamedRow {
  readonly id: number;
  readonly name: string;
  readonly personKnown: boolean;
}

export function findBallot(
  context: EditContext,
  cellId: string,
  { body, round, nth = 0 }: BallotRef,
): Result<Ballot, AppError> {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  const found = context.database.all(
    'SELECT id FROM election WHERE cell_id = ? AND body = ? AND round = ? ORDER BY seq, id',
    [cell.value, body, round],
  );
  const row = found[nth];
  return row
    ? ok({ cell: cell.value, election: Number(row['id']) })
    : notFound('ballot', `${body} ${String(round)}`);
}

export function findCandidate(
  context: EditContext,
  { cellId, ballot, candidate }: { cellId: string; ballot: BallotRef; candidate: CandidateRef },
): Result<BallotName, AppError> {
  const found = findBallot(context, cellId, ballot);
  if (!found.ok) return found;
  const namesakes = candidatesOf(context, found.value.election).filter(({ name }) => name === candidate.name);
  const row = namesakes[candidate.nth ?? 0];
  if (!row) return notFound('candidate', candidate.name);
  return ok({ ...found.value, candidate: row.id, personKnown: row.personKnown });
}

/** The names of a ballot in their order. */
export function candidatesOf({ database }: EditContext, election: number): readonly NamedRow[] {
  const found = database.all(
    `SELECT candidate.id, person_id, coalesce(person.full_name, candidate.full_name) AS name FROM candidate
     LEFT JOIN person ON person.id = candidate.person_id WHERE election_id = ? ORDER BY candidate.seq, candidate.id`,
    [election],
  );
  return found.map(namedRow);
}

function namedRow(row: Row): NamedRow {
  return { id: Number(row['id']), name: String(row['name']), personKnown: row['person_id'] !== null };
}

/** Numbers rows anew in the order given. */
export function renumber(
  { database }: EditContext,
  table: 'candidate' | 'election' | 'committee_member' | 'part',
  ids: readonly number[],
): void {
  ids.forEach((id, seq) => update(database, table, { seq }, ['id', id]));
}
