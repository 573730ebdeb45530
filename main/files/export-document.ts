import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Cell, Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import type { DocumentModel } from '../../shared/export/document-model';
import type { DocumentFormat, PaperOptions } from '../../shared/export/documents/paper-kinds';
import { papersModel } from '../../shared/export/documents/papers';
import { buildDocx } from '../../shared/export/docx';
import { fail, ok, type Result } from '../../shared/result';
import { writeDurably, writeError } from '../db/durable-write';
import { type FileSystem, nodeFileSystem, systemCode } from '../db/file-system';
import { safeFileName } from './file-name';

/** How a document becomes bytes: the .docx here, a PDF by whoever has a page to print. */
export type DocumentBytes = (model: DocumentModel) => Promise<Uint8Array>;

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

/** How many cells are done, and whether to go on after each. */
export interface Steps {
  readonly onCell: (done: number, cell: Cell) => void;
  readonly isStopped: () => boolean;
  readonly format: DocumentFormat;
  readonly toBytes: DocumentBytes;
}

/** Lets a call to stop in, and the window draw, between two cells. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Writes the papers of each cell into a file of its own in `folder`; cells without such
 * papers get none. Answers with the cells done: all, unless it was stopped.
 */
export async function exportPapersPerCell(
  folder: string,
  season: Season,
  cells: readonly Cell[],
  options: PaperOptions,
  steps: Steps,
): Promise<Result<number, AppError>> {
  for (const [index, cell] of cells.entries()) {
    if (steps.isStopped()) return ok(index);
    steps.onCell(index, cell);
    await breathe();
    const model = papersModel(season, [cell], options);
    if (model.sections.length === 0) continue;
    const name = safeFileName(`${String(cell.order).padStart(2, '0')} ${cell.name}`);
    const written = await exportDocument(join(folder, `${name}.${steps.format}`), model, steps.toBytes);
    if (!written.ok) return written;
  }
  return ok(cells.length);
}

/** Makes a folder that was not there before: “tên”, “tên (2)” … Nothing of the user's is ever written over. */
export async function newFolder(wanted: string): Promise<Result<string, AppError>> {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : join(dirname(wanted), `${basename(wanted)} (${String(number)})`);
    try {
      await mkdir(path);
      return ok(path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue;
      const problem = writeError(error, path);
      return fail(problem.code === 'write-failed' ? appError('target-unwritable', { path }) : problem);
    }
  }
}
