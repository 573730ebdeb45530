import type { Cell, Season } from '../../domain/season';
import { buildDocx } from '../docx';
import { DocxBinder } from '../docx-binder';
import type { PrintoutOptions } from './printout-kinds';
import { printoutsModel } from './printouts';

/**
 * The papers of some cells as one document (.docx), made cell by cell: yields the place of the cell that
 * comes next. What is done is kept packed, however many ballot papers there are.
 */
export async function* boundPrintouts(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): AsyncGenerator<number, Uint8Array> {
  const binder = new DocxBinder();
  for (const [index, cell] of cells.entries()) {
    yield index;
    const model = printoutsModel(season, [cell], options);
    if (model.sections.length > 0) binder.add(await buildDocx(model));
  }
  return binder.finish();
}
