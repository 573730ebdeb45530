import { expect, test } from 'vitest';
import { catalogueOf } from '../../../shared/fill/indicators';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { statistics } from '../../../shared/statistics';
import { foundIndicators, offeredIndicators, withCurrentFirst } from './offered-indicators';

const season = sampleSeason();
const offered = offeredIndicators(catalogueOf(season, statistics(season)), 'cell');
const first = (query: string) => foundIndicators(offered, query)[0]?.id;

test('what begins with the words typed is found before what is only in a group of that name', () => {
  expect(first('nhiem ky')).toBe('season.term');
  expect(first('nhiem ky truoc')).toBe('season.previousTerm');
  expect(first('nu bi thu')).toBe('female.secretary');
  expect(first('so chi bo da')).toBe('cells.held');
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
