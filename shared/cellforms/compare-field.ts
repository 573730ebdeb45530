import { isSwappedDay } from '../domain/partial-date';
import { cellForms } from '../i18n/vi/cellForms';
import type { Asking, FormChange, FormProblem, FormProblemCode } from './collected';
import type { ReturnedField } from './read-form';
import { saysTheSame, shownValue, typeOf } from './values';

/** One cell of the season, while a form is compared with it. */
export interface Comparing {
  readonly file: string;
  readonly cellId: string;
  readonly asking: Asking;
  /** Fields that a broken rule names: nothing of them is taken. */
  readonly blocked: ReadonlySet<string>;
  readonly changes: FormChange[];
  readonly problems: FormProblem[];
}

const { questions, problems, rules } = cellForms;

/** What a field is called, and where it stands in the season. */
export interface FieldNames {
  readonly path: string;
  readonly label: string;
  /** A day that is known although none is entered, such as the planned one. */
  readonly known?: string;
}

/** Whether the cell left the field as it was given. */
export function isUntouched({ target, value, given, problem }: ReturnedField): boolean {
  if (problem !== undefined) return false;
  if (value === undefined) return true;
  return given !== undefined && saysTheSame(typeOf(target), given.value, value);
}

/**
 * Compares a returned value with what is entered now, and says whether it is to be taken. What the cell left as it was
 * given changes nothing, whatever the office did meanwhile; an empty cell says nothing.
 */
export function takes(
  work: Comparing,
  field: ReturnedField,
  now: string | undefined,
  names: FieldNames,
): boolean {
  const { target, value, given, problem, text, written } = field;
  const type = typeOf(target);
  if (problem !== undefined) {
    addProblem(work, field, problem, names.label, text);
    addChange(work, field, names, { now, to: text ?? '', toText: text ?? '' }, 'skip');
    return false;
  }
  if (value === undefined) return false;
  const change = {
    now,
    to: value,
    toText: asWritten(shownValue(type, value), target.at === 'person' ? written : undefined),
  };
  const wasGiven = given !== undefined && saysTheSame(type, given.value, value);
  const isSame = now !== undefined && saysTheSame(type, now, value);
  if (isSame || (wasGiven && (given.entered || now !== undefined))) {
    addChange(work, field, names, change, 'same');
    return false;
  }
  if (work.blocked.has(field.key)) {
    addChange(work, field, names, change, 'skip');
    return false;
  }
  const known = names.known ?? given?.value ?? '';
  if (now === undefined && type.kind === 'date' && isSwappedDay(known, value)) {
    addChange(work, field, names, change, 'ask');
    // to which of both days it belongs nobody can tell: taken only when the form is confirmed
    return asksFor(
      work,
      field,
      'day',
      questions.day(names.label, shownValue(type, known), change.toText),
      'skip',
    );
  }
  if (now === undefined) {
    addChange(work, field, names, change, 'add');
    return true;
  }
  addChange(work, field, names, change, 'ask');
  const about = questions.value(names.label, shownValue(type, now), change.toText);
  return asksFor(work, field, 'value', about, 'entered');
}

/** Whether the value of the form is the answer; what is left without it has a name of its own. */
function asksFor(
  work: Comparing,
  { key }: ReturnedField,
  kind: 'value' | 'day',
  about: string,
  otherwise: string,
): boolean {
  const id = questionId(work, key);
  const answer = work.asking.ask({
    id,
    kind,
    about,
    choices: choicesOf(['form', otherwise]),
    file: work.file,
  });
  return answer === 'form';
}

export function questionId({ cellId }: Pick<Comparing, 'cellId'>, what: string): string {
  return `${cellId}:${what}`;
}

export function choicesOf(values: readonly string[]) {
  return values.map((value) => ({ value, text: questions.choices[value] ?? value }));
}

interface Values {
  readonly now: string | undefined;
  readonly to: string;
  readonly toText: string;
}

function addChange(
  work: Comparing,
  { key, target, sheet, address }: ReturnedField,
  { path, label }: FieldNames,
  { now, to, toText }: Values,
  outcome: FormChange['outcome'],
): void {
  const fromText = now === undefined ? '' : shownValue(typeOf(target), now);
  const id = questionId(work, key);
  const { kind } = typeOf(target);
  const values = { from: now ?? null, to, fromText, toText };
  work.changes.push({ id, path, label, kind, ...values, outcome, sheet, address });
}

function asWritten(name: string, written: string | undefined): string {
  return written === undefined ? name : cellForms.spelled(name, written);
}

/** A name that comes onto a ballot without votes, or is asked about. */
export function addNameChange(
  work: Comparing,
  { key, sheet, address, nameAddress, name = '', written }: ReturnedField,
  names: FieldNames,
  outcome: FormChange['outcome'],
): void {
  const place = { sheet, address: nameAddress ?? address };
  const value = { from: null, to: name, fromText: '', toText: asWritten(name, written) };
  work.changes.push({ id: questionId(work, key), ...names, kind: 'line', ...value, outcome, ...place });
}

export function addProblem(
  work: Pick<Comparing, 'problems'>,
  { sheet, address }: Pick<ReturnedField, 'sheet' | 'address'>,
  code: FormProblemCode,
  field: string,
  text?: string,
): void {
  work.problems.push({ sheet, address, field, code, ...(text !== undefined && { text }) });
}

/** A problem in words. */
export function problemSentence({ code }: Pick<FormProblem, 'code'>): string {
  return Object.hasOwn(rules, code)
    ? rules[code as keyof typeof rules]
    : problems[code as keyof typeof problems];
}
