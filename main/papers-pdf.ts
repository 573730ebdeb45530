/** Papers of cells as a PDF, set in small runs: a page holds one cell at most, however many there are. */

import type { DocumentModel, DocumentSection } from '../shared/export/document-model';
import { boundParts } from '../shared/export/documents/bound-printouts';
import { printoutsModel } from '../shared/export/documents/printouts';
import { isOnePage, printPieces } from '../shared/export/print-runs';
import type { PapersSource } from './document-thread';
import type { MakePapers } from './files/export-document';
import { PdfFile, type PdfSource, readPdf, type SourcePage } from './files/pdf-file';
import { type PrintToPdf, withPrintPage } from './print-page';

/** Runs `use` with a maker of PDFs; the page on which they are set ends with it. */
export function withPapersPage<T>(
  { season, options }: PapersSource,
  use: (make: MakePapers) => Promise<T>,
): Promise<T> {
  return withPrintPage((print) =>
    use(async (cells, { onCell, signal }) => {
      const about = printoutsModel(season, cells, options, []);
      const file = await PdfFile.create(about);
      for (const { cell: place = -1, sections } of boundParts(season, cells, options)) {
        if (signal.aborted) return undefined;
        const cell = cells[place];
        if (cell) onCell(place, cell);
        await file.add(await printedPages(print, about, sections()));
      }
      return signal.aborted ? undefined : file.finish();
    }),
  );
}

/**
 * The pages of some papers in their order. Papers of one page are set together, for their number is on none of them;
 * where one of them turns out to be longer, and where a paper has several pages, each is set alone and counts its own.
 */
async function printedPages(
  print: PrintToPdf,
  about: DocumentModel,
  sections: readonly DocumentSection[],
): Promise<readonly SourcePage[]> {
  const pieces = printPieces(sections);
  const short = pieces.filter(({ section }) => isOnePage(section));
  const together = await oneForEach(
    print,
    about,
    short.map(({ section }) => section),
  );
  const pages: SourcePage[] = [];
  for (const piece of pieces) {
    const place = together ? short.indexOf(piece) : -1;
    const own =
      together && place >= 0
        ? [{ source: together, page: place }]
        : allPages(await readPdf(await print({ ...about, sections: [piece.section] })));
    pages.push(...Array.from({ length: piece.times }, () => own).flat());
  }
  return pages;
}

/** Sections of one page each; undefined where there are none, or a page too many came out. */
async function oneForEach(
  print: PrintToPdf,
  about: DocumentModel,
  sections: readonly DocumentSection[],
): Promise<PdfSource | undefined> {
  if (sections.length === 0) return undefined;
  const unnumbered = sections.map((section) => ({ ...section, pageNumbers: false }));
  const source = await readPdf(await print({ ...about, sections: unnumbered }));
  return source.getPageCount() === sections.length ? source : undefined;
}

function allPages(source: PdfSource): readonly SourcePage[] {
  return source.getPageIndices().map((page) => ({ source, page }));
}
