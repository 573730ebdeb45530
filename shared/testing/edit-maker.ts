import fc from 'fast-check';
import type { Edit } from '../domain/edits';
import type { Season } from '../domain/season';

/** Makes an edit that mostly fits the season at hand: its ids are chosen from those that stand there. */
export type EditMaker = (season: Season) => Edit;

/** Picks something of a list by a number, or a name that stands nowhere. */
export function pick(ids: readonly string[], at: number): string {
  return ids[at % (ids.length + 1)] ?? 'nobody';
}

export const cellOf = (season: Season, at: number) =>
  pick(
    season.cells.map((cell) => cell.id),
    at,
  );
export const peopleOf = (season: Season) => season.cells.flatMap((cell) => cell.congress.committee);
export const personOf = (season: Season, at: number) =>
  pick(
    peopleOf(season).map((person) => person.id),
    at,
  );

/** A committee and somebody who stands in it, where there is one. */
export function memberOf(season: Season, at: number): { cellId: string; personId: string } {
  const seats = season.cells.flatMap((cell) =>
    cell.congress.committee.map((person) => ({ cellId: cell.id, personId: person.id })),
  );
  return seats[at % (seats.length + 1)] ?? { cellId: cellOf(season, at), personId: 'nobody' };
}

export const at = fc.nat({ max: 40 });
export const total = fc.option(fc.nat({ max: 50 }));
