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
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Biểu').addRows([
      ['TT', 'Chỉ tiêu', 'Số lượng'],
      [1, 'Tổng số cấp uỷ viên'],
      [2, 'Nữ'],
      [3, 'Bí thư'],
      [4, 'Nữ'],
      [5, 'Cấp uỷ viên được khen thưởng'],
      ['', '- Tái cử'],
      ['', 'Trong đó: Tái cử'],
    ]);
    const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!opened.ok) throw new Error(opened.error.code);
    const { ties, left } = propose(opened.value.form, season, catalogue);
    expect(ties.map(({ tie }) => (tie.kind === 'cell' ? `${tie.cell} ${tie.indicator}` : ''))).toEqual([
      'C2 committee.total',
      'C3 female.total',
      'C4 committee.secretary',
    ]);
    expect(left.map(({ cell }) => cell)).toEqual(['B5', 'B6', 'B7', 'B8']);
  });
});
