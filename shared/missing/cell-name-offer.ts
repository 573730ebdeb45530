import type { EditOf } from '../domain/edits';
import { LINE_LIMIT } from '../domain/fields';
import type { Cell, Season } from '../domain/season';
import { activeCells, isFinished } from '../domain/season-views';
import { fullCellName, isShortCellName } from '../import/cell-name';

/** Names of cells that are not written out, and the edit that writes them so. */
export interface CellNameOffer {
  /** The first of them as it stands; `written` as it would be. */
  readonly example: string;
  readonly written: string;
  readonly count: number;
  readonly edit: EditOf<'edits.together'>;
}

const known = new WeakMap<Season, CellNameOffer | undefined>();

/** All cells whose name stands in capitals or does not say “Chi bộ”, but finished ones. Undefined where there are none. */
export function cellNameOffer(season: Season): CellNameOffer | undefined {
  if (!known.has(season)) known.set(season, offerOf(season));
  return known.get(season);
}

/** By the cell, which is the same object until it is changed: its name written out, where it is not. */
const writtenOut = new WeakMap<Cell, { readonly written: string | undefined }>();

function writtenOf(cell: Cell): string | undefined {
  const before = writtenOut.get(cell);
  if (before) return before.written;
  const written = isShortCellName(cell.name) ? fullCellName(cell.name) : undefined;
  writtenOut.set(cell, { written });
  return written;
}

function offerOf(season: Season): CellNameOffer | undefined {
  const renamed = activeCells(season).flatMap((cell) => {
    const written = isFinished(cell) ? undefined : writtenOf(cell);
    return written === undefined || written.length > LINE_LIMIT
      ? []
      : [{ id: cell.id, name: cell.name, written }];
  });
  const [first] = renamed;
  if (!first) return undefined;
  const edits = renamed.map(
    ({ id, written }) => ({ type: 'cell.update', cellId: id, patch: { name: written } }) as const,
  );
  return {
    example: first.name,
    written: first.written,
    count: renamed.length,
    edit: { type: 'edits.together', edits },
  };
}
