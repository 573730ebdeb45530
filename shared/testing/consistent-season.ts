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
import type { Cell, CommitteeMember, Season } from '../domain/season';

/**
 * Random seasons in which every figure is right: what an office would have
 * after entering its papers without a slip. For property tests.
 */

interface CellPlan {
  readonly official: number;
  readonly probationary: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly seats: number;
  readonly kind: Cell['kind'];
  readonly people: readonly Omit<CommitteeMember, 'id' | 'position'>[];
}

const MOST_SEATS = 7;

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

const cellPlan: fc.Arbitrary<CellPlan> = fc.record({
  official: fc.integer({ min: 12, max: 60 }),
  probationary: fc.integer({ min: 0, max: 5 }),
  absentExcused: fc.integer({ min: 0, max: 2 }),
  absentUnexcused: fc.integer({ min: 0, max: 2 }),
  seats: fc.integer({ min: 2, max: MOST_SEATS }),
  kind: fc.constantFrom(...cellKinds),
  people: fc.array(person, { minLength: MOST_SEATS, maxLength: MOST_SEATS }),
});

function positionAt(index: number): Position {
  return index === 0 ? 'secretary' : index === 1 ? 'deputySecretary' : 'member';
}

function cellOf(plan: CellPlan, index: number): Cell {
  const { official, probationary, absentExcused, absentUnexcused, seats } = plan;
  const present = official - absentExcused - absentUnexcused;
  const committee = plan.people
    .slice(0, seats)
    .map((one, place) => ({ ...one, id: `p${String(index)}-${String(place)}`, position: positionAt(place) }));
  const candidates = committee.map(({ id }) => ({ id, votes: present }));
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
      presentOfficial: present,
      absentExcused,
      absentUnexcused,
      approvedSeats: { committee: seats, secretary: 1, deputySecretary: 1 },
      elections: [
        {
          body: 'committee',
          round: 1,
          seats,
          issued: present,
          collected: present,
          valid: present,
          invalid: 0,
          candidates,
        },
      ],
      committee,
    },
  };
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
