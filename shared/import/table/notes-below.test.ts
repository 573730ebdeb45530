import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const GIVEN = ['An', 'Bình', 'Cúc', 'Dũng', 'Giang'];
const person = (at: number) => [
  String(at + 1),
  `Lê Thử ${GIVEN[at] ?? ''}`,
  `0${String(at + 1)}/02/1960`,
  'Khu phố 1',
];

const left = [
  'đã chuyển SH ngày 01/3/2025',
  'Từ trần 02/2025',
  'chuyển sinh hoạt đi 3/2025',
  'Đã mất ngày 5.6.2024',
];
const stays = ['Miễn sinh hoạt', 'Bí thư', 'ĐT: 0905123456', 'sinh năm 1960', 'Nữ'];

function listOf(people: number, at: number, note: string, column: number) {
  const rows = Array.from({ length: people }, (_, each) => person(each));
  return [
    HEAD,
    ...rows.slice(0, at + 1),
    [...Array.from({ length: column }, () => ''), note],
    ...rows.slice(at + 1),
  ];
}

function looked(rows: readonly (readonly string[])[]) {
  const { edit, questions, rows: planned } = planOf(bare, rows, { kind: 'roster' });
  return {
    names: (edit?.rosters ?? []).flatMap(({ items }) => items.map(({ fullName }) => fullName)),
    asked: questions.map(({ kind, count }) => [kind, count]),
    gone: planned.filter(({ reason }) => reason === 'gone' || reason === 'maybeGone').length,
    codes: planned.flatMap(({ problems }) => problems.map(({ code }) => code)),
  };
}

const places = fc.integer({ min: 1, max: GIVEN.length }).chain((people) =>
  fc.record({
    people: fc.constant(people),
    at: fc.integer({ min: 0, max: people - 1 }),
    column: fc.integer({ min: 0, max: 1 }),
    brackets: fc.constantFrom(['(', ')'], ['[', ']'], ['(', ').']),
  }),
);

describe('a note in brackets, alone below somebody', () => {
  it('is of the one above: who left stays out, and nobody else', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...left), ({ people, at, column, brackets }, note) => {
        const { names, asked, gone } = looked(listOf(people, at, brackets.join(note), column));
        expect([asked.length <= 1, gone]).toEqual([true, 1]);
        expect(names).toEqual(
          GIVEN.slice(0, people)
            .filter((_, each) => each !== at)
            .map((given) => `Lê Thử ${given}`),
        );
      }),
    );
  });

  it('is taken off the name and said, where it says something else of them', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...stays), ({ people, at, column, brackets }, note) => {
        const { names, asked, codes } = looked(listOf(people, at, brackets.join(note), column));
        expect([asked, names.length, codes]).toEqual([[], people, ['remark-removed']]);
      }),
    );
  });
});

it('without brackets it may be of those below too: both are asked about', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(...left), ({ people, at, column }, note) => {
      const { names, asked } = looked(listOf(people, at, note, column));
      const below = people - at - 1;
      expect(new Map(asked as [string, number][])).toEqual(
        new Map([['gone', 1], ...(below > 0 ? [['others', below] as const] : [])]),
      );
      expect(names).toEqual(GIVEN.slice(0, at).map((given) => `Lê Thử ${given}`));
    }),
  );
});

it('a line over people who left stays one', () => {
  for (const line of ['Đảng viên chuyển sinh hoạt đi', 'II. Từ trần 02/2025', 'Danh sách chuyển đi 3/2025']) {
    const { names } = looked(listOf(3, 1, line, 1));
    expect(names).toEqual(['Lê Thử An', 'Lê Thử Bình']);
  }
});
