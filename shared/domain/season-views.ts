import { restingOn } from './resting-on';
import type { Candidate, Cell, CommitteeMember, Congress, Season } from './season';

/** The cells that take part in the season, in the order that the office gave them. */
export function activeCells(season: Season): readonly Cell[] {
  return season.cells.filter((cell) => cell.retired !== true).toSorted((a, b) => a.order - b.order);
}

export function retiredCells(season: Season): readonly Cell[] {
  return season.cells.filter((cell) => cell.retired === true).toSorted((a, b) => a.order - b.order);
}

/** The congress took place: its results count. */
export function isHeld(congress: Congress): boolean {
  return congress.status === 'held' || congress.status === 'finished';
}

/** A congress took place at all: before that there are results of nobody to report. */
export function anyHeld(season: Season): boolean {
  return activeCells(season).some(({ congress }) => isHeld(congress));
}

/** The cell is finished (“đã chốt”): nothing of its congress changes until it is reopened. */
export function isFinished({ congress }: Pick<Cell, 'congress'>): boolean {
  return congress.status === 'finished';
}

/** The date by which ages are counted: when it was held, else when it is planned. */
export function congressDate(congress: Pick<Congress, 'heldOn' | 'plannedOn'>): string | undefined {
  return congress.heldOn ?? congress.plannedOn;
}

/** Where somebody known sits: the committee that holds the profile. */
export function seatOf(
  season: Season,
  personId: string,
): { readonly cellId: string; readonly member: CommitteeMember } | undefined {
  for (const { id: cellId, congress } of season.cells) {
    const member = congress.committee.find(({ id }) => id === personId);
    if (member) return { cellId, member };
  }
  return undefined;
}

/** The name on a ballot; of somebody known, that of the profile. */
export function candidateNames(season: Season): (candidate: Candidate) => string {
  const people = namesById(season);
  return ({ id, fullName }) => fullName ?? people.get(id ?? '') ?? '';
}

/** Asked for each ballot of each paper. */
const namesById = restingOn(
  ({ congress }) => [congress.committee],
  ({ cells }: Season): ReadonlyMap<string, string> =>
    new Map(
      cells.flatMap(({ congress }) => congress.committee.map(({ id, fullName }) => [id, fullName] as const)),
    ),
);

/** The term of a cell's committee: its own where it differs from the season's (domain rules, “Terms that differ inside one ward”). */
export function termOf({ season }: Pick<Season, 'season'>, { minutes }: Pick<Cell, 'minutes'>): string {
  const own = minutes?.term?.trim() ?? '';
  return own === '' ? season.term : own;
}

/** Where a congress meets: as its minutes say, else in the hall of the plan; undefined where neither names one. */
export function congressVenue({ minutes, plan }: Pick<Cell, 'minutes' | 'plan'>): string | undefined {
  return [minutes?.venue, plan?.venue]
    .map((venue) => venue?.trim())
    .find((venue) => venue !== undefined && venue !== '');
}
