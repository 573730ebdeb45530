import { describe, expect, it } from 'vitest';
import { headingMeaning } from './headings';
import {
  matchColumn,
  PASTED_ROW_LIMIT,
  type PastedTable,
  pastedColumns,
  readPastedTable,
  unusedHeadings,
} from './pasted-table';
import { isTotalRow } from './total-row';

function table(block: string): PastedTable {
  const read = readPastedTable(block);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

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

describe('pastedColumns', () => {
  const pasted = table('TT\tTên chi bộ\tTổng số\tSố nữ\tGhi chú\t\n1\tChi bộ A\t9\t4\t\t');

  it('tells heading, example and use of each column that holds anything', () => {
    const columns = pastedColumns(pasted);
    expect(columns.map(({ heading, example, use }) => [heading, example, use])).toEqual([
      ['TT', '1', undefined],
      ['Tên chi bộ', 'Chi bộ A', 'name'],
      ['Tổng số', '9', 'total'],
      ['Số nữ', '4', undefined],
      ['Ghi chú', '', undefined],
    ]);
    expect(unusedHeadings(columns)).toEqual(['Số nữ']);
  });

  it('gives a column another use, taking it from the one that had it', () => {
    expect(matchColumn(pasted, 3, 'total').columns).toEqual({ name: 1, total: 3 });
    expect(matchColumn(pasted, 2, 'official').columns).toEqual({ name: 1, official: 2 });
    expect(matchColumn(pasted, 2, undefined).columns).toEqual({ name: 1 });
  });
});

describe('readPastedTable', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `Chi bộ ${at}\t9`).join('\n');

  it('takes as many rows as it says, and none of more', () => {
    expect(table(rows(PASTED_ROW_LIMIT)).body).toHaveLength(PASTED_ROW_LIMIT);
    const refused = { ok: false, error: { code: 'too-many-rows', rows: 5000 } };
    expect(readPastedTable(rows(5000))).toEqual(refused);
    expect(readPastedTable(rows(5000).replaceAll('Chi', '"Đảng uỷ phường Hoài Tân, Chi'))).toEqual(refused);
  });

  it('refuses a text that is no list', () => {
    const refused = { ok: false, error: { code: 'no-list' } };
    expect(readPastedTable('chữ '.repeat(100_000))).toEqual(refused);
    expect(readPastedTable('1\t'.repeat(200))).toEqual(refused);
  });

  it('finds nothing in nothing', () => {
    expect(table(' \n\t\n').body).toEqual([]);
  });
});
