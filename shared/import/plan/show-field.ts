import { vi } from '../../i18n';
import { formatDate } from '../../text/dates';
import type { PersonField, ReadFields } from '../values/read-person';

/** A field as it is written on the screen; empty where nothing is known. */
export function showField(field: PersonField, fields: ReadFields): string {
  const value = fields[field];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? vi.fields.yes : vi.fields.no;
  return shown[field]?.(fields) ?? value;
}

const { choices } = vi;

const shown: Partial<Record<PersonField, (fields: ReadFields) => string | undefined>> = {
  born: ({ born }) => born && formatDate(born),
  joinedOn: ({ joinedOn }) => joinedOn && formatDate(joinedOn),
  officialOn: ({ officialOn }) => officialOn && formatDate(officialOn),
  gender: ({ gender }) => gender && choices.gender[gender],
  status: ({ status }) => status && choices.rosterStatus[status],
  position: ({ position }) => position && choices.position[position],
  standing: ({ standing }) => standing && choices.standing[standing],
  origin: ({ origin }) => origin && choices.origin[origin],
  previousPosition: ({ previousPosition }) => previousPosition && choices.position[previousPosition],
  professionalLevel: ({ professionalLevel }) =>
    professionalLevel && choices.professionalLevel[professionalLevel],
  politicalTheory: ({ politicalTheory }) => politicalTheory && choices.politicalTheory[politicalTheory],
};

/** Every field that the rows of a list of members hold. */
export const rosterFields = [
  'fullName',
  'gender',
  'born',
  'joinedOn',
  'officialOn',
  'status',
  'exempt',
  'cardNumber',
  'nationalId',
] as const satisfies readonly PersonField[];

/** Every field that the rows of a list of committees hold. */
export const committeeFields = [
  'fullName',
  'position',
  'gender',
  'born',
  'hometown',
  'residence',
  'ethnicity',
  'religion',
  'joinedOn',
  'officialOn',
  'cardNumber',
  'nationalId',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'occupation',
  'standing',
  'origin',
  'concurrentHead',
  'note',
] as const satisfies readonly PersonField[];

/** What stays the same of somebody who comes into a further committee. */
export const personalFields = committeeFields.filter(
  (field) => !['position', 'standing', 'origin', 'concurrentHead', 'note'].includes(field),
);

/** Only these fields, as far as they are known. */
export function pickFields<K extends PersonField>(
  fields: ReadFields,
  keys: readonly K[],
): Pick<ReadFields, K> {
  const named = keys.filter((key) => fields[key] !== undefined);
  return Object.fromEntries(named.map((key) => [key, fields[key]])) as unknown as Pick<ReadFields, K>;
}
