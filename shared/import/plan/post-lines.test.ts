import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const TOP = ['TT', 'Họ và tên', 'Ngày sinh', 'Quê quán'];
const an = ['1', 'Lê Thử An', '1970', 'Hoài Tân'];
const binh = ['2', 'Trần Thử Bình', '1971', 'Hoài Tân'];
const cuc = ['3', 'Võ Thị Thử Cúc', '1972', 'Hoài Tân'];
const dung = ['4', 'Đỗ Thử Dung', '1973', 'Hoài Tân'];

type Rows = readonly (readonly string[])[];

function committee(rows: Rows) {
  const { edit, questions, ties, rows: planned } = planOf(bare, rows, { kind: 'committee' });
  const posts = (edit?.members ?? []).map(({ member: { fullName, position } }) => [fullName, position]);
  const problems = planned.flatMap((row) => row.problems.map(({ code }) => [row.name, code]));
  return { posts, open: questions.map(({ id }) => id), cells: ties.map(({ name }) => name), problems };
}

const wanted = [
  [an[1], 'secretary'],
  [binh[1], 'deputySecretary'],
  [cuc[1], 'member'],
  [dung[1], 'member'],
];

describe('a post as a line over people', () => {
  it.each([
    ['alone', (post: string) => [post]],
    ['with a numeral', (post: string) => [`I. ${post}`]],
    ['with a numeral in a column of its own', (post: string) => ['I', post]],
    ['with a number', (post: string) => [`1. ${post}`]],
    ['with a number in a column of its own', (post: string) => ['1', post]],
    ['with how many there are', (post: string) => ['', `${post}: 01 đồng chí`]],
    ['in capitals', (post: string) => [post.toUpperCase()]],
    ['behind “Các đồng chí”', (post: string) => ['', `Các đồng chí ${post}`]],
    ['with “chi bộ”', (post: string) => [`${post} chi bộ`]],
  ])('is the post of those below, %s', (_, line) => {
    const rows = [
      TOP,
      ['Chi bộ khu phố 1'],
      line('Bí thư'),
      an,
      line('Phó Bí thư'),
      binh,
      line('Chi uỷ viên'),
      cuc,
      dung,
    ];
    expect(committee(rows)).toMatchObject({
      posts: wanted,
      open: [],
      cells: ['Chi bộ khu phố 1'],
      problems: [],
    });
  });

  it('asks of nobody else who the second is, but says that it is not known', () => {
    const rows = [TOP, ['Chi bộ khu phố 1'], ['Bí thư'], an, ['Phó Bí thư'], binh, cuc];
    const { posts, open, problems } = committee(rows);
    expect(posts).toEqual(wanted.slice(0, 2));
    expect(open).toEqual(['members-without-post']);
    expect(problems).toEqual([[cuc[1], 'post-above']]);
  });

  it('is nobody’s where people stand above it: it may be written below each name', () => {
    const below = [an, ['', 'Bí thư'], binh, ['', 'Phó Bí thư'], cuc, ['', 'Chi uỷ viên']];
    const { posts, open } = committee([TOP, ['Chi bộ khu phố 1'], ...below]);
    expect([posts, open]).toEqual([[], ['members-without-post']]);
    expect(planOf(bare, [TOP, ...below]).edit?.members).toBeUndefined();
  });

  it('ends at the next cell, and leaves what a row says itself', () => {
    const top = [...TOP, 'Chức vụ'];
    const rows = [
      top,
      ['Chi bộ khu phố 1'],
      ['Bí thư'],
      an,
      ['Chi bộ khu phố 2'],
      [...binh, 'Phó Bí thư'],
      ['Chi uỷ viên'],
      [...cuc, 'Phó Bí thư'],
    ];
    expect(committee(rows).posts).toEqual([
      [an[1], 'secretary'],
      [binh[1], 'deputySecretary'],
      [cuc[1], 'deputySecretary'],
    ]);
  });

  it('brings nobody else and no other cell into a list of members', () => {
    const people = [an, binh, cuc, dung];
    const lines = fc.array(fc.constantFrom('Bí thư', 'Phó Bí thư', 'II. Chi uỷ viên', 'BÍ THƯ CHI BỘ', ''), {
      minLength: people.length,
      maxLength: people.length,
    });
    fc.assert(
      fc.property(lines, (posts) => {
        const body = people.flatMap((person, at) =>
          posts[at] === '' ? [person] : [[posts[at] ?? ''], person],
        );
        const { edit, questions } = planOf(bare, [TOP, ['Chi bộ khu phố 1'], ...body], { kind: 'roster' });
        const names = edit?.rosters.flatMap(({ items }) => items.map(({ fullName }) => fullName));
        expect([names, edit?.cells.length, questions]).toEqual([people.map(([, name]) => name), 1, []]);
      }),
    );
  });

  it.each([
    [
      'in the column of names',
      [
        ['', 'BÍ THƯ'],
        ['', 'Phạm Thử Ký'],
      ],
    ],
    [
      'further right',
      [
        ['', '', '', 'BÍ THƯ'],
        ['', '', '', 'Phạm Thử Ký'],
      ],
    ],
    [
      'below “T/M CHI UỶ”',
      [
        ['', 'T/M CHI UỶ'],
        ['', 'BÍ THƯ'],
        ['', 'Phạm Thử Ký'],
      ],
    ],
    [
      'below a sum',
      [
        ['', 'Tổng cộng: 2'],
        ['', 'BÍ THƯ'],
        ['', 'Phạm Thử Ký'],
      ],
    ],
  ])('is that of who signs where a name alone stands below it, %s', (_, end) => {
    const { edit } = planOf(bare, [TOP, ['Chi bộ khu phố 1'], an, binh, ...end], { kind: 'roster' });
    const names = edit?.rosters.flatMap(({ items }) => items.map(({ fullName }) => fullName));
    expect(names).toEqual([an[1], binh[1]]);
  });

  it('makes a list of committees of a list whose lines name posts', () => {
    const rows = [TOP, ['Chi bộ khu phố 1'], ['Bí thư'], an, ['Phó Bí thư'], binh];
    expect(planOf(bare, rows).edit?.members).toHaveLength(2);
    expect(
      planOf(bare, [TOP, ['Chi bộ khu phố 1'], an, binh, ['', '', 'BÍ THƯ']]).edit?.rosters,
    ).toHaveLength(1);
  });
});

describe('a post before a name', () => {
  it.each(['Cấp uỷ', 'Chi uỷ viên'])('says more than the heading “%s”', (heading) => {
    const top = ['TT', 'Chi bộ', heading, 'Năm sinh'];
    const names = ['Bí thư: Lê Thử An', 'Trần Thử Bình (PBT)', 'CUV: Võ Thị Thử Cúc', 'Đỗ Thử Dung'];
    const rows = names.map((name, at) => [String(at + 1), 'Chi bộ khu phố 1', name, '1970']);
    expect(committee([top, ...rows]).posts).toEqual(wanted);
  });
});
