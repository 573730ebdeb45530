import { describe, expect, it } from 'vitest';
import type { Candidate, Season } from '../domain/season';
import {
  ballot,
  cell,
  committeeBallot,
  congress,
  seasonOf,
  withBallot,
  withBallots,
} from './cases/sample-cell';
import { check } from './check';

const found = (minutes: { headTeller?: string; tellers?: string }) =>
  check(seasonOf({ ...cell, minutes, congress: { ...congress, elections: [committeeBallot()] } }))
    .filter(({ code }) => code === 'E211')
    .map(({ where, params }) => [where.replace('cells[0].congress.elections[0].', ''), params]);

describe('who counts the votes', () => {
  it.each([
    { headTeller: 'Lê Văn Ngoài' },
    { tellers: 'Phạm Thị Đếm\nĐ/c lê văn ngoài\n' },
    { tellers: 'Đồng chí Lê Văn Ngoài' },
  ])('does not stand: %o', (minutes) => {
    expect(found(minutes)).toEqual([['candidates[3]', { fullName: 'Lê Văn Ngoài', reason: 'teller' }]]);
  });

  it.each([{}, { headTeller: ' ', tellers: '\n' }, { headTeller: 'Lê Văn Ngoại' }])(
    'is nobody on the ballot: %o',
    (minutes) => {
      expect(found(minutes)).toEqual([]);
    },
  );

  it('keeps a title that is part of the name, and leaves out one with any marks after it', () => {
    const named = (fullName: string, tellers: string) =>
      check(
        seasonOf({
          ...cell,
          minutes: { tellers },
          congress: { ...congress, elections: [committeeBallot({ candidates: [{ fullName, votes: 1 }] })] },
        }),
      ).filter(({ code }) => code === 'E211');
    expect(named('Nguyễn Ông An', 'Nguyễn Ông An')).toHaveLength(1);
    expect(named('Nguyễn Văn An', '  Đ/c.: Nguyễn Văn An')).toHaveLength(1);
  });
});

const codes = (season: Season) =>
  check(season)
    .map(({ code, where }) => `${code} ${where.replace('cells[0].congress.elections', '')}`)
    .filter((line) => /^(?:E212|W22[01])/u.test(line));

describe('twice on a ballot', () => {
  const listed = { id: 'p3', votes: 8 };
  const named = (born?: string): Candidate => ({ fullName: 'Người p3', votes: 1, ...(born && { born }) });
  const twice = (...candidates: Candidate[]) =>
    codes(withBallot({ candidates })).filter((line) => line.startsWith('E212'));

  it('is the same name with the same date of birth, in whatever order', () => {
    expect(twice(listed, named('1985-03-10'))).toEqual(['E212 [0].candidates[1]']);
    expect(twice(named('1985-03-10'), listed)).toEqual(['E212 [0].candidates[1]']);
    expect(twice(named('1985'), named('1985'))).toEqual(['E212 [0].candidates[1]']);
  });

  it('is nobody of another date, without a date, or with an id of their own', () => {
    expect(twice(listed, named('1985-03-11'))).toEqual([]);
    expect(twice(named(), named())).toEqual([]);
    expect(twice({ id: 'x1', ...named('1985') }, { id: 'x2', ...named('1985') })).toEqual([]);
  });
});

describe('the surplus of a committee', () => {
  it('is asked of its first ballot only', () => {
    const second = ballot('committee', { p3: 8 }, { round: 2, seats: 1 });
    expect(codes(withBallots([committeeBallot(), second]))).toEqual([]);
  });

  it('is not asked where the rule set needs none', () => {
    const none = withBallot({ candidates: committeeBallot().candidates.slice(0, 3) });
    const committeeSurplus = { value: false, certainty: 'office' as const, source: 'Hướng dẫn' };
    expect(codes(none)).toEqual(['W220 [0].candidates']);
    expect(codes({ ...none, rules: { committeeSurplus } })).toEqual([]);
  });
});
