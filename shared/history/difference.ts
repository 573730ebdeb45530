import { sameValue } from '../domain/same-value';
import type { Season } from '../domain/season';

/**
 * The difference of two values of a season as a list of places, each with what stood there and what stands
 * there now. Items of lists are named by what they are (their id, body and round, a name), not by their number.
 */
export interface Difference {
  /** The steps from the season to the place: `['cells', 'c04', 'congress', 'heldOn']`. */
  readonly path: readonly string[];
  /** Absent where nothing stood there. */
  readonly from?: unknown;
  /** Absent where nothing stands there any more. */
  readonly to?: unknown;
}

/** The last step of a place that holds the order of a list. */
export const ORDER = '#order';

/** An object of a season, whichever. */
export type Fields = Readonly<Record<string, unknown>>;

/** All differences between two values of a season; parts that are one object are not looked into. */
export function differencesOf(before: Season, after: Season): readonly Difference[] {
  return between(withExports(before), withExports(after), []);
}

/** A list of exports that is not there is one of none: each sheet that goes out is told, the first ones too. */
function withExports(season: Season): Season {
  return season.exports ? season : { ...season, exports: [] };
}

function between(from: unknown, to: unknown, path: readonly string[]): Difference[] {
  if (from === to) return [];
  if (isNamedList(from) && isNamedList(to)) return inLists(from, to, path);
  if (isFields(from) && isFields(to)) return inFields(from, to, path);
  if (sameValue(from, to)) return [];
  return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inFields(from: Fields, to: Fields, path: readonly string[]): Difference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => between(from[key], to[key], [...path, key]));
}

/** A list whose items have names by which a place can say them. */
export function isNamedList(value: unknown): value is readonly Fields[] {
  if (!Array.isArray(value)) return false;
  return (value as readonly unknown[]).every((item) => isFields(item) && nameOf(item) !== undefined);
}

/** What an item of a list is called: its id, else what tells it apart in the minutes. */
function nameOf(item: Fields): string | undefined {
  const { id, body, round, fullName, subject } = item;
  if (typeof id === 'string') return id;
  if (typeof body === 'string') return `${body} ${String(round)}`;
  const name = fullName ?? subject;
  return typeof name === 'string' ? name : undefined;
}

/** The items of a list by their names, as the steps of a place have them; a further one of the same name is told apart by a number. */
export function byName(items: readonly Fields[]): ReadonlyMap<string, Fields> {
  const named = new Map<string, Fields>();
  for (const item of items) {
    const name = nameOf(item) ?? '';
    let key = name;
    for (let nth = 2; named.has(key); nth += 1) key = `${name} (${String(nth)})`;
    named.set(key, item);
  }
  return named;
}

/** Whether two lists hold items of the same ids in the same order. */
function sameIds(from: readonly Fields[], to: readonly Fields[]): boolean {
  return (
    from.length === to.length &&
    from.every(({ id }, index) => typeof id === 'string' && id === to[index]?.['id'])
  );
}

function inLists(from: readonly Fields[], to: readonly Fields[], path: readonly string[]): Difference[] {
  // as nearly always: nothing came, went or moved
  if (sameIds(from, to)) {
    return from.flatMap((item, index) =>
      item === to[index] ? [] : between(item, to[index], [...path, String(item['id'])]),
    );
  }
  const [old, now] = [byName(from), byName(to)];
  const names = new Set([...old.keys(), ...now.keys()]);
  const inside = [...names].flatMap((name) => between(old.get(name), now.get(name), [...path, name]));
  const kept = (one: ReadonlyMap<string, Fields>, other: ReadonlyMap<string, Fields>) =>
    [...one.keys()].filter((name) => other.has(name));
  const [before, after] = [kept(old, now), kept(now, old)];
  return sameValue(before, after) ? inside : [...inside, { path: [...path, ORDER], from: before, to: after }];
}
