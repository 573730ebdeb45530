import { byName, type Fields, isFields, isNamedList } from './difference';

const named = new WeakMap<readonly Fields[], ReadonlyMap<string, Fields>>();

/** The items of a list by their names; looked through once as long as it is the same list. */
export function itemsByName(items: readonly Fields[]): ReadonlyMap<string, Fields> {
  const known = named.get(items) ?? byName(items);
  named.set(items, known);
  return known;
}

/** What stands in a season, or below a value of it, at the end of these steps; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (isNamedList(at)) return itemsByName(at).get(step);
    return isFields(at) ? at[step] : undefined;
  }, value);
}
