import { describe, expect, it } from 'vitest';
import { newSeason } from '../domain/new-season';
import type { Cell, CommitteeMember, Congress } from '../domain/season';
import { cellStatistics } from './cell-statistics';
import { membersOf } from './people';
import { statistics } from './statistics';

const season = newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2022-2025', ruleSet: 'qd294-2025' });

function people(...positions: CommitteeMember['position'][]): CommitteeMember[] {
  return positions.map((position, index) => ({
    id: `p${String(index)}`,
    fullName: `Người ${String(index)}`,
    position,
  }));
}

function cellWith(congress: Partial<Congress>): Cell {
  return {
    id: 'c1',
    order: 1,
    name: 'Chi bộ 1',
    kind: 'office',
    members: {},
    congress: {
      status: 'held',
      approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
      committee: [],
      ...congress,
    },
  };
}

const count = (congress: Partial<Congress>) => {
  const cell = cellWith(congress);
  return cellStatistics(cell, membersOf(cell, season));
};

describe('a cell elected in full', () => {
  it('has every approved post', () => {
    const stats = count({ committee: people('secretary', 'deputySecretary', 'member') });
    expect(stats).toMatchObject({
      fullyElected: true,
      short: 0,
      vacant: { secretary: 0, deputySecretary: 0, member: 0 },
    });
  });

  it('is not so with the number right but the deputy missing', () => {
    const stats = count({ committee: people('secretary', 'member', 'member') });
    expect(stats).toMatchObject({
      fullyElected: false,
      short: 0,
      vacant: { secretary: 0, deputySecretary: 1, member: 0 },
    });
  });

  it('is not so while no seats are known: empty is not zero', () => {
    expect(count({ approvedSeats: {}, committee: people('secretary') })).toMatchObject({
      fullyElected: false,
      approved: undefined,
      short: undefined,
    });
  });

  it('is not so with two deputies in place of a member', () => {
    const stats = count({ committee: people('secretary', 'deputySecretary', 'deputySecretary') });
    expect(stats).toMatchObject({ fullyElected: false, short: 0, vacant: { member: 1 } });
  });

  it('has no vacant member while the seats of the deputy are not entered', () => {
    const seats = { committee: 3, secretary: 1 };
    const committee = people('secretary', 'deputySecretary', 'member');
    expect(count({ approvedSeats: seats, committee })).toMatchObject({
      fullyElected: true,
      vacant: { secretary: 0, deputySecretary: 0, member: 0 },
    });
  });

  it('counts secretary and deputy where no committee is elected', () => {
    const seats = { committee: 0, secretary: 1, deputySecretary: 0 };
    expect(count({ approvedSeats: seats, committee: people('secretary') })).toMatchObject({
      approved: 1,
      fullyElected: true,
    });
  });
});

describe('vacancies', () => {
  it('exist only after the congress', () => {
    expect(count({ status: 'ready' })).toMatchObject({
      vacant: { secretary: 0, deputySecretary: 0, member: 0 },
    });
    expect(count({ committee: people('secretary') })).toMatchObject({
      entered: true,
      short: 2,
      vacant: { secretary: 0, deputySecretary: 1, member: 1 },
    });
  });

  it('are told as not entered where a congress was held and nobody is entered: empty is not zero', () => {
    expect(count({})).toMatchObject({
      entered: false,
      short: undefined,
      vacant: { secretary: 1, deputySecretary: 1, member: 1 },
    });
    expect(statistics({ ...season, cells: [cellWith({}), cellWith({ status: 'planned' })] })).toMatchObject({
      heldWithoutResult: 1,
    });
    expect(count({ elections: [{ body: 'committee', round: 1, candidates: [] }] })).toMatchObject({
      entered: true,
      short: 3,
    });
  });
});

describe('youth', () => {
  it('follows the threshold of the rule set: forty is young under 294-QĐ/TW, not under 24-QĐ/TW', () => {
    const forty = cellWith({
      heldOn: '2026-01-10',
      committee: [{ id: 'p', fullName: 'A', position: 'secretary', born: '1986' }],
    });
    const young = (ruleSet: 'qd24-2021' | 'qd294-2025') =>
      statistics({ ...season, season: { ...season.season, ruleSet }, cells: [forty] }).groups.young.total;
    expect(young('qd294-2025')).toBe(1);
    expect(young('qd24-2021')).toBe(0);
  });
});

describe('minority and religion', () => {
  it('take “Kinh” and “Không” in any spelling, what is not understood, and nothing entered, for neither', () => {
    const one = (ethnicity: string | undefined, religion: string | undefined): CommitteeMember => ({
      id: `${ethnicity ?? ''}-${religion ?? ''}`,
      fullName: 'A',
      position: 'member',
      ethnicity,
      religion,
    });
    const committee = [
      one('Kinh', 'Không'),
      one('KINH ', 'không'),
      one(undefined, ''),
      ...['ko', 'k', '0', '-', 'không có', 'không theo đạo'].map((religion) => one('k', religion)),
      one('kin', 'có'),
      one('Tây', '?'),
      one('Chăm', 'Phật giáo'),
    ];
    const { groups } = count({ committee });
    expect([groups.ethnicMinority.total, groups.religious.total]).toEqual([1, 1]);
  });
});
