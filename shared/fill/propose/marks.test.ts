import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell, CommitteeMember } from '../../domain/season';
import { addressOf, columnLetters } from '../../spreadsheet/address';
import { proposedOf } from './testing/proposed-rows';
import { spreadSeason } from './testing/spread-season';

type Holds = (cell: Cell) => boolean;

const holder =
  (post: CommitteeMember['position'], is: (member: CommitteeMember) => boolean): Holds =>
  ({ congress }) =>
    congress.committee.some((member) => member.position === post && is(member));

/** What a cell has one of or none, said a second time. */
const asked: readonly (readonly [string, Holds])[] = [
  ['Bí thư tái cử', holder('secretary', ({ standing }) => standing === 'reelected')],
  ['Bí thư là nữ', holder('secretary', ({ gender }) => gender === 'female')],
  ['Bí thư tham gia lần đầu', holder('secretary', ({ standing }) => standing === 'firstTime')],
  ['Phó bí thư là nữ', holder('deputySecretary', ({ gender }) => gender === 'female')],
  ['Bí thư kiêm trưởng khu phố', holder('secretary', ({ concurrentHead }) => concurrentHead === true)],
  [
    'Khuyết bí thư',
    ({ congress: { committee } }) => !committee.some(({ position }) => position === 'secretary'),
  ],
];

/** How a form shows what it wants in a column, and what is written where it holds and where not. */
const signs = {
  heading: { yes: 'x', no: '' },
  xDropdown: { yes: 'x', no: '' },
  wordDropdown: { yes: 'Có', no: 'Không' },
  sample: { yes: 'x', no: '' },
  countIf: { yes: 'x', no: '' },
  countAll: { yes: 'x', no: '' },
  sum: { yes: '1', no: '0' },
} as const;
type Sign = keyof typeof signs;

async function filled(columns: readonly { readonly words: string; readonly sign: Sign }[], seed: number) {
  const season = spreadSeason(seed);
  const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
  sheet.addRow([
    'TT',
    'Tên chi bộ',
    ...columns.map(({ words, sign }) => `${words}${sign === 'heading' ? ' (đánh dấu x)' : ''}`),
  ]);
  sheet.addRow(['VD', 'Chi bộ mẫu', ...columns.map(({ sign }) => (sign === 'sample' ? 'x' : null))]);
  for (const [at, { name }] of season.cells.entries()) sheet.addRow([at + 1, name]);
  const [from, to] = [3, 2 + season.cells.length];
  sheet.addRow(['', 'Tổng cộng']);
  for (const [at, { sign }] of columns.entries()) {
    const letters = columnLetters(at + 3);
    const range = `${letters}${String(from)}:${letters}${String(to)}`;
    const formula = { countIf: `COUNTIF(${range},"x")`, countAll: `COUNTA(${range})`, sum: `SUM(${range})` };
    if (sign in formula)
      sheet.getCell(to + 1, at + 3).value = { formula: formula[sign as keyof typeof formula], result: 0 };
    const words = { xDropdown: '"x"', wordDropdown: '"Có,Không"' }[sign as string];
    if (words !== undefined)
      for (let row = from; row <= to; row += 1)
        sheet.getCell(row, at + 3).dataValidation = { type: 'list', allowBlank: true, formulae: [words] };
  }
  const { ties, left, writes, problems } = await proposedOf(sheet, season);
  expect([problems, left.map(({ reason }) => reason)]).toEqual([[], ['name-unknown']]);
  return { season, from, ties, shown: new Map(writes.map((write) => [addressOf(write), write.shown])) };
}

it('a column takes “x”, the words of its dropdown, or 1 and 0, as its own cells, heading and formulas show', async () => {
  const column = fc.record({
    at: fc.nat(asked.length - 1),
    sign: fc.constantFrom(...(Object.keys(signs) as Sign[])),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(column, { minLength: 1, maxLength: 6, selector: ({ at }) => at }),
      fc.nat(40),
      async (drawn, seed) => {
        const columns = drawn.map(({ at, sign }) => ({ words: asked[at]?.[0] ?? '', sign }));
        const { season, from, shown } = await filled(columns, seed);
        for (const [index, { at, sign }] of drawn.entries())
          for (const [row, cell] of season.cells.entries()) {
            const place = `${columnLetters(index + 3)}${String(from + row)}`;
            const { yes, no } = signs[sign];
            expect([columns[index], place, shown.get(place)]).toEqual([
              columns[index],
              place,
              asked[at]?.[1](cell) ? yes : no,
            ]);
          }
      },
    ),
    { numRuns: 25 },
  );
});

async function proposedFor(rows: readonly (readonly (string | number)[])[]) {
  const season = spreadSeason(1);
  const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
  for (const row of rows) sheet.addRow([...row]);
  const names = season.cells.map(({ name }, at) => [at + 1, name]);
  sheet.addRows(names);
  const { ties, left } = await proposedOf(sheet, season);
  return [
    ...ties.map(({ tie, certainty }) => `${tie.indicator} ${certainty}`),
    ...left.map(({ cell, reason }) => `${cell} ${reason}`),
  ];
}

it('a 1 where nothing shows what is wanted is to be looked at, and so is an “x” that only a note tells', async () => {
  const heads = ['TT', 'Tên chi bộ', 'Bí thư tái cử', 'Số lượng bí thư là nữ'];
  expect(await proposedFor([heads])).toEqual([
    'cell.reelected.secretary likely',
    'cell.female.secretary certain',
  ]);
  expect(await proposedFor([['Ghi chú: đánh dấu “x” vào ô thích hợp'], heads])).toEqual([
    'cell.mark.reelected.secretary likely',
    'cell.female.secretary certain',
  ]);
  // of several people nobody knows what an “x” would say
  expect(await proposedFor([['TT', 'Tên chi bộ', 'Cấp uỷ viên nữ (x)']])).toEqual(['C2 ambiguous']);
});

it('a blank behind “Bí thư:” is for a name, and no number of secretaries goes there', async () => {
  const texts = await proposedFor([['Bí thư: …………'], ['TT', 'Tên chi bộ', 'Tổng số đảng viên']]);
  expect(texts).toEqual(['cell.total certain', 'A1 no-indicator']);
});

it('in a list of people a mark under a sum is 1, and what is marked is no text', async () => {
  const season = spreadSeason(3);
  const people = season.cells.flatMap(({ congress }) => congress.committee);
  const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
  sheet.addRow([
    'TT',
    'Họ và tên',
    'Nữ',
    'Tái cử',
    'Tôn giáo (x)',
    'Phó bí thư',
    'Dân tộc thiểu số (đánh dấu x)',
  ]);
  sheet.addRows(people.map(({ fullName }, at) => [at + 1, fullName]));
  const last = people.length + 1;
  sheet.getCell(last + 1, 3).value = { formula: `SUM(C2:C${String(last)})`, result: 0 };
  const { left, writes } = await proposedOf(sheet, season);
  const shown = new Map(writes.map((write) => [addressOf(write), write.shown]));
  expect(left).toEqual([]);
  for (const [at, { gender, standing, religion, position, ethnicity }] of people.entries()) {
    const row = ['C', 'D', 'E', 'F', 'G'].map((letters) => shown.get(`${letters}${String(at + 2)}`));
    const x = (holds: boolean) => (holds ? 'x' : '');
    expect(row).toEqual([
      gender === 'female' ? '1' : '',
      x(standing === 'reelected'),
      x(religion !== 'Không'),
      x(position === 'deputySecretary'),
      x(ethnicity !== 'Kinh'),
    ]);
  }
});

it('the sum under marks in a list of people is told, once for its row; under a formula nothing is', async () => {
  const { congress } = spreadSeason(1).cells[0] ?? { congress: { committee: [] } };
  const list = (sum: ExcelJS.CellValue) => {
    const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
    sheet.addRow(['TT', 'Họ và tên', 'Nữ (x)', 'Tái cử (x)', 'Năm sinh']);
    sheet.addRows(congress.committee.map(({ fullName }, at) => [at + 1, fullName]));
    sheet.addRow(['', 'Tổng cộng', sum, sum]);
    return sheet;
  };
  const told = async (sum: ExcelJS.CellValue) => {
    const { left } = await proposedOf(list(sum), spreadSeason(1));
    return left.filter(({ reason }) => reason === 'part-total').map(({ text }) => text);
  };
  expect(await told(null)).toEqual(['Tổng cộng']);
  expect(await told({ formula: 'COUNTA(C2:C3)', result: 0 })).toEqual([]);
});

it('the sum of “Không”, and of marks for deputies, is the number of marks', async () => {
  const season = spreadSeason(4);
  const sheet = new ExcelJS.Workbook().addWorksheet('Biểu');
  sheet.addRow(['TT', 'Tên chi bộ', 'Bí thư tái cử', '', 'Phó bí thư là nữ (x)']);
  sheet.addRow(['', '', 'Có', 'Không']);
  sheet.mergeCells('C1:D1');
  for (const letters of ['A', 'B', 'E']) sheet.mergeCells(`${letters}1:${letters}2`);
  sheet.addRows(season.cells.map(({ name }, at) => [at + 1, name]));
  sheet.addRow(['', 'Tổng cộng']);
  const { left, writes } = await proposedOf(sheet, season);
  const last = season.cells.length + 3;
  const sums = [3, 4, 5].map((column) => {
    const marks = writes.filter((write) => write.column === column && write.shown === 'x').length;
    return [
      marks > 0,
      writes.find((write) => write.column === column && write.row === last)?.shown === String(marks),
    ];
  });
  expect([left, sums]).toEqual([[], Array.from({ length: 3 }, () => [true, true])]);
});
