import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { cellKey } from '../match/match-cells';
import { planOf } from '../testing/plan';
import { type ImportSettings, NEW_CELL } from './settings';

const names = ['khu phố 1', 'khu phố 2', 'Trường Mầm non Hoa Mai', 'Trạm Y tế phường'];
const congress: Cell['congress'] = { status: 'planned', approvedSeats: {}, committee: [] };
const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const season: Season = {
  ...bare,
  cells: names.map((name, at) => ({
    id: `c${String(at)}`,
    order: at + 1,
    name: `Chi bộ ${name}`,
    kind: 'other',
    members: {},
    congress,
  })),
};

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'];
const GIVEN = ['An', 'Bình', 'Cúc', 'Dũng', 'Giang', 'Hà', 'Khang', 'Lâm', 'Mai', 'Nam', 'Oanh', 'Phúc'];

/** What may stand below the people of a cell. */
const sums = [
  (name: string, count: number) => `Tổng cộng chi bộ ${name}: ${String(count)} đ/c`,
  (name: string, count: number) => `Cộng ${name}: ${String(count)}`,
  (name: string, count: number) => `TỔNG SỐ ĐẢNG VIÊN CHI BỘ ${name.toUpperCase()}: ${String(count)}`,
  (name: string, count: number) => `Cộng chi bộ ${name} có ${String(count)} đồng chí, nữ 1`,
];
const lines = [
  (name: string) => `Chi bộ ${name}`,
  (name: string, count: number) => `CHI BỘ ${name.toUpperCase()} (${String(count)} đồng chí)`,
  (name: string, count: number) => `Chi bộ ${name}: ${String(count)} đảng viên`,
];
const signed = [
  (name: string) => `T/M CHI BỘ ${name.toUpperCase()}`,
  (name: string) => `Bí thư chi bộ ${name}`,
];

const lists = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: names.length }),
  below: fc.oneof(
    ...[sums, lines, signed].map((words, at) =>
      fc.record({
        words: fc.constantFrom(...words),
        kind: fc.constant((['sums', 'lines', 'signed'] as const)[at]),
      }),
    ),
  ),
  isAbove: fc.boolean(),
  known: fc.boolean(),
  repeats: fc.boolean(),
  total: fc.boolean(),
  column: fc.integer({ min: 0, max: 2 }),
});

type List = typeof lists extends fc.Arbitrary<infer T> ? T : never;

function listOf({ counts, below: { words, kind }, isAbove, repeats, total, column }: List) {
  const cellOf = new Map<string, string>();
  const rows: string[][] = [HEAD];
  counts.forEach((count, cell) => {
    const of = words(names[cell] ?? '', count);
    const line = [...Array.from({ length: column }, () => ''), of];
    if (repeats && cell > 0) rows.push(HEAD);
    if (isAbove) rows.push([`Chi bộ ${names[cell] ?? ''}`]);
    for (let at = 0; at < count; at += 1) {
      const name = `Lê Thử ${GIVEN[cellOf.size] ?? ''}`;
      cellOf.set(name, `c${String(cell)}`);
      rows.push([String(at + 1), name, `0${String(at + 1)}/02/196${String(cell)}`, 'Nam']);
    }
    // over and below its people would be a cell more
    if (!(isAbove && kind === 'lines')) rows.push(line);
    if (kind === 'signed') rows.push(['', '', [...cellOf.keys()].at(-1) ?? '']);
  });
  if (total) rows.push(['', `Tổng cộng: ${String(cellOf.size)} đồng chí`]);
  return { rows, cellOf };
}

function idOfName(name: string): string {
  return `c${String(names.findIndex((each) => cellKey(each) === cellKey(name)))}`;
}

function cellsOf(rows: readonly (readonly string[])[], settings: ImportSettings, of = season) {
  const { edit, questions, ties } = planOf(of, rows, settings);
  const idOf = (cell: string | number) =>
    typeof cell === 'string' ? cell : idOfName(edit?.cells[cell]?.name ?? '');
  const people = (edit?.rosters ?? []).flatMap(({ cell, items }) =>
    items.map(({ fullName }) => [fullName, idOf(cell)] as const),
  );
  return { of: new Map(people), questions, ties };
}

describe('people above the line that names their cell', () => {
  it('come into that cell or are asked about, whatever the line is', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { rows, cellOf } = listOf(list);
        const into = list.known ? season : bare;
        const first = cellsOf(rows, { kind: 'roster' }, into);
        for (const [name, cell] of first.of) expect([name, cell]).toEqual([name, cellOf.get(name)]);
        const answered = { kind: 'roster', cellNames: list.isAbove ? 'above' : 'below' } as const;
        const asked = cellsOf(rows, answered, into).ties.map(({ key, name, near }) => {
          const isOffered = list.known && list.below.kind === 'signed' && !list.isAbove;
          expect(near.map(({ id }) => id)).toEqual(isOffered ? [idOfName(name)] : []);
          return [key, list.known ? idOfName(name) : NEW_CELL] as const;
        });
        const { of } = cellsOf(rows, { ...answered, cells: Object.fromEntries(asked) }, into);
        expect(of).toEqual(cellOf);
      }),
    );
  });

  it('are asked about once where the line may be over those below it, and are open until then', () => {
    const rows = [
      HEAD,
      ['1', 'Lê Thử An', '1960', 'Nam'],
      ['Chi bộ khu phố 1'],
      ['1', 'Lê Thử Bình', '1961', 'Nam'],
    ];
    const open = cellsOf([...rows, ['Chi bộ khu phố 2']], { kind: 'roster' });
    expect(open.of).toEqual(new Map());
    expect(open.questions.map(({ kind }) => kind)).toEqual(['cell-names']);
    expect(open.questions[0]?.examples).toEqual([{ text: 'Lê Thử An', otherwise: 'Chi bộ khu phố 1' }]);
    const above = cellsOf([...rows, ['Chi bộ khu phố 2']], { kind: 'roster', cellNames: 'above' });
    expect(above.of).toEqual(new Map([['Lê Thử Bình', 'c0']]));
    // somebody below the last line: it is over them, and only who stands above the first is open
    expect(cellsOf(rows, { kind: 'roster' }).of).toEqual(new Map([['Lê Thử Bình', 'c0']]));
  });
});

describe('a column that names each cell in the last row of its people', () => {
  it('is asked about with that answer, and until then nobody comes into another cell', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: names.length });
    fc.assert(
      fc.property(fc.constant(2), counts, fc.boolean(), (first, others, repeats) => {
        const cellOf = new Map<string, string>();
        const rows: string[][] = [];
        [first, ...others].slice(0, names.length).forEach((count, cell) => {
          if (repeats || cell === 0) rows.push([...HEAD, 'Chi bộ']);
          for (let at = 1; at <= count; at += 1) {
            const name = `Lê Thử ${GIVEN[cellOf.size] ?? ''}`;
            cellOf.set(name, `c${String(cell)}`);
            rows.push([String(cellOf.size), name, '1960', 'Nam', at === count ? (names[cell] ?? '') : '']);
          }
        });
        const open = cellsOf(rows, { kind: 'roster' });
        for (const [name, cell] of open.of) expect([name, cell]).toEqual([name, cellOf.get(name)]);
        expect(open.questions.map(({ kind, choices }) => [kind, choices])).toEqual([
          ['cell-from-above', ['yes', 'below', 'no']],
        ]);
        expect(cellsOf(rows, { kind: 'roster', cellFromAbove: 'below' }).of).toEqual(cellOf);
      }),
    );
  });

  it('that names it in the first row gives no such answer', () => {
    const rows = [
      [...HEAD, 'Chi bộ'],
      ['1', 'Lê Thử An', '1960', 'Nam', 'Khu phố 1'],
      ['2', 'Lê Thử Bình', '1961', 'Nam', ''],
    ];
    const { questions } = cellsOf(rows, { kind: 'roster' });
    expect(questions.map(({ choices }) => choices)).toEqual([['yes', 'no']]);
  });
});

describe('a column that names each cell in any one row of its people, numbered from 1 in each', () => {
  const blocks = fc
    .array(
      fc
        .integer({ min: 1, max: 3 })
        .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 }))),
      { minLength: 2, maxLength: names.length },
    )
    .filter((list) => list.some(([, at]) => at > 0));
  const listOfBlocks = (list: readonly (readonly [number, number])[], numbered: (at: number) => string) => {
    const of = new Map<string, string>();
    const rows = list.flatMap(([count, named], cell) =>
      Array.from({ length: count }, (_, at) => {
        const name = `Lê Thử ${GIVEN[of.size] ?? ''}`;
        of.set(name, `c${String(cell)}`);
        return [numbered(at + 1), at === named ? `Chi bộ ${names[cell] ?? ''}` : '', name, '1960'];
      }),
    );
    return { rows: [['STT', 'Chi bộ', 'Họ và tên', 'Ngày sinh'], ...rows], of };
  };

  it('is that of its block, and said where a row does not name it', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('', '.', ')'), (list, behind) => {
        const { rows, of } = listOfBlocks(list, (at) => `${String(at)}${behind}`);
        const plan = planOf(season, rows, { kind: 'roster' });
        expect(cellsOf(rows, { kind: 'roster' }).of).toEqual(of);
        expect(plan.questions.filter(({ answer }) => answer === undefined)).toEqual([]);
        const said = plan.rows
          .flatMap(({ problems }) => problems)
          .filter(({ code }) => code === 'cell-of-block');
        expect(said).toHaveLength(of.size - list.length);
      }),
    );
  });

  it('is asked about where the numbers go on or lack, and nobody comes into another cell', () => {
    fc.assert(
      fc.property(blocks, fc.boolean(), (list, goesOn) => {
        let last = 0;
        const { rows, of } = listOfBlocks(list, () => (goesOn ? String((last += 1)) : ''));
        const open = cellsOf(rows, { kind: 'roster' });
        for (const [name, cell] of open.of) expect([name, cell]).toEqual([name, of.get(name)]);
        expect(open.questions.some(({ answer }) => answer === undefined)).toBe(true);
      }),
    );
  });
});
