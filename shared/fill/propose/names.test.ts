import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';

/** The sample with other names for its first cells, and a number of members that tells each cell. */
function seasonOf(...names: readonly string[]): Season {
  const sample = sampleSeason();
  const cells = sample.cells.slice(0, names.length).map((cell, index) => {
    const name = names[index] ?? '';
    const kind = name.includes('Công an') ? ('police' as const) : cell.kind;
    return { ...cell, name, kind, members: { ...cell.members, total: 100 + index } };
  });
  return { ...sample, cells };
}

type Prepare = (sheet: ExcelJS.Worksheet) => void;

async function proposed(season: Season, names: readonly string[], prepare: Prepare = () => undefined) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  sheet.addRow(['TT', 'Tên chi bộ', 'Tổng số đảng viên', 'Loại hình', 'Ghi chú']);
  for (const [index, name] of names.entries()) sheet.addRow([index + 1, name]);
  prepare(sheet);
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const catalogue = catalogueOf(season, statistics(season));
  const proposal = propose(opened.value.form, season, catalogue);
  const plan = planFill(
    opened.value.form,
    catalogue,
    proposal.ties.map(({ tie }) => tie),
  );
  expect(plan.problems).toEqual([]);
  const shown = new Map(plan.writes.map((write) => [addressOf(write), write.refused ?? write.shown]));
  return { ...proposal, plan, shown, reasons: proposal.left.map(({ text, reason }) => `${text}: ${reason}`) };
}

describe('rows of a form', () => {
  it('are found by names whatever their order and short forms', async () => {
    const season = seasonOf('Chi bộ khu phố 1', 'Chi bộ Trường Mầm non Hoa Sen', 'Chi bộ Công an phường');
    const { shown, reasons } = await proposed(season, ['CÔNG AN PHƯỜNG', 'Trường MN Hoa Sen', 'KP1']);
    expect(['C2', 'C3', 'C4'].map((at) => shown.get(at))).toEqual(['102', '101', '100']);
    expect(reasons).toEqual([]);
  });

  it('that differ in one mark alone are two, and the wrong one is asked about', async () => {
    const both = seasonOf('Chi bộ thôn Tân Thành', 'Chi bộ thôn Tân Thạnh');
    const each = await proposed(both, ['thôn Tân Thạnh', 'thôn Tân Thành']);
    expect([each.shown.get('C2'), each.shown.get('C3')]).toEqual(['101', '100']);
    const one = seasonOf('Chi bộ thôn Tân Thạnh', 'Chi bộ Cơ quan');
    const asked = await proposed(one, ['thôn Tân Thành', 'Cơ quan']);
    expect([asked.shown.get('C2'), asked.shown.get('C3')]).toEqual([undefined, '101']);
    expect(asked.reasons).toEqual(['thôn Tân Thành: name-near', 'Chi bộ thôn Tân Thạnh: no-row']);
  });

  it('with generic words more or less are taken, and marked for a look', async () => {
    const season = seasonOf('Chi bộ Trạm Y tế', 'Chi bộ Cơ quan phường');
    const { ties, shown } = await proposed(season, ['Trạm Y tế phường Hoài Tân', 'Chi bộ cơ quan phường']);
    expect(shown.get('C2')).toBe('100');
    expect(ties[0]).toMatchObject({ certainty: 'likely', tie: { names: [{ name: 'Chi bộ Trạm Y tế' }] } });
  });

  it('are never filled by their place once a name stands in one of them', async () => {
    const season = seasonOf('Chi bộ khu phố 1', 'Chi bộ khu phố 2');
    const { plan, ties, reasons } = await proposed(season, ['Chi bộ Lê Lợi', 'Chi bộ Quang Trung']);
    expect(plan.writes).toEqual([]);
    // what the columns ask for is known: it is written once somebody says whom a row means
    expect(ties[0]?.tie).toMatchObject({ namesIn: 'B', lacking: ['Chi bộ khu phố 1', 'Chi bộ khu phố 2'] });
    expect(reasons).toEqual(['Chi bộ Lê Lợi: name-unknown', 'Chi bộ Quang Trung: name-unknown']);
    const half = await proposed(season, ['', 'Chi bộ Quang Trung']);
    expect(half.plan.writes).toEqual([]);
  });

  it('that are missing, twice there, or of nobody stay empty and are told', async () => {
    const season = seasonOf('Chi bộ khu phố 1', 'Chi bộ khu phố 2', 'Chi bộ khu phố 3');
    const { shown, reasons } = await proposed(season, [
      'Khu phố 3',
      'Khu phố 1',
      'CHI BỘ KHU PHỐ 1',
      'Khu phố 9',
    ]);
    expect(shown.get('C2')).toBe('102');
    expect(['C3', 'C4', 'C5'].map((at) => shown.get(at))).toEqual([undefined, undefined, undefined]);
    expect(reasons.toSorted()).toEqual(
      expect.arrayContaining([
        'Khu phố 1: name-near',
        'Khu phố 9: name-unknown',
        'Chi bộ khu phố 1: name-twice',
        'Chi bộ khu phố 2: no-row',
      ]),
    );
  });

  it('without names are filled in the order of the season, and said to be', async () => {
    const season = seasonOf('Chi bộ khu phố 1', 'Chi bộ khu phố 2');
    const { ties, shown } = await proposed(season, ['', '', '……']);
    expect([shown.get('B2'), shown.get('C2'), shown.get('C3')]).toEqual(['Chi bộ khu phố 1', '100', '101']);
    expect(new Set(ties.map(({ because }) => because))).toEqual(new Set(['position']));
  });
});

describe('a dropdown of the form', () => {
  const names = ['Chi bộ thôn Hoà Bình', 'Chi bộ Công an phường'];
  const withList =
    (...words: readonly string[]): Prepare =>
    (sheet) => {
      for (const at of ['D2', 'D3']) {
        sheet.getCell(at).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${words.join(',')}"`],
        };
      }
    };

  it('decides the word that is written', async () => {
    const { shown } = await proposed(seasonOf(...names), names, withList('Thôn', 'Cơ quan', 'CÔNG AN'));
    expect([shown.get('D2'), shown.get('D3')]).toEqual(['Thôn', 'CÔNG AN']);
  });

  it('by a range of another sheet likewise', async () => {
    const { shown } = await proposed(seasonOf(...names), names, (sheet) => {
      const words = sheet.workbook.addWorksheet('Danh mục');
      words.addRow(['Khu dân cư']);
      words.addRow(['Công an']);
      for (const at of ['D2', 'D3']) {
        sheet.getCell(at).dataValidation = { type: 'list', formulae: ["'Danh mục'!$A$1:$A$2"] };
      }
    });
    expect([shown.get('D2'), shown.get('D3')]).toEqual(['Khu dân cư', 'Công an']);
  });

  it('without a word for it leaves the cell empty, and the value is told', async () => {
    const { plan } = await proposed(seasonOf(...names), names, withList('Cơ quan', 'Trường học'));
    const refused = plan.writes.filter((write) => write.refused !== undefined);
    expect(refused.map((write) => [addressOf(write), write.refused, write.input.kind])).toEqual([
      ['D2', 'Khu phố', 'empty'],
      ['D3', 'Công an', 'empty'],
    ]);
  });

  it('lets a number in only where its own check does', async () => {
    const { plan } = await proposed(seasonOf(...names), names, (sheet) => {
      const check = { type: 'whole' as const, operator: 'between' as const, formulae: [0, 100] };
      for (const at of ['C2', 'C3']) sheet.getCell(at).dataValidation = { ...check, allowBlank: true };
    });
    const ofMembers = plan.writes.filter(({ column }) => column === 3);
    expect(ofMembers.map(({ shown, refused }) => refused ?? shown)).toEqual(['100', '101']);
    expect(ofMembers.map(({ refused }) => refused)).toEqual([undefined, '101']);
  });
});
