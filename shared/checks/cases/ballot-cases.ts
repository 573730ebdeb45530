import type { CheckCode } from '../finding';
import {
  ballot,
  type CheckCase,
  cell,
  committeeBallot,
  congress,
  deputy,
  outsider,
  person,
  seasonOf,
  secretary,
  third,
  withBallot,
  withBallots,
  withCongress,
} from './sample-cell';

const three = { p1: 12, p2: 10, p3: 8 };
/** Leaves eight votes for a fourth name. */
const close = ballot('committee', { p1: 12, p2: 9, p3: 7 }).candidates;
const seated = ballot('committee', three).candidates;
const twoSecretaryRounds = (first: number) =>
  withBallots([
    ballot('secretary', { p1: 6 }, { round: first }),
    ballot('secretary', { p1: 12 }, { round: 2 }),
  ]);
const joined = (officialOn: string) => {
  const { cells, ...season } = third({ officialOn });
  return {
    ...season,
    cells: cells.map((each) => ({
      ...each,
      congress: { ...each.congress, elections: [committeeBallot()] },
    })),
  };
};
const noCommittee = (official: number) =>
  seasonOf({
    ...cell,
    members: { official },
    congress: { ...congress, summonedOfficial: 8, presentOfficial: 8 },
  });
const papers = { issued: 11, collected: 10, valid: 10 };

/** Cases of the checks 2xx. */
export const ballotCases = {
  E201: { trips: withBallot({ issued: 13 }), innocent: withBallot({ issued: 12 }) },
  E202: { trips: withBallot({ issued: 11 }), innocent: withBallot({ issued: 12 }) },
  E203: { trips: withBallot({ invalid: 1 }), innocent: withBallot({ valid: 12, invalid: 0 }) },
  E204: {
    trips: withBallot({ candidates: [{ id: 'p1', votes: 13 }] }),
    innocent: withBallot({ candidates: [{ id: 'p1', votes: 12 }] }),
  },
  E205: {
    trips: withBallot({ candidates: [...seated, outsider(7)] }),
    innocent: withBallot({ candidates: [...seated, outsider(6)] }),
  },
  E206: {
    trips: withBallots([ballot('committee', { ...three, p3: 6 })]),
    innocent: withBallots([ballot('committee', { ...three, p3: 7 })]),
  },
  E207: {
    trips: withBallots([ballot('committee', { p1: 12, p2: 10 }, { seats: 2 })]),
    innocent: withBallots([ballot('committee', three, { seats: 3 })]),
  },
  E208: {
    trips: withBallot({ candidates: [...close, outsider(8)] }),
    innocent: withBallot({ candidates: [...close, outsider(7)] }),
  },
  E209: {
    trips: withBallots([ballot('committee', { ...three, p1: 6 }), ballot('secretary', { p1: 12 })]),
    innocent: withBallots([ballot('committee', { ...three, p1: 7 }), ballot('secretary', { p1: 12 })]),
  },
  E210: { trips: noCommittee(8), innocent: noCommittee(9) },
  E211: { trips: joined('2022-07-21'), innocent: joined('2022-07-20') },
  E212: {
    trips: withBallot({ candidates: [...seated, { id: 'p3', votes: 1 }] }),
    innocent: withBallot({ candidates: [...seated, { fullName: 'Người p3', votes: 1 }] }),
  },
  E213: {
    trips: withCongress({
      elections: [committeeBallot({ candidates: [...seated, { id: 'p9', votes: 1 }] })],
    }),
    innocent: withBallot({ candidates: [...seated, outsider(1)] }),
  },
  W220: {
    trips: withBallot({ candidates: seated }),
    innocent: withBallot({ candidates: [...seated, outsider(1)] }),
  },
  W221: {
    trips: withBallot({ candidates: [...seated, outsider(1), { fullName: 'Người khác', votes: 1 }] }),
    innocent: withBallot({ candidates: [...seated, outsider(1)] }),
  },
  W222: {
    trips: withBallots([ballot('committee', { p1: 12, p2: 8, p4: 8, p5: 8 })], {
      committee: [secretary, deputy],
    }),
    innocent: withBallots([ballot('committee', { p1: 12, p2: 8, p3: 8, p4: 7 })], {
      committee: [secretary, deputy, person('p3')],
    }),
  },
  W223: {
    trips: withBallot({ ...papers, valid: 9, invalid: 1, candidates: [] }),
    innocent: withBallot({ ...papers, valid: 10, invalid: 0, candidates: [] }),
  },
  W225: { trips: withBallot({ issued: 11 }), innocent: withBallot({ issued: 12 }) },
  W224: { trips: twoSecretaryRounds(3), innocent: twoSecretaryRounds(1) },
} satisfies Partial<Record<CheckCode, CheckCase>>;
