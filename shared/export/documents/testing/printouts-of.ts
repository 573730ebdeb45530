import type { Cell, Season } from '../../../domain/season';
import { sampleSeason } from '../../../fixtures/sample';
import { type DocumentModel, paragraphsOf, paragraphText, type Table } from '../../document-model';
import type { PrintoutChoice } from '../printout-kinds';
import { printoutsModel } from '../printouts';

/** Papers of the first cell of the sample, and what stands on them; for tests. */

export function withCell(change: (cell: Cell) => void): { season: Season; cell: Cell } {
  const season = sampleSeason();
  const [cell] = season.cells;
  if (!cell) throw new Error('the sample has no cells');
  change(cell);
  return { season, cell };
}

export function papers(
  { season, cell }: { season: Season; cell: Cell },
  choice: PrintoutChoice,
): DocumentModel {
  return printoutsModel(season, [cell], { ...choice, sample: false });
}

export function linesOf(model: DocumentModel): readonly string[] {
  return paragraphsOf(model).map((each) => paragraphText(each).replaceAll('\u00a0', ' '));
}

export const asIs = () => withCell(() => undefined);

/** The rows of the ruled table of a section, as texts. */
export function gridOf(model: DocumentModel, section = 0): readonly (readonly string[])[] {
  const table = model.sections[section]?.blocks.find(
    (block): block is Table => block.kind === 'table' && block.borders === 'grid',
  );
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : '')).join(''),
    ),
  );
}
