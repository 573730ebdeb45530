type Fields = Readonly<Record<string, unknown>>;

/**
 * The value `after`, with the objects of `before` wherever both say the same: what came over a border as a copy is known
 * again by what was computed of it.
 */
export function keepingSame<T>(before: unknown, after: T): T {
  if (sameValue(before, after)) return before as T;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  if (Array.isArray(after)) return kept(before as readonly unknown[], after) as T;
  const entries = Object.entries(after as Fields).map(([key, value]) => [
    key,
    keepingSame((before as Fields)[key], value),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Items are found again at their places; those of an id also where others came or went before them. */
function kept(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((item) => [idOf(item), item]));
  return after.map((item, place) => keepingSame(byId.get(idOf(item) ?? NaN) ?? before[place], item));
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as Fields)['id'] : undefined;
}

/** Whether two values of a season say the same, whatever the order of their keys; undefined is absent. The same object at once. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Fields, other as Fields];
  return (
    Object.keys(left).every((key) => sameValue(left[key], right[key])) &&
    Object.keys(right).every((key) => right[key] === undefined || left[key] !== undefined)
  );
}
