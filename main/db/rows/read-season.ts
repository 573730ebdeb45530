import type { SeasonEntry } from '../../../shared/api';
import { SEASON_VERSION } from '../../../shared/domain/season';
import type { ReadableDatabase, Row, SqlValue } from '../connection';
import {
  approvedSeatColumns,
  candidateColumns,
  cellColumns,
  congressColumns,
  documentColumns,
  electionColumns,
  fromRow,
  identityColumns,
  memberCountColumns,
  profileColumns,
  wardCommitteeColumns,
} from './columns';
import { partsFromRows, readSeasonParts } from './parts';
import { settingsFromRow } from './settings';

/** A cell read back from its rows, still to be checked by the schema. */
export interface StoredCell {
  readonly ref: string;
  readonly value: unknown;
}

/** The row of a season, and that of the ward committee as it is in that season; its people belong to the latter. */
export interface SeasonRows {
  readonly season: number;
  readonly ward: number;
}

/** The newest season of the file; undefined when the file holds none. */
export function currentSeason(database: ReadableDatabase): SeasonRows | undefined {
  const row = database.get('SELECT id, ward_committee_id FROM season ORDER BY id DESC LIMIT 1');
  return row && { season: Number(row['id']), ward: Number(row['ward_committee_id']) };
}

/** The rows of the season whose own row is named; undefined where there is none. */
export function seasonRows(database: ReadableDatabase, season: number): SeasonRows | undefined {
  const row = database.get('SELECT id, ward_committee_id FROM season WHERE id = ?', [season]);
  return row && { season, ward: Number(row['ward_committee_id']) };
}

/** The seasons of the file, oldest first; each is named by its row. */
export function seasonsOf(database: ReadableDatabase): readonly SeasonEntry[] {
  const found = database.all('SELECT id, term, planned_from, planned_to FROM season ORDER BY id');
  return found.map((row, index) => ({
    key: String(row['id']),
    term: String(row['term']),
    current: index === found.length - 1,
    ...(row['planned_from'] === null ? {} : { plannedFrom: String(row['planned_from']) }),
    ...(row['planned_to'] === null ? {} : { plannedTo: String(row['planned_to']) }),
  }));
}

/** A season as an interchange value, still to be checked by `parseSeason`. */
export function readSeason(database: ReadableDatabase, rows: SeasonRows): Record<string, unknown> {
  const season = database.get('SELECT * FROM season WHERE id = ?', [rows.season]);
  if (!season) throw new Error('the season is gone');
  return {
    format: 'dhcb-season',
    version: SEASON_VERSION,
    ...(season['note'] === null ? {} : { note: season['note'] }),
    committee: readWardCommittee(database, rows),
    season: settingsFromRow(season),
    ...(season['documents_listed'] === 1 ? { documents: readDocuments(database, rows) } : {}),
    cells: readCells(database, rows).map((cell) => cell.value),
    ...readSeasonParts(database, rows.season),
  };
}

/** The ward committee's own fields, still to be checked by the schema. */
export function readWardCommittee(database: ReadableDatabase, rows: SeasonRows): Record<string, unknown> {
  const row = database.get('SELECT * FROM ward_committee WHERE id = ?', [rows.ward]);
  if (!row) throw new Error('the ward committee is gone');
  return fromRow(wardCommitteeColumns, row);
}

/** The season's settings, still to be checked by the schema. */
export function readSettings(database: ReadableDatabase, rows: SeasonRows): Record<string, unknown> {
  const row = database.get('SELECT * FROM season WHERE id = ?', [rows.season]);
  if (!row) throw new Error('the season is gone');
  return settingsFromRow(row);
}

/** The season's documents in the order in which they were entered, still to be checked by the schema. */
export function readDocuments(database: ReadableDatabase, rows: SeasonRows): unknown[] {
  const found = database.all('SELECT * FROM document WHERE season_id = ? ORDER BY seq, id', [rows.season]);
  return found.map((row) => fromRow(documentColumns, row));
}

/** What stands in rows of its own: the lists of a cell's congress, and its parts. */
export interface CellLists {
  readonly elections: boolean;
  readonly committee: boolean;
  readonly parts: boolean;
}

interface Wanted {
  /** The ids of the cells; all where left out. */
  readonly only?: readonly string[];
  /** Which lists are read; the others are given empty. All where left out. */
  readonly lists?: CellLists;
}

/** Cells of the season in their order. */
export function readCells(
  database: ReadableDatabase,
  rows: SeasonRows,
  { only, lists = { elections: true, committee: true, parts: true } }: Wanted = {},
): readonly StoredCell[] {
  const chosen = only && among(only);
  const cells = database.all(
    `SELECT * FROM cell WHERE season_id = ? ${chosen ? `AND ref ${chosen.sql}` : ''} ORDER BY seq, id`,
    [rows.season, ...(chosen ? [chosen.value] : [])],
  );
  const these = among(cells.map(({ id }) => id ?? null));
  const of = (select: (these: string) => string, wanted = true) =>
    wanted ? database.all(select(these.sql), [these.value]) : [];
  // not joined: SQLite compiles a join anew at each use
  const congresses = groupBy(of(congressSelect), 'cell_id');
  const found: CellRows = {
    parts: groupBy(of(partSelect, lists.parts), 'cell_id'),
    members: groupBy(of(memberSelect, lists.committee), 'cell_id'),
    elections: groupBy(of(electionSelect, lists.elections), 'cell_id'),
    candidates: groupBy(of(candidateSelect, lists.elections), 'election_id'),
  };
  return cells.flatMap((cell) =>
    (congresses.get(cell['id'] ?? null) ?? []).map((congress) => ({
      ref: String(cell['ref']),
      value: cellFromRows(cell, congress, found),
    })),
  );
}

/** One of these values; of one alone, the cell that an edit changed, no list is made, which takes longer than the row. */
function among(values: readonly SqlValue[]): { readonly sql: string; readonly value: SqlValue } {
  const [first = null, ...others] = values;
  return others.length === 0
    ? { sql: '= ?', value: first }
    : { sql: 'IN (SELECT value FROM json_each(?))', value: JSON.stringify(values) };
}

const congressSelect = (these: string) => `SELECT * FROM congress WHERE cell_id ${these}`;

const partSelect = (these: string) =>
  `SELECT cell_id, name, ref, value FROM part WHERE cell_id ${these} ORDER BY seq, id`;

const electionSelect = (these: string) => `SELECT * FROM election WHERE cell_id ${these} ORDER BY seq, id`;

const memberSelect = (these: string) => `SELECT person.*, committee_member.*, person.ref AS person_ref
  FROM committee_member JOIN person ON person.id = committee_member.person_id WHERE cell_id ${these}
  ORDER BY committee_member.seq, committee_member.id`;

const candidateSelect = (these: string) => `SELECT candidate.*, person.ref AS person_ref FROM candidate
  LEFT JOIN person ON person.id = candidate.person_id
  WHERE election_id IN (SELECT id FROM election WHERE cell_id ${these})
  ORDER BY candidate.seq, candidate.id`;

type Grouped = ReadonlyMap<Row[string], readonly Row[]>;

interface CellRows {
  readonly parts: Grouped;
  readonly members: Grouped;
  readonly elections: Grouped;
  readonly candidates: Grouped;
}

function groupBy(rows: readonly Row[], column: string): Grouped {
  const groups = new Map<Row[string], Row[]>();
  for (const row of rows) {
    const key = row[column] ?? null;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function cellFromRows(row: Row, congress: Row, found: CellRows): Record<string, unknown> {
  const cell = row['id'] ?? null;
  const elections = found.elections.get(cell) ?? [];
  const members = found.members.get(cell) ?? [];
  return {
    ...fromRow(cellColumns, row),
    members: fromRow(memberCountColumns, row),
    congress: {
      ...fromRow(congressColumns, congress),
      approvedSeats: fromRow(approvedSeatColumns, congress),
      ...(congress['ballots_kept'] === 1
        ? { elections: elections.map((election) => electionFromRows(election, found)) }
        : {}),
      committee: members.map((member) => ({
        id: member['person_ref'],
        ...fromRow(identityColumns, member),
        ...fromRow(profileColumns, member),
      })),
    },
    ...partsFromRows(found.parts.get(cell) ?? []),
  };
}

function electionFromRows(row: Row, found: CellRows): Record<string, unknown> {
  const candidates = found.candidates.get(row['id'] ?? null) ?? [];
  return {
    ...fromRow(electionColumns, row),
    candidates: candidates.map((candidate) => ({
      ...(candidate['person_ref'] === null ? {} : { id: candidate['person_ref'] }),
      ...fromRow(candidateColumns, candidate),
    })),
  };
}
