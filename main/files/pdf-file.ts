/** A PDF bound of the pages of others, by @cantoo/pdf-lib, which is loaded when one is made. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentModel } from '../../shared/export/document-model';

/** Objects that are written before the window has its turn. */
const OBJECTS_PER_TURN = 200;

/** A PDF whose pages are taken from. */
export type PdfSource = PDFDocument;

/** A page of a source, by its place. */
export interface SourcePage {
  readonly source: PdfSource;
  readonly page: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfSource> {
  const { PDFDocument: document } = await import('@cantoo/pdf-lib');
  return document.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}

export class PdfFile {
  readonly #file: PDFDocument;

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
    for (const { source } of pages) {
      const next = copies.get(source)?.shift();
      if (next) this.#file.addPage(next);
    }
  }

  /** The whole file. Once. */
  finish(): Promise<Uint8Array> {
    return this.#file.save({ objectsPerTick: OBJECTS_PER_TURN });
  }
}
