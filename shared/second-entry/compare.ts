import type { ElectionBody } from '../domain/choices';
import type { Candidate, Cell, Election } from '../domain/season';
import { nameKey } from '../text/fold';
import { secondBallotId, secondElections } from './entry';

/** The numbers of a ballot that both entries hold, in the order of the minutes. */
export const comparedKeys = ['seats', 'issued', 'collected', 'valid', 'invalid'] as const;
export type ComparedKey = (typeof comparedKeys)[number];

/** A place in which the two entries say different things. */
export interface EntryDifference {
  /** Tells it from the others, and stays while other figures change. */
  readonly key: string;
  readonly body: ElectionBody;
  readonly round: number;
  /** A figure; or `ballot`, `listed`: something that stands in one of the two entries only. */
  readonly what: ComparedKey | 'votes' | 'ballot' | 'listed';
  /** Whose votes, or who is listed. */
  readonly fullName?: string;
  /** Absent: not entered, or not there. For `ballot` and `listed` 1 where it stands. */
  readonly first?: number;
  readonly second?: number;
}

type NameOf = (candidate: Candidate) => string;

/**
 * Where two entries of the same ballots differ, ballot by ballot in the order of the first.
 * Names agree by their spelling, wherever a tone stands; namesakes by their order. What the
 * congress decided, and who a name is, belongs to the first entry alone and is not compared.
 */
export function compareEntries(
  first: readonly Election[],
  second: readonly Election[],
  nameOf: NameOf,
): readonly EntryDifference[] {
  const left = byKey(first, secondBallotId);
  const right = byKey(second, secondBallotId);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [one, other] = [left.get(key), right.get(key)];
    const { body, round } = one ?? other ?? missing();
    const place = { body, round };
    if (!one || !other) {
      return [{ key, ...place, what: 'ballot' as const, ...sides(one && 1, other && 1) }];
    }
    return [...comparePapers(key, one, other), ...compareVotes(key, one, other, nameOf)];
  });
}

function comparePapers(key: string, one: Election, other: Election): EntryDifference[] {
  return comparedKeys
    .filter((what) => one[what] !== other[what])
    .map((what) => ({
      key: `${key} ${what}`,
      body: one.body,
      round: one.round,
      what,
      ...sides(one[what], other[what]),
    }));
}

function compareVotes(key: string, one: Election, other: Election, nameOf: NameOf): EntryDifference[] {
  const left = byKey(one.candidates, (candidate) => nameKey(nameOf(candidate)));
  const right = byKey(other.candidates, (candidate) => nameKey(nameOf(candidate)));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name): EntryDifference[] => {
    const [a, b] = [left.get(name), right.get(name)];
    const place = { body: one.body, round: one.round, fullName: nameOf(a ?? b ?? missing()) };
    if (!a || !b) {
      return [{ key: `${key} listed ${name}`, ...place, what: 'listed', ...sides(a && 1, b && 1) }];
    }
    if (a.votes === b.votes) return [];
    return [{ key: `${key} votes ${name}`, ...place, what: 'votes', ...sides(a.votes, b.votes) }];
  });
}

function sides(
  first: number | undefined,
  second: number | undefined,
): Pick<EntryDifference, 'first' | 'second'> {
  return { ...(first !== undefined && { first }), ...(second !== undefined && { second }) };
}

/** Things by what names them; a second one of the same name is told apart by its number. */
export function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    known.set(nth === 1 ? key : `${key} ${String(nth)}`, thing);
  }
  return known;
}

function missing(): never {
  throw new Error('a difference stands in neither entry');
}

/** How far the second entry of a cell is. */
export type SecondEntryState =
  | { readonly state: 'none' }
  | { readonly state: 'underway' }
  | { readonly state: 'agrees' }
  | { readonly state: 'differs'; readonly count: number };

/** Nothing is compared before the second person is done: until then neither entry says anything of the other. */
export function secondEntryState(cell: Cell, nameOf: NameOf): SecondEntryState {
  const second = secondElections(cell);
  if (!second) return { state: 'none' };
  if (cell.secondEntry?.finished !== true) return { state: 'underway' };
  const { length } = compareEntries(cell.congress.elections ?? [], second, nameOf);
  return length === 0 ? { state: 'agrees' } : { state: 'differs', count: length };
}
