import { cellDifferences, type PlacedCell } from '../../../shared/domain/cell-differences';
import type { Cell, CommitteeMember, Congress, Election, Season } from '../../../shared/domain/season';
import { atOnce, type Stepwise } from '../../../shared/stepwise';
import { fold } from '../../../shared/text/fold';
import type { WritableDatabase } from '../connection';
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
} from './columns';
import { storeCellParts, storeSeasonParts } from './parts';
import { type SeasonRows } from './read-season';
import { settingsToRow } from './settings';
import { insert, remove, storeList, update, upsert } from './statements';

/**
 * A season from its value into rows. What is the same object as before stands in the rows already: only
 * the rows of other values are written. A season that is new is stored as the difference from an empty one.
 */

/** Stores a whole season, the newest of its file. Runs inside the caller's transaction. */
export function addSeason(database: WritableDatabase, season: Season): SeasonRows {
  const ward = insert(database, 'ward_committee', toRow(wardCommitteeColumns, season.committee));
  const row = insert(database, 'season', { ward_committee_id: ward, ...seasonToRow(season) });
  const rows = { season: row, ward };
  storeSeason(database, rows, emptied(season), season);
  return rows;
}

/**
 * Writes the rows of a season anew, whatever they held: where the schema reads some text of theirs in another
 * spelling, they do not hold the value that they make. Runs inside the caller's transaction.
 */
export function rewriteSeason(database: WritableDatabase, rows: SeasonRows, season: Season): void {
  for (const table of ['cell', 'document', 'part']) remove(database, table, { season_id: rows.season });
  remove(database, 'person', { ward_committee_id: rows.ward });
  update(database, 'ward_committee', toRow(wardCommitteeColumns, season.committee), ['id', rows.ward]);
  update(database, 'season', seasonToRow(season), ['id', rows.season]);
  storeSeason(database, rows, emptied(season), season);
}

function emptied({ format, version, committee, season }: Season): Season {
  return { format, version, committee, season, cells: [] };
}

/** Brings the rows of a season from the value that they hold to another one. Runs inside the caller's transaction. */
export function storeSeason(...change: Parameters<typeof storeInSteps>): void {
  atOnce(storeInSteps(...change));
}

/** `storeSeason` cell by cell. */
export function* storeInSteps(
  database: WritableDatabase,
  rows: SeasonRows,
  before: Season,
  after: Season,
): Stepwise<void> {
  if (after.committee !== before.committee) {
    update(database, 'ward_committee', toRow(wardCommitteeColumns, after.committee), ['id', rows.ward]);
  }
  if (ownChanged(before, after)) update(database, 'season', seasonToRow(after), ['id', rows.season]);
  storeList(
    database,
    'document',
    { season_id: rows.season },
    {
      before: before.documents,
      after: after.documents,
      rowOf: (document) => toRow(documentColumns, document),
    },
  );
  storeSeasonParts(database, rows.season, before, after);
  if (after.cells !== before.cells) yield* storeCells(database, rows, before.cells, after.cells);
}

/** Whether what stands in the season's own row may be another value. */
function ownChanged(before: Season, after: Season): boolean {
  return before.note !== after.note || before.season !== after.season || before.documents !== after.documents;
}

function seasonToRow({ note, season, documents }: Season) {
  return {
    note: note ?? null,
    ...settingsToRow(season),
    documents_listed: documents === undefined ? 0 : 1,
  };
}

function* storeCells(
  database: WritableDatabase,
  rows: SeasonRows,
  before: readonly Cell[],
  after: readonly Cell[],
): Stepwise<void> {
  const { placed, gone, sameOrder } = cellDifferences(before, after);
  for (const { id } of gone) {
    database.run('DELETE FROM cell WHERE season_id = ? AND ref = ?', [rows.season, id]);
    yield;
  }
  // a ballot may name somebody of another cell: all people come first
  for (const { cell, old } of placed) storePeople(database, rows, cell, old);
  for (const one of placed) {
    storeCell(database, rows, one, sameOrder);
    yield;
  }
  const left = [...gone.map((old) => ({ old, cell: undefined })), ...placed];
  if (left.some(({ old, cell }) => somebodyLeft(old, cell))) forgetPeople(database, rows);
}

/** Whether the committee of a cell, or the cell itself, has lost somebody. */
function somebodyLeft(old: Cell | undefined, cell: Cell | undefined): boolean {
  const before = old?.congress.committee ?? [];
  const after = cell?.congress.committee ?? [];
  if (before === after) return false;
  const seated = new Set(after.map(({ id }) => id));
  return before.some(({ id }) => !seated.has(id));
}

/** Stores what belongs to the people of a committee; it is alike wherever they stand. */
function storePeople(database: WritableDatabase, rows: SeasonRows, cell: Cell, old: Cell | undefined): void {
  cell.congress.committee.forEach((member, index) => {
    if (member === old?.congress.committee[index]) return;
    const key = { ward_committee_id: rows.ward, ref: member.id };
    upsert(database, 'person', key, {
      ...toRow(identityColumns, member),
      name_folded: fold(member.fullName),
    });
  });
}

/** People whom no committee of the season names any more. */
function forgetPeople(database: WritableDatabase, rows: SeasonRows): void {
  database.run(
    `DELETE FROM person WHERE ward_committee_id = ? AND NOT EXISTS (
       SELECT 1 FROM committee_member WHERE committee_member.person_id = person.id)`,
    [rows.ward],
  );
}

function storeCell(
  database: WritableDatabase,
  rows: SeasonRows,
  { cell, seq, old }: PlacedCell,
  sameOrder: boolean,
): void {
  const key = { season_id: rows.season, ref: cell.id };
  const stands = sameOrder && old !== undefined && hasSameRow(cell, old);
  const row = stands
    ? Number(database.get('SELECT id FROM cell WHERE season_id = ? AND ref = ?', Object.values(key))?.['id'])
    : upsert(database, 'cell', key, {
        seq,
        ...toRow(cellColumns, cell),
        ...toRow(memberCountColumns, cell.members),
      });
  if (cell === old) return;
  if (cell.congress !== old?.congress) storeCongress(database, rows, row, cell.congress, old?.congress);
  storeCellParts(database, { season: rows.season, cell: row }, old, cell);
}

/** Whether what stands in a cell's own row is as before. */
function hasSameRow(cell: Cell, old: Cell): boolean {
  const keys = Object.keys(cellColumns) as (keyof typeof cellColumns)[];
  return cell.members === old.members && keys.every((key) => cell[key] === old[key]);
}

function storeCongress(
  database: WritableDatabase,
  rows: SeasonRows,
  cell: number,
  congress: Congress,
  old: Congress | undefined,
): void {
  const { elections, committee } = congress;
  const personRow = (ref: string) => personOf(database, rows, ref);
  upsert(
    database,
    'congress',
    { cell_id: cell },
    {
      ...toRow(congressColumns, congress),
      ...toRow(approvedSeatColumns, congress.approvedSeats),
      ballots_kept: elections === undefined ? 0 : 1,
    },
  );
  // ballots let go of people before committees do
  storeList(
    database,
    'election',
    { cell_id: cell },
    {
      before: old?.elections,
      after: elections,
      rowOf: (election) => toRow(electionColumns, election),
      inside: (election, row) => {
        storeCandidates(database, row, election, personRow);
      },
    },
  );
  storeList(
    database,
    'committee_member',
    { cell_id: cell },
    {
      before: old?.committee,
      after: committee,
      rowOf: (member: CommitteeMember) => ({
        person_id: personRow(member.id),
        ...toRow(profileColumns, member),
      }),
    },
  );
}

function storeCandidates(
  database: WritableDatabase,
  election: number,
  { candidates }: Election,
  personRow: (ref: string) => number,
): void {
  storeList(
    database,
    'candidate',
    { election_id: election },
    {
      before: undefined,
      after: candidates,
      rowOf: (candidate) => ({
        person_id: candidate.id === undefined ? null : personRow(candidate.id),
        ...toRow(candidateColumns, candidate),
      }),
    },
  );
}

function personOf(database: WritableDatabase, rows: SeasonRows, ref: string): number {
  const row = database.get('SELECT id FROM person WHERE ward_committee_id = ? AND ref = ?', [rows.ward, ref]);
  if (!row) throw new Error('a season with an unknown person passed its parsing');
  return Number(row['id']);
}
