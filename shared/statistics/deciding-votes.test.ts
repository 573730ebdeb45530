import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/choices';
import type { CommitteeMember, Congress, Election } from '../domain/season';
import { decidingVotes } from './deciding-votes';

function ballot(body: Election['body'], round: number, votes: number | undefined): Election {
  return { body, round, candidates: [{ id: 'a', ...(votes === undefined ? {} : { votes }) }] };
}

function congress(elections: Election[]): Congress {
  return {
    status: 'held',
    summonedOfficial: 32,
    presentOfficial: 30,
    absentExcused: 2,
    approvedSeats: {},
    elections,
    committee: [],
  };
}

function member(position: Position): CommitteeMember {
  return { id: 'a', fullName: 'A', position };
}

describe('the votes that decided a post', () => {
  const both = [ballot('committee', 1, 20), ballot('secretary', 1, 28)];

  it('are those of the ballot for the post', () => {
    expect(decidingVotes(congress(both), member('secretary'))).toEqual({
      body: 'secretary',
      round: 1,
      votes: 28,
      of: 30,
    });
    expect(decidingVotes(congress(both), member('member'))).toMatchObject({ body: 'committee', votes: 20 });
  });

  it('are those of the committee where no ballot for the post is entered', () => {
    expect(decidingVotes(congress(both), member('deputySecretary'))).toMatchObject({ body: 'committee' });
  });

  it('are those of the last round in which the person stood', () => {
    const rounds = [ballot('secretary', 1, 14), ballot('secretary', 2, 19)];
    const others = { ...ballot('secretary', 3, 9), candidates: [{ id: 'b', votes: 9 }] };
    expect(decidingVotes(congress(rounds), member('secretary'))).toMatchObject({ round: 2, votes: 19 });
    expect(decidingVotes(congress([...rounds, others]), member('secretary'))).toMatchObject({ votes: 19 });
  });

  it('are unknown while the votes or the names of the last round are not entered: no other ballot stands in', () => {
    const last = (election: Election) => congress([...both, election]);
    expect(decidingVotes(last(ballot('secretary', 2, undefined)), member('secretary'))).toBeUndefined();
    const nameless = { ...ballot('secretary', 2, 1), candidates: [] };
    expect(decidingVotes(last(nameless), member('secretary'))).toBeUndefined();
  });

  it('have no base while the number of the absent is not entered', () => {
    const { absentExcused, ...unknown } = congress(both);
    expect(absentExcused).toBe(2);
    expect(decidingVotes(unknown, member('secretary'))).toMatchObject({ votes: 28, of: undefined });
  });

  it('are unknown without ballots and for the appointed', () => {
    expect(decidingVotes(congress([]), member('member'))).toBeUndefined();
    expect(
      decidingVotes({ status: 'held', approvedSeats: {}, committee: [] }, member('member')),
    ).toBeUndefined();
    expect(decidingVotes(congress(both), { ...member('member'), origin: 'appointed' })).toBeUndefined();
  });
});
