import {
  genders,
  type Position,
  politicalTheories,
  professionalLevels,
  standings,
} from '../shared/domain/choices';
import { newSeason } from '../shared/domain/new-season';
import type { Cell, CommitteeMember, Election, Season } from '../shared/domain/season';

/**
 * A season of any size with every field filled in, the same at every call. All
 * names are invented; sizes are those of a ward's cells.
 */

const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Huỳnh', 'Võ'] as const;
const middleNames = ['Văn', 'Thị', 'Ngọc', 'Đức', 'Kim'] as const;
const givenNames = [
  'An',
  'Bình',
  'Cúc',
  'Dũng',
  'Hạnh',
  'Lan',
  'Minh',
  'Phượng',
  'Quế',
  'Yến',
  'Thuỷ',
] as const;
const ethnicities = ['Kinh', 'Kinh', 'Kinh', 'Chăm', 'Ba Na'] as const;
const religions = ['Không', 'Không', 'Phật giáo'] as const;
const occupations = ['Hưu trí', 'Giáo viên', 'Cán bộ phường', 'Buôn bán', 'Nông dân'] as const;
const places = ['Hoài Nhơn, Bình Định', 'Phù Mỹ, Bình Định', 'Đức Phổ, Quảng Ngãi'] as const;

const SMALLEST_COMMITTEE = 3;
const COMMITTEE_SIZES = 5;
const OLDEST_BIRTH_YEAR = 1955;
const BIRTH_YEARS = 38;
const ADMISSION_AGE = 26;
const SMALLEST_CELL = 18;
const CELL_SIZES = 40;

/** A season whose congresses are all held. */
export function seasonOf(cells: number): Season {
  const plain = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    superiorOrganization: 'Đảng bộ thị xã Thử Nghiệm',
    superior: 'Thị uỷ Thử Nghiệm',
    place: 'Thử Nghiệm',
    term: '2022-2025',
    plannedFrom: '2022-07-01',
    plannedTo: '2022-08-31',
    ruleSet: 'qd24-2021',
  });
  return { ...plain, cells: Array.from({ length: cells }, (_, index) => cellOf(index)) };
}

/** Walks through a list; steps that share no factor with the other lists keep the mixture even. */
function pick<T>(list: readonly [T, ...T[]], step: number): T {
  return list[step % list.length] ?? list[0];
}

function cellOf(index: number): Cell {
  const seats = SMALLEST_COMMITTEE + (index % COMMITTEE_SIZES);
  const committee = Array.from({ length: seats }, (_, place) => memberOf(index, place));
  const official = SMALLEST_CELL + ((index * 7) % CELL_SIZES);
  const probationary = index % 3;
  const present = official - 1;
  return {
    id: `c${String(index + 1)}`,
    order: index + 1,
    name: `Chi bộ khu phố Thử Nghiệm ${String(index + 1)}`,
    kind: 'neighbourhood',
    members: { total: official + probationary, official, probationary, exempt: index % 2 },
    congress: {
      status: 'held',
      plannedOn: '2022-07-10',
      heldOn: '2022-07-20',
      summonedOfficial: official,
      presentOfficial: present,
      absentExcused: 1,
      absentUnexcused: 0,
      approvedSeats: { committee: seats, secretary: 1, deputySecretary: 1 },
      elections: electionsOf(committee, present, nameOf(index)),
      committee,
    },
  };
}

/** The three ballots of a congress; one name more than seats for the committee. */
function electionsOf(committee: readonly CommitteeMember[], present: number, outsider: string): Election[] {
  const papers = { round: 1, issued: present, collected: present, valid: present, invalid: 0 };
  const votes = committee.map(({ id }) => ({ id, votes: present - 1 }));
  return [
    {
      body: 'committee',
      ...papers,
      seats: votes.length,
      candidates: [...votes, { fullName: outsider, votes: 1 }],
    },
    { body: 'secretary', ...papers, seats: 1, candidates: votes.slice(0, 1) },
    { body: 'deputySecretary', ...papers, seats: 1, candidates: votes.slice(1, 2) },
  ];
}

function nameOf(step: number): string {
  return [pick(familyNames, step), pick(middleNames, step), pick(givenNames, step)].join(' ');
}

function positionAt(place: number): Position {
  if (place === 0) return 'secretary';
  return place === 1 ? 'deputySecretary' : 'member';
}

function memberOf(cell: number, place: number): CommitteeMember {
  const step = cell * SMALLEST_COMMITTEE + place * 2;
  const birthYear = OLDEST_BIRTH_YEAR + ((step * 11) % BIRTH_YEARS);
  return {
    id: `p${String(cell + 1)}-${String(place + 1)}`,
    fullName: nameOf(step),
    gender: pick(genders, step + cell),
    born: `${String(birthYear)}-03-15`,
    ethnicity: pick(ethnicities, step),
    religion: pick(religions, step),
    hometown: pick(places, step),
    residence: `Khu phố Thử Nghiệm ${String(cell + 1)}`,
    joinedOn: `${String(birthYear + ADMISSION_AGE)}-05-19`,
    officialOn: `${String(birthYear + ADMISSION_AGE + 1)}-05-19`,
    generalEducation: '12/12',
    professionalLevel: pick(professionalLevels, step),
    politicalTheory: pick(politicalTheories, step),
    occupation: pick(occupations, step),
    position: positionAt(place),
    standing: pick(standings, step),
    origin: 'elected',
    concurrentHead: place === 0,
  };
}
