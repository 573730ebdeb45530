import { nameKey } from '../text/fold';
import type { PartialDate } from './partial-date';

/** A name in a list, with what tells two people of that name apart. */
export interface ListedName {
  readonly name: string;
  /** Of somebody known; two ids are two people. */
  readonly personId?: string | undefined;
  readonly born?: PartialDate | undefined;
}

/**
 * Where in the list somebody else stands who may be the same person: the same name, and nothing that tells
 * them apart. Counted from 0; undefined where there is nobody.
 */
export function namesakeOf(list: readonly ListedName[], index: number): number | undefined {
  const own = list[index];
  if (!own) return undefined;
  const key = nameKey(own.name);
  const found = list.findIndex((other, place) => {
    const same = place !== index && nameKey(other.name) === key;
    return same && !differ(own.personId, other.personId) && !differ(own.born, other.born);
  });
  return found === -1 ? undefined : found;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
