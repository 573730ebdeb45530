import { line, note as noteField } from '../../domain/fields';
import type { RosterStatus } from '../../domain/parts/roster';
import type { CommitteeMember } from '../../domain/season';
import { fold } from '../../text/fold';
import type { PersonColumn } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import { nameCase, needsNameCase } from '../text/name-case';
import {
  isGone,
  isMark,
  readGender,
  readPoliticalTheory,
  readPosition,
  readProfessionalLevel,
  readStanding,
  readStatus,
  saysExempt,
} from './read-choice';
import { type DateReading, readDateCell } from './read-date';
import { readCardNumber, readNationalId } from './read-number';

/** What a row says of somebody; what it does not say is absent. */
export type ReadFields = Partial<Omit<CommitteeMember, 'id'>> & {
  status?: RosterStatus | undefined;
  exempt?: boolean | undefined;
};
export type PersonField = keyof ReadFields;

export const valueProblemCodes = [
  'not-a-date',
  'not-a-choice',
  'text-too-long',
  'text-control-character',
  'two-births',
  'zeros-restored',
  'unusual-number',
  'one-word-name',
  'month-first',
  'position-assumed',
] as const;
export type ValueProblemCode = (typeof valueProblemCodes)[number];

/** Something to be looked at in a row. What is `wrong` is left out of what is stored; the rest is stored as shown. */
export interface ValueProblem {
  readonly column: PersonColumn;
  readonly code: ValueProblemCode;
  readonly wrong: boolean;
  /** What stands in the cell. */
  readonly text: string;
}

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
  readonly genderNotEntered: string;
  readonly bornOn: (date: string) => string;
}

export interface PersonReading {
  /** What stands in a column of the row, in Unicode; undefined where nothing does. */
  readonly cellOf: (column: PersonColumn) => SourceCell | undefined;
  /** How the dates of a column are to be read. */
  readonly datesOf: (column: PersonColumn) => DateReading;
  readonly nameCase: boolean;
  /** Also the numbers of party card and citizen's card. */
  readonly identifiers: boolean;
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
  reader.choice('professionalLevel', readProfessionalLevel);
  reader.choice('politicalTheory', readPoliticalTheory);
  for (const column of [
    'hometown',
    'residence',
    'ethnicity',
    'religion',
    'generalEducation',
    'occupation',
  ] as const) {
    reader.line(column);
  }
  reader.membership();
  if (reading.identifiers) reader.numbers();
  reader.note();
  return reader.result();
}

class RowReading {
  readonly #reading: PersonReading;
  readonly #fields: ReadFields = {};
  readonly #problems: ValueProblem[] = [];
  #gone = false;

  constructor(reading: PersonReading) {
    this.#reading = reading;
  }

  result(): ReadPerson {
    return { fields: this.#fields, problems: this.#problems, gone: this.#gone };
  }

  /** In one column, or family name and given name in two. */
  name(): void {
    const whole =
      this.#text('fullName') ?? [this.#text('familyName'), this.#text('givenName')].join(' ').trim();
    if (whole === '') return;
    const name = this.#reading.nameCase && needsNameCase(whole) ? nameCase(whole) : whole;
    const stored = this.#checkedLine('fullName', name);
    if (stored === undefined) return;
    this.#fields.fullName = stored;
    if (!stored.includes(' ')) this.#say('fullName', 'one-word-name', false);
  }

  /** Date of birth and gender, which some lists tell by the column in which the date stands. */
  births(): void {
    this.choice('gender', readGender);
    for (const [column, gender] of [
      ['genderMale', 'male'],
      ['genderFemale', 'female'],
    ] as const) {
      const text = this.#text(column);
      if (text !== undefined && isMark(text)) this.#fields.gender ??= gender;
    }
    const [male, female] = [this.#text('bornMale'), this.#text('bornFemale')];
    if (male !== undefined && female !== undefined) this.#say('bornFemale', 'two-births', true);
    else if (male !== undefined) this.#fields.gender ??= 'male';
    else if (female !== undefined) this.#fields.gender ??= 'female';
    if (male !== undefined && female === undefined) this.date('bornMale', 'born');
    if (female !== undefined && male === undefined) this.date('bornFemale', 'born');
    this.date('born', 'born');
  }

  date(column: PersonColumn, field: 'born' | 'joinedOn' | 'officialOn'): void {
    const cell = this.#cell(column);
    if (cell === undefined || isNothing(cell.text)) return;
    const reading = this.#reading.datesOf(column);
    const date = readDateCell(cell, reading);
    if (date === undefined) {
      // a mark says that it is so, not when
      if (!/^[xX✓✔v]$/u.test(cell.text)) this.#say(column, 'not-a-date', true);
      return;
    }
    this.#fields[field] ??= date;
    if (reading.monthFirst && date.length > 7 && cell.date === undefined)
      this.#say(column, 'month-first', false);
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

  line(
    column: 'hometown' | 'residence' | 'ethnicity' | 'religion' | 'generalEducation' | 'occupation',
  ): void {
    const text = this.#text(column);
    const stored = text === undefined ? undefined : this.#checkedLine(column, text);
    if (stored !== undefined) this.#fields[column] = stored;
  }

  /** Official or probationary, exempt, gone: from one column of words, or from columns of their own. */
  membership(): void {
    const text = this.#text('status') ?? '';
    this.#gone = isGone(text);
    const status = readStatus(text);
    if (status !== undefined) this.#fields.status = status;
    else if (this.#fields.officialOn !== undefined) this.#fields.status = 'official';
    const exempt = this.#text('exempt');
    if (exempt !== undefined) this.#fields.exempt = isMark(exempt);
    else if (saysExempt(text)) this.#fields.exempt = true;
  }

  numbers(): void {
    const [card, id] = [this.#cell('cardNumber'), this.#cell('nationalId')];
    const cardNumber = card && readCardNumber(card);
    if (cardNumber) this.#number('cardNumber', cardNumber.value);
    const nationalId = id && readNationalId(id);
    if (!nationalId) return;
    this.#number('nationalId', nationalId.value);
    if (nationalId.restored) this.#say('nationalId', 'zeros-restored', false);
    if (nationalId.unusual) this.#say('nationalId', 'unusual-number', false);
  }

  /** What the sheets of the program itself write into the column of notes is read back to where it belongs. */
  note(): void {
    const text = this.#text('note');
    if (text === undefined) return;
    const { appointed, concurrentHead, genderNotEntered, bornOn } = this.#reading.notes;
    const rest = text.split('; ').filter((part) => {
      if (part === appointed) this.#fields.origin = 'appointed';
      else if (part === concurrentHead) this.#fields.concurrentHead = true;
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

  #number(field: 'cardNumber' | 'nationalId', value: string): void {
    const stored = this.#checkedLine(field, value);
    if (stored !== undefined) this.#fields[field] = stored;
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
    const code = parsed.error.issues[0]?.message;
    this.#say(column, code === 'text-too-long' ? code : 'text-control-character', true);
    return undefined;
  }

  #say(column: PersonColumn, code: ValueProblemCode, wrong: boolean): void {
    this.#problems.push({ column, code, wrong, text: this.#text(column) ?? '' });
  }
}

function isDash(text: string): boolean {
  return /^[-–—−.…/]*$/u.test(text);
}

/** Signs and words that stand for a date that is not known. */
function isNothing(text: string): boolean {
  return isDash(text) || /^(?:khong|khong ro|chua ro)$/u.test(fold(text));
}
