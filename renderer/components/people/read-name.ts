import { vi } from '../../../shared/i18n';
import { fail, ok } from '../../../shared/result';
import { readName as nameWithout } from '../../../shared/text/person-name';
import { readText } from '../field/readings';
import type { Reading } from '../field/use-draft';

/** Figures typed into the field of names by mistake name nobody. */
const LETTER = /\p{L}/u;

/**
 * A name typed or pasted into the field by which a list grows, without a title or a post around it; `notName` says what to do with
 * one that has no letter. A single word that is left may have been typed for the search alone, and stays where it is.
 */
export function readName(text: string, by: 'enter' | 'leaving', notName: string): Reading<string> {
  const reading = readText(text, {});
  if (!reading.ok || reading.value === null) return reading;
  const { name } = nameWithout(reading.value);
  if (!LETTER.test(name)) return fail(notName);
  return by === 'leaving' && !name.includes(' ') ? fail(vi.committee.hints.wholeName) : ok(name);
}
