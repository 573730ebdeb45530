/**
 * A page that nobody sees, on which documents are set for PDF and for the printer. It holds no
 * script and no preload, stands in the sandbox, and is gone when it is done.
 */
import { BrowserWindow, type WebContents } from 'electron';
import { type AppError, appError } from '../shared/errors';
import { documentPage, markedPage } from '../shared/export/document-html';
import type { DocumentModel } from '../shared/export/document-model';
import { fail, ok, type Result } from '../shared/result';
import { serveDocument } from './app-protocol';

/** What Chromium says when the user closes the print dialog. */
const LEFT = /cancell?ed/iu;

/**
 * Sets a document and answers with its pages as a PDF, in the paper sizes and margins of its sections, whose beginnings it
 * names. Several may be asked for at once; two are set side by side.
 */
export type PrintToPdf = (model: DocumentModel) => Promise<Uint8Array>;

/** A document that is read on a screen: its PDF says what is a heading and what a table. */
export function documentPdf(model: DocumentModel): Promise<Uint8Array> {
  return withPage((contents) => pdfOf(contents, documentPage(model), { generateTaggedPDF: true }));
}

/** Runs `use` with a page for document after document, to be printed on paper later: without marks of structure. */
export async function withPrintPage<T>(use: (print: PrintToPdf) => Promise<T>): Promise<T> {
  const beside = [new PrintPages(), new PrintPages()] as const;
  try {
    return await use((model) => {
      const [one, other] = beside;
      return (one.waiting <= other.waiting ? one : other).print(markedPage(model));
    });
  } finally {
    for (const pages of beside) pages.close();
  }
}

/** Letters of markup after which a page is replaced by a new one: 100 MB of its process, of which there are two. */
const MOST_SET = 750_000;

/**
 * One page after the other: a page keeps what it has set, at a hundred times its markup, until it is gone, so after a while a
 * new one takes its place.
 */
class PrintPages {
  #page: HiddenPage | undefined;
  #letters = 0;
  #waiting = 0;
  #closed = false;
  #last: Promise<unknown> = Promise.resolve();

  /** Documents that are not set yet. */
  get waiting(): number {
    return this.#waiting;
  }

  print(markup: string): Promise<Uint8Array> {
    this.#waiting += 1;
    const next = this.#last
      .then(() => this.#set(markup))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#last = next.catch(() => undefined);
    return next;
  }

  close(): void {
    this.#closed = true;
    this.#page?.close();
  }

  async #set(markup: string): Promise<Uint8Array> {
    if (this.#closed) throw new PageGone('the page is closed');
    this.#letters += markup.length;
    if (this.#letters > MOST_SET) {
      this.#page?.close();
      this.#page = undefined;
      this.#letters = markup.length;
    }
    this.#page ??= new HiddenPage();
    return this.#page.run((contents) => pdfOf(contents, markup, { generateTaggedPDF: false }));
  }
}

/**
 * Letters of markup that one page bears with room to spare. At 40 million, all papers of 89 cells, its process dies after a
 * minute and a half.
 */
const MOST_MARKUP = 8_000_000;

/** Shows the system's print dialog. Errors: `cancelled`, `print-failed`, `print-too-much`. */
export async function printDocument(model: DocumentModel): Promise<Result<null, AppError>> {
  const markup = documentPage(model);
  if (markup.length > MOST_MARKUP) return fail(appError('print-too-much'));
  try {
    return await withPage(async (contents) => {
      await show(contents, markup);
      return printed(contents);
    });
  } catch (error) {
    if (error instanceof PageGone) return fail(appError('print-failed'));
    throw error;
  }
}

function printed(contents: WebContents): Promise<Result<null, AppError>> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success) resolve(ok(null));
      else resolve(fail(appError(LEFT.test(reason) ? 'cancelled' : 'print-failed')));
    });
  });
}

async function pdfOf(
  contents: WebContents,
  markup: string,
  options: { readonly generateTaggedPDF: boolean },
): Promise<Uint8Array> {
  await show(contents, markup);
  return contents.printToPDF({ preferCSSPageSize: true, printBackground: true, ...options });
}

async function show(contents: WebContents, markup: string): Promise<void> {
  const page = serveDocument(markup);
  try {
    await contents.loadURL(page.url);
  } finally {
    page.remove();
  }
}

/** The process of the page died, as it does where a document is larger than its memory. */
class PageGone extends Error {}

/** A page whose process dies never answers: said instead of waited for. */
function died(contents: WebContents): Promise<never> {
  return new Promise((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new PageGone(`the page that is printed is gone: ${reason}`));
    });
  });
}

/** What `use` makes of the page, which is gone afterwards. */
async function withPage<T>(use: (contents: WebContents) => Promise<T>): Promise<T> {
  const page = new HiddenPage();
  try {
    return await page.run(use);
  } finally {
    page.close();
  }
}

class HiddenPage {
  readonly #window = newWindow();
  readonly #died = died(this.#window.webContents);

  constructor() {
    // heard by whoever uses the page at that time
    this.#died.catch(() => undefined);
  }

  run<T>(use: (contents: WebContents) => Promise<T>): Promise<T> {
    return Promise.race([use(this.#window.webContents), this.#died]);
  }

  close(): void {
    this.#window.destroy();
  }
}

function newWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
}
