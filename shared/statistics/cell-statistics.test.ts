import { describe, expect, it } from 'vitest';
import type { Cell, Congress, Election } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import {
  addVacancies,
  allVacant,
  approvedPeople,
  type CellStatistics,
  cellStatistics,
  congressTotals,
  groupCount,
  memberSeats,
} from './cell-statistics';
import { membersOf } from './people';

const season = smallSeason();
const rules = rulesOf(season);

function count(congress: Partial<Congress>, cell: Partial<Cell> = {}): CellStatistics {
  const whole = smallCell({ id: 'c1', ...cell }, congress);
  return cellStatistics(whole, membersOf(whole, season), rules);
}

describe('approved seats', () => {
  it.each([
    [{ committee: 5, secretary: 1, deputySecretary: 1 }, 5, 3],
    [{ committee: 1 }, 1, undefined],
    [{ committee: 5, secretary: 1 }, 5, undefined],
    [{ committee: 5, deputySecretary: 1 }, 5, undefined],
    [{ committee: 0, secretary: 1, deputySecretary: 1 }, 2, 0],
    [{ committee: 0, secretary: 1 }, undefined, 0],
    [{ committee: 0, deputySecretary: 1 }, undefined, 0],
    [{ committee: 0 }, undefined, 0],
    [{ secretary: 1, deputySecretary: 1 }, undefined, undefined],
    [{ committee: 1, secretary: 1, deputySecretary: 1 }, 1, -1],
    [{}, undefined, undefined],
  ])('of %j are %s people, %s of them members alone', (approvedSeats, people, members) => {
    expect(approvedPeople({ approvedSeats })).toBe(people);
    expect(memberSeats({ approvedSeats })).toBe(members);
  });
});

describe('the figures of a cell', () => {
  const ballot = (over: Partial<Election>): Election => ({
    body: 'committee',
    round: 1,
    candidates: [],
    ...over,
  });
  const two = [{ fullName: 'An' }, { fullName: 'Bình' }];

  it('hold its ages and its groups, and the people of a group only once the result is entered', () => {
    const [first, second] = bareMembers('secretary', 'member');
    const stats = count({
      heldOn: '2022-05-01',
      committee: [
        { ...first!, born: '1982' },
        { ...second!, gender: 'female' },
      ],
    });
    expect(stats.ages).toEqual({ sum: 40, count: 1, unknown: 1 });
    expect(stats.groups.female.total).toEqual({ count: 1, known: 1, of: 2 });
    expect(groupCount(stats, 'female')).toEqual({ count: 1, known: 1, of: 2 });
    expect(groupCount(count({}), 'committee')).toEqual({ count: 0, known: 0, of: 0 });
    expect(groupCount({ ...stats, entered: false }, 'committee')).toEqual({ count: 0, known: 0, of: 0 });
  });

  it('tell the list of the first ballot of the committee', () => {
    const list = (...elections: Election[]) => count({ elections }).candidateList;
    expect(list(ballot({ seats: 1, candidates: two }))).toEqual({ candidates: 2, seats: 1 });
    expect(
      list(
        ballot({ body: 'secretary', seats: 9, candidates: two }),
        ballot({ round: 2, seats: 8, candidates: two }),
        ballot({ seats: 1, candidates: two }),
      ),
    ).toEqual({ candidates: 2, seats: 1 });
    expect(list(ballot({ round: 2, seats: 1, candidates: two }))).toBeUndefined();
    expect(list(ballot({ body: 'secretary', seats: 1, candidates: two }))).toBeUndefined();
    expect(list(ballot({ candidates: two }))).toBeUndefined();
    expect(list(ballot({ seats: 1 }))).toBeUndefined();
    expect(count({}).candidateList).toBeUndefined();
  });

  it('tell the highest round of any ballot', () => {
    const rounds = (...elections: Election[]) => count({ elections }).rounds;
    expect(rounds(ballot({ round: 2 }), ballot({ body: 'secretary', round: 3 }), ballot({}))).toBe(3);
    expect(rounds()).toBeUndefined();
    expect(count({}).rounds).toBeUndefined();
  });

  it('judge nothing before the congress, whoever stands in the committee already', () => {
    const approvedSeats = { committee: 3, secretary: 1, deputySecretary: 1 };
    const ready = count({ status: 'ready', approvedSeats, committee: bareMembers('secretary') });
    expect(ready).toMatchObject({ held: false, entered: true, approved: 3 });
    expect(ready).toMatchObject({ short: undefined, fullyElected: undefined });
    const finished = count({ status: 'finished', approvedSeats, committee: bareMembers('secretary') });
    expect(finished).toMatchObject({ held: true, short: 2, fullyElected: false });
  });

  it('never miss fewer than nobody', () => {
    const approvedSeats = { committee: 1, secretary: 0, deputySecretary: 1 };
    const committee = bareMembers('secretary', 'deputySecretary', 'member');
    expect(count({ approvedSeats, committee })).toMatchObject({
      short: 0,
      vacant: { secretary: 0, deputySecretary: 0, member: 0 },
      fullyElected: true,
    });
  });
});

describe('figures added over cells', () => {
  const approvedSeats = { committee: 3, secretary: 1, deputySecretary: 1 };
  const attended = { summonedOfficial: 20, presentOfficial: 18 };
  const cells = [
    count({ approvedSeats, ...attended, committee: bareMembers('secretary') }),
    count({ approvedSeats: { committee: 2, secretary: 1 }, committee: bareMembers('deputySecretary') }),
    count({ approvedSeats, summonedOfficial: 7 }),
    count({ status: 'planned', approvedSeats }),
    count({ status: 'ready', summonedOfficial: 5 }),
  ];

  it('are the vacant posts of those held, known only where a post is', () => {
    const vacant = addVacancies(cells);
    expect(vacant).toEqual({
      secretary: { count: 1, known: 2, of: 3 },
      deputySecretary: { count: 1, known: 1, of: 3 },
      member: { count: 1, known: 1, of: 3 },
    });
    expect(allVacant(vacant)).toEqual({ count: 3, known: 1, of: 3 });
    expect(addVacancies([]).member).toEqual({ count: 0, known: 0, of: 0 });
  });

  it('ask a cell not yet held for its approved seats alone, and take what else is entered of it', () => {
    expect(congressTotals(cells)).toEqual({
      summoned: { count: 32, known: 3, of: 4 },
      present: { count: 18, known: 1, of: 3 },
      approved: { count: 11, known: 4, of: 5 },
      short: { count: 3, known: 2, of: 3 },
    });
  });
});
