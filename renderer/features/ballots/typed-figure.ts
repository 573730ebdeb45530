import type { Congress, Election } from '../../../shared/domain/season';

/** The numbers of a ballot itself. */
export const paperKeys = ['issued', 'collected', 'valid', 'invalid'] as const;
export type PaperKey = 'seats' | (typeof paperKeys)[number];

/** A number that is being typed and not stored yet. */
export type TypedFigure = { readonly election: number; readonly value: number | undefined } & (
  | { readonly key: PaperKey }
  | { readonly key: 'votes'; readonly candidate: number }
);

/** The congress as it would be with the number being typed: results follow the keys. */
export function withTyped(congress: Congress, typed: TypedFigure | undefined): Congress {
  if (!typed || !congress.elections) return congress;
  const elections = congress.elections.map((election, index) =>
    index === typed.election ? withFigure(election, typed) : election,
  );
  return { ...congress, elections };
}

function withFigure(election: Election, typed: TypedFigure): Election {
  if (typed.key !== 'votes') return withNumber(election, typed.key, typed.value);
  const candidates = election.candidates.map((candidate, index) =>
    index === typed.candidate ? withNumber(candidate, 'votes', typed.value) : candidate,
  );
  return { ...election, candidates };
}

/** Without a number the key is absent: empty is not zero. */
function withNumber<T extends object>(of: T, key: keyof T, value: number | undefined): T {
  const others = Object.entries(of).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}
