import type { Cell, Season } from '../../domain/season';
import type { DocumentModel } from '../document-model';
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
  const bind = async (model: DocumentModel) => {
    if (model.sections.length > 0) binder.add(await buildDocx(model));
  };
  await bind(printoutsModel(season, cells, options, ['front']));
  for (const [index, cell] of cells.entries()) {
    yield index;
    await bind(printoutsModel(season, [cell], options, ['cells']));
  }
  await bind(printoutsModel(season, cells, options, ['joint']));
  return binder.finish();
}
