import { EARLIEST_YEAR, LATEST_YEAR, type PartialDate } from '../../domain/partial-date';
import { serialOf } from '../../spreadsheet/number-format';
import { fullYear } from '../../text/two-digit-years';
import type { PersonColumn } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import { admissionDays, bornApart, dayAmongWords } from './days-in-cell';
import { type LifeField, lifeProblems } from './life-dates';
import { isSign } from './membership';
import { isDash, isMark, isNothing, readGender } from './read-choice';
import { firstTwo, isBareSerial, readDateCell } from './read-date';
import type { RowValues } from './row-values';

/** Reads who somebody is by gender and date of birth, which some lists tell by the column in which the date stands. */
export function readBirth(row: RowValues): void {
  readGenderColumn(row);
  const marked = (['genderMale', 'genderFemale'] as const).filter((column) => isMark(row.text(column) ?? ''));
  const [only] = marked;
  if (marked.length > 1) row.say('genderFemale', 'two-marks', true);
  else if (only) {
    row.put('gender', only === 'genderMale' ? 'male' : 'female', only);
    if (DAY_FOR_MARK.test(row.text(only) ?? '')) readDay(row, only, 'born');
  } else if (row.reading.womenMarked === true && row.fields.gender === undefined) row.fields.gender = 'male';
  const born = (['bornMale', 'bornFemale'] as const).filter((column) => row.text(column) !== undefined);
  const [column] = born;
  if (born.length > 1) row.say('bornFemale', 'two-births', true);
  else if (column) {
    row.put('gender', column === 'bornMale' ? 'male' : 'female', column);
    readDay(row, column, 'born');
  }
  readDay(row, 'born', 'born');
  // what stands at somebody's own row says more than the title over all
  if (row.text('gender') === undefined && row.fields.gender === undefined && only === undefined)
    row.put('gender', row.reading.genderOfAll, 'gender');
}

/** A year or a day where others have a mark. */
const DAY_FOR_MARK = /\d{4}|\d\s?[./-]\s?\d/u;

function readGenderColumn(row: RowValues): void {
  const text = row.text('gender');
  if (text === undefined || isDash(text)) return;
  const value = readGender(text) ?? row.reading.genderOf?.(text);
  if (value === undefined) row.say('gender', 'not-a-choice', true);
  else row.put('gender', value, 'gender');
}

/** Reads the days of admission and of becoming official, in columns of their own or in one. */
export function readAdmission(row: RowValues): void {
  for (const column of ['joinedOn', 'officialOn'] as const) readDay(row, column, column);
  const column = 'joinedAndOfficial';
  const cell = row.cell(column);
  if (cell === undefined || isNothing(cell.text)) return;
  const days = admissionDays(cell, readingOf(row, column, 'joinedOn'));
  if (days) {
    putAdmission(row, column, days);
    return;
  }
  readDay(row, column, 'joinedOn');
  // a lone day is that of the admission
  if (row.fields.joinedOn !== undefined) row.say(column, 'one-day', false);
}

function readDay(row: RowValues, column: PersonColumn, field: LifeField): void {
  readFirstDay(row, column, field);
  // of two admissions only the office knows which counts
  for (const again of row.reading.againIn?.(column) ?? []) {
    const reading = readingOf(row, column, field);
    const date = readDateCell(again, reading) ?? readDateCell(dayAmongWords(again, field), reading);
    if (date !== undefined) row.put(field, date, column, again.text);
    else if (!isNothing(again.text) && !isSign(again.text)) row.say(column, 'not-a-date', true, again.text);
  }
}

function readFirstDay(row: RowValues, column: PersonColumn, field: LifeField): void {
  const stored = row.cell(column);
  if (stored === undefined || isNothing(stored.text)) return;
  const { cell, gender } = field === 'born' ? bornApart(stored) : { cell: stored };
  const reading = readingOf(row, column, field);
  const year = yearOfDay(cell, reading.from1904);
  if (year !== undefined) {
    row.put(field, year, column);
    row.say(column, 'year-from-day', false, `${cell.text} – ${year}`);
    return;
  }
  const date = readDateCell(cell, reading) ?? readDateCell(dayAmongWords(cell, field), reading);
  if (date === undefined) {
    const days = field === 'born' ? undefined : admissionDays(cell, reading);
    if (days) {
      putAdmission(row, column, days);
      row.say(column, 'two-days', false);
      // a mark says that it is so, not when
    } else if (!readShortYear(row, cell, column, field) && !isSign(cell.text))
      row.say(column, 'not-a-date', true);
    return;
  }
  if (gender !== undefined) row.put('gender', readGender(gender), column);
  row.put(field, date, column);
  if (reading.monthFirst === true && cell.date === undefined && firstTwo(cell.text) !== undefined)
    row.say(column, 'month-first', false);
  if (reading.swapped === true && cell.date !== undefined && date !== cell.date)
    row.say(column, 'swapped-date', false);
  if (isBareSerial(cell, reading.compact === true)) row.say(column, 'serial-date', false);
  if (UNSURE.test(cell.text)) row.say(column, 'unsure-date', false);
}

/** “1980?”, “~2005”, “khoảng 1945”. */
const UNSURE = /[?~≈]|(?:^|\s)(?:khoảng|chừng|độ|ước|đâu)\s/iu;

/** The year that was typed into a cell of days: 1965 is shown as 18/05/1905, when nobody was born who lives. */
function yearOfDay({ date }: SourceCell, from1904: boolean): PartialDate | undefined {
  const serial = date?.startsWith('190') === true ? serialOf(date, from1904) : undefined;
  return serial !== undefined && serial >= EARLIEST_YEAR && serial <= LATEST_YEAR
    ? String(serial)
    : undefined;
}

/** “61” alone is a year, and is said to be read as one: in a column of years an age may stand too. */
function readShortYear(row: RowValues, cell: SourceCell, column: PersonColumn, field: LifeField): boolean {
  if (!/^\d{2}$/u.test(cell.text)) return false;
  const year = readingOf(row, column, field).yearOf(Number(cell.text));
  if (year === undefined) return false;
  row.put(field, String(year), column);
  row.say(column, 'short-year', false, `${cell.text} – ${String(year)}`);
  return true;
}

function putAdmission(
  row: RowValues,
  column: PersonColumn,
  [joinedOn, officialOn]: readonly [PartialDate, PartialDate],
): void {
  row.put('joinedOn', joinedOn, column);
  row.put('officialOn', officialOn, column);
}

/** How the days of a column are read; the century of a year of two digits is told by what the date is. */
function readingOf(row: RowValues, column: PersonColumn, field: LifeField) {
  const { thisYear } = row.reading;
  const born = field === 'born' ? undefined : row.fields.born;
  const bornIn = born === undefined ? undefined : Number(born.slice(0, 4));
  const purpose = field === 'born' ? ('birth' as const) : ('admission' as const);
  const yearOf = (year: number) => fullYear(year, { purpose, thisYear, bornIn });
  return { ...row.reading.datesOf(column), yearOf };
}

/** Days that no member can have are left out, and said where they stand. */
export function checkLife(row: RowValues): void {
  for (const { field, code, wrong } of lifeProblems(row.fields, row.reading.thisYear)) {
    const column = columnOf(row, field);
    row.say(column, code, wrong, row.text(column) ?? row.fields[field] ?? '');
    if (wrong) row.leave(field);
  }
  const { status, officialOn } = row.fields;
  if (status === 'probationary' && officialOn !== undefined)
    row.say('officialOn', 'still-probationary', false);
}

function columnOf(row: RowValues, field: LifeField): PersonColumn {
  const columns =
    field === 'born'
      ? (['born', 'bornMale', 'bornFemale'] as const)
      : ([field, 'joinedAndOfficial'] as const);
  return columns.find((column) => row.text(column) !== undefined) ?? field;
}
