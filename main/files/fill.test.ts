import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tie } from '../../shared/domain/parts/fill-mappings';
import { openForm } from '../../shared/fill/open-form';
import { sampleSeason } from '../../shared/fixtures/sample';
import { statsJson } from '../../shared/statistics';
import { must } from '../../shared/testing/must';
import { fillWith } from './fill';
import { savedAgain } from './testing/libreoffice';
import { packageDifference } from './testing/package-difference';
import { readWorkbook, sheetOf } from './testing/read-workbook';

const season = sampleSeason();
const stats = statsJson(season);
const CELLS = season.cells.length;

function formFile(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'testing', 'forms', `${name}.xlsx`));
}

function cell(sheet: string, address: string, indicator: string): Tie {
  return { kind: 'cell', sheet, cell: address, indicator };
}

function column(sheet: string, letter: string, rows: [number, number], indicator: string): Tie {
  const of = indicator.startsWith('cell.') ? 'cells' : 'people';
  return { kind: 'column', sheet, column: letter, of, fromRow: rows[0], toRow: rows[1], indicator };
}

const inRows = (letter: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(from + index)}`);

interface Case {
  readonly form: string;
  readonly ties: readonly Tie[];
  /** Which cells of which sheet part must change, and no others. */
  readonly changed: Readonly<Record<string, readonly string[]>>;
  /** Sheets that must stay byte for byte. */
  readonly untouched: readonly string[];
}

const merged: readonly Tie[] = [
  cell('Biểu 1', 'A2', 'committee.name'),
  column('Biểu 1', 'A', [8, 22], 'cell.ordinal'),
  column('Biểu 1', 'B', [8, 22], 'cell.name'),
  column('Biểu 1', 'C', [8, 22], 'cell.total'),
  column('Biểu 1', 'F', [8, 22], 'cell.summoned'),
  column('Biểu 1', 'G', [8, 22], 'cell.present'),
  column('Biểu 1', 'I', [8, 22], 'cell.elected'),
  column('Biểu 1', 'J', [8, 22], 'cell.female'),
  column('Biểu 1', 'K', [8, 22], 'cell.female.share'),
];
const mergedCells = ['A2', ...Array.from('ABCFGIJK').flatMap((letter) => inRows(letter, 8, CELLS))];

const several: readonly Tie[] = [
  cell('Số liệu', 'B3', 'committee.total'),
  cell('Số liệu', 'B4', 'female.total'),
  cell('Số liệu', 'B5', 'young.total'),
  cell('Số liệu', 'B6', 'reelected.total'),
];

const byName = { of: 'cells', fromRow: 7, toRow: 21, namesIn: 'B' } as const;
const image: readonly Tie[] = [
  { kind: 'column', sheet: 'Phụ lục', column: 'C', indicator: 'cell.elected', ...byName },
  { kind: 'column', sheet: 'Phụ lục', column: 'D', indicator: 'cell.date', ...byName },
  { kind: 'column', sheet: 'Phụ lục', column: 'E', indicator: 'cell.reelected.share', ...byName },
];
const imageCells = Array.from('CDE').flatMap((letter) => inRows(letter, 7, CELLS));

const protectedTies: readonly Tie[] = [
  ...(['committee', 'female', 'reelected', 'new', 'firstTime'] as const).flatMap((group, index) =>
    (['secretary', 'deputySecretary', 'member'] as const).map((post, at) =>
      cell('Biểu 9C', `${'CDE'.charAt(at)}${String(6 + index)}`, `${group}.${post}`),
    ),
  ),
  cell('Biểu 9C', 'B14', 'meanAge.total'),
];
const protectedCells = [...Array.from('CDE').flatMap((letter) => inRows(letter, 6, 5)), 'B14'];

const SHEET_1 = 'xl/worksheets/sheet1.xml';
const others = ['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml'];
const cases: readonly Case[] = [
  { form: 'merged', ties: merged, changed: { [SHEET_1]: mergedCells }, untouched: [] },
  { form: 'lo-merged', ties: merged, changed: { [SHEET_1]: mergedCells }, untouched: [] },
  { form: 'several', ties: several, changed: { [SHEET_1]: ['B3', 'B4', 'B5', 'B6'] }, untouched: others },
  { form: 'lo-several', ties: several, changed: { [SHEET_1]: ['B3', 'B4', 'B5', 'B6'] }, untouched: others },
  { form: 'image', ties: image, changed: { [SHEET_1]: imageCells }, untouched: [] },
  { form: 'lo-image', ties: image, changed: { [SHEET_1]: imageCells }, untouched: [] },
  { form: 'protected', ties: protectedTies, changed: { [SHEET_1]: protectedCells }, untouched: [] },
  { form: 'lo-protected', ties: protectedTies, changed: { [SHEET_1]: protectedCells }, untouched: [] },
  {
    form: 'people',
    ties: [
      column('Trích ngang', 'A', [2, 61], 'person.ordinal'),
      column('Trích ngang', 'B', [2, 61], 'person.fullName'),
      column('Trích ngang', 'C', [2, 61], 'person.cell'),
      column('Trích ngang', 'D', [2, 61], 'person.position'),
      column('Trích ngang', 'E', [2, 61], 'person.born'),
      column('Trích ngang', 'F', [2, 61], 'person.joinedOn'),
    ],
    changed: { [SHEET_1]: Array.from('ABCDEF').flatMap((letter) => inRows(letter, 2, 41)) },
    untouched: [],
  },
];

function filled({ form, ties }: Case): Uint8Array {
  const result = fillWith(must(openForm(formFile(form))), season, { ties });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.bytes;
}

describe.each(cases)('the form $form', (each) => {
  const before = formFile(each.form);
  const after = filled(each);
  const difference = packageDifference(before, after);

  it('changes at the cells that are tied, and nowhere else', () => {
    const expected = Object.entries(each.changed).flatMap(([part, cells]) =>
      cells.map((at) => `${part}!${at}`),
    );
    // a figure equal to what stood there is no change
    expect(difference.cells.filter((at) => !expected.includes(at))).toEqual([]);
    expect(difference.cells.length).toBeGreaterThanOrEqual(expected.length - 1);
    expect(difference.elsewhere).toEqual([]);
  });

  it('leaves every other part byte for byte: styles, charts, images, print set-up, names, other sheets', () => {
    const sheets = difference.parts.filter((name) => !/^xl\/worksheets\/sheet\d+\.xml$/u.test(name));
    expect(sheets).toEqual([]);
    for (const part of each.untouched) expect(difference.parts).not.toContain(part);
  });
});

describe('LibreOffice', () => {
  let seen: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    seen = await savedAgain(new Map(cases.map((each) => [each.form, filled(each)])));
  });

  const valueAt = (form: string, sheet: string, at: string) =>
    sheetOf(readWorkbook(seen.get(form)!), sheet).cells.get(at)?.value;

  it.each(['merged', 'lo-merged'])('shows the figures of %s, and calculates its totals anew', (form) => {
    const sum = (of: (each: (typeof season.cells)[number]) => number | undefined) =>
      season.cells.reduce((total, each) => total + (of(each) ?? 0), 0);
    expect(valueAt(form, 'Biểu 1', 'A2')).toBe(season.committee.name);
    expect(valueAt(form, 'Biểu 1', 'B8')).toBe(season.cells[0]!.name);
    const present = sum(({ congress }) => congress.presentOfficial);
    const summoned = sum(({ congress }) => congress.summonedOfficial);
    expect(valueAt(form, 'Biểu 1', 'F23')).toBe(summoned);
    expect(valueAt(form, 'Biểu 1', 'H23')).toBeCloseTo(present / summoned, 10);
    expect(valueAt(form, 'Biểu 1', 'I23')).toBe(stats.committee.total);
    expect(valueAt(form, 'Biểu 1', 'K23')).toBeCloseTo((100 * stats.female.total) / stats.committee.total, 0);
    // over a defined name
    expect(valueAt(form, 'Biểu 1', 'C24')).toBe(valueAt(form, 'Biểu 1', 'C23'));
  });

  it.each(['several', 'lo-several'])(
    'calculates %s through to sheets that only read from the filled one',
    (form) => {
      expect(valueAt(form, 'Số liệu', 'C4')).toBeCloseTo(stats.female.total / stats.committee.total, 10);
      expect(valueAt(form, 'Tóm tắt', 'B1')).toBe(stats.female.total + stats.young.total);
      expect(valueAt(form, 'Tóm tắt', 'B2')).toBe(2 * (stats.female.total + stats.young.total));
    },
  );

  it.each(['image', 'lo-image'])('shows the figures of %s in the rows of their cells', (form) => {
    const station = season.cells.find(({ name }) => name === 'Chi bộ Trạm Y tế')!;
    expect(valueAt(form, 'Phụ lục', 'C9')).toBe(station.congress.committee.length);
    expect(valueAt(form, 'Phụ lục', 'C22')).toBe(stats.committee.total);
    expect(valueAt(form, 'Phụ lục', 'D9')).toBe(
      Date.parse(station.congress.heldOn!) / 86_400_000 - Date.UTC(1899, 11, 30) / 86_400_000,
    );
  });

  it.each(['protected', 'lo-protected'])('shows the figures of %s, whose sheet stays protected', (form) => {
    expect(valueAt(form, 'Biểu 9C', 'B6')).toBe(stats.committee.total);
    expect(valueAt(form, 'Biểu 9C', 'B14')).toBeCloseTo(stats.age.sum / stats.age.count, 9);
    expect(sheetOf(readWorkbook(filled(cases.find((each) => each.form === form)!)), 'Biểu 9C').xml).toMatch(
      /<sheetProtection[^>]*sheet="(?:1|true)"/u,
    );
  });

  it('shows whole days as days and the years of others as text', () => {
    const first = season.cells[0]!.congress.committee[0]!;
    expect(valueAt('people', 'Trích ngang', 'B2')).toBe(first.fullName);
    const kinds = inRows('E', 2, 41).map((at) => typeof valueAt('people', 'Trích ngang', at));
    const whole = season.cells.flatMap(({ congress }) =>
      congress.committee.map(({ born }) => born?.length === 10),
    );
    expect(kinds).toEqual(whole.map((isWhole) => (isWhole ? 'number' : 'string')));
  });
});
