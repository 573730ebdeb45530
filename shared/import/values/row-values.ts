import { line } from '../../domain/fields';
import type { PersonColumn } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import type { PersonField, PersonReading, ReadFields, ReadPerson } from './person-reading';
import type { ValueProblem, ValueProblemCode } from './value-problem';

/** What is read of one row, column by column: its fields so far, and what is to be looked at. */
export class RowValues {
  readonly reading: PersonReading;
  readonly fields: ReadFields = {};
  readonly problems: ValueProblem[] = [];
  gone = false;
  /** Fields that are left out after all. */
  readonly #left = new Set<PersonField>();

  constructor(reading: PersonReading) {
    this.reading = reading;
  }

  result(): ReadPerson {
    const isLeft = (key: string) => [...this.#left].some((field) => field === key);
    const fields = Object.fromEntries(Object.entries(this.fields).filter(([key]) => !isLeft(key)));
    return { fields, problems: this.problems, gone: this.gone };
  }

  cell(column: PersonColumn): SourceCell | undefined {
    return this.reading.cellOf(column);
  }

  text(column: PersonColumn): string | undefined {
    return this.cell(column)?.text;
  }

  say(column: PersonColumn, code: ValueProblemCode, wrong: boolean, text = this.text(column) ?? ''): void {
    this.problems.push({ column, code, wrong, text });
  }

  /** Stores what a column says; where the row says otherwise elsewhere nobody knows which is right. */
  put<F extends PersonField>(
    field: F,
    value: ReadFields[F],
    column: PersonColumn,
    text = this.text(column) ?? '',
  ): void {
    const before = this.fields[field];
    if (value === undefined || before === value) return;
    if (before === undefined || isPartOf(before, value)) this.fields[field] = value;
    else if (!isPartOf(value, before)) {
      this.say(column, 'contradicts', true, text);
      this.leave(field);
    }
  }

  leave(field: PersonField): void {
    this.#left.add(field);
  }

  checkedLine(column: PersonColumn, text: string): string | undefined {
    const parsed = line.safeParse(text);
    if (parsed.success) return parsed.data;
    this.say(column, 'text-too-long', true);
    return undefined;
  }
}

/** A year agrees with a day in it. */
function isPartOf(date: unknown, other: unknown): boolean {
  const isDate = typeof date === 'string' && /^\d{4}(?:-\d{2})?$/u.test(date);
  return isDate && typeof other === 'string' && other.startsWith(`${date}-`);
}
