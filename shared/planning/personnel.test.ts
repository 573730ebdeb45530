import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonOf } from '../checks/cases/sample-cell';
import type { Cell } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { rulesOf } from '../rules/rule-sets';
import {
  ballotStart,
  comparePersonnel,
  failedReelections,
  type PersonnelEntry,
  personnelStructure,
  sittingPersonnel,
} from './personnel';

const season = sampleSeason();
const rules = rulesOf(season);
const [held] = season.cells;
if (!held) throw new Error('the sample has cells');

/** The first cell of the sample, its congress still to come. */
function planned(personnel: PersonnelEntry[], members = 34): Cell {
  const congress = { status: 'planned', plannedOn: '2022-07-08', approvedSeats: {}, committee: [] } as const;
  return {
    id: 'c',
    order: 1,
    name: 'C',
    kind: 'other',
    members: { official: members },
    congress: { ...congress, committee: [] },
    personnel,
  };
}

const entry = (id: string, change: Partial<PersonnelEntry> = {}): PersonnelEntry => ({
  id,
  fullName: `Người ${id}`,
  ...change,
});

describe('the structure of a list', () => {
  it('is that of those who stand until somebody is approved', () => {
    const people = [
      entry('a', { gender: 'female', born: '1990', standing: 'firstTime' }),
      entry('b', { gender: 'male', born: '1970', standing: 'reelected' }),
      entry('c', { leaves: true, gender: 'female' }),
      entry('d', { standing: 'returning' }),
    ];
    expect(personnelStructure(season, planned(people), rules)).toMatchObject({
      approved: false,
      people: 3,
      women: { count: 1, of: 3, reached: true },
      young: { count: 1, of: 3, reached: true },
      fresh: { count: 2, of: 3 },
      ageUnknown: 1,
    });
    const approved = people.map((one) =>
      one.id === 'b' || one.id === 'c' ? { ...one, approved: true } : one,
    );
    expect(personnelStructure(season, planned(approved), rules)).toMatchObject({
      approved: true,
      people: 1,
      women: { count: 0, of: 1, reached: false },
    });
    expect(personnelStructure(season, planned([]), rules).women.reached).toBeUndefined();
  });

  it('compares with the target exactly', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (women, men) => {
        const people = [
          ...Array.from({ length: women }, (_, n) => entry(`w${String(n)}`, { gender: 'female' })),
          ...Array.from({ length: men }, (_, n) => entry(`m${String(n)}`, { gender: 'male' })),
        ];
        const { reached } = personnelStructure(season, planned(people), rules).women;
        const of = women + men;
        expect(reached).toBe(of === 0 ? undefined : women * 100 >= 15 * of);
      }),
    );
  });
});

describe('what was proposed against what was elected', () => {
  const [secretary, ...others] = held.congress.committee;
  const proposed = [
    entry('1', { fullName: 'Phạm Văn Bình', born: '1968', standing: 'reelected', approved: true }),
    entry('2', { fullName: 'Nguyễn Văn Cường', born: '1970', standing: 'reelected', approved: true }),
    entry('3', { fullName: 'Lê Thị Ngọc Yến', standing: 'reelected', leaves: true }),
    entry('4', { fullName: 'Phan Xuân Đức', born: '1901', standing: 'firstTime', approved: true }),
  ];

  it('names who was elected, who failed, and who came from outside the list', () => {
    const { outcomes, outsiders } = comparePersonnel({ ...held, personnel: proposed });
    expect(outcomes.map(({ entry: { id }, result, position }) => [id, result, position])).toEqual([
      ['1', 'elected', secretary?.position],
      ['2', 'notElected', undefined],
      ['4', 'notElected', undefined],
    ]);
    expect(outsiders).toEqual(others);
    expect(failedReelections({ ...held, personnel: proposed })).toBe(1);
  });

  it('says nothing before the congress, and nothing where nobody was entered', () => {
    expect(failedReelections(planned(proposed))).toBeUndefined();
    expect(failedReelections(held)).toBeUndefined();
    expect(comparePersonnel(held)).toEqual({ outcomes: [], outsiders: [] });
  });
});

describe('the ballot that the approved list begins', () => {
  const approved = entry('a', { approved: true, gender: 'female', born: '1990', post: 'secretary' });

  it('is that of the committee, or of the secretary in a small cell', () => {
    expect(ballotStart(planned([approved, entry('b')]), rules)).toEqual({
      kind: 'ready',
      body: 'committee',
      seats: undefined,
      candidates: [{ fullName: 'Người a', gender: 'female', born: '1990' }],
    });
    const small = planned([approved, entry('b', { approved: true, post: 'deputySecretary' })], 5);
    expect(ballotStart(small, rules)).toMatchObject({ body: 'secretary', seats: 1, candidates: [{}] });
  });

  it('never replaces a list, and says what is missing', () => {
    expect(ballotStart({ ...held, personnel: [approved] }, rules)).toEqual({ kind: 'there' });
    expect(ballotStart(planned([entry('b')]), rules)).toEqual({ kind: 'nobody' });
    expect(ballotStart({ ...planned([approved]), members: {} }, rules)).toEqual({ kind: 'unknown' });
  });
});

describe('those who sit', () => {
  it('come with the post they have now, once, without who left', () => {
    const sits = { id: 'x', fullName: 'Lê An', position: 'member', lastPosition: 'secretary' } as const;
    const left = { id: 'y', fullName: 'Lê Bá', position: 'member', until: '2021' } as const;
    const cell = { ...planned([]), previousCommittee: [sits, left] };
    expect(sittingPersonnel(seasonOf(cell), cell)).toEqual([
      { fullName: 'Lê An', standing: 'reelected', previousPosition: 'secretary' },
    ]);
    const listed = { ...cell, personnel: [entry('z', { fullName: 'LÊ AN' })] };
    expect(sittingPersonnel(seasonOf(listed), listed)).toEqual([]);
  });

  it('come from cells that went into this one too, each once', () => {
    const member = (id: string, fullName: string) => ({ id, fullName, position: 'member' as const });
    const gone: Cell = {
      ...planned([]),
      id: 'gone',
      retired: true,
      previousCommittee: [
        member('x', 'Lê An'),
        member('y', 'Đỗ Sáp'),
        { ...member('z', 'Đỗ Thôi'), leftBecause: 'moved' },
      ],
    };
    const heir: Cell = {
      ...planned([]),
      previousCommittee: [member('x', 'Lê An')],
      lineage: [{ id: 'gone', kind: 'merged' }],
    };
    const names = sittingPersonnel(seasonOf(heir, gone), heir).map(({ fullName }) => fullName);
    expect(names).toEqual(['Lê An', 'Đỗ Sáp']);
  });
});
