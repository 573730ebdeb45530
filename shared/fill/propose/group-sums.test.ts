import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../domain/season';
import { addressOf, columnLetters } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';
import { spreadSeason } from './testing/spread-season';

/** Rows that add up a group of cells: the figure of exactly these, or said. */

const season = spreadSeason(3);
const { cells } = season;
const ofKind = (kind: string) => cells.filter((cell) => cell.kind === kind);
const [streets, schools] = [ofKind('neighbourhood'), ofKind('school')];
const offices = cells.filter(({ kind }) => kind !== 'neighbourhood' && kind !== 'school');
type Cells = readonly Season['cells'][number][];
/** `format`: an empty cell of that number format. */
type Value = string | number | { readonly formula: string } | { readonly format: string };
const rows = (all: Cells): readonly (readonly Value[])[] => all.map(({ name }, at) => [at + 1, name]);
const members = (all: Cells) => String(all.reduce((sum, cell) => sum + (cell.members.total ?? 0), 0));

const HEAD = ['TT', 'Chi bộ', 'Tổng số đảng viên'];

async function filled(...all: readonly (readonly Value[])[]) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const row of all) {
    const isEmpty = (value: Value) => typeof value === 'object' && 'format' in value;
    const added = sheet.addRow(row.map((value) => (isEmpty(value) ? null : value)));
    for (const [at, value] of row.entries())
      if (typeof value === 'object' && 'format' in value) added.getCell(at + 1).numFmt = value.format;
  }
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const { form } = opened.value;
  const catalogue = catalogueOf(season, statistics(season));
  const { ties, left } = propose(form, season, catalogue);
  const plan = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  expect(plan.problems).toEqual([]);
  const at = (text: string) => all.findIndex((row) => row.includes(text)) + 1;
  const shown = new Map(plan.writes.map((write) => [addressOf(write), write.shown]));
  return {
    ties,
    /** What stands in the row of a label, in the column of members unless another is named. */
    of: (text: string, column = 'C') => shown.get(`${column}${String(at(text))}`),
    missing: (text: string) =>
      plan.writes.find((write) => addressOf(write) === `C${String(at(text))}`)?.missing,
    told: left.map(({ text, reason }) => `${text}: ${reason}`),
  };
}

describe('the sum of a group', () => {
  it('is told where its cell is one of days or percents', async () => {
    for (const format of ['dd/mm/yyyy', '0.0%']) {
      const { of, told } = await filled(
        HEAD,
        ...rows(streets),
        ['', 'Cộng khối khu phố', { format }],
        ...rows([...schools, ...offices]),
        ['', 'TỔNG CỘNG'],
      );
      expect([of('Cộng khối khu phố'), of('TỔNG CỘNG')]).toEqual([undefined, members(cells)]);
      expect(told).toEqual(['Cộng khối khu phố: format']);
    }
  });

  it('stands under its rows', async () => {
    const { of, told } = await filled(
      HEAD,
      ...rows(streets),
      ['', 'Cộng khối khu phố'],
      ...rows(schools),
      ['', 'Cộng khối trường học'],
      ...rows(offices),
      ['', 'Cộng'],
      ['', 'TỔNG CỘNG'],
    );
    expect([of('Cộng khối khu phố'), of('Cộng khối trường học'), of('Cộng')]).toEqual(
      [streets, schools, offices].map(members),
    );
    expect([of('TỔNG CỘNG'), told]).toEqual([members(cells), []]);
  });

  it('stands above its rows, below the total of all', async () => {
    const { of, told } = await filled(
      HEAD,
      ['', 'Toàn Đảng bộ'],
      ['I', 'Tổng khối trường học'],
      ...rows(schools),
      ['II', 'Tổng khối khu phố'],
      ...rows(streets),
      ['III', 'Tổng các đơn vị khác'],
      ...rows(offices),
    );
    const all = ['Toàn Đảng bộ', 'Tổng khối trường học', 'Tổng khối khu phố', 'Tổng các đơn vị khác'];
    expect(all.map((text) => of(text))).toEqual([cells, schools, streets, offices].map(members));
    expect(told).toEqual([]);
  });

  it('stands in the line over its rows, to be looked at; a cell that is numbered like one is its own', async () => {
    const [police, ...others] = offices;
    const { of, told, ties } = await filled(
      HEAD,
      ['', 'Đảng bộ phường Hoài Tân'],
      ['I', 'Chi bộ khu phố'],
      ...rows(streets),
      ['II', 'Chi bộ trường học'],
      ...rows(schools),
      ['III', police?.name ?? ''],
      ['IV', 'Các đơn vị khác'],
      ...rows(others),
    );
    const all = ['Đảng bộ phường Hoài Tân', 'Chi bộ khu phố', 'Chi bộ trường học', 'Các đơn vị khác'];
    expect(all.map((text) => of(text))).toEqual([cells, streets, schools, others].map(members));
    expect(told).toEqual([]);
    const likely = ties.filter(({ because }) => because === 'group');
    expect(likely.map(({ tie }) => tie.kind)).toEqual(['cell', 'cell', 'cell']);
  });

  it('is of all groups within it, where lines stand over lines', async () => {
    const { of } = await filled(
      HEAD,
      ['A', 'KHỐI DÂN CƯ'],
      ...rows(streets),
      ['B', 'KHỐI CÁC ĐƠN VỊ'],
      ['I', 'Khối trường học'],
      ...rows(schools),
      ['II', 'Khối cơ quan'],
      ...rows(offices),
    );
    expect(
      ['KHỐI DÂN CƯ', 'KHỐI CÁC ĐƠN VỊ', 'Khối trường học', 'Khối cơ quan'].map((text) => of(text)),
    ).toEqual([streets, [...schools, ...offices], schools, offices].map(members));
  });

  it('is counted, not added: shares and mean ages are those of the group', async () => {
    const heads = [...HEAD, 'Tỷ lệ cấp uỷ viên nữ (%)', 'Tuổi bình quân cấp uỷ'];
    const { of } = await filled(heads, ...rows(schools), ['', 'Cộng khối trường học'], ...rows(streets));
    const people = schools.flatMap(({ congress }) => congress.committee);
    const women = people.filter(({ gender }) => gender === 'female').length;
    expect(Number(of('Cộng khối trường học', 'D')?.replace(',', '.'))).toBeCloseTo(
      (100 * women) / people.length,
      0,
    );
    const own = schools.flatMap(({ congress }) =>
      congress.committee.map(
        ({ born = '' }) => Number(congress.heldOn?.slice(0, 4)) - Number(born.slice(0, 4)),
      ),
    );
    const mean = own.reduce((sum, age) => sum + age, 0) / own.length;
    expect(Number(of('Cộng khối trường học', 'E')?.replace(',', '.'))).toBeCloseTo(mean, 0);
  });

  it('is not known while a row is nobody’s, and then waits for it', async () => {
    const { of, missing, told } = await filled(
      HEAD,
      ...rows(streets.slice(1)),
      [9, 'Chợ Mới'],
      ['', 'Cộng khối khu phố'],
      ...rows(schools),
      ['', 'Cộng khối trường học'],
    );
    expect([of('Cộng khối khu phố'), missing('Cộng khối khu phố')]).toEqual(['', { rows: 1 }]);
    expect(of('Cộng khối trường học')).toBe(members(schools));
    expect(told).toContain('Chợ Mới: name-unknown');
  });

  it('is that of the rows that stand there, to be looked at, where its label claims no more', async () => {
    const listed = [...streets.slice(1), ...schools];
    const { of, ties } = await filled(
      HEAD,
      ...rows(streets.slice(1)),
      ['', 'Cộng'],
      ...rows(schools),
      ['', 'Cộng '],
      ['', 'Tổng cộng'],
    );
    expect([of('Cộng'), of('Cộng '), of('Tổng cộng')]).toEqual(
      [streets.slice(1), schools, listed].map(members),
    );
    const sums = ties.filter(({ tie }) => tie.kind === 'cell');
    expect(sums.map(({ certainty, because }) => [certainty, because])).toEqual(
      Array.from({ length: 3 }, () => ['likely', 'rows-lacking']),
    );
    const whole = await filled(HEAD, ...rows(listed), ['', 'Toàn đảng bộ']);
    expect(whole.told).toContain('Toàn đảng bộ: rows-lacking');
  });

  it.each([
    [
      'it can be of the rows above and below',
      [...rows(streets), ['', 'Cộng'], ...rows(schools)],
      'Cộng: part-total',
    ],
    [
      'its label names others',
      [...rows(streets), ['', 'Cộng khối trường học'], ...rows(schools), ['', 'Cộng khối khu phố']],
      'Cộng khối khu phố: part-total',
    ],
    [
      'a cell of its kind stands elsewhere',
      [...rows(streets.slice(1)), ['', 'Cộng khối khu phố'], ...rows([...schools, ...streets.slice(0, 1)])],
      'Cộng khối khu phố: part-total',
    ],
    [
      'a cell of its kind has no row',
      [...rows(streets.slice(1)), ['', 'Cộng khối khu phố'], ...rows(schools), ['', 'Cộng khối trường học']],
      'Cộng khối khu phố: rows-lacking',
    ],
    [
      'lines stand over lines',
      [
        ['A', 'Các khối'],
        ['I', 'Khối một'],
        ...rows(streets),
        ['II', 'Khối hai'],
        ...rows(schools),
        ['', 'Cộng A'],
      ],
      'Cộng A: part-total',
    ],
  ] satisfies readonly (readonly [string, readonly (readonly Value[])[], string])[])(
    'is said where %s',
    async (_, body, expected) => {
      expect((await filled(HEAD, ...body)).told).toContain(expected);
    },
  );

  it('stays empty where a formula adds up the rows besides, and is written where it adds up the sums', async () => {
    const last = streets.length + schools.length + 3;
    const body = [['I', 'Khối khu phố'], ...rows(streets), ['II', 'Khối trường học'], ...rows(schools)];
    const total = (formula: string) => ['', 'Tổng cộng', { formula }];
    const twice = await filled(HEAD, ...body, total(`SUM(C2:C${String(last)})`));
    expect(twice.told.filter((each) => each.endsWith('summed'))).toEqual([
      'Khối khu phố: summed',
      'Khối trường học: summed',
    ]);
    const once = await filled(HEAD, ...body, total(`C2+C${String(streets.length + 3)}`));
    expect([once.of('Khối khu phố'), once.of('Khối trường học')]).toEqual([streets, schools].map(members));
  });

  it.each([
    ['all cells of its kind', 0, []],
    ['some cells of its kind', 2, ['Cộng: rows-lacking']],
  ])('in a table on its side, of %s', async (_, lacking, said) => {
    const shown = streets.slice(lacking);
    const width = shown.length + 1;
    const { of, told } = await filled(
      ['Chỉ tiêu', 'Khu phố', ...Array.from({ length: width - 1 }, () => ''), 'Trường học'],
      [
        '',
        ...[...shown, 'Cộng', ...schools, 'Cộng '].map((one) => (typeof one === 'string' ? one : one.name)),
      ],
      ['Tổng số đảng viên'],
    );
    const column = columnLetters(width + 1);
    expect([of('Tổng số đảng viên', column), told]).toEqual([
      lacking === 0 ? members(streets) : undefined,
      said,
    ]);
    const last = columnLetters(width + schools.length + 2);
    expect(of('Tổng số đảng viên', last)).toBe(members(schools));
  });

  it('of the last group is told from the total of all, which stands on top', async () => {
    const groups = [
      ...rows(streets),
      ['', 'Cộng khối khu phố'],
      ...rows(schools),
      ['', 'Cộng '],
      ...rows(offices),
    ];
    const { of, told } = await filled(HEAD, ['', 'Tổng số'], ...groups, ['', 'Cộng  ']);
    expect([of('Tổng số'), of('Cộng '), of('Cộng  ')]).toEqual([cells, schools, offices].map(members));
    expect(told).toEqual([]);
    // two at both ends that say the same: nobody can tell
    const alike = await filled(HEAD, ['', 'Cộng'], ...groups.filter((row) => !row.includes('Cộng ')), [
      '',
      'Cộng  ',
    ]);
    expect([alike.of('Cộng'), alike.of('Cộng  ')]).toEqual([undefined, undefined]);
  });

  it('of the last group is no total of all, though it is called as that', async () => {
    const whole = await filled(HEAD, ...rows(streets), ['', 'Cộng'], ...rows([...schools, ...offices]), [
      '',
      'Cộng ',
    ]);
    expect([whole.of('Cộng'), whole.of('Cộng ')]).toEqual([
      members(streets),
      members([...schools, ...offices]),
    ]);
  });
});
