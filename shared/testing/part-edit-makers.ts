import fc from 'fast-check';
import { standings } from '../domain/choices';
import type { Edit } from '../domain/edits';
import { at, cellOf, type EditMaker, pick } from './edit-maker';

export const partEditMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, fc.boolean()).map(
    ([n, known]): EditMaker =>
      () => ({
        type: 'item.add',
        name: 'holidays',
        item: { on: '2026-04-30', ...(known ? { id: `day${String(n)}` } : {}) },
      }),
  ),
  fc.tuple(at, fc.option(fc.constantFrom('2022-07-10', '2022-07'))).map(
    ([n, receivedOn]): EditMaker =>
      (season) => ({
        type: 'item.put',
        name: 'papers',
        cellId: cellOf(season, n),
        id: 'resolution',
        patch: { receivedOn },
      }),
  ),
  fc.tuple(at, at).map(
    ([n, toIndex]): EditMaker =>
      ({ holidays = [] }) => ({
        type: 'item.move',
        name: 'holidays',
        id: pick(
          holidays.map(({ id }) => id),
          n,
        ),
        toIndex,
      }),
  ),
  at.map(
    (n): EditMaker =>
      ({ holidays = [] }) => ({
        type: 'item.remove',
        name: 'holidays',
        id: pick(
          holidays.map(({ id }) => id),
          n,
        ),
      }),
  ),
  fc.array(fc.constantFrom('2026-04-30', '2026-09-02', 'mai'), { minLength: 1, maxLength: 3 }).map(
    (days): EditMaker =>
      () => ({ type: 'items.add', name: 'holidays', items: days.map((on) => ({ on })) }),
  ),
  fc.tuple(at, fc.option(fc.constantFrom('Lê An', 'Trần Bé', ''))).map(
    ([n, fullName]): EditMaker =>
      (season) => ({
        type: 'items.replace',
        name: 'roster',
        cellId: cellOf(season, n),
        items: fullName === null ? null : [{ id: 'i07', fullName }],
      }),
  ),
  fc.tuple(at, fc.constantFrom('Lê Thị Mới', 'Trần Văn Ân'), fc.option(fc.constantFrom(...standings))).map(
    ([n, fullName, standing]): EditMaker =>
      (season) => ({
        type: 'item.add',
        name: 'personnel',
        cellId: cellOf(season, n),
        item: { fullName, ...(standing === null ? {} : { standing }) },
      }),
  ),
  fc.tuple(at, fc.option(fc.constantFrom('Nhà văn hoá', 'a\u0001'))).map(
    ([n, venue]): EditMaker =>
      (season) => ({ type: 'value.update', name: 'minutes', cellId: cellOf(season, n), patch: { venue } }),
  ),
  fc.option(fc.nat({ max: 60 })).map(
    (quorum): EditMaker =>
      () => ({
        type: 'value.update',
        name: 'rules',
        patch: {
          committeeFrom: quorum === null ? null : { value: quorum, certainty: 'office', source: 'Văn phòng' },
        },
      }),
  ),
  fc.constantFrom(undefined, 'c01').map(
    (cellId): EditMaker =>
      () =>
        ({ type: 'item.remove', name: 'nothing', id: 'x', ...(cellId && { cellId }) }) as unknown as Edit,
  ),
  fc.option(fc.boolean()).map(
    (leadingZeros): EditMaker =>
      () => ({ type: 'value.update', name: 'output', patch: { leadingZeros } }),
  ),
];
