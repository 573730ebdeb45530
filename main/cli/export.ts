import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Season } from '../../shared/domain/season';
import { anyHeld } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import { reportModel } from '../../shared/export/documents/report';
import { allSheetCodes, type SheetCode, sheetCodes } from '../../shared/export/sheet-codes';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { readCombinedFile } from '../db/combined-file';
import { readDataFile } from '../db/data-file';
import { writeError } from '../db/durable-write';
import { systemCode } from '../db/file-system';
import { exportDocument } from '../files/export-document';
import { exportWorkbook } from '../files/export-workbook';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import type { Call } from './call';
import { exportTotals, totalReportPath } from './combined';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `export`: the sheets as one workbook, and the report if asked for, in a folder that is created when missing. Prints the paths. */
export const exportCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      out: { value: 'THƯ-MỤC', required: true },
      forms: { value: allSheetCodes.join(',') },
      report: {},
      force: {},
    },
  },
  run: (call, terminal) => {
    const forms = readForms(call);
    if (forms.ok) return exportAll(call, forms.value, terminal);
    for (const problem of forms.error) terminal.complain(problem);
    return Promise.resolve(exitStatus.wrong);
  },
};

/** The sheets asked for, in their customary order; those of results when none is named. */
function readForms(call: Call): Result<readonly SheetCode[], readonly string[]> {
  const asked = call.values.get('forms');
  if (asked === undefined) return ok(sheetCodes);
  const names = asked.split(',').map((name) => name.trim().toUpperCase());
  const known: readonly string[] = allSheetCodes;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return fail(unknown.map((name) => cli.unknownForm(name, allSheetCodes.join(', '))));
  return ok(allSheetCodes.filter((code) => names.includes(code)));
}

/** One file to be written, and how. */
interface Output {
  readonly path: string;
  readonly write: (path: string) => Promise<Result<void, AppError>>;
}

async function exportAll(call: Call, sheets: readonly SheetCode[], terminal: Terminal): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const file = await readDataFile(path);
  if (!file.ok && file.error.code === 'file-combined') return exportWards(call, sheets, terminal);
  if (!file.ok) return reportFailure(terminal, path, file.error);
  const { season, sample } = file.value;
  if (call.switches.has('report') && !anyHeld(season)) {
    return reportFailure(terminal, path, appError('no-congress-held'));
  }
  const base = join(valueOf(call, 'out'), basename(path, extname(path)));
  const outputs = outputsOf(call, sheets, season, sample, {
    workbook: `${base}-bieu.xlsx`,
    report: `${base}-bao-cao.docx`,
  });
  const refusal = await refusalOf(call, outputs);
  if (refusal) return reportFailure(terminal, refusal.path ?? path, refusal);
  return writeAll(outputs, terminal);
}

/** The sheets of a season, and its report where it is asked for and a congress was held. */
function outputsOf(
  call: Call,
  sheets: readonly SheetCode[],
  season: Season,
  sample: boolean,
  paths: { readonly workbook: string; readonly report: string },
): readonly Output[] {
  const generatedOn = localDay(new Date());
  const workbook: Output = {
    path: paths.workbook,
    write: (target) => exportWorkbook(target, season, { sheets, sample, generatedOn }),
  };
  const report: Output = {
    path: paths.report,
    write: (target) => exportDocument(target, reportModel(season, { sample, generatedOn })),
  };
  return call.switches.has('report') && anyHeld(season) ? [workbook, report] : [workbook];
}

/** Of a combined file: the total by wards, with its report where it is asked for, and the sheets of each ward as a workbook of its own. */
async function exportWards(
  call: Call,
  sheets: readonly SheetCode[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const combined = await readCombinedFile(path);
  if (!combined.ok) return reportFailure(terminal, path, combined.error);
  const folder = valueOf(call, 'out');
  const { wards } = combined.value;
  const stem = basename(path, extname(path));
  const outputs = wards.flatMap(({ key, season }) => {
    const base = join(folder, `${stem}-${key}-${safeFileName(season.committee.name)}`);
    return outputsOf(call, sheets, season, false, {
      workbook: `${base}.xlsx`,
      report: `${base}-bao-cao.docx`,
    });
  });
  const report = call.switches.has('report');
  if (report && !wards.some(({ season }) => anyHeld(season))) {
    return reportFailure(terminal, path, appError('no-congress-held'));
  }
  const totals = [
    { path: join(folder, `${stem}-tong-hop.xlsx`) },
    ...(report ? [{ path: totalReportPath(folder, stem) }] : []),
  ];
  const refusal = await refusalOf(call, [...totals, ...outputs]);
  if (refusal) return reportFailure(terminal, refusal.path ?? folder, refusal);
  const total = await exportTotals(wards, { folder, stem, report }, terminal);
  return total === exitStatus.done ? writeAll(outputs, terminal) : total;
}

async function writeAll(outputs: readonly Output[], terminal: Terminal): Promise<ExitStatus> {
  for (const { path, write } of outputs) {
    const written = await write(path);
    if (!written.ok) return reportFailure(terminal, path, written.error);
    terminal.print(path);
  }
  return exitStatus.done;
}

/** Nothing is written unless everything may be: the folder is made, and nothing stands in the way. */
async function refusalOf(
  call: Call,
  outputs: readonly Pick<Output, 'path'>[],
): Promise<AppError | undefined> {
  const refusal = await createFolder(valueOf(call, 'out'));
  if (refusal) return refusal;
  for (const { path } of outputs) {
    const inTheWay = await existing(path, call.switches.has('force'));
    if (inTheWay) return inTheWay;
  }
  return undefined;
}

async function createFolder(folder: string): Promise<AppError | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return undefined;
  } catch (error) {
    // a file of that name stands there
    if (systemCode(error) === 'EEXIST') return appError('target-unwritable', { path: folder });
    return writeError(error, folder);
  }
}

async function existing(target: string, force: boolean): Promise<AppError | undefined> {
  const there = await stat(target).catch(() => undefined);
  return there && !force ? appError('file-exists', { path: target }) : undefined;
}
