import { describe, expect, it } from 'vitest';
import { gridOf, papers, withCell } from './testing/printouts-of';

/** Everybody of a cell came, and each has what `of` gives. */
function attended(of: (index: number) => object) {
  return withCell((cell) => {
    const { summonedOfficial = 0 } = cell.congress;
    Object.assign(cell.congress, { presentOfficial: summonedOfficial, absentExcused: 0, absentUnexcused: 0 });
    delete cell.absences;
    cell.roster = Array.from({ length: summonedOfficial }, (_, index) => ({
      id: `r${String(index)}`,
      fullName: `Người ${String(index)}`,
      status: 'official' as const,
      ...of(index),
    }));
  });
}

const COUNT = 2;
const countsOf = (season: ReturnType<typeof attended>) =>
  new Map(gridOf(papers(season, { kinds: ['membersReport'] })).map((row) => [row[1], row[COUNT]]));

describe('the report on the members attending', () => {
  it('counts schooling, profession and theory where they are entered of everybody who came', () => {
    const season = attended((index) => ({
      generalEducation: index === 0 ? '9/12' : 'lớp 12/12',
      professionalLevel: index < 2 ? 'postgraduate' : 'college',
      politicalTheory: 'intermediate',
    }));
    const all = season.cell.congress.presentOfficial ?? 0;
    const counts = countsOf(season);
    expect(counts.get('Giáo dục phổ thông: 12/12')).toBe(String(all - 1));
    expect(counts.get('Giáo dục phổ thông: 9/12')).toBe('1');
    expect(counts.get('Chuyên môn: đại học, trên đại học')).toBe('2');
    expect(counts.get('Chuyên môn: cao đẳng, trung cấp, sơ cấp')).toBe(String(all - 2));
    expect(counts.get('Lý luận chính trị: trung cấp, sơ cấp')).toBe(String(all));
  });

  it('leaves a line to be written on where it is missing of one', () => {
    const season = attended((index) =>
      index === 0 ? {} : { generalEducation: '12/12', professionalLevel: 'college' },
    );
    const counts = countsOf(season);
    expect(counts.get('Giáo dục phổ thông')).toBe('');
    expect(counts.get('Chuyên môn: cao đẳng, trung cấp, sơ cấp')).toBe('');
  });
});
