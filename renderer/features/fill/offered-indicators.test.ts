import { expect, test } from 'vitest';
import { catalogueOf } from '../../../shared/fill/indicators';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { statistics } from '../../../shared/statistics';
import { agedIndicators, foundIndicators, offeredIndicators, withCurrentFirst } from './offered-indicators';

const season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season));
const offered = offeredIndicators(catalogue, 'cell');
const first = (query: string) => foundIndicators(offered, query)[0]?.id;

test('what begins with the words typed is found before what is only in a group of that name', () => {
  expect(first('nhiem ky')).toBe('season.term');
  expect(first('nhiem ky truoc')).toBe('season.previousTerm');
  expect(first('nu bi thu')).toBe('female.secretary');
  expect(first('so chi bo da')).toBe('cells.held');
  expect(first('dan toc')).toBe('ethnicMinority.total');
  expect(first('le 40')).toBe('young.total.share');
  expect(first('thac si')).toBe('degree.master.total');
  expect(foundIndicators(offered, 'khong co chi tieu nay')).toEqual([]);
});

test('what stands in the cell already comes first, then the rest of its group, each once', () => {
  const current = offered.at(-1);
  const ordered = withCurrentFirst(offered, current?.id);
  expect(ordered[0]).toBe(current);
  const groups = ordered.map(({ group }) => group);
  expect(groups.lastIndexOf(current?.group ?? '')).toBe(
    offered.filter(({ group }) => group === current?.group).length - 1,
  );
  expect(new Set(ordered)).toEqual(new Set(offered));
  expect(withCurrentFirst(offered, undefined)).toBe(offered);
});

test('a threshold of ages that no sheet of the program has is found by typing it', () => {
  const ids = (subject: 'cell' | 'cells' | 'people', query: string) =>
    agedIndicators(catalogue, subject, query).map(({ id }) => id);
  expect(ids('cell', 'duoi 35')[0]).toBe('ages.-34.total');
  expect(ids('cell', 'Tỷ lệ bí thư trên 55 tuổi')).toEqual([
    'ages.56-.secretary.share',
    'ages.56-.deputySecretary.share',
  ]);
  expect(ids('cells', 'tu 31 den 42')).toEqual([
    'cell.ages.31-42',
    'cell.ages.31-42.share',
    'cell.ages.31-42.secretary',
    'cell.ages.31-42.deputySecretary',
    'cell.ages.31-42.member',
  ]);
  expect(ids('people', 'duoi 35')).toEqual([]);
  expect(ids('cell', 'nu')).toEqual([]);
  const born = season.cells.flatMap(({ congress }) =>
    congress.committee.map((member) => ({ member, congress })),
  );
  const under35 = born.filter(
    ({ member, congress }) => Number(congress.heldOn?.slice(0, 4)) - Number(member.born?.slice(0, 4)) < 35,
  );
  expect(agedIndicators(catalogue, 'cell', 'duoi 35')[0]?.value).toBe(String(under35.length));
});
