import { type CellKind, cellKinds } from '../../domain/choices';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import type { CellSubject, SeasonIndicator } from './indicator';

/** Figures of the season as if it had only some of its cells: `congress.total@c01+c02`, `congress.total@kind.school`. */

const OF_SOME = /^((?!cell\.)[^@]+)@(.+)$/u;
const KIND = 'kind.';

/** The id of a figure of some cells. */
export function someCellsId(indicator: string, cellIds: readonly string[]): string {
  return `${indicator}@${cellIds.join('+')}`;
}

/** The id of a figure of the cells of one kind. */
export function kindId(indicator: string, kind: CellKind): string {
  return `${indicator}@${KIND}${kind}`;
}

/** A figure of the season as if it had only these cells. */
export type FindAmong = (cells: readonly CellSubject[], id: string) => SeasonIndicator | undefined;

/** The figure that an id asks for; undefined where a cell is not there, or the catalogue has no such figure. */
export function someCellsIndicator(
  id: string,
  cells: readonly CellSubject[],
  findAmong: FindAmong,
): SeasonIndicator | undefined {
  const [, of = '', which = ''] = OF_SOME.exec(id) ?? [];
  const chosen = which.startsWith(KIND) ? ofKind(cells, which.slice(KIND.length)) : ofIds(cells, which);
  const indicator = chosen && findAmong(chosen.cells, of);
  return indicator && { ...indicator, id, name: `${indicator.name}, ${chosen.name}` };
}

interface Chosen {
  readonly cells: readonly CellSubject[];
  readonly name: string;
}

function ofKind(cells: readonly CellSubject[], name: string): Chosen | undefined {
  const kind = cellKinds.find((each) => each === name);
  return (
    kind && {
      cells: cells.filter(({ stats: { cell } }) => cell.kind === kind),
      name: fillCatalogue.ofOneKind(kind),
    }
  );
}

function ofIds(cells: readonly CellSubject[], which: string): Chosen | undefined {
  const ids = new Set(which.split('+'));
  const chosen = cells.filter(({ stats: { cell } }) => ids.has(cell.id));
  const [first, ...more] = chosen;
  if (!first || chosen.length < ids.size) return undefined;
  const name = more.length === 0 ? first.stats.cell.name : fillCatalogue.ofCells(chosen.length);
  return { cells: chosen, name };
}
