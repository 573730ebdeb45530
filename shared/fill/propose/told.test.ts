import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { proposed } from './testing/proposed-rows';

const season = sampleSeason();

it('a table with the cells over its columns is filled; where some cells have none its total is said', async () => {
  const { shown, left } = await proposed(
    ['Chỉ tiêu', 'An Dưỡng 1', 'KP Giao Hội 1', 'Tổng cộng'],
    ['Tổng số đảng viên', '', '', ''],
    ['Số cấp uỷ viên', '', '', ''],
  );
  const figures = (name: string) => season.cells.find((cell) => cell.name.endsWith(name));
  const [one, two] = [figures('An Dưỡng 1'), figures('Giao Hội 1')];
  expect(left).toEqual(['D2 rows-lacking']);
  expect(shown).toEqual({
    B2: String(one?.members.total),
    C2: String(two?.members.total),
    B3: String(one?.congress.committee.length),
    C3: String(two?.congress.committee.length),
  });
});

describe('kinds of cells as rows', () => {
  const HEAD = ['TT', 'Loại hình chi bộ', 'Số chi bộ', 'Số đảng viên hiện nay', 'Cấp uỷ viên'] as const;
  const ofKind = (...kinds: readonly string[]) => {
    const own = season.cells.filter(({ kind }) => kinds.includes(kind));
    const members = own.reduce((sum, cell) => sum + (cell.members.total ?? 0), 0);
    const people = own.reduce((sum, { congress }) => sum + congress.committee.length, 0);
    return [own.length, members, people].map(String);
  };

  it('take the figures of their cells, and are no cells of that name', async () => {
    const kinds = ['Khu phố', 'Trường học', 'Cơ quan', 'Công an', 'Trạm y tế', 'Tổng cộng'];
    const { shown, left } = await proposed(HEAD, ...kinds.map((kind, at) => [at + 1, kind]));
    const rows = kinds.map((_, at) => ['C', 'D', 'E'].map((column) => shown[`${column}${String(at + 2)}`]));
    const codes = ['neighbourhood', 'school', 'office', 'police', 'health'];
    expect(rows).toEqual([...codes.map((code) => ofKind(code)), ofKind(...codes)]);
    expect(left).toEqual([]);
  });

  it('are said where some cells are of none of them: an office may have these in it', async () => {
    const { shown, left } = await proposed(HEAD, [1, 'Khu phố'], [2, 'Cơ quan'], ['', 'Tổng cộng']);
    expect(shown).toEqual({ C2: '8', D2: ofKind('neighbourhood')[1], E2: ofKind('neighbourhood')[2] });
    expect(left).toEqual(['B3 ambiguous', 'B4 rows-lacking']);
  });
});

it('“Chi bộ” in the corner of a table on its side is over the names at its right', async () => {
  const { shown, left } = await proposed(
    ['Chi bộ', ...season.cells.map(({ name }) => name), 'Tổng cộng'],
    ['Tổng số đảng viên'],
    ['Số cấp uỷ viên được bầu'],
  );
  const totals = season.cells.map(({ members }) => members.total ?? 0);
  const all = totals.reduce((sum, each) => sum + each, 0);
  const inRow = ['B2', 'C2', 'P2', 'Q2'].map((at) => shown[at]);
  expect(inRow).toEqual([totals[0], totals[1], totals.at(-1), all].map(String));
  expect(left).toEqual([]);
});

describe('counts of a form in another unit', () => {
  const cells = season.cells.map(({ name }, at) => [at + 1, name]);
  const head = ['TT', 'Chi bộ', 'Họ tên bí thư', 'Tổng số đảng viên', 'Tỷ lệ đảng viên dự đại hội'];

  it.each(['Đơn vị tính: nghìn người', 'ĐVT: 1.000 đ/c', '(ngàn người)', 'Đvt: %'])(
    'are left under “%s”, names and shares are not',
    async (unit) => {
      const { shown, left } = await proposed([unit], head, ...cells);
      expect(left).toEqual(['D3 unit']);
      expect([shown['C3'], shown['E3']].every(Boolean)).toBe(true);
    },
  );

  it.each(['Đơn vị tính: người', 'ĐVT: Đồng chí, %', 'Đơn vị: Đảng bộ phường', 'Xã Nghìn Người'])(
    'are filled under “%s”',
    async (unit) => {
      const { shown, left } = await proposed([unit], head, ...cells);
      expect([left, shown['D3']]).toEqual([[], String(season.cells[0]?.members.total)]);
    },
  );

  it.each([
    [['', 'Đơn vị tính: nghìn người']],
    [['(nghìn người)']],
    [['Ghi chú:', 'ĐVT: 1.000 người']],
    [['Ghi chú: đơn vị tính: nghìn người', '', '', 'Ngày lập:']],
    [[], ['', '', 'Đvt: ngàn đ/c']],
  ])('are left above “%s”', async (...notes) => {
    const { left } = await proposed(head, ...cells, ...notes);
    expect(left).toContain('D2 unit');
  });

  it('are left in the row that names it', async () => {
    const { shown, left } = await proposed(
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      [1, 'Số chi bộ', 'chi bộ'],
      [2, 'Tổng số đảng viên', 'nghìn người'],
    );
    expect([Object.keys(shown), left]).toEqual([['D2'], ['B3 unit']]);
  });
});

it('a column adds up the cells under its heading', async () => {
  const { shown, left } = await proposed(
    ['Chỉ tiêu', 'Cụm 1', '', '', 'Khối khác', '', ''],
    ['', 'An Dưỡng 1', 'Giao Hội 1', 'Cộng', 'Trạm Y tế', 'Chợ Mới', 'Cộng'],
    ['Tổng số đảng viên'],
  );
  const sum = ['An Dưỡng 1', 'Giao Hội 1'].map((name) =>
    season.cells.find((cell) => cell.name.endsWith(name)),
  );
  expect(shown['D3']).toBe(String(sum.reduce((total, cell) => total + (cell?.members.total ?? 0), 0)));
  expect(shown['G3']).toBeUndefined();
  expect(left).toContain('G3 part-total');
});

it('a line that says nothing heads what follows, and takes no figure of the line before it', async () => {
  const { shown, left } = await proposed(
    ['TT', 'Nội dung', 'Tổng số', 'Bí thư'],
    [1, 'Tổng số'],
    [2, 'Tôn giáo'],
    ['', 'Tuổi đời'],
    ['-', 'Dưới 40 tuổi'],
    ['', 'Trình độ chuyên môn'],
    ['-', 'Đại học'],
  );
  expect(Object.keys(shown).map((cell) => cell.slice(1))).toEqual(['2', '2', '3', '3', '5', '5', '7', '7']);
  expect(left).toEqual(['B4 no-indicator', 'B6 no-indicator']);
});

it('dashes behind “Trong đó:” are parts of the same line', async () => {
  const { shown } = await proposed(
    ['TT', 'Nội dung', 'Số lượng'],
    ['I', 'Tổng số đảng viên'],
    ['', 'Trong đó: - Chính thức'],
    ['', '- Dự bị'],
  );
  const sum = (of: (cell: (typeof season.cells)[number]) => number | undefined) =>
    String(season.cells.reduce((total, cell) => total + (of(cell) ?? 0), 0));
  expect(shown).toMatchObject({
    C3: sum(({ members }) => members.official),
    C4: sum(({ members }) => members.probationary),
  });
});

it('posts as rows, under headings of two levels too', async () => {
  const { shown } = await proposed(
    ['Chức danh', 'Tổng số', 'Nữ'],
    ['1. Bí thư chi bộ', '', ''],
    ['2. Phó Bí thư chi bộ', '', ''],
  );
  expect(shown).toEqual({ B2: '15', B3: '14', C2: '2', C3: '2' });
});

it('a heading that asks for a number and a share in one place is left, one with the mark of a note is not', async () => {
  const both = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng/tỷ lệ'],
    [1, 'Tổng số cấp uỷ viên', ''],
    [2, 'Nữ', ''],
  );
  expect(both.shown).toEqual({});
  const noted = await proposed(
    ['TT', 'Chỉ tiêu', 'SỐ LƯỢNG (1)'],
    [1, 'Tổng số cấp uỷ viên (2)', ''],
    [2, 'Nữ*', ''],
  );
  expect(noted.shown).toMatchObject({ C2: '41' });
});

it('the heading of a group of rows is no name, and the term at the end of a title is written', async () => {
  const { shown, left } = await proposed(
    ['KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ ………'],
    [],
    ['TT', 'Chi bộ', 'Số đảng viên'],
    ['I', 'KHỐI DÂN CƯ', ''],
    [1, 'An Dưỡng 1', ''],
    [2, 'Giao Hội 1', ''],
    [3, 'Chợ Mới', ''],
  );
  expect(shown['A1']).toBe(`KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ ${season.season.term}`);
  expect(shown['C5']).toBe(String(season.cells[0]?.members.total));
  expect(left.filter((each) => each.endsWith('name-unknown'))).toEqual(['B7 name-unknown']);
});

it('sums behind their columns are of these, the last of all; one that its kind belies is said', async () => {
  const names = ['An Dưỡng 1', 'An Dưỡng 2', 'Trường THCS Hoài Tân', 'Trạm Y tế'];
  const members = (...all: readonly string[]) =>
    String(
      season.cells
        .filter(({ name }) => all.some((each) => name.endsWith(each)))
        .reduce((sum, cell) => sum + (cell.members.total ?? 0), 0),
    );
  const [one = '', two = '', three = '', four = ''] = names;
  const { shown } = await proposed(
    ['Chỉ tiêu', one, two, 'Cộng', three, four, 'Cộng'],
    ['Tổng số đảng viên'],
  );
  expect([shown['D2'], shown['G2']]).toEqual([members(one, two), members(three, four)]);
  const kinds = await proposed(
    ['Chỉ tiêu', one, two, 'Cộng KP', three, four, 'Cộng trường'],
    ['Tổng số đảng viên'],
  );
  // the season has other cells of that kind
  expect(kinds.shown['D2']).toBeUndefined();
  expect(kinds.left).toEqual(['D2 rows-lacking', 'G2 part-total']);
});

it('“Trình độ của bí thư” counts nobody, what stands below it counts secretaries', async () => {
  const { shown, left } = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng'],
    [1, 'Trình độ của bí thư'],
    ['', '- Đại học trở lên'],
    [2, 'Bí thư có trình độ đại học trở lên'],
  );
  const graduates = season.cells.flatMap(({ congress }) =>
    congress.committee.filter(
      ({ position, professionalLevel = '' }) =>
        position === 'secretary' && ['university', 'postgraduate'].includes(professionalLevel),
    ),
  );
  expect(shown).toEqual({ C3: String(graduates.length), C4: String(graduates.length) });
  expect(left).toEqual(['B2 no-indicator']);
});

it('kinds of cells in a list of parts stand beside each other, and below the total of all', async () => {
  const ofKind = (kind: string) => season.cells.filter((cell) => cell.kind === kind);
  const lines = await proposed(
    ['TT', 'Nội dung', 'Số lượng'],
    [1, 'Tổng số chi bộ'],
    ['', 'Trong đó: Chi bộ khu phố'],
    ['', 'Chi bộ trường học'],
  );
  expect(lines.shown).toEqual({
    C2: '15',
    C3: String(ofKind('neighbourhood').length),
    C4: String(ofKind('school').length),
  });
  const rows = await proposed(
    ['TT', 'Chi bộ', 'Số đảng viên'],
    ...season.cells.map(({ name }, at) => [at + 1, name]),
    ['', 'Tổng cộng'],
    ['', 'Trong đó: Khối khu phố'],
    ['', 'Khối trường học'],
  );
  const members = (kind: string) =>
    String(ofKind(kind).reduce((sum, cell) => sum + (cell.members.total ?? 0), 0));
  expect(rows.shown).toMatchObject({ C18: members('neighbourhood'), C19: members('school') });
  expect(rows.left).toEqual([]);
});

it('parts go on without dashes, and “Trong đó” alone has no figure', async () => {
  const people = season.cells.flatMap(({ congress }) => congress.committee);
  const women = people.filter(({ gender }) => gender === 'female').length;
  const young = people.filter(({ born = '' }) => 2022 - Number(born.slice(0, 4)) < 40).length;
  const { shown, left } = await proposed(
    ['TT', 'Nội dung', 'Kết quả'],
    [1, 'Tổng số cấp uỷ viên'],
    ['', 'Trong đó: Nữ'],
    ['', 'Dưới 40 tuổi'],
    [2, 'Bí thư chi bộ'],
    ['', 'Trong đó'],
    ['', 'Nữ'],
    ['', 'Tuổi đời – Bình quân'],
  );
  expect(shown).toMatchObject({ C3: String(women), C4: String(young), C5: '15', C7: '2' });
  expect(shown['C6']).toBeUndefined();
  expect(shown['C8']).toBeDefined();
  expect(left).toEqual(['B6 no-indicator']);
});

it('two columns without a word for a number are a table, and a share is that of the line before it', async () => {
  const { shown, left } = await proposed(
    ['Nội dung', 'Kết quả'],
    ['Số đảng viên được triệu tập'],
    ['Số đảng viên tham dự đại hội'],
    ['Đạt tỷ lệ (%)'],
    ['Số nghị quyết đã ban hành'],
    ['Chiếm tỷ lệ (%)'],
  );
  const sum = (of: (cell: (typeof season.cells)[number]) => number | undefined) =>
    season.cells.reduce((total, cell) => total + (of(cell) ?? 0), 0);
  const present = sum(({ congress }) => congress.presentOfficial);
  expect(shown['B3']).toBe(String(present));
  expect(shown['B4']).toBe(
    formatPercent(
      present,
      sum(({ congress }) => congress.summonedOfficial),
    ),
  );
  expect(left).toEqual(['A5 no-indicator', 'A6 no-indicator']);
});

/** Three digits that count, what follows cut off, as the sample has it. */
function formatPercent(count: number, of: number): string {
  return String(Math.floor((1000 * count) / of) / 10).replace('.', ',');
}

it('kinds have their share of all cells, our ward alone its row, and words around a blank keep their distance', async () => {
  const kinds = await proposed(['Loại hình', 'Số chi bộ', 'Tỷ lệ %'], ['Khu phố'], ['Trường học']);
  expect(kinds.shown).toEqual({ B2: '8', C2: '53,3', B3: '4', C3: '26,6' });
  const ward = await proposed(['Đảng bộ', 'Tổng số chi bộ', 'Tổng số cấp uỷ viên'], ['Phường Hoài Tân']);
  expect(ward.shown).toEqual({ B2: '15', C2: '41' });
  const blank = await proposed(['Tổng số chi bộ: ……… chi bộ']);
  expect(blank.shown).toEqual({ A1: 'Tổng số chi bộ: 15 chi bộ' });
});

it('“Dân tộc” over its peoples counts nobody, beside “DTTS” it says the same again', async () => {
  const lines = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng'],
    [1, 'Tổng số cấp uỷ viên'],
    [2, 'Dân tộc'],
    ['', '- Kinh'],
    ['', '- Hrê'],
    [3, 'Tôn giáo'],
  );
  expect(Object.keys(lines.shown)).toEqual(['C2', 'C6']);
  const columns = await proposed(
    ['TT', 'Chi bộ', 'Tổng số cấp uỷ viên', 'Giới tính', '', 'Dân tộc', ''],
    ['', '', '', 'Nam', 'Nữ', 'DTTS', 'Khác'],
    ...season.cells.map(({ name }, at) => [at + 1, name]),
  );
  expect([columns.shown['D3'], columns.shown['E3'], columns.shown['F3']]).toEqual(['2', '1', '0']);
  const kinds = await proposed(['Loại hình', 'Số chi bộ'], ['Chi bộ khu phố, thôn'], ['Chi bộ trường học']);
  expect(kinds.shown).toEqual({ B2: '8', B3: '4' });
});

it('a section that is called as the line below it takes no figure, and says so', async () => {
  const { shown, left } = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng'],
    ['I', 'Đại hội chi bộ', ''],
    [1, 'Tổng số chi bộ trực thuộc', ''],
    ['II', 'Cấp uỷ chi bộ', ''],
    [1, 'Tổng số cấp uỷ viên', ''],
    [2, 'Cấp uỷ viên nữ', ''],
    ['III', 'Tổng số đảng viên', ''],
  );
  expect(Object.keys(shown)).toEqual(['C3', 'C5', 'C6', 'C7']);
  expect(left).toEqual(['C2 ambiguous', 'C4 ambiguous']);
});

it('the total of kinds is filled though “Tổng cộng” stands where they are numbered', async () => {
  const kinds = ['Chi bộ khu phố', 'Chi bộ trường học', 'Chi bộ cơ quan', 'Chi bộ công an', 'Chi bộ y tế'];
  const { shown } = await proposed(
    ['TT', 'Loại hình chi bộ', 'Số chi bộ', 'Tổng số đảng viên'],
    ...kinds.map((kind, at) => [at + 1, kind, '', '']),
    ['Tổng cộng', '', '', ''],
  );
  const members = season.cells.reduce((sum, cell) => sum + (cell.members.total ?? 0), 0);
  expect([shown['C7'], shown['D7']]).toEqual([String(season.cells.length), String(members)]);
});

it('a day, a mean and a name take no place under “Tỷ lệ %”, in lines and in rows', async () => {
  const { shown, left } = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng', 'Tỷ lệ %'],
    [1, 'Ngày đại hội đầu tiên', '', ''],
    [2, 'Ngày đại hội cuối cùng', '', ''],
    [3, 'Tuổi bình quân cấp uỷ', '', ''],
    [4, 'Số cấp uỷ viên nữ', '', ''],
  );
  expect(Object.keys(shown)).toEqual(['C2', 'C3', 'C4', 'C5', 'D5']);
  expect(left).toEqual(['D2 no-share', 'D3 no-share', 'D4 no-share']);
  const rows = season.cells.map(({ name }, at) => [at + 1, name, '', '', '']);
  const cells = await proposed(['TT', 'Tên chi bộ', 'Ngày đại hội', 'Tỷ lệ %', 'Họ và tên bí thư'], ...rows);
  expect(Object.keys(cells.shown).filter((at) => at.startsWith('D'))).toEqual([]);
  expect(cells.left).toContain('D2 ambiguous');
});
