/**
 * `npm run bench`: what the program costs beside the barest way to the same end,
 * measured in one run. Names of parts as arguments run these alone. Times differ
 * from machine to machine, ratios hardly: it prints and never fails on them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXPORT_ONCE, exportOnce, exportRows } from './export';
import { fillRows } from './fill';
import { IMPORT_ONCE, importOnce, importRows } from './import';
import { keystrokeRows } from './keystroke';
import { mergeRows } from './merge';
import { printoutRows } from './printouts';
import { saveRows } from './save';
import { screenRows } from './screens';
import { startRows } from './start';
import { statisticsRows } from './statistics';
import { type Row, tableOf } from './table';

const parts: Readonly<Record<string, (folder: string) => Promise<readonly Row[]>>> = {
  save: saveRows,
  export: exportRows,
  papers: printoutRows,
  import: importRows,
  fill: fillRows,
  statistics: statisticsRows,
  merge: mergeRows,
  keystroke: keystrokeRows,
  screens: screenRows,
  start: startRows,
};

async function measure(names: readonly string[]): Promise<void> {
  const cache = resolve('.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const rows: Row[] = [];
    for (const name of names) {
      process.stderr.write(`[dhcb] bench: ${name}…\n`);
      rows.push(...((await parts[name]?.(folder)) ?? []));
    }
    process.stdout.write(`${tableOf(rows)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run([first, ...rest]: readonly string[]): Promise<void> {
  if (first === EXPORT_ONCE) process.stdout.write(String(await exportOnce(rest[0], rest[1])));
  else if (first === IMPORT_ONCE) process.stdout.write(String(await importOnce(rest[0])));
  else await measure(first === undefined ? Object.keys(parts) : [first, ...rest]);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
