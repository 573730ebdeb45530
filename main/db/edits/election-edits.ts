import type { ElectionDraft } from '../../../shared/domain/ballot-edits';
import { electionBodies } from '../../../shared/domain/choices';
import type { EditOf } from '../../../shared/domain/edits';
import { appError } from '../../../shared/errors';
import { fail, ok } from '../../../shared/result';
import { electionColumns, patchToRow, toRow } from '../rows/columns';
import { insert, update } from '../rows/statements';
import { findBallot, renumber } from './ballots';
import { listCandidate } from './candidate-edits';
import { type EditContext, type EditResult, findCell } from './context';
import { releasePeople } from './people';

/** The ballots of a cell as a whole, and each of them without its candidates. */

export function startBallots(
  context: EditContext,
  { cellId, elections }: EditOf<'ballots.start'>,
): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  const congress = context.database.get('SELECT ballots_kept FROM congress WHERE cell_id = ?', [cell.value]);
  if (congress?.['ballots_kept'] === 1) return fail(appError('already-there', { params: { id: cellId } }));
  keepBallots(context, cell.value, true);
  elections.forEach((election, seq) => insertElection(context, cell.value, seq, election));
  return ok({ cells: [cell.value] });
}

/** Whoever stood on these ballots sits in a committee all the same: nobody is forgotten. */
export function stopBallots(context: EditContext, { cellId }: EditOf<'ballots.stop'>): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  keepBallots(context, cell.value, false);
  context.database.run('DELETE FROM election WHERE cell_id = ?', [cell.value]);
  return ok({ cells: [cell.value, ...releasePeople(context)] });
}

/** Adds a ballot in the order of the minutes: by body, then by round. */
export function addElection(
  context: EditContext,
  { cellId, election, candidates = [] }: EditOf<'election.add'>,
): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  const { database } = context;
  keepBallots(context, cell.value, true);
  const before = database.all('SELECT id, body, round FROM election WHERE cell_id = ? ORDER BY seq, id', [
    cell.value,
  ]);
  const place = before.findLastIndex(
    (row) => orderOf(String(row['body']), Number(row['round'])) <= orderOf(election.body, election.round),
  );
  const added = insertElection(context, cell.value, before.length, election);
  const ids = before.map((row) => Number(row['id']));
  renumber(context, 'election', ids.toSpliced(place + 1, 0, added));
  for (const candidate of candidates) {
    const listed = listCandidate(context, added, candidate);
    if (!listed.ok) return listed;
  }
  return ok({ cells: [cell.value] });
}

/** More rounds than any body has. */
const ROUNDS = 100_000;

function orderOf(body: string, round: number): number {
  return electionBodies.findIndex((known) => known === body) * ROUNDS + round;
}

export function updateElection(
  context: EditContext,
  { cellId, ballot, patch }: EditOf<'election.update'>,
): EditResult {
  const found = findBallot(context, cellId, ballot);
  if (!found.ok) return found;
  const { cell, election } = found.value;
  update(context.database, 'election', patchToRow(electionColumns, patch), ['id', election]);
  return ok({ cells: [cell] });
}

export function removeElection(
  context: EditContext,
  { cellId, ballot }: EditOf<'election.remove'>,
): EditResult {
  const found = findBallot(context, cellId, ballot);
  if (!found.ok) return found;
  const { cell, election } = found.value;
  context.database.run('DELETE FROM election WHERE id = ?', [election]);
  return ok({ cells: [cell, ...releasePeople(context)] });
}

function keepBallots({ database }: EditContext, cell: number, kept: boolean): void {
  update(database, 'congress', { ballots_kept: kept ? 1 : 0 }, ['cell_id', cell]);
}

/** Writes a ballot without its candidates at a place of the cell's list; gives its row. */
export function insertElection(
  { database }: EditContext,
  cell: number,
  seq: number,
  draft: ElectionDraft,
): number {
  return insert(database, 'election', { cell_id: cell, seq, ...toRow(electionColumns, draft) });
}
