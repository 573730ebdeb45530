import type { EditOf, MemberDraft } from '../domain/edits';
import type { Patch } from '../domain/patch';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { seatOf } from '../domain/season-views';
import { type AppError } from '../errors';
import { ok, type Result } from '../result';
import { nextPersonId, peopleOfParts } from './ids';
import { type Identity, identityOf, releasePeople, withIdentity } from './people';
import {
  alreadyThere,
  type EditResult,
  findCell,
  mapped,
  moved,
  notFound,
  patched,
  withCell,
} from './places';

interface Found {
  readonly cell: Cell;
  readonly member: CommitteeMember;
}

function findMember(season: Season, cellId: string, personId: string): Result<Found, AppError> {
  const cell = findCell(season, cellId);
  if (!cell.ok) return cell;
  const member = cell.value.congress.committee.find(({ id }) => id === personId);
  if (member) return ok({ cell: cell.value, member });
  return notFound(seatOf(season, personId) ? 'member' : 'person', personId);
}

/** The cell with another committee. */
export function withCommittee(cell: Cell, committee: CommitteeMember[]): Cell {
  return committee === cell.congress.committee
    ? cell
    : { ...cell, congress: { ...cell.congress, committee } };
}

/**
 * Puts somebody into a committee, after those who stand there. What the draft says of a
 * person known already (`personId`) holds wherever they stand; what it leaves out stays as it is.
 */
export function addMember(season: Season, { cellId, member }: EditOf<'member.add'>): EditResult {
  const cell = findCell(season, cellId);
  if (!cell.ok) return cell;
  const { personId, ...draft } = member;
  if (personId === undefined) return seatLast(season, cellId, { id: nextPersonId(season), ...draft });
  const seat = seatOf(season, personId)?.member;
  if (!seat && !peopleOfParts(season).includes(personId)) return notFound('person', personId);
  if (cell.value.congress.committee.some(({ id }) => id === personId)) return alreadyThere(personId);
  const identity = identityOf<Partial<MemberDraft>>(draft) as Patch<Identity>;
  const known = seat ? identityOf(seat) : {};
  return seatLast(withIdentity(season, personId, identity), cellId, { id: personId, ...known, ...draft });
}

function seatLast(season: Season, cellId: string, member: CommitteeMember): EditResult {
  return withCell(season, cellId, (cell) => ok(withCommittee(cell, [...cell.congress.committee, member])));
}

/** Changes a member; what belongs to the person changes wherever the person stands. */
export function updateMember(
  season: Season,
  { cellId, personId, patch }: EditOf<'member.update'>,
): EditResult {
  const found = findMember(season, cellId, personId);
  if (!found.ok) return found;
  const here = withCell(season, cellId, (cell) =>
    ok(
      withCommittee(
        cell,
        mapped(cell.congress.committee, (member) =>
          member.id === personId ? patched(member, patch) : member,
        ),
      ),
    ),
  );
  return here.ok ? ok(withIdentity(here.value, personId, identityOf(patch) as Patch<Identity>)) : here;
}

export function removeMember(season: Season, { cellId, personId }: EditOf<'member.remove'>): EditResult {
  const found = findMember(season, cellId, personId);
  if (!found.ok) return found;
  const removed = withCell(season, cellId, (cell) =>
    ok(
      withCommittee(
        cell,
        cell.congress.committee.filter(({ id }) => id !== personId),
      ),
    ),
  );
  return removed.ok ? ok(releasePeople(season, removed.value)) : removed;
}

/** Moves a member to the place `toIndex` of the committee, at most to its end. */
export function moveMember(season: Season, { cellId, personId, toIndex }: EditOf<'member.move'>): EditResult {
  const found = findMember(season, cellId, personId);
  if (!found.ok) return found;
  return withCell(season, cellId, (cell) => {
    const { committee } = cell.congress;
    const from = committee.findIndex(({ id }) => id === personId);
    return ok(withCommittee(cell, moved(committee, from, toIndex)));
  });
}
