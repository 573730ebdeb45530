import type { AppError } from '../../../shared/errors';
import { ok, type Result } from '../../../shared/result';
import type { Identity } from '../rows/columns';
import { insertPerson } from '../rows/write-season';
import { type EditContext, nextId, notFound } from './context';

/** The row of a person of the ward. Error: `not-found`. */
export function findPerson({ database, rows }: EditContext, personId: string): Result<number, AppError> {
  const row = database.get('SELECT id FROM person WHERE ward_committee_id = ? AND ref = ?', [
    rows.ward,
    personId,
  ]);
  return row ? ok(Number(row['id'])) : notFound('person', personId);
}

/** Somebody new, under the next free id. */
export function addPerson({ database, rows }: EditContext, identity: Identity): number {
  // the committees of earlier terms name people who may stand nowhere else any more
  const taken = database.all(
    `SELECT ref FROM person WHERE ward_committee_id = ?
     UNION SELECT json_extract(value, '$.personId') FROM part WHERE json_extract(value, '$.personId') IS NOT NULL`,
    [rows.ward],
  );
  const id = nextId(
    'p',
    taken.map((row) => String(row['ref'])),
  );
  return insertPerson(database, rows.ward, id, identity);
}

/** The cells of the season in whose committee a person stands. */
export function cellsOfPerson({ database, rows }: EditContext, person: number): number[] {
  const found = database.all(
    `SELECT cell.id FROM committee_member JOIN cell ON cell.id = committee_member.cell_id
     WHERE committee_member.person_id = ? AND cell.season_id = ?`,
    [person, rows.season],
  );
  return found.map((row) => Number(row['id']));
}

/** Candidates of the season whose person stands in no committee of it any more. */
const loose = `candidate.id IN (
  SELECT ballot.id FROM candidate AS ballot
  JOIN election ON election.id = ballot.election_id JOIN cell ON cell.id = election.cell_id
  WHERE cell.season_id = ? AND ballot.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM committee_member JOIN cell AS seat ON seat.id = committee_member.cell_id
    WHERE committee_member.person_id = ballot.person_id AND seat.season_id = cell.season_id))`;

/**
 * Tidies up after somebody left a committee: a ballot names by id only those who
 * stand in a committee, so theirs go on by name; a person whom nothing names any
 * more is forgotten. Gives the cells whose ballots changed.
 */
export function releasePeople({ database, rows }: EditContext): number[] {
  const changed = database.all(
    `SELECT DISTINCT election.cell_id AS id FROM candidate JOIN election ON election.id = candidate.election_id
     WHERE ${loose}`,
    [rows.season],
  );
  database.run(
    `UPDATE candidate SET
       full_name = (SELECT full_name FROM person WHERE person.id = candidate.person_id),
       gender = coalesce(gender, (SELECT gender FROM person WHERE person.id = candidate.person_id)),
       born = coalesce(born, (SELECT born FROM person WHERE person.id = candidate.person_id)),
       person_id = NULL
     WHERE ${loose}`,
    [rows.season],
  );
  database.run(
    `DELETE FROM person WHERE id NOT IN (SELECT person_id FROM committee_member)
       AND id NOT IN (SELECT person_id FROM candidate WHERE person_id IS NOT NULL)`,
  );
  return changed.map((row) => Number(row['id']));
}
