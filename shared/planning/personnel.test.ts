import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonOf } from '../checks/cases/sample-cell';
import type { Cell } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { rulesOf } from '../rules/rule-sets';
import {
  ballotStart,
  ballotsToStart,
  comparePersonnel,
  failedReelections,
  type PersonnelEntry,
  personnelAge,
  personnelStructure,
  sittingPersonnel,
  sittingPost,
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

describe('the ages of those proposed', () => {
  const limited = {
    ...rules,
    ageLimits: { ...rules.ageLimits, value: { secretary: { new: 60, reelected: 62 }, member: { new: 55 } } },
  };
  const ageOf = (change: Partial<PersonnelEntry>) =>
    personnelAge(season, planned([]), limited, entry('a', change));

  it('stand beside the limit for the post and standing', () => {
    expect(ageOf({ born: '1961', post: 'secretary', standing: 'firstTime' })).toEqual({
      age: 61,
      limit: 60,
      tooOld: true,
    });
    expect(ageOf({ born: '1961', post: 'secretary', standing: 'reelected' })).toEqual({
      age: 61,
      limit: 62,
      tooOld: false,
    });
    expect(ageOf({ born: '1962', post: 'secretary', standing: 'returning' })).toEqual({
      age: 60,
      limit: 60,
      tooOld: false,
    });
    // proposed for no post by name: for the committee
    expect(ageOf({ born: '1961', standing: 'firstTime' })).toMatchObject({ limit: 55, tooOld: true });
  });

  it('are judged by nothing where something is not known, or where somebody leaves', () => {
    expect(ageOf({ standing: 'firstTime' })).toEqual({ age: undefined, limit: 55, tooOld: false });
    expect(ageOf({ born: '1940' })).toMatchObject({ limit: undefined, tooOld: false });
    expect(ageOf({ born: '1940', standing: 'firstTime', leaves: true })).toMatchObject({
      limit: undefined,
      tooOld: false,
    });
    expect(
      personnelAge(season, planned([]), rules, entry('a', { born: '1940', standing: 'firstTime' })),
    ).toMatchObject({ tooOld: false });
  });

  it('count in the structure', () => {
    const people = [
      entry('a', { born: '1950', standing: 'firstTime' }),
      entry('b', { born: '1990', standing: 'firstTime' }),
    ];
    expect(personnelStructure(season, planned(people), limited).tooOld).toBe(1);
  });
});

describe('the structure of a list', () => {
  it('says how many more it takes to reach the targets', () => {
    const of = (women: number, all: number) =>
      personnelStructure(
        season,
        planned(
          Array.from({ length: all }, (_, index) =>
            entry(String(index), { gender: index < women ? 'female' : 'male' }),
          ),
        ),
        rules,
      ).women;
    expect([of(0, 5).lacking, of(1, 5).lacking, of(1, 7).lacking, of(0, 0).lacking]).toEqual([1, 0, 1, 0]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (all, women) => {
        const share = of(Math.min(women, all), all);
        const reached = (count: number) => count * share.target.of >= share.target.count * share.of;
        expect(share.reached).toBe(share.lacking === 0);
        expect(reached(share.count + share.lacking)).toBe(true);
        if (share.lacking > 0) expect(reached(share.count + share.lacking - 1)).toBe(false);
      }),
    );
  });

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
      women: { count: 1, known: 2, of: 3, reached: true },
      young: { count: 1, known: 2, of: 3, reached: true },
      fresh: { count: 2, known: 3, of: 3 },
    });
    const approved = people.map((one) =>
      one.id === 'b' || one.id === 'c' ? { ...one, approved: true } : one,
    );
    expect(personnelStructure(season, planned(approved), rules)).toMatchObject({
      approved: true,
      people: 1,
      women: { count: 0, of: 1, reached: false },
    });
    const unknown = people.map((one) => (one.id === 'd' ? { ...one, approved: true } : one));
    expect(personnelStructure(season, planned(unknown), rules)).toMatchObject({
      women: { count: 0, known: 0, of: 1, reached: undefined, lacking: 0 },
      young: { count: 0, known: 0, of: 1, reached: undefined },
    });
    expect(personnelStructure(season, planned([]), rules).women.reached).toBeUndefined();
  });

  it('calls a target reached or missed only if it is, whatever those are of whom nothing is entered', () => {
    const number = fc.nat({ max: 12 });
    fc.assert(
      fc.property(number, number, number, (women, men, open) => {
        const listOf = (female: number, male: number, unknown: number) =>
          personnelStructure(
            season,
            planned([
              ...Array.from({ length: female }, (_, n) => entry(`w${String(n)}`, { gender: 'female' })),
              ...Array.from({ length: male }, (_, n) => entry(`m${String(n)}`, { gender: 'male' })),
              ...Array.from({ length: unknown }, (_, n) => entry(`u${String(n)}`)),
            ]),
            rules,
          ).women;
        const { reached, lacking } = listOf(women, men, open);
        const all = Array.from({ length: open + 1 }, (_, more) => listOf(women + more, men + open - more, 0));
        const outcomes = new Set(all.map((each) => each.reached));
        expect(reached).toBe(outcomes.size === 1 ? all[0]?.reached : undefined);
        expect(lacking).toBe(Math.min(...all.map((each) => each.lacking)));
      }),
    );
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
    const { outcomes, outsiders } = comparePersonnel({ ...held, personnel: proposed }, rules);
    expect(outcomes.map(({ entry: { id }, result, position }) => [id, result, position])).toEqual([
      ['1', 'elected', secretary?.position],
      ['2', 'notElected', undefined],
      ['4', 'notElected', undefined],
    ]);
    expect(outsiders).toEqual(others);
    expect(failedReelections({ ...held, personnel: proposed }, rules)).toBe(1);
  });

  it('says nothing before the congress, and nothing where nobody was entered', () => {
    expect(failedReelections(planned(proposed), rules)).toBeUndefined();
    expect(failedReelections(held, rules)).toBeUndefined();
    expect(comparePersonnel(held, rules)).toEqual({ outcomes: [], outsiders: [] });
  });
});

describe('who sits without it being known how', () => {
  const { congress } = held;
  const again = congress.committee.map(({ fullName, position }, index) =>
    entry(String(index), { fullName, standing: 'reelected', post: position, approved: true }),
  );
  const cameBy = (origin: 'appointed' | undefined, change: Partial<Cell['congress']> = {}): Cell => {
    const committee = congress.committee.map(({ origin: _, ...member }) => ({
      ...member,
      ...(origin && { origin }),
    }));
    return { ...held, personnel: again, congress: { ...congress, elections: [], committee, ...change } };
  };
  const results = (cell: Cell) => new Set(comparePersonnel(cell, rules).outcomes.map(({ result }) => result));

  it('was not elected for certain, nor did a re-election fail for certain', () => {
    expect(results(cameBy(undefined))).toEqual(new Set(['seated']));
    expect(failedReelections(cameBy(undefined), rules)).toBeUndefined();
    expect(comparePersonnel({ ...cameBy(undefined), personnel: [proposal] }, rules).outsiders).toEqual([]);
  });

  it('was elected where the ballots say so', () => {
    const { elections = [] } = congress;
    expect(results(cameBy(undefined, { elections }))).toEqual(new Set(['elected']));
    expect(failedReelections(cameBy(undefined, { elections }), rules)).toBe(0);
  });

  it('failed who lost the ballots and was appointed; without a ballot nobody did', () => {
    const lost = { body: 'committee' as const, round: 1, seats: 1 };
    const candidates = congress.committee.map(({ id }) => ({ id, votes: 1 }));
    const after = cameBy('appointed', { elections: [{ ...lost, candidates }] });
    expect(results(after)).toEqual(new Set(['notElected']));
    expect(failedReelections(after, rules)).toBe(congress.committee.length);
    expect(results(cameBy('appointed'))).toEqual(new Set(['appointed']));
    const gone = { ...cameBy('appointed'), personnel: [proposal] };
    expect(results(gone)).toEqual(new Set(['notSeated']));
    expect(failedReelections(gone, rules)).toBe(0);
  });

  const proposal = entry('gone', { fullName: 'Người Không Còn', standing: 'reelected', approved: true });
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

  it('is that of the deputy where the secretary has one, or nobody else is approved', () => {
    const deputy = entry('b', { approved: true, post: 'deputySecretary' });
    const small = planned([deputy], 5);
    expect(ballotStart(small, rules)).toMatchObject({ body: 'deputySecretary', seats: 1, candidates: [{}] });
    const [secretary] = ballotsToStart(planned([approved], 5), rules);
    const elections: Cell['congress']['elections'] = [{ ...secretary!, candidates: [], seats: 1 }];
    const begun = { ...planned([approved, deputy], 5), congress: { ...small.congress, elections } };
    expect(ballotStart(begun, rules)).toMatchObject({ kind: 'ready', body: 'deputySecretary' });
    const both = [...elections, { ...elections[0]!, body: 'deputySecretary' as const }];
    expect(ballotStart({ ...begun, congress: { ...begun.congress, elections: both } }, rules).kind).toBe(
      'there',
    );
  });

  it('never replaces a list, and says what is missing', () => {
    expect(ballotStart({ ...held, personnel: [approved] }, rules)).toEqual({ kind: 'there' });
    expect(ballotStart(planned([entry('b')]), rules)).toEqual({ kind: 'nobody' });
    expect(ballotStart({ ...planned([approved]), members: {} }, rules)).toEqual({ kind: 'unknown' });
    expect(ballotStart(planned([entry('b', { approved: true })], 5), rules)).toEqual({ kind: 'noPost' });
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

  it('keep their post where it is sure who is meant', () => {
    const previousCommittee = [
      { id: 'x', personId: 'p1', fullName: 'Lê An', position: 'member', lastPosition: 'secretary' } as const,
      { id: 'y', fullName: 'Đỗ Thôi', born: '1970', position: 'member', leftBecause: 'moved' } as const,
    ];
    const cell: Cell = { ...planned([]), previousCommittee };
    expect(sittingPost(seasonOf(cell), cell, { fullName: 'Lê An', personId: 'p1' })).toBe('secretary');
    expect(sittingPost(seasonOf(cell), cell, { fullName: 'Lê An' })).toBeUndefined();
    expect(sittingPost(seasonOf(cell), cell, { fullName: 'Đỗ Thôi', born: '1970' })).toBeUndefined();
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
