import type { Catalogue } from '../indicators';
import { keyOfName } from '../match-names';
import { namesOf } from '../plan';
import { titleOf } from './titles';

/** Keys of the names of a season. */
export type OwnNames = ReadonlySet<string>;

export function ownNames(catalogue: Catalogue): OwnNames {
  const keys = (['cells', 'people'] as const).flatMap((of) =>
    namesOf(catalogue, of).map((name) => keyOfName(of, name)),
  );
  return new Set(keys.filter((key) => key !== ''));
}

/** The key of the cell's name with which a title may end. */
export function titleKey(title: string): string {
  return keyOfName('cells', titleOf(title).name);
}
