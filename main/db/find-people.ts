import type { KnownPerson } from '../../shared/api';
import { committeeMemberSchema } from '../../shared/domain/season';
import { compareByGivenName, fold } from '../../shared/text/fold';
import type { ReadableDatabase, Row } from './connection';
import { fromRow, identityColumns, profileColumns } from './rows/columns';
import type { SeasonRows } from './rows/read-season';

const knownProfileSchema = committeeMemberSchema.omit({
  id: true,
  position: true,
  standing: true,
  previousPosition: true,
  origin: true,
  note: true,
});

/**
 * People of the ward whose name has a word beginning with each word of the query,
 * without regard to diacritics (as `matchesWords`), by given name; each with the
 * profile entered last and the cells of the current season in which they stand.
 */
export function findPeople(
  database: ReadableDatabase,
  rows: SeasonRows,
  { query, limit }: { readonly query: string; readonly limit: number },
): readonly KnownPerson[] {
  const words = fold(query).split(' ');
  const everyWord = words.map(() => `AND instr(' ' || name_folded, ' ' || ?) > 0`).join(' ');
  const found = database.all(
    `SELECT id, ref, full_name FROM person WHERE ward_committee_id = ? ${everyWord}`,
    [rows.ward, ...words],
  );
  return found
    .toSorted((a, b) => compareByGivenName(String(a['full_name']), String(b['full_name'])))
    .slice(0, limit)
    .map((person) => knownPerson(database, rows, person));
}

function knownPerson(database: ReadableDatabase, rows: SeasonRows, person: Row): KnownPerson {
  const id = Number(person['id']);
  const last = database.get(
    `SELECT person.*, committee_member.* FROM committee_member
     JOIN person ON person.id = committee_member.person_id JOIN cell ON cell.id = committee_member.cell_id
     WHERE person.id = ? ORDER BY cell.season_id DESC, committee_member.id DESC LIMIT 1`,
    [id],
  );
  if (!last) throw new Error('a person whom no committee names was kept');
  const cells = database.all(
    `SELECT cell.name FROM committee_member JOIN cell ON cell.id = committee_member.cell_id
     WHERE committee_member.person_id = ? AND cell.season_id = ? ORDER BY cell.seq, cell.id`,
    [id, rows.season],
  );
  const value = { ...fromRow(identityColumns, last), ...fromRow(profileColumns, last) };
  const keys = Object.keys(knownProfileSchema.shape);
  return {
    key: String(person['ref']),
    personId: String(person['ref']),
    profile: knownProfileSchema.parse(
      Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key))),
    ),
    cellNames: cells.map((cell) => String(cell['name'])),
  };
}
