import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import {
  acceptEdit,
  findingData,
  findingSubject,
  formerAcceptance,
  outdatedAcceptances,
  withAcceptances,
} from './acceptance';
import { ballot, cell, committeeBallot, congress, seasonOf } from './cases/sample-cell';
import { finding } from './finding';
import { type CellScreen, findingsOn } from './place';

const long = 'Nguyễn '.repeat(12).trim();
const elections = [
  committeeBallot(),
  { ...ballot('committee', { p1: 9 }), round: 2 },
  committeeBallot(),
  { ...ballot('secretary', {}), candidates: [{ fullName: long, votes: 1 }] },
];
const season: Season = seasonOf({ ...cell, congress: { ...congress, elections } }, { ...cell, id: 'c2' });
const subject = (where: string) => findingSubject(season, { where });

describe('what a finding speaks of', () => {
  it.each([
    ['season', 'season'],
    ['documents[3].subject', 'documents[3].subject'],
    ['cells[0].congress.heldOn', 'c1 congress heldOn'],
    ['cells[1].congress.committee[0].born', 'c2 committee p1 born'],
    ['cells[0].congress.elections[0].valid', 'c1 ballots committee 1 valid'],
    ['cells[0].congress.elections[0].candidates[1].votes', 'c1 ballots committee 1 p2 votes'],
    ['cells[0].congress.elections[0].candidates[3]', 'c1 ballots committee 1 Lê Văn Ngoài'],
    ['cells[0].congress.elections[1].valid', 'c1 ballots committee 2 valid'],
    ['cells[0].congress.elections[2].valid', 'c1 ballots committee 1/2 valid'],
    ['cells[0].congress.elections[3].valid', 'c1 ballots secretary 1 valid'],
    [
      'cells[0].congress.elections[3].candidates[0].votes',
      `c1 ballots secretary 1 ${long.slice(0, 60)} votes`,
    ],
    ['cells[0].congress.elections[9].valid', 'c1 ballots'],
    ['cells[1].congress.elections[0].valid', 'c2 ballots'],
  ])('%s: %s', (where, expected) => {
    expect(subject(where)).toBe(expected);
  });
});

describe('the figures of a finding', () => {
  it('are the same in whatever order, without what only words the message', () => {
    const one = { params: { b: 1, a: 'x', source: 'y', percent: '1', days: 3 } };
    expect(findingData(one)).toBe('[["a","x"],["b",1]]');
    expect(findingData({ params: { a: 'x', b: 1 } })).toBe(findingData(one));
    expect(findingData({ params: { c: 1, a: 2, b: 3 } })).toBe('[["a",2],["b",3],["c",1]]');
  });
});

describe('an acceptance', () => {
  const found = finding('W110', 'cells[0].congress.presentOfficial', { present: 7 });
  const stored = (id: string, change: Partial<NonNullable<Season['acceptances']>[number]> = {}) => ({
    id,
    code: 'W110',
    subject: 'c1 congress presentOfficial',
    data: 'before',
    reason: 'Đúng',
    at: '2026-01-01T00:00:00Z',
    ...change,
  });
  const withAccepted = (...acceptances: NonNullable<Season['acceptances']>): Season => ({
    ...season,
    acceptances,
  });

  it('is outdated where no finding carries it', () => {
    const two = withAccepted(stored('i1'), stored('i2', { subject: 'x' }));
    const held = { ...found, accepted: { id: 'i1', reason: 'Đúng', at: '2026-01-01T00:00:00Z' } };
    expect(outdatedAcceptances(two, [held, found]).map(({ id }) => id)).toEqual(['i2']);
    expect(outdatedAcceptances(season, [found])).toEqual([]);
  });

  it('was that of a finding by code and subject, both', () => {
    const others = [stored('i1', { code: 'W111' }), stored('i2', { subject: 'c2 congress presentOfficial' })];
    expect(formerAcceptance(withAccepted(...others), [], found)).toBeUndefined();
    expect(formerAcceptance(withAccepted(...others, stored('i3')), [], found)?.id).toBe('i3');
    expect(formerAcceptance(season, [], found)).toBeUndefined();
  });

  it('leaves the findings themselves where there is none', () => {
    const findings = [found];
    expect(withAcceptances(season, findings)).toBe(findings);
  });

  it('takes the place of the former one, whoever accepts it', () => {
    const decision = { reason: 'Vẫn đúng', at: '2026-01-02T00:00:00Z' };
    const item = {
      code: 'W110',
      subject: 'c1 congress presentOfficial',
      data: '[["present",7]]',
      ...decision,
    };
    expect(acceptEdit(season, [], found, decision)).toEqual({ type: 'item.add', name: 'acceptances', item });
    const former = withAccepted(stored('i3'));
    const put = { type: 'item.put', name: 'acceptances', id: 'i3' };
    expect(acceptEdit(former, [], found, decision)).toEqual({ ...put, patch: { ...item, by: null } });
    expect(acceptEdit(former, [], found, { ...decision, by: 'Lan' })).toEqual({
      ...put,
      patch: { ...item, by: 'Lan' },
    });
  });
});

describe('the findings of a cell', () => {
  const all = [
    finding('W110', 'cells[0].congress.presentOfficial'),
    finding('W324', 'cells[0].congress.committee[0].born'),
    finding('E104', 'cells[1].members.total'),
    finding('W410', 'season'),
  ];
  const codes = (cellId: string, screens?: readonly CellScreen[]) =>
    findingsOn(season, all, cellId, screens).map((one) => one.finding.code);

  it('are those on all its screens, or on those named', () => {
    expect(codes('c1')).toEqual(['W110', 'W324']);
    expect(codes('c2')).toEqual(['E104']);
    expect(codes('c1', ['committee'])).toEqual(['W324']);
    expect(codes('c1', ['members', 'congress'])).toEqual(['W110']);
    expect(codes('c1', [])).toEqual([]);
    expect(findingsOn(season, all, 'c1')[0]?.place.field).toBe('presentOfficial');
  });
});
