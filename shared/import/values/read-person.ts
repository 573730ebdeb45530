import { line, note as noteField } from '../../domain/fields';
import type { RosterStatus } from '../../domain/parts/roster';
import { type LineKey, lineKeys, profileFields } from '../../domain/profile-fields';
import type { CommitteeMember } from '../../domain/season';
import { isWordDatum, wordToStore } from '../../missing/read-datum';
import { fold } from '../../text/fold';
import { nameCase, needsNameCase } from '../../text/name-case';
import { fullYear } from '../../text/two-digit-years';
import { type PersonColumn, personColumns } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import { type LifeField, lifeProblems } from './life-dates';
import { isSign, readMembership } from './membership';
import { bornInRemark, phoneInRemark, takenApart } from './name-remarks';
import {
  isGone,
  isMark,
  readGender,
  readPoliticalTheory,
  readPosition,
  readProfessionalLevel,
  readStanding,
  readStatus,
  saysGone,
} from './read-choice';
import { type DateReading, isBareSerial, readDateCell } from './read-date';
import { type NoNumber, type ReadNumber, readCardNumber, readNationalId, withZero } from './read-number';
import { faultProblem, type ValueFault, type ValueProblem, type ValueProblemCode } from './value-problem';

/** What a row says of somebody; what it does not say is absent. */
export type ReadFields = Partial<Omit<CommitteeMember, 'id'>> & {
  status?: RosterStatus | undefined;
  exempt?: boolean | undefined;
};
export type PersonField = keyof ReadFields;

export interface ReadPerson {
  readonly fields: ReadFields;
  readonly problems: readonly ValueProblem[];
  /** Moved away, died, expelled: by what its status says. */
  readonly gone: boolean;
}

/** What the program's own sheets write into the column of notes, so that it is read back to its field. */
export interface NoteWords {
  readonly appointed: string;
  readonly concurrentHead: string;
  readonly frontHead: string;
  readonly genderNotEntered: string;
  readonly bornOn: (date: string) => string;
}

export interface PersonReading {
  /** What stands in a column of the row, in Unicode; undefined where nothing does. */
  readonly cellOf: (column: PersonColumn) => SourceCell | undefined;
  /** Why a column of the row has no value though something stands there. */
  readonly faultOf: (column: PersonColumn) => ValueFault | undefined;
  /** How the dates of a column are to be read. */
  readonly datesOf: (column: PersonColumn) => DateReading;
  readonly nameCase: boolean;
  /** Official or probationary, where a line over the rows says so. */
  readonly group?: RosterStatus | undefined;
  /** The year that is now, by which years of two digits are told. */
  readonly thisYear: number;
  readonly notes: NoteWords;
}

/** Reads one row as somebody. */
export function readPerson(reading: PersonReading): ReadPerson {
  const reader = new RowReading(reading);
  reader.name();
  reader.births();
  for (const column of ['joinedOn', 'officialOn'] as const) reader.date(column, column);
  reader.choice('position', readPosition);
  reader.choice('standing', readStanding);
  reader.standingMarks();
  reader.choice('professionalLevel', readProfessionalLevel);
  reader.choice('politicalTheory', readPoliticalTheory);
  for (const column of lineKeys) reader.line(column);
  reader.membership();
  reader.numbers();
  reader.note();
  reader.life();
  reader.faults();
  return reader.result();
}

class RowReading {
  readonly #reading: PersonReading;
  #fields: ReadFields = {};
  readonly #problems: ValueProblem[] = [];
  #gone = false;

  constructor(reading: PersonReading) {
    this.#reading = reading;
  }

  result(): ReadPerson {
    return { fields: this.#fields, problems: this.#problems, gone: this.#gone };
  }

  /** In one column, or cut into family name, middle name and given name; without titles and posts around it. */
  name(): void {
    const parts = (['familyName', 'middleName', 'givenName'] as const).map((each) => this.#text(each) ?? '');
    const whole = this.#text('fullName') ?? parts.join(' ').trim();
    if (whole === '') return;
    const { name, titles, remarks } = takenApart(whole);
    for (const title of titles) this.#say('fullName', 'title-removed', false, title);
    for (const remark of remarks) this.#remark(remark);
    const stored = this.#checkedLine(
      'fullName',
      this.#reading.nameCase && needsNameCase(name) ? nameCase(name) : name,
    );
    if (stored === undefined || stored === '') return;
    this.#fields.fullName = stored;
    if (!stored.includes(' ')) this.#say('fullName', 'one-word-name', false);
    else if (ODD_NAME.test(stored)) this.#say('fullName', 'odd-name', false, stored);
  }

  /** What stood behind the name says what a column of its own would say. */
  #remark(remark: string): void {
    const [position, status] = [readPosition(remark), readStatus(remark)];
    const born = bornInRemark(remark);
    const phone = phoneInRemark(remark);
    if (born !== undefined) this.#fields.born = born;
    if (phone !== undefined) this.#fields.phone = phone;
    const gender = /^(?:nam|nữ)$/iu.test(remark) ? readGender(remark) : undefined;
    if (isGone(remark)) this.#gone = true;
    if (position !== undefined) this.#fields.position = position;
    if (gender !== undefined) this.#fields.gender = gender;
    if (status !== undefined) this.#fields.status = status;
    this.#say('fullName', 'remark-removed', false, remark);
  }

  /** Date of birth and gender, which some lists tell by the column in which the date stands. */
  births(): void {
    this.choice('gender', readGender);
    const [isMale, isFemale] = [this.#isMarked('genderMale'), this.#isMarked('genderFemale')];
    if (isMale && isFemale) this.#say('genderFemale', 'two-marks', true);
    else if (isMale || isFemale) this.#fields.gender ??= isMale ? 'male' : 'female';
    const [male, female] = [this.#text('bornMale'), this.#text('bornFemale')];
    if (male !== undefined && female !== undefined) this.#say('bornFemale', 'two-births', true);
    else if (male !== undefined) this.#fields.gender ??= 'male';
    else if (female !== undefined) this.#fields.gender ??= 'female';
    if (male !== undefined && female === undefined) this.date('bornMale', 'born');
    if (female !== undefined && male === undefined) this.date('bornFemale', 'born');
    this.date('born', 'born');
  }

  /** Columns of marks, as B2 has them; words in them say what they say anywhere. */
  standingMarks(): void {
    const told = standingMarks.flatMap(([column, standing]) => {
      const text = this.#text(column);
      if (text === undefined || !isMark(text)) return [];
      const value = readStanding(text) ?? (IS_SO.test(text) ? standing : undefined);
      if (value === undefined) this.#say(column, 'not-a-choice', true);
      return value === undefined ? [] : [{ column, value }];
    });
    const last = told.at(-1);
    if (last === undefined) return;
    const isBoth = last.value !== 'reelected' && told.some(({ value }) => value === 'reelected');
    if (isBoth) this.#say(last.column, 'two-marks', true);
    else this.#fields.standing = last.value;
  }

  #isMarked(column: PersonColumn): boolean {
    const text = this.#text(column);
    return text !== undefined && isMark(text);
  }

  date(column: PersonColumn, field: 'born' | 'joinedOn' | 'officialOn'): void {
    const cell = this.#cell(column);
    if (cell === undefined || isNothing(cell.text)) return;
    const reading = { ...this.#reading.datesOf(column), yearOf: this.#yearOf(field) };
    const date = readDateCell(cell, reading);
    if (date === undefined) {
      // a mark says that it is so, not when
      if (!isSign(cell.text)) this.#say(column, 'not-a-date', true);
      return;
    }
    this.#fields[field] ??= date;
    if (reading.monthFirst === true && date.length > 7 && cell.date === undefined)
      this.#say(column, 'month-first', false);
    if (reading.swapped === true && cell.date !== undefined && date !== cell.date)
      this.#say(column, 'swapped-date', false);
    if (isBareSerial(cell, reading.compact === true)) this.#say(column, 'serial-date', false);
  }

  /** The century of a year of two digits, by what the date is. */
  #yearOf(field: 'born' | 'joinedOn' | 'officialOn') {
    const { thisYear } = this.#reading;
    const born = field === 'born' ? undefined : this.#fields.born;
    const bornIn = born === undefined ? undefined : Number(born.slice(0, 4));
    const purpose = field === 'born' ? ('birth' as const) : ('admission' as const);
    return (year: number) => fullYear(year, { purpose, thisYear, bornIn });
  }

  choice<F extends 'gender' | 'position' | 'standing' | 'professionalLevel' | 'politicalTheory'>(
    column: F,
    read: (text: string) => ReadFields[F],
  ): void {
    const text = this.#text(column);
    if (text === undefined || isDash(text)) return;
    const value = read(text);
    if (value === undefined) this.#say(column, 'not-a-choice', true);
    else this.#fields[column] = value;
  }

  line(column: LineKey): void {
    const cell = this.#cell(column);
    if (cell === undefined) return;
    const { value, restored } = withZero(cell, profileFields[column].digits);
    const line = this.#checkedLine(column, value);
    if (line === undefined) return;
    if (restored) this.#say(column, 'zeros-restored', false);
    const stored = isWordDatum(column) ? wordToStore(column, line) : line;
    if (stored !== '') this.#fields[column] = stored;
  }

  /** Official or probationary, exempt, gone: from one column of words, or from columns of their own. */
  membership(): void {
    const { gone, ...told } = readMembership({
      status: this.#text('status') ?? '',
      probationary: this.#text('markProbationary') ?? '',
      exempt: this.#text('exempt'),
      official: this.#text('officialOn') ?? '',
      group: this.#reading.group,
      isOfficialOn: this.#fields.officialOn !== undefined,
    });
    this.#gone ||= gone;
    Object.assign(this.#fields, told);
  }

  numbers(): void {
    const [card, id] = [this.#cell('cardNumber'), this.#cell('nationalId')];
    this.#number('cardNumber', card && readCardNumber(card));
    this.#number('nationalId', id && readNationalId(id));
  }

  /** What the sheets of the program itself write into the column of notes is read back to where it belongs. */
  note(): void {
    const text = this.#text('note');
    if (text === undefined) return;
    this.#gone ||= saysGone(text);
    const { appointed, concurrentHead, frontHead, genderNotEntered, bornOn } = this.#reading.notes;
    const rest = text.split('; ').filter((part) => {
      if (part === appointed) this.#fields.origin = 'appointed';
      else if (part === concurrentHead) this.#fields.concurrentHead = true;
      else if (part === frontHead) this.#fields.frontHead = true;
      else if (part.startsWith(bornOn('')) && this.#fields.gender === undefined) this.#bornInNote(part);
      else if (part !== genderNotEntered) return true;
      return false;
    });
    const stored = noteField.safeParse(rest.join('; '));
    if (!stored.success) this.#say('note', 'text-too-long', true);
    else if (stored.data !== '') this.#fields.note = stored.data;
  }

  #bornInNote(part: string): void {
    const date = readDateCell(
      { text: part.slice(this.#reading.notes.bornOn('').length) },
      this.#reading.datesOf('note'),
    );
    if (date !== undefined) this.#fields.born ??= date;
  }

  /** Days that no member can have are left out, and said where they stand. */
  life(): void {
    const problems = lifeProblems(this.#fields, this.#reading.thisYear);
    for (const { field, code, wrong } of problems) {
      const column = this.#columnOf(field);
      this.#say(column, code, wrong, this.#text(column) ?? this.#fields[field] ?? '');
    }
    const isWrong = (key: string) => problems.some(({ field, wrong }) => wrong && field === key);
    this.#fields = Object.fromEntries(Object.entries(this.#fields).filter(([key]) => !isWrong(key)));
  }

  #columnOf(field: LifeField): PersonColumn {
    if (field !== 'born') return field;
    const columns = ['born', 'bornMale', 'bornFemale'] as const;
    return columns.find((column) => this.#text(column) !== undefined) ?? field;
  }

  #number(field: 'cardNumber' | 'nationalId', read: ReadNumber | NoNumber | undefined): void {
    if (read === undefined) return;
    if ('problem' in read) {
      this.#say(field, read.problem, true);
      return;
    }
    const stored = this.#checkedLine(field, read.value);
    if (stored !== undefined) this.#fields[field] = stored;
    if (read.restored) this.#say(field, 'zeros-restored', false);
    if (read.unusual) this.#say(field, 'unusual-number', false);
  }

  /** Cells that hold something and have no value: each field that they would fill is empty, and that is said. */
  faults(): void {
    for (const column of personColumns) {
      const fault = this.#reading.faultOf(column);
      if (fault) this.#problems.push(faultProblem(column, fault));
    }
  }

  #cell(column: PersonColumn): SourceCell | undefined {
    return this.#reading.cellOf(column);
  }

  #text(column: PersonColumn): string | undefined {
    return this.#cell(column)?.text;
  }

  #checkedLine(column: PersonColumn, text: string): string | undefined {
    const parsed = line.safeParse(text);
    if (parsed.success) return parsed.data;
    this.#say(column, 'text-too-long', true);
    return undefined;
  }

  #say(column: PersonColumn, code: ValueProblemCode, wrong: boolean, text = this.#text(column) ?? ''): void {
    this.#problems.push({ column, code, wrong, text });
  }
}

/** What marks say, the last that is marked holds: “Mới” beside “Lần đầu” is the first time. */
const standingMarks = [
  ['reelectedMark', 'reelected'],
  ['newMark', 'returning'],
  ['firstTimeMark', 'firstTime'],
] as const;
const IS_SO = /^(?:[x✓✔v+*1]|có|đúng|rồi|true)$/iu;

/** Signs that are in no name: digits, arithmetic, marks of punctuation but those of names of the mountains. */
const ODD_NAME = /[^\p{L}\p{M}\s'’‘.\-()]/u;

function isDash(text: string): boolean {
  return /^[-–—−.…/]*$/u.test(text);
}

/** Signs and words that stand for a date that is not known. */
function isNothing(text: string): boolean {
  return isDash(text) || /^(?:khong|khong ro|chua ro)$/u.test(fold(text));
}
