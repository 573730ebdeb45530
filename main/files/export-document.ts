import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Cell, Season } from '../../shared/domain/season';
import { type AppError, appError, partly } from '../../shared/errors';
import type { DocumentModel } from '../../shared/export/document-model';
import type { DocumentFormat, PrintoutOptions } from '../../shared/export/documents/printout-kinds';
import { hasPrintouts } from '../../shared/export/documents/printout-sections';
import { buildDocx } from '../../shared/export/docx';
import { fail, ok, type Result } from '../../shared/result';
import { writeDurably, writeError } from '../db/durable-write';
import { type FileSystem, nodeFileSystem, systemCode } from '../db/file-system';
import { folded, freeName, namesIn, safeFileName } from './file-name';

/** How a document becomes bytes: the .docx here, a PDF by whoever has a page to print. */
export type DocumentBytes = (model: DocumentModel) => Uint8Array | Promise<Uint8Array>;

/** Makes one document with the papers of some cells, telling the cell that comes next; undefined once stopped. */
export type MakePapers = (cells: readonly Cell[], steps: PaperSteps) => Promise<Uint8Array | undefined>;

/**
 * Writes a document to `path`, replacing a file of that name only when the new one is
 * whole on the disk. Errors: `disk-full`, `target-unwritable`, `target-locked`, `write-failed`.
 */
export async function exportDocument(
  path: string,
  model: DocumentModel,
  toBytes: DocumentBytes = buildDocx,
  system: FileSystem = nodeFileSystem,
): Promise<Result<void, AppError>> {
  return writeDurably(path, await toBytes(model), system);
}

/** Hears of the cell that comes next, and may stop the work. */
export interface PaperSteps {
  readonly onCell: (done: number, cell: Cell) => void;
  readonly signal: AbortSignal;
}

/** The papers of some cells, to be written in a format. */
export interface PrintoutOrder extends PaperSteps {
  readonly season: Season;
  readonly cells: readonly Cell[];
  readonly options: PrintoutOptions;
  readonly format: DocumentFormat;
  readonly make: MakePapers;
}

/**
 * Writes the papers of each cell into a file of its own in `folder`; cells without such
 * papers get none. Answers with the cells done: all, unless it was stopped, which gives up the cell at work.
 */
export async function exportPapersPerCell(
  folder: string,
  { season, cells, options, format, make, onCell, signal }: PrintoutOrder,
): Promise<Result<number, AppError>> {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const taken = names.value;
  const hasPapers = (cell: Cell) => hasPrintouts(season, cell, options);
  let written = 0;
  for (const [index, cell] of cells.entries()) {
    onCell(index, cell);
    if (!hasPapers(cell)) continue;
    const bytes = await make([cell], { signal, onCell: () => undefined });
    if (bytes === undefined || signal.aborted) return ok(index);
    // two cells may bear one number and name
    const stem = safeFileName(`${String(cell.order).padStart(2, '0')} ${cell.name}`);
    const name = freeName(`${stem}.${format}`, taken);
    taken.add(folded(name));
    const done = await writeDurably(join(folder, name), bytes);
    if (!done.ok) return fail(partly(done.error, written, cells.filter(hasPapers).length));
    written += 1;
  }
  return ok(cells.length);
}

/**
 * Writes the papers of all cells into one file, or nothing when it is stopped. Errors: `stopped`
 * then, and those of `exportDocument`.
 */
export async function exportPapersTogether(
  path: string,
  { cells, make, ...steps }: PrintoutOrder,
): Promise<Result<void, AppError>> {
  const bytes = await make(cells, steps);
  return bytes === undefined || steps.signal.aborted ? fail(appError('stopped')) : writeDurably(path, bytes);
}

/** More folders of one name than anybody makes. */
const MOST_FOLDERS = 1000;

/** Makes a folder that was not there before: “tên”, “tên (2)” … Nothing of the user's is ever written over. */
export async function newFolder(wanted: string): Promise<Result<string, AppError>> {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : join(dirname(wanted), `${basename(wanted)} (${String(number)})`);
    try {
      await mkdir(path);
      return ok(path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST' && number < MOST_FOLDERS) continue;
      const problem = writeError(error, path);
      return fail(problem.code === 'write-failed' ? appError('target-unwritable', { path }) : problem);
    }
  }
}
