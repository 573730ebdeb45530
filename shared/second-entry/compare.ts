import type { ElectionBody } from '../domain/choices';
import { paperKeys } from '../domain/completeness';
import type { Candidate, Cell, Election } from '../domain/season';
import { nameKey } from '../text/fold';
import { secondBallotId, secondElections } from './entry';
import { type CandidatePair, pairCandidates } from './pairs';

/** The numbers of a ballot that both entries hold, in the order of the minutes. */
export const comparedKeys = ['seats', ...paperKeys] as const;
export type ComparedKey = (typeof comparedKeys)[number];

/** The sides of two names. */
const FIRST_NAME = 1;
export const OTHER_NAME = 2;

/** A place in which the two entries say different things. */
export interface EntryDifference {
  /** Tells it from the others, and stays while other figures change. */
  readonly key: string;
  readonly body: ElectionBody;
  readonly round: number;
  /** A figure; `name`: one person under two names; or `ballot`, `listed`: something that stands in one of the two entries only. */
  readonly what: ComparedKey | 'votes' | 'name' | 'ballot' | 'listed';
  /** Whose votes, or who is listed; of two names that of the first entry. */
  readonly fullName?: string;
  /** Absent: not entered, or not there. For `ballot` and `listed` 1 where it stands; for `name` which name. */
  readonly first?: number;
  readonly second?: number;
  /** Of `name`: the name in the second entry. */
  readonly otherName?: string;
  /** Of `listed`: the votes that are entered where the name stands. */
  readonly votes?: number;
  /** Of `ballot`: the ballot as it stands in the one entry, everybody by name. */
  readonly ballot?: Election;
}

type NameOf = (candidate: Candidate) => string;

/**
 * Where two entries of the same ballots differ, ballot by ballot in the order of the first. People
 * are compared (`pairCandidates`). What the congress decided, and who a name is, belongs to the
 * first entry alone and is not compared.
 */
export function compareEntries(
  first: readonly Election[],
  second: readonly Election[],
  nameOf: NameOf,
): readonly EntryDifference[] {
  const left = byKey(first, secondBallotId);
  const right = byKey(second, secondBallotId);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): EntryDifference[] => {
    const [one, other] = [left.get(key), right.get(key)];
    const ballot = one ?? other ?? missing();
    const { body, round } = ballot;
    if (!one || !other) {
      const named = withNames(ballot, nameOf);
      return [{ key, body, round, what: 'ballot', ballot: named, ...sides(one && 1, other && 1) }];
    }
    return [...comparePapers(key, one, other), ...compareVotes(key, one, other, nameOf)];
  });
}

/** A ballot with everybody on it by name. */
function withNames(ballot: Election, nameOf: NameOf): Election {
  const candidates = ballot.candidates.map((candidate): Candidate => {
    const { votes } = candidate;
    return { fullName: nameOf(candidate), ...(votes !== undefined && { votes }) };
  });
  return { ...ballot, candidates };
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
  return comparedPeople(one, other, nameOf).flatMap(({ first, second, id }): EntryDifference[] => {
    const { body, round } = one;
    const fullName = nameOf(first ?? second ?? missing());
    const place = { body, round, fullName };
    if (!first || !second) {
      const { votes } = first ?? second ?? missing();
      const counted = votes === undefined ? {} : { votes };
      return [
        {
          key: `${key} listed ${id}`,
          ...place,
          what: 'listed',
          ...counted,
          ...sides(first && 1, second && 1),
        },
      ];
    }
    const otherName = nameOf(second);
    const names: EntryDifference[] =
      nameKey(fullName) === nameKey(otherName)
        ? []
        : [
            {
              key: `${key} name ${id}`,
              ...place,
              what: 'name',
              otherName,
              first: FIRST_NAME,
              second: OTHER_NAME,
            },
          ];
    if (first.votes === second.votes) return names;
    return [
      ...names,
      { key: `${key} votes ${id}`, ...place, what: 'votes', ...sides(first.votes, second.votes) },
    ];
  });
}

/** Somebody as both entries have them, with what tells them from the others on the ballot. */
export interface ComparedPerson extends CandidatePair {
  readonly id: string;
}

/** The people of a ballot that stands in both entries. */
export function comparedPeople(one: Election, other: Election, nameOf: NameOf): readonly ComparedPerson[] {
  const pairs = pairCandidates(one.candidates, other.candidates, nameOf);
  const named = byKey(pairs, (pair) =>
    [...new Set([pair.first, pair.second].flatMap((each) => (each ? [nameKey(nameOf(each))] : [])))]
      .sort()
      .join(' / '),
  );
  return [...named].map(([id, pair]) => ({ ...pair, id }));
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
  const second = secondElections(cell, nameOf);
  if (!second) return { state: 'none' };
  if (cell.secondEntry?.finished !== true) return { state: 'underway' };
  const { length } = compareEntries(cell.congress.elections ?? [], second, nameOf);
  return length === 0 ? { state: 'agrees' } : { state: 'differs', count: length };
}
