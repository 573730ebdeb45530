import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '../domain/parts/fill-mappings';
import { sampleSeason } from '../fixtures/sample';
import { fillProblemText } from '../i18n/vi/fill';
import { parseRange } from '../spreadsheet/address';
import { plainStyle } from '../spreadsheet/cell-styles';
import { groups, statistics, statsJson } from '../statistics';
import type { Form, FormCell, FormSheet } from './form';
import { catalogueOf } from './indicators';
import { planFill } from './plan';
import { fillProblemCodes } from './problem';

const season = sampleSeason();
const stats = statistics(season);
const catalogue = catalogueOf(season, stats);

const styles = ['General', '0.0%', 'dd/mm/yyyy'].map((numberFormat) => ({ ...plainStyle, numberFormat }));

function formOf(sheet: Partial<FormSheet>): Form {
  const cells: FormCell[] = [1, 2].map((style) => ({
    row: 1,
    column: style,
    text: '',
    hasFormula: false,
    style,
  }));
  const empty = {
    hidden: false,
    isProtected: false,
    rows: 9,
    columns: 9,
    merges: [],
    arrays: [],
    tableHeadings: [],
  };
  const looks = { columnLooks: [], rowLooks: [] };
  return {
    sheets: [{ name: 'Biểu 1', cells, ...empty, ...looks, ...sheet }],
    styles,
    date1904: false,
    notes: [],
  };
}

const cell = (address: string, indicator: string, more: Partial<Tie> = {}): Tie =>
  ({ kind: 'cell', sheet: 'Biểu 1', cell: address, indicator, ...more }) as Tie;
const column = (letter: string, indicator: string, rows: [number, number], more: Partial<Tie> = {}): Tie =>
  ({
    kind: 'column',
    sheet: 'Biểu 1',
    column: letter,
    of: 'cells',
    fromRow: rows[0],
    toRow: rows[1],
    indicator,
    ...more,
  }) as Tie;

const inputs = (form: Form, ...ties: Tie[]) =>
  planFill(form, catalogue, ties).writes.map(({ input }) => input);
const codes = (form: Form, ...ties: Tie[]) =>
  planFill(form, catalogue, ties).problems.map(({ code }) => code);

describe('what is written', () => {
  it('is a share as the number format of its cell takes it, or as the tie asks', () => {
    const ties = ['A1', 'C1'].map((at) => cell(at, 'reelected.total.share'));
    expect(inputs(formOf({}), ...ties)).toEqual([
      { kind: 'number', digits: '0.75609756097561' },
      { kind: 'number', digits: '75.6' },
    ]);
    const asked = (['percent', 'fraction', 'text'] as const).map((share, index) =>
      cell(`A${String(index + 2)}`, 'reelected.total.share', { share }),
    );
    expect(inputs(formOf({}), ...asked)).toEqual([
      { kind: 'number', digits: '75.6' },
      { kind: 'number', digits: '0.756' },
      { kind: 'text', text: '75,6' },
    ]);
  });

  it('is a whole day as a number where the cell shows days, else as the office writes it', () => {
    const ties = ['B1', 'C1'].map((at) => cell(at, 'season.plannedFrom'));
    expect(inputs(formOf({}), ...ties)).toEqual([
      { kind: 'number', digits: '44750' },
      { kind: 'text', text: '08/07/2022' },
    ]);
  });

  it('is every figure that the statistics print', () => {
    const stated = statsJson(season);
    const { cells, age, vacant, percent } = stated;
    for (const group of groups) {
      const counts = stated[group];
      for (const [post, count] of Object.entries(counts)) {
        expect(catalogue.find(`${group}.${post}`)?.value()).toEqual({ kind: 'count', count });
      }
    }
    for (const [key, text] of Object.entries(percent)) {
      const [written] = planFill(formOf({}), catalogue, [
        cell('C1', `${key}.share`, { share: 'text' }),
      ]).writes;
      expect(written?.shown).toBe(text ?? '');
    }
    for (const [key, count] of Object.entries(cells)) {
      expect(catalogue.find(`cells.${key}`)?.value()).toEqual({ kind: 'count', count });
    }
    for (const [post, count] of Object.entries<number>({ ...vacant })) {
      expect(catalogue.find(`vacant.${post}`)?.value()).toEqual({ kind: 'count', count });
    }
    expect(planFill(formOf({}), catalogue, [cell('C1', 'meanAge.total')]).writes[0]?.shown).toBe(age.text);
  });

  it('is nothing where nothing is known, and 0 of a text that nobody has', () => {
    expect(inputs(formOf({}), cell('A1', 'previous.female.total'))).toEqual([{ kind: 'empty' }]);
    expect(inputs(formOf({}), cell('A1', 'generalEducation.8/10.total'))).toEqual([
      { kind: 'number', digits: '0' },
    ]);
  });

  it('is a row for each cell, and for each person', () => {
    const plan = planFill(formOf({}), catalogue, [
      column('A', 'cell.name', [3, 40]),
      column('B', 'person.fullName', [3, 60], { of: 'people' }),
    ]);
    expect(plan.problems).toEqual([]);
    const first = plan.writes.filter(({ column: at }) => at === 1);
    expect(first.map(({ shown }) => shown)).toEqual(season.cells.map(({ name }) => name));
    expect(plan.writes.filter(({ column: at }) => at === 2)).toHaveLength(stats.groups.committee.total.count);
  });

  it('goes to the row of its cell where the names stand already', () => {
    const names = season.cells.toReversed().map(({ name }, index): FormCell => {
      return { row: 20 + index, column: 1, text: name.toUpperCase(), hasFormula: false, style: 0 };
    });
    const { writes } = planFill(formOf({ cells: names }), catalogue, [
      column('C', 'cell.ordinal', [20, 60], { namesIn: 'A' }),
    ]);
    expect(writes.map(({ row, shown }) => [row, Number(shown)])).toEqual(
      season.cells.map((_, index) => [20 + season.cells.length - 1 - index, index + 1]),
    );
  });
});

describe('what cannot be filled', () => {
  const formula = { row: 2, column: 2, text: '0', hasFormula: true, style: 0 };
  const sheet = formOf({
    cells: [formula],
    merges: [parseRange('D4:E5')!],
    arrays: [parseRange('F1:F3')!],
    tableHeadings: [parseRange('G1:H1')!],
  });

  it.each([
    ['formula', cell('B2', 'cells.total')],
    ['array-formula', cell('F2', 'cells.total')],
    ['merged', cell('E4', 'cells.total')],
    ['table-heading', cell('G1', 'cells.total')],
    ['sheet-missing', cell('A1', 'cells.total', { sheet: 'Biểu 2' })],
    ['indicator-unknown', cell('A1', 'cells.none')],
    ['indicator-unknown', column('A', 'person.fullName', [3, 60])],
    ['rows-backwards', column('A', 'cell.name', [9, 8])],
    ['rows-too-few', column('A', 'cell.name', [3, 10])],
    ['outside', column('A', 'cell.name', [3, 2_000_000])],
    ['formula', column('B', 'cell.name', [1, 60])],
  ] as const)('names the place: %s', (code, tie) => {
    const { problems } = planFill(sheet, catalogue, [tie]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(fillProblemText(problems[0]!)).toMatch(/^Trang “Biểu [12]”.*\.$/u);
  });

  it('is a cell that two ties write, and a cell of the season that the form does not name', () => {
    expect(codes(sheet, cell('A1', 'cells.total'), cell('A1', 'cells.held'))).toEqual(['written-twice']);
    const byName = column('C', 'cell.ordinal', [1, 9], { namesIn: 'A' });
    expect(codes(sheet, byName)).toEqual(season.cells.map(() => 'name-missing'));
  });

  it('takes the first cell of a merged one, and sheets whatever their case and composition', () => {
    expect(codes(sheet, cell('D4', 'cells.total', { sheet: 'BIỂU 1'.normalize('NFD') }))).toEqual([]);
  });

  it.each(fillProblemCodes)('is told in one line: %s', (code) => {
    const params = {
      id: 'x',
      first: 'A1',
      rows: 1,
      needed: 2,
      name: 'Chi bộ 1',
      column: 'B',
      expected: 'Nữ',
      found: 'Nam',
    };
    const line = fillProblemText({ code, tie: 0, sheet: 'Biểu 1', place: 'A1', params });
    expect(line).toMatch(/^Trang “Biểu 1”, ô A1: [“\p{Ll}].*[^.]\.$/u);
    expect(line).not.toMatch(/…|undefined|\n/u);
  });
});

describe('a column by position', () => {
  const tie = column('C', 'cell.ordinal', [3, 2 + season.cells.length]);
  const problemsOf = (names: readonly { readonly name: string }[]) =>
    planFill(
      formOf({
        cells: names.map(({ name }, at) => ({
          row: at + 3,
          column: 2,
          text: name,
          hasFormula: false,
          style: 0,
        })),
      }),
      catalogue,
      [tie],
    ).problems.map(({ code, params }) => [code, params]);

  it('is refused where one name of the form stands in another row', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...season.cells], { minLength: 1 }), (cells) => {
        const isInOrder = cells.every((cell, at) => cell === season.cells[at]);
        expect(problemsOf(cells)).toEqual(isInOrder ? [] : [['names-stand', { column: 'B' }]]);
      }),
    );
    expect(problemsOf(season.cells)).toEqual([]);
  });
});

describe('a figure of a group of rows', () => {
  const names = season.cells.slice(0, 3).map(({ name }) => name);
  const named = (...texts: readonly string[]) =>
    formOf({
      cells: texts.map((text, at) => ({ row: at + 3, column: 2, text, hasFormula: false, style: 0 })),
    });
  const group = { namesIn: 'B', fromRow: 3, toRow: 6, rows: [3, 4] };
  const tie = cell('C8', 'congress.total', { group });
  const members = (...at: readonly number[]) =>
    String(at.reduce((sum, index) => sum + (season.cells[index]?.members.total ?? 0), 0));

  it('is that of the cells whose names stand there now, in another form of the same look too', () => {
    const [one = '', two = '', three = ''] = names;
    const shown = (...texts: readonly string[]) =>
      planFill(named(...texts), catalogue, [tie]).writes.map((write) => write.shown);
    expect(shown(one, two, 'Cộng', three)).toEqual([members(0, 1)]);
    expect(shown(three, two, 'Cộng', one)).toEqual([members(2, 1)]);
  });

  it('is not known where a row bears no name of the season, or one that stands twice', () => {
    const [one = '', two = ''] = names;
    for (const texts of [
      [one, 'Chợ Mới'],
      [one, ''],
      [one, 'Cộng', two],
      [one, two, two],
    ]) {
      const { writes, problems } = planFill(named(...texts), catalogue, [tie]);
      expect([writes[0]?.input, writes[0]?.missing]).toEqual([{ kind: 'empty' }, { rows: 1 }]);
      expect(problems).toEqual([]);
    }
  });
});
