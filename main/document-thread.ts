/** Papers (.docx) made beside the main process, which keeps hearing the window meanwhile. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cell, Season } from '../shared/domain/season';
import type { PrintoutOptions } from '../shared/export/documents/printout-kinds';
import type { MakePapers, PaperSteps } from './files/export-document';

/** What the thread works from. */
export interface PapersSource {
  readonly season: Season;
  readonly options: PrintoutOptions;
}

/** One document with the papers of these cells. */
export interface PrintoutsOrder {
  readonly cellIds: readonly string[];
}

/** The place of the cell that comes next, or the document. */
export type PapersAnswer = { readonly next: number } | { readonly bytes: Uint8Array };

/** Beside the main bundle; its text is given to the thread, which cannot read from the package. */
const PROGRAM = join(__dirname, 'document-worker.cjs');

/** Runs `use` with a maker of documents; the thread ends with it. A failure in the thread is a bug and throws. */
export async function withDocumentThread<T>(
  source: PapersSource,
  use: (make: MakePapers) => Promise<T>,
): Promise<T> {
  const thread = new Worker(await readFile(PROGRAM, 'utf8'), { eval: true, workerData: source });
  try {
    return await use((cells, steps) => ordered(thread, cells, steps));
  } finally {
    await thread.terminate();
  }
}

function ordered(
  thread: Worker,
  cells: readonly Cell[],
  { onCell, signal }: PaperSteps,
): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const done = (finish: () => void) => {
      thread.off('message', hear).off('error', failed);
      signal.removeEventListener('abort', stop);
      finish();
    };
    const stop = () => done(() => resolve(undefined));
    const failed = (error: Error) => done(() => reject(error));
    const hear = (answer: PapersAnswer) => {
      if ('bytes' in answer) {
        done(() => resolve(answer.bytes));
        return;
      }
      const cell = cells[answer.next];
      if (cell) onCell(answer.next, cell);
    };
    signal.addEventListener('abort', stop);
    thread.on('message', hear).on('error', failed);
    const order: PrintoutsOrder = { cellIds: cells.map(({ id }) => id) };
    thread.postMessage(order);
  });
}
