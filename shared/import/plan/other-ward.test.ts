import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';

const WARDS = ['Bồng Sơn', 'Hoài Đức', 'Tam Quan Bắc', 'Thử', 'Hoài Nhơn Đông'];
const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const AN = ['1', 'Lê Thử An', '01/02/1960', 'Khu phố 1'];

const titles = [
  (ward: string) => `ĐẢNG BỘ PHƯỜNG ${ward.toUpperCase()}`,
  (ward: string) => `Danh sách đảng viên phường ${ward}`,
  (ward: string) => `DANH SÁCH ĐẢNG VIÊN ĐẢNG BỘ XÃ ${ward.toUpperCase()} NĂM 2026`,
  (ward: string) => `Trích ngang đảng viên thị trấn ${ward}, tháng 3/2026`,
];

function notes(ward: string, ...over: readonly string[]) {
  const season = newSeason({ name: `Đảng uỷ phường ${ward}`, term: '2025-2030', ruleSet: 'qd294-2025' });
  return planOf(season, [...over.map((text) => [text]), HEAD, AN], { kind: 'roster' }).notes;
}

it('a title of another ward is said, one of the season’s own is not', () => {
  const ward = fc.constantFrom(...WARDS);
  fc.assert(
    fc.property(ward, ward, fc.constantFrom(...titles), (own, named, title) => {
      const text = title(named);
      const said = own === named ? [] : [{ code: 'other-ward', count: 1, text }];
      expect(notes(own, 'ĐẢNG BỘ THỊ XÃ HOÀI NHƠN', text)).toEqual(said);
    }),
  );
});

it.each([
  'DANH SÁCH ĐẢNG VIÊN CHI BỘ CÔNG AN PHƯỜNG NĂM 2026',
  'CHI BỘ TRẠM Y TẾ PHƯỜNG NHIỆM KỲ 2025-2030',
  'Chi bộ Phường đội',
  'Danh sách đảng viên hưởng chính sách xã hội',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Danh sách đảng viên của phường',
])('names no ward: %s', (title) => {
  expect(notes('Bồng Sơn', title)).toEqual([]);
});
