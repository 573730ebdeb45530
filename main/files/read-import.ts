import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportProgress, ImportRows, ImportSource, ImportView } from '../../shared/api-import';
import type { ImportEdit } from '../../shared/domain/edits';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { importWords } from '../../shared/i18n/import-words';
import { copiedRows } from '../../shared/import/copied-rows';
import type { ImportPlan, RowFilter } from '../../shared/import/plan/plan';
import { type KindView, planImport, viewOf } from '../../shared/import/plan/plan-import';
import { rowsOfFilter, viewOfPlan } from '../../shared/import/plan/plan-view';
import type { ImportSettings } from '../../shared/import/plan/settings';
import { type SourceTable, tableOfTexts } from '../../shared/import/table/source';
import { fail, ok, type Result } from '../../shared/result';
import { packageLimits } from '../../shared/spreadsheet/limits';
import { readSheet } from '../../shared/spreadsheet/read-sheet';
import { sheetLimits } from '../../shared/spreadsheet/row-reader';
import { openWorkbook, type Workbook } from '../../shared/spreadsheet/workbook';
import { readError } from '../db/check-file';
import { inSteps } from './in-steps';

/** The list that came in, with what was read and planned of it. */
interface Source {
  readonly workbook?: Workbook;
  readonly tables: Map<number, SourceTable>;
  plan?: Planned;
}

interface Planned {
  readonly sheet: number;
  readonly settings: ImportSettings;
  readonly season: Season;
  readonly plan: ImportPlan;
}

type Answer<T> = Result<T, AppError>;

/**
 * The desk on which a list from outside lies until it is taken in or put away: one at a time, in memory only.
 * Reading and planning go on in small steps; whatever is asked anew ends what is still under way.
 */
export class ImportDesk {
  readonly #onProgress: (progress: ImportProgress) => void;
  #source: Source | undefined;
  #work = new AbortController();

  constructor(onProgress: (progress: ImportProgress) => void) {
    this.#onProgress = onProgress;
  }

  /** Opens a workbook. Errors: those of reading a file, `openWorkbook`, `sheet-too-large`. */
  async openFile(path: string): Promise<Answer<ImportSource>> {
    this.close();
    const bytes = await readBounded(path);
    if (!bytes.ok) return bytes;
    const workbook = openWorkbook(bytes.value);
    if (!workbook.ok) return workbook;
    this.#source = { workbook: workbook.value, tables: new Map() };
    const sheets = workbook.value.sheets.map(({ name, hidden }) => ({ name, hidden }));
    const first = sheets.findIndex(({ hidden }) => !hidden);
    return ok({ name: basename(path), sheets, sheet: Math.max(0, first) });
  }

  /** Takes a block that was copied from a spreadsheet. Error: `sheet-too-large`. */
  openPasted(text: string, name: string): Answer<ImportSource> {
    this.close();
    const rows = copiedRows(text);
    const cells = rows.reduce((count, row) => count + row.length, 0);
    if (rows.length > sheetLimits.rows || cells > sheetLimits.cells) return fail(appError('sheet-too-large'));
    this.#source = { tables: new Map([[0, tableOfTexts(rows)]]) };
    return ok({ name, sheets: [{ name, hidden: false }], sheet: 0 });
  }

  /** Plans the import of a sheet as it is told, and says what would come of it. */
  async plan(season: Season, sheet: number, settings: ImportSettings): Promise<Answer<ImportView>> {
    const source = this.#source;
    if (source === undefined) return fail(appError('not-found'));
    const signal = this.#begin();
    const table = await this.#tableOf(source, sheet, signal);
    if (!table.ok) return table;
    const view = viewOf(table.value, settings);
    const planned = await this.#planned(season, view, settings, signal);
    if (!planned.ok) return planned;
    source.plan = { sheet, settings, season, plan: planned.value };
    return ok(viewOfPlan(view, planned.value, settings));
  }

  /** Some rows of what was planned last. */
  rows(filter: RowFilter, from: number, count: number): Answer<ImportRows> {
    const plan = this.#source?.plan?.plan;
    return plan === undefined ? fail(appError('not-found')) : ok(rowsOfFilter(plan, filter, from, count));
  }

  /** What the plan asks of the season, planned anew where the season has changed meanwhile. */
  async edit(season: Season): Promise<Answer<ImportEdit>> {
    const source = this.#source;
    if (source?.plan === undefined) return fail(appError('not-found'));
    if (source.plan.season !== season) {
      const again = await this.plan(season, source.plan.sheet, source.plan.settings);
      if (!again.ok) return again;
    }
    const { edit } = source.plan.plan;
    return edit === undefined ? fail(appError('not-found')) : ok(edit);
  }

  stop(): void {
    this.#work.abort();
  }

  /** Puts the list away and frees its memory. */
  close(): void {
    this.stop();
    this.#source = undefined;
  }

  #begin(): AbortSignal {
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work.signal;
  }

  async #tableOf(source: Source, sheet: number, signal: AbortSignal): Promise<Answer<SourceTable>> {
    const known = source.tables.get(sheet);
    const place = source.workbook?.sheets[sheet];
    if (known) return ok(known);
    if (source.workbook === undefined || place === undefined) return fail(appError('not-found'));
    const read = await inSteps(readSheet(source.workbook, place), {
      signal,
      onStep: (step) => this.#onProgress({ step: 'reading', ...step }),
    });
    if (!read.ok) return read;
    if (!read.value.ok) return read.value;
    // one sheet at a time: they may be large
    source.tables.clear();
    source.tables.set(sheet, read.value.value);
    return read.value;
  }

  #planned(
    season: Season,
    view: KindView,
    settings: ImportSettings,
    signal: AbortSignal,
  ): Promise<Answer<ImportPlan>> {
    const of = view.view.body.length;
    return inSteps(planImport(season, view, settings, importWords), {
      signal,
      onStep: (done) => this.#onProgress({ step: 'matching', done, of }),
    });
  }
}

/** Reads a file whose size is looked at first. Errors: those of `readError`, `xlsx-too-large`. */
async function readBounded(path: string): Promise<Answer<Uint8Array>> {
  try {
    if ((await stat(path)).size > packageLimits.fileBytes) return fail(appError('xlsx-too-large'));
    return ok(await readFile(path));
  } catch (error) {
    return fail(readError(error, path));
  }
}
