import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../domain/new-season';
import { parseSeasonText } from '../domain/parse-season';
import type { Cell, CommitteeMember, Congress, Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { check } from './check';
import { type CheckCode, checkCodes } from './finding';
import { findingAction, findingMessage } from './message';

const person = (id: string, change: Partial<CommitteeMember> = {}): CommitteeMember => ({
  id,
  fullName: `Người ${id}`,
  gender: 'female',
  born: '1985-03-10',
  position: 'member',
  standing: 'reelected',
  origin: 'elected',
  ...change,
});

const secretary = person('p1', { position: 'secretary' });
const deputy = person('p2', { position: 'deputySecretary' });

/** A held congress without a slip: 12 summoned, all there, three elected. */
const congress: Congress = {
  status: 'held',
  heldOn: '2022-07-20',
  summonedOfficial: 12,
  presentOfficial: 12,
  absentExcused: 0,
  absentUnexcused: 0,
  approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
  committee: [secretary, deputy, person('p3')],
};

const cell: Cell = {
  id: 'c1',
  order: 1,
  name: 'Chi bộ 1',
  kind: 'office',
  members: { total: 13, official: 12, probationary: 1, exempt: 0 },
  congress,
};

function seasonOf(...cells: Cell[]): Season {
  const season = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    term: '2022-2025',
    plannedFrom: '2022-07-01',
    plannedTo: '2022-07-31',
    ruleSet: 'qd24-2021',
  });
  return { ...season, cells };
}

const withMembers = (members: Cell['members']): Season => seasonOf({ ...cell, members });
const withCongress = (change: Partial<Congress>): Season =>
  seasonOf({ ...cell, congress: { ...congress, ...change } });
const withBallot = (change: Partial<NonNullable<Congress['elections']>[number]>): Season =>
  withCongress({
    elections: [
      {
        body: 'committee',
        round: 1,
        seats: 3,
        issued: 12,
        collected: 12,
        valid: 12,
        invalid: 0,
        candidates: ['p1', 'p2', 'p3'].map((id) => ({ id, votes: 12 })),
        ...change,
      },
    ],
  });
const committee = (...people: CommitteeMember[]): Season => withCongress({ committee: people });
const third = (change: Partial<CommitteeMember>): Season =>
  committee(secretary, deputy, person('p3', change));
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

function codes(season: Season): readonly CheckCode[] {
  return check(season).map(({ code }) => code);
}

/** For each code: the smallest season that trips it, and the nearest that does not. */
const cases: Readonly<Record<CheckCode, { trips: Season; innocent: Season }>> = {
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
  W110: {
    trips: withCongress({ presentOfficial: 7, absentExcused: 5 }),
    innocent: withCongress({ presentOfficial: 8, absentExcused: 4 }),
  },
  W111: { trips: withCongress({ heldOn: '2022-08-01' }), innocent: withCongress({ heldOn: '2022-07' }) },
  E201: { trips: withBallot({ issued: 13 }), innocent: withBallot({ issued: 12 }) },
  E202: {
    trips: withBallot({ issued: 11 }),
    innocent: withBallot({ issued: 12 }),
  },
  E203: { trips: withBallot({ invalid: 1 }), innocent: withBallot({ valid: 12, invalid: 0 }) },
  E204: {
    trips: withBallot({ candidates: [{ id: 'p1', votes: 13 }] }),
    innocent: withBallot({ candidates: [{ id: 'p1', votes: 12 }] }),
  },
  E205: {
    trips: withBallot({ seats: 2 }),
    innocent: withBallot({ seats: 3 }),
  },
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
  E305: {
    trips: third({ joinedOn: '2003-02-28' }),
    innocent: third({ joinedOn: '2003-03-01' }),
  },
  W320: { trips: committee(secretary, deputy), innocent: committee(secretary, deputy, person('p3')) },
  W321: {
    trips: committee(deputy, person('p3'), person('p4')),
    innocent: committee(secretary, deputy, person('p3')),
  },
  W322: {
    trips: committee({ ...secretary, gender: 'male' }),
    innocent: committee(secretary),
  },
  W324: { trips: committee(person('p3', { born: undefined })), innocent: third({ born: '1985' }) },
  W410: {
    trips: committee({ ...secretary, gender: 'male' }),
    innocent: committee(secretary),
  },
  W411: {
    trips: committee({ ...secretary, born: '1982' }),
    innocent: committee({ ...secretary, born: '1983' }),
  },
};

describe('each check', () => {
  it('has nothing to say of a congress without a slip', () => {
    expect(codes(seasonOf(cell))).toEqual([]);
    expect(codes(withBallot({}))).toEqual([]);
  });

  it.each(checkCodes)('%s is found in its smallest case, and not in the nearest', (code) => {
    expect(codes(cases[code].trips)).toContain(code);
    expect(codes(cases[code].innocent)).not.toContain(code);
  });

  it.each(checkCodes)('%s has one line of text and a way on', (code) => {
    const found = check(cases[code].trips).filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(findingMessage(one)).toMatch(/^[^\n]+\.$/u);
      expect(findingMessage(one)).not.toMatch(/undefined|NaN|null/u);
      expect(findingAction(one)).toMatch(/^[^\n]+\.$/u);
      expect(one.severity).toBe(code.startsWith('E') ? 'error' : 'warning');
    }
  });

  it.each([
    ['born after the congress', third({ born: '2022-07-21' })],
    ['official before joining', third({ joinedOn: '2010', officialOn: '2009' })],
    ['admitted by the date of becoming official', third({ officialOn: '2002' })],
  ])('E305: %s', (_what, season) => {
    expect(codes(season)).toContain('E305');
  });

  it('takes an empty field for not entered, never for zero', () => {
    const empty: Congress = { status: 'held', approvedSeats: {}, committee: [] };
    expect(codes(seasonOf({ ...cell, members: {}, congress: empty }))).toEqual([]);
  });

  it('leaves retired cells alone', () => {
    expect(
      codes(seasonOf({ ...cell, retired: true, members: { total: 1, official: 5, probationary: 5 } })),
    ).toEqual([]);
  });
});

describe('whole seasons', () => {
  it('finds in the published season only three invented people who joined a month too young', () => {
    const text = readFileSync(new URL('../fixtures/hoai-tan-2022.json', import.meta.url), 'utf8');
    const season = parseSeasonText(text);
    if (!season.ok) throw new Error('the published season must be read');
    const found = check(season.value);
    const mistakes = found.filter(({ severity }) => severity === 'error');
    expect(mistakes.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'E305 cells[3].congress.committee[0].joinedOn',
      'E305 cells[7].congress.committee[0].joinedOn',
      'E305 cells[11].congress.committee[0].joinedOn',
    ]);
    expect(found.map(({ code }) => code)).toContain('W411');
  });

  const errors = (season: Season) => check(season).filter(({ severity }) => severity === 'error');

  it('finds no error where every figure is right', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        expect(errors(season)).toEqual([]);
      }),
    );
  });

  it('finds an error once any one figure of a cell is raised beyond what it can be', () => {
    const raise: readonly ((cell: Cell) => Cell)[] = [
      (one) => ({ ...one, members: { ...one.members, total: (one.members.total ?? 0) + 1 } }),
      (one) => ({ ...one, members: { ...one.members, official: (one.members.official ?? 0) - 1 } }),
      ...(['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'] as const).map(
        (key) => (one: Cell) => ({
          ...one,
          congress: { ...one.congress, [key]: (one.congress[key] ?? 0) + 1 },
        }),
      ),
      ...(['issued', 'collected', 'valid', 'invalid'] as const).map((key) => (one: Cell) => ({
        ...one,
        congress: {
          ...one.congress,
          elections: (one.congress.elections ?? []).map((ballot) => ({
            ...ballot,
            [key]: (ballot[key] ?? 0) + 1,
          })),
        },
      })),
    ];
    const seasons = consistentSeason.filter(({ cells }) => cells.length > 0);
    fc.assert(
      fc.property(seasons, fc.nat(), fc.constantFrom(...raise), (season, pick, change) => {
        const at = pick % season.cells.length;
        const cells = season.cells.map((one, index) => (index === at ? change(one) : one));
        expect(errors({ ...season, cells })).not.toEqual([]);
      }),
    );
  });
});
