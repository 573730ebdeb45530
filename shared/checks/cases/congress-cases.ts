import type { DaySession } from '../../domain/parts/plan';
import type { Season } from '../../domain/season';
import type { CheckCode } from '../finding';
import { type CheckCase, cell, seasonOf, withCongress, withMembers } from './sample-cell';

const approvedOn = (day: string) => seasonOf({ ...cell, personnelApproval: { approvedOn: day } });

/** Two congresses of one day with one guide, each in its half of the day. */
function guided(...sessions: readonly DaySession[]): Season {
  const planned = { status: 'planned', plannedOn: '2022-07-20', approvedSeats: {}, committee: [] } as const;
  const cells = sessions.map((session, index) => ({
    ...cell,
    id: `c${String(index)}`,
    congress: { ...planned, committee: [] },
    plan: { guides: ['m1'], session },
  }));
  return { ...seasonOf(...cells), wardMembers: [{ id: 'm1', fullName: 'Lê Văn An' }] };
}

/** Cases of the checks 1xx. */
export const congressCases = {
  E101: {
    trips: withCongress({ presentOfficial: 13 }),
    innocent: withCongress({ presentOfficial: 12 }),
  },
  E102: {
    trips: withCongress({ presentOfficial: 11 }),
    innocent: withCongress({ presentOfficial: 11, absentExcused: 1 }),
  },
  E103: { trips: withCongress({ summonedOfficial: 13 }), innocent: withCongress({ summonedOfficial: 12 }) },
  E104: {
    trips: withMembers({ total: 14, official: 12, probationary: 1 }),
    innocent: withMembers({ total: 14, official: 12 }),
  },
  E105: {
    trips: withCongress({ presentOfficial: 11, absentExcused: 2, absentUnexcused: undefined }),
    innocent: withCongress({ presentOfficial: 11, absentExcused: 1, absentUnexcused: undefined }),
  },
  W110: {
    trips: withCongress({ presentOfficial: 7, absentExcused: 5 }),
    innocent: withCongress({ presentOfficial: 8, absentExcused: 4 }),
  },
  W112: { trips: approvedOn('2022-07-21'), innocent: approvedOn('2022-07-20') },
  W113: { trips: guided('morning', 'morning'), innocent: guided('morning', 'afternoon') },
  W111: { trips: withCongress({ heldOn: '2022-08-01' }), innocent: withCongress({ heldOn: '2022-07' }) },
  E401: {
    trips: withCongress({ approvedSeats: { committee: 3, secretary: 1, deputySecretary: 3 } }),
    innocent: withCongress({ approvedSeats: { committee: 3, secretary: 1, deputySecretary: 2 } }),
  },
  W413: {
    trips: withCongress({ status: 'ready' }),
    innocent: withCongress({ status: 'ready' }),
    today: { trips: '2022-08-01', innocent: '2022-07-31' },
  },
} satisfies Partial<Record<CheckCode, CheckCase>>;
