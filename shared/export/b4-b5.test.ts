import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import type { SheetCode } from './sheet-codes';
import type { SheetModel, SheetRow } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

function edited(change: (season: Season) => void): Season {
  const season = structuredClone(sampleSeason());
  change(season);
  return season;
}

function modelOf(season: Season, code: SheetCode): SheetModel {
  return sheetModels(season, { sheets: [code], generatedOn: '2022-08-05', sample: false })[0]!;
}

function shown(row: SheetRow | undefined, leadingZeros = false): (string | undefined)[] {
  return (row?.cells ?? []).map((cell) => shownCell(cell, leadingZeros));
}

/** The first row in which a cell says so. */
function rowSaying(model: SheetModel, label: string): (string | undefined)[] {
  return shown(model.rows.find((row) => shown(row).includes(label)));
}

function said(model: SheetModel): string {
  return model.rows
    .flatMap((row) => shown(row))
    .filter((text) => text !== undefined)
    .join(' ');
}

describe('B4', () => {
  it('gives long names of cells the room of others: three lines a row', () => {
    const name = 'Chi bộ Trường Phổ thông dân tộc nội trú Trung học cơ sở và Trung học phổ thông Hoài Tân 1';
    const model = modelOf(
      edited(({ cells }) => cells.forEach((cell) => Object.assign(cell, { name }))),
      'B4',
    );
    const rows = model.rows.filter((row) => shown(row).includes(name));
    expect(rows.length).toBeGreaterThan(0);
    for (const { heightPt } of rows) expect(heightPt).toBeLessThan(50);
  });

  it('reckons N, what is needed, and each share of N', () => {
    const model = modelOf(sampleSeason(), 'B4');
    const row = rowSaying(model, 'Hồ Văn Minh');
    expect(row).toEqual([
      'Chi bộ khu phố An Dưỡng 2',
      'Bầu chi uỷ',
      '28',
      '1',
      'Vắng có lý do',
      '27',
      '27',
      '27',
      '27',
      '27',
      '0',
      '14',
      'Hồ Văn Minh',
      '27',
      '100%',
      'Trúng cử',
    ]);
    expect(rowSaying(model, 'Phạm Đình Hải').slice(12)).toEqual([
      'Phạm Đình Hải',
      '9',
      '33,3%',
      'Không quá nửa',
    ]);
  });

  it('says of a cell that no ballot is entered, and counts the ballots', () => {
    const season = edited(({ cells }) => {
      delete cells[0]!.congress.elections;
    });
    const before = Number(/Tổng cộng: (\d+) cuộc bầu/u.exec(said(modelOf(sampleSeason(), 'B4')))?.[1]);
    const all = said(modelOf(season, 'B4'));
    expect(all).toContain('Chi bộ khu phố An Dưỡng 1 Chưa nhập cuộc bầu');
    expect(all).toContain(`Tổng cộng: ${String(before - 3)} cuộc bầu`);
  });

  it('leaves empty what is not known, and tells a result that is certain all the same', () => {
    const season = edited(({ cells }) => {
      delete cells[1]!.congress.absentExcused;
      delete cells[1]!.congress.presentOfficial;
    });
    const row = rowSaying(modelOf(season, 'B4'), 'Hồ Văn Minh');
    expect([row[3], row[5], row[11], row[14]]).toEqual([undefined, undefined, undefined, undefined]);
    expect(row[15]).toBe('Trúng cử');
    delete season.cells[1]!.congress.summonedOfficial;
    expect(rowSaying(modelOf(season, 'B4'), 'Hồ Văn Minh')[15]).toBe('Chưa tính được N');
  });

  it('prints thirty candidates of one ballot, its figures in the row of each', () => {
    const season = edited(({ cells }) => {
      const [ballot] = cells[0]!.congress.elections!;
      ballot!.candidates = Array.from({ length: 30 }, (_, index) => ({
        fullName: `Nguyễn Thị Ứng Cử Viên Có Tên Rất Dài Thứ ${String(index + 1)}`,
        votes: index,
      }));
    });
    const model = modelOf(season, 'B4');
    expect(said(model)).toContain('Thứ 30');
    const { from, to } = model.filter!;
    const inData = model.merges.filter((range) => range.to.row > from.row && range.from.row <= to.row);
    expect(inData).toEqual([]);
    const rows = model.rows.slice(from.row, to.row).map((row) => shown(row));
    expect(rows.slice(0, 30).map((row) => row.slice(0, 3))).toEqual(
      rows.slice(0, 30).map(() => ['Chi bộ khu phố An Dưỡng 1', 'Bầu chi uỷ', '34']),
    );
    expect(model.page.breaksAfter.every((row, index, all) => index === 0 || row > all[index - 1]!)).toBe(
      true,
    );
  });

  it('prints a ballot without candidates and a season without cells', () => {
    const season = edited(({ cells }) => {
      cells[0]!.congress.elections![0]!.candidates = [];
    });
    expect(said(modelOf(season, 'B4'))).toContain('Chưa nhập danh sách bầu');
    expect(said(modelOf({ ...sampleSeason(), cells: [] }, 'B4'))).toContain('Chưa nhập cuộc bầu nào');
  });
});

describe('B5', () => {
  it('says that nothing of the term before is entered, and still prints this one', () => {
    const model = modelOf(sampleSeason(), 'B5');
    expect(said(model)).toContain('nên chưa so sánh được');
    expect(rowSaying(model, 'Nữ')).toEqual(['Nữ', undefined, undefined, '10', '24,3%', undefined, undefined]);
  });

  it('counts a second post of secretaries alone, here and in B1, and asks B2 for the post too', () => {
    const season = edited(({ cells }) => {
      for (const { congress } of cells) {
        for (const member of congress.committee) delete member.concurrentHead;
        Object.assign(congress.committee.find(({ position }) => position === 'member') ?? {}, {
          concurrentHead: true,
          frontHead: true,
        });
      }
      cells[0]!.congress.committee.find(({ position }) => position === 'secretary')!.concurrentHead = true;
    });
    const label = 'Bí thư kiêm trưởng khu phố (thôn)';
    expect(rowSaying(modelOf(season, 'B5'), label).slice(3, 5)).toEqual(['1', '2,43%']);
    expect(said(modelOf(season, 'B5'))).not.toContain('Mặt trận');
    expect(said(modelOf(season, 'B1'))).not.toContain('Mặt trận');
    const sheets = ['B2', 'B5'] as const;
    const [, live] = sheetModels(season, { sheets, generatedOn: '2022-08-05', sample: false });
    const line = live?.rows.find((row) => shown(row).includes(label));
    const formulas = line?.cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : []));
    expect(formulas?.[0]).toMatch(/="x"\)\*\(SUBSTITUTE.*"Bí thư"/u);
  });

  it('compares counts, and shares in percentage points from the exact figures, over the cells of both terms', () => {
    const season = edited(({ cells }) => {
      cells[0]!.previousCommittee = ['a', 'b', 'c'].map((id, index) => ({
        id,
        fullName: `Người cũ ${id}`,
        position: index === 0 ? 'secretary' : 'member',
        gender: index === 0 ? ('female' as const) : ('male' as const),
        ...(index === 2 ? {} : { standing: 'reelected' as const }),
      }));
    });
    const model = modelOf(season, 'B5');
    const total = 'TỔNG SỐ CẤP UỶ VIÊN (của 1 chi bộ có số liệu hai nhiệm kỳ)';
    expect(rowSaying(model, total).slice(1)).toEqual(['3', '100%', '3', '100%', '0', '0']);
    expect(rowSaying(model, 'Nữ')).toEqual(['Nữ', '1', '33,3%', '1', '33,3%', '0', '0']);
    // of one of them nobody entered whether they sat before: no rise is told
    const reelected = 'Tái cử (nhiệm kỳ trước chưa rõ 1 đ/c)';
    expect(rowSaying(model, reelected).slice(1, 3)).toEqual(['2', '66,6%']);
    expect(rowSaying(model, reelected).slice(5)).toEqual(['–', '–']);
    expect(rowSaying(model, 'Đại học').slice(1, 3)).toEqual(['–', '–']);
    expect(rowSaying(model, 'Đại học').slice(5)).toEqual(['–', '–']);
    expect(said(model)).toContain('Chỉ so sánh 1/15 chi bộ có số liệu cả hai nhiệm kỳ');
  });
});

describe('how sheets are written', () => {
  const season: Season = {
    ...sampleSeason(),
    output: { leadingZeros: true, spelling: 'ủy', secrecyMark: 'MẬT & kín', dataDate: '2022-08-01' },
  };

  it('shows counts below ten with a zero, running numbers and values as they are', () => {
    const model = modelOf(season, 'B1');
    const row = model.rows.find((each) => shown(each).includes('Chi bộ khu phố An Dưỡng 2'));
    expect(shown(row, model.leadingZeros).slice(0, 8)).toEqual(
      expect.arrayContaining(['2', '29', '28', '01']) as string[],
    );
    expect(model.rows.flatMap(({ cells }) => cells.map(({ content }) => content))).toContainEqual({
      kind: 'integer',
      value: 1,
    });
  });

  it('spells one way throughout, marks the page and names the day of the data', () => {
    for (const code of ['B1', 'B2', 'B3', 'B4', 'B5'] as const) {
      const model = modelOf(season, code);
      expect(said(model)).not.toMatch(/(?<!\p{L})u[ỷỶ](?!\p{L})/iu);
      expect(said(model)).toContain('Đảng ủy phường Hoài Tân');
      expect(said(model)).toContain('Số liệu đến ngày 01 tháng 8 năm 2022');
      expect(said(model)).toContain('Hoài Tân, ngày 05 tháng 8 năm 2022');
      expect(model.page.mark).toBe('MẬT & kín');
    }
  });
});
