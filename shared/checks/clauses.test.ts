import { describe, expect, it } from 'vitest';
import type { Cell, CommitteeMember, Season } from '../domain/season';
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
  third,
  withBallots,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';
import type { CheckCode } from './finding';

/** The further clauses of the codes that say more than one thing, beside the first that `cases` has: what trips each, and its nearest neighbour. */

const cellWith = (change: Partial<Cell>): Season => seasonOf({ ...cell, ...change });
const by294 = (season: Season): Season => ({
  ...season,
  season: { ...season.season, ruleSet: 'qd294-2025' },
});
const head = (change: Partial<CommitteeMember>): Season => committee({ ...secretary, ...change }, deputy);
const secondIssued = (issued: number): Season =>
  withBallots(
    [
      committeeBallot({ issued: 11, collected: 11, valid: 11, candidates: [] }),
      { ...ballot('secretary', {}), issued, collected: issued, valid: issued, candidates: [] },
    ],
    { presentOfficial: undefined, absentExcused: undefined, absentUnexcused: undefined },
  );
const sameName = (born: string): Season =>
  withBallots([
    committeeBallot({
      candidates: [
        ...committeeBallot().candidates,
        { fullName: 'Lê Văn Ngoài', born: '1980', votes: 1 },
        { fullName: 'Lê Văn Ngoài', born, votes: 1 },
      ],
      seats: 4,
    }),
  ]);
const counting = (teller: string): Season => ({
  ...withBallots([committeeBallot()]),
  cells: [
    {
      ...cell,
      congress: { ...congress, elections: [committeeBallot({ candidates: [outsider(6)] })] },
      minutes: { tellers: teller },
    },
  ],
});
const former = (personId: string): Season =>
  seasonOf({
    ...cell,
    congress: { ...congress, committee: [secretary, deputy, person('p3', { standing: 'firstTime' })] },
    formerMembers: [{ id: 'f1', fullName: 'Người Xưa', personId }],
  });
const failedOn = (heldOn: string, on: string): Season =>
  by294(
    cellWith({
      congress: {
        ...congress,
        heldOn,
        elections: [committeeBallot({ candidates: [outsider(6)] })],
      },
      termChanges: [{ id: 'i1', kind: 'appointed', fullName: 'Lê Văn Ngoài', on }],
    }),
  );
const requested = (on: string): Season =>
  cellWith({ personnelApproval: { requestedOn: on, approvedOn: '2022-07-10' } });
const received = (receivedOn: string): Season => cellWith({ papers: [{ id: 'resolution', receivedOn }] });
const named = (subject: string): Season => ({
  ...cellWith({ minutes: { term: '2025-2027' } }),
  documents: [{ subject }],
});
const twoSecretaries = (position: 'secretary' | 'member'): Season =>
  cellWith({
    termChanges: [
      { id: 'i1', kind: 'resigned', personId: 'p3', fullName: 'Người p3' },
      { id: 'i2', kind: 'appointed', fullName: 'Lê Thị Mới', position },
    ],
  });

const clauses: readonly (readonly [CheckCode, string, trips: Season, innocent: Season])[] = [
  [
    'E105',
    'N below those present',
    withCongress({ suspended: 1, absentExcused: undefined }),
    withCongress({ presentOfficial: 11, suspended: 1, absentExcused: undefined }),
  ],
  [
    'E210',
    'more seats than the most',
    withBallots([committeeBallot({ seats: 8 })]),
    withBallots([committeeBallot({ seats: 7 })]),
  ],
  ['E211', 'counts the votes', counting('Lê Văn Ngoài'), counting('Lê Văn Ngoại')],
  ['E212', 'one name with one birth', sameName('1980'), sameName('1981')],
  ['E304', 'sat before the last term', former('p3'), former('p9')],
  ['E305', 'born after the congress', third({ born: '2022-07-21' }), third({ born: '1985-07-21' })],
  [
    'E305',
    'official before joining',
    third({ joinedOn: '2010', officialOn: '2009' }),
    third({ joinedOn: '2010', officialOn: '2010' }),
  ],
  ['W225', 'ballots of one congress issued to different numbers', secondIssued(12), secondIssued(11)],
  [
    'W321',
    'no deputy',
    committee(secretary, person('p3'), person('p4')),
    committee(secretary, deputy, person('p3')),
  ],
  [
    'W329',
    'head of the quarter, and the occupation another',
    head({ concurrentHead: true, occupation: 'Giáo viên' }),
    head({ concurrentHead: true, occupation: 'Trưởng khu phố' }),
  ],
  [
    'W329',
    'head of the Mặt trận committee',
    head({ occupation: 'Trưởng ban công tác Mặt trận' }),
    head({ occupation: 'Phó ban công tác Mặt trận' }),
  ],
  ['W330', 'two secretaries', twoSecretaries('secretary'), twoSecretaries('member')],
  [
    'W328',
    'within twelve months',
    failedOn('2025-07-20', '2026-07-19'),
    failedOn('2025-07-20', '2026-07-20'),
  ],
  ['W504', 'the cell’s own term', named('Kế hoạch nhiệm kỳ 2020-2025'), named('Kế hoạch nhiệm kỳ 2025-2027')],
  ['W505', 'a paper before its congress', received('2022-07-19'), received('2022-07-20')],
  ['W505', 'a year far off', received('2202-07-29'), received('2022-07-29')],
  ['W505', 'a decision before its request', requested('2022-07-11'), requested('2022-07-10')],
];

describe('each further clause of a check', () => {
  it.each(clauses)('%s is found: %s, and not in the nearest', (code, _clause, trips, innocent) => {
    const codes = (season: Season) => check(season).map((each) => each.code);
    expect(codes(trips)).toContain(code);
    expect(codes(innocent)).not.toContain(code);
  });
});
