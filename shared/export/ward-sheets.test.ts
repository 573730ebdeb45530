import { describe, expect, it } from 'vitest';
import type { Ward } from '../combined/combined';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { statistics } from '../statistics';
import { addStatistics } from '../statistics/add-statistics';
import type { SheetModel } from './sheet-model';
import { shownCell } from './sheet-texts';
import { totalCodes, wardSheets } from './ward-sheets';

function ward(name: string, change: (season: Season) => Season = (season) => season): Ward {
  const season = sampleSeason();
  const named = { ...season, committee: { ...season.committee, name } };
  return {
    key: name,
    source: { file: `${name}.dhcb`, sha256: 'x', takenAt: '2022-10-05T00:00:00Z' },
    season: change(named),
  };
}

const said = ({ rows }: SheetModel) =>
  rows.flatMap(({ cells }) => cells.map((cell) => shownCell(cell, false) ?? '')).join(' ');
function rowOf(model: SheetModel | undefined, label: string): readonly string[] {
  const row = model?.rows.find(({ cells }) => cells.some((cell) => shownCell(cell, false) === label));
  return (row?.cells ?? []).map((cell) => shownCell(cell, false) ?? '').filter((text) => text !== '');
}

describe('the sheets over all wards', () => {
  const sheets = wardSheets([ward('Đảng uỷ phường A'), ward('Đảng uỷ phường B')], {
    generatedOn: '2022-10-05',
  });
  const sheet = (code: string) => sheets.find((each) => each.code === code);

  it('are TH, B1, B3 and B5, a row for each ward in B1', () => {
    expect(sheets.map(({ code }) => code)).toEqual(['TH', 'B1a', 'B1b', 'B3', 'B5']);
    expect(rowOf(sheet('B1b'), 'Đảng uỷ phường A').slice(0, 6)).toEqual([
      ...['1', 'Đảng uỷ phường A', '41', '15', '14', '12'],
    ]);
    expect(rowOf(sheet('B1b'), 'Tổng cộng').slice(0, 5)).toEqual(['Tổng cộng', '82', '30', '28', '24']);
    expect(said(sheet('B1a')!)).not.toContain('Loại hình');
  });

  it('say which figures stay as they were exported, where the list that may be corrected is with them', () => {
    const wards = [ward('Đảng uỷ phường A'), ward('Đảng uỷ phường B')];
    const withList = wardSheets(wards, { generatedOn: '2022-10-05', sheets: ['TH', 'B1', 'B2'] });
    const saying = (models: readonly SheetModel[]) =>
      models.filter((model) => said(model).includes('không đổi theo chỗ sửa ở B2')).map(({ code }) => code);
    expect(saying(withList)).toEqual(['TH', 'B1a']);
    const all = wardSheets(wards, { generatedOn: '2022-10-05', sheets: totalCodes });
    const unknown = all.filter((model) => said(model).includes('số người chưa rõ ghi theo lúc xuất biểu'));
    expect(unknown.map(({ code }) => code)).toEqual(['B1b', 'B3', 'B5']);
    const b1a = (models: readonly SheetModel[]) => said(models.find(({ code }) => code === 'B1a')!);
    expect(b1a(withList)).toContain('Bầu thiếu giữ như lúc xuất biểu');
    const short = ward('Đảng uỷ phường C', (season) => {
      const [cell] = season.cells;
      cell!.congress.committee = cell!.congress.committee.slice(1);
      return season;
    });
    const withNotes = wardSheets([...wards, short], { generatedOn: '2022-10-05', sheets: ['B1', 'B2'] });
    expect(b1a(withNotes)).toContain('Bầu thiếu và ghi chú giữ như lúc xuất biểu');
    expect(saying(sheets)).toEqual([]);
  });

  it('count everybody by quality, with the shares of all', () => {
    expect(rowOf(sheet('B3'), 'Tái cử').slice(0, 5)).toEqual(['Tái cử', '62', '75,6%', '24', '80%']);
    expect(rowOf(sheet('B3'), 'Đại học').slice(0, 2)).toEqual(['Đại học', '34']);
    expect(rowOf(sheet('B5'), 'Nữ').slice(0, 3)).toEqual(['Nữ', '20', '24,3%']);
  });

  it('name on every sheet the rules that differ, and call no mixed age by one threshold', () => {
    const other = ward('Đảng uỷ phường B', (season) => ({
      ...season,
      season: { ...season.season, ruleSet: 'qd294-2025', ageAt: { method: 'fullYearsAtCongress' } },
    }));
    const mixed = wardSheets([ward('Đảng uỷ phường A'), other], { generatedOn: '2022-10-05' });
    for (const model of mixed) {
      expect(said(model)).toContain('Các xã, phường áp dụng bộ quy định khác nhau');
      expect(said(model)).toContain('Các xã, phường tính tuổi theo cách khác nhau');
    }
    for (const code of ['B1b', 'B5']) {
      const model = mixed.find((each) => each.code === code)!;
      const headings = said({ ...model, rows: model.rows.slice(0, -4) });
      expect(headings).toContain('Trẻ');
    }
  });

  it('name on every sheet the rules that some ward changed by itself, with their values', () => {
    const source = { certainty: 'office', source: 'Quy chế' } as const;
    const changed = ward('Đảng uỷ phường B', (season) => ({
      ...season,
      rules: {
        quorum: { value: { count: 3, of: 4 }, ...source },
        committeeFrom: { value: 12, ...source },
        committeeSurplus: { value: false, ...source },
        young: { value: { age: 40, inclusive: false }, ...source },
        name: '208-QĐ/TW',
      },
    }));
    const mixed = wardSheets([ward('Đảng uỷ phường A'), changed], { generatedOn: '2022-10-05' });
    const note =
      'Các xã, phường tự khai báo quy định khác nhau: theo bộ quy định (Đảng uỷ phường A); quy định 208-QĐ/TW, bầu chi uỷ khi có từ 12, danh sách bầu chi uỷ phải có số dư (không), số có mặt để tiến hành đại hội 3/4 (Đảng uỷ phường B).';
    for (const model of mixed) {
      expect(said(model)).toContain(note);
      expect(said(model)).not.toContain('tính cấp uỷ trẻ khác nhau');
    }
  });

  it('know no second post where the secretaries are not known, though other cells have none', () => {
    const bare = sampleSeason().cells[0]!;
    bare.congress.committee = bare.congress.committee.map(({ id, fullName, position }) => {
      return { id, fullName, position };
    });
    const without = sampleSeason().cells[1]!;
    without.congress.committee = without.congress.committee.filter(
      ({ position }) => position !== 'secretary',
    );
    const wards = [
      ward('Đảng uỷ phường A', (season) => ({ ...season, cells: [bare, without] })),
      ward('Đảng uỷ phường B', (season) => ({ ...season, cells: [without] })),
    ];
    for (const codes of [['B1'], ['B1', 'B2']] as const) {
      const models = wardSheets(wards, { generatedOn: '2022-10-05', sheets: codes });
      const { rows } = models.find(({ code }) => code === 'B1b')!;
      const inSecondPost = rows
        .flatMap(({ cells }) => cells)
        .find((cell) => shownCell(cell, false)?.startsWith('Bí thư kiêm') === true)!.column;
      const figures = rows
        .filter(({ key }) => key !== undefined)
        .map(({ cells }) => cells.find(({ column }) => column === inSecondPost))
        .map((cell) => cell && shownCell(cell, false));
      expect(figures).toEqual(['–', '0', '–']);
    }
  });

  it('say of each ward what its row holds besides, and whose result is missing', () => {
    const mixed = ward('Đảng uỷ phường A', (season) => {
      const [appointed, empty, planned, short] = season.cells;
      for (const member of appointed!.congress.committee) member.origin = 'appointed';
      delete appointed!.congress.elections;
      empty!.congress.committee = [];
      delete empty!.congress.elections;
      planned!.congress = { status: 'planned', approvedSeats: {}, committee: [] };
      short!.congress.committee = short!.congress.committee.filter(
        ({ position }) => position !== 'secretary',
      );
      return { ...season, cells: season.cells.slice(0, 4) };
    });
    const [b1a, b1b] = wardSheets([mixed, ward('Đảng uỷ phường B')], {
      generatedOn: '2022-10-05',
      sheets: ['B1'],
    });
    expect(rowOf(b1a, 'Đảng uỷ phường A').at(-1)).toBe(
      'Chưa đại hội: 1 chi bộ; khuyết bí thư; chỉ định: 3; 1 chi bộ chưa nhập kết quả; chưa rõ: số được duyệt, danh sách bầu của 1 chi bộ',
    );
    expect(rowOf(b1b, 'Đảng uỷ phường A').at(-1)).toBe('1 chi bộ chưa nhập kết quả');
    expect(said(b1a!)).toContain('số được duyệt mà chi bộ bầu, hoặc được chỉ định, chưa đủ');
  });

  it('add up to the figures of one season where it is one ward', () => {
    const season = sampleSeason();
    const stats = statistics(season);
    expect(addStatistics([stats], season.season.percent)).toEqual(stats);
  });
});
