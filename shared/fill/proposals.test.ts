import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { parseAddress } from '../spreadsheet/address';
import { workbookOf } from '../spreadsheet/testing/workbook-of';
import { openForm } from './open-form';
import { asksOfCells, namesLacking, proposedLastRow, proposedNameColumn } from './proposals';

function formOf(name: string) {
  const opened = openForm(
    readFileSync(join(import.meta.dirname, '../../main/files/testing/forms', `${name}.xlsx`)),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.form;
}

const names = sampleSeason().cells.map(({ name }) => name);

describe('a proposal for a column', () => {
  it.each([
    ['merged', 'C8', 22],
    ['lo-merged', 'B8', 22],
    ['image', 'C7', 21],
    ['people', 'B2', 61],
  ])('of %s from %s ends at row %i', (form, from, last) => {
    expect(proposedLastRow(formOf(form), 0, parseAddress(from)!, 15)).toBe(last);
  });

  it('goes on behind the last row where nothing ends it', () => {
    expect(proposedLastRow(formOf('several'), 3, parseAddress('B2')!, 15)).toBe(16);
  });

  it('finds the column in which the most names stand, though some are lacking', () => {
    expect(proposedNameColumn(formOf('image'), 0, { from: 7, to: 21 }, names)).toBe('B');
    expect(proposedNameColumn(formOf('image'), 0, { from: 8, to: 21 }, names)).toBe('B');
    expect(proposedNameColumn(formOf('image'), 0, { from: 21, to: 21 }, names)).toBeUndefined();
    expect(proposedNameColumn(formOf('merged'), 0, { from: 8, to: 22 }, names)).toBeUndefined();
  });
});

describe('a form with names of some cells, whose headings say nothing', () => {
  const opened = openForm(
    workbookOf([
      ['Đơn vị', 'Mục 1', 'Mục 2'],
      ['Công an phường'],
      ['Trường Mẫu giáo Hoài Tân'],
      ['Khu phố Đệ Đúc 2'],
      ['Cộng'],
    ]),
  );
  const { form } = opened.ok ? opened.value : { form: formOf('merged') };

  it.each([
    ['B2', true],
    ['C2', true],
    ['A2', false],
    ['B3', false],
    ['B1', false],
    ['B5', false],
  ])('asks at %s for a row of each cell: %s', (at, asks) => {
    expect(asksOfCells(form, 0, parseAddress(at)!, names)).toBe(asks);
  });

  it('lacks the names that stand in no row, near ones too', () => {
    const rows = { from: 2, to: 4 };
    const lacking = namesLacking(form, 0, { namesIn: 'A', rows }, names);
    expect(lacking).toHaveLength(names.length - 2);
    expect(lacking).toContain('Chi bộ khu phố Đệ Đức 2');
    // a column without any name is no column of names: its problem is told
    expect(namesLacking(form, 0, { namesIn: 'B', rows }, names)).toEqual([]);
    // a name above the rows chosen does stand in the form
    expect(namesLacking(form, 0, { namesIn: 'A', rows: { from: 3, to: 4 } }, names)).toEqual(lacking);
  });
});
