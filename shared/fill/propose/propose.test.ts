import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';

const season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season), '2022-08-06');

function proposed(name: string) {
  const opened = openForm(
    readFileSync(join(import.meta.dirname, '../../../main/files/testing/forms', `${name}.xlsx`)),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  const { form } = opened.value;
  const proposal = propose(form, season, catalogue);
  const plan = planFill(
    form,
    catalogue,
    proposal.ties.map(({ tie }) => tie),
  );
  return {
    ...proposal,
    ...plan,
    shown: new Map(plan.writes.map((write) => [addressOf(write), write.shown])),
  };
}

describe('a form with a row for each cell', () => {
  const { ties, left, problems, shown } = proposed('F1-tung-chi-bo');
  const indicators = new Map(
    ties.map(({ tie }) => [tie.kind === 'column' ? tie.column : tie.cell, tie.indicator]),
  );

  it('is proposed whole from its headings, by the names in its rows', () => {
    expect(Object.fromEntries(indicators)).toEqual({
      A5: 'committee.ward',
      C: 'cell.date',
      D: 'cell.total',
      E: 'cell.summoned',
      F: 'cell.present',
      G: 'cell.approved',
      H: 'cell.surplus',
      I: 'cell.elected',
      J: 'cell.female',
      K: 'cell.secretary',
      L: 'cell.deputySecretary',
      M: 'cell.member',
      N: 'cell.secretary.name',
      P: 'cell.note',
    });
    for (const { tie, certainty } of ties) {
      expect(certainty).toBe('certain');
      if (tie.kind === 'column') expect(tie).toMatchObject({ namesIn: 'B', fromRow: 9, toRow: 23 });
    }
    expect([left, problems]).toEqual([[], []]);
  });

  it('has “Công an” among its names, and each figure in the row of its cell', () => {
    const police = season.cells.find(({ name }) => name.includes('Công an'));
    expect(shown.get('D22')).toBe(String(police?.members.total));
    expect(shown.get('F22')).toBe(String(police?.congress.presentOfficial));
    expect(shown.get('A5')).toBe('Đảng uỷ: phường Hoài Tân');
    expect([...shown.keys()].filter((at) => /^[A-Z]+24$|^O/u.test(at))).toEqual([]);
  });
});

describe('a form of lines', () => {
  const { ties, left, problems, shown } = proposed('F2-chi-tieu');

  it('has a figure in every line, and a share where there is one', () => {
    expect(problems).toEqual([]);
    const counts = Array.from({ length: 22 }, (_, index) => shown.get(`C${String(index + 4)}`));
    expect(counts).toEqual([
      ...['15', '15', '0', '15', '12', '0', '41', '10', '0', '4', '31', '2', '15', '2', '2', '12', '17', '0'],
      ...['21', '50,5', undefined, '0'],
    ]);
    expect(shown.get('D24')).toBe('96,5%');
    expect(ties.filter(({ certainty }) => certainty === 'likely').map(({ tie }) => tie)).toMatchObject(
      ['C20', 'D20', 'C21', 'D21', 'C22', 'D22', 'C23'].map((cell) => ({ cell })),
    );
  });

  it('says of each place without a figure that it stays empty', () => {
    expect(left.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      'D4 no-share',
      'D10 no-share',
      'D16 no-share',
      'D23 no-share',
      'C24 no-share',
    ]);
  });
});

describe('a flat list', () => {
  it('leaves a line of which nobody can tell whose it is, and a part of what is not understood', async () => {
    const { ties, left } = await proposedRows([
      ['TT', 'Chỉ tiêu', 'Số lượng'],
      [1, 'Tổng số cấp uỷ viên'],
      [2, 'Nữ'],
      [3, 'Bí thư'],
      [4, 'Nữ'],
      [5, 'Cấp uỷ viên được khen thưởng'],
      ['', '- Tái cử'],
      ['', 'Trong đó: Tái cử'],
    ]);
    expect(placesOf(ties)).toEqual(['C2 committee.total', 'C3 female.total', 'C4 committee.secretary']);
    expect(left.map(({ cell }) => cell)).toEqual(['B5', 'B6', 'B7', 'B8']);
  });

  it('leaves what a section below the line of a post may ask of secretaries alone', async () => {
    const { ties, left } = await proposedRows([
      ['TT', 'Chỉ tiêu', 'Số lượng', 'Cột khác'],
      [1, 'Tổng số cấp uỷ viên'],
      [2, 'Tổng số bí thư'],
      [3, 'Tái cử'],
      [4, 'Mới'],
      [5, 'Tái cử của cấp uỷ'],
    ]);
    expect(placesOf(ties)).toEqual(['C2 committee.total', 'C3 committee.secretary', 'C6 reelected.total']);
    // a column without any figure is said too
    expect(left.map(({ cell }) => cell)).toEqual(['B4', 'B5', 'D2']);
  });

  it('has shares also before the counts', async () => {
    const { ties } = await proposedRows([
      ['Chỉ tiêu', '%', 'Số lượng'],
      ['Cấp uỷ viên là nữ'],
      ['Cấp uỷ viên tái cử'],
    ]);
    expect(placesOf(ties)).toEqual([
      ...['B2 female.total.share', 'C2 female.total', 'B3 reelected.total.share', 'C3 reelected.total'],
    ]);
  });
});

it('a sum of other cells than its label names is said, the sum of all has the figure of the season', async () => {
  const names = season.cells.map(({ name }) => name);
  const { ties, left } = await proposedRows([
    ['TT', 'Chi bộ', 'Tổng số đảng viên'],
    ['I', 'KHỐI KHU PHỐ'],
    ...names.slice(0, 8).map((name, at) => [at + 1, name]),
    ['', 'Cộng'],
    ['II', 'KHỐI CƠ QUAN'],
    ...names.slice(8).map((name, at) => [at + 1, name]),
    ['', 'Cộng khối cơ quan'],
    ['', 'Tổng cộng (I+II)'],
  ]);
  const cells = ties.flatMap(({ tie }) => (tie.kind === 'cell' ? [tie.cell] : []));
  expect(cells).toEqual(['C11', `C${String(names.length + 6)}`]);
  expect(left.filter(({ reason }) => reason === 'part-total').map(({ text }) => text)).toEqual([
    'Cộng khối cơ quan',
  ]);
});

it('a unit below “ĐVT” heads no table: the lines beside it are filled', async () => {
  const { ties, left } = await proposedRows([
    ['STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
    ['', 'I. Công tác tổ chức'],
    [1, 'Số chi bộ đã đại hội', 'Chi bộ'],
    ['', 'II. Kết quả bầu cấp uỷ'],
    [2, 'Tổng số cấp uỷ viên được bầu', 'Đồng chí'],
    ['', '- Nữ', 'Đồng chí'],
  ]);
  expect(ties.map(({ tie }) => `${tie.kind === 'cell' ? tie.cell : ''} ${tie.indicator}`)).toEqual([
    'D3 cells.held',
    'D5 committee.total',
    'D6 female.total',
  ]);
  expect(left.filter(({ reason }) => reason === 'name-unknown')).toEqual([]);
});

it('what stands behind the name of a secretary or deputy is theirs; a mark is no number', async () => {
  const { ties, left } = await proposedRows([
    [
      'TT',
      'Chi bộ',
      'Họ và tên bí thư',
      'Năm sinh',
      'Phó bí thư (nếu có)',
      'Năm sinh',
      'Chưa có phó bí thư (x)',
    ],
    ...season.cells.map(({ name }, at) => [at + 1, name]),
  ]);
  expect(ties.map(({ tie }) => tie.indicator)).toEqual([
    'cell.secretary.name',
    'cell.secretary.bornYear',
    'cell.deputySecretary.name',
    'cell.deputySecretary.bornYear',
    'cell.mark.withoutDeputySecretary',
  ]);
  expect(left).toEqual([]);
});

it('an age, and what was in the last term, are no counts of posts of this one', async () => {
  const { ties, left } = await proposedRows([
    ['TT', 'Chi bộ', 'Tuổi bí thư', 'Số cấp uỷ nhiệm kỳ trước', 'Số cấp uỷ', 'Tuổi đảng viên'],
    ...season.cells.map(({ name }, at) => [at + 1, name]),
    ['', 'Tổng cộng'],
  ]);
  expect(ties.map(({ tie }) => tie.indicator)).toEqual(['cell.elected', 'committee.total']);
  expect(left.map(({ cell }) => cell)).toEqual(['C2', 'D2', 'F2']);
});

async function proposedRows(rows: readonly (readonly (string | number)[])[]) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Biểu').addRows(rows.map((row) => [...row]));
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  return propose(opened.value.form, season, catalogue);
}

function placesOf(ties: ReturnType<typeof propose>['ties']): readonly string[] {
  return ties.map(({ tie }) => (tie.kind === 'cell' ? `${tie.cell} ${tie.indicator}` : ''));
}
