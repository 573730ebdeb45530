import { sameValue } from '../domain/same-value';
import { byName, type Difference, type Fields, isFields, ORDER } from './difference';
import { isLong } from './entry';
import type { Names } from './names';
import type { Place } from './places/place';
import { seasonPlaces } from './places/season-places';

/**
 * The differences as they are told: groups that came or went as a whole field by field, somebody who was listed by
 * name and is by the id now as the same candidate, and cells renumbered by their order only once.
 */
export function tellable(differences: readonly Difference[], names: Names): readonly Difference[] {
  const fields = exportsAsOne(differences).flatMap((difference) =>
    expanded(difference, placeAt(difference.path)),
  );
  const ordered = fields.some(({ path: [list, step] }) => list === 'cells' && step === ORDER);
  const told = ordered ? fields.filter((each) => !isCellNumber(each)) : fields;
  return candidatesPaired(told, names);
}

/** Sheets that went out are told together, not what is kept of each; what is gone is told as such. */
function exportsAsOne(differences: readonly Difference[]): readonly Difference[] {
  const isSent = ({ path, to }: Difference) => path[0] === 'exports' && path.length > 1 && to !== undefined;
  const codes = new Set(
    differences.filter(isSent).flatMap(({ path: [, code = ''] }) => (code === ORDER ? [] : [code])),
  );
  if (codes.size === 0) return differences;
  const sent = { path: ['exports'], to: [...codes].map((id) => ({ id })) };
  return [...differences.filter((each) => !isSent(each)), sent];
}

/** The place of a path in the tree of places; that of an item's fields where the path names the item. */
function placeAt(path: readonly string[]): Place | undefined {
  let place: Place | undefined = seasonPlaces;
  for (const step of path) {
    if (place?.kind === 'list') place = { kind: 'group', whole: true, fields: place.fields };
    else place = place?.kind === 'group' ? place.fields[step] : undefined;
  }
  return place;
}

function expanded(difference: Difference, place: Place | undefined): readonly Difference[] {
  const { path, from, to } = difference;
  if (place?.kind !== 'group' || place.whole === true) return [difference];
  if (!isOpen(from) || !isOpen(to)) return [difference];
  return between(from ?? {}, to ?? {}, path).flatMap((each) =>
    expanded(each, place.fields[each.path.at(-1) ?? '']),
  );
}

function isOpen(value: unknown): value is Fields | undefined {
  return value === undefined || (isFields(value) && !isLong(value));
}

function between(from: Fields, to: Fields, path: readonly string[]): readonly Difference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => {
    const [old, now] = [from[key], to[key]];
    if (sameValue(old, now)) return [];
    return [
      {
        path: [...path, key],
        ...(old !== undefined && { from: old }),
        ...(now !== undefined && { to: now }),
      },
    ];
  });
}

function isCellNumber({ path }: Difference): boolean {
  return path.length === 3 && path[0] === 'cells' && path[2] === 'order';
}

/** What the profile knows of a candidate goes along with the id, and is no change of the ballot. */
const OF_PROFILE: ReadonlySet<string> = new Set(['id', 'fullName', 'gender', 'born']);

function candidatesPaired(differences: readonly Difference[], names: Names): readonly Difference[] {
  const came = differences.filter((each) => isCandidate(each) && each.from === undefined);
  if (came.length === 0) return differences;
  const pairs = new Map<Difference, Difference>();
  for (const left of differences) {
    if (!isCandidate(left) || left.to !== undefined) continue;
    const same = came.find((each) => !pairs.has(each) && isSameCandidate(left, each, names));
    if (same) pairs.set(same, left);
  }
  const paired = new Set(pairs.values());
  return differences.flatMap((each) => {
    const left = pairs.get(each);
    if (left) return between(ofBallot(left.from), ofBallot(each.to), each.path);
    return paired.has(each) ? [] : [each];
  });
}

function isCandidate({ path, from, to }: Difference): boolean {
  return path.at(-2) === 'candidates' && path.includes('elections') && isFields(from ?? to);
}

/** On the same ballot under the same name, by the id on one side only. */
function isSameCandidate(left: Difference, came: Difference, names: Names): boolean {
  if (!sameValue(left.path.slice(0, -1), came.path.slice(0, -1))) return false;
  const [old, now] = [left.from as Fields, came.to as Fields];
  return (old['id'] === undefined) !== (now['id'] === undefined) && nameOf(old, names) === nameOf(now, names);
}

function nameOf({ id, fullName }: Fields, names: Names): unknown {
  return fullName ?? names.person(String(id));
}

function ofBallot(candidate: unknown): Fields {
  return Object.fromEntries(Object.entries(candidate as Fields).filter(([key]) => !OF_PROFILE.has(key)));
}

/** The items of a list that came or went as a whole, by their names. */
export function itemsIn(value: unknown): ReadonlyMap<string, Fields> {
  return Array.isArray(value) ? byName(value as readonly Fields[]) : new Map<string, Fields>();
}
