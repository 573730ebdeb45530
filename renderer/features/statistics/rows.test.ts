import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { statistics } from '../../../shared/statistics';
import { ageRows, breakdownRows, positionRows } from './rows';

const season = sampleSeason();
const stats = statistics(season);

function rowOf(label: string) {
  const row = positionRows(stats, season).find((each) => each.label === label);
  if (!row) throw new Error(`no row ${label}`);
  const { total, secretary, deputySecretary, member } = row.cells;
  return [total, secretary, deputySecretary, member].map(({ count, percent }) =>
    `${count} ${percent}`.trim(),
  );
}

describe('the table by position', () => {
  it('prints the published figures', () => {
    expect(rowOf('Tái cử')).toEqual(['31 75,6', '12 80', '12 85,7', '7 58,3']);
    expect(rowOf('Trong đó: tham gia lần đầu')[0]).toBe('2 4,87');
    expect(rowOf('Nữ')[0]).toBe('10 24,3');
  });

  it('names the threshold of the rule set, and gives means and vacancies no share', () => {
    expect(rowOf('Dưới 40 tuổi')[0]).toBe('4 9,75');
    expect(rowOf('Tuổi bình quân')[0]).toBe('50,5');
    expect(rowOf('Khuyết')).toEqual(['0', '0', '0', '0']);
  });
});

describe('a breakdown', () => {
  it('names every band once and ends with the mean age and the years in the Party', () => {
    expect(ageRows(stats, season, 'tenYears').map(({ label }) => label)).toEqual([
      'Dưới 30 tuổi',
      '30–40 tuổi',
      '41–50 tuổi',
      '51–60 tuổi',
      'Trên 60 tuổi',
      'Tuổi bình quân',
      'Tuổi đảng bình quân',
      'Tuổi đảng cao nhất',
    ]);
  });

  it('puts those without an entry under words of their own', () => {
    const of = (count: number) => ({ count, known: 14, of: 14 });
    const counts = { total: of(1), secretary: of(0), deputySecretary: of(1), member: of(0) };
    const rows = breakdownRows([{ value: undefined, counts }], String, 'Chưa nhập', stats, season);
    expect(rows.map(({ label, cells }) => [label, cells.deputySecretary])).toEqual([
      ['Chưa nhập', { count: '1', percent: '7,14' }],
    ]);
  });
});
