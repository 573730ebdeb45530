import { inOrder } from '../text/in-order';
import type { CellKind } from './choices';
import type { EditOf } from './edits';
import type { CellItem } from './parts';
import type { LineageKind } from './parts/terms';
import type { Cell, Season } from './season';

type LineageItem = CellItem<'lineage'>;

/** One end of a change: the cell's id and the name that it had. */
export interface ChangedCell {
  readonly id: string;
  readonly name: string;
}

/** Something that happened to cells since the last congress, put together from the cells that tell of it. */
export interface CellChange {
  readonly key: string;
  readonly kind: LineageKind;
  readonly on?: string;
  readonly decision?: string;
  /** The cells before; none where one was founded. */
  readonly from: readonly ChangedCell[];
  /** The cells now; none where one was dissolved. */
  readonly to: readonly ChangedCell[];
  /** A cell before is among those now, or goes on beside them. */
  readonly goesOn: boolean;
  /** Where it is kept, as edits name it. */
  readonly items: readonly { readonly cellId: string; readonly id: string }[];
}

interface Entry {
  readonly cell: Cell;
  readonly item: LineageItem;
}

/** What became of cells since the last congress, by date; what has no date last. */
export function cellChanges(season: Season): readonly CellChange[] {
  const entries = season.cells.flatMap((cell) => (cell.lineage ?? []).map((item): Entry => ({ cell, item })));
  const groups = Map.groupBy(entries, keyOf);
  const changes = [...groups.values()].map((group) => changeOf(season, group));
  return changes.toSorted((a, b) => inOrder(dateKey(a.on), dateKey(b.on)));
}

/** After every date. */
const NO_DATE = '9999';

function dateKey(on: string | undefined): string {
  return on ?? NO_DATE;
}

/** Cells that went into one, or came out of one, on one day by one decision, are one change. */
function keyOf({ cell, item: { id, kind, on = '', decision = '' } }: Entry): string {
  const one = kind === 'split' ? id : cell.id;
  return JSON.stringify([kind, one, on, decision]);
}

function changeOf(season: Season, group: readonly Entry[]): CellChange {
  const [first] = group;
  if (!first) throw new Error('a group holds something');
  const { kind, on, decision } = first.item;
  const before = group.map(({ cell, item }) => ({ id: item.id, name: nameThen(season, cell, item) }));
  const now = group.map(({ cell }) => ({ id: cell.id, name: cell.name }));
  const items = group.map(({ cell, item }) => ({ cellId: cell.id, id: item.id }));
  return {
    key: JSON.stringify(items),
    kind,
    ...(on === undefined ? {} : { on }),
    ...(decision === undefined ? {} : { decision }),
    from: kind === 'founded' ? [] : once(before),
    to: kind === 'dissolved' ? [] : once(now),
    goesOn: goesOn(season, group),
    items,
  };
}

/** Of cells merged: one took the others in. Of a split cell: it is there still. */
function goesOn(season: Season, group: readonly Entry[]): boolean {
  const before = new Set(group.map(({ item }) => item.id));
  if (group.some(({ item }) => item.kind !== 'split')) {
    return group.some(
      ({ cell, item }) => item.kind === 'merged' && (before.has(cell.id) || before.size === 1),
    );
  }
  return season.cells.some(({ id, retired }) => before.has(id) && retired !== true);
}

function nameThen(season: Season, cell: Cell, { id, name }: LineageItem): string {
  return name ?? season.cells.find((other) => other.id === id)?.name ?? cell.name;
}

function once(cells: readonly ChangedCell[]): readonly ChangedCell[] {
  return [...new Map(cells.map((cell) => [cell.id, cell])).values()];
}

/** A cell after a change: one that is there, or one that the change makes. */
export type CellAfter = { readonly cellId: string } | { readonly name: string; readonly kind: CellKind };

/** A change as it is entered. */
export interface CellChangeInput {
  readonly kind: LineageKind;
  readonly on?: string;
  readonly decision?: string;
  /** Ids of the cells before; of a renamed or dissolved one, its own. */
  readonly from: readonly string[];
  /** The cells now, beside those that only go on. */
  readonly to: readonly CellAfter[];
  /** Of a split: the cell before goes on beside those that came out of it. */
  readonly goesOn?: boolean;
  /** Of a renamed cell: the name from now on. */
  readonly newName?: string;
  /** Of a renamed cell: the name before. */
  readonly oldName?: string;
}

/**
 * The one edit that a change asks for: new cells are made, those that ended are retired, and the cells
 * that are there now keep where they come from. A cell that takes in others keeps its own committee too.
 */
export function cellChangeEdit(season: Season, input: CellChangeInput): EditOf<'cellChange.add'> {
  const { kind, from, to } = input;
  const made = to.flatMap((cell) =>
    'name' in cell ? [{ name: cell.name, kind: cell.kind, members: {} }] : [],
  );
  const places = placesOf(to);
  const about = {
    kind,
    ...(input.on === undefined ? {} : { on: input.on }),
    ...(input.decision === undefined ? {} : { decision: input.decision }),
  };
  const edit = { type: 'cellChange.add' as const, cells: made, names: [], retire: [] };
  const nameOf = (id: string) => season.cells.find((cell) => cell.id === id)?.name;
  const earlier = (id: string) => ({ id, ...about, ...withName(nameOf(id)) });
  switch (kind) {
    case 'founded':
      return { ...edit, lineage: places.map((cell) => ({ cell, item: about })) };
    case 'dissolved':
      return { ...edit, lineage: from.map((cell) => ({ cell, item: earlier(cell) })), retire: [...from] };
    case 'renamed':
      return {
        ...edit,
        lineage: from.map((cell) => ({
          cell,
          item: { ...about, ...withName(input.oldName ?? nameOf(cell)) },
        })),
        names:
          input.newName === undefined ? [] : from.map((cellId) => ({ cellId, name: input.newName ?? '' })),
      };
    case 'merged':
    case 'split': {
      const lineage = places.flatMap((cell) => from.map((id) => ({ cell, item: earlier(id) })));
      const stay = new Set(places.filter((place) => typeof place === 'string'));
      const ended = input.goesOn === true ? [] : from.filter((id) => !stay.has(id));
      return { ...edit, lineage: lineage.filter((entry) => !keeps(season, entry)), retire: ended };
    }
  }
}

function withName(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

/** Ids of cells that are there, and places among those that are made. */
function placesOf(to: readonly CellAfter[]): readonly (string | number)[] {
  let next = 0;
  return to.map((cell) => {
    if ('cellId' in cell) return cell.cellId;
    next += 1;
    return next - 1;
  });
}

/** The cell tells of that earlier one already: what it was called at the last congress stays. */
function keeps(
  season: Season,
  { cell, item }: { readonly cell: string | number; readonly item: { readonly id: string } },
): boolean {
  const known = season.cells.find(({ id }) => id === cell)?.lineage ?? [];
  return known.some(({ id }) => id === item.id);
}

/** Whether a cell tells already of itself: it was renamed, founded or dissolved before. */
export function tellsOfItself({ id, lineage = [] }: Cell): boolean {
  return lineage.some((item) => item.id === id);
}
