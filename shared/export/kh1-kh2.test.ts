import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { plannedSeason } from '../testing/planned-season';
import type { PlanSheetCode } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

function modelOf(season: Season, code: PlanSheetCode): SheetModel {
  const [model] = sheetModels(season, { sheets: [code], generatedOn: '2022-05-20', sample: false });
  if (model === undefined) throw new Error('no sheet was made');
  return model;
}

/** The shown texts of the rows of data, by their keys. */
function dataOf(model: SheetModel): ReadonlyMap<string, readonly (string | undefined)[]> {
  return new Map(
    model.rows.flatMap(({ key, cells }) =>
      key === undefined ? [] : [[key, cells.map((cell) => shownCell(cell, false))] as const],
    ),
  );
}

function said(model: SheetModel): string {
  return model.rows.flatMap(({ cells }) => cells.map((cell) => shownCell(cell, false) ?? '')).join(' ');
}

describe('the schedule, KH1', () => {
  it('gives each congress a row: day, hour, hall, members and guides', () => {
    const data = dataOf(modelOf(plannedSeason(), 'KH1'));
    expect(data.size).toBe(15);
    expect(data.get('p4')).toEqual([
      '4',
      'Thứ Năm\n02/06/2022',
      'Chiều\n14 giờ',
      'Chi bộ khu phố Giao Hội 2',
      'Nhà sinh hoạt cộng đồng số 4',
      '27',
      '27',
      'Trần Văn Bảo',
      'Lê Thị Cẩm Hà',
      undefined,
    ]);
    expect(data.get('p6')?.slice(2, 5)).toEqual([undefined, 'Chi bộ khu phố Đệ Đức 2', undefined]);
    expect([...data.keys()].at(-1)).toBe('p9');
    expect(data.get('p9')?.[1]).toBe('Chưa xếp ngày');
  });

  it('says that a congress was held, and adds nothing up where nothing is known', () => {
    const season = plannedSeason(1);
    const [cell] = season.cells;
    if (cell === undefined) throw new Error('the season has a cell');
    const { congress } = cell;
    const held = {
      ...cell,
      members: {},
      congress: { ...congress, status: 'held' as const, heldOn: '2022-06-03' },
    };
    const model = modelOf({ ...season, cells: [held] }, 'KH1');
    expect(dataOf(model).get('p1')?.at(-1)).toBe('Đã đại hội');
    expect(dataOf(model).get('p1')?.[1]).toBe('Thứ Sáu\n03/06/2022');
    const total = model.rows.find(({ cells }) =>
      cells.some((each) => shownCell(each, false) === 'Tổng cộng: 1 chi bộ'),
    );
    expect(total?.cells.map((each) => shownCell(each, false)).slice(5, 7)).toEqual([undefined, '34']);
  });

  it('counts what collides, and speaks of no findings', () => {
    const text = said(modelOf(plannedSeason(), 'KH1'));
    expect(text).toContain('12/15 chi bộ đã có ngày đại hội.');
    expect(text).toMatch(/lịch còn \d+ điểm cần xem lại/u);
    expect(text).not.toContain('lỗi số liệu');
    const one = plannedSeason(1);
    const window = { plannedFrom: '2022-06-01', plannedTo: '2022-06-30' };
    const alone = { ...one, season: { ...one.season, ...window } };
    expect(said(modelOf(alone, 'KH1'))).not.toContain('cần xem lại');
  });
});

describe('the assignments, KH2', () => {
  it('gives each member a block with the cells they guide, and tells who guides none', () => {
    const model = modelOf(plannedSeason(), 'KH2');
    const data = dataOf(model);
    expect(data.get('g2/p4')?.slice(-3)).toEqual([
      'Chi bộ khu phố Giao Hội 2',
      '02/06/2022, chiều, 14 giờ',
      'Cùng chỉ đạo',
    ]);
    expect(data.get('g4/')).toEqual([
      '4',
      'Võ Minh Khôi',
      undefined,
      undefined,
      '0',
      '0',
      '0',
      'Chưa được phân công',
      undefined,
      undefined,
    ]);
    expect(said(model)).toContain('Chưa có người chỉ đạo: 2 chi bộ');
    const unguided = [...data].filter(([key]) => key.startsWith('/'));
    expect(unguided.map(([, row]) => row.slice(-3))).toEqual([
      ['Chi bộ khu phố Đệ Đức 2', '03/06/2022', undefined],
      ['Chi bộ Trường Tiểu học số 2 Hoài Tân', '06/06/2022', undefined],
    ]);
  });

  it('names the member on every page, however many cells one guides, and counts each cell once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 3 }), (cells, guides) => {
        const whole = plannedSeason(cells);
        const all = whole.cells.map((cell, index) => ({
          ...cell,
          plan: { ...cell.plan, guides: [`g${String((index % guides) + 1)}`] },
        }));
        const model = modelOf({ ...whole, cells: all }, 'KH2');
        const firsts = [model.page.headingRows.to, ...model.page.breaksAfter];
        for (const row of firsts.map((before) => model.rows[before])) {
          const cell = row?.cells.find(({ column }) => column === 2);
          if (row?.key !== undefined) expect(cell && shownCell(cell, false)).toBeTruthy();
        }
        const counted = [...dataOf(model)].flatMap(([, row]) =>
          row[4] === undefined ? [] : [Number(row[4])],
        );
        expect(counted.reduce((a, b) => a + b, 0)).toBe(cells);
      }),
    );
  });

  it('is a sheet also before anybody is named', () => {
    const { wardMembers, ...season } = plannedSeason(2);
    expect(wardMembers).toHaveLength(4);
    const empty = modelOf(season, 'KH2');
    expect(said(empty)).toContain('Chưa nhập đảng uỷ viên chỉ đạo');
    expect(
      Math.max(...empty.rows.filter(({ key }) => key !== undefined).map((row) => row.heightPt)),
    ).toBeLessThan(40);
    expect(said(modelOf({ ...season, cells: [] }, 'KH1'))).toContain('Tổng cộng: 0 chi bộ');
    // whoever guides is written by hand then: a name has room
    expect(modelOf(sampleSeason(), 'KH2').columns[1]?.widthPt).toBeGreaterThanOrEqual(66);
  });
});

describe('the heading', () => {
  it('cites the documents that are chosen for its sheets, and none of its own accord', () => {
    const season = plannedSeason(1);
    const attached = (each: Season, code: 'B1' | 'KH1') => {
      const [model] = sheetModels(each, { sheets: [code], generatedOn: '2022-05-20', sample: false });
      const lines =
        model?.rows.flatMap(({ cells }) => cells.map((cell) => shownCell(cell, false) ?? '')) ?? [];
      return lines.filter((line) => line.startsWith('(Kèm theo'));
    };
    expect([attached(season, 'KH1'), attached(season, 'B1')]).toEqual([[], []]);
    const cited = { ...season, citations: { plan: [0] } };
    expect(attached(cited, 'B1')).toEqual([]);
    expect(attached(cited, 'KH1')).toEqual([
      '(Kèm theo Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường)',
    ]);
  });
});
