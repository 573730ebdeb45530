import { LINE_LIMIT } from '../domain/fields';
import type { Cell, Season } from '../domain/season';
import { activeCells, isFinished } from '../domain/season-views';
import { cellNameToWrite } from '../import/cell-name';
import { onceFor } from '../once-for';
import type { RewritingOffer } from './rewriting-offer';

/** All cells whose name stands in capitals or does not say “Chi bộ”, but finished ones. Undefined where there are none. */
export const cellNameOffer: (season: Season) => RewritingOffer | undefined = onceFor(offerOf);

/** The name of a cell written out, where it is not. */
const writtenOf = onceFor(({ name }: Cell) => cellNameToWrite(name));

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
