import { readFile, stat } from 'node:fs/promises';
import { basename, extname, parse } from 'node:path';
import type { ImportProgress, ImportRows, ImportSource, ImportView } from '../../shared/api-import';
import type { ImportEdit } from '../../shared/domain/edits';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { importWords } from '../../shared/i18n/import-words';
import { separatedRows } from '../../shared/import/copied-rows';
import type { ImportPlan, ListNote, RowFilter } from '../../shared/import/plan/plan';
import { type KindView, planImport, viewInSteps } from '../../shared/import/plan/plan-import';
import { rowsOfFilter, viewOfPlan } from '../../shared/import/plan/plan-view';
import type { ImportSettings } from '../../shared/import/plan/settings';
import { type NamedTable, type ReadTogether, readTogether } from '../../shared/import/table/several-sheets';
import { type SourceTable, tableOfTexts } from '../../shared/import/table/source';
import { decodedText } from '../../shared/import/text/decode-text';
import { fail, ok, type Result } from '../../shared/result';
import { packageLimits } from '../../shared/spreadsheet/limits';
import { isCompoundFile } from '../../shared/spreadsheet/ole';
import { readSheet } from '../../shared/spreadsheet/read-sheet';
import { sheetLimits } from '../../shared/spreadsheet/row-reader';
import { openWorkbook, type Workbook } from '../../shared/spreadsheet/workbook';
import { localDay } from '../../shared/text/local-day';
import { readError } from '../db/check-file';
import type { TakingIn } from '../db/season-steps';
import { inSteps } from './in-steps';

/** The list that came in, with what was read and planned of it. */
interface Source {
  readonly workbook?: Workbook;
  readonly tables: Map<number, SourceTable>;
  /** What the file is called, without its ending; absent for a pasted block. */
  readonly file?: string;
  plan?: Planned;
}

interface Planned {
  readonly sheet: number;
  readonly settings: ImportSettings;
  readonly season: Season;
  readonly plan: ImportPlan;
}

type Answer<T> = Result<T, AppError>;

/** Files without any format: cells stand between commas, semicolons or tabs. */
const textEndings = new Set(['.csv', '.tsv', '.txt']);
/** Five times what 20,000 people with ten columns need. */
const TEXT_BYTES = 16 * 1024 * 1024;

/**
 * The desk on which a list from outside lies until it is taken in or put away: one at a time, in memory only.
 * Reading and planning go on in small steps; whatever is asked anew ends what is still under way.
 */
export class ImportDesk {
  readonly #onProgress: (progress: ImportProgress) => void;
  readonly #thisYear = Number(localDay(new Date()).slice(0, 'YYYY'.length));
  #source: Source | undefined;
  #work = new AbortController();

  constructor(onProgress: (progress: ImportProgress) => void) {
    this.#onProgress = onProgress;
  }

  /** Opens a workbook or a text file. Errors: those of reading a file, `openWorkbook`, `xlsx-no-sheet`, `decodedText`, `sheet-too-large`. */
  async openFile(path: string): Promise<Answer<ImportSource>> {
    this.close();
    const bytes = await readBounded(path);
    if (!bytes.ok) return bytes;
    if (isText(path, bytes.value)) return this.#openText(bytes.value, basename(path));
    const workbook = openWorkbook(bytes.value);
    if (!workbook.ok) return workbook;
    this.#source = { workbook: workbook.value, tables: new Map(), file: parse(path).name };
    if (workbook.value.sheets.length === 0) return fail(appError('xlsx-no-sheet'));
    const sheets = workbook.value.sheets.map(({ name, hidden }) => ({ name, hidden }));
    const first = sheets.findIndex(({ hidden }) => !hidden);
    return ok({ name: basename(path), sheets, sheet: Math.max(0, first) });
  }

  async #openText(bytes: Uint8Array, name: string): Promise<Answer<ImportSource>> {
    if (bytes.length > TEXT_BYTES) return fail(appError('sheet-too-large'));
    const decoded = await inSteps(decodedText(bytes), { signal: this.#begin(), onStep: () => undefined });
    if (!decoded.ok) return decoded;
    return decoded.value.ok ? this.#openBlock(decoded.value.value, name, parse(name).name) : decoded.value;
  }

  /** Takes a block that was copied from a spreadsheet, or the text of a file. Error: `sheet-too-large`. */
  async openPasted(text: string, name: string): Promise<Answer<ImportSource>> {
    return this.#openBlock(text, name);
  }

  async #openBlock(text: string, name: string, file?: string): Promise<Answer<ImportSource>> {
    this.close();
    const cut = await inSteps(separatedRows(text), { signal: this.#begin(), onStep: () => undefined });
    if (!cut.ok) return cut;
    const rows = cut.value;
    const cells = rows.reduce((count, row) => count + row.length, 0);
    if (rows.length > sheetLimits.rows || cells > sheetLimits.cells) return fail(appError('sheet-too-large'));
    this.#source = { tables: new Map([[0, tableOfTexts(rows)]]), ...(file !== undefined && { file }) };
    return ok({ name, sheets: [{ name, hidden: false }], sheet: 0 });
  }

  /** Plans the import of a sheet as it is told, and says what would come of it. */
  async plan(season: Season, sheet: number, settings: ImportSettings): Promise<Answer<ImportView>> {
    const source = this.#source;
    if (source === undefined) return fail(appError('not-found'));
    const signal = this.#begin();
    const table = await this.#tableOf(source, sheet, settings, signal);
    if (!table.ok) return table;
    const named = { ...table.value.table, file: source.file };
    const looked = await inSteps(viewInSteps(named, settings), {
      signal,
      onStep: (done) => this.#onProgress({ step: 'matching', done: 0, of: Math.max(1, done) }),
    });
    if (!looked.ok) return looked;
    const view = looked.value;
    const planned = await this.#planned(season, view, settings, signal);
    if (!planned.ok) return planned;
    const unread = [...sheetNotes(table.value), ...hiddenNotes(source, sheet, settings)];
    const plan = { ...planned.value, notes: [...planned.value.notes, ...unread] };
    source.plan = { sheet, settings, season, plan };
    return ok(viewOfPlan(view, plan, settings));
  }

  /** Some rows of what was planned last. */
  rows(filter: RowFilter, from: number, count: number): Answer<ImportRows> {
    const plan = this.#source?.plan?.plan;
    return plan === undefined ? fail(appError('not-found')) : ok(rowsOfFilter(plan, filter, from, count));
  }

  /** Has `store` take in what the plan asks of the season, telling how far that is; the list is put away then. */
  async takeIn<T>(
    season: Season,
    store: (edit: ImportEdit, way: TakingIn) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    const edit = await this.edit(season);
    if (!edit.ok) return edit;
    const of = { storing: stepsOf(edit.value), writing: cellsOf(edit.value) };
    const onStep: TakingIn['onStep'] = (step, done) => {
      this.#onProgress({ step, done: Math.min(done, of[step]), of: of[step] });
    };
    const taken = await store(edit.value, { signal: this.#begin(), onStep });
    if (taken.ok) this.close();
    return taken;
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

  /** The sheet that was chosen; where none was, all sheets that hold such a list. */
  async #tableOf(
    source: Source,
    sheet: number,
    { allSheets }: ImportSettings,
    signal: AbortSignal,
  ): Promise<Answer<ReadTogether>> {
    const { workbook } = source;
    if (workbook === undefined) {
      const pasted = source.tables.get(sheet);
      return pasted ? ok({ table: pasted, read: [], left: [] }) : fail(appError('not-found'));
    }
    const visible = workbook.sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
    const all = allSheets ?? (visible.length > 1 && sheet === visible[0]);
    const wanted = all ? visible : [sheet];
    for (const known of source.tables.keys()) if (!wanted.includes(known)) source.tables.delete(known);
    const named: NamedTable[] = [];
    let cells = 0;
    for (const index of wanted) {
      const read = await this.#sheet(source, workbook, index, signal);
      if (!read.ok) return read;
      cells += read.value.rows.reduce((sum, row) => sum + row.cells.length, 0);
      if (cells > sheetLimits.cells) return fail(appError('sheet-too-large'));
      named.push({ name: workbook.sheets[index]?.name ?? '', table: read.value });
    }
    return inSteps(readTogether(named), { signal, onStep: () => undefined });
  }

  async #sheet(
    source: Source,
    workbook: Workbook,
    index: number,
    signal: AbortSignal,
  ): Promise<Answer<SourceTable>> {
    const known = source.tables.get(index);
    const place = workbook.sheets[index];
    if (known) return ok(known);
    if (place === undefined) return fail(appError('not-found'));
    const read = await inSteps(readSheet(workbook, place), {
      signal,
      onStep: (step) => this.#onProgress({ step: 'reading', ...step }),
    });
    if (!read.ok) return read;
    if (read.value.ok) source.tables.set(index, read.value.value);
    return read.value;
  }

  #planned(
    season: Season,
    view: KindView,
    settings: ImportSettings,
    signal: AbortSignal,
  ): Promise<Answer<ImportPlan>> {
    const of = view.view.body.length;
    return inSteps(planImport(season, view, settings, importWords, this.#thisYear), {
      signal,
      onStep: (done) => this.#onProgress({ step: 'matching', done, of }),
    });
  }
}

/** Steps in which an edit is worked out: each roster is checked before it comes into its cell, and the cell after. */
function stepsOf({ rosters, counts, members, memberUpdates }: ImportEdit): number {
  return 3 * rosters.length + counts.length + members.length + memberUpdates.length;
}

/** Cells in whose rows it is written. */
function cellsOf({ rosters, counts, members, memberUpdates }: ImportEdit): number {
  const named = [...rosters, ...counts, ...members].map(({ cell }) => cell);
  return new Set([...named, ...memberUpdates.map(({ cellId }) => cellId)]).size;
}

/** Which sheets were read as one list, and which hold something else. */
function sheetNotes({ read, left }: ReadTogether): readonly ListNote[] {
  return [
    ...(read.length > 1 ? [{ code: 'sheets-read' as const, count: read.length, text: read.join(', ') }] : []),
    ...(left.length > 0 ? [{ code: 'sheets-left' as const, count: left.length, text: left.join(', ') }] : []),
  ];
}

/** The hidden sheets, none of which is read until it is chosen; nothing is said once one sheet was. */
function hiddenNotes(
  { workbook }: Source,
  sheet: number,
  { allSheets }: ImportSettings,
): readonly ListNote[] {
  if (allSheets === false || workbook === undefined) return [];
  const names = workbook.sheets.flatMap(({ name, hidden }, at) => (hidden && at !== sheet ? [name] : []));
  return names.length === 0 ? [] : [{ code: 'sheets-hidden', count: names.length, text: names.join(', ') }];
}

/** Whether a file is a text by its name, and no workbook that was called so. */
function isText(path: string, bytes: Uint8Array): boolean {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return (
    textEndings.has(extname(path).toLowerCase()) && !isPackage && !isCompoundFile(bytes) && !isDocument(bytes)
  );
}

/** A page, a PDF or a rich text that was called a list: a list in text begins with words. */
function isDocument(bytes: Uint8Array): boolean {
  return /^(?:\uFEFF|ï»¿)?\s*(?:<(?:!doctype|html|head|table|meta|\?xml)\b|%pdf-|\{\\rtf)/iu.test(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT)),
  );
}

const LOOKED_AT = 200;

/** Reads a file whose size is looked at first. Errors: those of `readError`, `xlsx-too-large`. */
async function readBounded(path: string): Promise<Answer<Uint8Array>> {
  try {
    if ((await stat(path)).size > packageLimits.fileBytes) return fail(appError('xlsx-too-large'));
    return ok(await readFile(path));
  } catch (error) {
    return fail(readError(error, path));
  }
}
