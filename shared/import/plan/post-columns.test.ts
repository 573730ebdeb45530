import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { planOf } from '../testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const cells = ['Chi bộ khu phố 1', 'Chi bộ khu phố 2'].map((name, at): Cell => {
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
  return { id: `c${String(at + 1)}`, order: at + 1, name, kind: 'neighbourhood', members: {}, congress };
});
const season: Season = { ...bare, cells };

/** Who would come into which committee, as what, born when. */
function members(rows: readonly (readonly string[])[], settings: Parameters<typeof planOf>[2] = {}) {
  const plan = planOf(season, rows, settings);
  const people = plan.edit?.members.map(({ cell, member }) =>
    [cell, member.fullName, member.position, member.born, member.standing, member.gender]
      .filter((each) => each !== undefined)
      .join(' | '),
  );
  return people ?? [];
}

describe('people in columns of posts', () => {
  const whole = [
    'c1 | Nguyễn Văn Thử An | secretary | 1970',
    'c1 | Trần Thị Thử Bình | deputySecretary | 1980',
    'c1 | Lê Văn Thử Cúc | member | 1985',
    'c1 | Phạm Thị Thử Dung | member | 1990',
    'c2 | Đỗ Văn Thử Em | secretary | 1960',
  ];

  it('come in with their post and what stands behind them', () => {
    expect(
      members([
        ['DANH SÁCH CẤP UỶ CÁC CHI BỘ'],
        [
          'TT',
          'Chi bộ',
          'Bí thư',
          'Năm sinh',
          'Phó Bí thư',
          'Năm sinh',
          'Chi uỷ viên',
          'Năm sinh',
          'Ghi chú',
        ],
        [
          '1',
          'Chi bộ khu phố 1',
          'Nguyễn Văn Thử An',
          '1970',
          'Trần Thị Thử Bình',
          '1980',
          '1. Lê Văn Thử Cúc\n2. Phạm Thị Thử Dung',
          '1985\n1990',
          '',
        ],
        ['2', 'Chi bộ khu phố 2', 'Đ/c Đỗ Văn Thử Em', '1960', 'Khuyết', '', '', '', ''],
        ['', 'Tổng cộng', '2', '', '1', '', '2', '', ''],
        ['', '', '', '', '', '', 'Ngày 01 tháng 9 năm 2026', '', ''],
        ['', '', '', '', '', '', 'BÍ THƯ', '', ''],
        ['', '', '', '', '', '', 'Hoàng Văn Ký Tên', '', ''],
      ]),
    ).toEqual(whole);
  });

  it('also below a row that names their cell, under two rows of headings', () => {
    expect(
      members([
        ['TT', 'Bí thư', '', 'Phó Bí thư', '', 'Chi uỷ viên', ''],
        ['', 'Họ và tên', 'Năm sinh', 'Họ và tên', 'Năm sinh', 'Họ và tên', 'Năm sinh'],
        ['I', 'CHI BỘ KHU PHỐ 1', '', '', '', '', ''],
        ['1', 'Nguyễn Văn Thử An', '1970', 'Trần Thị Thử Bình', '1980', 'Lê Văn Thử Cúc', '1985'],
        ['2', '', '', '', '', 'Phạm Thị Thử Dung', '1990'],
        ['II', 'CHI BỘ KHU PHỐ 2', '', '', '', '', ''],
        ['1', 'Đỗ Văn Thử Em', '1960', '', '', '', ''],
      ]),
    ).toEqual(whole);
  });

  it('or marked beside their names', () => {
    expect(
      members([
        ['Họ và tên', 'Nữ', 'Bí thư', 'Phó BT', 'CUV', 'Tái cử', 'Mới', 'Lần đầu', 'Chi bộ'],
        ['Nguyễn Văn Thử An', '', 'x', '', '', 'x', '', '', 'Chi bộ khu phố 1'],
        ['Trần Thị Thử Bình', 'x', '', 'X', '', '', 'x', '', 'Chi bộ khu phố 1'],
        ['Lê Văn Thử Cúc', '', '', '', 'x', '', 'x', 'x', 'Chi bộ khu phố 1'],
        ['Phạm Thị Thử Dung', '1', '', '', 'x', 'x', 'x', '', 'Chi bộ khu phố 1'],
      ]),
    ).toEqual([
      'c1 | Nguyễn Văn Thử An | secretary | reelected | male',
      'c1 | Trần Thị Thử Bình | deputySecretary | returning | female',
      'c1 | Lê Văn Thử Cúc | member | firstTime | male',
      'c1 | Phạm Thị Thử Dung | member | female',
    ]);
  });

  it('are no headings where they stand at somebody’s row', () => {
    const rows = [
      ['Phạm Thị Thử Dung', 'Nữ', 'Bí thư', 'Tái cử', 'Chi bộ khu phố 1'],
      ['Lê Văn Thử Cúc', 'Nam', 'Chi uỷ viên', 'Mới', 'Chi bộ khu phố 2'],
    ];
    const whole = ['c1 | Phạm Thị Thử Dung | secretary', 'c2 | Lê Văn Thử Cúc | member'];
    expect(members([['Họ và tên', 'Giới tính', 'Chức vụ', 'Ghi chú', 'Chi bộ'], ...rows])).toEqual([
      'c1 | Phạm Thị Thử Dung | secretary | female',
      'c2 | Lê Văn Thử Cúc | member | male',
    ]);
    expect(
      members(
        rows.map((row) => row.filter((_, at) => at !== 1 && at !== 3)),
        { guessed: true, kind: 'committee' },
      ),
    ).toEqual(whole);
  });

  it('leave a list of cells one, that says who their secretaries are', () => {
    const plan = planOf(bare, [
      ['Chi bộ', 'Bí thư', 'Tổng số đảng viên'],
      ['Chi bộ khu phố 1', 'Nguyễn Văn Thử An', '27'],
    ]);
    expect(plan.edit?.cells).toEqual([
      expect.objectContaining({ name: 'Chi bộ khu phố 1', members: { total: 27 } }),
    ]);
  });
});

describe('several people in one cell', () => {
  const HEADINGS = ['Chi bộ', 'Họ và tên', 'Chức vụ', 'Năm sinh'];

  it.each([
    ['lines', 'Nguyễn Văn Thử An\nTrần Thị Thử Bình', 'Bí thư\nPhó Bí thư', '1970\n1980'],
    ['numbers', '1. Nguyễn Văn Thử\nAn\n2. Trần Thị Thử Bình', '1. Bí thư\n2. PBT', '1970\n1980'],
    ['semicolons', 'Nguyễn Văn Thử An; Trần Thị Thử Bình', 'Bí thư; Phó Bí thư', '1970; 1980'],
    ['years behind', 'Nguyễn Văn Thử An (1970), Trần Thị Thử Bình (sinh năm 1980)', 'BT\nPBT', ''],
  ])('%s: each has a row, with the lines that are theirs', (_, names, posts, born) => {
    expect(members([HEADINGS, ['Chi bộ khu phố 1', names, posts, born]])).toEqual([
      'c1 | Nguyễn Văn Thử An | secretary | 1970',
      'c1 | Trần Thị Thử Bình | deputySecretary | 1980',
    ]);
  });

  it('takes all off a name that stands behind it', () => {
    const names =
      '1. Đ/c Nguyễn Văn Thử An (Bí thư), SN 1970, ĐT: 0905 123 456\n2. Trần Thị Thử Bình - 1980 - PBT';
    const { edit, rows } = planOf(
      season,
      [
        ['Chi bộ', 'Họ và tên'],
        ['Chi bộ khu phố 1', names],
      ],
      { kind: 'committee' },
    );
    expect(edit?.members.map(({ member }) => member)).toEqual([
      { fullName: 'Nguyễn Văn Thử An', position: 'secretary', born: '1970', phone: '0905123456' },
      { fullName: 'Trần Thị Thử Bình', position: 'deputySecretary', born: '1980' },
    ]);
    expect(rows.flatMap(({ problems }) => problems.map(({ text }) => text))).toEqual(
      expect.arrayContaining(['Đ/c', 'Bí thư', 'SN 1970']),
    );
  });

  it('says what cannot be told apart, and leaves it open', () => {
    const plan = planOf(season, [
      HEADINGS,
      ['Chi bộ khu phố 1', '- Nguyễn Văn Thử An\n- Trần Thị Thử Bình', 'CUV', '1970'],
    ]);
    expect(plan.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['uneven-lines'],
      ['uneven-lines'],
    ]);
    expect(plan.edit?.members.map(({ member }) => member)).toEqual([
      { fullName: 'Nguyễn Văn Thử An', position: 'member' },
      { fullName: 'Trần Thị Thử Bình', position: 'member' },
    ]);
  });

  it('asks where lines may be one broken name, and takes the answer', () => {
    const rows = [HEADINGS, ['Chi bộ khu phố 1', 'Nguyễn Thị\nKim Lan', 'Bí thư', '1970']];
    expect(planOf(season, rows).questions[0]).toMatchObject({ kind: 'several-people', answer: undefined });
    expect(members(rows, { severalPeople: false })).toEqual(['c1 | Nguyễn Thị Kim Lan | secretary | 1970']);
  });

  it('takes a broken name, and a post below a name, for what they are', () => {
    expect(
      members([
        HEADINGS,
        ['Chi bộ khu phố 1', 'Nguyễn Thị Kim\nLan', 'Bí thư', '1970'],
        ['Chi bộ khu phố 2', 'Lê Văn Thử Cúc\n(Chi uỷ viên)', '', '1985'],
      ]),
    ).toEqual(['c1 | Nguyễn Thị Kim Lan | secretary | 1970', 'c2 | Lê Văn Thử Cúc | member | 1985']);
  });
});
