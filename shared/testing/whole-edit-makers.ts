import fc from 'fast-check';
import { cellChangeEdit, cellChanges } from '../domain/cell-changes';
import { citingForms } from '../domain/parts/citations';
import { candidateNames } from '../domain/season-views';
import { blankSecond } from '../second-entry/entry';
import { at, cellOf, type EditMaker, memberOf, pick, total } from './edit-maker';

/** Edits of many things at once: cells that change, lists that come in, documents, finishing, the second entry. */

export const cellChangeMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, at, fc.boolean()).map(
    ([n, m, made]): EditMaker =>
      (season) =>
        cellChangeEdit(season, {
          kind: 'merged',
          on: '2024-05',
          from: [cellOf(season, n), cellOf(season, m)],
          to: [made ? { name: 'Chi bộ ghép', kind: 'other' } : { cellId: cellOf(season, n) }],
        }),
  ),
  fc.tuple(at, fc.boolean()).map(
    ([n, forgets]): EditMaker =>
      (season) => {
        const changes = cellChanges(season);
        const items = [
          ...(changes[n % Math.max(1, changes.length)]?.items ?? [{ cellId: 'nowhere', id: 'i' }]),
        ];
        return forgets
          ? { type: 'cellChange.remove', items }
          : { type: 'cellChange.update', items, patch: { on: null, decision: '7-QĐ/ĐU' } };
      },
  ),
];

const when = '2026-01-10T08:00:00.000Z';

export const finishingMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, fc.boolean()).map(
    ([n, signed]): EditMaker =>
      (season) => ({
        type: 'cell.finish',
        cellId: cellOf(season, n),
        at: when,
        ...(signed ? { by: 'Lan' } : {}),
      }),
  ),
  fc.tuple(at, fc.constantFrom('Sai số phiếu', ' ')).map(
    ([n, reason]): EditMaker =>
      (season) => ({ type: 'cell.reopen', cellId: cellOf(season, n), at: when, reason }),
  ),
];

export const secondEntryMakers: readonly fc.Arbitrary<EditMaker>[] = [
  at.map(
    (n): EditMaker =>
      (season) => {
        const cell = season.cells[n % Math.max(1, season.cells.length)];
        const blank = blankSecond(
          cell?.congress.elections ?? [],
          candidateNames(season),
          ({ seats }) => seats,
        );
        return {
          type: 'secondEntry.start',
          cellId: cell?.id ?? 'nobody',
          ballots: blank.secondBallots,
          votes: blank.secondVotes,
        };
      },
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'secondEntry.clear', cellId: cellOf(season, n) }),
  ),
  fc.tuple(at, total, fc.boolean()).map(
    ([n, votes, named]): EditMaker =>
      (season) => {
        const cell = season.cells[n % Math.max(1, season.cells.length)];
        const elections = (cell?.congress.elections ?? []).map((election) => ({
          ...election,
          candidates: election.candidates.map((candidate, index) =>
            index === 0 && votes !== null ? { ...candidate, votes } : candidate,
          ),
        }));
        const extra = { body: 'secretary', round: 3, candidates: [{ fullName: 'Lê Thêm' }] } as const;
        return {
          type: 'ballots.settle',
          cellId: cell?.id ?? 'nobody',
          elections: named ? [...elections, { ...extra, candidates: [...extra.candidates] }] : elections,
        };
      },
  ),
];

const subject = fc.constantFrom('Kế hoạch đại hội', 'Hướng dẫn', '');

export const documentMakers: readonly fc.Arbitrary<EditMaker>[] = [
  subject.map(
    (about): EditMaker =>
      () => ({ type: 'document.add', document: { subject: about, purpose: 'basis' } }),
  ),
  fc.tuple(at, fc.option(subject)).map(
    ([n, about]): EditMaker =>
      (season) => ({
        type: 'document.update',
        document: documentAt(season.documents, n),
        patch: about === null ? { number: null, issuer: 'Đảng uỷ' } : { subject: about },
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'document.remove', document: documentAt(season.documents, n) }),
  ),
  fc.tuple(at, fc.constantFrom(...citingForms), fc.boolean()).map(
    ([n, form, cites]): EditMaker =>
      (season) => ({ type: 'document.cite', document: documentAt(season.documents, n), form, cites }),
  ),
];

function documentAt(documents: readonly { readonly subject: string }[] = [], n: number) {
  const index = n % (documents.length + 1);
  return { index, subject: documents[index]?.subject ?? 'không có' };
}

export const importMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, at, total, fc.boolean()).map(
    ([n, m, count, makes]): EditMaker =>
      (season) => ({
        type: 'import.apply',
        cells: makes ? [{ name: 'Chi bộ từ danh sách', kind: 'other', members: {} }] : [],
        counts: [{ cell: makes ? 0 : cellOf(season, n), patch: { total: count } }],
        rosters: [{ cell: cellOf(season, m), items: [{ id: 'i01', fullName: 'Lê Danh Sách' }] }],
        members: [
          { cell: makes ? 0 : cellOf(season, n), member: { fullName: 'Lê Thị Nhập', position: 'member' } },
        ],
        memberUpdates: count === null ? [] : [{ ...memberOf(season, m), patch: { hometown: 'Hoài Tân' } }],
      }),
  ),
  fc.tuple(at, at, total).map(
    ([n, m, count]): EditMaker =>
      (season) => ({
        type: 'forms.collect',
        edits: [
          { type: 'cell.updateMembers', cellId: cellOf(season, n), patch: { total: count } },
          { type: 'congress.update', cellId: cellOf(season, n), patch: { presentOfficial: count } },
          {
            type: 'member.add',
            cellId: cellOf(season, n),
            member: { fullName: 'Lê Thị Mẫu', position: 'member' },
          },
          { type: 'member.update', ...memberOf(season, m), patch: { hometown: 'Hoài Tân' } },
          {
            type: 'election.add',
            cellId: cellOf(season, n),
            election: { body: 'committee', round: 3, seats: 1 },
            candidates: [{ fullName: 'Lê Thị Mẫu' }],
          },
        ],
      }),
  ),
  fc.constant<EditMaker>((season) => ({
    type: 'cells.reorder',
    cellIds: season.cells.map(({ id }) => id).toReversed(),
  })),
  at.map(
    (n): EditMaker =>
      (season) => ({
        type: 'cells.reorder',
        cellIds: [pick([], n), ...season.cells.map(({ id }) => id)],
      }),
  ),
];
