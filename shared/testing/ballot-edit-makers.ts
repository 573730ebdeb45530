import fc from 'fast-check';
import { type BallotRef, ballotRef, type CandidateRef, candidateRef } from '../domain/ballot-edits';
import { electionBodies } from '../domain/choices';
import type { Season } from '../domain/season';
import { at, cellOf, type EditMaker, peopleOf, personOf, total } from './edit-maker';

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

export const ballotEditMakers: readonly fc.Arbitrary<EditMaker>[] = [
  fc.tuple(at, fc.array(draft, { maxLength: 3 }), fc.boolean()).map(
    ([n, elections, named]): EditMaker =>
      (season) => ({
        type: 'ballots.start',
        cellId: cellOf(season, n),
        elections: elections.map((each) =>
          named ? { ...each, candidates: [{ fullName: 'Lê Thị Mới' }, { id: personOf(season, n) }] } : each,
        ),
      }),
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
