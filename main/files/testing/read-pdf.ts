import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** For tests: the pages of a PDF as poppler reads them. */

const run = promisify(execFile);

export interface PdfPage {
  /** In whole points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Letters of some thousand pages. */
const MOST_BYTES = 64 * 1024 * 1024;

export async function pdfPages(path: string): Promise<readonly PdfPage[]> {
  const sizes = await run('pdfinfo', ['-f', '1', '-l', '9999', path], { maxBuffer: MOST_BYTES });
  const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: MOST_BYTES });
  const texts = stdout.split('\f');
  return Array.from(
    sizes.stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gmu),
    ([, width, height], index) => ({
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
      text: texts[index] ?? '',
    }),
  );
}
