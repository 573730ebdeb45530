import type { paperKeys } from '../../../shared/domain/completeness';
import type { Congress, Election } from '../../../shared/domain/season';

/** The numbers of a ballot itself. */
export type PaperKey = 'seats' | (typeof paperKeys)[number];

/** Where a number of the ballots stands. */
export type FigurePlace = { readonly election: number } & (
  | { readonly key: PaperKey }
  | { readonly key: 'votes'; readonly candidate: number }
);

/** A number that is being typed and not stored yet. */
export interface TypedFigure {
  readonly place: FigurePlace;
  readonly value: number | undefined;
}

/** The congress as it would be with the number being typed: results follow the keys. */
export function withTyped(congress: Congress, typed: TypedFigure | undefined): Congress {
  if (!typed || !congress.elections) return congress;
  const elections = congress.elections.map((election, index) =>
    index === typed.place.election ? withFigure(election, typed) : election,
  );
  return { ...congress, elections };
}

function withFigure(election: Election, { place, value }: TypedFigure): Election {
  if (place.key !== 'votes') return withNumber(election, place.key, value);
  const candidates = election.candidates.map((candidate, index) =>
    index === place.candidate ? withNumber(candidate, 'votes', value) : candidate,
  );
  return { ...election, candidates };
}

/** Without a number the key is absent: empty is not zero. */
function withNumber<T extends object>(of: T, key: keyof T, value: number | undefined): T {
  const others = Object.entries(of).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}

export function isSamePlace(one: FigurePlace, other: FigurePlace): boolean {
  if (one.election !== other.election || one.key !== other.key) return false;
  return one.key !== 'votes' || (other.key === 'votes' && one.candidate === other.candidate);
}
