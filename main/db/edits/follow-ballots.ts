import { type Position, positions, type Standing } from '../../../shared/domain/choices';
import { seasonPartShape } from '../../../shared/domain/parts';
import {
  type Cell,
  cellSchema,
  type SeasonSettings,
  seasonSettingsSchema,
} from '../../../shared/domain/season';
import {
  type CandidatePlace,
  type CommitteeDifference,
  committeeDifference,
} from '../../../shared/rules/committee-difference';
import { type RuleChanges, rulesOf } from '../../../shared/rules/rule-sets';
import { nameKey } from '../../../shared/text/fold';
import type { Row } from '../connection';
import { type Identity, profileColumns } from '../rows/columns';
import { readSeasonParts } from '../rows/parts';
import { readCells, readSettings } from '../rows/read-season';
import { insert, update } from '../rows/statements';
import { candidatesOf, renumber } from './ballots';
import type { EditContext } from './context';
import { addPerson, releasePeople } from './people';

/**
 * Brings a cell's committee into step with its ballots, inside the edit's own
 * transaction: whoever was elected comes in, and posts follow. Somebody who was
 * not elected goes only when `removing`: a slip of the fingers loses no profile.
 *
 * Gives the rows of the cells that changed. A cell that the schema refuses is
 * left alone, for the edit is about to be rolled back.
 */
export function followBallots(
  context: EditContext,
  cell: number,
  { removing }: { readonly removing: boolean },
): readonly number[] {
  const current = readCell(context, cell);
  if (current?.cell.congress.elections === undefined) return [];
  const { congress } = current.cell;
  const difference = committeeDifference(
    congress,
    rulesOf({ season: current.settings, rules: current.rules }),
  );
  const rows = candidateRows(context, cell);
  for (const { personId, ...place } of difference.links) {
    tie(context, [rowAt(rows, place)], personRow(context, personId));
  }
  for (const { places, position } of difference.additions) {
    const person = personOf(context, current.cell, places);
    tie(
      context,
      places.map((place) => rowAt(rows, place)),
      person,
    );
    seat(context, { cell, person, position, standing: proposedStanding(current.cell, places) });
  }
  givePosts(context, cell, difference);
  return [cell, ...(removing ? removeNotElected(context, cell, difference) : [])];
}

function readCell(
  { database, rows }: EditContext,
  cell: number,
):
  | { readonly cell: Cell; readonly settings: SeasonSettings; readonly rules: RuleChanges | undefined }
  | undefined {
  const [stored] = readCells(database, rows, new Set([cell]));
  const parsed = cellSchema.safeParse(stored?.value);
  const settings = seasonSettingsSchema.safeParse(readSettings(database, rows));
  const changes = seasonPartShape.rules.safeParse(
    readSeasonParts(database, rows.season, new Set(['rules']))['rules'],
  );
  return parsed.success && settings.success && changes.success
    ? { cell: parsed.data, settings: settings.data, rules: changes.data }
    : undefined;
}

/** Rows of the candidates, ballot by ballot, in the order of the season. */
function candidateRows(context: EditContext, cell: number): readonly (readonly number[])[] {
  const elections = context.database.all('SELECT id FROM election WHERE cell_id = ? ORDER BY seq, id', [
    cell,
  ]);
  return elections.map((row) => candidatesOf(context, Number(row['id'])).map(({ id }) => id));
}

function rowAt(rows: readonly (readonly number[])[], { election, candidate }: CandidatePlace): number {
  const row = rows[election]?.[candidate];
  if (row === undefined) throw new Error('a candidate that was just read is gone');
  return row;
}

function personRow({ database, rows }: EditContext, personId: string): number {
  const row = database.get('SELECT id FROM person WHERE ward_committee_id = ? AND ref = ?', [
    rows.ward,
    personId,
  ]);
  if (!row) throw new Error('a person who was just read is gone');
  return Number(row['id']);
}

/** From now on these names on ballots are that person, who holds what the ballots said of them. */
function tie({ database }: EditContext, candidates: readonly number[], person: number): void {
  for (const candidate of candidates) {
    const known = { person_id: person, full_name: null, gender: null, born: null };
    update(database, 'candidate', known, ['id', candidate]);
  }
}

/** The person behind names on ballots: known already, or made of what the ballots say. */
function personOf(context: EditContext, { congress }: Cell, places: readonly CandidatePlace[]): number {
  const candidates = places.flatMap(
    ({ election, candidate }) => congress.elections?.[election]?.candidates[candidate] ?? [],
  );
  const id = candidates.find((one) => one.id !== undefined)?.id;
  if (id !== undefined) return personRow(context, id);
  const gender = candidates.find((one) => one.gender !== undefined)?.gender;
  const born = candidates.find((one) => one.born !== undefined)?.born;
  const identity: Identity = {
    fullName: candidates[0]?.fullName ?? '',
    ...(gender === undefined ? {} : { gender }),
    ...(born === undefined ? {} : { born }),
  };
  return addPerson(context, identity);
}

interface Seat {
  readonly cell: number;
  readonly person: number;
  readonly position: Position;
  readonly standing: Standing | undefined;
}

/** Whether somebody sat before, as the personnel work of the cell has it under that name. */
function proposedStanding(
  { congress, personnel = [] }: Cell,
  places: readonly CandidatePlace[],
): Standing | undefined {
  const names = places.map(
    ({ election, candidate }) => congress.elections?.[election]?.candidates[candidate]?.fullName ?? '',
  );
  const keys = new Set(names.filter((name) => name !== '').map(nameKey));
  const [entry, another] = personnel.filter(({ fullName }) => keys.has(nameKey(fullName)));
  return another === undefined ? entry?.standing : undefined;
}

/** What is true of somebody beyond the post, and so goes along into another committee. */
const lastingColumns = [
  profileColumns.residence,
  profileColumns.generalEducation,
  profileColumns.professionalLevel,
  profileColumns.politicalTheory,
  profileColumns.occupation,
];

function seat({ database }: EditContext, { cell, person, position, standing }: Seat): void {
  const last = database.get('SELECT * FROM committee_member WHERE person_id = ? ORDER BY id DESC LIMIT 1', [
    person,
  ]);
  const lasting: Row = Object.fromEntries(lastingColumns.map((column) => [column, last?.[column] ?? null]));
  const end = database.get('SELECT max(seq) AS seq FROM committee_member WHERE cell_id = ?', [cell]);
  insert(database, 'committee_member', {
    ...lasting,
    cell_id: cell,
    person_id: person,
    seq: Number(end?.['seq'] ?? -1) + 1,
    position,
    standing: standing ?? null,
    origin: 'elected',
  });
}

/** Gives the posts, and lists the committee by post where anything changed. */
function givePosts(
  context: EditContext,
  cell: number,
  { additions, posts }: Pick<CommitteeDifference, 'additions' | 'posts'>,
): void {
  const { database } = context;
  for (const { personId, position } of posts) {
    database.run('UPDATE committee_member SET position = ? WHERE cell_id = ? AND person_id = ?', [
      position,
      cell,
      personRow(context, personId),
    ]);
  }
  if (additions.length + posts.length === 0) return;
  const found = database.all('SELECT id, position FROM committee_member WHERE cell_id = ? ORDER BY seq, id', [
    cell,
  ]);
  const rankOf = (row: Row) => positions.findIndex((position) => position === row['position']);
  const inOrder = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  renumber(
    context,
    'committee_member',
    inOrder.map((row) => Number(row['id'])),
  );
}

function removeNotElected(
  context: EditContext,
  cell: number,
  { notElected }: Pick<CommitteeDifference, 'notElected'>,
): readonly number[] {
  for (const personId of notElected) {
    context.database.run('DELETE FROM committee_member WHERE cell_id = ? AND person_id = ?', [
      cell,
      personRow(context, personId),
    ]);
  }
  return releasePeople(context);
}
