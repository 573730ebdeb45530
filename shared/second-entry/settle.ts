import type { Candidate, Election } from '../domain/season';
import { byKey, comparedKeys, comparedPeople, compareEntries, OTHER_NAME } from './compare';
import { secondBallotId } from './entry';

/** How a difference is settled: one of the two entries is right, or neither and the figure is typed. */
export type Settlement =
  | { readonly take: 'first' | 'second' }
  | { readonly take: 'typed'; readonly value: number };

type NameOf = (candidate: Candidate) => string;

/**
 * The ballots as they are after their differences were settled. They are those of the first
 * entry, with who is who and what the congress decided; what is not settled stays as it is there.
 */
export function settleEntries(
  first: readonly Election[],
  second: readonly Election[],
  nameOf: NameOf,
  settled: ReadonlyMap<string, Settlement>,
): Election[] {
  const open = new Map(
    compareEntries(first, second, nameOf).map((difference) => [difference.key, difference]),
  );
  const resolve = (key: string, kept: number | undefined): number | undefined => {
    const difference = open.get(key);
    const settlement = settled.get(key);
    if (!difference || !settlement) return kept;
    return settlement.take === 'typed' ? settlement.value : difference[settlement.take];
  };
  const left = byKey(first, secondBallotId);
  const right = byKey(second, secondBallotId);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [one, other] = [left.get(key), right.get(key)];
    if (one && other) return [settleBallot(key, one, other, nameOf, resolve)];
    const kept = resolve(key, one && 1) === 1 ? (one ?? other) : undefined;
    return kept ? [kept] : [];
  });
}

type Resolve = (key: string, kept: number | undefined) => number | undefined;

function settleBallot(
  key: string,
  one: Election,
  other: Election,
  nameOf: NameOf,
  resolve: Resolve,
): Election {
  const figures = comparedKeys.map((what) => [what, resolve(`${key} ${what}`, one[what])] as const);
  return {
    ...withFigures(one, figures),
    candidates: settleVotes(key, one, other, nameOf, resolve),
  };
}

function settleVotes(key: string, one: Election, other: Election, nameOf: NameOf, resolve: Resolve) {
  return comparedPeople(one, other, nameOf).flatMap(({ first, second, id }): Candidate[] => {
    if (first && second) {
      const named =
        resolve(`${key} name ${id}`, undefined) === OTHER_NAME ? renamed(first, nameOf(second)) : first;
      return [withFigures(named, [['votes', resolve(`${key} votes ${id}`, first.votes)]])];
    }
    const kept = resolve(`${key} listed ${id}`, first && 1) === 1 ? (first ?? second) : undefined;
    return kept ? [kept] : [];
  });
}

/** The person under the other name: it is no longer sure who of the season that is. */
function renamed({ id: _id, ...candidate }: Candidate, fullName: string): Candidate {
  return { ...candidate, fullName };
}

/** Without a number the key is absent: empty is not zero. */
function withFigures<T extends object>(
  of: T,
  figures: readonly (readonly [keyof T & string, number | undefined])[],
): T {
  const named = new Set<string>(figures.map(([key]) => key));
  const others = Object.entries(of).filter(([key]) => !named.has(key));
  const known = figures.filter(([, value]) => value !== undefined);
  return Object.fromEntries([...others, ...known]) as T;
}
