import { describe, expect, it } from 'vitest';
import { lifeProblems } from './life-dates';

const told = (...[born, joinedOn, officialOn]: (string | undefined)[]) =>
  lifeProblems({ born, joinedOn, officialOn }, 2026).map(({ field, code, wrong }) => [field, code, wrong]);

describe('days of a member’s life', () => {
  it.each([
    ['1971-04-03', '1995-05-12', '1996-05-12'],
    ['1971', '1989', undefined],
    ['2008', undefined, undefined],
    ['1980-05-03', '1998-05-03', '1998-05-03'],
    ['1980-05', '1998-05', undefined],
    [undefined, '2026', '2026-12'],
  ])('agree: %s, %s, %s', (...days) => {
    expect(told(...days)).toEqual([]);
  });

  it.each([
    [['2009', undefined, undefined], [['born', 'too-young', true]]],
    [['2022-08-15', '2005', undefined], [['born', 'too-young', true]]],
    [['1915', undefined, undefined], [['born', 'very-old', false]]],
    [['1980', '2045-01-01', undefined], [['joinedOn', 'not-yet', true]]],
    [['1980-05-03', '1998-05-02', undefined], [['joinedOn', 'joined-young', false]]],
    [['1932', '1948', undefined], [['joinedOn', 'joined-young', false]]],
    [
      ['1995-05-12', '1971-04-03', undefined],
      [
        ['born', 'days-disagree', true],
        ['joinedOn', 'days-disagree', true],
      ],
    ],
    [
      ['1995', undefined, '1996'],
      [
        ['born', 'days-disagree', true],
        ['officialOn', 'days-disagree', true],
      ],
    ],
    [
      [undefined, '1995-05', '1995-04-30'],
      [
        ['joinedOn', 'official-first', true],
        ['officialOn', 'official-first', true],
      ],
    ],
  ] as const)('are told: %j', (days, problems) => {
    expect(told(...days)).toEqual(problems);
  });
});
