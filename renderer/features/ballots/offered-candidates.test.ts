import { describe, expect, it } from 'vitest';
import type { Candidate, Congress, Election } from '../../../shared/domain/season';
import { congressResults } from '../../../shared/rules/body-results';
import { ruleSets } from '../../../shared/rules/rule-sets';
import { offeredCandidates } from './offered-candidates';

const person = (id: string, votes?: number): Candidate => ({ id, ...(votes === undefined ? {} : { votes }) });
const ballot = (body: Election['body'], seats: number, candidates: Candidate[], round = 1): Election => ({
  body,
  round,
  seats,
  candidates,
});

/** N = 20: elected from 11 votes. */
function offered(elections: Election[], index: number): readonly string[] {
  const congress: Congress = {
    status: 'held',
    summonedOfficial: 20,
    presentOfficial: 20,
    approvedSeats: {},
    elections,
    committee: ['a', 'b'].map((id) => ({ id, fullName: `Người ${id}`, position: 'member' })),
  };
  const results = congressResults(congress, ruleSets['qd294-2025']);
  return offeredCandidates(congress, results, index).map(({ candidate, votes }) =>
    [candidate.id ?? candidate.fullName, ...(votes === undefined ? [] : [votes])].join(' '),
  );
}

describe('whom a list offers', () => {
  const committee = ballot('committee', 2, [person('a', 12), person('b', 18), person('c', 9)]);

  it('is the committee entered, without those who are listed', () => {
    expect(offered([ballot('committee', 3, [])], 0)).toEqual(['a', 'b']);
    expect(offered([ballot('committee', 3, [person('a')])], 0)).toEqual(['b']);
    expect(offered([ballot('secretary', 1, [])], 0)).toEqual(['a', 'b']);
  });

  it('is for the posts who was elected to the committee, the most votes first', () => {
    expect(offered([committee, ballot('secretary', 1, [])], 1)).toEqual(['b 18', 'a 12']);
    const secretary = ballot('secretary', 1, [person('b', 20)]);
    expect(offered([committee, secretary, ballot('deputySecretary', 1, [])], 2)).toEqual(['a 12']);
  });

  it('is in a further round who was not elected before', () => {
    const rounds = [committee, ballot('committee', 1, [], 2)];
    expect(offered(rounds, 1)).toEqual(['c 9']);
  });
});
