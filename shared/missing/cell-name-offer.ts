import { LINE_LIMIT } from '../domain/fields';
import type { Cell, Season } from '../domain/season';
import { activeCells, isFinished } from '../domain/season-views';
import { cellNameToWrite } from '../import/cell-name';
import type { RewritingOffer } from './rewriting-offer';

const known = new WeakMap<Season, RewritingOffer | undefined>();

/** All cells whose name stands in capitals or does not say “Chi bộ”, but finished ones. Undefined where there are none. */
export function cellNameOffer(season: Season): RewritingOffer | undefined {
  if (!known.has(season)) known.set(season, offerOf(season));
  return known.get(season);
}

/** By the cell, which is the same object until it is changed: its name written out, where it is not. */
const writtenOut = new WeakMap<Cell, { readonly written: string | undefined }>();

function writtenOf(cell: Cell): string | undefined {
  const before = writtenOut.get(cell);
  if (before) return before.written;
  const written = cellNameToWrite(cell.name);
  writtenOut.set(cell, { written });
  return written;
}

function offerOf(season: Season): RewritingOffer | undefined {
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
