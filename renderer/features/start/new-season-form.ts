import type { ApiArgument } from '../../../shared/api';
import type { RuleSetId } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { ruleSetInForce } from '../../../shared/rules/rule-sets';
import { formatDate } from '../../../shared/text/dates';
import { readPartialDate, readText, type TextRule } from '../../components/field/readings';
import type { Reading } from '../../components/field/use-draft';

/** What a new season begins from. */
export const bases = ['empty', 'thisFile', 'otherFile'] as const;
export type Basis = (typeof bases)[number];

/** The form of a new season, as typed. */
export interface NewSeasonForm {
  readonly name: string;
  readonly superiorOrganization: string;
  readonly superior: string;
  readonly place: string;
  readonly term: string;
  readonly previousTerm: string;
  readonly plannedFrom: string;
  readonly plannedTo: string;
  readonly ruleSet: RuleSetId;
}

export type TextKey = Exclude<keyof NewSeasonForm, 'ruleSet'>;
export type FormErrors = Partial<Record<TextKey, string | undefined>>;

export function emptyForm(today: string): NewSeasonForm {
  return {
    name: '',
    superiorOrganization: '',
    superior: '',
    place: '',
    term: '',
    previousTerm: '',
    plannedFrom: '',
    plannedTo: '',
    ruleSet: ruleSetInForce(today).id,
  };
}

const readings: Readonly<Record<TextKey, (text: string, form: NewSeasonForm) => Reading<string>>> = {
  name: (text) => needed(text, vi.start.form.nameNeeded),
  term: (text) => needed(text, vi.start.form.termNeeded, { term: true }),
  superiorOrganization: (text) => readText(text, {}),
  superior: (text) => readText(text, {}),
  place: (text) => readText(text, {}),
  previousTerm: (text) => readText(text, { term: true }),
  plannedFrom: (text) => readPartialDate(text, { fullDay: true }),
  plannedTo: (text, { plannedFrom }) =>
    readPartialDate(text, { fullDay: true, notBefore: { name: 'begin', date: dayOf(plannedFrom) } }),
};

function dayOf(text: string): string | undefined {
  const read = readPartialDate(text, { fullDay: true });
  return read.ok ? (read.value ?? undefined) : undefined;
}

function readField(form: NewSeasonForm, key: TextKey): Reading<string> {
  return readings[key](form[key], form);
}

function needed(text: string, message: string, rule: TextRule = {}): Reading<string> {
  const reading = readText(text, rule);
  return reading.ok && reading.value === null ? { ok: false, error: message } : reading;
}

const dateKeys = ['plannedFrom', 'plannedTo'] as const satisfies readonly TextKey[];
export type DateKey = (typeof dateKeys)[number];

/** The days as they are shown once one of them is left: rewritten, or with what is wrong. */
export function readDates(form: NewSeasonForm): {
  readonly days: Partial<NewSeasonForm>;
  readonly errors: FormErrors;
} {
  const days: Partial<Record<DateKey, string>> = {};
  const errors: FormErrors = {};
  for (const key of dateKeys) {
    const reading = readField(form, key);
    errors[key] = reading.ok ? undefined : reading.error;
    if (reading.ok) days[key] = reading.value === null ? '' : formatDate(reading.value);
  }
  return { days, errors };
}

/** Reads what is asked where a season follows another one: the committee comes along. */
export function readNextForm(form: NewSeasonForm): {
  readonly errors: FormErrors;
  readonly season?: ApiArgument<'file.createFrom'>;
} {
  const term = readField(form, 'term');
  const { errors: dateErrors } = readDates(form);
  const errors: FormErrors = {
    ...(term.ok ? {} : { term: term.error }),
    ...Object.fromEntries(Object.entries(dateErrors).filter(([, error]) => error !== undefined)),
  };
  if (Object.keys(errors).length > 0 || !term.ok || term.value === null) return { errors };
  const day = (key: DateKey) => {
    const read = readField(form, key);
    return read.ok && read.value !== null ? { [key]: read.value } : {};
  };
  return {
    errors,
    season: { term: term.value, ...day('plannedFrom'), ...day('plannedTo'), ruleSet: form.ruleSet },
  };
}

export interface ReadForm {
  readonly errors: FormErrors;
  /** Present when nothing is wrong. */
  readonly season?: ApiArgument<'file.create'>;
}

/** Reads the whole form: the season to create, or what is wrong at each field. */
export function readForm(form: NewSeasonForm): ReadForm {
  const values: Partial<Record<TextKey, string>> = {};
  const errors: FormErrors = {};
  for (const key of Object.keys(readings) as TextKey[]) {
    const reading = readField(form, key);
    if (!reading.ok) errors[key] = reading.error;
    else if (reading.value !== null) values[key] = reading.value;
  }
  const { name, term } = values;
  if (Object.keys(errors).length > 0 || name === undefined || term === undefined) return { errors };
  return { errors, season: { ...values, name, term, ruleSet: form.ruleSet } };
}
