/** At the end of a run: the walks of its tests in one table, before and after. */
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { WALK, type Walk } from './walks';

const HEADINGS = ['walk', 'before', 'keys', 'clicks', 'letters', 'seconds'] as const;

export default class WalkTable implements Reporter {
  readonly #walks: Walk[] = [];

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations)
      if (type === WALK) this.#walks.push(JSON.parse(description) as Walk);
  }

  onEnd(_result: FullResult): void {
    if (this.#walks.length > 0) process.stdout.write(`\n${table(this.#walks)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function table(walks: readonly Walk[]): string {
  const rows = walks.map(({ name, before, keys, clicks, letters, seconds }) =>
    [name, before, keys, clicks, letters, seconds?.toFixed(0)].map((cell) => String(cell ?? '–')),
  );
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [HEADINGS, ...rows].map(line).join('\n');
}
