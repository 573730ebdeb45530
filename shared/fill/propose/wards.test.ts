import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Tie } from '../../domain/parts/fill-mappings';
import type { Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { wardLikeness } from '../ward-rows';
import { propose } from '.';
import { proposeOwnWard } from './own-ward';

/** Two cells of a ward, whose numbers of members tell them. */
function seasonOf(ward: string): Season {
  const sample = sampleSeason();
  const cells = sample.cells.slice(0, 2).map((cell, index) => {
    return { ...cell, name: `Chi bộ khu phố ${String(index + 1)}`, members: { total: 100 + index } };
  });
  return { ...sample, committee: { ...sample.committee, name: ward }, cells };
}

type Rows = readonly (readonly (string | number)[])[];

async function formOf(rows: Rows) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const row of rows) sheet.addRow([...row]);
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.form;
}

async function proposed(season: Season, rows: Rows) {
  const form = await formOf(rows);
  const catalogue = catalogueOf(season, statistics(season));
  const { ties, left } = propose(form, season, catalogue);
  const filled = (plain: readonly Tie[], of = form) => {
    const plan = planFill(of, catalogue, plain);
    return {
      codes: plan.problems.map(({ code }) => code),
      shown: Object.fromEntries(plan.writes.map((write) => [addressOf(write), write.shown])),
    };
  };
  const plain = ties.map(({ tie }) => tie);
  const named = (text: string) =>
    proposeOwnWard(form, season, catalogue, { ties, left }, { sheet: 'Biểu', text });
  return { ties: plain, left, filled, named, ...filled(plain) };
}

const season = seasonOf('Đảng uỷ phường Bình An');
const HEADINGS = ['TT', 'Đảng bộ', 'Số chi bộ', 'Tổng số đảng viên'];

describe('a form that several wards fill', () => {
  it('takes the figures of the season in the row of our own ward, wherever it stands', async () => {
    const rows = [
      HEADINGS,
      [1, 'Xã Bình An'],
      [2, 'Phường Bình Ân'],
      [3, 'Đảng bộ P. Bình An'],
      [4, 'Phường Bình Hoà'],
    ];
    const { ties, shown, codes, left, filled } = await proposed(season, rows);
    expect([shown, codes, left]).toEqual([{ C4: '2', D4: '201' }, [], []]);
    const [first = [], ...others] = rows;
    expect(filled(ties, await formOf([first, ...others.toReversed()])).shown).toEqual({ C3: '2', D3: '201' });
  });

  it('asks which row is ours where none is spelt so, and writes nothing before that', async () => {
    const { ties, shown, left, filled } = await proposed(season, [
      HEADINGS,
      [1, 'Phường Bình Ân'],
      [2, 'Phường Tân An'],
    ]);
    expect(shown).toEqual({});
    expect(left).toMatchObject([
      { cell: 'B2', reason: 'ward-unknown', candidates: ['Đảng uỷ phường Bình An'] },
    ]);
    const named = ties.map((tie) => {
      return { ...tie, lacking: [], names: [{ text: 'Phường Bình Ân', name: 'Đảng uỷ phường Bình An' }] };
    });
    expect(filled(named).shown).toEqual({ C2: '2', D2: '201' });
  });

  it('finds the cells below the row that somebody said is ours, in another order of wards too', async () => {
    const cells = [
      [1, 'Chi bộ khu phố 1'],
      [2, 'Khu phố 2'],
    ];
    const form = (...wards: readonly string[]) => [
      ['TT', 'Đơn vị', 'Tổng số đảng viên'],
      ...wards.flatMap((ward) => [['', ward], ...cells]),
    ];
    const rows = form('Phường Tân An', 'Phường BA', 'Phường Tam Quan');
    const { ties, left, named, filled } = await proposed(season, rows);
    expect(ties).toEqual([]);
    expect(left.map(({ text, reason }) => [text, reason])).toContainEqual(['Phường BA', 'ward-unknown']);
    const own = named('Phường BA').ties.map(({ tie }) => tie);
    expect(filled(own)).toEqual({ codes: [], shown: { C5: '201', C6: '100', C7: '101' } });
    const later = filled(own, await formOf(form('Phường BA', 'Phường Tân An')));
    expect(later).toEqual({ codes: [], shown: { C2: '201', C3: '100', C4: '101' } });
  });

  it('fills no cell below our bare name while another ward stands there, be it called nearly as ours', async () => {
    const ours = [
      [1, 'Chi bộ khu phố 1'],
      [2, 'Chi bộ khu phố 2'],
    ];
    for (const other of ['Phường Tân An', 'Phường Bình Ân']) {
      const rows = [
        ['TT', 'Đơn vị', 'Tổng số đảng viên'],
        ['', 'Bình An'],
        ...ours,
        ['', other],
        ours[1] ?? [],
      ];
      const { shown, left, named, filled } = await proposed(season, rows);
      expect(shown).toEqual({});
      expect(left.map(({ text, reason }) => [text, reason])).toContainEqual(['Bình An', 'ward-unknown']);
      const own = filled(named('Bình An').ties.map(({ tie }) => tie));
      expect(own.shown).toEqual({ C2: '201', C3: '100', C4: '101' });
    }
  });

  it('takes a row that bears our name alone where all others say that they are wards, and says so', async () => {
    const wards = ['Phường Tân An', 'Bình An', 'Phường Tam Quan'];
    for (const unit of ['Đơn vị', 'Tên tổ chức']) {
      const top = ['TT', unit, 'Số chi bộ', 'Tổng số đảng viên'];
      const form = await formOf([top, ...wards.map((name, at) => [at + 1, name])]);
      const catalogue = catalogueOf(season, statistics(season));
      const { ties, left } = propose(form, season, catalogue);
      const plan = planFill(
        form,
        catalogue,
        ties.map(({ tie }) => tie),
      );
      expect(plan.writes.map((write) => [addressOf(write), write.shown])).toEqual([
        ['C3', '2'],
        ['D3', '201'],
      ]);
      expect([plan.problems, left]).toEqual([[], []]);
    }
    // two rows that may be ours, or one that is spelt otherwise, are asked about
    for (const names of [
      ['Phường Tân An', 'Bình An', 'Xã Bình An'],
      ['Phường Tân An', 'Bình Ân', 'Xã Hoài Mỹ'],
    ]) {
      const asked = await proposed(season, [
        ['TT', 'Tên tổ chức', 'Số chi bộ', 'Tổng số đảng viên'],
        ...names.map((name, at) => [at + 1, name]),
      ]);
      expect(asked.left.map(({ reason }) => reason)).toContain('ward-unknown');
    }
  });

  it.each([
    ['between two others', ['Phường Tân An', 'Bình An', 'Phường Tam Quan'], 3],
    ['beside one other', ['Phường Tân An', 'Bình An'], 3],
    ['with a number', ['Phường Tân An', '2. Bình An', 'Xã Hoài Mỹ'], 3],
    ['in capitals, first of all', ['BÌNH AN', 'Phường Tân An', 'Xã Hoài Mỹ'], 2],
    ['with a slip', ['Phường Tân An', 'Bình Ân', 'Xã Hoài Mỹ'], 3],
  ])('offers a row that bears our name and does not say that it is a ward, %s', async (_, names, own) => {
    const cells = [
      [1, 'Chi bộ khu phố 1'],
      [2, 'Khu phố 2'],
    ];
    const top = ['TT', 'Đơn vị', 'Số chi bộ', 'Tổng số đảng viên'];
    const text = names[own - 2] ?? '';
    // with the cells of each ward below it
    const whole = await proposed(season, [top, ...names.flatMap((name) => [['', name], ...cells])]);
    expect(whole.shown).toEqual({});
    expect(whole.left.map((each) => each.text)).toContain(text);
    const row = 2 + (own - 2) * 3;
    const filled = whole.filled(whole.named(text).ties.map(({ tie }) => tie));
    expect(filled.codes).toEqual([]);
    expect(filled.shown).toMatchObject({ [`D${String(row + 1)}`]: '100', [`D${String(row + 2)}`]: '101' });
    expect(
      Object.keys(filled.shown).every((at) => Number(at.slice(1)) >= row && Number(at.slice(1)) <= row + 2),
    ).toBe(true);
  });

  it.each([
    [
      'a row of its own above them',
      (ward: string, name: string, at: number) =>
        at === 0
          ? [
              ['', ward],
              [1, name],
            ]
          : [[at + 1, name]],
      ['TT', 'Tên chi bộ', 'Tổng số đảng viên'],
    ],
    [
      'a column of its own before them',
      (ward: string, name: string, at: number) => [[at === 0 ? ward : '', name]],
      ['Xã, phường', 'Tên chi bộ', 'Tổng số đảng viên'],
    ],
  ] as const)('fills the cells of our ward alone, with the ward in %s', async (_, rowsOf, headings) => {
    const form = (wards: readonly string[]) => [
      headings,
      ...wards.flatMap((ward) =>
        [1, 2].flatMap((number, at) => rowsOf(ward, `Chi bộ khu phố ${String(number)}`, at)),
      ),
    ];
    const wards = ['Phường Tân An', 'Phường Bình An', 'Xã Hoài Mỹ'];
    const { ties, shown, codes, filled } = await proposed(season, form(wards));
    expect(codes).toEqual([]);
    expect(Object.values(shown)).toEqual(expect.arrayContaining(['100', '101']));
    const firstRow = form(wards).findIndex((row) => row.some((text) => text === 'Phường Bình An')) + 1;
    expect(
      Object.keys(shown).every((at) => Number(at.slice(1)) >= firstRow && Number(at.slice(1)) < firstRow + 3),
    ).toBe(true);
    // another year the wards stand in another order
    const other = await formOf(form(['Phường Bình An', 'Xã Hoài Mỹ', 'Phường Tân An']));
    const later = filled(ties, other);
    expect(later.codes).toEqual([]);
    expect(Object.keys(later.shown).every((at) => Number(at.slice(1)) <= 4)).toBe(true);
    expect(filled(ties, await formOf(form(['Phường Tân An', 'Xã Hoài Mỹ']))).codes).toContain('name-missing');
  });
});

it.each([
  ['Phường Bình An', 'same'],
  ['BÌNH AN', 'same'],
  ['1. Đảng bộ phường Bình An', 'same'],
  ['phuong Binh An', 'same'],
  ['II. Đảng bộ phường Bình An', 'same'],
  ['X. Bình An', 'near'],
  ['Xã Bình An', 'near'],
  ['Phường Bình Ân', 'near'],
  ['Phường Bình An Bắc', 'other'],
])('%s is %s', (text, likeness) => {
  expect(wardLikeness(text, 'Đảng uỷ phường Bình An')).toBe(likeness);
});
