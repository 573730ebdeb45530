import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import type { CellSubject, RowIndicator, SeasonIndicator } from './indicator';
import type { IndicatorValue } from './value';

/** How many cells a mark is set for: the sum of a column of “x”, `marked.cell.mark.not.held`. */

export function markedId(markId: string): string {
  return `marked.${markId}`;
}

export function markedCellsIndicator(
  id: string,
  cells: readonly CellSubject[],
  findOfCell: (id: string) => RowIndicator<CellSubject> | undefined,
): SeasonIndicator | undefined {
  const [, markId = ''] = /^marked\.(cell\.mark\..+)$/u.exec(id) ?? [];
  const mark = findOfCell(markId);
  // where the post is held by nobody neither answer is true, but it is known
  const question = findOfCell(markId.replace('.mark.not.', '.mark.'));
  if (!mark || !question) return undefined;
  const isOpen = (value: IndicatorValue) => value.kind === 'unknown' && value.isNo !== true;
  return {
    id,
    group: mark.group,
    name: fillCatalogue.marked(mark.name),
    isShare: false,
    value: () => {
      const open = cells.filter((cell) => isOpen(question.valueOf(cell))).length;
      if (open > 0) return { kind: 'unknown', missing: { cells: open } };
      return { kind: 'count', count: cells.filter((cell) => mark.valueOf(cell).kind === 'text').length };
    },
  };
}
