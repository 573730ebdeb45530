import { describe, expect, it } from 'vitest';
import { nextSeason } from '../domain/next-season';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { findPeople } from './find-people';

describe('people offered while a name is typed', () => {
  it('are found by beginnings of words without diacritics, with profile and cells', () => {
    const [found] = findPeople(sampleSeason(), 'binh ph', 5);
    expect(found).toMatchObject({ personId: 'p01', cellNames: ['Chi bộ khu phố An Dưỡng 1'] });
    expect(found?.profile).toMatchObject({ fullName: 'Phạm Văn Bình', born: '1968-01-01' });
    expect(found?.profile).not.toHaveProperty('position');
    expect(findPeople(sampleSeason(), 'ham', 5)).toEqual([]);
    expect(findPeople(sampleSeason(), '', 3)).toHaveLength(3);
  });

  it('come from the committee of the last term too, with what was entered of them', () => {
    const season = nextSeason(sampleSeason(), { term: '2025-2027', ruleSet: 'qd294-2025' });
    const [found] = findPeople(season, 'pham van binh', 5);
    expect(found).toMatchObject({ personId: 'p01', cellNames: [] });
    expect(found?.profile).toMatchObject({ born: '1968-01-01', gender: 'male' });
    expect(Object.keys(found?.profile ?? {})).not.toContain('position');
  });

  it('name every committee in which somebody sits, and put those who sit first', () => {
    const sample = sampleSeason();
    const [first, second, ...rest] = sample.cells;
    const member = first!.congress.committee[0]!;
    const congress = { ...second!.congress, committee: [...second!.congress.committee, member] };
    const former = [{ id: 'i01', fullName: 'Phạm Văn Bá', personId: 'p90' }];
    const season: Season = {
      ...sample,
      cells: [{ ...first!, formerMembers: former }, { ...second!, congress }, ...rest],
    };
    const found = findPeople(season, 'pham van b', 5);
    expect(found[0]?.cellNames).toEqual([first!.name, second!.name]);
    expect(found.map(({ personId }) => personId)).toEqual(['p01', 'p90']);
  });

  it('come from rosters where no committee knows them', () => {
    const sample = sampleSeason();
    const [first, ...rest] = sample.cells;
    const roster = [
      { id: 'i01', fullName: 'Phạm Văn Bình', born: '1968' },
      { id: 'i02', fullName: 'Phạm Văn Bình', born: '1990-02-03' },
    ];
    const found = findPeople({ ...sample, cells: [{ ...first!, roster }, ...rest] }, 'pham van binh', 5);
    expect(found.map(({ profile, personId }) => [personId, profile.born])).toEqual([
      ['p01', '1968-01-01'],
      [undefined, '1990-02-03'],
    ]);
  });
});
