/** A PDF bound of the pages of others, by @cantoo/pdf-lib, which is loaded when one is made. */
import type * as PdfLib from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { sectionMark } from '../../shared/export/document-html';
import type { DocumentModel } from '../../shared/export/document-model';
import type { PageMark, PaperSheet } from '../../shared/export/print-piece';
import type { BoundPage } from '../../shared/export/print-runs';

/** Objects that are written before the window has its turn. */
const OBJECTS_PER_TURN = 200;

/** A PDF whose pages are taken from. */
export type PdfSource = PDFDocument;

/** A page of a source, by its place. */
export interface SourcePage extends BoundPage {
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

/** The name by which a sheet calls the paper that is laid on it. */
const PAPER = 'P';

export class PdfFile {
  readonly #lib: typeof PdfLib;
  readonly #file: PDFDocument;
  /** Pages that get a mark, by its key. */
  readonly #marked = new Map<string, { readonly mark: PageMark; readonly pages: PDFPage[] }>();

  private constructor(lib: typeof PdfLib, file: PDFDocument) {
    this.#lib = lib;
    this.#file = file;
  }

  static async create({ title, author }: Pick<DocumentModel, 'title' | 'author'>): Promise<PdfFile> {
    const lib = await import('@cantoo/pdf-lib');
    const file = await lib.PDFDocument.create({ updateMetadata: false });
    file.setTitle(title, { showInWindowTitleBar: true });
    file.setAuthor(author);
    file.setLanguage('vi');
    return new PdfFile(lib, file);
  }

  /** Pages in their order; one that comes again takes no more room than its place in the list. */
  async add(pages: readonly SourcePage[]): Promise<void> {
    const copies = new Map<PdfSource, PDFPage[]>();
    for (const { source } of pages) {
      if (copies.has(source)) continue;
      const places = pages.filter((each) => each.source === source).map(({ page }) => page);
      copies.set(source, await this.#file.copyPages(source, places));
    }
    for (const { source, number, sheets } of pages) {
      const next = copies.get(source)?.shift();
      if (!next) continue;
      if (sheets) this.#addSheets(next, sheets);
      else this.#addPage(next, number);
    }
  }

  /** Sets the marks on all pages added until now; `print` makes a page for each of some, in their order. */
  async mark(print: (marks: readonly PageMark[]) => Promise<PdfSource>): Promise<void> {
    const groups = [...this.#marked.values()];
    this.#marked.clear();
    if (groups.length === 0) return;
    const source = await print(groups.map(({ mark }) => mark));
    const stamps = await this.#file.embedPages(source.getPages());
    for (const [place, { pages }] of groups.entries()) {
      const stamp = stamps[place];
      if (stamp) for (const page of pages) page.drawPage(stamp);
    }
  }

  #addPage(page: PDFPage, mark?: PageMark): void {
    this.#file.addPage(page);
    if (!mark) return;
    const known = this.#marked.get(mark.key) ?? { mark, pages: [] };
    this.#marked.set(mark.key, known);
    known.pages.push(page);
  }

  /** Sheets on which what stands on a page is laid; the page itself is not bound. */
  #addSheets(paper: PDFPage, sheets: readonly PaperSheet[]): void {
    const { context } = this.#file;
    const { PDFName, PDFPage: pages } = this.#lib;
    const form = this.#formOf(paper);
    for (const { places, lines, times } of sheets) {
      const sheet = pages.create(this.#file);
      const { width, height } = paper.getSize();
      sheet.setSize(width, height);
      sheet.node.setXObject(PDFName.of(PAPER), form);
      const laid = places.map(
        ({ rightPt, downPt }) => `q 1 0 0 1 ${pt(rightPt)} ${pt(-downPt)} cm /${PAPER} Do Q`,
      );
      sheet.node.addContentStream(context.register(context.stream(laid.join('\n'))));
      this.#addPage(sheet, lines);
      for (let more = 1; more < times; more += 1) {
        this.#file.addPage(pages.of(sheet.node, context.register(sheet.node), this.#file));
      }
    }
    context.delete(paper.ref);
  }

  /** What stands on a page as something to be laid on others, its content packed as it is. */
  #formOf({ node }: PDFPage): PDFRef {
    const { context } = this.#file;
    const { PDFArray, PDFName, PDFRawStream } = this.#lib;
    const contents = node.Contents();
    const stream = contents instanceof PDFArray ? contents.lookup(0, PDFRawStream) : contents;
    if (!(stream instanceof PDFRawStream)) throw new Error('the content of a page is no stream');
    const dict = stream.dict.clone(context);
    dict.set(PDFName.of('Type'), PDFName.of('XObject'));
    dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
    dict.set(PDFName.of('BBox'), node.MediaBox());
    dict.set(PDFName.of('Resources'), node.Resources() ?? context.obj({}));
    return context.register(PDFRawStream.of(dict, stream.contents));
  }

  /** The whole file. Once. */
  finish(): Promise<Uint8Array> {
    return this.#file.save({ objectsPerTick: OBJECTS_PER_TURN });
  }
}

function pt(length: number): string {
  return length.toFixed(3);
}
