/** Papers of cells as a PDF, set in runs of some papers each: a page never holds those of more than a few cells. */
import type { DocumentSection } from '../shared/export/document-model';
import { boundParts } from '../shared/export/documents/bound-printouts';
import { printoutsModel } from '../shared/export/documents/printouts';
import type { PrintPiece } from '../shared/export/print-piece';
import { type BoundPage, boundPages, printRuns } from '../shared/export/print-runs';
import type { PapersSource } from './document-thread';
import type { MakePapers, PaperSteps } from './files/export-document';
import { PdfFile, readPdf, type SourcePage, sectionStarts } from './files/pdf-file';
import { type PrintToPdf, withPrintPage } from './print-page';

/** Runs `use` with a maker of PDFs; the page on which they are set ends with it. */
export function withPapersPage<T>(source: PapersSource, use: (make: MakePapers) => Promise<T>): Promise<T> {
  return withPrintPage((print) => use((cells, steps) => boundPdf(print, { ...source, cells }, steps)));
}

type Cells = Parameters<MakePapers>[0];
/** Sections under the title of the whole. */
type PrintSections = (sections: readonly DocumentSection[]) => Promise<Uint8Array>;

async function boundPdf(
  print: PrintToPdf,
  { season, options, cells }: PapersSource & { readonly cells: Cells },
  { onCell, signal }: PaperSteps,
): Promise<Uint8Array | undefined> {
  const about = printoutsModel(season, cells, options, []);
  const file = await PdfFile.create(about);
  const printSections: PrintSections = (sections) => print({ ...about, sections });
  for (const { pieces, bytes } of printedAhead(printSections, printRuns(sectionsOf()))) {
    const printed = await bytes;
    if (signal.aborted) return undefined;
    await file.add(await pagesOf(printSections, pieces, printed));
  }
  await file.mark(async (marks) => readPdf(await printSections(marks.map(({ section }) => section))));
  return signal.aborted ? undefined : file.finish();

  function* sectionsOf(): Generator<DocumentSection> {
    for (const { cell: place = -1, sections } of boundParts(season, cells, options)) {
      const cell = cells[place];
      if (cell) onCell(place, cell);
      yield* sections();
    }
  }
}

interface PrintedRun {
  readonly pieces: readonly PrintPiece[];
  readonly bytes: Promise<Uint8Array>;
}

/** Runs that are ahead of the one that is bound: two on pages side by side, and one that waits. */
const AHEAD = 3;

/** Run after run, in their order. */
function* printedAhead(print: PrintSections, runs: Iterable<readonly PrintPiece[]>): Generator<PrintedRun> {
  const ahead: PrintedRun[] = [];
  for (const pieces of runs) {
    const bytes = print(pieces.map(({ section }) => unnumbered(section)));
    // heard where it is awaited, which is never where the work has ended before
    bytes.catch(() => undefined);
    ahead.push({ pieces, bytes });
    const first = ahead.length > AHEAD ? ahead.shift() : undefined;
    if (first) yield first;
  }
  yield* ahead;
}

/** The pages of a run; where its PDF does not say which are whose, each piece is printed again by itself. */
async function pagesOf(
  print: PrintSections,
  pieces: readonly PrintPiece[],
  bytes: Uint8Array,
): Promise<readonly SourcePage[]> {
  const source = await readPdf(bytes);
  const length = source.getPageCount();
  const pages = boundPages(pieces, await sectionStarts(source, pieces.length), length);
  if (pages) return fromSource(source, pages);
  const alone: SourcePage[] = [];
  for (const { section, times, laid } of pieces) {
    const piece = { section: laid?.whole ?? section, times };
    const own = await readPdf(await print([unnumbered(piece.section)]));
    alone.push(...fromSource(own, boundPages([piece], [0], own.getPageCount()) ?? []));
  }
  return alone;
}

function fromSource(source: SourcePage['source'], pages: readonly BoundPage[]): readonly SourcePage[] {
  return pages.map((page) => ({ ...page, source }));
}

/** The numbers are set on the bound pages: a page of Chromium counts those of all papers on it. */
function unnumbered(section: DocumentSection): DocumentSection {
  return { ...section, pageNumbers: false };
}
