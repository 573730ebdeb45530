/** A PDF bound of the pages of others, by @cantoo/pdf-lib, which is loaded when one is made. */
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { sectionMark } from '../../shared/export/document-html';
import type { DocumentModel } from '../../shared/export/document-model';
import type { NumberedPage, NumberMark } from '../../shared/export/print-runs';

/** Objects that are written before the window has its turn. */
const OBJECTS_PER_TURN = 200;

/** A PDF whose pages are taken from. */
export type PdfSource = PDFDocument;

/** A page of a source, by its place. */
export interface SourcePage extends NumberedPage {
  readonly source: PdfSource;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfSource> {
  const { PDFDocument: document } = await import('@cantoo/pdf-lib');
  return document.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}

/** The page on which each section of a marked page begins (`markedPage`), as far as its PDF says it. */
export async function sectionStarts(source: PdfSource, sections: number): Promise<readonly number[]> {
  const { PDFArray, PDFDict, PDFName } = await import('@cantoo/pdf-lib');
  const named = source.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = new Map(source.getPages().map(({ ref }, place) => [ref, place]));
  return Array.from({ length: sections }, (_, index) => {
    const target = named?.lookupMaybe(PDFName.of(sectionMark(index)), PDFArray)?.get(0);
    return places.get(target as PDFPage['ref']) ?? -1;
  });
}

export class PdfFile {
  readonly #file: PDFDocument;
  /** Pages that get a number, by the key of its mark. */
  readonly #numbered = new Map<string, { readonly mark: NumberMark; readonly pages: PDFPage[] }>();

  private constructor(file: PDFDocument) {
    this.#file = file;
  }

  static async create({ title, author }: Pick<DocumentModel, 'title' | 'author'>): Promise<PdfFile> {
    const { PDFDocument: document } = await import('@cantoo/pdf-lib');
    const file = await document.create({ updateMetadata: false });
    file.setTitle(title, { showInWindowTitleBar: true });
    file.setAuthor(author);
    file.setLanguage('vi');
    return new PdfFile(file);
  }

  /** Pages in their order; one that comes again takes no more room than its place in the list. */
  async add(pages: readonly SourcePage[]): Promise<void> {
    const copies = new Map<PdfSource, Awaited<ReturnType<PDFDocument['copyPages']>>>();
    for (const { source } of pages) {
      if (copies.has(source)) continue;
      const places = pages.filter((each) => each.source === source).map(({ page }) => page);
      copies.set(source, await this.#file.copyPages(source, places));
    }
    for (const { source, number } of pages) {
      const next = copies.get(source)?.shift();
      if (!next) continue;
      this.#file.addPage(next);
      if (number) this.#toNumber(next, number);
    }
  }

  /** Sets the numbers on all pages added until now; `print` makes a page for each of some marks, in their order. */
  async number(print: (marks: readonly NumberMark[]) => Promise<PdfSource>): Promise<void> {
    const groups = [...this.#numbered.values()];
    this.#numbered.clear();
    if (groups.length === 0) return;
    const source = await print(groups.map(({ mark }) => mark));
    const stamps = await this.#file.embedPages(source.getPages());
    for (const [place, { pages }] of groups.entries()) {
      const stamp = stamps[place];
      if (stamp) for (const page of pages) page.drawPage(stamp);
    }
  }

  #toNumber(page: PDFPage, mark: NumberMark): void {
    const known = this.#numbered.get(mark.key) ?? { mark, pages: [] };
    this.#numbered.set(mark.key, known);
    known.pages.push(page);
  }

  /** The whole file. Once. */
  finish(): Promise<Uint8Array> {
    return this.#file.save({ objectsPerTick: OBJECTS_PER_TURN });
  }
}
