import fc from 'fast-check';
import { ruleSetIds } from '../domain/choices';
import { ballotEditMakers } from './ballot-edit-makers';
import { at, cellOf, type EditMaker, memberOf, personOf, total } from './edit-maker';
import { partEditMakers } from './part-edit-makers';
import {
  cellChangeMakers,
  documentMakers,
  finishingMakers,
  importMakers,
  secondEntryMakers,
} from './whole-edit-makers';

/** An edit of any kind. */
export const arbitraryEdit: fc.Arbitrary<EditMaker> = fc.oneof(
  ...ballotEditMakers,
  ...partEditMakers,
  ...cellChangeMakers,
  ...finishingMakers,
  ...secondEntryMakers,
  ...documentMakers,
  ...importMakers,
  total.map(
    (value): EditMaker =>
      () => ({ type: 'ward.update', patch: { place: value === null ? null : 'Hoài Tân' } }),
  ),
  fc.constantFrom(...ruleSetIds).map(
    (ruleSet): EditMaker =>
      () => ({ type: 'settings.update', patch: { ruleSet } }),
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
  fc.tuple(at, at, fc.constantFrom('reelected' as const, 'firstTime' as const)).map(
    ([n, m, standing]): EditMaker =>
      (season) => ({
        type: 'edits.together',
        edits: [
          { type: 'member.update', ...memberOf(season, n), patch: { standing } },
          { type: 'member.update', ...memberOf(season, m), patch: { standing: 'returning' } },
          {
            type: 'item.put',
            name: 'papers',
            cellId: cellOf(season, n),
            id: 'resolution',
            patch: { receivedOn: '2022-07-20' },
          },
        ],
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
        patch: { summonedOfficial: value, presentOfficial: value, absentExcused: 0, status: 'held' },
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
