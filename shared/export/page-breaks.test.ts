import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { fitsOnePage, pageBreaks } from './page-breaks';
import type { SheetRow } from './sheet-model';
import { sheetModels } from './sheet-models';

const layout = {
  paper: 'A4',
  orientation: 'portrait',
  headingRows: { from: 1, to: 1 },
  marginsMm: { left: 10, right: 10, top: 10, bottom: 10 },
} as const;
const columns = [{ widthPt: 500 }];
/** A page holds about 760 points: a heading and seven of these. */
const ROW_PT = 100;

function rows(count: number, kept: readonly number[] = []): SheetRow[] {
  return Array.from({ length: count }, (_, index) => ({
    heightPt: ROW_PT,
    keepWithNext: kept.includes(index + 1),
    cells: [],
  }));
}

describe('pages', () => {
  it('end nowhere when all fits', () => {
    expect(pageBreaks(layout, columns, rows(7))).toEqual([]);
    // made a little smaller, ten rows still stand on one page
    expect(pageBreaks(layout, columns, rows(10))).toEqual([]);
    expect(fitsOnePage(layout, columns, rows(10))).toBe(true);
    expect(fitsOnePage(layout, columns, rows(12))).toBe(false);
    expect(pageBreaks(layout, columns, [])).toEqual([]);
  });

  it('leave room for the headings that are repeated', () => {
    expect(pageBreaks(layout, columns, rows(20))).toEqual([7, 13, 19]);
  });

  it('do not end after a row that wants the next one with it', () => {
    expect(pageBreaks(layout, columns, rows(13, [7]))).toEqual([6, 12]);
    expect(pageBreaks(layout, columns, rows(12, [5, 6, 7]))).toEqual([4, 10]);
  });

  it('tear what is taller than a page', () => {
    const all = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(pageBreaks(layout, columns, rows(20, all)).length).toBeGreaterThan(1);
    // a short table that is kept with its headings from top to bottom: its headings are not torn from its first row
    expect(pageBreaks(layout, columns, rows(12, all))).toEqual([6]);
    // of the last rows so many stay together as a page holds under its headings
    expect(pageBreaks(layout, columns, rows(16, all.slice(7, 15)))).toEqual([7, 10]);
  });

  it('hold more rows of a wide sheet, which is made smaller', () => {
    expect(pageBreaks(layout, [{ widthPt: 1100 }], rows(14))).toEqual([]);
    expect(pageBreaks(layout, [...columns, { widthPt: 600, beside: true }], rows(14))).toEqual([7, 13]);
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
