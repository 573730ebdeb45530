/**
 * Makes papers (.docx) in a thread of its own, bundled as a file of its own: hundreds of ballot papers
 * take seconds, and in the main process every click of the window would wait for them.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { activeCells } from '../shared/domain/season-views';
import { boundPrintouts } from '../shared/export/documents/bound-printouts';
import type { PapersAnswer, PapersSource, PrintoutsOrder } from './document-thread';

const { season, options } = workerData as PapersSource;

parentPort?.on('message', ({ cellIds }: PrintoutsOrder) => {
  make(cellIds);
});

function make(cellIds: readonly string[]): void {
  const cells = activeCells(season).filter(({ id }) => cellIds.includes(id));
  const papers = boundPrintouts(season, cells, options);
  for (let step = papers.next(); ; step = papers.next()) {
    const answer: PapersAnswer = step.done ? { bytes: step.value } : { next: step.value };
    parentPort?.postMessage(answer);
    if (step.done) return;
  }
}
