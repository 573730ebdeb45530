import { describe, expect, it } from 'vitest';
import { headingMeaning } from './headings';
import { isTotalRow } from './total-row';

describe('headingMeaning', () => {
  it.each([
    ['SỐ ĐV', 'total'],
    ['SL ĐV', 'total'],
    ['ĐV', 'total'],
    ['Tổng số ĐV', 'total'],
    ['T.Số', undefined],
    ['ĐV CT', 'official'],
    ['ĐVCT', 'official'],
    ['Chính thức', 'official'],
    ['ĐV DB', 'probationary'],
    ['ĐVDB', 'probationary'],
    ['Dự bị', 'probationary'],
    ['Miễn', 'exempt'],
    ['Miễn SH', 'exempt'],
    ['Số ĐV được miễn SH', 'exempt'],
    ['Tên đơn vị', 'name'],
    ['Đơn vị', 'name'],
    ['Chi bộ', 'name'],
    ['Tên chi bộ, đơn vị', 'name'],
    ['S.T.T', 'ignored'],
    ['Bí thư', undefined],
  ])('%s', (heading, meaning) => {
    expect(headingMeaning(heading)).toBe(meaning);
  });
});

describe('isTotalRow', () => {
  it.each([
    'Cộng:',
    'CỘNG',
    'TỔNG CỘNG TOÀN ĐẢNG BỘ',
    'Toàn Đảng bộ',
    'Tổng cộng (3 chi bộ)',
    'Tổng số',
    'Tổng:',
  ])('takes “%s” as a total, in the column of the names or of the running numbers', (label) => {
    expect(isTotalRow(['', label, '46'], 1)).toBe(true);
    expect(isTotalRow([label, '', '46'], 1)).toBe(true);
  });

  it.each([
    'Công an phường',
    'Cộng đồng người Hoa',
    'Công ty may',
    'Tổng công ty 15',
    'Chi bộ Tổng cộng',
    'Toàn Thắng',
  ])('takes “%s” as a cell', (label) => {
    expect(isTotalRow(['1', label, '46'], 1)).toBe(false);
  });
});
