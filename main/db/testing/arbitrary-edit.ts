import fc from 'fast-check';
import {
  type BallotRef,
  ballotRef,
  type CandidateRef,
  candidateRef,
} from '../../../shared/domain/ballot-edits';
import { cellChangeEdit, cellChanges } from '../../../shared/domain/cell-changes';
import { electionBodies } from '../../../shared/domain/choices';
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

/** A ballot, mostly one that is there. */
function ballotOf(season: Season, n: number): { cellId: string; ballot: BallotRef } {
  const kept = season.cells.flatMap(({ id, congress: { elections = [] } }) =>
    elections.map((_, index) => ({ cellId: id, ballot: ballotRef(elections, index) })),
  );
  return (
    kept[n % (kept.length + 1)] ?? { cellId: cellOf(season, n), ballot: { body: 'committee', round: 1 } }
  );
}

function candidateOf(season: Season, n: number): ReturnType<typeof ballotOf> & { candidate: CandidateRef } {
  const people = new Map(peopleOf(season).map(({ id, fullName }) => [id, fullName]));
  const listed = season.cells.flatMap(({ id, congress: { elections = [] } }) =>
    elections.flatMap(({ candidates }, index) => {
      const names = candidates.map((one) => one.fullName ?? people.get(one.id ?? '') ?? '');
      return names.map((_, place) => ({
        cellId: id,
        ballot: ballotRef(elections, index),
        candidate: candidateRef(names, place),
      }));
    }),
  );
  return listed[n % (listed.length + 1)] ?? { ...ballotOf(season, n), candidate: { name: 'nobody' } };
}

const draft = fc.record(
  {
    body: fc.constantFrom(...electionBodies),
    round: fc.integer({ min: 1, max: 3 }),
    seats: fc.nat({ max: 3 }),
    issued: fc.nat({ max: 20 }),
  },
  { requiredKeys: ['body', 'round'] },
);

const ballotEditMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, fc.array(draft, { maxLength: 3 })).map(
    ([n, elections]): EditMaker =>
      (season) => ({ type: 'ballots.start', cellId: cellOf(season, n), elections }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'ballots.stop', cellId: cellOf(season, n) }),
  ),
  fc.tuple(at, draft).map(
    ([n, election]): EditMaker =>
      (season) => ({ type: 'election.add', cellId: cellOf(season, n), election }),
  ),
  fc.tuple(at, total).map(
    ([n, value]): EditMaker =>
      (season) => ({
        type: 'election.update',
        ...ballotOf(season, n),
        patch: { seats: value, decisionNote: value === null ? null : 'Đại hội biểu quyết' },
      }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'election.remove', ...ballotOf(season, n) }),
  ),
  fc.tuple(at, at).map(
    ([n, m]): EditMaker =>
      (season) => ({ type: 'candidate.add', ...ballotOf(season, n), candidate: { id: personOf(season, m) } }),
  ),
  fc.tuple(at, fc.constantFrom('Lê Thị Mới', 'Trần Văn Ân'), total).map(
    ([n, fullName, votes]): EditMaker =>
      (season) => ({
        type: 'candidate.add',
        ...ballotOf(season, n),
        candidate: { fullName, born: '1980', ...(votes === null ? {} : { votes }) },
      }),
  ),
  fc.tuple(at, total, fc.option(fc.boolean())).map(
    ([n, votes, elected]): EditMaker =>
      (season) => ({ type: 'candidate.update', ...candidateOf(season, n), patch: { votes, elected } }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'candidate.update', ...candidateOf(season, n), patch: { fullName: 'Đổi Tên' } }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'candidate.remove', ...candidateOf(season, n) }),
  ),
  fc.tuple(at, fc.nat({ max: 5 })).map(
    ([n, toIndex]): EditMaker =>
      (season) => ({ type: 'candidate.move', ...candidateOf(season, n), toIndex }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'candidates.sort', ...ballotOf(season, n) }),
  ),
  at.map(
    (n): EditMaker =>
      (season) => ({ type: 'committee.followBallots', cellId: cellOf(season, n) }),
  ),
];

const partEditMakers: readonly fc.Arbitrary<EditMaker>[] = [
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
  fc.option(fc.boolean()).map(
    (leadingZeros): EditMaker =>
      () => ({ type: 'value.update', name: 'output', patch: { leadingZeros } }),
  ),
];

const cellChangeMakers: readonly fc.Arbitrary<EditMaker>[] = [
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

export const arbitraryEdit: fc.Arbitrary<EditMaker> = fc.oneof(
  ...ballotEditMakers,
  ...partEditMakers,
  ...cellChangeMakers,
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
