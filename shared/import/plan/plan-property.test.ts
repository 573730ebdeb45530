import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genders } from '../../domain/choices';
import { newSeason } from '../../domain/new-season';
import { daysInMonth, type PartialDate } from '../../domain/partial-date';
import { rosterStatuses } from '../../domain/parts/roster';
import { vi } from '../../i18n';
import { readSheet } from '../../spreadsheet/read-sheet';
import { daysOf, type TestValue, workbookOf } from '../../spreadsheet/testing/workbook-of';
import { openWorkbook } from '../../spreadsheet/workbook';
import { formatDate } from '../../text/dates';
import { fold } from '../../text/fold';
import { finished, planOf } from '../testing/plan';
import type { RosterItem } from './plan-roster';

const season = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

const word = fc.constantFrom(
  'Nguyễn',
  'Trần',
  'Lê',
  'Đặng',
  'Văn',
  'Thị',
  'Ẩn',
  'Thuỷ',
  'Khuyến',
  'Ỷ',
  'H’Nga',
  'Phước',
);
const name = fc.tuple(word, word, word).map((words) => words.join(' '));
const dayOf = (min: number, max: number) =>
  fc
    .record({
      year: fc.integer({ min, max }),
      month: fc.integer({ min: 1, max: 12 }),
      at: fc.nat(),
    })
    .map(({ year, month, at }): PartialDate => {
      const date = [month, 1 + (at % daysInMonth(year, month))].map((part) => String(part).padStart(2, '0'));
      return [String(year), ...date].join('-');
    });
const datesOf = (min: number, max: number) =>
  fc
    .tuple(dayOf(min, max), fc.constantFrom('YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length))
    .map(([full, known]) => full.slice(0, known));

const person = fc.record(
  {
    fullName: name,
    // nobody is admitted before 18
    born: datesOf(1931, 1990),
    joinedOn: datesOf(2009, 2026),
    gender: fc.constantFrom(...genders),
    status: fc.constantFrom(...rosterStatuses),
    cardNumber: fc.stringMatching(/^\d{6,12}$/u),
    nationalId: fc.stringMatching(/^0\d{11}$/u),
  },
  { requiredKeys: ['fullName'] },
);
const people = fc.uniqueArray(person, {
  maxLength: 12,
  selector: ({ fullName }) => fold(fullName),
  comparator: 'IsStrictlyEqual',
});

const HEADINGS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Ngày vào Đảng',
  'Giới tính',
  'Trạng thái',
  'Số thẻ',
  'CCCD',
  'Chi bộ',
];

type Form = (date: PartialDate) => TestValue;
const forms: readonly Form[] = [
  formatDate,
  (each) => (each.length === 10 ? { days: daysOf(each) } : formatDate(each)),
  (each) => (each.length === 10 ? daysOf(each) : formatDate(each)),
  (each) => (each.length === 4 ? Number(each) : formatDate(each)),
];

function rowOf(item: Omit<RosterItem, 'id'>, index: number, form: Form): TestValue[] {
  const { fullName, born, joinedOn, gender, status, cardNumber, nationalId } = item;
  const dates = [born, joinedOn].map((each) => (each === undefined ? undefined : form(each)));
  const words = [gender && vi.choices.gender[gender], status && vi.choices.rosterStatus[status]];
  return [index + 1, fullName, ...dates, ...words, cardNumber, nationalId, 'Chi bộ Thử'];
}

function tableOf(rows: readonly (readonly TestValue[])[]) {
  const workbook = openWorkbook(workbookOf(rows));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const table = finished(readSheet(workbook.value, workbook.value.sheets[0]!));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

describe('any list of people', () => {
  it('comes back from a sheet as it was, and once more changes nothing', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...forms), fc.boolean(), (list, form, decomposed) => {
        const rows = list.map((item, index) => rowOf(item, index, form));
        const texts = decomposed
          ? rows.map((row) => row.map((each) => (typeof each === 'string' ? each.normalize('NFD') : each)))
          : rows;
        const table = tableOf([['DANH SÁCH'], HEADINGS, ...texts]);
        const plan = planOf(season, table, { kind: 'roster', identifiers: true });
        const items = plan.edit?.rosters[0]?.items ?? [];
        expect(items.map(({ id: _id, ...item }) => item)).toEqual(list);
        const congress = { status: 'planned', approvedSeats: {}, committee: [] } as const;
        const cell = {
          id: 'c1',
          order: 1,
          name: 'Chi bộ Thử',
          kind: 'other',
          members: {},
          roster: items,
          congress,
        } as const;
        const again = planOf(
          { ...season, cells: [{ ...cell, congress: { ...congress, committee: [] } }] },
          table,
          { kind: 'roster', identifiers: true },
        );
        expect(again.rows.map(({ outcome }) => outcome)).toEqual(list.map(() => 'same'));
      }),
    );
  });

  it('is planned without a throw, and every row is accounted for', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'Họ và tên',
        'Chi bộ',
        'Chi bộ khu phố 1',
        'Tổng cộng',
        '31/2/1970',
        'I',
        'x',
        'Nữ',
        '=1+1',
        'NguyÔn V¨n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 12 }),
        fc.constantFrom('roster', 'committee', 'cells', undefined),
        (rows, kind) => {
          const texts = rows.map((row) => row.map((text) => text.replace(/\s+/gu, ' ').trim()));
          const plan = planOf(season, texts, { headingRow: 0, ...(kind && { kind }), convert: true });
          expect(plan.rows).toHaveLength(rows.length);
        },
      ),
    );
  });
});
