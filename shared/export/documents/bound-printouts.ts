import type { Cell, Season } from '../../domain/season';
import type { DocumentSection } from '../document-model';
import { DocxFile } from '../docx';
import type { PrintoutOptions } from './printout-kinds';
import { type PrintoutPart, printoutsModel } from './printouts';

/** What is bound into one document: a cell by its place, or what stands in front of all or is issued on all. */
export interface BoundPart {
  readonly cell?: number;
  readonly sections: () => readonly DocumentSection[];
}

/** The papers of some cells in binding order, each part made when it is asked for. */
export function boundParts(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): readonly BoundPart[] {
  const made = (some: readonly Cell[], part: PrintoutPart) => () =>
    printoutsModel(season, some, options, [part]).sections;
  return [
    { sections: made(cells, 'front') },
    ...cells.map((cell, place) => ({ cell: place, sections: made([cell], 'cells') })),
    { sections: made(cells, 'joint') },
  ];
}

/**
 * The papers of some cells as one document (.docx), made cell by cell: yields the place of the cell that
 * comes next.
 */
export function* boundPrintouts(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): Generator<number, Uint8Array> {
  const file = new DocxFile(printoutsModel(season, cells, options, []));
  for (const { cell, sections } of boundParts(season, cells, options)) {
    if (cell !== undefined) yield cell;
    file.add(sections());
  }
  return file.finish();
}
