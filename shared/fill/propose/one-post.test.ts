import { describe, expect, it } from 'vitest';
import type { CommitteeMember } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { proposed } from './testing/proposed-rows';

/** A table whose title names a post: what its lines leave open is of the holders of that post. */

const season = sampleSeason();
const members = season.cells.flatMap(({ congress }) => congress.committee);
const count = (is: (member: CommitteeMember) => boolean) => String(members.filter(is).length);
const holding = (post: string) => (member: CommitteeMember) =>
  member.position === post && member.standing === 'reelected';
const LINES = [
  ['TT', 'Tiêu chí', 'Số lượng'],
  [1, 'Tái cử', ''],
  [2, 'Cấp uỷ viên nữ', ''],
];
const women = count(({ gender }) => gender === 'female');

describe('“Tái cử” below a title', () => {
  it.each([
    ['I. BÍ THƯ CHI BỘ', 'secretary'],
    ['Danh sách phó bí thư', 'deputySecretary'],
  ])('of one post is of its holders: %s', async (title, post) => {
    const { shown } = await proposed([title], ...LINES);
    expect(shown).toEqual({ C3: count(holding(post)), C4: women });
  });

  it('of two posts is told', async () => {
    const { shown, left } = await proposed(['BÍ THƯ, PHÓ BÍ THƯ CHI BỘ'], ...LINES);
    expect(shown).toEqual({ C4: women });
    expect(left).toContain('C3 ambiguous');
  });

  it.each(['CẤP UỶ CHI BỘ', 'Kết quả bầu chi uỷ, bí thư, phó bí thư', 'BIỂU TỔNG HỢP'])(
    'of the committee, or of nobody, is of everybody: %s',
    async (title) => {
      const { shown } = await proposed([title], ...LINES);
      expect(shown).toEqual({ C3: count(({ standing }) => standing === 'reelected'), C4: women });
    },
  );

  it('is read by the title of its own table', async () => {
    const { shown } = await proposed(['I. BÍ THƯ CHI BỘ'], ...LINES, ['II. PHÓ BÍ THƯ CHI BỘ'], ...LINES);
    expect(shown['C3']).toBe(count(holding('secretary')));
    expect(shown['C7']).toBe(count(holding('deputySecretary')));
  });

  it('in a column beside names of cells is told: there is no such figure of a cell', async () => {
    const names = season.cells.map(({ name }, at) => [at + 1, name, '', '']);
    const head = ['TT', 'Chi bộ', 'Họ và tên bí thư', 'Tái cử'];
    const { shown, left } = await proposed(['BIỂU THỐNG KÊ BÍ THƯ CHI BỘ'], head, ...names);
    expect(Object.keys(shown).filter((at) => at.startsWith('D'))).toEqual([]);
    expect(left).toContain('D3 ambiguous');
  });
});
