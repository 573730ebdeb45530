import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const headings = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Ghi chú'];
const an = ['1', 'Nguyễn Văn Thử An', '01/02/1970', 'Nam'];
const binh = ['1', 'Trần Thị Thử Bình', '03/04/1980', 'Nữ'];

/** Who would come into the lists of which cells, and how many rows are somebody all the same. */
function people(...rows: readonly (readonly string[])[]) {
  const { edit, rows: read } = planOf(bare, [headings, ...rows], { kind: 'roster' });
  const taken = (edit?.rosters ?? []).flatMap(({ cell, items }) =>
    items.map(({ fullName }) => [typeof cell === 'number' ? edit?.cells[cell]?.name : cell, fullName]),
  );
  return [taken, read.filter(({ outcome }) => outcome !== 'skip').length];
}

const apart = [
  [
    ['Chi bộ khu phố 1', 'Nguyễn Văn Thử An'],
    ['Chi bộ khu phố 2', 'Trần Thị Thử Bình'],
  ],
  2,
];

describe('lines between the people of a list', () => {
  it.each([
    ['with how many there are', (name: string) => ['', `${name}: 1 đ/c, nữ 0`]],
    ['with numbers in columns of their own', (name: string) => ['I', name, '1 đ/c', '', '', 'Bí thư: Lê A']],
    ['behind “Đơn vị”', (name: string) => [`Đơn vị: ${name}`]],
  ])('name the cell of those below, %s', (_, line) => {
    expect(people(line('Chi bộ khu phố 1'), an, line('Chi bộ khu phố 2'), binh)).toEqual(apart);
  });

  it('name the ward of cells that are called alike', () => {
    const [one, two] = [['PHƯỜNG BỒNG SƠN (CŨ)'], ['II', 'Phường Hoài Đức']];
    const [taken] = people(one, ['Chi bộ khu phố 1'], an, two, ['Chi bộ khu phố 1'], binh);
    expect(taken).toEqual([
      ['Chi bộ khu phố 1 (Bồng Sơn)', 'Nguyễn Văn Thử An'],
      ['Chi bộ khu phố 1 (Hoài Đức)', 'Trần Thị Thử Bình'],
    ]);
  });

  it('say of all below them that they are gone, up to the next', () => {
    const cells = (line: readonly string[]) => people(['Chi bộ khu phố 1'], an, line, binh);
    expect(cells(['II', 'Đảng viên từ trần'])[1]).toBe(1);
    expect(cells(['Đảng viên chuyển sinh hoạt đi'])[1]).toBe(1);
    expect(cells(['II', 'Đảng viên dự bị'])[1]).toBe(2);
  });

  it('are nobody in a table of numbers below them', () => {
    const below = [
      ['', 'BẢNG TỔNG HỢP'],
      ['TT', 'Chi bộ', 'Tổng số', 'Nam', 'Nữ'],
      ['1', 'Chi bộ khu phố 1', '1', '1', '0'],
      ['2', 'Chi bộ khu phố 2', '1', '0', '1'],
    ];
    expect(people(['Chi bộ khu phố 1'], an, ['Chi bộ khu phố 2'], binh, ...below)).toEqual(apart);
  });

  it('are one’s own: a note that begins with going away is told, one of studies is none', () => {
    const notes = (text: string) => [...an, '', text];
    for (const text of ['Đã từ trần 3/2022', 'Chuyển sinh hoạt đi 5/2022'])
      expect(people(['Chi bộ khu phố 1'], notes(text))[1]).toBe(0);
    expect(people(['Chi bộ khu phố 1'], notes('Chuyển đi học 2 năm'))[1]).toBe(1);
  });
});

it('a post of another organisation is none of the cell', () => {
  const posts = [
    'Bí thư chi bộ',
    'Bí thư Đoàn phường',
    'Uỷ viên BCH Đảng bộ',
    'UVBTV',
    'Bí thư, Hiệu trưởng',
  ];
  const rows = posts.map((post, at) => [
    String(at + 1),
    `Lê Văn Thử ${'ABCDE'[at] ?? ''}`,
    '1970',
    'Nam',
    post,
  ]);
  const { edit } = planOf(bare, [headings, ['Chi bộ khu phố 1'], ...rows], { kind: 'committee' });
  expect(edit?.members.map(({ member }) => member.fullName)).toEqual(['Lê Văn Thử A', 'Lê Văn Thử E']);
});
