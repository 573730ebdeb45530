import { onceFor } from '../once-for';
import { byName, type Fields, isFields, isNamedList } from './difference';

/** The items of a list by their names; looked through once as long as it is the same list. */
export const itemsByName: (items: readonly Fields[]) => ReadonlyMap<string, Fields> = onceFor(byName);

/** What stands in a season, or below a value of it, at the end of these steps; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (isNamedList(at)) return itemsByName(at).get(step);
    return isFields(at) ? at[step] : undefined;
  }, value);
}
