import fc from 'fast-check';
import { daysInMonth, type PartialDate } from '../../domain/partial-date';

/** For tests: somebody of a ward that never was. */
export interface TruePerson {
  readonly fullName: string;
  readonly born: PartialDate;
  readonly joinedOn: PartialDate;
  readonly gender: 'male' | 'female';
  readonly card: string;
  /** Place of the cell among `trueCells`. */
  readonly cell: number;
}

/** Cells of that ward; two differ in a tone alone. */
export const trueCells = [
  'Chi bộ khu phố Tân Thành',
  'Chi bộ khu phố Tân Thạnh',
  'Chi bộ Trường Mầm non Hoa Sen',
  'Chi bộ khu phố 3',
  'Chi bộ Trạm Y tế',
] as const;

const family = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Đỗ', 'Tống', 'Võ', 'Ngô');
const middle = fc.constantFrom('Văn', 'Thị', 'Hữu', 'Ngọc', 'Đình');
const given = fc.constantFrom(
  'Hà',
  'Hạ',
  'Hải',
  'Thuỷ',
  'Ổn',
  'Yến',
  'Dũng',
  'Đức',
  'Tâm',
  'Cúc',
  'Ái',
  'Bí',
  'Tổng',
);

function day(from: number, to: number): fc.Arbitrary<PartialDate> {
  return fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      at: fc.nat(),
    })
    .map(({ year, month, at }) => {
      const parts = [month, 1 + (at % daysInMonth(year, month))].map((part) => String(part).padStart(2, '0'));
      return [String(year), ...parts].join('-');
    });
}

const person: fc.Arbitrary<TruePerson> = fc.record({
  fullName: fc.tuple(family, middle, given).map((words) => words.join(' ')),
  born: day(1935, 1999),
  joinedOn: day(2018, 2025),
  gender: fc.constantFrom('male', 'female'),
  card: fc.integer({ min: 1, max: 99_999 }).map((number) => String(number).padStart(8, '0')),
  cell: fc.nat({ max: trueCells.length - 1 }),
});

/** People of several cells, cell by cell; no two have a card, or a name and a birthday, in common. */
export const truePeople: fc.Arbitrary<readonly TruePerson[]> = fc
  .uniqueArray(person, { minLength: 2, maxLength: 14, selector: ({ card }) => card })
  .map((people) => people.filter(({ born }, at) => people.findIndex((other) => other.born === born) === at))
  .map((people) => people.toSorted((a, b) => a.cell - b.cell));
