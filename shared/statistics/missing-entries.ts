import type { Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { type ByPosition, countByPosition } from './by-position';

/** Committee members of whom something is not entered that a table counts by. */
export interface MissingEntries {
  readonly gender: ByPosition;
  readonly ethnicity: ByPosition;
  readonly standing: ByPosition;
}

/** Counts them; a table says so under itself, for its parts cannot add up without them. */
export function missingEntries(season: Season): MissingEntries {
  const members = activeCells(season).flatMap(({ congress }) => congress.committee);
  return {
    gender: countByPosition(members, ({ gender }) => gender === undefined),
    ethnicity: countByPosition(members, ({ ethnicity }) => (ethnicity ?? '').trim() === ''),
    standing: countByPosition(members, ({ standing }) => standing === undefined),
  };
}
