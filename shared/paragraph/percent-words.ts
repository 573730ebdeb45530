import {
  A_YEAR,
  ASSENT,
  BESIDE,
  BETWEEN,
  BETWEEN_BEHIND,
  BEYOND,
  BEYOND_TARGET,
  CLASS,
  LESS_THAN,
  OF_ONE,
  OF_PEOPLE,
  ONE_BY_ONE,
  OR_MORE,
  STRIVEN_FOR,
  THAN,
  VOTES,
  VOTES_BEHIND,
  WANTED,
} from './figure-words';

/** A percentage in its words, folded, and what the figure before it is. */
interface PercentPlace {
  readonly before: string;
  readonly behind: string;
  /** Its sentence up to it. */
  readonly sentence: string;
  /** It says of what number it is. */
  readonly hasWhole: boolean;
  /** The figure before counts people. */
  readonly isOfPeople: boolean;
  /** It is a growth, by the words around it. */
  readonly isGrowth: boolean;
  readonly inPoints: boolean;
}

/** What a percentage is that may be no share of a figure. */
export interface PercentKind {
  /** Of votes, of a class, a mean: of no figure. */
  readonly isAside: boolean;
  /** What was wanted. */
  readonly isWanted: boolean;
  /** How far beyond what was wanted. */
  readonly isBeyond: boolean;
}

/** Tells it by the words around the percentage. */
export function percentIn(place: PercentPlace): PercentKind {
  const { before, behind, sentence, hasWhole, isGrowth, inPoints } = place;
  const clause = sentence.split(';').at(-1) ?? '';
  // a share of votes is no share of people; “có 15/24 đồng chí đạt 100% số phiếu (62,5%)”
  const isOfVotes = VOTES_BEHIND.test(behind) || (VOTES.test(clause) && !OF_PEOPLE.test(before));
  const isOwnVotes = VOTES_BEHIND.test(behind) && place.isOfPeople;
  const isClassOfVotes = CLASS.test(before) && VOTES.test(sentence);
  const isClass =
    LESS_THAN.test(before) || BETWEEN.test(before) || BETWEEN_BEHIND.test(behind) || OR_MORE.test(behind);
  const isAside =
    ((isOfVotes || isClassOfVotes) && (!hasWhole || isOwnVotes)) ||
    ((OF_ONE.test(before) || ONE_BY_ONE.test(before)) && !hasWhole) ||
    isClass ||
    A_YEAR.test(behind) ||
    ASSENT.test(behind) ||
    (THAN.test(before) && !isGrowth);
  return {
    isAside,
    isWanted: WANTED.test(before) || STRIVEN_FOR.test(clause),
    isBeyond:
      BEYOND_TARGET.test(before) ||
      (!isGrowth && BEYOND.test(before) && (inPoints || BESIDE.test(behind) || /vuot $/u.test(before))),
  };
}
