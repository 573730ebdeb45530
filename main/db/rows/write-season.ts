import type { Cell, Election, Season } from '../../../shared/domain/season';
import { fold } from '../../../shared/text/fold';
import type { Row, WritableDatabase } from '../connection';
import {
  approvedSeatColumns,
  candidateColumns,
  congressColumns,
  documentColumns,
  electionColumns,
  type Identity,
  identityColumns,
  memberCountColumns,
  type Profile,
  patchToRow,
  profileColumns,
  toRow,
  wardCommitteeColumns,
} from './columns';
import { writeCellParts, writeSeasonParts } from './parts';
import type { SeasonRows } from './read-season';
import { settingsToRow } from './settings';
import { insert } from './statements';

/** Row ids of people by the id that the interchange file gives them. */
type PersonRows = Map<string, number>;

/** Stores a whole season of a ward committee of its own. Runs inside the caller's transaction. */
export function writeSeason(database: WritableDatabase, season: Season): SeasonRows {
  return writeSeasonOf(
    database,
    insert(database, 'ward_committee', toRow(wardCommitteeColumns, season.committee)),
    season,
  );
}

/** Stores a season of a ward committee that is there; people whom the file knows are not stored twice. */
export function writeSeasonOf(database: WritableDatabase, ward: number, season: Season): SeasonRows {
  const seasonRow = insert(database, 'season', {
    ward_committee_id: ward,
    note: season.note ?? null,
    ...settingsToRow(season.season),
    documents_listed: season.documents === undefined ? 0 : 1,
  });
  season.documents?.forEach((document, seq) => {
    insert(database, 'document', { season_id: seasonRow, seq, ...toRow(documentColumns, document) });
  });
  const people = writePeople(database, ward, season.cells);
  season.cells.forEach((cell, seq) => {
    writeCell(database, { season: seasonRow, seq, people }, cell);
  });
  writeSeasonParts(database, seasonRow, season);
  return { season: seasonRow, ward };
}

function writePeople(database: WritableDatabase, ward: number, cells: readonly Cell[]): PersonRows {
  const known = database.all('SELECT id, ref FROM person WHERE ward_committee_id = ?', [ward]);
  const people: PersonRows = new Map(known.map((row) => [String(row['ref']), Number(row['id'])]));
  for (const member of cells.flatMap((cell) => cell.congress.committee)) {
    if (!people.has(member.id)) people.set(member.id, insertPerson(database, ward, member.id, member));
  }
  return people;
}

/** Adds a person under the id `ref`. */
export function insertPerson(
  database: WritableDatabase,
  ward: number,
  ref: string,
  identity: Identity,
): number {
  const folded = { name_folded: fold(identity.fullName) };
  return insert(database, 'person', {
    ward_committee_id: ward,
    ref,
    ...toRow(identityColumns, identity),
    ...folded,
  });
}

/** The columns that a patch of a person's identity names, with the folded name kept in step. */
export function identityPatchToRow(patch: { readonly [K in keyof Identity]?: unknown }): Row {
  const folded = typeof patch.fullName === 'string' ? { name_folded: fold(patch.fullName) } : {};
  return { ...patchToRow(identityColumns, patch), ...folded };
}

/** Puts a person into a cell's committee at the place `seq`. */
export function insertMember(
  database: WritableDatabase,
  place: { readonly cell: number; readonly person: number; readonly seq: number },
  profile: Profile,
): void {
  const { cell, person, seq } = place;
  insert(database, 'committee_member', {
    cell_id: cell,
    person_id: person,
    seq,
    ...toRow(profileColumns, profile),
  });
}

/** The columns of `cell` that a cell's own fields fill. */
export function cellToRow(cell: Pick<Cell, 'id' | 'order' | 'name' | 'kind' | 'retired' | 'members'>): Row {
  return {
    ref: cell.id,
    sort_order: cell.order,
    name: cell.name,
    kind: cell.kind,
    retired: cell.retired === undefined ? null : Number(cell.retired),
    ...toRow(memberCountColumns, cell.members),
  };
}

/** Adds a cell with its congress; the people of its committee and ballots must be there already. */
export function writeCell(
  database: WritableDatabase,
  { season, seq, people }: { readonly season: number; readonly seq: number; readonly people: PersonRows },
  cell: Cell,
): void {
  const { congress } = cell;
  const cellRow = insert(database, 'cell', { season_id: season, seq, ...cellToRow(cell) });
  insert(database, 'congress', {
    cell_id: cellRow,
    ...toRow(congressColumns, congress),
    ...toRow(approvedSeatColumns, congress.approvedSeats),
    ballots_kept: congress.elections === undefined ? 0 : 1,
  });
  congress.committee.forEach((member, place) => {
    insertMember(database, { cell: cellRow, person: rowOf(people, member.id), seq: place }, member);
  });
  congress.elections?.forEach((election, place) => {
    writeElection(database, { cell: cellRow, seq: place, people }, election);
  });
  writeCellParts(database, { season, cell: cellRow }, cell);
}

function writeElection(
  database: WritableDatabase,
  { cell, seq, people }: { readonly cell: number; readonly seq: number; readonly people: PersonRows },
  election: Election,
): void {
  const electionRow = insert(database, 'election', {
    cell_id: cell,
    seq,
    ...toRow(electionColumns, election),
  });
  election.candidates.forEach((candidate, place) => {
    insert(database, 'candidate', {
      election_id: electionRow,
      seq: place,
      person_id: candidate.id === undefined ? null : rowOf(people, candidate.id),
      ...toRow(candidateColumns, candidate),
    });
  });
}

function rowOf(people: PersonRows, ref: string): number {
  const row = people.get(ref);
  if (row === undefined) throw new Error('a season with an unknown person passed its parsing');
  return row;
}
