/**
 * A document as a page that nobody sees: for PDF and for the printer. It holds no
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

/** The pages of a document as a PDF, in the paper sizes and margins of its sections; undefined once stopped. */
export function documentPdf(model: DocumentModel, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  return withPage<Uint8Array | undefined>(
    model,
    (contents) =>
      contents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
    signal && untilStopped(signal),
  );
}

function untilStopped(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/** Shows the system's print dialog. Errors: `cancelled`, `print-failed`. */
export function printDocument(model: DocumentModel): Promise<Result<null, AppError>> {
  return withPage(
    model,
    (contents) =>
      new Promise<Result<null, AppError>>((resolve) => {
        contents.print({ silent: false, printBackground: true }, (success, reason) => {
          if (success) resolve(ok(null));
          else resolve(fail(appError(LEFT.test(reason) ? 'cancelled' : 'print-failed')));
        });
      }),
  );
}

/** A page whose process dies never answers: said instead of waited for. */
function died(contents: WebContents): Promise<never> {
  return new Promise((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`the page that is printed is gone: ${reason}`));
    });
  });
}

/** What `use` makes of the page, or `stopped` if that comes first; the page is gone either way. */
async function withPage<T>(
  model: DocumentModel,
  use: (contents: WebContents) => Promise<T>,
  stopped?: Promise<T>,
): Promise<T> {
  const page = serveDocument(documentPage(model));
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
  const used = async () => {
    await window.loadURL(page.url);
    return use(window.webContents);
  };
  try {
    return await Promise.race([used(), died(window.webContents), ...(stopped ? [stopped] : [])]);
  } finally {
    window.destroy();
    page.remove();
  }
}
