import { expect, it } from 'vitest';
import { cell, person, seasonOf } from '../checks/cases/sample-cell';
import { partyAgeOf, partyAges } from './party-age';
import { countedPeople } from './people-questions';

const congress = { heldOn: '2022-07-20' };

it.each([
  ['1992-07-20', 30],
  ['1992-07-21', 29],
  ['1992-07', 30],
  ['1992', 30],
  ['2022-07-20', 0],
  ['2022-08-01', undefined],
  [undefined, undefined],
])('since %s there are %s whole years in the Party', (joinedOn, years) => {
  expect(partyAgeOf(joinedOn === undefined ? {} : { joinedOn }, congress)).toBe(years);
  expect(partyAgeOf({ joinedOn: '1992' }, {})).toBeUndefined();
});

it('is summed by post, with the longest, and of how many it is not known', () => {
  const committee = [
    person('p1', { position: 'secretary', joinedOn: '1980' }),
    person('p2', { joinedOn: '2000-01-01' }),
    person('p3'),
  ];
  const ages = partyAges(
    countedPeople(seasonOf({ ...cell, congress: { ...cell.congress, ...congress, committee } })),
  );
  expect(ages.total).toEqual({ sum: 64, count: 2, unknown: 1, longest: 42 });
  expect(ages.secretary.longest).toBe(42);
  expect(ages.deputySecretary).toEqual({ sum: 0, count: 0, unknown: 0, longest: undefined });
});
