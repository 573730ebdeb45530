import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../shared/fill/fill-form';
import { openForm } from '../../shared/fill/open-form';
import type { PlannedWrite } from '../../shared/fill/plan';
import { must } from '../../shared/testing/must';
import {
  type BookFormula,
  bookFile,
  type FormulaBook,
  formulaBooks,
  INPUT_COLUMNS,
  INPUT_ROWS,
} from './testing/formula-book';
import { savedAgain } from './testing/libreoffice';
import { readWorkbook } from './testing/read-workbook';

/**
 * Whatever way formulas read from one another: once a form is filled, LibreOffice shows of every formula what it
 * shows when it calculates all of them anew.
 */

const BOOKS = Number(process.env['DHCB_BOOKS'] ?? 8);
const SEED = 20_260_301;

interface Filling {
  readonly book: FormulaBook;
  readonly sheet: number;
  readonly cells: readonly { readonly at: number; readonly value: number }[];
}

const fillings: fc.Arbitrary<Filling> = formulaBooks.chain((book) =>
  fc.record({
    book: fc.constant(book),
    sheet: fc.nat(book.sheets.length - 1),
    cells: fc.uniqueArray(
      fc.record({ at: fc.nat(INPUT_ROWS * INPUT_COLUMNS - 1), value: fc.integer({ min: 100, max: 999 }) }),
      { selector: ({ at }) => at, minLength: 1, maxLength: 3 },
    ),
  }),
);

function written({ sheet, cells }: Filling): PlannedWrite[] {
  return cells.map(({ at, value }) => ({
    sheet,
    row: Math.floor(at / INPUT_COLUMNS) + 1,
    column: (at % INPUT_COLUMNS) + 1,
    tie: 0,
    input: { kind: 'number', digits: String(value) },
    shown: String(value),
  }));
}

function withInputs({ book, sheet, cells }: Filling): FormulaBook {
  const changed = new Map(cells.map(({ at, value }) => [at, value]));
  return {
    ...book,
    manual: false,
    sheets: book.sheets.map((each, index) =>
      index === sheet ? { ...each, inputs: each.inputs.map((old, at) => changed.get(at) ?? old) } : each,
    ),
  };
}

interface Seen {
  readonly formula: string;
  readonly before: number | string | undefined;
  readonly anew: number | string | undefined;
  readonly filled: number | string | undefined;
  readonly kept: boolean;
}

function addressesOf({ column, row, below }: BookFormula): string[] {
  return Array.from({ length: below === 'none' ? 1 : 3 }, (_, more) => `${column}${String(row + more)}`);
}

async function seenOf(drawn: readonly Filling[]): Promise<readonly Seen[]> {
  const inputs = drawn.flatMap((filling, index): [string, Uint8Array][] => [
    [`${String(index)}-before`, bookFile({ ...filling.book, manual: false })],
    [`${String(index)}-anew`, bookFile(withInputs(filling))],
  ]);
  const calculated = await savedAgain(new Map(inputs));
  const sheetsOf = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
    readWorkbook(files.get(name)!).sheets;
  const filled = new Map(
    drawn.map((filling, index): [string, Uint8Array] => {
      const before = sheetsOf(calculated, `${String(index)}-before`);
      const form = bookFile(filling.book, (sheet, address) => before[sheet]?.cells.get(address)?.value);
      return [String(index), must(fillForm(must(openForm(form)), written(filling)))];
    }),
  );
  const opened = await savedAgain(filled);
  return drawn.flatMap(({ book }, index) => {
    const name = String(index);
    const [before, anew] = ['before', 'anew'].map((kind) => sheetsOf(calculated, `${name}-${kind}`));
    const [after, stored] = [sheetsOf(opened, name), sheetsOf(filled, name)];
    return book.sheets.flatMap((sheet, at) =>
      sheet.formulas.flatMap((formula) =>
        addressesOf(formula).map((address) => {
          const valueIn = (sheets: typeof before) => sheets?.[at]?.cells.get(address)?.value;
          return {
            formula: `${name} ${sheet.name}!${address} =${formula.text}`,
            before: valueIn(before),
            anew: valueIn(anew),
            filled: valueIn(after),
            kept: valueIn(stored) !== undefined,
          };
        }),
      ),
    );
  });
}

let seen: readonly Seen[];

beforeAll(async () => {
  seen = await seenOf(fc.sample(fillings, { numRuns: BOOKS, seed: SEED }));
});

const forms = ['name-of-name', 'manual-calculation', 'utf16', 'format-101-decimals'] as const;

function formFile(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'testing', 'forms', `${name}.xlsx`));
}

describe('a form', () => {
  const filledForm = (name: string) =>
    must(
      fillForm(must(openForm(formFile(name))), [
        { sheet: 0, row: 1, column: 1, tie: 0, input: { kind: 'number', digits: '41' }, shown: '41' },
      ]),
    );

  it('shows the new total, over a name of a name, when it is calculated by hand, and in another encoding', async () => {
    const opened = await savedAgain(new Map(forms.map((name) => [name, filledForm(name)])));
    const at = (name: string, sheet: number, address: string) =>
      readWorkbook(opened.get(name)!).sheets[sheet]?.cells.get(address)?.value;
    expect(forms.map((name) => at(name, 0, 'A1'))).toEqual([41, 41, 41, 41]);
    expect(at('name-of-name', 1, 'A1')).toBe(82);
    expect(at('manual-calculation', 0, 'B1')).toBe(82);
  });

  it('changes one word of the workbook where it is calculated by hand, and says so', () => {
    const before = formFile('manual-calculation');
    expect(must(openForm(before)).form.notes).toEqual(['manual-calculation']);
    const workbookOf = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/workbook.xml']!);
    expect(workbookOf(filledForm('manual-calculation'))).toBe(
      workbookOf(before).replace('calcMode="manual"', 'calcMode="auto"'),
    );
  });

  it('stays in the encoding that it came in', () => {
    const sheet = unzipSync(filledForm('utf16'))['xl/worksheets/sheet1.xml']!;
    expect([sheet[0], sheet[1]]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(sheet)).toContain('<c r="A1"><v>41</v></c>');
  });
});

describe('a form whose formulas read from one another', () => {
  it('shows every total of today when it is opened', () => {
    expect(seen.filter(({ anew, filled }) => anew === undefined || filled !== anew).slice(0, 20)).toEqual([]);
    const changed = seen.filter(({ before, anew }) => before !== anew);
    expect(changed.length).toBeGreaterThan(BOOKS * 3);
  });

  it('keeps the results of formulas that read from nothing that was filled', () => {
    const same = seen.filter(({ before, anew }) => before === anew);
    const kept = seen.filter((each) => each.kept);
    expect(kept.length).toBeGreaterThan(same.length / 4);
    const of = { books: BOOKS, formulas: seen.length, same: same.length, kept: kept.length };
    if (process.env['DHCB_BOOKS'] !== undefined) process.stdout.write(`${JSON.stringify(of)}\n`);
  });
});
