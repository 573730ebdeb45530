import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { reportSections } from './report';

describe('what fell short of a target', () => {
  it('says of how many it is not known, where the target is missed whatever they are', () => {
    const base = sampleSeason();
    const cells = base.cells.map((cell, index) => {
      const committee = cell.congress.committee.map((member, at) => {
        const one = { ...member, gender: 'male' as const };
        if (index > 0 || at > 0) return one;
        const { id, fullName, position, born, standing, origin } = member;
        return { id, fullName, position, born, standing, origin };
      });
      return { ...cell, congress: { ...cell.congress, committee } };
    });
    const [woman] = cells[1]?.congress.committee ?? [];
    if (woman) Object.assign(woman, { gender: 'female' });
    const season = { ...base, cells, output: { leadingZeros: true } };
    const limits = reportSections(season).find(({ id }) => id === 'limits')?.generated ?? [];
    expect(limits).toContain(
      'Tỷ lệ cấp uỷ viên nữ là 2,43% (chưa có số liệu của 01 đồng chí), chưa đạt mục tiêu 15%.',
    );
  });
});
