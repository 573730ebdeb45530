import type { EditOf } from '../../../shared/domain/edits';
import type { Candidate, Election } from '../../../shared/domain/season';
import { ok } from '../../../shared/result';
import { secondItems } from '../../../shared/second-entry/entry';
import { candidatesOf, renumber } from './ballots';
import { listCandidate } from './candidate-edits';
import { type EditContext, type EditResult, findCell } from './context';
import { insertElection } from './election-edits';
import { editPart } from './part-edits';
import { releasePeople } from './people';

/**
 * Writes the ballots that came out of two entries over the first, and makes the second say
 * the same. The committee follows afterwards, as after any edit of ballots.
 */
export function settleBallots(
  context: EditContext,
  { cellId, elections }: EditOf<'ballots.settle'>,
): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  context.database.run('UPDATE congress SET ballots_kept = 1 WHERE cell_id = ?', [cell.value]);
  context.database.run('DELETE FROM election WHERE cell_id = ?', [cell.value]);
  for (const [seq, { candidates, ...draft }] of elections.entries()) {
    const election = insertElection(context, cell.value, seq, draft);
    const listed = listInOrder(context, election, candidates);
    if (!listed.ok) return listed;
  }
  const second = secondItems(elections, namesOf(context, cell.value, elections));
  for (const name of ['secondBallots', 'secondVotes'] as const) {
    const written = editPart(context, {
      type: 'items.replace',
      name,
      cellId,
      items: second[name],
    } as Parameters<typeof editPart>[1]);
    if (!written.ok) return written;
  }
  return ok({ cells: [cell.value, ...releasePeople(context)] });
}

/** The names in the order given: that of a ballot paper may have been changed by hand. */
function listInOrder(
  context: EditContext,
  election: number,
  candidates: readonly Candidate[],
): ReturnType<typeof listCandidate> {
  const ids: number[] = [];
  for (const candidate of candidates) {
    const listed = listCandidate(context, election, candidate);
    if (!listed.ok) return listed;
    const added = candidatesOf(context, election).find(({ id }) => !ids.includes(id));
    if (added) ids.push(added.id);
  }
  renumber(context, 'candidate', ids);
  return ok(null);
}

/** What the names on these ballots are, of somebody known that of the person. */
function namesOf(
  context: EditContext,
  cell: number,
  elections: readonly Election[],
): (candidate: Candidate) => string {
  const rows = context.database.all('SELECT id FROM election WHERE cell_id = ? ORDER BY seq, id', [cell]);
  const names = new Map<Candidate, string>();
  rows.forEach((row, index) => {
    candidatesOf(context, Number(row['id'])).forEach(({ name }, place) => {
      const candidate = elections[index]?.candidates[place];
      if (candidate) names.set(candidate, name);
    });
  });
  return (candidate) => names.get(candidate) ?? candidate.fullName ?? '';
}
