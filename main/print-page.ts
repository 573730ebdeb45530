/**
 * A page that nobody sees, on which documents are set for PDF and for the printer. It holds no
 * script and no preload, stands in the sandbox, and is gone when it is done.
 */
import { BrowserWindow, type WebContents } from 'electron';
import { type AppError, appError } from '../shared/errors';
import { documentPage } from '../shared/export/document-html';
import type { DocumentModel } from '../shared/export/document-model';
import { fail, ok, type Result } from '../shared/result';
import { serveDocument } from './app-protocol';

/** What Chromium says when the user closes the print dialog. */
const LEFT = /cancell?ed/iu;

/** Sets a document and answers with its pages as a PDF, in the paper sizes and margins of its sections. */
export type PrintToPdf = (model: DocumentModel) => Promise<Uint8Array>;

/** A document that is read on a screen: its PDF says what is a heading and what a table. */
export function documentPdf(model: DocumentModel): Promise<Uint8Array> {
  return withPage((contents) => pdfOf(contents, model, { generateTaggedPDF: true }));
}

/** Runs `use` with one page for document after document, to be printed on paper later: without marks of structure. */
export function withPrintPage<T>(use: (print: PrintToPdf) => Promise<T>): Promise<T> {
  return withPage((contents) => use((model) => pdfOf(contents, model, { generateTaggedPDF: false })));
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
  model: DocumentModel,
  options: { readonly generateTaggedPDF: boolean },
): Promise<Uint8Array> {
  await show(contents, documentPage(model));
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
  const window = new BrowserWindow({
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
  try {
    return await Promise.race([use(window.webContents), died(window.webContents)]);
  } finally {
    window.destroy();
  }
}
