import { nameKey } from '../text/fold';
import type { CellItem } from './parts';
import type { Cell, Season } from './season';
import { activeCells } from './season-views';

type RosterItem = CellItem<'roster'>;

/**
 * The list of a cell's members as the next season begins with it: their own, and that of cells that were merged into this one.
 * Who was probationary then is of no known status now. The list of an ended cell stays with it where nobody
 * knows into which cell its members went.
 */
export function nextRoster(cell: Cell, last: Season): RosterItem[] {
  const merged = cell.retired === true ? [] : mergedInto(cell, last);
  if (cell.retired === true && activeCells(last).some((other) => mergedInto(other, last).includes(cell)))
    return [];
  const own = cell.roster ?? [];
  const there = new Set(own.flatMap(keysOf));
  // a list that came in after the merging has them already
  const come = merged
    .flatMap(({ roster = [] }) => roster)
    .filter((item) => !keysOf(item).some((key) => there.has(key)));
  const ids = new Set<string>();
  return [...own, ...come].map((item) => withoutProbation({ ...item, id: ownId(item.id, ids) }));
}

/** By what somebody is surely one of another list; nothing where the day of birth is not known. */
function keysOf({ fullName, born }: RosterItem): readonly string[] {
  return born === undefined ? [] : [`${nameKey(fullName)} ${born}`];
}

/** Cells that ended when they were merged into this one. */
function mergedInto({ id: ownCell, lineage = [] }: Cell, { cells }: Season): readonly Cell[] {
  const origins = new Set(lineage.flatMap(({ kind, id }) => (kind === 'merged' ? [id] : [])));
  return cells.filter(({ id, retired }) => retired === true && id !== ownCell && origins.has(id));
}

/** Lists of two cells may use one id. */
function ownId(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number += 1) own = `${id}-${String(number)}`;
  taken.add(own);
  return own;
}

function withoutProbation({ status, ...item }: RosterItem): RosterItem {
  return status === 'official' ? { ...item, status } : item;
}
