import type { CommitteeMember, Season } from '../../domain/season';
import type { CheckCode } from '../finding';
import {
  ballot,
  type CheckCase,
  cell,
  committee,
  congress,
  deputy,
  person,
  seasonOf,
  secretary,
  third,
  withBallots,
  withCongress,
} from './sample-cell';

const twoCells = (second: Partial<CommitteeMember>): Season =>
  seasonOf(cell, {
    ...cell,
    id: 'c2',
    congress: {
      ...congress,
      committee: [
        { ...secretary, id: 'q1' },
        { ...deputy, id: 'q2' },
        { ...person('p3'), ...second },
      ],
    },
  });

const appointedWith = (votes: number) =>
  withBallots([ballot('committee', { p1: 12, p2: 10, p3: votes })], {
    committee: [secretary, deputy, person('p3', { origin: 'appointed' })],
  });

const by294 = (season: Season): Season => ({
  ...season,
  season: { ...season.season, ruleSet: 'qd294-2025' },
});

/** Five elected, as the congress decided, and so many more appointed: one of five is 20 %. */
const appointedToo = (count: number) =>
  by294(
    withCongress({
      approvedSeats: { committee: 5, secretary: 1, deputySecretary: 1 },
      committee: [
        secretary,
        deputy,
        ...['p3', 'p4', 'p5'].map((id) => person(id)),
        ...['p6', 'p7'].slice(0, count).map((id) => person(id, { origin: 'appointed' })),
      ],
    }),
  );

/** The season with the committee of the term before: its two leaders of today, and one more. */
function afterTerm(season: Season, third: Partial<CommitteeMember>): Season {
  const previousCommittee = [secretary, deputy, { ...person('q3'), ...third }].map((member) => ({
    ...member,
    personId: member.id,
  }));
  return { ...season, cells: season.cells.map((each) => ({ ...each, previousCommittee })) };
}

/** Whoever is new as secretary must not be older than 60. */
const withAgeLimit = (season: Season): Season => ({
  ...season,
  rules: {
    ageLimits: { value: { secretary: { new: 60 } }, certainty: 'office', source: 'Quy định 208-QĐ/TW' },
  },
});

/** Cases of the checks 3xx and 4xx. */
export const committeeCases = {
  E301: {
    trips: committee(secretary, deputy, person('p3', { position: 'secretary' })),
    innocent: committee(secretary, deputy, person('p3')),
  },
  E302: { trips: twoCells({}), innocent: twoCells({ id: 'q3' }) },
  W302: { trips: twoCells({ origin: 'appointed' }), innocent: twoCells({}) },
  E303: {
    trips: committee(secretary, deputy, person('p3'), person('p4')),
    innocent: committee(secretary, deputy, person('p3')),
  },
  E304: {
    trips: afterTerm(third({ standing: 'firstTime' }), { fullName: 'Người p3', born: '1985' }),
    innocent: afterTerm(third({ standing: 'firstTime' }), { fullName: 'Người p3', born: '1986' }),
  },
  E305: {
    trips: third({ joinedOn: '2003-02-28' }),
    innocent: third({ joinedOn: '2003-03-01' }),
  },
  E306: { trips: appointedWith(7), innocent: appointedWith(6) },
  W320: { trips: committee(secretary, deputy), innocent: committee(secretary, deputy, person('p3')) },
  W321: {
    trips: committee(deputy, person('p3'), person('p4')),
    innocent: committee(secretary, deputy, person('p3')),
  },
  W322: {
    trips: committee({ ...secretary, gender: 'male' }),
    innocent: committee(secretary),
  },
  W323: {
    trips: withAgeLimit(
      committee(person('p1', { position: 'secretary', standing: 'firstTime', born: '1961' }), deputy),
    ),
    innocent: withAgeLimit(committee(person('p1', { position: 'secretary', born: '1961' }), deputy)),
  },
  W324: { trips: committee(person('p3', { born: undefined })), innocent: third({ born: '1985' }) },
  W325: { trips: third({ religion: undefined }), innocent: third({ religion: 'Không' }) },
  W326: { trips: third({ ethnicity: 'Kih' }), innocent: third({ ethnicity: 'kin' }) },
  W327: { trips: appointedToo(2), innocent: appointedToo(1) },
  W328: { trips: by294(appointedWith(6)), innocent: by294(appointedWith(7)) },
  W329: {
    trips: committee({ ...secretary, occupation: 'Trưởng khu phố' }, deputy),
    innocent: committee({ ...secretary, occupation: 'Phó Trưởng khu phố' }, deputy),
  },
  W410: {
    trips: committee({ ...secretary, gender: 'male' }),
    innocent: committee(secretary),
  },
  W411: {
    trips: committee({ ...secretary, born: '1982' }),
    innocent: committee({ ...secretary, born: '1983' }),
  },
  W412: {
    trips: afterTerm(committee({ ...secretary, gender: 'male' }), { gender: 'female' }),
    innocent: afterTerm(committee(secretary), { gender: 'female' }),
  },
  W331: {
    trips: withCongress({ status: 'ready' }),
    innocent: withCongress({ status: 'ready', committee: [] }),
  },
  W330: {
    trips: seasonOf({
      ...cell,
      termChanges: [{ id: 'i1', kind: 'appointed', fullName: 'Lê Thị Bổ Sung', position: 'member' }],
    }),
    innocent: seasonOf({
      ...cell,
      termChanges: [
        { id: 'i1', kind: 'appointed', fullName: 'Lê Thị Bổ Sung', position: 'member' },
        { id: 'i2', kind: 'resigned', personId: 'p3', fullName: 'Người p3' },
      ],
    }),
  },
} satisfies Partial<Record<CheckCode, CheckCase>>;
