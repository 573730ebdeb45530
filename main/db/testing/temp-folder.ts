import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, removed when it ends; the name has spaces and diacritics, as the office's have. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'Đại hội '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** What stands in a folder, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}
