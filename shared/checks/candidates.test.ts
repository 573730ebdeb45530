import { describe, expect, it } from 'vitest';
import { cell, committeeBallot, congress, seasonOf } from './cases/sample-cell';
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
});
