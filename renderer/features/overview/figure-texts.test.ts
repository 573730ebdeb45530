import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../../shared/domain/season';
import { unenteredSeason } from '../../../shared/fixtures/half-entered';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { statistics } from '../../../shared/statistics';
import { targetGroups, targetOf } from '../../../shared/statistics/targets';
import { removals } from '../../../shared/testing/removals';
import { marksIn } from '../../../shared/testing/said-missing';
import { type Saying, unfounded } from '../../../shared/testing/sayings';
import { seasonWithPast } from '../../../shared/testing/season-with-past';
import { fullyElectedText, membersText, targetText, vacantText } from './figure-texts';

function sayingsOf(season: Season): readonly Saying[] {
  const stats = statistics(season);
  const figures = [fullyElectedText(stats.cells), vacantText(stats.vacant), membersText(stats)];
  const targets = targetGroups.map((group) => targetText(stats, group, targetOf(group, rulesOf(season))));
  return [
    ...figures.flatMap(({ value, detail }, index) => [
      { place: `figure ${String(index)}`, text: value, marks: marksIn(detail) },
      { place: `detail ${String(index)}`, text: detail, marks: [] },
    ]),
    ...targets.flatMap(({ share, detail, verdict = '' }, index) => [
      {
        place: `share ${String(index)}`,
        text: share.of === 0 ? '' : JSON.stringify(share),
        marks: marksIn(detail),
      },
      { place: `verdict ${String(index)}`, text: verdict, marks: [] },
    ]),
  ];
}

describe('the figures of the overview', () => {
  it('claim nothing of a datum that was taken away', () => {
    const kinds = fc.constantFrom(...removals);
    const where = fc.oneof(fc.nat(), fc.constant('everywhere' as const));
    fc.assert(
      fc.property(seasonWithPast, kinds, where, (season, removal, pick) => {
        const after = sayingsOf(removal.from(season, pick));
        expect(unfounded(sayingsOf(season), after)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('tell of the cells whose result is entered, and of how many it is not', () => {
    const { cells, vacant } = statistics(unenteredSeason());
    expect(fullyElectedText(cells)).toEqual({
      value: '2/4 chi bộ',
      detail: '2 chi bộ chưa nhập kết quả hoặc số được duyệt',
    });
    expect(vacantText(vacant)).toEqual({
      value: '2',
      detail: 'Bí thư 1 · phó bí thư 1 · chi uỷ viên 0 · trong 4 chi bộ đã có kết quả',
    });
    expect(membersText(statistics(unenteredSeason())).detail).toContain('2 chi bộ chưa nhập kết quả');
  });
});
