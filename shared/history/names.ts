import type { Season } from '../domain/season';
import { byName, type Difference, type Fields, isFields, isNamedList } from './difference';
import type { HistoryEntry } from './entry';
import { valueAt } from './value-at';

/** What people, cells and items of lists are called: in the season at hand, else in what the history itself holds. */
export interface Names {
  /** The item at a place, as it stands or as it last stood. */
  readonly item: (path: readonly string[]) => Fields | undefined;
  /** Somebody who sits in a committee, or sat, by the id. */
  readonly person: (id: string) => string | undefined;
}

type Kept = Pick<HistoryEntry, 'changes'>;

/** Names in a season, and of what entries of its history tell that has gone since; the newest entry first. */
export function namesOf(season: Season | undefined, entries: readonly Kept[]): Names {
  const gone = new Map<string, Fields>();
  for (const { changes = [] } of entries) for (const change of changes) keep(change, gone);
  const people = new Map<string, string>();
  for (const [place, item] of gone) if (isSeat(place)) keepPerson(people, item);
  for (const { congress } of season?.cells ?? []) {
    for (const { id, fullName } of congress.committee) people.set(id, fullName);
  }
  const standing = (path: readonly string[]): Fields | undefined => {
    const value = valueAt(season, path);
    return isFields(value) ? value : undefined;
  };
  return {
    item: (path) => standing(path) ?? gone.get(keyOf(path)),
    person: (id) => people.get(id),
  };
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** Whatever an entry holds as a whole, down to the items within it; what is known already stays. */
function keep({ path, from, to }: Difference, gone: Map<string, Fields>): void {
  for (const value of [to, from]) keepWithin(value, path, gone);
  const [last] = path.slice(-1);
  const name = last === 'name' || last === 'fullName' ? (to ?? from) : undefined;
  const owner = keyOf(path.slice(0, -1));
  if (last !== undefined && typeof name === 'string' && !gone.has(owner)) gone.set(owner, { [last]: name });
}

function keepWithin(value: unknown, path: readonly string[], gone: Map<string, Fields>): void {
  if (isFields(value)) {
    const key = keyOf(path);
    gone.set(key, { ...value, ...gone.get(key) });
    for (const [step, each] of Object.entries(value)) keepWithin(each, [...path, step], gone);
  } else if (isNamedList(value)) {
    for (const [step, each] of byName(value)) keepWithin(each, [...path, step], gone);
  }
}

/** The place of a committee member: `["cells","c01","congress","committee","p01"]`. */
function isSeat(place: string): boolean {
  const path = JSON.parse(place) as readonly string[];
  return path.at(-2) === 'committee' && path.at(-3) === 'congress';
}

function keepPerson(people: Map<string, string>, item: Fields): void {
  const { id, fullName } = item;
  if (typeof id === 'string' && typeof fullName === 'string') people.set(id, fullName);
}
