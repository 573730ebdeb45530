import type { CellSubject, RowIndicator, SeasonIndicator } from './indicator';

const OF_ONE_CELL = /^(cell\.[^@]+)@(.+)$/u;

/** The id of a figure of one cell, for a place of its own: in a table whose columns are the cells. */
export function oneCellId(indicator: string, cellId: string): string {
  return `${indicator}@${cellId}`;
}

/** A figure of one cell, by its id; undefined where the season has no such cell, or the catalogue no such figure. */
export function oneCellIndicator(
  id: string,
  cells: readonly CellSubject[],
  findOfCell: (id: string) => RowIndicator<CellSubject> | undefined,
): SeasonIndicator | undefined {
  const [, of = '', cellId] = OF_ONE_CELL.exec(id) ?? [];
  const subject = cells.find(({ stats: { cell } }) => cell.id === cellId);
  const indicator = subject && findOfCell(of);
  if (!indicator) return undefined;
  const { group, name, isShare } = indicator;
  return {
    id,
    group,
    name: `${name}, ${subject.stats.cell.name}`,
    isShare,
    value: () => indicator.valueOf(subject),
  };
}
