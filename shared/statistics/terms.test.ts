import { expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { termFigures } from './terms';

const elected = { committee: bareMembers('secretary') };
const oldest = smallSeason(
  smallCell({ id: 'c1', previousCommittee: bareMembers('secretary', 'member') }, elected),
);

it('tells the figures of every term of a file, and of the one that the oldest knows of', () => {
  const percent = { ...oldest.season.percent, trimZeros: false };
  const next: Season = { ...oldest, season: { ...oldest.season, term: '2025-2027', percent } };
  const known = { ...oldest, previousSeason: { term: '2019-2022' } };
  const figures = termFigures([known, next]);
  expect(figures.map(({ key, term }) => [key, term])).toEqual([
    ['0', '2019-2022'],
    ['1', '2022-2025'],
    ['2', '2025-2027'],
  ]);
  expect(figures.map(({ stats }) => stats.groups.committee.total.count)).toEqual([2, 1, 1]);
  expect(figures.map(({ policy }) => policy.trimZeros)).toEqual([true, true, false]);
});

it('tells no term before where nothing of it is known, and none without a season', () => {
  expect(termFigures([smallSeason(smallCell({ id: 'c1' }, elected))]).map(({ term }) => term)).toEqual([
    '2022-2025',
  ]);
  expect(termFigures([])).toEqual([]);
});
