import type { ImportEdit } from '../../domain/edits';
import type { Season } from '../../domain/season';
import type { PersonMarks } from '../match/match-people';
import type { PersonField, ReadFields } from '../values/person-reading';
import type { CellTarget } from './cell-ties';
import { committeeFields, pickFields, rosterFields } from './person-fields';
import { Committees, type MemberPlace } from './plan-committee';
import { type RosterPlace, Rosters } from './plan-roster';
import type { ImportSettings } from './settings';

/** Somebody known, and how to change them. */
export interface Known extends PersonMarks {
  readonly key: string;
  readonly fields: ReadFields;
  readonly cellName: string;
  /** Stores what a row says; gives the cell's change, where there is one. */
  readonly put: (target: CellTarget, patch: ReadFields, all: ReadFields) => void;
  /** True where the person belongs to that cell already. */
  readonly isIn: (target: CellTarget) => boolean;
  /** True where the cell that the person leaves changes too. */
  readonly leaves: boolean;
}

/** Where the people of a kind of list are kept. */
export interface Keeping {
  readonly fields: readonly PersonField[];
  readonly known: readonly Known[];
  readonly add: (target: CellTarget, fields: ReadFields) => void;
  /** `isOpen`: rows of a cell are not decided yet, so that its people cannot be counted. */
  readonly edits: (isOpen: (target: CellTarget) => boolean) => Partial<ImportEdit>;
  /** How many cells are not counted for that. */
  readonly uncounted: (isOpen: (target: CellTarget) => boolean) => number;
}

/** Who somebody is, wherever they are kept. */
function teller(season: Season) {
  const names = new Map(season.cells.map(({ id, name }) => [id, name]));
  return (
    cellId: string,
    { id, ...fields }: ReadFields & Omit<PersonMarks, 'cell'> & { readonly id: string },
  ) => ({
    ...fields,
    key: `${cellId}/${id}`,
    cell: cellId,
    cellName: names.get(cellId) ?? '',
    fields,
    isIn: (target: CellTarget) => target === cellId,
  });
}

/** The rosters of the season, and what is done to them. */
export function rosterKeeping(season: Season, { identifiers, fillCounts }: ImportSettings): Keeping {
  const rosters = new Rosters(season);
  const fields = keptFields(rosterFields, identifiers);
  const told = teller(season);
  const knownOf = (place: RosterPlace): Known => ({
    ...told(place.cellId, place.item),
    put: (target, patch) => rosters.put(place, target, pickFields(patch, fields)),
    leaves: true,
  });
  return {
    fields,
    known: Array.from(rosters.places(), knownOf),
    add: (target, read) =>
      rosters.add(target, { ...pickFields(read, fields), fullName: read.fullName ?? '' }),
    edits: (isOpen) => ({
      rosters: rosters.edits(),
      counts: rosters.counts(fillCounts === true, isOpen).counts,
    }),
    uncounted: (isOpen) => rosters.counts(fillCounts === true, isOpen).uncounted,
  };
}

/** The numbers of cards are kept only where the office asked for them; who somebody is they tell in any case. */
function keptFields<F extends PersonField>(
  fields: readonly F[],
  identifiers: boolean | undefined,
): readonly F[] {
  return identifiers === true ? fields : fields.filter((field) => !isNumber(field));
}

/** True for the numbers of cards. */
export function isNumber(field: string): boolean {
  return field === 'cardNumber' || field === 'nationalId';
}

/** The committees of the season, and what is done to them. */
export function committeeKeeping(season: Season, { identifiers }: ImportSettings): Keeping {
  const committees = new Committees(season);
  const fields = keptFields(committeeFields, identifiers);
  const told = teller(season);
  const knownOf = (place: MemberPlace): Known => ({
    ...told(place.cellId, place.member),
    put: (target, patch, all) => {
      if (target === place.cellId) committees.update(place, patch);
      else committees.addKnown(target, place.member, pickFields(all, fields));
    },
    leaves: false,
  });
  return {
    fields,
    known: Array.from(committees.places(), knownOf),
    add: (target, read) => committees.add(target, pickFields(read, fields)),
    edits: () => committees.edits(),
    uncounted: () => 0,
  };
}
