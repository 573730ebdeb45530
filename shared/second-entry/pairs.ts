import type { Candidate } from '../domain/season';
import { distance } from '../text/distance';
import { fold, nameKey } from '../text/fold';

/**
 * Who of one entry is whom of the other. People are compared, not spellings: a name that was put
 * right in one entry after the other began is still that person's.
 */

type NameOf = (candidate: Candidate) => string;

/** Somebody as both entries have them, or as the one in which they stand. */
export interface CandidatePair {
  readonly first: Candidate | undefined;
  readonly second: Candidate | undefined;
}

interface Listed {
  readonly candidate: Candidate;
  readonly index: number;
}

/** Letters in which two spellings of one name may differ, marks left aside: a slip of the fingers. */
const SLIPS = 2;

/**
 * Pairs the names of one ballot: by person, by spelling (namesakes by their order), by spelling
 * without marks, by a slip of the fingers, and at last by the place in lists of one length. Those
 * of the first in their order, then whoever stands in the second alone.
 */
export function pairCandidates(
  first: readonly Candidate[],
  second: readonly Candidate[],
  nameOf: NameOf,
): readonly CandidatePair[] {
  const pairs = new Map<Candidate, Candidate>();
  const left = new Set(first.map((candidate, index): Listed => ({ candidate, index })));
  const right = new Set(second.map((candidate, index): Listed => ({ candidate, index })));
  const pairBy = (isSame: (one: Listed, other: Listed) => boolean, mayChoose: boolean) => {
    for (const one of left) {
      const others = [...right].filter((other) => isSame(one, other));
      const rivals = [...left].filter((rival) => others.some((other) => isSame(rival, other)));
      const [other] = others;
      if (!other || (!mayChoose && (others.length > 1 || rivals.length > 1))) continue;
      pairs.set(one.candidate, other.candidate);
      left.delete(one);
      right.delete(other);
    }
  };
  const name = ({ candidate }: Listed) => nameOf(candidate);
  pairBy((one, other) => one.candidate.id !== undefined && one.candidate.id === other.candidate.id, true);
  pairBy((one, other) => nameKey(name(one)) === nameKey(name(other)), true);
  pairBy((one, other) => fold(name(one)) === fold(name(other)), false);
  pairBy((one, other) => distance(fold(name(one)), fold(name(other)), SLIPS) <= SLIPS, false);
  if (first.length === second.length) pairBy((one, other) => one.index === other.index, false);
  return [
    ...first.map((candidate) => ({ first: candidate, second: pairs.get(candidate) })),
    ...[...right].map(({ candidate }) => ({ first: undefined, second: candidate })),
  ];
}
