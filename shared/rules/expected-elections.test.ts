import { describe, expect, it } from 'vitest';
import type { ApprovedSeats, Cell } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { expectedElections } from './expected-elections';
import { ruleSets, rulesOf } from './rule-sets';

const rules = ruleSets['qd294-2025'];

function expected(official: number | undefined, approvedSeats: ApprovedSeats = {}) {
  const members = official === undefined ? {} : { official };
  return expectedElections({ members, congress: { status: 'held', approvedSeats, committee: [] } }, rules);
}

const bodies = (...args: Parameters<typeof expected>) =>
  expected(...args)?.elections.map(({ body, need }) => `${body} ${need}`);

describe('the ballots of a cell', () => {
  it('begin with the committee from nine official members', () => {
    expect(bodies(9)).toEqual(['committee required', 'secretary required', 'deputySecretary ifNeeded']);
    expect(expected(9)).toMatchObject({ electsCommittee: true, by: 'officialMembers' });
    expect(bodies(8)).toEqual(['secretary required', 'deputySecretary ifNeeded']);
    expect(expected(8)).toMatchObject({ electsCommittee: false, source: 'Quy định 294-QĐ/TW, khoản 23.2' });
  });

  it('follow the approved seats, whatever the number of members', () => {
    expect(bodies(12, { committee: 0, secretary: 1, deputySecretary: 0 })).toEqual(['secretary required']);
    expect(expected(8, { committee: 3 })).toMatchObject({ electsCommittee: true, by: 'approvedSeats' });
    expect(bodies(8, { deputySecretary: 1 })).toEqual(['secretary required', 'deputySecretary required']);
  });

  it('have the seats approved, and one for a post', () => {
    const seats = (approved: ApprovedSeats) => expected(20, approved)?.elections.map((each) => each.seats);
    expect(seats({})).toEqual([undefined, 1, 1]);
    expect(seats({ committee: 5, secretary: 1, deputySecretary: 2 })).toEqual([5, 1, 2]);
  });

  it('take the posts from the committee where one is elected', () => {
    expect(expected(20)?.elections.map(({ from }) => from)).toEqual(['congress', 'committee', 'committee']);
    expect(expected(5)?.elections.map(({ from }) => from)).toEqual(['congress', 'congress']);
  });

  it('ask for more names than seats of the committee only', () => {
    const asked = expected(20)?.elections.map(({ surplusRequired }) => surplusRequired);
    expect(asked).toEqual([true, false, false]);
  });

  it('are unknown while neither members nor seats are entered', () => {
    expect(expected(undefined)).toBeUndefined();
    expect(expected(undefined, { secretary: 1 })).toBeUndefined();
  });

  it('end with delegates to the congress of the ward where the season has them', () => {
    const own = { value: true, certainty: 'office', source: 'Kế hoạch' } as const;
    const season = { ...sampleSeason(), rules: { delegates: own } };
    const asked = (delegateSeats?: Cell['delegateSeats']) =>
      expectedElections({ ...season.cells[0]!, ...(delegateSeats && { delegateSeats }) }, rulesOf(season))
        ?.elections.slice(3)
        .map(({ body, seats, need, from }) => ({ body, seats, need, from }));
    const from = 'congress';
    expect(asked()).toEqual([
      { body: 'delegates', seats: undefined, need: 'required', from },
      { body: 'alternateDelegates', seats: undefined, need: 'ifNeeded', from },
    ]);
    expect(asked({ delegates: 4, alternateDelegates: 1 })).toEqual([
      { body: 'delegates', seats: 4, need: 'required', from },
      { body: 'alternateDelegates', seats: 1, need: 'required', from },
    ]);
    expect(asked({ delegates: 4, alternateDelegates: 0 })?.map(({ body }) => body)).toEqual(['delegates']);
    const appointed = { ...season, rules: { delegates: own, appointmentsOnly: own } };
    expect(expectedElections(season.cells[0]!, rulesOf(appointed))?.elections).toEqual([]);
  });

  it('are those of the published season, ballot by ballot', () => {
    const season = sampleSeason();
    for (const cell of season.cells) {
      const entered = cell.congress.elections?.map(({ body, seats }) => ({ body, seats }));
      const asked = expectedElections(cell, rulesOf(season))?.elections;
      expect(asked?.map(({ body, seats }) => ({ body, seats }))).toEqual(entered);
    }
  });
});
