import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { parseAddress } from '../spreadsheet/address';
import { openForm } from './open-form';
import { proposedLastRow, proposedNameColumn } from './proposals';

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

  it('finds the column of the names only where all of them stand', () => {
    expect(proposedNameColumn(formOf('image'), 0, { from: 7, to: 21 }, names)).toBe('B');
    expect(proposedNameColumn(formOf('image'), 0, { from: 8, to: 21 }, names)).toBeUndefined();
    expect(proposedNameColumn(formOf('merged'), 0, { from: 8, to: 22 }, names)).toBeUndefined();
  });
});
