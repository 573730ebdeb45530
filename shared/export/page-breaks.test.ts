import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { type Layout, pagesOf } from './page-breaks';
import type { SheetColumn, SheetRow } from './sheet-model';
import { sheetModels } from './sheet-models';

const layout: Omit<Layout, 'body'> = {
  paper: 'A4',
  orientation: 'portrait',
  headingRows: { from: 1, to: 1 },
  marginsMm: { left: 10, right: 10, top: 10, bottom: 10 },
};
const columns = [{ widthPt: 500 }];
/** A page holds about 520 points, in print of the least size about 770. */
const landscape = { orientation: 'landscape' } as const;
/** A page holds about 760 points: a heading and seven of these. */
const ROW_PT = 100;

function rows(count: number, kept: readonly number[] = []): SheetRow[] {
  return Array.from({ length: count }, (_, index) => ({
    heightPt: ROW_PT,
    keepWithNext: kept.includes(index + 1),
    cells: [],
  }));
}

/** The pages of rows that are all of the table but the first, its heading. */
function pages(
  of: readonly SheetRow[],
  some: readonly SheetColumn[] = columns,
  further: Partial<Layout> = {},
) {
  return pagesOf({ ...layout, body: { from: 2, to: of.length }, ...further }, some, of);
}

describe('pages', () => {
  it('end nowhere when all fits, a little smaller if need be', () => {
    for (const count of [0, 7, 10]) expect(pages(rows(count))).toEqual({ onOnePage: true, breaksAfter: [] });
    expect(pages(rows(12)).onOnePage).toBe(false);
  });

  /** Never smaller than life. */
  const alike = { leastScale: 1 } as const;

  it('leave room for the headings that are repeated', () => {
    expect(pages(rows(22), columns, alike).breaksAfter).toEqual([7, 13, 19]);
  });

  it('do not end after a row that wants the next one with it', () => {
    expect(pages(rows(16, [7]), columns, alike).breaksAfter).toEqual([6, 12]);
    expect(pages(rows(15, [5, 6, 7]), columns, alike).breaksAfter).toEqual([4, 10]);
  });

  it('tear what is taller than a page', () => {
    const all = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(pages(rows(20, all), columns, alike).breaksAfter.length).toBeGreaterThan(1);
    // a short table that is kept with its headings from top to bottom: its headings are not torn from its first row
    expect(pages(rows(12, all), columns, alike).breaksAfter).toEqual([6]);
  });

  it('hold more rows of a wide sheet, which is made smaller', () => {
    expect(pages(rows(14), [{ widthPt: 1100 }]).breaksAfter).toEqual([]);
    expect(pages(rows(16), [...columns, { widthPt: 600, beside: true }], alike).breaksAfter).toEqual([7, 13]);
  });

  it('are fewer in print a little smaller where that saves one of six', () => {
    expect(pages(rows(15), columns, alike).breaksAfter).toEqual([7, 13]);
    expect(pages(rows(15))).toEqual({ onOnePage: false, breaksAfter: [8], scale: 0.95 });
    expect(pages(rows(16)).scale).toBeUndefined();
    expect(pages(rows(130)).scale).toBeUndefined();
  });

  it('hold several rows of the table beside its total and signatures, in smaller print if need be', () => {
    // a total and a foot of 500 points take what the headings leave
    const foot = (count: number): SheetRow[] => [
      ...rows(count, [count]),
      { heightPt: 30, keepWithNext: true, cells: [] },
      { heightPt: 500, keepWithNext: false, cells: [] },
    ];
    const { breaksAfter, scale } = pages(foot(12), columns, { body: { from: 2, to: 12 } });
    expect(12 - breaksAfter.at(-1)!).toBeGreaterThan(0);
    expect(scale).toBeLessThan(1);
  });

  it('leave no row of two or three alone where all have room in print that is still read', () => {
    const heights = fc.array(fc.integer({ min: 18, max: 70 }), { minLength: 2, maxLength: 3 });
    const sheet = fc.record({
      head: fc.integer({ min: 200, max: 300 }),
      heights,
      foot: fc.nat({ max: 500 }),
    });
    fc.assert(
      fc.property(sheet, ({ head, heights, foot }) => {
        const kept = (heightPt: number, keepWithNext = false) => ({ heightPt, keepWithNext, cells: [] });
        const listed = heights.map((each, index) => kept(each, index > 0));
        const all = [kept(head, true), ...listed, kept(18, true), kept(foot)];
        const body = { from: 2, to: heights.length + 1 };
        const { onOnePage, breaksAfter } = pages(all, columns, { body, leastScale: 0.85, ...landscape });
        const whole = all.reduce((sum, { heightPt }) => sum + heightPt, 0);
        expect(onOnePage).toBe(breaksAfter.length === 0);
        if (whole <= 735) expect(breaksAfter).toEqual([]);
      }),
    );
  });
});

describe('the last page of B1', () => {
  const [cell] = sampleSeason().cells;
  const seasonOf = (count: number): Season => ({
    ...sampleSeason(),
    cells: Array.from({ length: count }, (_, index) => ({
      ...cell!,
      id: `c${String(index)}`,
      order: index + 1,
    })),
  });

  it.each(['a3', 'B1a', 'B1b'] as const)('never holds a cell alone beside the signatures: %s', (b1Layout) => {
    const torn: number[] = [];
    for (let count = 4; count <= 60; count += 1) {
      const [model] = sheetModels(seasonOf(count), {
        sheets: ['B1'],
        generatedOn: '2022-08-10',
        sample: false,
        b1Layout,
      });
      const begins = model!.page.breaksAfter.at(-1) ?? 0;
      const cells = model!.rows.slice(begins).filter(({ key }) => key?.startsWith('c')).length;
      if (cells < 3) torn.push(count);
    }
    expect(torn).toEqual([]);
  });

  it('is the only one on A3 where the rows as high as they need stand on it', () => {
    const [model] = sheetModels(sampleSeason(), {
      sheets: ['B1'],
      generatedOn: '2022-08-10',
      sample: false,
      b1Layout: 'a3',
    });
    expect(model!.page).toMatchObject({ onOnePage: true, breaksAfter: [] });
  });
});

describe('the pages of B1 of which much is not known', () => {
  const incomplete = (count: number): Season => {
    const season = structuredClone(sampleSeason());
    const cells = season.cells.slice(0, count);
    const { members, congress } = cells[0]!;
    for (const key of ['official', 'probationary'] as const) Reflect.deleteProperty(members, key);
    for (const key of ['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'] as const) {
      Reflect.deleteProperty(congress, key);
    }
    for (const member of congress.committee) {
      for (const key of ['gender', 'born', 'ethnicity', 'religion'] as const)
        Reflect.deleteProperty(member, key);
    }
    return { ...season, cells };
  };

  it.each(['a3', 'parts'] as const)('hold a row of the table each, the last its total: %s', (b1Layout) => {
    const request = { sheets: ['B1'], generatedOn: '2022-08-10', sample: false, b1Layout } as const;
    for (let count = 1; count <= sampleSeason().cells.length; count += 1) {
      for (const { code, page, rows } of sheetModels(incomplete(count), request)) {
        const starts = [page.headingRows.to, ...page.breaksAfter];
        const keys = starts.map((start, index) =>
          rows.slice(start, starts[index + 1]).flatMap(({ key }) => key ?? []),
        );
        expect(
          keys.every((each) => each.length > 0),
          `${code} ${String(count)}`,
        ).toBe(true);
        expect(keys.at(-1)).toContain('total');
        // what it leaves out does not make its row higher than three lines
        expect(rows.find(({ key }) => key === 'total')?.heightPt).toBeLessThan(50);
      }
    }
  });
});
