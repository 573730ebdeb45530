import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { planFill } from '../plan';
import { plainForm } from '../testing/plain-form';
import { propose } from '.';

/** Titles that speak of a part of the season, or of something else: never taken for the whole without a word. */

const season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season));
const LINES = [
  ['TT', 'Nội dung', 'Kết quả'],
  [1, 'Tổng số đảng viên', ''],
  [2, 'Số cấp uỷ viên trúng cử', ''],
];

function filled(titles: readonly string[], sheet = 'Biểu') {
  const form = plainForm([...titles.map((title) => [title]), ...LINES], sheet);
  const { ties } = propose(form, season, catalogue);
  const plan = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  const own = ties.filter(({ tie }) => tie.kind === 'cell' && tie.cell.startsWith('C'));
  return {
    shown: plan.writes.filter(({ column }) => column === 3).map(({ shown }) => shown),
    because: [...new Set(own.map(({ because }) => because))],
  };
}

function ofKind(kind: string) {
  const cells = season.cells.filter((cell) => cell.kind === kind);
  return [
    cells.reduce((sum, { members }) => sum + (members.total ?? 0), 0),
    cells.reduce((sum, { congress }) => sum + congress.committee.length, 0),
  ].map(String);
}

describe('a table', () => {
  it.each([
    ['TỔNG HỢP CÁC CHI BỘ KHU PHỐ', 'neighbourhood'],
    ['Kết quả đại hội các chi bộ trường học', 'school'],
    ['Khối trường học', 'school'],
  ])('of one kind of cells takes their figures, to be looked at: %s', (title, kind) => {
    expect(filled([title])).toEqual({ shown: ofKind(kind), because: ['title'] });
  });

  it('on a sheet that bears the name of a kind likewise', () => {
    expect(filled(['BIỂU TỔNG HỢP'], 'Trường học')).toEqual({ shown: ofKind('school'), because: ['title'] });
  });

  it.each([
    'KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030',
    'Cấp uỷ nhiệm kỳ 2020 – 2022',
    'CÁC CHI BỘ CHƯA ĐẠI HỘI',
    'Các chi bộ không có chi uỷ',
    'ĐẢNG BỘ PHƯỜNG BỒNG SƠN',
    'BIỂU QUY HOẠCH CẤP UỶ NHIỆM KỲ TỚI',
    'Phương án nhân sự cấp uỷ (dự kiến)',
    'BIỂU THỐNG KÊ CẤP UỶ VIÊN NỮ',
    'CƠ CẤU CẤP UỶ VIÊN (%)',
  ])('whose title may speak of something else is to be looked at: %s', (title) => {
    expect(filled(['BIỂU SỐ 1', title]).because).toEqual(['title']);
  });

  it.each([
    'KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025',
    'Kết quả đại hội chi bộ, tiến tới Đại hội Đảng bộ phường nhiệm kỳ 2025-2030',
    'ĐẢNG BỘ PHƯỜNG HOÀI TÂN',
    'ĐẢNG BỘ THỊ XÃ HOÀI NHƠN',
    'SỐ LƯỢNG, CƠ CẤU, TỶ LỆ CẤP UỶ VIÊN',
    'Tổng hợp chi bộ khu phố, cơ quan, trường học',
  ])('of the whole season is taken as before: %s', (title) => {
    expect(filled(['BIỂU SỐ 1', title])).toEqual({ shown: ['361', '41'], because: [undefined] });
  });
});
