import fc from 'fast-check';
import {
  cellKinds,
  genders,
  type Position,
  politicalTheories,
  professionalLevels,
  ruleSetIds,
  standings,
} from '../domain/choices';
import { newSeason } from '../domain/new-season';
import type { Candidate, Cell, CommitteeMember, Congress, Election, Season } from '../domain/season';
import { votesNeeded } from '../rules/majority';

/**
 * Random seasons in which every figure is right: what an office would have
 * after entering its papers without a slip. For property tests.
 */

interface CellPlan {
  readonly electsCommittee: boolean;
  readonly official: number;
  readonly probationary: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly seats: number;
  readonly kind: Cell['kind'];
  /** Votes for somebody who is not elected, at most. */
  readonly lost: number;
  /** The secretary needs a second round. */
  readonly secondRound: boolean;
  readonly people: readonly Omit<CommitteeMember, 'id' | 'position'>[];
}

const MOST_SEATS = 7;
/** Secretary and deputy, where no committee is elected. */
const POSTS = 2;

const person = fc.record(
  {
    fullName: fc.constantFrom('Nguyễn Văn An', 'Lê Thị Ngọc Yến', 'Đặng Đức', 'Phạm Uỷ', 'Trần Thị Kim Lan'),
    gender: fc.constantFrom(...genders),
    born: fc.integer({ min: 1950, max: 1995 }).map(String),
    ethnicity: fc.constantFrom('Kinh', 'Chăm', 'Ba Na'),
    religion: fc.constantFrom('Không', 'Phật giáo', ''),
    generalEducation: fc.constantFrom('12/12', '9/12'),
    professionalLevel: fc.constantFrom(...professionalLevels),
    politicalTheory: fc.constantFrom(...politicalTheories),
    standing: fc.constantFrom(...standings),
    origin: fc.constant('elected' as const),
    concurrentHead: fc.boolean(),
  },
  { requiredKeys: ['fullName', 'gender', 'born', 'standing', 'origin'] },
);

const size = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ electsCommittee: fc.constant(true), official: fc.integer({ min: 12, max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ electsCommittee: fc.constant(false), official: fc.integer({ min: 6, max: 8 }) }),
  },
);

const cellPlan: fc.Arbitrary<CellPlan> = fc
  .record({
    size,
    probationary: fc.integer({ min: 0, max: 5 }),
    absentExcused: fc.integer({ min: 0, max: 2 }),
    absentUnexcused: fc.integer({ min: 0, max: 1 }),
    seats: fc.integer({ min: 2, max: MOST_SEATS }),
    kind: fc.constantFrom(...cellKinds),
    lost: fc.nat({ max: 6 }),
    secondRound: fc.boolean(),
    people: fc.array(person, { minLength: MOST_SEATS, maxLength: MOST_SEATS }),
  })
  .map(({ size: { electsCommittee, official }, seats, ...rest }) => ({
    ...rest,
    electsCommittee,
    official,
    seats: electsCommittee ? seats : POSTS,
  }));

function positionAt(index: number): Position {
  return index === 0 ? 'secretary' : index === 1 ? 'deputySecretary' : 'member';
}

function cellOf(plan: CellPlan, index: number): Cell {
  const { official, probationary, absentExcused, absentUnexcused, seats } = plan;
  const committee = plan.people
    .slice(0, seats)
    .map((one, place) => ({ ...one, id: `p${String(index)}-${String(place)}`, position: positionAt(place) }));
  return {
    id: `c${String(index)}`,
    order: index + 1,
    name: `Chi bộ số ${String(index + 1)}`,
    kind: plan.kind,
    members: { total: official + probationary, official, probationary, exempt: 0 },
    congress: {
      status: 'held',
      heldOn: '2022-07-20',
      summonedOfficial: official,
      presentOfficial: official - absentExcused - absentUnexcused,
      absentExcused,
      absentUnexcused,
      approvedSeats: { committee: plan.electsCommittee ? seats : 0, secretary: 1, deputySecretary: 1 },
      elections: electionsOf(plan, committee),
      committee,
    },
  };
}

type Body = Election['body'];

function electionsOf(plan: CellPlan, committee: Congress['committee']): Election[] {
  const present = plan.official - plan.absentExcused - plan.absentUnexcused;
  const spare = present - votesNeeded(plan.official - plan.absentExcused);
  /** Nobody else may take so many votes that the last one elected lacks them. */
  const lost = Math.min(plan.lost, spare);
  const all = { issued: present, collected: present, valid: present, invalid: 0 };
  const ballot = (body: Body, round: number, seats: number, candidates: Candidate[]): Election => ({
    body,
    round,
    seats,
    ...all,
    candidates,
  });
  const votes = committee.map(({ id }, place) => ({
    id,
    votes: place === committee.length - 1 ? present - lost : present,
  }));
  const outsider = { fullName: 'Đỗ Không Trúng', votes: lost };
  const postOf = (place: number, body: Body, round: number): Election[] => {
    const id = committee[place]?.id;
    return id === undefined ? [] : [ballot(body, round, 1, [{ id, votes: present }])];
  };
  return [
    ...(plan.electsCommittee ? [ballot('committee', 1, plan.seats, [outsider, ...votes])] : []),
    ...(plan.secondRound ? [ballot('secretary', 1, 1, [outsider])] : []),
    ...postOf(0, 'secretary', plan.secondRound ? 2 : 1),
    ...postOf(1, 'deputySecretary', 1),
  ];
}

/** Seasons without any error, of 0 to 12 cells. */
export const consistentSeason: fc.Arbitrary<Season> = fc
  .record({ plans: fc.array(cellPlan, { maxLength: 12 }), ruleSet: fc.constantFrom(...ruleSetIds) })
  .map(({ plans, ruleSet }) => ({
    ...newSeason({
      name: 'Đảng uỷ phường Thử Nghiệm',
      term: '2022-2025',
      plannedFrom: '2022-07-01',
      plannedTo: '2022-08-31',
      ruleSet,
    }),
    cells: plans.map(cellOf),
  }));
