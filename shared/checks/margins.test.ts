import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import {
  ballot,
  cell,
  committee,
  committeeBallot,
  congress,
  deputy,
  outsider,
  person,
  seasonOf,
  secretary,
  withBallots,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';
import { type CheckCode, checkCodes, type FindingParams } from './finding';

/** What lies just inside and just outside a rule, where the smallest case of its code does not reach. */

/** The findings of these codes: where they stand, and their figures. */
const told = (season: Season, code: CheckCode, today?: string): readonly [string, FindingParams][] => {
  const found = check(season, { today });
  expect(found.filter((each) => !checkCodes.includes(each.code))).toEqual([]);
  return found
    .filter((each) => each.code === code)
    .map(({ where, params }) => [where.replace('cells[0].', ''), params]);
};
const places = (season: Season, code: CheckCode, today?: string) =>
  told(season, code, today).map(([where]) => where);
const withCell = (change: Partial<Cell>) => seasonOf({ ...cell, ...change });

describe('the attendance', () => {
  it('exceeds those summoned also while one kind of absence is not entered', () => {
    const params = { present: 11, absentExcused: '', absentUnexcused: 2, leftOut: 0, sum: 13, summoned: 12 };
    const some = { presentOfficial: 11, absentExcused: undefined, absentUnexcused: 2 };
    expect(told(withCongress(some), 'E105')).toEqual([['congress.presentOfficial', params]]);
    const all = { presentOfficial: 12, absentExcused: 1, absentUnexcused: undefined };
    expect(places(withCongress(all), 'E105')).toEqual(['congress.presentOfficial']);
  });
});

describe('the days of the season', () => {
  const open = (heldOn: string, days: Pick<Season['season'], 'plannedFrom' | 'plannedTo'>) => {
    const { season, ...rest } = withCongress({ heldOn });
    return told(
      { ...rest, season: { ...season, plannedFrom: undefined, plannedTo: undefined, ...days } },
      'W111',
    );
  };

  it('are told where only one of them is known', () => {
    expect(open('2022-06-30', { plannedFrom: '2022-07-01' })).toEqual([
      ['congress.heldOn', { heldOn: '2022-06-30', plannedFrom: '2022-07-01', plannedTo: '' }],
    ]);
    expect(open('2022-08-01', { plannedTo: '2022-07-31' })).toEqual([
      ['congress.heldOn', { heldOn: '2022-08-01', plannedFrom: '', plannedTo: '2022-07-31' }],
    ]);
  });
});

describe('more elected than seats', () => {
  it('is not measured by a later round', () => {
    const second = ballot('committee', { p1: 12 }, { round: 2, seats: 1 });
    expect(places(withBallots([second]), 'E207')).toEqual([]);
  });

  it('is one secretary too where the ballot had no seat, and two only for E301', () => {
    const none = ballot('secretary', { p1: 12 }, { seats: 0 });
    const params = { body: 'secretary', count: 1, seats: 0, names: 'Người p1' };
    expect(told(withBallots([none]), 'E207')).toEqual([['congress.elections[0].seats', params]]);
    const two = { committee: [secretary, person('p2', { position: 'secretary' }), person('p3')] };
    expect(places(withBallots([none], two), 'E207')).toEqual([]);
  });
});

describe('passed over in a ballot', () => {
  const first = (votes: Record<string, number>, seats = 3) => {
    const { candidates, ...rest } = ballot('committee', votes, { seats });
    return { ...rest, candidates: [...candidates, outsider(8)] };
  };
  const others = (season: Season) =>
    told(season, 'E208').map(([where, { other, otherVotes }]) => [where, other, otherVotes]);
  const place = 'congress.elections[0].candidates[3].votes';

  it('is measured by the one with the fewest votes, wherever that stands, the first of equal ones', () => {
    expect(others(withBallots([first({ p3: 7, p2: 10, p1: 12 })]))).toEqual([[place, 'Người p3', 7]]);
    expect(others(withBallots([first({ p1: 12, p2: 7, p3: 7 })]))).toEqual([[place, 'Người p2', 7]]);
  });

  it('leaves out whoever has no votes yet, was appointed, or stood again', () => {
    const typing = first({ p1: 12, p2: 10, p3: 7 });
    const [{ id }, ...rest] = typing.candidates as [{ id: string }, ...typeof typing.candidates];
    const unknown = { ...typing, candidates: [{ id }, ...rest] };
    expect(others(withBallots([unknown]))).toEqual([[place, 'Người p3', 7]]);
    const appointed = { committee: [secretary, deputy, person('p3', { origin: 'appointed' })] };
    expect(others(withBallots([typing], appointed))).toEqual([]);
    const again = ballot('committee', { p3: 12 }, { round: 2, seats: 1 });
    expect(others(withBallots([typing, again]))).toEqual([]);
  });
});

describe('a list that the ballots contradict', () => {
  it('has somebody in a lower post than the ballot gave', () => {
    const elections = [
      committeeBallot(),
      ballot('secretary', { p1: 12 }),
      ballot('deputySecretary', { p2: 12 }),
    ];
    const season = withBallots(elections, { committee: [secretary, person('p2'), person('p3')] });
    const params = { fullName: 'Người p2', body: 'deputySecretary', reason: 'otherPost' };
    expect(told(season, 'E306')).toEqual([['congress.committee[1].position', params]]);
  });

  it('is not said of a secretary whom one of the rounds for the committee elected, or names', () => {
    const elected = [
      ballot('committee', { p1: 6, p2: 10, p3: 8 }),
      ballot('committee', { p1: 12 }, { round: 2, seats: 1 }),
      ballot('secretary', { p1: 12 }),
    ];
    expect(places(withBallots(elected), 'E209')).toEqual([]);
    const { candidates, ...rest } = ballot('committee', { p2: 10, p3: 8 });
    const byName = { ...rest, candidates: [...candidates, { fullName: 'Người p1', votes: 12 }] };
    const second = ballot('committee', { p3: 12 }, { round: 2, seats: 1 });
    expect(places(withBallots([byName, second, ballot('secretary', { p1: 12 })]), 'E209')).toEqual([]);
  });
});

describe('the winner of a ballot for a post', () => {
  const posted = (...names: { id?: string; fullName?: string }[]) => {
    const { candidates, ...rest } = ballot('committee', { p2: 12, p3: 10 });
    const [inCommittee = {}, inPost = {}] = names;
    return places(
      withBallots(
        [
          { ...rest, candidates: [...candidates, { ...inCommittee, votes: 8 }] },
          ballot('committee', { p3: 12 }, { round: 2, seats: 1 }),
          { ...ballot('secretary', {}), candidates: [{ ...inPost, votes: 12 }] },
        ],
        { committee: [deputy, person('p3')] },
      ),
      'E209',
    );
  };
  const place = 'congress.elections[2].candidates[0].votes';

  it('is one with whoever the committee elected by id, else by name', () => {
    expect(posted({ id: 'x1', fullName: 'Lê Văn Một' }, { id: 'x1', fullName: 'Lê Văn 1' })).toEqual([]);
    expect(posted({ id: 'x1', fullName: 'Lê Văn Một' }, { fullName: 'lê văn một' })).toEqual([]);
    expect(posted({ fullName: 'Lê Văn Một' }, { id: 'x1', fullName: 'Lê Văn Một' })).toEqual([]);
    expect(posted({ fullName: 'Lê Văn Một' }, { fullName: 'Lê Văn Một' })).toEqual([]);
  });

  it('is another by another id or another name', () => {
    expect(posted({ id: 'x1', fullName: 'Lê Văn Một' }, { id: 'x2', fullName: 'Lê Văn Một' })).toEqual([
      place,
    ]);
    expect(posted({ fullName: 'Lê Văn Một' }, { fullName: 'Lê Văn Hai' })).toEqual([place]);
  });
});

describe('papers that are due or missing', () => {
  it('are due up to the day, and overdue from the next', () => {
    const reason = (today: string) =>
      told(seasonOf(cell), 'W501', today).map(([, params]) => params['reason']);
    expect(reason('2022-07-29')).toEqual(['soon']);
    expect(reason('2022-07-30')).toEqual(['overdue']);
  });

  it('are asked of a finished cell once one has come, the report apart', () => {
    const minutes = [{ id: 'congressMinutes', receivedOn: '2022-07-29' }];
    const finished = { ...congress, status: 'finished' as const };
    const [[where, { count, papers }] = ['', {}]] = told(
      withCell({ papers: minutes, congress: finished }),
      'W503',
    );
    expect(where).toBe('papers.resolution');
    expect(count).toBe(String(papers).split(' ').length);
    expect(String(papers).split(' ')).not.toContain('ratificationRequest');
    expect(told(withCell({ papers: minutes }), 'W503')).toEqual([]);
    expect(told(withCell({ papers: [], congress: finished }), 'W503')).toEqual([]);
    expect(told(withCell({ congress: finished }), 'W503')).toEqual([]);
  });
});

describe('the women of a season', () => {
  const men = (count: number) =>
    Array.from({ length: count }, (_, index) => person(`m${String(index)}`, { gender: 'male' }));

  it('are too few whatever the one is of whom it is not known', () => {
    const season = committee(...men(9), person('x', { gender: undefined }));
    expect(told(season, 'W410').map(([, { unknown, count, of }]) => [count, of, unknown])).toEqual([
      [0, 10, 1],
    ]);
  });

  const before = (women: number, all: number): Cell['previousCommittee'] =>
    Array.from({ length: all }, (_, index) => ({
      ...person(`q${String(index)}`, { gender: index < women ? 'female' : 'male' }),
      personId: `q${String(index)}`,
    }));
  const now = (women: number, all: number, previous: Cell['previousCommittee']): Cell => ({
    ...cell,
    previousCommittee: previous,
    congress: {
      ...congress,
      committee: Array.from({ length: all }, (_, index) =>
        person(`n${String(index)}`, { gender: index < women ? 'female' : 'male' }),
      ),
    },
  });
  const lower = (...cells: Cell[]) => {
    const { season, ...rest } = seasonOf(...cells);
    const percent = { ...season.percent, digits: { kind: 'decimals' as const, count: 0 } };
    return told({ ...rest, season: { ...season, percent } }, 'W412').filter(
      ([, { group }]) => group === 'female',
    );
  };

  it('are compared with the term before over the cells that have one', () => {
    const other = { ...cell, id: 'c2', congress: { ...congress, committee: [person('z1')] } };
    expect(lower(now(1, 4, before(2, 4)), other)).toHaveLength(1);
    expect(lower(now(2, 4, before(1, 4)))).toEqual([]);
    expect(lower(now(2, 4, before(2, 4)))).toEqual([]);
  });

  it('are not fewer where both shares are printed as 38 %', () => {
    expect(lower(now(3, 8, before(5, 13)))).toEqual([]);
    expect(lower(now(2, 8, before(5, 13)))).toHaveLength(1);
  });
});
