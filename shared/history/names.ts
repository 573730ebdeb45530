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
  /** The id of whoever sits, or sat, in the committee of this cell by this name; undefined where it is nobody, or not one alone. */
  readonly seated: (cellId: string, name: string) => string | undefined;
}

type Kept = Pick<HistoryEntry, 'changes'>;

/** Names in a season, and of what entries of its history tell that has gone since; the newest entry first. */
export function namesOf(season: Season | undefined, entries: readonly Kept[]): Names {
  const gone = new Map<string, Fields>();
  for (const { changes = [] } of entries) for (const change of changes) keep(change, gone);
  // most of what is told names nobody
  let known: ReturnType<typeof seatsOf> | undefined;
  const seatsThere = () => (known ??= seatsOf(season, gone));
  const standing = (path: readonly string[]): Fields | undefined => {
    const value = valueAt(season, path);
    return isFields(value) ? value : undefined;
  };
  return {
    item: (path) => standing(path) ?? gone.get(keyOf(path)),
    person: (id) => seatsThere().people.get(id),
    seated: (cellId, name) => {
      const [id, ...others] = seatsThere().seats.get(keyOf([cellId, name])) ?? [];
      return others.length === 0 ? id : undefined;
    },
  };
}

/** Everybody who sits in a committee or sat, by the id, and the ids of each seat by cell and name. */
function seatsOf(season: Season | undefined, gone: ReadonlyMap<string, Fields>) {
  const people = new Map<string, string>();
  const seats = new Map<string, Set<string>>();
  const keepSeat = (cellId: string, { id, fullName }: Fields) => {
    if (typeof id !== 'string' || typeof fullName !== 'string') return;
    people.set(id, fullName);
    const seat = keyOf([cellId, fullName]);
    seats.set(seat, (seats.get(seat) ?? new Set()).add(id));
  };
  for (const [place, item] of gone) {
    const cellId = cellOfSeat(place);
    if (cellId !== undefined) keepSeat(cellId, item);
  }
  for (const { id, congress } of season?.cells ?? []) {
    for (const member of congress.committee) keepSeat(id, { ...member });
  }
  return { people, seats };
}

/** Stands in no name: between the steps of a place. */
const BETWEEN = '\u0000';

function keyOf(path: readonly string[]): string {
  return path.join(BETWEEN);
}

/** Whatever an entry holds as a whole, down to the items within it; what is known already stays. */
function keep({ path, from, to }: Difference, gone: Map<string, Fields>): void {
  for (const value of [to, from]) keepWithin(value, keyOf(path), gone);
  const [last] = path.slice(-1);
  const name = last === 'name' || last === 'fullName' ? (to ?? from) : undefined;
  const owner = keyOf(path.slice(0, -1));
  if (last !== undefined && typeof name === 'string' && !gone.has(owner)) gone.set(owner, { [last]: name });
}

function keepWithin(value: unknown, place: string, gone: Map<string, Fields>): void {
  if (isFields(value)) {
    const known = gone.get(place);
    gone.set(place, known ? { ...value, ...known } : value);
    // most of what stands in an item is a text
    for (const [step, each] of Object.entries(value))
      if (typeof each === 'object') keepWithin(each, place + BETWEEN + step, gone);
  } else if (isNamedList(value)) {
    for (const [step, each] of byName(value)) keepWithin(each, place + BETWEEN + step, gone);
  }
}

/** The cell of the place of a committee member: `c01` of `["cells","c01","congress","committee","p01"]`. */
function cellOfSeat(place: string): string | undefined {
  const path = place.split(BETWEEN);
  return path.at(-2) === 'committee' && path.at(-3) === 'congress' ? path.at(-4) : undefined;
}
