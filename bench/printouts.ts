import { boundPrintouts } from '../shared/export/documents/bound-printouts';
import { printoutKinds } from '../shared/export/documents/printout-kinds';
import { timed } from './measure';
import { seasonOf } from './season';
import type { Row } from './table';

/** Every paper of a large ward in one document: minutes, ballot papers for everybody, requests, decisions. */

const CELLS = 89;
const AIM_MS = 20_000;
const BYTES_PER_MB = 1024 * 1024;

export async function printoutRows(): Promise<readonly Row[]> {
  const season = seasonOf(CELLS);
  let bytes = new Uint8Array();
  const ours = await timed(() => {
    const papers = boundPrintouts(season, season.cells, { kinds: printoutKinds, sample: false });
    for (let step = papers.next(); ; step = papers.next()) {
      if (step.done !== true) continue;
      bytes = new Uint8Array(step.value);
      return Promise.resolve();
    }
  });
  return [
    { what: `all papers of ${String(CELLS)} cells as one .docx`, ours, unit: 'ms', aim: AIM_MS },
    { what: 'its size', ours: bytes.length / BYTES_PER_MB, unit: 'MB' },
    { what: 'memory of this process after it', ours: process.memoryUsage().rss / BYTES_PER_MB, unit: 'MB' },
  ];
}
