import { beforeAll, describe, expect, it } from 'vitest';
import { ethnicities } from '../../shared/domain/catalogues/ethnicities';
import { generalEducations } from '../../shared/domain/catalogues/general-education';
import { religions } from '../../shared/domain/catalogues/religions';
import { allSheetCodes, sheetCodes } from '../../shared/export/sheet-codes';
import { buildWorkbook } from '../../shared/export/workbook';
import { sampleSeason } from '../../shared/fixtures/sample';
import { vi } from '../../shared/i18n';
import { groupShare, statistics } from '../../shared/statistics';
import { formatShare, PERCENT } from '../../shared/text/share';
import { type ReadSheet, type ReadWorkbook, readWorkbook, sheetOf } from './testing/read-workbook';
import { hostileSeason, hostileTexts, seasonOf } from './testing/seasons';

/** The written file, read without the library that wrote it. */

const options = { sheets: sheetCodes, b1Layout: 'a3', generatedOn: '2022-08-05', sample: true } as const;

/** The cells of the row whose first text is `label`, by column letters. */
function rowOf(sheet: ReadSheet, label: string): ReadonlyMap<string, number | string | undefined> {
  const found = [...sheet.cells].find(([, { value }]) => value === label);
  if (found === undefined) throw new Error(`no row ${label}`);
  const row = found[0].replace(/^[A-Z]+/u, '');
  const inRow = [...sheet.cells].filter(([at]) => at.replace(/^[A-Z]+/u, '') === row);
  return new Map(inRow.map(([at, { value }]) => [at.replace(/\d+$/u, ''), value]));
}

describe('the sample', () => {
  const season = sampleSeason();
  const stats = statistics(season);
  let workbook: ReadWorkbook;

  beforeAll(() => {
    workbook = readWorkbook(buildWorkbook(season, options));
  });

  const share = (group: Parameters<typeof groupShare>[1], column: Parameters<typeof groupShare>[2]) =>
    Number(formatShare(groupShare(stats, group, column), season.season.percent)?.replace(',', '.')) / PERCENT;

  it('holds the published totals in B1', () => {
    const total = rowOf(sheetOf(workbook, 'B1'), 'Tổng cộng');
    const { committee, reelected, new: fresh, firstTime, female, young, religious } = stats.groups;
    expect([total.get('P'), total.get('R'), total.get('S'), total.get('T')]).toEqual([
      committee.total.count,
      committee.secretary.count,
      committee.deputySecretary.count,
      committee.member.count,
    ]);
    const counts = ['U', 'W', 'Y', 'AB', 'AD', 'AG'].map((column) => total.get(column));
    expect(counts).toEqual(
      [reelected, fresh, firstTime, female, young, religious].map((each) => each.total.count),
    );
    const shares = ['V', 'X', 'Z', 'AC', 'AE'].map((column) => Number(total.get(column)));
    const expected = (['reelected', 'new', 'firstTime', 'female', 'young'] as const).map((group) =>
      share(group, 'total'),
    );
    expect(shares).toEqual(expected.map((each) => expect.closeTo(each, 12) as number));
    expect(total.get('AI')).toBe(50.5);
  });

  it('holds every person once in B2', () => {
    const texts = [...sheetOf(workbook, 'B2').cells.values()].map(({ value }) => value);
    for (const { congress } of season.cells) {
      for (const { fullName } of congress.committee) {
        expect(texts.filter((each) => each === fullName).length, fullName).toBeGreaterThanOrEqual(1);
      }
    }
    expect(texts).toContain('Tổng cộng: 41 đồng chí');
  });

  it('holds the groups by post in B3', () => {
    const row = rowOf(sheetOf(workbook, 'B3'), 'Tái cử');
    expect(['B', 'D', 'F', 'H'].map((column) => row.get(column))).toEqual([31, 12, 12, 7]);
    const shares = ['C', 'E', 'G', 'I'].map((column) => Number(row.get(column)));
    const columns = ['total', 'secretary', 'deputySecretary', 'member'] as const;
    expect(shares).toEqual(columns.map((each) => expect.closeTo(share('reelected', each), 12) as number));
  });

  it('marks every sheet as invented, and only when it is', () => {
    const marks = ({ sheets }: ReadWorkbook) =>
      sheets.filter(({ cells }) => [...cells.values()].some(({ value }) => value === 'DỮ LIỆU MINH HOẠ'));
    expect(marks(workbook).length).toBe(sheetCodes.length);
    expect(marks(readWorkbook(buildWorkbook(season, { ...options, sample: false })))).toEqual([]);
  });

  it('is set up for print: A4, one page wide, headings on each page, print area, page numbers', () => {
    const setUps = workbook.sheets.map(({ xml }) => xml);
    for (const xml of setUps) {
      expect(xml).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*useFirstPageNumber="1"/u);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(/Trang &amp;P\/\d/u);
    }
    // the sheet of few columns stands on one page, the long ones on as many as they need
    expect(setUps.map((xml) => /fitToHeight="(\d)"/u.exec(xml)?.[1])).toEqual(['1', '0', '1', '0', '1']);
    expect(setUps.map((xml) => /paperSize="(\d)"/u.exec(xml)?.[1])).toEqual(['8', '8', '9', '9', '9']);
    const names = (workbook.parts.get('xl/workbook.xml') ?? '').replaceAll('&apos;', "'");
    for (const { name } of workbook.sheets) {
      expect(names).toMatch(new RegExp(`'${name}'!\\$A\\$1:\\$[A-Z]+\\$\\d+<`, 'u'));
      expect(names).toMatch(new RegExp(`'${name}'!\\$\\d+:\\$\\d+<`, 'u'));
    }
    expect(setUps.map((xml) => /orientation="(\w+)"/u.exec(xml)?.[1])).toEqual([
      'landscape',
      'landscape',
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  it('prints B2 on A4 two pages wide, names and headings on both, left before right', () => {
    const { sheets, parts } = readWorkbook(buildWorkbook(season, { ...options, b1Layout: 'parts' }));
    const { xml = '' } = sheets.find(({ name }) => name === 'B2') ?? {};
    expect(xml).not.toContain('fitToPage');
    const scale = Number(/<pageSetup[^>]* scale="(\d+)" pageOrder="overThenDown"/u.exec(xml)?.[1]);
    expect(scale).toBeGreaterThanOrEqual(85);
    expect(xml).toMatch(/<\/rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="10" /u);
    expect(xml).toMatch(/Trang &amp;P\/8</u);
    expect((parts.get('xl/workbook.xml') ?? '').replaceAll('&apos;', "'")).toMatch(
      /Print_Titles" localSheetId="2">'B2'!\$A:\$C,'B2'!\$\d+:\$\d+</u,
    );
  });

  it('is set in Times New Roman throughout, the workbook’s own typeface included', () => {
    const styles = workbook.parts.get('xl/styles.xml') ?? '';
    const fonts = Array.from(styles.matchAll(/<font>.*?<name val="([^"]*)"/gu), ([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('names the committee as author and nothing of the program', () => {
    const core = workbook.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Đảng uỷ phường Hoài Tân</dc:creator>');
    expect(core).not.toMatch(/exceljs|dhcb/iu);
  });

  it('uses no function that Excel 2007 lacks', () => {
    const formulas = workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ formula }) => formula ?? ''),
    );
    const functions = new Set(formulas.flatMap((each) => each.match(/[A-Z][A-Z0-9.]*(?=\()/gu) ?? []));
    expect([...functions].sort()).toEqual([
      'COUNT',
      'COUNTA',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISBLANK',
      'ISNUMBER',
      'LOG10',
      'LOWER',
      'MATCH',
      'MAX',
      'OR',
      'RIGHT',
      'ROW',
      'SUBSTITUTE',
      'SUM',
      'SUMPRODUCT',
      'VALUE',
      'YEAR',
    ]);
  });

  it('hides no column', () => {
    for (const { xml } of workbook.sheets) expect(xml).not.toContain('hidden');
  });
});

const theory = Object.values(vi.choices.politicalTheory);
const totals = Object.values(vi.sheets.b2.total).flatMap((word) => [word, vi.unknown.total(word, 1)]);

describe('text from users', () => {
  let workbook: ReadWorkbook;

  beforeAll(() => {
    workbook = readWorkbook(buildWorkbook(hostileSeason(), { ...options, sheets: allSheetCodes }));
  });

  it('never becomes a formula', () => {
    const functions =
      'ABS COUNT COUNTA DAY IF IFERROR INDEX INT ISBLANK ISNUMBER LEFT LEN LOG10 LOWER MATCH MAX MONTH OR RIGHT ROUND ROW SUBSTITUTE SUM SUMPRODUCT TRUNC VALUE YEAR';
    const cell = "(?:'B2'!)?\\$?[A-Z]{1,3}\\$?\\d+|[A-Z]{1,3}:[A-Z]{1,3}";
    const posts = Object.values(vi.choices.position);
    const letters = ['ỷ', 'y', 'ủ', 'u'];
    const marks = ['', 'x', 'Nam', 'Nữ', 'Kinh', 'Không', 'Mới', 'Tái cử'];
    const notes = ['–', 'B2: ', vi.sheets.b2.beside.bare];
    const levels = Object.values(vi.choices.professionalLevel);
    const catalogues = [...ethnicities.words, ...religions.words, ...generalEducations, ...levels];
    const { age, generalEducation, professionalLevel, politicalTheory, beyondLines } = vi.sheets.b3;
    const breakdowns = [age, generalEducation, professionalLevel, politicalTheory, ...beyondLines];
    const ofTerms = [vi.sheets.b5.professionalLevel, vi.sheets.b5.politicalTheory];
    const words = [
      ...breakdowns,
      ...ofTerms,
      ...marks,
      ...letters,
      ...posts,
      ...theory,
      ...totals,
      ...notes,
      ...catalogues,
    ];
    const allowed = new RegExp(
      `^(?:${cell}|\\d+(?:E-\\d+)?|${functions.replaceAll(' ', '|')}|[-+*/^=<>,():&{}]|"(?:${words.map((word) => word.replace(/[()]/gu, '\\$&')).join('|')})")*$`,
      'u',
    );
    for (const { name, cells } of workbook.sheets) {
      for (const [at, { formula }] of cells) {
        if (formula !== undefined) expect(formula, `${name}!${at}`).toMatch(allowed);
      }
    }
  });

  it('comes back letter for letter, as text', () => {
    const texts = new Set(
      workbook.sheets.flatMap(({ cells }) =>
        [...cells.values()].filter(({ formula }) => formula === undefined).map(({ value }) => value),
      ),
    );
    for (const text of hostileTexts) expect(texts).toContain(text);
  });

  it('stays a text when somebody edits a cell that begins like a formula', () => {
    const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
    const risky = cells.filter(({ value }) => typeof value === 'string' && /^[=+\-@]/u.test(value));
    const short = risky.filter(({ value }) => String(value).length <= 255);
    expect(short.length).toBeGreaterThan(10);
    for (const { numberFormat, value } of short) expect(numberFormat, String(value)).toBe('@');
  });
});

describe('a ward of any size', () => {
  it.each([0, 1, 45, 300])('with %i cells gives all sheets', (count) => {
    const workbook = readWorkbook(buildWorkbook(seasonOf(count), options));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheetCodes);
    const stats = statistics(seasonOf(count));
    const total = rowOf(sheetOf(workbook, 'B3'), 'TỔNG SỐ').get('B');
    expect(total).toBe(count === 0 ? '–' : stats.groups.committee.total.count);
  });

  it('adds up as the statistics do', () => {
    const season = seasonOf(45);
    const { groups } = statistics(season);
    const total = rowOf(sheetOf(readWorkbook(buildWorkbook(season, options)), 'B1'), 'Tổng cộng');
    expect([total.get('P'), total.get('U'), total.get('AB')]).toEqual([
      groups.committee.total.count,
      groups.reelected.total.count,
      groups.female.total.count,
    ]);
  });
});
