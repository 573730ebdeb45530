import { describe, expect, it } from 'vitest';
import type { Congress, Season } from '../domain/season';
import {
  ballot,
  cell,
  committeeBallot,
  congress,
  deputy,
  person,
  seasonOf,
  secretary,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';

const by294 = (season: Season): Season => ({
  ...season,
  season: { ...season.season, ruleSet: 'qd294-2025' },
});
const found = (season: Season) =>
  check(season)
    .filter(({ code }) => ['W327', 'W328', 'E303'].includes(code))
    .map(({ code, where, params }) => [code, where.replace('cells[0].', ''), params]);

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${String(index + 3)}`);
const withPeople = (elected: number, appointed: number, change: Partial<Congress> = {}) =>
  withCongress({
    approvedSeats: { committee: 5, secretary: 1, deputySecretary: 1 },
    committee: [
      secretary,
      deputy,
      ...ids(elected + appointed - 2).map((id, index) =>
        person(id, { origin: index + 2 < elected ? 'elected' : 'appointed' }),
      ),
    ],
    ...change,
  });

describe('those appointed beyond the seats', () => {
  it('are at most a fifth of them', () => {
    expect(found(by294(withPeople(5, 1)))).toEqual([]);
    expect(found(by294(withPeople(5, 2)))).toEqual([
      [
        'W327',
        'congress.committee',
        { count: 2, seats: 5, most: 20, of: 100, source: 'Quy định 294-QĐ/TW, điểm 16.2.5' },
      ],
    ]);
  });

  it('are not those who fill seats that the ballots left', () => {
    expect(found(by294(withPeople(3, 2)))).toEqual([]);
    expect(found(by294(withPeople(3, 3)))).toEqual([]);
    expect(found(by294(withPeople(3, 4)))).toMatchObject([['W327', 'congress.committee', { count: 2 }]]);
  });

  it('are counted against what the congress decided, where its ballot says so', () => {
    const elections = [committeeBallot({ seats: 4, candidates: [] })];
    expect(found(by294(withPeople(5, 1, { elections })))).toMatchObject([
      ['W327', 'congress.committee', { count: 1, seats: 4 }],
    ]);
  });

  it('are too many people where the rule set knows no such share', () => {
    const over = ['E303', 'congress.committee', { post: 'committee', count: 6, approved: 5 }];
    expect(found(withPeople(5, 1))).toEqual([over]);
    expect(found(by294(withPeople(6, 0)))).toEqual([over]);
  });

  it('are nobody while the seats are not known', () => {
    expect(found(by294(withPeople(2, 3, { approvedSeats: {} })))).toEqual([]);
  });
});

describe('somebody who stood and failed', () => {
  const stood = (votes: number) => [ballot('committee', { p1: 12, p2: 10, p3: votes })];
  const params = { fullName: 'Người p3', months: 12, source: 'Hướng dẫn 06-HD/TW, điểm 16.3' };
  const appointed = [secretary, deputy, person('p3', { origin: 'appointed' })];

  it('is not appointed by the same congress', () => {
    const season = withCongress({ elections: stood(6), committee: appointed });
    expect(found(by294(season))).toEqual([['W328', 'congress.committee[2].origin', params]]);
    expect(found(season)).toEqual([]);
  });

  it('may be appointed where nothing says that the person failed', () => {
    const never = withCongress({
      elections: [ballot('committee', { p1: 12, p2: 10 })],
      committee: appointed,
    });
    expect(found(by294(never))).toEqual([]);
    const elected = [...stood(8), ballot('secretary', { p3: 5 })];
    expect(found(by294(withCongress({ elections: elected, committee: appointed })))).toEqual([]);
    const open = [
      { ...stood(6)[0], body: 'committee', round: 1, issued: 11, candidates: [{ id: 'p3' }] },
    ] as const;
    expect(
      found(
        by294(
          withCongress({
            elections: [...open].map((one) => ({ ...one, candidates: [...one.candidates] })),
            committee: appointed,
          }),
        ),
      ),
    ).toEqual([]);
  });

  const later = (
    on: string | undefined,
    change: { personId?: string; kind?: 'appointed' | 'elected' } = {},
  ) => {
    const change1 = {
      id: 't1',
      kind: 'appointed' as const,
      fullName: 'Người p3',
      ...(on && { on }),
      ...change,
    };
    return by294(
      seasonOf({
        ...cell,
        congress: { ...congress, elections: named, committee: [secretary, deputy] },
        termChanges: [change1],
      }),
    );
  };
  const named = [
    {
      ...ballot('committee', { p1: 12, p2: 10 }),
      candidates: [
        { id: 'p1', votes: 12 },
        { id: 'p2', votes: 10 },
        { fullName: 'Người p3', votes: 6 },
      ],
    },
  ];

  it('is not appointed within twelve months during the term either', () => {
    expect(found(later('2023-07-19'))).toEqual([['W328', 'termChanges[0].on', params]]);
    expect(found(later('2022-12'))).toEqual([['W328', 'termChanges[0].on', params]]);
    expect(found(later('2023-07-20'))).toEqual([]);
    expect(found(later('2023'))).toEqual([]);
    expect(found(later(undefined))).toEqual([]);
    expect(found(later('2023-07-19', { kind: 'elected' }))).toEqual([]);
    expect(found(later('2023-07-19', { personId: 'p9' }))).toEqual([['W328', 'termChanges[0].on', params]]);
    expect(found(later('2023-07-19', { personId: 'p1' }))).toEqual([]);
  });
});
