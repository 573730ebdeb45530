import type { Cell, Season } from '../../domain/season';
import { DocxFile } from '../docx';
import type { PrintoutOptions } from './printout-kinds';
import { type PrintoutPart, printoutsModel } from './printouts';

/**
 * The papers of some cells as one document (.docx), made cell by cell: yields the place of the cell that
 * comes next.
 */
export function* boundPrintouts(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): Generator<number, Uint8Array> {
  const model = (some: readonly Cell[], part: PrintoutPart) => printoutsModel(season, some, options, [part]);
  const front = model(cells, 'front');
  const file = new DocxFile(front);
  file.add(front.sections);
  for (const [index, cell] of cells.entries()) {
    yield index;
    file.add(model([cell], 'cells').sections);
  }
  file.add(model(cells, 'joint').sections);
  return file.finish();
}
