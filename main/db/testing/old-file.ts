import { type CellPartName, cellParts, type SeasonPartName, seasonParts } from '../../../shared/domain/parts';
import type { Cell, Election, Season } from '../../../shared/domain/season';
import { fold } from '../../../shared/text/fold';
import { inTransaction, openWritable, type Row, type WritableDatabase } from '../connection';
import { migrate, migrations } from '../migrations/migrate';
import {
  approvedSeatColumns,
  candidateColumns,
  cellColumns,
  congressColumns,
  documentColumns,
  electionColumns,
  identityColumns,
  memberCountColumns,
  profileColumns,
  toRow,
  wardCommitteeColumns,
} from '../rows/columns';
import { settingsToRow } from '../rows/settings';
import { insert } from '../rows/statements';

/**
 * Data files as programs before version 7 of the schema wrote them: the ward's particulars and its people
 * stand once, for all terms. For tests of the migration.
 */
export async function oldFile(version: number, seasons: readonly Season[]): Promise<Uint8Array> {
  const database = await openWritable();
  migrate(database, migrations.slice(0, version));
  inTransaction(database, () => {
    insert(database, 'data_file', { id: 1, is_sample: 0, created_at: '2022-07-08T00:00:00.000Z' });
    const [first] = seasons;
    if (!first) return;
    const ward = insert(database, 'ward_committee', toRow(wardCommitteeColumns, first.committee));
    const people = new Map<string, number>();
    for (const season of seasons) writeOldSeason({ database, ward, people }, season);
  });
  const bytes = database.bytes();
  database.close();
  return bytes;
}

interface OldFile {
  readonly database: WritableDatabase;
  readonly ward: number;
  /** Rows of people by their ids. */
  readonly people: Map<string, number>;
}

/** Adds a row with those columns that the table has in this version. */
function write({ database }: Pick<OldFile, 'database'>, table: string, row: Row): number {
  const found = database.all(`SELECT name FROM pragma_table_info('${table}')`);
  const columns = new Set(found.map(({ name }) => name));
  const known = Object.entries(row).filter(([column]) => columns.has(column));
  return insert(database, table, Object.fromEntries(known));
}

/** Places of lists as those programs left them: in order, with gaps. */
const placeOf = (index: number) => index * 2 + 1;

function writeOldSeason(file: OldFile, season: Season): void {
  const row = write(file, 'season', {
    ward_committee_id: file.ward,
    note: season.note ?? null,
    ...settingsToRow(season.season),
    documents_listed: season.documents === undefined ? 0 : 1,
  });
  season.documents?.forEach((document, index) => {
    write(file, 'document', { season_id: row, seq: placeOf(index), ...toRow(documentColumns, document) });
  });
  for (const member of season.cells.flatMap(({ congress }) => congress.committee)) {
    if (file.people.has(member.id)) continue;
    const identity = { ...toRow(identityColumns, member), name_folded: fold(member.fullName) };
    const person = write(file, 'person', { ward_committee_id: file.ward, ref: member.id, ...identity });
    file.people.set(member.id, person);
  }
  season.cells.forEach((cell, index) => {
    writeOldCell(file, row, index, cell);
  });
  for (const name of Object.keys(seasonParts) as SeasonPartName[]) {
    writeOldPart(file, { season_id: row, cell_id: null, name }, season[name]);
  }
}

function writeOldCell(file: OldFile, season: number, index: number, cell: Cell): void {
  const { congress } = cell;
  const row = write(file, 'cell', {
    season_id: season,
    seq: placeOf(index),
    ...toRow(cellColumns, cell),
    ...toRow(memberCountColumns, cell.members),
  });
  write(file, 'congress', {
    cell_id: row,
    ...toRow(congressColumns, congress),
    ...toRow(approvedSeatColumns, congress.approvedSeats),
    ballots_kept: congress.elections === undefined ? 0 : 1,
  });
  congress.committee.forEach((member, place) => {
    const person = file.people.get(member.id) ?? null;
    const own = { cell_id: row, person_id: person, seq: placeOf(place) };
    write(file, 'committee_member', { ...own, ...toRow(profileColumns, member) });
  });
  congress.elections?.forEach((election, place) => {
    writeOldElection(file, row, place, election);
  });
  for (const name of Object.keys(cellParts) as CellPartName[]) {
    writeOldPart(file, { season_id: season, cell_id: row, name }, cell[name]);
  }
}

function writeOldElection(file: OldFile, cell: number, index: number, election: Election): void {
  const row = write(file, 'election', {
    cell_id: cell,
    seq: placeOf(index),
    ...toRow(electionColumns, election),
  });
  election.candidates.forEach((candidate, place) => {
    write(file, 'candidate', {
      election_id: row,
      seq: placeOf(place),
      person_id: candidate.id === undefined ? null : (file.people.get(candidate.id) ?? null),
      ...toRow(candidateColumns, candidate),
    });
  });
}

function writeOldPart(file: OldFile, owner: Row, value: unknown): void {
  if (value === undefined) return;
  const items = Array.isArray(value) ? (value as readonly { readonly id: string }[]) : [];
  const own = Array.isArray(value) ? '[]' : JSON.stringify(value);
  write(file, 'part', { ...owner, ref: null, seq: 0, value: own });
  items.forEach((item, index) => {
    write(file, 'part', { ...owner, ref: item.id, seq: placeOf(index), value: JSON.stringify(item) });
  });
}
