import { expect, it } from 'vitest';
import { wholeSample } from '../../../shared/fixtures/whole/whole-sample';
import { comparison, previousStatistics, statistics } from '../../../shared/statistics';
import { comparedLines } from './comparison-lines';

it('names the young by the limit that the office set for the season', () => {
  const season = wholeSample();
  const young = { value: { age: 42, inclusive: true }, certainty: 'office', source: '208-QĐ/TW' } as const;
  const own = { ...season, rules: { young } };
  const compared = comparison(statistics(own), previousStatistics(own));
  const labels = comparedLines(compared, own).map(({ label }) => label);
  expect(labels).toContain('Từ 42 tuổi trở xuống');
  expect(labels).not.toContain('Dưới 40 tuổi');
});
