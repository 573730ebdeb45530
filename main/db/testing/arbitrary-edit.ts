import fc from 'fast-check';
import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';

/** Makes an edit that mostly fits the season at hand: its ids are chosen from those that stand there. */
export type EditMaker = (season: Season) => Edit;

/** Picks something of a list by a number, or a name that stands nowhere. */
function pick(ids: readonly string[], at: number): string {
  return ids[at % (ids.length + 1)] ?? 'nobody';
}

const cellOf = (season: Season, at: number) =>
  pick(
    season.cells.map((cell) => cell.id),
    at,
  );
const peopleOf = (season: Season) => season.cells.flatMap((cell) => cell.congress.committee);
const personOf = (season: Season, at: number) =>
  pick(
    peopleOf(season).map((person) => person.id),
    at,
  );

/** A committee and somebody who stands in it, where there is one. */
function memberOf(season: Season, at: number): { cellId: string; personId: string } {
  const seats = season.cells.flatMap((cell) =>
    cell.congress.committee.map((person) => ({ cellId: cell.id, personId: person.id })),
  );
  return seats[at % (seats.length + 1)] ?? { cellId: cellOf(season, at), personId: 'nobody' };
}

const at = fc.nat({ max: 40 });
const total = fc.option(fc.nat({ max: 50 }));

export const arbitraryEdit: fc.Arbitrary<EditMaker> = fc.oneof(
  total.map(
    (value): EditMaker =>
      () => ({ type: 'committee.update', patch: { place: value === null ? null : 'Hoài Tân' } }),
  ),
  fc.constant<EditMaker>(() => ({
    type: 'settings.update',
    patch: { term: '2025-2030', previousTerm: null },
  })),
  fc.integer({ min: 1, max: 3 }).map(
    (count): EditMaker =>
      () => ({
        type: 'cells.add',
        cells: Array.from({ length: count }, () => ({ name: 'Chi bộ mới', kind: 'other', members: {} })),
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'cell.update', cellId: cellOf(season, n), patch: { name: 'Tên khác' } }),
  ),
  fc.tuple(at, total).map(
    ([n, value]): EditMaker =>
      (season) => ({
        type: 'cell.updateMembers',
        cellId: cellOf(season, n),
        patch: { total: value },
      }),
  ),
  fc.tuple(at, fc.boolean()).map(
    ([n, retired]): EditMaker =>
      (season) => ({
        type: 'cell.retire',
        cellId: cellOf(season, n),
        retired,
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'cell.remove', cellId: cellOf(season, n) }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => {
        const ids = season.cells.map((cell) => cell.id);
        const turn = n % Math.max(1, ids.length);
        return { type: 'cells.reorder', cellIds: [...ids.slice(turn), ...ids.slice(0, turn)] };
      },
  ),
  fc.tuple(at, total).map(
    ([n, value]): EditMaker =>
      (season) => ({
        type: 'congress.update',
        cellId: cellOf(season, n),
        patch: { presentOfficial: value, status: 'held' },
      }),
  ),
  fc.tuple(at, total).map(
    ([n, value]): EditMaker =>
      (season) => ({
        type: 'congress.updateSeats',
        cellId: cellOf(season, n),
        patch: { secretary: value },
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({
        type: 'member.add',
        cellId: cellOf(season, n),
        member: { fullName: 'Lê Thị Mới', position: 'member' },
      }),
  ),
  fc.tuple(at, at).map(
    ([n, m]): EditMaker =>
      (season) => ({
        type: 'member.add',
        cellId: cellOf(season, n),
        member: { personId: personOf(season, m), fullName: 'Đổi Tên', born: '1970', position: 'secretary' },
      }),
  ),
  fc.tuple(at, total).map(
    ([n, value]): EditMaker =>
      (season) => ({
        type: 'member.update',
        ...memberOf(season, n),
        patch:
          value === null
            ? { hometown: null, note: null }
            : { fullName: `Người ${String(value)}`, concurrentHead: true },
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'member.remove', ...memberOf(season, n) }),
  ),
  fc.tuple(at, fc.nat({ max: 5 })).map(
    ([n, toIndex]): EditMaker =>
      (season) => ({
        type: 'member.move',
        ...memberOf(season, n),
        toIndex,
      }),
  ),
);
