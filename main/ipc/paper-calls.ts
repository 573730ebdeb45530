/** Calls about documents: the summary report and the papers of congresses, as files and on paper. */
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { ApiArgument, ExportedFile, WrittenPapers } from '../../shared/api';
import type { Cell, Season } from '../../shared/domain/season';
import { activeCells } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import type { DocumentModel } from '../../shared/export/document-model';
import type { DocumentFormat, PaperOptions } from '../../shared/export/documents/paper-kinds';
import { papersModel } from '../../shared/export/documents/papers';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { askFolder, askPaper } from '../dialogs';
import { type DocumentBytes, exportDocument, exportPapersPerCell, newFolder } from '../files/export-document';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import type { Office } from '../office/office';
import { documentPdf, printDocument } from '../print-page';
import { send } from './events';
import type { Handlers } from './handle';

type PaperCalls = Pick<
  Handlers,
  | 'report.export'
  | 'report.print'
  | 'papers.export'
  | 'papers.print'
  | 'papers.stop'
  | 'papers.open'
  | 'papers.showFolder'
>;

const toBytes: Readonly<Record<DocumentFormat, DocumentBytes>> = { docx: buildDocx, pdf: documentPdf };
const cancelled = fail(appError('cancelled'));

export function paperCalls(office: Office, window: BrowserWindow): PaperCalls {
  const desk = new PaperDesk(office, window);
  return {
    'report.export': ({ format }) => desk.exportReport(format),
    'report.print': () => desk.printReport(),
    'papers.export': (asked) => desk.exportPapers(asked),
    'papers.print': (asked) => desk.printPapers(asked),
    'papers.stop': () => desk.stop(),
    'papers.open': () => desk.open(),
    'papers.showFolder': () => desk.showFolder(),
  };
}

type AskedPapers = ApiArgument<'papers.export'>;

/** What is written and printed, where it went last, and whether it shall stop. */
class PaperDesk {
  readonly #office: Office;
  readonly #window: BrowserWindow;
  #folder = app.getPath('documents');
  #last: string | undefined;
  #stopped = false;

  constructor(office: Office, window: BrowserWindow) {
    this.#office = office;
    this.#window = window;
  }

  async exportReport(format: DocumentFormat): Promise<Result<ExportedFile, AppError>> {
    const report = this.#report();
    if (!report.ok) return report;
    const { season, model } = report.value;
    return this.#writeOne(vi.dialogs.reportName(season.committee.name, season.season.term), model, format);
  }

  async printReport(): Promise<Result<null, AppError>> {
    const report = this.#report();
    return report.ok ? printDocument(report.value.model) : report;
  }

  async exportPapers(asked: AskedPapers): Promise<Result<WrittenPapers, AppError>> {
    const papers = this.#papers(asked);
    if (!papers.ok) return papers;
    this.#stopped = false;
    return asked.arrangement === 'together'
      ? this.#papersTogether(papers.value, asked.format)
      : this.#papersPerCell(papers.value, asked.format);
  }

  async printPapers(asked: Pick<AskedPapers, 'choice' | 'cellIds'>): Promise<Result<null, AppError>> {
    const papers = this.#papers(asked);
    if (!papers.ok) return papers;
    const { season, cells, options } = papers.value;
    return printDocument(papersModel(season, cells, options));
  }

  stop(): Result<null, AppError> {
    this.#stopped = true;
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
    return ok({ season, model: reportModel(season, { generatedOn: localDay(new Date()), sample }) });
  }

  #papers({ choice, cellIds }: Pick<AskedPapers, 'choice' | 'cellIds'>): Result<Papers, AppError> {
    const open = this.#office.season();
    if (!open.ok) return open;
    const { season, sample } = open.value;
    const cells = activeCells(season).filter(({ id }) => cellIds.includes(id));
    if (cells.length === 0) return fail(appError('not-found', { params: { what: 'cell' } }));
    return ok({ season, cells, options: { ...choice, sample } });
  }

  async #papersTogether(papers: Papers, format: DocumentFormat): Promise<Result<WrittenPapers, AppError>> {
    const { season, cells, options } = papers;
    const [first] = cells;
    const { term } = season.season;
    const name =
      cells.length === 1 && first ? vi.dialogs.papersName(first.name, term) : vi.dialogs.papersFolder(term);
    const model = papersModel(season, cells, options);
    const written = await this.#writeOne(name, model, format);
    if (!written.ok) return written;
    return ok({ ...written.value, done: cells.length, of: cells.length, stopped: false });
  }

  async #papersPerCell(
    { season, cells, options }: Papers,
    format: DocumentFormat,
  ): Promise<Result<WrittenPapers, AppError>> {
    const chosen = await askFolder(this.#window, this.#folder);
    if (chosen === undefined) return cancelled;
    const made = await newFolder(join(chosen, safeFileName(vi.dialogs.papersFolder(season.season.term))));
    if (!made.ok) return made;
    const of = cells.length;
    const done = await exportPapersPerCell(made.value, season, cells, options, {
      format,
      toBytes: toBytes[format],
      isStopped: () => this.#stopped,
      onCell: (count, { name }) => {
        send(this.#window, 'papers.progress', { done: count, of, cellName: name });
      },
    });
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

  async #writeOne(
    name: string,
    model: DocumentModel,
    format: DocumentFormat,
  ): Promise<Result<ExportedFile, AppError>> {
    const suggested = join(this.#folder, `${safeFileName(name)}.${format}`);
    const path = await askPaper(this.#window, suggested, format);
    if (path === undefined) return cancelled;
    const written = await exportDocument(path, model, toBytes[format]);
    if (!written.ok) return written;
    this.#last = path;
    this.#folder = dirname(path);
    return ok({ path, name: basename(path) });
  }
}

interface Papers {
  readonly season: Season;
  readonly cells: readonly Cell[];
  readonly options: PaperOptions;
}
