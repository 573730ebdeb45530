import type { PersonField, ReadFields } from '../values/read-person';

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
