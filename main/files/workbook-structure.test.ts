import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSheetCodes } from '../../shared/export/sheet-codes';
import { totalCodes, wardSheets } from '../../shared/export/ward-sheets';
import { buildWorkbook, writeWorkbook } from '../../shared/export/workbook';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { seasonWithPast } from '../../shared/testing/season-with-past';
import { readWorkbook } from './testing/read-workbook';
import { hostileSeason, seasonOf, withPreviousTerm } from './testing/seasons';

/** What Excel looks at before it opens a workbook without offering to repair it. */

/** In which order the schema wants the children of an element (ECMA-376 part 1, annex A.2). */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks',
  workbook: 'workbookPr bookViews sheets definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
};

const options = { sheets: allSheetCodes, generatedOn: '2022-08-05', sample: true } as const;
function totals(): Uint8Array {
  const wards = ['Đảng uỷ phường “A” & <B>', "Đảng uỷ phường 'C'"].map((name) => ({
    key: name,
    source: { file: name, sha256: 'x', takenAt: '2022-10-05T00:00:00Z' },
    season: { ...wholeSample(), committee: { ...wholeSample().committee, name } },
  }));
  const sheets = wardSheets(wards, { generatedOn: '2022-10-05', sheets: totalCodes });
  return writeWorkbook(sheets, { author: 'x', createdOn: '2022-10-05' });
}

/** Seasons at random, others in every run. */
function drawn(numRuns: number): Readonly<Record<string, () => Uint8Array>> {
  const seasons = fc.sample(seasonWithPast, { numRuns });
  return Object.fromEntries(
    seasons.map((season, index) => [`at random ${String(index)}`, () => buildWorkbook(season, options)]),
  );
}

const files: Readonly<Record<string, () => Uint8Array>> = {
  whole: () => buildWorkbook(withPreviousTerm(wholeSample()), { ...options, markChanges: true }),
  'on A3': () => buildWorkbook(wholeSample(), { ...options, b1Layout: 'a3' }),
  hostile: () => buildWorkbook(hostileSeason(), options),
  'of 45 cells': () => buildWorkbook(seasonOf(45), options),
  'without cells': () => buildWorkbook(seasonOf(0), options),
  totals,
  ...drawn(8),
};

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/u;
/** Column and row of an address, from 1. */
function placeOf(address: string): { column: number; row: number } {
  const [, letters = '', row = ''] = CELL.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}

/** The names of the direct children of the root. */
function childrenOf(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [whole, closing, name = ''] of xml.matchAll(/<(\/?)([A-Za-z]\w*)[^>]*>/gu)) {
    if (closing === '/') depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!whole.endsWith('/>')) depth += 1;
    }
  }
  expect(depth).toBe(0);
  return names;
}

function inOrder(xml: string, root: string): void {
  const order = (orders[root] ?? '').split(' ');
  const places = childrenOf(xml).map((name) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

const count = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}[ >/]`, 'gu'))].length;
const within = (xml: string, tag: string) => new RegExp(`<${tag}[ >].*?</${tag}>`, 'su').exec(xml)?.[0] ?? '';
const numbers = (xml: string, pattern: RegExp) =>
  Array.from(xml.matchAll(pattern), ([, value]) => Number(value));

describe.each(Object.entries(files))('the workbook %s', (_name, build) => {
  const { sheets, parts } = readWorkbook(build());
  const part = (name: string) => parts.get(name) ?? '';

  it('names every part by its type and reaches it by a relation', () => {
    const types = part('[Content_Types].xml');
    const named = Array.from(types.matchAll(/PartName="\/([^"]+)"/gu), ([, name]) => name);
    expect([...parts.keys()].filter((name) => !/\.rels$|^\[/u.test(name)).toSorted()).toEqual(
      named.toSorted(),
    );
    const targets = Array.from(
      part('xl/_rels/workbook.xml.rels').matchAll(/ Target="([^"]+)"/gu),
      ([, to]) => to,
    );
    expect(targets.map((to) => `xl/${to ?? ''}`).toSorted()).toEqual(
      named.filter((name) => name?.startsWith('xl/') && name !== 'xl/workbook.xml').toSorted(),
    );
  });

  it('has its elements in the order of the schema', () => {
    inOrder(part('xl/workbook.xml'), 'workbook');
    inOrder(part('xl/styles.xml'), 'styleSheet');
    for (const { xml } of sheets) inOrder(xml, 'worksheet');
  });

  it('points at looks, rules of format and texts that are there', () => {
    const styles = part('xl/styles.xml');
    const looks = count(within(styles, 'cellXfs'), 'xf');
    const rules = count(within(styles, 'dxfs'), 'dxf');
    const texts = count(part('xl/sharedStrings.xml'), 'si');
    for (const { xml } of sheets) {
      expect(Math.max(0, ...numbers(xml, /<c [^>]* ?s="(\d+)"/gu))).toBeLessThan(looks);
      for (const rule of numbers(xml, /dxfId="(\d+)"/gu)) expect(rule).toBeLessThan(rules);
      expect(Math.max(0, ...numbers(xml, /t="s"><v>(\d+)</gu))).toBeLessThan(texts);
    }
  });

  it('has each cell once, from the left and from above, and no two merged ranges on one cell', () => {
    for (const { xml, name } of sheets) {
      const cells = Array.from(xml.matchAll(/<c r="([A-Z]+\d+)"/gu), ([, at = '']) => placeOf(at));
      const places = cells.map(({ row, column }) => row * 20_000 + column);
      expect(places, name).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      const covered = Array.from(xml.matchAll(/<mergeCell ref="(\w+):(\w+)"/gu), ([, from = '', to = '']) => {
        const [start, end] = [placeOf(from), placeOf(to)];
        const height = end.row - start.row + 1;
        const width = end.column - start.column + 1;
        return Array.from({ length: height * width }, (_, index) => {
          return (start.row + Math.floor(index / width)) * 20_000 + start.column + (index % width);
        });
      }).flat();
      expect(covered.length, name).toBe(new Set(covered).size);
    }
  });

  it('names places that are there, and formulas ask of sheets that are there', () => {
    const names = new Set(sheets.map(({ name }) => name));
    expect(names.size).toBe(sheets.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
    for (const { name, cells, xml } of sheets) {
      const last = placeOf(/<dimension ref="[A-Z]+\d+:([A-Z]+\d+)"/u.exec(xml)?.[1] ?? '');
      for (const { formula = '' } of cells.values()) {
        expect(formula.length).toBeLessThan(8192);
        const bare = formula.replace(/"[^"]*"/gu, '');
        expect(count(bare.replaceAll('(', '<p>'), 'p'), formula).toBe(
          count(bare.replaceAll(')', '<p>'), 'p'),
        );
        for (const [, sheet = ''] of bare.matchAll(/'([^']+)'!/gu)) expect(names).toContain(sheet);
        for (const [at] of bare
          .replaceAll(/'[^']+'![$A-Z\d:]+/gu, '')
          .matchAll(/(?<![A-Z\d])\$?[A-Z]{1,3}\$?\d+(?![\d(])/gu)) {
          const { row, column } = placeOf(at);
          expect(row <= last.row && column <= last.column, `${name}: ${formula}`).toBe(true);
        }
      }
    }
    const local = numbers(part('xl/workbook.xml'), /localSheetId="(\d+)"/gu);
    for (const sheet of local) expect(sheet).toBeLessThan(sheets.length);
  });
});
