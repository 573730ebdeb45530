import { note as noteField } from '../../domain/fields';
import { type LineKey, lineKeys, profileFields } from '../../domain/profile-fields';
import { isWordDatum, wordToStore } from '../../missing/read-datum';
import { fold } from '../../text/fold';
import { personColumns } from '../table/person-headings';
import { hasTypedKeys } from '../text/typed-keys';
import { classOfDay } from './class-of-day';
import { isSign, readMembership } from './membership';
import { isExemptRemark } from './name-remarks';
import { saysSuspended } from './not-members';
import type { PersonReading, ReadFields, ReadPerson } from './person-reading';
import {
  isDash,
  isMark,
  readPoliticalTheory,
  readPosition,
  readProfessionalLevel,
  readStanding,
  readStatus,
  saysActing,
  saysGone,
  saysNoPost,
} from './read-choice';
import { readDateCell } from './read-date';
import { checkLife, readAdmission, readBirth } from './read-days';
import { readNameCell } from './read-name-cell';
import { type NoNumber, type ReadNumber, readCardNumber, readNationalId, withZero } from './read-number';
import { RowValues } from './row-values';
import { faultProblem } from './value-problem';

/** Reads one row as somebody. */
export function readPerson(reading: PersonReading): ReadPerson {
  const row = new RowValues(reading);
  const reader = new RowReading(row);
  reader.name();
  readBirth(row);
  readAdmission(row);
  reader.choice('position', readPosition);
  reader.choice('standing', readStanding);
  reader.standingMarks();
  reader.choice('professionalLevel', readProfessionalLevel);
  reader.choice('politicalTheory', readPoliticalTheory);
  for (const column of lineKeys) reader.line(column);
  reader.membership();
  reader.numbers();
  reader.note();
  reader.suspended();
  checkLife(row);
  reader.faults();
  return row.result();
}

class RowReading {
  readonly #row: RowValues;

  constructor(row: RowValues) {
    this.#row = row;
  }

  /** In one column, or cut into family name, middle name and given name; without titles and posts around it. */
  name(): void {
    const parts = (['familyName', 'middleName', 'givenName'] as const).map(
      (each) => this.#row.text(each) ?? '',
    );
    const whole = this.#row.text('fullName') ?? parts.join(' ').trim();
    if (whole === '') return;
    const cell = this.#row.cell('fullName') ?? { text: whole };
    const { name, fields, gone, taken } = readNameCell(cell, this.#row.reading.nameCase);
    for (const { code, text } of taken) this.#row.say('fullName', code, false, text);
    Object.assign(this.#row.fields, fields);
    this.#row.gone ||= gone;
    const stored = this.#row.checkedLine('fullName', name);
    if (stored === undefined || stored === '') return;
    this.#row.fields.fullName = stored;
    if (!stored.includes(' ')) this.#row.say('fullName', 'one-word-name', false);
    else if (ODD_NAME.test(stored) || ODD_WORD.test(whole))
      this.#row.say('fullName', 'odd-name', false, stored);
    else if (hasTypedKeys(stored)) this.#row.say('fullName', 'keys-typed', false, stored);
  }

  /** Columns of marks, as B2 has them; words in them say what they say anywhere. */
  standingMarks(): void {
    const told = standingMarks.flatMap(([column, standing]) => {
      const text = this.#row.text(column);
      if (text === undefined || !isMark(text)) return [];
      const value = readStanding(text) ?? (IS_SO.test(text) ? standing : undefined);
      if (value === undefined) this.#row.say(column, 'not-a-choice', true);
      return value === undefined ? [] : [{ column, value }];
    });
    const last = told.at(-1);
    if (last === undefined) return;
    const isBoth = last.value !== 'reelected' && told.some(({ value }) => value === 'reelected');
    if (isBoth) this.#row.say(last.column, 'two-marks', true);
    else this.#row.fields.standing = last.value;
  }

  choice<F extends 'position' | 'standing' | 'professionalLevel' | 'politicalTheory'>(
    column: F,
    read: (text: string) => ReadFields[F],
  ): void {
    const text = this.#row.text(column);
    if (text === undefined || isDash(text) || (column === 'position' && saysNoPost(text))) return;
    const value = read(text);
    if (value === undefined) this.#row.say(column, 'not-a-choice', true);
    // a column of its own says it, whatever stood behind the name
    else this.#row.fields[column] = value;
    if (column !== 'position') return;
    this.#standingBehind(text);
    if (value === 'secretary' && saysActing(text)) this.#row.say(column, 'acting-post', false);
  }

  /** “Bí thư (tái cử)”, “CUV – lần đầu”; a column of its own is read after it. */
  #standingBehind(text: string): void {
    const said = STANDING_BEHIND.exec(fold(text))?.[1];
    if (said !== undefined) this.#row.fields.standing = readStanding(said);
  }

  line(column: LineKey): void {
    const cell = this.#row.cell(column);
    if (cell === undefined) return;
    const { value, restored } = withZero(cell, profileFields[column].digits);
    const ofClass = column === 'generalEducation' ? classOfDay(cell) : undefined;
    if (ofClass !== undefined) this.#row.say(column, 'class-from-day', false);
    const line = this.#row.checkedLine(column, ofClass ?? value);
    if (line === undefined) return;
    if (restored) this.#row.say(column, 'zeros-restored', false);
    if (isSign(line)) {
      this.#row.say(column, 'not-a-choice', true);
      return;
    }
    const stored = isWordDatum(column) ? wordToStore(column, line) : line;
    if (stored !== '') this.#row.fields[column] = stored;
  }

  /** Official or probationary, exempt, gone: from one column of words, or from columns of their own. */
  membership(): void {
    const { gone, ...told } = readMembership({
      status: this.#row.text('status') ?? '',
      probationary: this.#row.text('markProbationary') ?? '',
      exempt: this.#row.text('exempt'),
      official: this.#row.text('officialOn') ?? '',
      group: this.#row.reading.group,
      exemptGroup: this.#row.reading.exemptGroup === true,
      isOfficialOn: this.#row.fields.officialOn !== undefined,
    });
    this.#row.gone ||= gone;
    Object.assign(this.#row.fields, told);
  }

  numbers(): void {
    const [card, id] = [this.#row.cell('cardNumber'), this.#row.cell('nationalId')];
    this.#number('cardNumber', card && readCardNumber(card));
    this.#number('nationalId', id && readNationalId(id));
  }

  /** What the sheets of the program itself write into the column of notes is read back to where it belongs. */
  note(): void {
    const text = this.#row.text('note');
    if (text === undefined) return;
    this.#row.gone ||= saysGone(text);
    this.#membershipInNote(text);
    const { appointed, concurrentHead, frontHead, genderNotEntered, bornOn } = this.#row.reading.notes;
    const rest = text.split('; ').filter((part) => {
      // only the first part begins with a capital
      const begins = (words: string) => part.toLowerCase().startsWith(words.toLowerCase());
      const says = (words: string) => begins(words) && part.length === words.length;
      if (says(appointed)) this.#row.fields.origin = 'appointed';
      else if (says(concurrentHead)) this.#row.fields.concurrentHead = true;
      else if (says(frontHead)) this.#row.fields.frontHead = true;
      else if (begins(bornOn('')) && this.#row.fields.gender === undefined) this.#bornInNote(part);
      else if (!says(genderNotEntered)) return true;
      return false;
    });
    const stored = noteField.safeParse(rest.join('; '));
    if (!stored.success) this.#row.say('note', 'text-too-long', true);
    else if (stored.data !== '')
      this.#row.fields.note = [this.#row.fields.note, stored.data].filter(Boolean).join('; ');
  }

  suspended(): void {
    for (const column of ['fullName', 'status', 'note'] as const) {
      const text = this.#row.text(column);
      if (text !== undefined && saysSuspended(text)) this.#row.say(column, 'suspended', false);
    }
  }

  /** “Miễn SHĐ”, “Đảng viên dự bị” where no column says it. */
  #membershipInNote(text: string): void {
    const parts = text.split(/[;,.]/u).map((part) => part.trim());
    if (parts.some(isExemptRemark)) this.#row.fields.exempt ??= true;
    const status = parts.find((part) => STATUS_ALONE.test(fold(part)));
    if (status !== undefined) this.#row.fields.status ??= readStatus(status);
  }

  #bornInNote(part: string): void {
    const date = readDateCell(
      { text: part.slice(this.#row.reading.notes.bornOn('').length) },
      this.#row.reading.datesOf('note'),
    );
    if (date !== undefined) this.#row.fields.born ??= date;
  }

  #number(field: 'cardNumber' | 'nationalId', read: ReadNumber | NoNumber | undefined): void {
    if (read === undefined) return;
    if ('problem' in read) {
      this.#row.say(field, read.problem, true);
      return;
    }
    const stored = this.#row.checkedLine(field, read.value);
    if (stored !== undefined) this.#row.fields[field] = stored;
    if (read.phone !== undefined) this.#row.fields.phone ??= read.phone;
    if (read.restored) this.#row.say(field, 'zeros-restored', false);
    if (read.unusual) this.#row.say(field, 'unusual-number', false);
  }

  /** Cells that hold something and have no value: each field that they would fill is empty, and that is said. */
  faults(): void {
    for (const column of personColumns) {
      const fault = this.#row.reading.faultOf(column);
      if (fault) this.#row.problems.push(faultProblem(column, fault));
    }
  }
}

/** What marks say, the last that is marked holds: “Mới” beside “Lần đầu” is the first time. */
const standingMarks = [
  ['reelectedMark', 'reelected'],
  ['newMark', 'returning'],
  ['firstTimeMark', 'firstTime'],
] as const;
const IS_SO = /^(?:[x✓✔v+*1]|có|đúng|rồi|true)$/iu;

const STANDING_BEHIND = /[\s(;,–-]((?:moi )?(?:tham gia )?lan dau|tai cu|(?<=[(;,–-] ?)moi)\)?$/u;
const STATUS_ALONE = /^(?:(?:la )?(?:dang vien|dv) ?)?(?:du bi|chinh thuc|(?<=dv ?)db)$/u;

/**
 * What is in no name: digits, arithmetic, marks of punctuation but those of names of the mountains, letters of old encodings,
 * a capital inside a word.
 */
const ODD_NAME =
  /[ªºµÇËÎÏÖÛÜÞßäåæçëîïðöøûüþÿ]|\p{Ll}\p{Lu}|[^\p{Script=Latin}\p{M}\s'’‘.\-()]|\([^)]*\s[^)]*\)/u;
/** Words about somebody else: “Nguyễn Văn A và vợ”. */
const ODD_WORD = /\s(?:và|vợ|chồng|cùng|với|của|con)(?=\s|$)/u;
