import type { Cell, Congress, Election, Season } from '../../domain/season';
import {
  ballot,
  cell,
  committee,
  committeeBallot,
  congress,
  deputy,
  person,
  seasonOf,
  secretary,
  third,
  withBallots,
  withCongress,
} from './sample-cell';

/** Seasons with slips in many places at once; each of their numbers is taken away in turn, and what is found compared. */

const manySlips: Cell = {
  ...cell,
  members: { total: 14, official: 12, probationary: 1, exempt: 0 },
  congress: {
    ...congress,
    heldOn: '2022-06-30',
    summonedOfficial: 13,
    presentOfficial: 8,
    absentExcused: 2,
    absentUnexcused: 1,
    absentTransferred: 1,
    approvedSeats: { committee: 2, secretary: 1, deputySecretary: 2 },
    elections: [
      ballot(
        'committee',
        { p1: 9, p2: 8, p3: 3 },
        { seats: 2, issued: 9, collected: 10, valid: 9, invalid: 2 },
      ),
      ballot('secretary', { p1: 8, p9: 7 }, { round: 2, issued: 7, collected: 7, valid: 6, invalid: 1 }),
    ],
    committee: [
      secretary,
      deputy,
      person('p3', { born: '2000', joinedOn: '2010-01-01', officialOn: '2009-05-01' }),
    ],
  },
  personnelApproval: { approvedOn: '2022-07-02' },
};

const closeVotes: Cell = {
  ...cell,
  congress: {
    ...congress,
    elections: [
      committeeBallot({ candidates: [...committeeBallot().candidates, { fullName: 'Ai Khác', votes: 6 }] }),
      { ...ballot('secretary', {}), candidates: [{ fullName: 'Lê Văn Ngoài', votes: 12, elected: true }] },
      { ...ballot('deputySecretary', { p2: 6 }), candidates: [{ id: 'p2', votes: 6, elected: true }] },
    ],
    committee: [secretary, deputy, person('p4')],
  },
};

export const prunedSeasons: Readonly<Record<string, Season>> = {
  'many slips': seasonOf(manySlips),
  'close votes': seasonOf(closeVotes),
};

const noDays = ({ season, ...rest }: Season): Season => ({
  ...rest,
  season: { ...season, plannedFrom: undefined, plannedTo: undefined },
});
const posts = (approvedSeats: Congress['approvedSeats'], ...people: Congress['committee']): Season =>
  withCongress({ approvedSeats, committee: people });
const twoBallots = (
  first: Partial<Election>,
  second: Partial<Election>,
  change: Partial<Congress> = {},
): Season => withBallots([committeeBallot(first), ballot('secretary', { p1: 12 }, second)], change);
const secretaries = ['p1', 'p2', 'p3'].map((id) => person(id, { position: 'secretary' }));

/** What stands at the edge of a rule, by name. */
export const edgeCases: Readonly<Record<string, Season>> = {
  'present is all that is known': withCongress({ summonedOfficial: undefined }),
  'summoned is all that is known': withCongress({ presentOfficial: undefined }),
  'more present and absent than summoned': withCongress({ presentOfficial: 13, absentExcused: undefined }),
  'left out of N': withCongress({ presentOfficial: 10, absentExempt: 1 }),
  'the quorum exactly': withCongress({ presentOfficial: 8, absentExcused: 4 }),
  'before the season, of which only the last day is known': withCongress({ heldOn: '2022-06-30' }),
  'no days of the season': noDays(withCongress({ heldOn: '2021-01-01' })),
  'issued otherwise than before, present not known': twoBallots(
    { issued: 12 },
    { issued: 11 },
    { presentOfficial: undefined },
  ),
  'issued alike, present not known': twoBallots(
    { issued: 11 },
    { issued: 11 },
    { presentOfficial: undefined },
  ),
  'issued only later, present not known': twoBallots(
    { issued: undefined },
    { issued: 11 },
    { presentOfficial: undefined },
  ),
  'nothing collected': withBallots([committeeBallot({ collected: 0, valid: 0, invalid: 0, candidates: [] })]),
  'few valid exactly': withBallots([
    committeeBallot({ collected: 10, valid: 9, invalid: 1, candidates: [] }),
  ]),
  'a third round after the first': withBallots([
    ballot('deputySecretary', { p2: 6 }),
    ballot('deputySecretary', { p2: 12 }, { round: 3 }),
    ballot('secretary', { p1: 12 }, { round: 2 }),
  ]),
  'three secretaries': posts({ committee: 3, secretary: 1, deputySecretary: 1 }, ...secretaries),
  'two deputies': posts(
    { committee: 3, secretary: 1, deputySecretary: 1 },
    secretary,
    deputy,
    person('p3', { position: 'deputySecretary' }),
  ),
  'one secretary where none is approved': posts(
    { committee: 0, secretary: 0, deputySecretary: 0 },
    secretary,
  ),
  'posts of which nothing is approved': posts({}, secretary, deputy, person('p3')),
  'no committee, two posts': posts(
    { committee: 0, secretary: 1, deputySecretary: 1 },
    { ...secretary, gender: 'male' },
  ),
  'women not known': committee({ ...secretary, gender: 'male' }, { ...deputy, gender: undefined }),
  'born in the month of the congress': third({ born: '2022-07' }),
  'joined before birth is known': third({ born: undefined, joinedOn: '2010', officialOn: '2009' }),
  'official only, too young': third({ officialOn: '2002-12' }),
  'seven seats and eight': withBallots([committeeBallot({ seats: 8 }), ballot('secretary', { p1: 12 })]),
};
