import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type PdfPage, pdfPages } from './read-pdf';

/**
 * For tests: what LibreOffice, the other program that opens our workbooks and documents, makes of them. One works for
 * all tests of a process, for its start takes as long as all that a test asks of it; it ends when that process does.
 */

/** Debian's own Python, which knows LibreOffice (package python3-uno). */
const PYTHON = '/usr/bin/python3';
const HANDS = join(import.meta.dirname, 'hands.py');

/** What somebody does to a sheet by hand; rows, columns and cells as spreadsheets count them. */
export type Change = { readonly sheet: string } & (
  | { readonly insert: number }
  | { readonly cell: string; readonly value: string | number }
  /** A block without its heading, by a column of it from 0, the greatest first. */
  | { readonly sort: string; readonly by: number }
);

/** A workbook or document, and what is done to it. */
interface Job {
  readonly file: Uint8Array;
  readonly changes: readonly Change[];
}

/** As what LibreOffice stores a file, by the ending, with its own name of that. */
const FILTERS = { xlsx: 'Calc MS Excel 2007 XML', html: 'HTML (StarCalc)', pdf: 'writer_pdf_Export' };
type Ending = keyof typeof FILTERS;

interface Office {
  readonly orders: Writable;
  readonly answers: AsyncIterator<string, undefined>;
}

let office: Office | undefined;
/** Orders go one after the other. */
let before: Promise<unknown> = Promise.resolve();

function begun(): Office {
  const child = spawn(PYTHON, [HANDS], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.once('exit', () => {
    office = undefined;
  });
  const { stdin, stdout } = child;
  // that it ended, or never began, is told by the end of its answers
  for (const each of [child, stdin]) each.on('error', () => undefined);
  // nobody waits for it at the end
  child.unref();
  for (const stream of [stdin, stdout]) (stream as unknown as Socket).unref();
  return { orders: stdin, answers: createInterface({ input: stdout })[Symbol.asyncIterator]() };
}

async function ordered(order: object): Promise<void> {
  office ??= begun();
  office.orders.write(`${JSON.stringify(order)}\n`);
  const { value } = await office.answers.next();
  if (value === undefined)
    throw new Error(
      'LibreOffice is needed for this test: apt-get install libreoffice-calc libreoffice-writer python3-uno',
    );
  const problem: unknown = JSON.parse(value);
  if (problem !== '') throw new Error(`LibreOffice: ${String(problem)}`);
}

/** Opens each file once, and stores it with each ending that is asked for; gives what `read` makes of the paths of these. */
async function handled<J extends Job, T>(
  jobs: readonly J[],
  endings: readonly Ending[],
  read: (job: J, stored: (ending: Ending) => string) => Promise<T>,
): Promise<readonly T[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-libreoffice-'));
  const path = (index: number, ending = 'given') => join(folder, `${String(index)}.${ending}`);
  const url = (file: string) => pathToFileURL(file).href;
  try {
    for (const [index, { file }] of jobs.entries()) await writeFile(path(index), file);
    const order = jobs.map(({ changes }, index) => ({
      changes,
      from: url(path(index)),
      to: endings.map((ending) => ({ url: url(path(index, ending)), as: FILTERS[ending] })),
    }));
    const mine = before.then(() => ordered(order));
    before = mine.catch(() => undefined);
    await mine;
    return await Promise.all(jobs.map((job, index) => read(job, (ending) => path(index, ending))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Named<T> = ReadonlyMap<string, T>;

/** Jobs in which nobody changes anything. */
function untouched(files: Named<Uint8Array>) {
  return [...files].map(([name, file]) => ({ name, file, changes: [] }));
}

/** Lets LibreOffice open some workbooks and save them. */
export async function savedAgain(workbooks: Named<Uint8Array>): Promise<Named<Uint8Array>> {
  return new Map(
    await handled(untouched(workbooks), ['xlsx'], async ({ name }, stored) => [
      name,
      await readFile(stored('xlsx')),
    ]),
  );
}

export interface Recalculated {
  /** The workbook as LibreOffice saved it, by name. */
  readonly saved: Named<Uint8Array>;
  /** The numbers as they are shown, by name, a list for each sheet, row by row. */
  readonly shown: Named<readonly (readonly string[])[]>;
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

/** Lets LibreOffice open, calculate, save and show some workbooks. */
export async function recalculate(workbooks: Named<Uint8Array>): Promise<Recalculated> {
  const made = await handled(untouched(workbooks), ['xlsx', 'html'], async ({ name }, stored) => ({
    name,
    saved: await readFile(stored('xlsx')),
    shown: shownNumbers(await readFile(stored('html'), 'utf8')),
  }));
  return {
    saved: new Map(made.map(({ name, saved }) => [name, saved])),
    shown: new Map(made.map(({ name, shown }) => [name, shown])),
  };
}

/** Lets LibreOffice do to each workbook what a receiver would, and save it. */
export function changedByHand(jobs: readonly Job[]): Promise<readonly Uint8Array[]> {
  return handled(jobs, ['xlsx'], (_, stored) => readFile(stored('xlsx')));
}

/** The pages that LibreOffice prints of some documents (.docx), by name. */
export async function drawn(documents: Named<Uint8Array>): Promise<Named<readonly PdfPage[]>> {
  return new Map(
    await handled(untouched(documents), ['pdf'], async ({ name }, stored) => [
      name,
      await pdfPages(stored('pdf')),
    ]),
  );
}
