import { afterEach, expect, it, vi } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { importWords } from '../../i18n/import-words';
import { readTogether } from '../table/several-sheets';
import { tableOfTexts } from '../table/source';
import { planImport, viewInSteps } from './plan-import';

/** What a step looks at is counted by the texts that patterns are held against: between two steps others have their turn. */

const heading = ['Họ và tên', 'Số thẻ', 'Ngày sinh', 'Ngày kết nạp', 'Chi bộ', 'Ghi chú'];

function sheet(people: number, first: number) {
  const rows = Array.from({ length: people }, (_, at) => [
    `Nguyễn Văn ${letters(first + at)}`,
    String(10_000_000 + first + at),
    `${String(1 + (at % 28))}/${String(1 + (at % 12))}/${String(1950 + (at % 50))}`,
    '19/5/1995',
    `Chi bộ khu phố Thử ${String(1 + (at % 5))}`,
    'Khen thưởng năm 2020',
  ]);
  return tableOfTexts([heading, ...rows]);
}

/** A given name of its own for each number. */
function letters(number: number): string {
  const [, ...digits] = (676 + number).toString(26);
  const name = digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** The most texts that a step holds patterns against. */
function mostInStep<T>(steps: Generator<unknown, T>): { readonly most: number; readonly value: T } {
  const held = vi.spyOn(RegExp.prototype, 'test');
  let most = 0;
  for (;;) {
    held.mockClear();
    const step = steps.next();
    most = Math.max(most, held.mock.calls.length);
    if (step.done === true) return { most, value: step.value };
  }
}

function mostFor(people: number): readonly number[] {
  const sheets = ['Danh sách', 'Danh sách (tiếp)'].map((name, at) => ({
    name,
    table: sheet(people, at * people),
  }));
  const together = mostInStep(readTogether(sheets));
  const view = mostInStep(viewInSteps(together.value.table, {}));
  const plan = mostInStep(planImport(sampleSeason(), view.value, {}, importWords, 2026));
  expect(plan.value.rows.filter(({ outcome }) => outcome === 'add')).toHaveLength(2 * people);
  return [together, view, plan].map(({ most }) => most);
}

it('looks at no more than a text of each row in one step', () => {
  const people = 2800;
  for (const most of mostFor(people)) expect(most).toBeLessThanOrEqual(2 * people);
});
