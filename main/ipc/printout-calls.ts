/** Calls about documents: the summary report and the papers of congresses, as files and on paper. */
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { agenda, lateCells } from '../../shared/agenda/agenda';
import type { ApiArgument, ExportedFile, WrittenPrintouts } from '../../shared/api';
import type { Cell, Season } from '../../shared/domain/season';
import { activeCells, anyHeld } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import type { DocumentModel } from '../../shared/export/document-model';
import type { DocumentFormat, PrintoutOptions } from '../../shared/export/documents/printout-kinds';
import { hasPrintouts } from '../../shared/export/documents/printout-sections';
import { printoutsModel } from '../../shared/export/documents/printouts';
import { reminderModel } from '../../shared/export/documents/reminder';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { askFolder, askWhereToSave } from '../dialogs';
import { withDocumentThread } from '../document-thread';
import {
  type DocumentBytes,
  exportDocument,
  exportPapersPerCell,
  exportPapersTogether,
  newFolder,
  type PrintoutOrder,
} from '../files/export-document';
import { safeFileName } from '../files/file-name';
import type { Office } from '../office/office';
import { withPapersPage } from '../papers-pdf';
import { documentPdf, printDocument } from '../print-page';
import { send } from './events';
import type { Handlers } from './handle';

type PrintoutCalls = Pick<
  Handlers,
  | 'report.export'
  | 'report.print'
  | 'reminder.export'
  | 'printouts.export'
  | 'printouts.print'
  | 'printouts.stop'
  | 'printouts.open'
  | 'printouts.showFolder'
>;

const toBytes: Readonly<Record<DocumentFormat, DocumentBytes>> = { docx: buildDocx, pdf: documentPdf };
const cancelled = fail(appError('cancelled'));

export function printoutCalls(office: Office, window: BrowserWindow): PrintoutCalls {
  const desk = new PaperDesk(office, window);
  return {
    'report.export': ({ format }) => desk.exportReport(format),
    'report.print': () => desk.printReport(),
    'reminder.export': () => desk.exportReminder(),
    'printouts.export': (asked) => desk.exportPapers(asked),
    'printouts.print': (asked) => desk.printPapers(asked),
    'printouts.stop': () => desk.stop(),
    'printouts.open': () => desk.open(),
    'printouts.showFolder': () => desk.showFolder(),
  };
}

type AskedPrintouts = ApiArgument<'printouts.export'>;

/** What is written and printed, where it went last, and whether it shall stop. */
class PaperDesk {
  readonly #office: Office;
  readonly #window: BrowserWindow;
  #folder = app.getPath('documents');
  #last: string | undefined;
  #stopping = new AbortController();

  constructor(office: Office, window: BrowserWindow) {
    this.#office = office;
    this.#window = window;
  }

  async exportReport(format: DocumentFormat): Promise<Result<ExportedFile, AppError>> {
    const report = this.#report();
    if (!report.ok) return report;
    const { season, model } = report.value;
    const name = vi.dialogs.reportName(season.committee.name, season.season.term);
    return this.#writeOne(name, format, (path) => exportDocument(path, model, toBytes[format]));
  }

  async exportReminder(): Promise<Result<ExportedFile, AppError>> {
    const open = this.#office.season();
    if (!open.ok) return open;
    const { season, sample } = open.value;
    const today = localDay(new Date());
    const late = lateCells(agenda(season, today, vi.preparation.defaults));
    const model = reminderModel(season, late, { today, sample });
    if (model.sections.length === 0) return fail(appError('nothing-overdue'));
    const name = vi.dialogs.reminderName(season.season.term);
    return this.#writeOne(name, 'docx', (path) => exportDocument(path, model, toBytes.docx));
  }

  async printReport(): Promise<Result<null, AppError>> {
    const report = this.#report();
    return report.ok ? printDocument(report.value.model) : report;
  }

  async exportPapers(asked: AskedPrintouts): Promise<Result<WrittenPrintouts, AppError>> {
    const papers = this.#papers(asked);
    if (!papers.ok) return papers;
    const { season, cells, options } = papers.value;
    const anything = { ...options, jointDecision: undefined };
    if (!cells.some((cell) => hasPrintouts(season, cell, anything))) {
      return fail(appError('no-papers'));
    }
    this.#stopping = new AbortController();
    return asked.arrangement === 'together'
      ? this.#papersTogether(papers.value, asked.format)
      : this.#papersPerCell(papers.value, asked.format);
  }

  async printPapers(asked: Pick<AskedPrintouts, 'choice' | 'cellIds'>): Promise<Result<null, AppError>> {
    const papers = this.#papers(asked);
    if (!papers.ok) return papers;
    const { season, cells, options } = papers.value;
    return printDocument(printoutsModel(season, cells, options));
  }

  stop(): Result<null, AppError> {
    this.#stopping.abort();
    return ok(null);
  }

  async open(): Promise<Result<null, AppError>> {
    const path = this.#last;
    if (path === undefined) return fail(appError('not-found'));
    const problem = await shell.openPath(path);
    return problem === '' ? ok(null) : fail(appError('no-program', { path }));
  }

  showFolder(): Result<null, AppError> {
    if (this.#last === undefined) return fail(appError('not-found'));
    shell.showItemInFolder(this.#last);
    return ok(null);
  }

  #report(): Result<{ readonly season: Season; readonly model: DocumentModel }, AppError> {
    const open = this.#office.season();
    if (!open.ok) return open;
    const { season, sample } = open.value;
    if (!anyHeld(season)) return fail(appError('no-congress-held'));
    return ok({ season, model: reportModel(season, { generatedOn: localDay(new Date()), sample }) });
  }

  #papers({ choice, cellIds }: Pick<AskedPrintouts, 'choice' | 'cellIds'>): Result<Papers, AppError> {
    const open = this.#office.season();
    if (!open.ok) return open;
    const { season, sample } = open.value;
    const cells = activeCells(season).filter(({ id }) => cellIds.includes(id));
    if (cells.length === 0) return fail(appError('not-found', { params: { what: 'cell' } }));
    return ok({ season, cells, options: { ...choice, sample, generatedOn: localDay(new Date()) } });
  }

  async #papersTogether(papers: Papers, format: DocumentFormat): Promise<Result<WrittenPrintouts, AppError>> {
    const { season, cells } = papers;
    const [first] = cells;
    const { term } = season.season;
    const name =
      cells.length === 1 && first ? vi.dialogs.papersName(first.name, term) : vi.dialogs.papersFolder(term);
    const of = cells.length;
    const written = await this.#writeOne(name, format, (path) =>
      this.#withMaker(papers, format, (order) => exportPapersTogether(path, order)),
    );
    return written.ok ? ok({ ...written.value, done: of, of, stopped: false }) : written;
  }

  async #papersPerCell(papers: Papers, format: DocumentFormat): Promise<Result<WrittenPrintouts, AppError>> {
    const chosen = await askFolder(this.#window, this.#folder);
    if (chosen === undefined) return cancelled;
    const { season, cells } = papers;
    const made = await newFolder(join(chosen, safeFileName(vi.dialogs.papersFolder(season.season.term))));
    if (!made.ok) return made;
    const of = cells.length;
    const done = await this.#withMaker(papers, format, (order) => exportPapersPerCell(made.value, order));
    if (!done.ok) return done;
    this.#last = made.value;
    this.#folder = chosen;
    return ok({
      path: made.value,
      name: basename(made.value),
      done: done.value,
      of,
      stopped: done.value < of,
    });
  }

  /** Runs the writing of papers, made in a thread of their own, or on the page that is printed to a PDF. */
  #withMaker<T>(
    papers: Papers,
    format: DocumentFormat,
    use: (order: PrintoutOrder) => Promise<T>,
  ): Promise<T> {
    const { season, cells, options } = papers;
    const of = cells.length;
    const order = {
      ...papers,
      format,
      signal: this.#stopping.signal,
      onCell: (done: number, { name }: Cell) => {
        send(this.#window, 'printouts.progress', { done, of, cellName: name });
      },
    };
    const withMake = format === 'docx' ? withDocumentThread : withPapersPage;
    return withMake({ season, options }, (make) => use({ ...order, make }));
  }

  async #writeOne(
    name: string,
    format: DocumentFormat,
    write: (path: string) => Promise<Result<void, AppError>>,
  ): Promise<Result<ExportedFile, AppError>> {
    const suggested = join(this.#folder, `${safeFileName(name)}.${format}`);
    const path = await askWhereToSave(this.#window, 'paper', suggested);
    if (path === undefined) return cancelled;
    const written = await write(path);
    if (!written.ok) return written;
    this.#last = path;
    this.#folder = dirname(path);
    return ok({ path, name: basename(path) });
  }
}

interface Papers {
  readonly season: Season;
  readonly cells: readonly Cell[];
  readonly options: PrintoutOptions;
}
