import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { roundShare } from '../text/share';
import { baseOf, countOf, indicators } from './indicators';
import { readDecimal, recogniseParagraph } from './recognise';
import { isEqual, knownRoundings, type PublishedFigure, reconcile, roundingsOf } from './reconciliation';
import { statistics } from './statistics';

const season = sampleSeason();
const stats = statistics(season);

/** The published paragraph of the sample's ward, as it was worded. */
const paragraph = `Tổng số cấp uỷ viên được bầu của 15 chi bộ trực thuộc có 41 đồng chí; Bí thư có 15 đồng chí; Phó Bí thư có 14 đồng chí.
Tái cử là 31 đ/c (75,6%) trong đó có 12 Bí thư tái cử (80%); có 12 phó bí thư tái cử (85,7%); có 07 chi ủy viên tái cử (58,3%);
cấp ủy mới là 08 đ/c (19,5%) trong đó tham gia lần đầu là 02 đ/c (4,87%); cấp uỷ viên nữ là 10 đ/c (24,3%);
cấp uỷ viên dưới 40 tuổi là 04 đ/c (9,75%); độ tuổi bình quân của cấp uỷ là ${String(stats.meanAge.total)} tuổi.`;

describe('the seed', () => {
  const { figures } = recogniseParagraph(paragraph);
  const result = reconcile(season, stats, figures);
  const of = (indicator: string) => result.figures.find((each) => each.indicator === indicator);

  it('is read from its paragraph, figure by figure', () => {
    expect(figures).toHaveLength(13);
    expect(figures.find(({ indicator }) => indicator === 'firstTime.total')).toEqual({
      indicator: 'firstTime.total',
      count: 2,
      percent: { scaled: 487, decimals: 2 },
    });
  });

  it('agrees in everything but the new members, who are those that sat in an earlier term', () => {
    const different = result.figures.filter(({ agrees }) => agrees !== true);
    expect(different.map(({ indicator }) => indicator)).toEqual(['new.total']);
    expect(of('new.total')?.causes).toEqual([
      { cause: 'count', by: -2 },
      { cause: 'otherGroup', indicator: 'returning.total' },
    ]);
  });

  it('does not add up as worded: the two stand beside the eight, not inside', () => {
    expect(result.sums).toEqual([
      {
        whole: 'committee.total',
        total: 41,
        parts: [
          { indicator: 'reelected.total', count: 31 },
          { indicator: 'new.total', count: 8 },
        ],
        sum: 39,
        beside: { indicator: 'firstTime.total', count: 2, of: 'new.total' },
      },
    ]);
  });

  it('is written in three significant digits, cut off, and in no other way', () => {
    expect(result.rounded).toEqual([{ rounding: 'truncate', digits: { kind: 'significant', count: 3 } }]);
  });
});

describe('a published figure', () => {
  const causes = (figure: PublishedFigure) => reconcile(season, stats, [figure]).figures[0]?.causes;

  it('may be written by another rounding', () => {
    const [cause] = causes({ indicator: 'female.total', count: 10, percent: readDecimal('24,4') }) ?? [];
    expect(cause?.cause === 'rounding' && cause.rounded).toContain(knownRoundings[1]);
  });

  it('may be a share of another whole', () => {
    // twelve secretaries of all 41 instead of the 15
    expect(causes({ indicator: 'reelected.secretary', count: 12, percent: readDecimal('29,2') })).toEqual([
      { cause: 'otherBase', indicator: 'committee.total', of: 41 },
    ]);
  });

  it('may not fit its fraction: then the number that it is the share of is named', () => {
    const [cause] = causes({ indicator: 'young.total', count: 4, percent: readDecimal('48,78') }) ?? [];
    expect(cause).toEqual({ cause: 'notOfFraction', of: 41, fits: 20 });
  });

  it('says nothing where nothing is typed', () => {
    expect(reconcile(season, stats, [{ indicator: 'young.total' }]).figures[0]?.agrees).toBeUndefined();
  });

  it('is of another term in the title than in the body', () => {
    const terms = (titleTerm?: string, bodyTerm?: string) =>
      reconcile(season, stats, [], { titleTerm, bodyTerm }).terms;
    expect(terms('2020 - 2025', '2022-2025')).toEqual({
      title: '2020-2025',
      body: '2022-2025',
      season: '2022-2025',
    });
    expect(terms('nhiệm kỳ 2022 – 2025')).toBeUndefined();
  });
});

describe('any figures', () => {
  const rounding = fc.constantFrom(...knownRoundings);

  it('of the season itself agree, and their parts add up', () => {
    const own = indicators
      .filter((indicator) => indicator !== 'meanAge')
      .map((indicator): PublishedFigure => {
        const base = baseOf(indicator);
        const count = countOf(stats, indicator) ?? 0;
        const share = base && roundShare({ count, of: countOf(stats, base) ?? 0 }, season.season.percent);
        return { indicator, count, ...(share && { percent: share }) };
      });
    fc.assert(
      fc.property(fc.subarray(own), (figures) => {
        const { figures: found, sums } = reconcile(season, stats, figures);
        expect(found.every(({ agrees, causes }) => agrees === true && causes.length === 0)).toBe(true);
        expect(sums).toEqual([]);
      }),
    );
  });

  it('that differ in one number are found, by exactly so much', () => {
    const counted = indicators.filter((indicator) => indicator !== 'meanAge');
    fc.assert(
      fc.property(fc.constantFrom(...counted), fc.integer({ min: 1, max: 9 }), (indicator, by) => {
        const count = (countOf(stats, indicator) ?? 0) + by;
        const [found] = reconcile(season, stats, [{ indicator, count }]).figures;
        expect(found?.agrees).toBe(false);
        expect(found?.causes[0]).toEqual({ cause: 'count', by });
      }),
    );
  });

  it('written by a rounding are recognised as written by it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 }), rounding, (part, of, by) => {
        const count = Math.min(part, of);
        const written = roundShare({ count, of }, { ...by, trimZeros: false });
        expect(written && roundingsOf(count, of, written)).toContain(by);
      }),
    );
  });

  it('are equal as numbers, however many zeros end them', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 9999 }),
        fc.nat({ max: 2 }),
        fc.nat({ max: 3 }),
        (scaled, decimals, zeros) => {
          const longer = { scaled: scaled * 10 ** zeros, decimals: decimals + zeros };
          expect(isEqual({ scaled, decimals }, longer)).toBe(true);
          expect(isEqual({ scaled: scaled + 1, decimals }, longer)).toBe(false);
        },
      ),
    );
  });
});
