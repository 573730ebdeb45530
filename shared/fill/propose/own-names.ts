import type { Catalogue } from '../indicators';
import { keyOfName } from '../match-names';
import { namesOf } from '../plan';

/** Keys of the names of a season. */
export type OwnNames = ReadonlySet<string>;

export function ownNames(catalogue: Catalogue): OwnNames {
  const keys = (['cells', 'people'] as const).flatMap((of) =>
    namesOf(catalogue, of).map((name) => keyOfName(of, name)),
  );
  return new Set(keys.filter((key) => key !== ''));
}
