import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { textWidth } from '../text-metrics';
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

  it('writes a name on one line, whatever stands beside it, and is as wide as its page', () => {
    const word = fc.constantFrom('Nguyễn', 'Phạm', 'Thị', 'Văn', 'Bình', 'Nghiêm', 'Phương', 'Khương');
    const name = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
    const beside = fc.constantFrom('Hoài Tân, Hoài Nhơn, Bình Định', home, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, beside), { minLength: 1, maxLength: 7 }), (people) => {
        const [one] = committee;
        const { columnsMm } = tableOf(
          people.map(([fullName, place]) => {
            return { ...one!, fullName, ...(place !== undefined && { hometown: place, occupation: place }) };
          }),
        );
        expect(columnsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(273);
        const widths = people.map(([fullName]) => (textWidth(fullName, { size: 10 }) * 25.4) / 72);
        for (const width of widths.filter((each) => each <= 45)) {
          expect(columnsMm[1]).toBeGreaterThan(width + 2);
        }
      }),
    );
  });

  it('keeps two people with who signs, of three or more', () => {
    const { rows } = tableOf(committee);
    const kept = rows.map(({ cells }) =>
      cells.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && block.keepWithNext)),
    );
    expect(kept.slice(2, -1)).toEqual([false, true, true]);
  });
});
