import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { proposed } from './testing/proposed-rows';

/** Of whom “Chi uỷ viên”, “CUV” is: of those without another post, or of the whole committee. */

const season = sampleSeason();
const people = season.cells.flatMap(({ congress }) => congress.committee);
const number = (is: (person: (typeof people)[number]) => boolean) => String(people.filter(is).length);
const female = ({ gender }: (typeof people)[number]) => gender === 'female';
const at =
  (...posts: readonly string[]) =>
  ({ position }: (typeof people)[number]) =>
    posts.includes(position);
const everybody = String(people.length);
const women = number(female);
const members = number(at('member'));
const womenAmongMembers = number((person) => at('member')(person) && female(person));

describe('“CUV” among lines', () => {
  const lines = async (...texts: readonly string[]) => {
    const { shown } = await proposed(['Chỉ tiêu', 'Số lượng'], ...texts.map((text) => [text]));
    return texts.map((_, row) => shown[`B${String(row + 2)}`]);
  };

  it('is who has no other post where the secretary stands beside it in the same words', async () => {
    expect((await lines('Bí thư', 'Phó bí thư', 'CUV'))[2]).toBe(members);
    expect((await lines('BT – Nữ', 'PBT – Nữ', 'CUV – Nữ'))[2]).toBe(womenAmongMembers);
  });

  it('is everybody where no post stands beside it', async () => {
    expect(await lines('CUV', 'CUV – Nữ')).toEqual([everybody, women]);
    expect(await lines('Tổng số chi bộ', 'CUV – Nữ')).toEqual([String(season.cells.length), women]);
  });

  it('is told where it may be either', async () => {
    expect((await lines('Tổng số cấp uỷ viên', 'Chi uỷ viên'))[1]).toBeUndefined();
    expect(await lines('CUV', 'CUV – Nữ', 'BT – Nữ')).toEqual([
      everybody,
      undefined,
      number((person) => at('secretary')(person) && female(person)),
    ]);
    expect((await lines('BT', 'PBT', 'CUV', 'CUV – Nữ'))[3]).toBeUndefined();
  });
});

describe('“Chi uỷ viên” over columns', () => {
  it('has figures of its own under it, with a total and shares too', async () => {
    const { shown } = await proposed(
      ['Tiêu chí', 'Bí thư', '', 'Phó bí thư', '', 'Chi uỷ viên', ''],
      ['', 'TS', '%', 'TS', '%', 'TS', '%'],
      ['Tổng số'],
      ['Nữ'],
    );
    expect([shown['F3'], shown['F4']]).toEqual([members, womenAmongMembers]);
    expect(shown['G4']).toBeDefined();
  });

  it('counts beside the name of the secretary, which counts nobody', async () => {
    const { shown } = await proposed(
      ['TT', 'Chi bộ', 'SL CUV', 'Bí thư', ''],
      ['', '', '', 'Họ và tên', 'Năm sinh'],
      ...season.cells.map(({ name }, row) => [row + 1, name]),
    );
    const [first] = season.cells;
    expect(shown['C3']).toBe(String(first?.congress.committee.length));
    expect(shown['D3']).toBe(first?.congress.committee.find(at('secretary'))?.fullName);
  });

  it('alone at the end of the posts is counted like them', async () => {
    const { shown, left } = await proposed(
      ['TT', 'Chi bộ', 'Bí thư', 'Phó bí thư', 'Chi uỷ viên'],
      ...season.cells.map(({ name }, row) => [row + 1, name]),
    );
    expect([shown['C2'], shown['D2'], shown['E2']]).toEqual(['1', '1', '1']);
    expect(left).toEqual([]);
  });
});

it('the three posts as rows add up to the committee', async () => {
  const { shown } = await proposed(
    ['Chức danh', 'Tổng số', 'Nữ'],
    ['Bí thư'],
    ['Phó bí thư'],
    ['Chi uỷ viên'],
    ['Tổng cộng'],
  );
  expect([shown['B5'], shown['C5']]).toEqual([everybody, women]);
  const two = await proposed(['Chức danh', 'Tổng số'], ['Bí thư'], ['Phó bí thư'], ['Tổng cộng']);
  expect(two.shown['B4']).toBeUndefined();
});
