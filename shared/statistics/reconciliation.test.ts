import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { roundShare } from '../text/share';
import { baseOf, countOf, type Indicator, indicators } from './indicators';
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
  const reconciled = () => reconcile(season, stats, recogniseParagraph(paragraph).figures);

  it('is read from its paragraph, figure by figure', () => {
    const { figures, term } = recogniseParagraph(paragraph);
    expect(term).toBeUndefined();
    expect(figures).toHaveLength(13);
    expect(figures.find(({ indicator }) => indicator === 'firstTime.total')).toEqual({
      indicator: 'firstTime.total',
      count: 2,
      percent: { scaled: 487, decimals: 2 },
    });
  });

  it('agrees in everything but the new members, who are those that sat in an earlier term', () => {
    const { figures } = reconciled();
    const different = figures.filter(({ agrees }) => agrees !== true);
    expect(different.map(({ indicator }) => indicator)).toEqual(['new.total']);
    expect(different[0]?.causes).toEqual([
      { cause: 'count', by: -2 },
      { cause: 'otherGroup', indicator: 'returning.total' },
    ]);
  });

  it('does not add up as worded: the two stand beside the eight, not inside', () => {
    expect(reconciled().sums).toEqual([
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
    expect(reconciled().rounded).toEqual([
      { rounding: 'truncate', digits: { kind: 'significant', count: 3 } },
    ]);
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

  it('is neither right nor wrong where the season does not know it', () => {
    const [first, ...rest] = season.cells;
    const [member, ...others] = first!.congress.committee;
    const withoutGender = Object.fromEntries(
      Object.entries(member!).filter(([key]) => key !== 'gender'),
    ) as typeof member & object;
    const congress = { ...first!.congress, committee: [withoutGender, ...others] };
    const unknown = { ...season, cells: [{ ...first!, congress }, ...rest] };
    const [women] = reconcile(unknown, statistics(unknown), [
      { indicator: 'female.total', count: 10, percent: readDecimal('24,3') },
    ]).figures;
    expect(women).toMatchObject({ stated: true, causes: [] });
    expect(women?.agrees).toBeUndefined();
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

describe('a count beside the season’s', () => {
  const causes = (indicator: Indicator, count: number) =>
    reconcile(season, stats, [{ indicator, count }]).figures[0]?.causes;

  it.each([
    ['new.total', 8, -2, 'returning.total'],
    ['new.total', 2, -8, 'firstTime.total'],
    ['returning.total', 10, 2, 'new.total'],
    ['firstTime.total', 8, 6, 'returning.total'],
  ] as const)('of %s, %i, is off by %i and is that of %s', (indicator, count, by, other) => {
    expect(causes(indicator, count)).toEqual([
      { cause: 'count', by },
      { cause: 'otherGroup', indicator: other },
    ]);
  });

  it.each([
    // as many are re-elected, young or deputies: nobody takes these for one another
    ['new.total', 31, 21],
    ['female.total', 4, -6],
    ['reelected.total', 10, -21],
    ['committee.total', 14, -27],
    ['new.total', 1, -9],
  ] as const)('of %s, %i, is off by %i alone', (indicator, count, by) => {
    expect(causes(indicator, count)).toEqual([{ cause: 'count', by }]);
  });
});

describe('a share beside the season’s', () => {
  const one = (figure: PublishedFigure) => reconcile(season, stats, [figure]).figures[0];
  const share = (indicator: Indicator, count: number | undefined, percent: string) =>
    one({ indicator, count, percent: readDecimal(percent) });
  const [byNone, byOne, byTwo, byThree] = knownRoundings;

  it('is told with the season’s own, by its policy', () => {
    expect(share('female.total', 10, '24,3')).toEqual({
      indicator: 'female.total',
      count: 10,
      percent: { scaled: 243, decimals: 1 },
      stated: true,
      agrees: true,
      causes: [],
    });
    expect(share('female.total', undefined, '24,3')).toMatchObject({ agrees: true, causes: [] });
    expect(share('female.total', undefined, '24,4')).toEqual({
      indicator: 'female.total',
      count: 10,
      percent: { scaled: 243, decimals: 1 },
      stated: true,
      agrees: false,
      causes: [{ cause: 'rounding', rounded: [byOne, byThree] }],
    });
  });

  it('may be that of the paper’s own numbers', () => {
    const figures: PublishedFigure[] = [
      { indicator: 'committee.secretary', count: 16 },
      { indicator: 'reelected.secretary', count: 12, percent: readDecimal('75') },
    ];
    expect(reconcile(season, stats, figures).figures[1]).toMatchObject({ agrees: false, causes: [] });
    const ofForty: PublishedFigure[] = [
      { indicator: 'committee.total', count: 40 },
      { indicator: 'reelected.secretary', count: 12, percent: readDecimal('30') },
    ];
    expect(reconcile(season, stats, ofForty).figures[1]?.causes).toEqual([
      { cause: 'otherBase', indicator: 'committee.total', of: 40 },
    ]);
  });

  it('is never of a whole smaller than its part, nor of the part itself', () => {
    // 12 of the 8 returning ones would be 150 %, 31 of themselves 100 %
    expect(share('reelected.secretary', 12, '150')?.causes).toStrictEqual([
      { cause: 'notOfFraction', of: 15 },
    ]);
    expect(share('reelected.total', 31, '100')?.causes).toStrictEqual([
      { cause: 'notOfFraction', of: 41, fits: 41 },
    ]);
    expect(share('reelected.secretary', 12, '100')?.causes).toEqual([
      { cause: 'otherBase', indicator: 'committee.member', of: 12 },
    ]);
    expect(share('young.total', 4, '0')?.causes).toEqual([{ cause: 'notOfFraction', of: 41, fits: 0 }]);
  });

  it('has no cause where it has no whole, or one of nobody', () => {
    expect(share('cells.held', 15, '100')).toMatchObject({ percent: undefined, causes: [] });
    const empty = smallSeason(smallCell({ id: 'c1' }, { committee: bareMembers('secretary') }));
    const found = (indicator: Indicator, count?: number) =>
      reconcile(empty, statistics(empty), [{ indicator, count, percent: readDecimal('5') }]).figures[0];
    expect(found('appointed.deputySecretary', 0)).toMatchObject({ percent: undefined, causes: [] });
    expect(found('female.total')).toMatchObject({ count: undefined, percent: undefined, causes: [] });
    expect(found('female.total', 3)?.causes).toEqual([{ cause: 'notOfFraction', of: 1 }]);
    expect(found('meanAge')).toMatchObject({ percent: undefined, causes: [] });
  });

  it('of the mean age may be written by another rounding', () => {
    expect(share('meanAge', undefined, '50,5')).toEqual({
      indicator: 'meanAge',
      count: undefined,
      percent: { scaled: 505, decimals: 1 },
      stated: true,
      agrees: true,
      causes: [],
    });
    expect(share('meanAge', undefined, '50,51')).toMatchObject({
      agrees: false,
      causes: [{ cause: 'rounding', rounded: [byTwo, { ...byTwo, rounding: 'truncate' }] }],
    });
    expect(share('meanAge', undefined, '51')?.causes).toEqual([{ cause: 'rounding', rounded: [byNone] }]);
    expect(share('meanAge', undefined, '49')).toMatchObject({ agrees: false, causes: [] });
  });
});

describe('the roundings of a paper', () => {
  const rounded = (...figures: (readonly [Indicator, number | undefined, string | undefined])[]) =>
    reconcile(
      season,
      stats,
      figures.map(([indicator, count, percent]) => ({
        indicator,
        count,
        percent: percent === undefined ? undefined : readDecimal(percent),
      })),
    ).rounded?.map(({ digits, rounding }) => `${digits.kind} ${String(digits.count)} ${rounding}`);

  it('are those by which every share comes out', () => {
    expect(rounded(['female.total', 10, '24,4'])).toEqual(['decimals 1 half-up', 'significant 3 half-up']);
    expect(rounded(['female.total', 10, '24,39'], ['young.total', 4, '9,75'])).toEqual([
      'decimals 2 truncate',
    ]);
    expect(rounded(['female.total', 10, '24,4'], ['young.total', 4, '9,75'])).toEqual([]);
  });

  it('are not asked for without a number, its share and its whole', () => {
    expect(rounded()).toBeUndefined();
    expect(rounded(['female.total', 10, undefined])).toBeUndefined();
    expect(rounded(['female.total', undefined, '24,4'])).toBeUndefined();
    expect(rounded(['meanAge', 41, '50,5'])).toBeUndefined();
    expect(rounded(['female.total', 10, '24,4'], ['meanAge', undefined, '50,5'])).toHaveLength(2);
  });

  it('of a share of nobody are none', () => {
    expect(roundingsOf(1, 0, { scaled: 5, decimals: 0 })).toEqual([]);
  });
});

describe('the terms of a paper', () => {
  const terms = (titleTerm?: string, bodyTerm?: string, term = '2022 - 2025') => {
    const named = { ...season, season: { ...season.season, term } };
    return reconcile(named, stats, [], { titleTerm, bodyTerm }).terms;
  };

  it('are told where the title or the body names another one', () => {
    const own = '2022-2025';
    expect(terms(undefined, '2020-2025')).toEqual({ title: own, body: '2020-2025', season: own });
    expect(terms('2020-2025')).toEqual({ title: '2020-2025', body: own, season: own });
    expect(terms('2022-2025', '2022 – 2025')).toBeUndefined();
    expect(terms('2022-2025', undefined, 'khoá V')).toEqual({
      title: '2022-2025',
      body: 'khoá V',
      season: 'khoá V',
    });
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
          expect(isEqual(longer, { scaled, decimals })).toBe(true);
          expect(isEqual({ scaled: scaled + 1, decimals }, longer)).toBe(false);
          expect(isEqual(longer, { scaled: scaled + 1, decimals })).toBe(false);
        },
      ),
    );
  });
});
