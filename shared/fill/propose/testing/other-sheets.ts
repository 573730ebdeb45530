import type ExcelJS from 'exceljs';
import type { Cell, CommitteeMember, Season } from '../../../domain/season';
import { askedOfCells } from './asked';
import { pick, type Random, shuffled } from './spread-season';

/** Sheets of random forms that are of one cell, or of posts line by line, and what must stand in them. */

export type Put = (row: number, column: number, value?: string | number) => ExcelJS.Cell;
export type Expect = (row: number, column: number, value: number | string | null) => void;

const CELL_LINES = askedOfCells.filter(
  ({ kind, paths }) => kind === 'count' && paths.some(({ length }) => length === 1),
);

/** How a sheet says of which cell it is; the last ones do not. */
const TITLES: readonly ((name: string) => string)[] = [
  (name) => `Chi bộ: ${name.replace(/^Chi bộ /u, '')}`,
  (name) => `Tên chi bộ: ${name}`,
  (name) => name.toUpperCase(),
  (name) => `KẾT QUẢ ĐẠI HỘI ${name.toUpperCase()}`,
  () => 'Chi bộ: ……………………',
  () => 'Chi bộ: Hợp tác xã Tân Thạnh Đông',
];
const TELLING = 4;

/** Lines below the title of one cell: its figures, and nothing where nobody knows which it is. */
export function oneCellSheet(random: Random, season: Season, put: Put, expect: Expect): void {
  const cell = pick(random, season.cells);
  const which = Math.floor(random() * TITLES.length);
  put(1, 1, 'PHIẾU TỔNG HỢP');
  put(2, 1, TITLES[which]?.(cell.name) ?? '');
  for (const [index, head] of ['TT', pick(random, ['Nội dung', 'Chỉ tiêu']), 'Kết quả'].entries())
    put(4, index + 1, head);
  for (const [index, line] of shuffled(random, CELL_LINES).slice(0, 6).entries()) {
    const row = 5 + index;
    const words = line.paths.filter(({ length }) => length === 1);
    put(row, 1, index + 1);
    put(row, 2, pick(random, words)[0] ?? '');
    put(row, 3);
    const value = which < TELLING ? line.of(cell) : undefined;
    expect(row, 3, value === undefined ? null : Number(value));
  }
}

type Is = (member: CommitteeMember, cell: Cell) => boolean;

const age = ({ born }: CommitteeMember, { congress }: Cell) =>
  Number(congress.heldOn?.slice(0, 4)) - Number(born?.slice(0, 4));
const level =
  (...levels: readonly string[]): Is =>
  ({ professionalLevel = '' }) =>
    levels.includes(professionalLevel);
const theory =
  (...levels: readonly string[]): Is =>
  ({ politicalTheory = '' }) =>
    levels.includes(politicalTheory);

/** “II | Độ tuổi” and the lines that stand under it. */
const SECTIONS: readonly (readonly [string, readonly (readonly [string, Is])[]])[] = [
  [
    'Độ tuổi',
    [
      ['Dưới 40 tuổi', (member, cell) => age(member, cell) < 40],
      ['Từ 40 đến 50 tuổi', (member, cell) => age(member, cell) >= 40 && age(member, cell) <= 50],
      ['Trên 50 tuổi', (member, cell) => age(member, cell) > 50],
    ],
  ],
  [
    'Trình độ chuyên môn',
    [
      ['Trung cấp', level('intermediate')],
      ['Đại học', level('university')],
    ],
  ],
  [
    'Lý luận chính trị',
    [
      ['Sơ cấp', theory('elementary')],
      ['Trung cấp', theory('intermediate')],
    ],
  ],
];

const POSTS: readonly (readonly [string, Is])[] = [
  ['Cấp uỷ viên', () => true],
  ['Bí thư', ({ position }) => position === 'secretary'],
  ['Phó bí thư', ({ position }) => position === 'deputySecretary'],
];

/** Sections with a number each over their lines, and a column for each post. */
export function sectionsSheet(random: Random, season: Season, put: Put, expect: Expect): void {
  const numbers = pick(random, [
    ['I', 'II', 'III', 'IV'],
    ['A', 'B', 'C', 'D'],
  ]);
  put(1, 1, 'CHẤT LƯỢNG CẤP UỶ CHI BỘ');
  for (const [index, head] of ['TT', 'Tiêu chí', ...POSTS.map(([post]) => post)].entries())
    put(3, index + 1, head);
  let row = 4;
  const line = (number: string | number, text: string, is: Is | undefined) => {
    put(row, 1, number);
    put(row, 2, text);
    for (const [index, [, holds]] of POSTS.entries()) {
      put(row, 3 + index);
      const members = season.cells.flatMap((cell) =>
        cell.congress.committee.filter((member) => holds(member, cell) && is?.(member, cell)),
      );
      expect(row, 3 + index, is ? members.length : null);
    }
    row += 1;
  };
  line(numbers[0] ?? '', 'Tổng số', () => true);
  line(1, 'Nữ', ({ gender }) => gender === 'female');
  for (const [at, [text, lines]] of shuffled(random, SECTIONS).entries()) {
    line(numbers[at + 1] ?? '', text, undefined);
    for (const [index, [own, is]] of lines.entries()) line(index + 1, own, is);
  }
}

const KIND_TITLES: readonly (readonly [Cell['kind'], string])[] = [
  ['neighbourhood', 'CÁC CHI BỘ KHU PHỐ'],
  ['school', 'Kết quả đại hội các chi bộ trường học'],
  ['school', 'KHỐI TRƯỜNG HỌC'],
];

/** Now and then a title that speaks of the cells of one kind, and the season as it is with these alone. */
export function partOf(random: Random, season: Season): { readonly title?: string; readonly part: Season } {
  const [kind, title] = pick(random, KIND_TITLES);
  const cells = season.cells.filter((cell) => cell.kind === kind && cell.congress.committee.length > 0);
  const isWhole = random() < 0.7 || cells.length < season.cells.filter((cell) => cell.kind === kind).length;
  return isWhole || cells.length === 0 ? { part: season } : { title, part: { ...season, cells } };
}
