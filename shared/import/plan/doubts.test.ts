import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { fold } from '../../text/fold';
import { planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const headings = ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const an = ['1', 'Nguyễn Văn Thử An', '01/02/1970', 'Chi bộ khu phố 1'];
const binh = ['2', 'Trần Thị Thử Bình', '03/04/1980', 'Chi bộ khu phố 1'];
const dung = ['1', 'Phạm Thị Thử Dung', '01/02/2001', 'Chi bộ khu phố 1'];

type Rows = readonly (readonly string[])[];

function looked(rows: Rows, settings: ImportSettings = {}) {
  const { edit, questions } = planOf(bare, rows, { kind: 'roster', ...settings });
  const taken = (edit?.rosters ?? []).flatMap(({ items }) => items.map(({ fullName }) => fullName));
  const open = questions.filter(({ answer }) => answer === undefined);
  return { taken, open: open.map(({ id, count }) => [id, count]) };
}

describe('whoever may be no member of a list’s cells', () => {
  it.each([
    'DANH SÁCH QUẦN CHÚNG ƯU TÚ',
    'II. Cảm tình Đảng',
    'Danh sách khách mời',
    'Đoàn viên ưu tú',
    'III. Nguồn kết nạp đảng viên năm 2025',
    'Ngoài ra có 02 đồng chí sinh hoạt tạm thời:',
    'Danh sách hội viên Hội Cựu chiến binh',
    'DANH SÁCH CẤP UỶ CẤP TRÊN VỀ DỰ',
    'Thành phần khác cùng dự',
  ])('is asked about below “%s”, with headings repeated or not', (line) => {
    for (const again of [[], [headings]]) {
      const list = [headings, an, binh, [line], ...again, dung];
      const { taken, open } = looked(list);
      expect(taken).toEqual([an[1], binh[1]]);
      expect(open).toMatchObject([[expect.stringMatching(/^others:/u), 1]]);
      const id = String(open[0]?.[0]);
      expect(looked(list, { doubts: { [id]: 'take' } })).toEqual({
        taken: [an[1], binh[1], dung[1]],
        open: [],
      });
      expect(looked(list, { doubts: { [id]: 'leave' } })).toEqual({ taken: [an[1], binh[1]], open: [] });
    }
  });

  it.each(['Tổ đảng 1', 'II. Đảng viên đương chức', 'Cấp uỷ', 'Danh sách đảng viên miễn sinh hoạt'])(
    'is nobody below “%s”',
    (line) => {
      expect(looked([headings, an, [line], binh])).toEqual({ taken: [an[1], binh[1]], open: [] });
    },
  );

  it('is asked about where the title of the whole list says so', () => {
    const { taken, open } = looked([['DANH SÁCH ĐOÀN VIÊN ƯU TÚ'], headings, dung]);
    expect([taken, open]).toEqual([[], [['others:danh sach doan vien uu tu', 1]]]);
  });

  it('ends where another cell begins, but not in a list of others that has the cells again', () => {
    const one = ['Chi bộ khu phố 1'];
    const two = ['Chi bộ khu phố 2'];
    const short = (row: readonly string[]) => row.slice(0, 3);
    const top = ['TT', 'Họ và tên', 'Ngày sinh'];
    const within = [top, one, short(an), ['Quần chúng ưu tú'], short(dung), two, short(binh)];
    expect(looked(within).taken).toEqual([an[1], binh[1]]);
    const apart = [top, one, short(an), two, short(binh), ['Quần chúng ưu tú'], one, short(dung)];
    expect(looked(apart).taken).toEqual([an[1], binh[1]]);
  });

  it.each([
    ['Ngày chuyển đi', '01/03/2025'],
    ['Chuyển sinh hoạt đi', '15/2/2025'],
    ['Đã chuyển', 'x'],
    ['Từ trần', '12/2024'],
    ['Xoá tên', 'x'],
    ['Khai trừ', 'QĐ 12'],
    ['Ngày mất', '05/01/2025'],
    ['Ngày giảm', '1/3/2025'],
    ['Nơi chuyển đến', 'Phường Tam Quan'],
    ['Ghi chú', 'Đã chuyển'],
    ['Ghi chú', 'chuyển SH về phường Bồng Sơn ngày 1/3/2025'],
    ['Ghi chú', 'mất ngày 5/1/2025'],
    ['Ghi chú', 'đc đã mất'],
    ['Tình trạng sinh hoạt', 'Bỏ sinh hoạt'],
  ])('is asked about once for all where “%s” says “%s”', (heading, text) => {
    const list = [[...headings, heading], an, [...binh, text]];
    expect(looked(list)).toEqual({ taken: [an[1]], open: [['gone', 1]] });
    expect(looked(list, { doubts: { gone: 'take' } }).taken).toEqual([an[1], binh[1]]);
  });

  it.each([
    ['Ghi chú', 'Chuyển đến từ phường Bồng Sơn'],
    ['Ghi chú', 'Mất thẻ đảng'],
    ['Ghi chú', 'Chuyển chính thức ngày 1/3/2025'],
    ['Ghi chú', 'Chồng đã mất'],
    ['Ghi chú', 'Đảng viên mới chuyển về'],
    ['Ghi chú', 'Chuyển đi học 2 năm'],
    ['Ngày chuyển đến', '1/3/2025'],
    ['Chuyển sinh hoạt đến từ', 'Phường Tam Quan'],
    ['Ngày chuyển đi', '-'],
  ])('is nobody where “%s” says “%s”', (heading, text) => {
    expect(looked([[...headings, heading], an, [...binh, text]])).toEqual({
      taken: [an[1], binh[1]],
      open: [],
    });
  });

  it.each([
    'DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐI QUÝ I NĂM 2026',
    'Danh sách đảng viên giảm trong năm 2025',
    'DANH SÁCH ĐẢNG VIÊN TỪ TRẦN',
    'Danh sách đảng viên bị xoá tên, khai trừ',
  ])('is asked about below the title “%s”, with a list of members above it or not', (title) => {
    expect(looked([[title], headings, an])).toMatchObject({ taken: [], open: [[expect.any(String), 1]] });
    const both = [['Danh sách đảng viên'], headings, an, [`II. ${title}`], headings, binh];
    expect(looked(both).taken).toEqual([an[1]]);
  });

  it.each([
    'Danh sách đảng viên chuyển đến',
    'DANH SÁCH ĐẢNG VIÊN MỚI CHUYỂN VỀ',
    'Danh sách đảng viên tăng trong năm',
  ])('is nobody below the title “%s”', (title) => {
    expect(looked([[title], headings, an])).toEqual({ taken: [an[1]], open: [] });
  });

  it.each(['mất 2025', 'đã mất', 'mới chuyển'])(
    'is asked about where “%s” stands behind the name',
    (remark) => {
      const list = [headings, an, ['2', `${binh[1] ?? ''} (${remark})`, ...binh.slice(2)]];
      const { taken, open } = looked(list);
      expect(taken).toEqual([an[1]]);
      expect(open.length > 0 || remark === 'đã mất').toBe(true);
    },
  );

  it('is asked about where the column of an admission says that there was none', () => {
    const list = [
      [...headings, 'Ngày vào Đảng'],
      [...an, '01/02/2000'],
      [...binh, 'Chưa kết nạp'],
    ];
    expect(looked(list)).toEqual({ taken: [an[1]], open: [['others:chua ket nap', 1]] });
  });

  it.each(['Quần chúng', 'Cảm tình Đảng', 'Chưa kết nạp', 'Khách mời'])(
    'is asked about where “%s” is marked',
    (heading) => {
      const list = [
        [...headings, 'Đảng viên', heading],
        [...an, 'x', ''],
        [...binh, '', 'x'],
      ];
      const { taken, open } = looked(list);
      expect([taken, open]).toEqual([[an[1]], [[`others:${fold(heading)}`, 1]]]);
    },
  );

  it.each([
    ['Đối tượng', 'Quần chúng ưu tú'],
    ['Ghi chú', 'Chưa kết nạp'],
    ['Thành phần', 'Cảm tình Đảng'],
  ])('is asked about where “%s” says “%s”', (heading, text) => {
    const { taken, open } = looked([[...headings, heading], an, [...binh, text]]);
    expect(taken).toEqual([an[1]]);
    expect(open).toHaveLength(1);
  });
});
