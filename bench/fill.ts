import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillForm } from '../shared/fill/fill-form';
import { openForm } from '../shared/fill/open-form';
import type { PlannedWrite } from '../shared/fill/plan';
import { alone, sideBySide, timed } from './measure';
import { hasLibrary, python } from './python';
import { compared, type Row } from './table';

/** Filling a form of 2,000 cells, beside openpyxl loading, setting and saving the same ones. */

const AIM = 1;
const ROWS = 50;
const COLUMNS = 40;
const FIRST_ROW = 2;
const plan = { warmUp: 3, rounds: 11 };
const WHAT = 'filling a form of 2,000 cells';

/** Times itself, so that the start of Python does not count. */
const PROGRAM = `
import sys, time
from openpyxl import load_workbook
start = time.perf_counter()
book = load_workbook(sys.argv[1])
sheet = book.active
for row in range(${String(FIRST_ROW)}, ${String(FIRST_ROW + ROWS)}):
    for column in range(1, ${String(COLUMNS + 1)}):
        sheet.cell(row, column).value = row * column
book.save(sys.argv[2])
print((time.perf_counter() - start) * 1000)
`;

export async function fillRows(folder: string): Promise<readonly Row[]> {
  const form = resolve('main/files/testing/forms/large.xlsx');
  const target = join(folder, 'filled.xlsx');
  const ours = () =>
    timed(() => {
      writeFileSync(target, filled(readFileSync(form)));
      return Promise.resolve();
    });
  if (!hasLibrary('openpyxl')) return [{ what: WHAT, ours: await alone(ours, plan), unit: 'ms' }];
  const bare = () => Number(python('-c', PROGRAM, form, target));
  return [compared(`${WHAT}, beside openpyxl`, await sideBySide({ ours, bare }, plan), 'ms', AIM)];
}

function filled(bytes: Uint8Array): Uint8Array {
  const opened = openForm(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const writes = Array.from({ length: ROWS * COLUMNS }, (_, index): PlannedWrite => {
    const [row, column] = [FIRST_ROW + Math.floor(index / COLUMNS), 1 + (index % COLUMNS)];
    const digits = String(row * column);
    return { row, column, sheet: 0, tie: 0, shown: digits, input: { kind: 'number', digits } };
  });
  const result = fillForm(opened.value, writes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
