import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { profileList } from './profile-list';

describe('the list of profiles', () => {
  const season = sampleSeason();
  const [cell] = season.cells;
  const { committee } = cell!.congress;
  const tableOf = (people: typeof committee) => {
    const like = { ...cell!, congress: { ...cell!.congress, committee: people } };
    const { blocks } = profileList(season, like, {
      kinds: ['profileList'],
      sample: false,
      generatedOn: '2022-08-10',
    });
    const [table] = blocks.filter((block) => block.kind === 'table').toReversed();
    return table!;
  };
  const home = 'xã Cát Hanh, huyện Phù Cát, tỉnh Bình Định';

  it.each([
    ['nobody', []],
    ['people', committee],
    ['long texts', committee.map((each) => ({ ...each, hometown: home, residence: home, occupation: home }))],
  ] as const)('is as wide as its page whatever it holds: %s', (_, people) => {
    const { columnsMm } = tableOf([...people]);
    expect(columnsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(273);
    expect(Math.min(...columnsMm)).toBeGreaterThan(7);
  });

  it('gives its room to what is long', () => {
    const [short, long] = [committee, committee.map((each) => ({ ...each, residence: home }))].map(
      (people) => tableOf(people).columnsMm,
    );
    expect(long![5]).toBeGreaterThan(short![5]!);
  });

  it('keeps two people with who signs, of three or more', () => {
    const { rows } = tableOf(committee);
    const kept = rows.map(({ cells }) =>
      cells.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && block.keepWithNext)),
    );
    expect(kept.slice(2, -1)).toEqual([false, true, true]);
  });
});
