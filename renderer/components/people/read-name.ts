import type { Position } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { readPosition } from '../../../shared/import/values/read-choice';
import { fail, ok } from '../../../shared/result';
import { readName as nameWithout } from '../../../shared/text/person-name';
import { readText } from '../field/readings';
import type { Reading } from '../field/use-draft';

/** Figures typed into the field of names by mistake name nobody. */
const LETTER = /\p{L}/u;

/** How a name was given: by Enter or by choosing, or only by going on elsewhere. */
export type GivenBy = 'enter' | 'leaving';

/** A name that is there already, put right: without a title or a post around it, never empty. */
export function readWholeName(text: string): Reading<string> {
  const reading = readText(text, { required: true });
  if (!reading.ok || reading.value === null) return reading;
  const { name } = nameWithout(reading.value);
  return LETTER.test(name) ? ok(name) : fail(vi.names.notName);
}

/**
 * A name typed or pasted into the field by which a list grows, without a title or a post around it; `notName` says what to do with
 * one that has no letter. A single word that is left may have been typed for the search alone, and stays where it is.
 */
export function readName(text: string, by: GivenBy, notName: string = vi.names.notName): Reading<string> {
  const reading = readText(text, {});
  if (!reading.ok || reading.value === null) return reading;
  const { name } = nameWithout(reading.value);
  if (!LETTER.test(name)) return fail(notName);
  return by === 'leaving' && !name.includes(' ') ? fail(vi.committee.hints.wholeName) : ok(name);
}

/** The post that stands around a name: “Nguyễn Văn A – PBT”. */
export function postIn(text: string): Position | undefined {
  const { remark } = nameWithout(text);
  return remark === undefined ? undefined : readPosition(remark);
}
