import type { EditOf } from '../../../shared/domain/edits';
import { type AppError, appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { patchToRow, profileColumns } from '../rows/columns';
import { update } from '../rows/statements';
import { identityPatchToRow, insertMember } from '../rows/write-season';
import { type EditContext, type EditResult, findCell, notFound } from './context';
import { addPerson, cellsOfPerson, findPerson, releasePeople } from './people';

interface Member {
  /** Rows of the cell, of the person, and of the person's place in the cell's committee. */
  readonly cell: number;
  readonly person: number;
  readonly place: number;
}

function placeOf({ database }: EditContext, cell: number, person: number): number | undefined {
  const row = database.get('SELECT id FROM committee_member WHERE cell_id = ? AND person_id = ?', [
    cell,
    person,
  ]);
  return row && Number(row['id']);
}

function findMember(context: EditContext, cellId: string, personId: string): Result<Member, AppError> {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  const person = findPerson(context, personId);
  if (!person.ok) return person;
  const place = placeOf(context, cell.value, person.value);
  return place === undefined
    ? notFound('member', personId)
    : ok({ cell: cell.value, person: person.value, place });
}

/**
 * Puts somebody into a committee, after those who stand there. What the draft says of a
 * person known already (`personId`) holds wherever they stand; what it leaves out stays as it is.
 */
export function addMember(context: EditContext, { cellId, member }: EditOf<'member.add'>): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  const person =
    member.personId === undefined ? ok(addPerson(context, member)) : findPerson(context, member.personId);
  if (!person.ok) return person;
  if (placeOf(context, cell.value, person.value) !== undefined) {
    return fail(appError('already-there', { params: { id: member.personId ?? '' } }));
  }
  if (member.personId !== undefined) {
    update(context.database, 'person', identityPatchToRow(member), ['id', person.value]);
  }
  const last = context.database.get('SELECT max(seq) AS seq FROM committee_member WHERE cell_id = ?', [
    cell.value,
  ]);
  const seq = Number(last?.['seq'] ?? -1) + 1;
  insertMember(context.database, { cell: cell.value, person: person.value, seq }, member);
  return ok({ cells: cellsOfPerson(context, person.value) });
}

/** Changes a member; what belongs to the person changes wherever the person stands. */
export function updateMember(
  context: EditContext,
  { cellId, personId, patch }: EditOf<'member.update'>,
): EditResult {
  const member = findMember(context, cellId, personId);
  if (!member.ok) return member;
  const { cell, person, place } = member.value;
  update(context.database, 'committee_member', patchToRow(profileColumns, patch), ['id', place]);
  const identity = identityPatchToRow(patch);
  update(context.database, 'person', identity, ['id', person]);
  return ok({ cells: Object.keys(identity).length > 0 ? cellsOfPerson(context, person) : [cell] });
}

export function removeMember(
  context: EditContext,
  { cellId, personId }: EditOf<'member.remove'>,
): EditResult {
  const member = findMember(context, cellId, personId);
  if (!member.ok) return member;
  context.database.run('DELETE FROM committee_member WHERE id = ?', [member.value.place]);
  return ok({ cells: [member.value.cell, ...releasePeople(context)] });
}

/** Moves a member to the place `toIndex` of the committee, at most to its end. */
export function moveMember(
  context: EditContext,
  { cellId, personId, toIndex }: EditOf<'member.move'>,
): EditResult {
  const member = findMember(context, cellId, personId);
  if (!member.ok) return member;
  const { cell, place } = member.value;
  const found = context.database.all('SELECT id FROM committee_member WHERE cell_id = ? ORDER BY seq, id', [
    cell,
  ]);
  const others = found.map((row) => Number(row['id'])).filter((id) => id !== place);
  others.toSpliced(toIndex, 0, place).forEach((id, seq) => {
    update(context.database, 'committee_member', { seq }, ['id', id]);
  });
  return ok({ cells: [cell] });
}
