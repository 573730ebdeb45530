import {
  identityKeys,
  lastingKeys,
  profileKeys,
  type RosterKey,
  rosterKeys,
} from '../../domain/profile-fields';
import type { PersonField, ReadFields } from '../values/person-reading';

/** Every field that the rows of a list of members hold. */
export const rosterFields: readonly (RosterKey | 'status' | 'exempt')[] = [...rosterKeys, 'status', 'exempt'];

/** Every field that the rows of a list of committees hold. */
export const committeeFields = profileKeys.filter((key) => key !== 'previousPosition');

/** What stays the same of somebody who comes into a further committee. */
export const personalFields = [...identityKeys, ...lastingKeys] as const;

/** Only these fields, as far as they are known. */
export function pickFields<K extends PersonField>(
  fields: ReadFields,
  keys: readonly K[],
): Pick<ReadFields, K> {
  const named = keys.filter((key) => fields[key] !== undefined);
  return Object.fromEntries(named.map((key) => [key, fields[key]])) as unknown as Pick<ReadFields, K>;
}
