import type { Candidate, Cell, Election } from '../../../shared/domain/season';
import { congressResults } from '../../../shared/rules/body-results';
import { expectedElections } from '../../../shared/rules/expected-elections';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { secondBallotId, secondElections, votesOf } from '../../../shared/second-entry/entry';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import type { BallotActions } from './ballot-actions';
import { withTyped } from './typed-figure';
import { type Ballots, useTypedFigure } from './use-ballots';

/** The second entry of a cell's ballots, for the same blocks as the first: nothing of the first shows through. */
export function useSecondBallots(cell: Cell, nameOf: (candidate: Candidate) => string): Ballots {
  const rules = rulesOf(useSeason());
  const { typed, listening } = useTypedFigure();
  const elections = byName(secondElections(cell, nameOf) ?? [], nameOf);
  const own: Cell = { ...cell, congress: { ...cell.congress, elections: [...elections] } };
  const congress = typed.reduce(withTyped, own.congress);
  return {
    actions: useSecondActions(cell, elections, nameOf),
    blind: true,
    cell: own,
    congress,
    rules,
    results: congressResults(congress, rules),
    expected: expectedElections(cell, rules),
    nameOf,
    findings: [],
    listening,
  };
}

/** While the second entry is keyed nothing shows who of the season a name is. */
function byName(
  elections: readonly Election[],
  nameOf: (candidate: Candidate) => string,
): readonly Election[] {
  return elections.map((election) => ({
    ...election,
    candidates: election.candidates.map(({ id: _id, ...candidate }, index) => ({
      ...candidate,
      fullName: nameOf(election.candidates[index] ?? candidate),
    })),
  }));
}

/** Each figure is an item of a list of its own: two that are on their way cannot meet. */
function useSecondActions(
  cell: Cell,
  elections: readonly Election[],
  nameOf: (candidate: Candidate) => string,
): BallotActions {
  const edit = useEdit();
  const remove = useRemove();
  const ballotAt = (election: number) => secondBallotId(elections[election] ?? missing());
  const voteAt = (election: number, candidate: number) =>
    (votesOf(cell.secondVotes ?? [], ballotAt(election))[candidate] ?? missing()).id;
  const votes = { name: 'secondVotes', cellId: cell.id } as const;
  return {
    updateElection: (election, { decisionNote: _decisionNote, ...patch }) =>
      edit({ type: 'item.put', name: 'secondBallots', cellId: cell.id, id: ballotAt(election), patch }),
    addCandidate: (election, candidate) =>
      edit({
        type: 'item.add',
        ...votes,
        item: { ballot: ballotAt(election), fullName: nameOf(candidate) },
      }),
    updateCandidate: (election, candidate, { votes: counted }) =>
      edit({
        type: 'item.put',
        ...votes,
        id: voteAt(election, candidate),
        patch: counted === undefined ? {} : { votes: counted },
      }),
    removeCandidate: (election, candidate, done) =>
      remove({ type: 'item.remove', ...votes, id: voteAt(election, candidate) }, done),
    moveCandidate: (election, candidate, toIndex) => {
      const first = (cell.secondVotes ?? []).findIndex(({ ballot }) => ballot === ballotAt(election));
      return edit({
        type: 'item.move',
        ...votes,
        id: voteAt(election, candidate),
        toIndex: first + toIndex,
      });
    },
    sortCandidates: () => missing(),
  };
}

function missing(): never {
  throw new Error('not a place of the second entry');
}
