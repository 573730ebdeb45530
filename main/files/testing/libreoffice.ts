import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type PdfPage, pdfPages } from './read-pdf';

/** For tests: what LibreOffice, the other program that opens our workbooks and documents, makes of them. */

const run = promisify(execFile);

/** Ends what hangs: a busy machine takes many times as long as a quiet one. */
const RUN_LIMIT_MS = 540_000;

async function convert(
  folder: string,
  format: string,
  names: readonly string[],
  ending = 'xlsx',
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = names.map((name) => join(folder, `${name}.${ending}`));
  const out = join(folder, format);
  await mkdir(out);
  const argumentList = [profile, '--headless', '--convert-to', format, '--outdir', out, ...files];
  try {
    await run('soffice', argumentList, { timeout: RUN_LIMIT_MS });
  } catch (error) {
    throw new Error(
      'LibreOffice (soffice) is needed for this test: apt-get install libreoffice-calc libreoffice-writer',
      {
        cause: error,
      },
    );
  }
}

/** What is shown in the cells that hold numbers, row by row, a list for each sheet. */
function shownNumbers(html: string): string[][] {
  const tables = html.split(/<table\b/u).slice(1);
  return tables.map((table) =>
    Array.from(table.matchAll(/<td\b[^>]*\bsdval=[^>]*>(.*?)<\/td>/gsu), ([, content = '']) =>
      content.replace(/<[^>]*>/gu, '').trim(),
    ),
  );
}

export interface Recalculated {
  /** The workbook as LibreOffice saved it, by name. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
  /** The numbers as they are shown, by name, a list for each sheet, row by row. */
  readonly shown: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Lets LibreOffice open some workbooks and save them, in one run. */
export async function savedAgain(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-libreoffice-'));
  try {
    return await savedIn(folder, workbooks);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function savedIn(
  folder: string,
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = [...workbooks.keys()];
  for (const [name, bytes] of workbooks) await writeFile(join(folder, `${name}.xlsx`), bytes);
  await convert(folder, 'xlsx', names);
  const saved = new Map<string, Uint8Array>();
  for (const name of names) saved.set(name, await readFile(join(folder, 'xlsx', `${name}.xlsx`)));
  return saved;
}

/** Lets LibreOffice open, calculate, save and show some workbooks, all in two runs. */
export async function recalculate(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Recalculated> {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-libreoffice-'));
  try {
    const names = [...workbooks.keys()];
    const saved = await savedIn(folder, workbooks);
    await convert(folder, 'html', names);
    const shown = new Map<string, string[][]>();
    for (const name of names) {
      shown.set(name, shownNumbers(await readFile(join(folder, 'html', `${name}.html`), 'utf8')));
    }
    return { saved, shown };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What somebody does to a sheet by hand; rows, columns and cells as spreadsheets count them. */
export type Change = { readonly sheet: string } & (
  | { readonly insert: number }
  | { readonly cell: string; readonly value: string | number }
  /** A block without its heading, by a column of it from 0, the greatest first. */
  | { readonly sort: string; readonly by: number }
);

/** Debian's own Python, which knows LibreOffice (package python3-uno). */
const PYTHON = '/usr/bin/python3';
const HANDS = join(import.meta.dirname, 'hands.py');

/** Lets LibreOffice do to each workbook what a receiver would, and save it. */
export async function changedByHand(
  jobs: readonly { readonly workbook: Uint8Array; readonly changes: readonly Change[] }[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-libreoffice-'));
  try {
    const path = (index: number, name: string) => join(folder, `${String(index)}-${name}.xlsx`);
    const url = (file: string) => pathToFileURL(file).href;
    for (const [index, { workbook }] of jobs.entries()) await writeFile(path(index, 'from'), workbook);
    const order = {
      pipe: basename(folder),
      profile: url(join(folder, 'profile')),
      jobs: jobs.map(({ changes }, index) => ({
        changes,
        from: url(path(index, 'from')),
        to: url(path(index, 'to')),
      })),
    };
    const hands = run(PYTHON, [HANDS], { timeout: RUN_LIMIT_MS });
    hands.child.stdin?.end(JSON.stringify(order));
    await hands;
    return await Promise.all(jobs.map((_, index) => readFile(path(index, 'to'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages that LibreOffice prints of some documents (.docx), by name. */
export async function drawn(
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly PdfPage[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-libreoffice-'));
  try {
    const names = [...documents.keys()];
    for (const [name, bytes] of documents) await writeFile(join(folder, `${name}.docx`), bytes);
    await convert(folder, 'pdf', names, 'docx');
    const pages = new Map<string, readonly PdfPage[]>();
    for (const name of names) pages.set(name, await pdfPages(join(folder, 'pdf', `${name}.pdf`)));
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
