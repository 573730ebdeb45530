import { describe, expect, it } from 'vitest';
import { newSeason } from '../domain/new-season';
import type { Cell, CommitteeMember, Congress } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
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
  return cellStatistics(cell, membersOf(cell, season), rulesOf(season));
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

  it('is neither so nor not while no seats are known: empty is not zero', () => {
    expect(count({ approvedSeats: {}, committee: people('secretary') })).toMatchObject({
      fullyElected: undefined,
      approved: undefined,
      short: undefined,
    });
  });

  it('is not so with two deputies in place of a member', () => {
    const stats = count({ committee: people('secretary', 'deputySecretary', 'deputySecretary') });
    expect(stats).toMatchObject({ fullyElected: false, short: 0, vacant: { member: 1 } });
  });

  it('is not known to be so, nor which posts are vacant, while the seats of the deputy are not entered', () => {
    const seats = { committee: 3, secretary: 1 };
    const committee = people('secretary', 'deputySecretary', 'member');
    expect(count({ approvedSeats: seats, committee })).toMatchObject({
      fullyElected: undefined,
      vacant: { secretary: 0, deputySecretary: undefined, member: undefined },
    });
    expect(count({ approvedSeats: seats, committee: people('deputySecretary') })).toMatchObject({
      fullyElected: false,
      vacant: { secretary: 1, deputySecretary: undefined },
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
    expect(count({ status: 'ready', committee: people('secretary') })).toMatchObject({
      vacant: { secretary: undefined, deputySecretary: undefined, member: undefined },
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
      fullyElected: undefined,
      vacant: { secretary: undefined, deputySecretary: undefined, member: undefined },
    });
    expect(statistics({ ...season, cells: [cellWith({}), cellWith({ status: 'planned' })] })).toMatchObject({
      heldWithoutResult: 1,
      cells: { held: 1, entered: 0, judged: 0, fullyElected: 0 },
      vacant: { secretary: { count: 0, known: 0, of: 1 } },
    });
  });

  it('are known of a congress whose ballots are counted and elected nobody, not of one with a ballot alone', () => {
    const ballot = { body: 'secretary', round: 1, seats: 1 } as const;
    const empty = { ...ballot, candidates: [] };
    expect(count({ elections: [empty] })).toMatchObject({ entered: false, short: undefined });
    const counted = { ...ballot, issued: 9, collected: 9, valid: 9, invalid: 0 };
    const attendance = { summonedOfficial: 9, presentOfficial: 9 };
    const failed = { ...counted, candidates: [{ fullName: 'Lê Văn Thử', votes: 2 }] };
    expect(count({ ...attendance, elections: [failed] })).toMatchObject({
      entered: true,
      short: 3,
      vacant: { secretary: 1, deputySecretary: 1, member: 1 },
    });
    const elected = { ...counted, candidates: [{ fullName: 'Lê Văn Thử', votes: 8 }] };
    expect(count({ ...attendance, elections: [elected] })).toMatchObject({ entered: false });
  });
});

describe('youth', () => {
  it('follows the threshold of the rule set: forty is young under 294-QĐ/TW, not under 24-QĐ/TW', () => {
    const forty = cellWith({
      heldOn: '2026-01-10',
      committee: [{ id: 'p', fullName: 'A', position: 'secretary', born: '1986' }],
    });
    const young = (ruleSet: 'qd24-2021' | 'qd294-2025') =>
      statistics({ ...season, season: { ...season.season, ruleSet }, cells: [forty] }).groups.young.total
        .count;
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
    expect(groups.ethnicMinority.total).toEqual({ count: 1, known: 10, of: 12 });
    expect(groups.religious.total).toEqual({ count: 1, known: 9, of: 12 });
  });
});
