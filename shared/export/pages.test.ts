import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { sheetPages, sheetSides } from './pages';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

const request = { sheets: ['B2'], generatedOn: '2022-08-05', sample: false } as const;

describe('a sheet two pages wide', () => {
  const [model] = sheetModels(sampleSeason(), request);
  const sides = sheetSides(model!);
  const textsOf = (side: number, row: number) =>
    sides[side]!.rows[row]!.cells.map((cell) => shownCell(cell, false) ?? '');
  const first = model!.page.headingRows.to;

  it('has each column once, and the names on both pages', () => {
    const [left, right] = [textsOf(0, first), textsOf(1, first)];
    expect(left.slice(0, 4)).toEqual(['1', 'Chi bộ khu phố An Dưỡng 1', 'Phạm Văn Bình', 'Bí thư']);
    expect(right.slice(0, 4)).toEqual(['1', 'Chi bộ khu phố An Dưỡng 1', 'Phạm Văn Bình', '01/09/1986']);
    const printed = model!.columns.filter(({ beside }) => beside !== true).length;
    expect(left.length + right.filter((_, index) => sides[1]!.columns[index]?.beside !== true).length).toBe(
      printed + model!.page.twoWide!.repeated,
    );
  });

  it('has its head on the left page alone, its notes and signatures on the right, the last', () => {
    const texts = (side: number) => sides[side]!.rows.flatMap((_, row) => textsOf(side, row));
    expect(texts(0)).toContain('DANH SÁCH TRÍCH NGANG CẤP UỶ CHI BỘ');
    expect(texts(1)).not.toContain('DANH SÁCH TRÍCH NGANG CẤP UỶ CHI BỘ');
    expect(texts(1).filter((text) => text.startsWith('Tổng cộng'))).toHaveLength(1);
    for (const said of ['Tỷ lệ %: số phiếu so với', 'NGƯỜI LẬP BIỂU', 'T/M ĐẢNG UỶ']) {
      expect(texts(0).join()).not.toContain(said);
      expect(texts(1).join()).toContain(said);
    }
  });

  it('is cut into as many pages on either side, in one scale', () => {
    const [left, right] = sides.map((side) => sheetPages(side, model));
    expect(left!.pages.length).toBe(model!.page.breaksAfter.length + 1);
    expect(right!.pages.length).toBe(left!.pages.length);
    expect(right!.scale).toBe(left!.scale);
    expect(left!.scale).toBeGreaterThanOrEqual(0.8);
  });

  it('is one page wide where the office prints on A3, as all other sheets are', () => {
    const [wide] = sheetModels(sampleSeason(), { ...request, b1Layout: 'a3' });
    expect(wide!.page).toMatchObject({ paper: 'A3' });
    expect(sheetSides(wide!)).toEqual([wide]);
  });
});
