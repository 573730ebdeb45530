import { expect, it } from 'vitest';
import { tableOfTexts } from './source';
import { titleCell } from './title-cell';

const isCell = (name: string) => name === 'Khu phố Giao Hội 2' || name === 'Chi bộ khu phố 7';
const of = (...titles: string[]) => titleCell(tableOfTexts(titles.map((text) => [text])).rows, isCell);

it.each([
  [['ĐẢNG BỘ PHƯỜNG THỬ', 'CHI BỘ KHU PHỐ 1'], { name: 'CHI BỘ KHU PHỐ 1', sure: true }],
  [['Chi bộ khu phố 1 (nhiệm kỳ 2022-2025)'], { name: 'Chi bộ khu phố 1', sure: true }],
  [['Khu phố Giao Hội 2', 'DANH SÁCH ĐẢNG VIÊN'], { name: 'Khu phố Giao Hội 2', sure: true }],
  [['Danh sách đảng viên Chi bộ khu phố 7 năm 2026'], { name: 'Chi bộ khu phố 7', sure: true }],
  [['Danh sách đảng viên Chi bộ khu phố 8'], { name: 'Chi bộ khu phố 8', sure: false }],
  [['VĂN PHÒNG ĐẢNG UỶ', 'DANH SÁCH'], { name: 'VĂN PHÒNG ĐẢNG UỶ', sure: false }],
  [['DANH SÁCH CÁC CHI BỘ TRỰC THUỘC'], { name: '', sure: true }],
  [['ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030'], { name: '', sure: true }],
  [['DANH SÁCH ĐẢNG VIÊN'], { name: '', sure: true }],
])('%j speaks of', (titles, cell) => {
  expect(of(...titles)).toEqual(cell);
});
