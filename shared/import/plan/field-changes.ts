import { fold, nameKey } from '../../text/fold';
import { isInCapitals } from '../../text/name-case';
import type { PersonField, ReadFields } from '../values/person-reading';
import type { ImportWords } from '../words';
import type { FieldChange } from './plan';

/** What a row makes of somebody known: the fields that become others, and how they change. */
export interface FieldChanges {
  readonly patch: ReadFields;
  readonly changes: readonly FieldChange[];
}

/**
 * Compares what is known with what a row says. Nothing is emptied by a row that does not say it, and nothing
 * becomes poorer: a day no year, a name with its marks none without, a name no capitals.
 */
export function fieldChanges(
  before: ReadFields,
  after: ReadFields,
  fields: readonly PersonField[],
  { showField }: Pick<ImportWords, 'showField'>,
): FieldChanges {
  const named = fields.filter((field) => after[field] !== undefined && isNews(field, before, after));
  const patch = Object.fromEntries(named.map((field) => [field, after[field]])) as ReadFields;
  const changes = named.map((field) => ({
    field,
    before: showField(field, before),
    after: showField(field, after),
  }));
  return { patch, changes };
}

function isNews(field: PersonField, before: ReadFields, after: ReadFields): boolean {
  const [old, now] = [before[field], after[field]];
  if (old === now) return false;
  if (old === undefined || typeof old !== 'string' || typeof now !== 'string') return true;
  if (field === 'fullName') return !isPoorerName(old, now);
  if (field === 'born' || field === 'joinedOn' || field === 'officialOn') return !old.startsWith(now);
  return nameKey(old) !== nameKey(now);
}

function isPoorerName(old: string, now: string): boolean {
  if (fold(old) !== fold(now)) return false;
  return nameKey(old) === nameKey(now) ? isInCapitals(now) || old === now : fold(now) === now.toLowerCase();
}
