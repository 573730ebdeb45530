import { basename, extname, join } from 'node:path';
import type { Season } from '../../shared/domain/season';
import { anyHeld } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import { reportModel } from '../../shared/export/documents/report';
import { allSheetCodes, type B1Layout, sheetCodes } from '../../shared/export/sheet-codes';
import type { SheetRequest } from '../../shared/export/sheet-models';
import { type TotalCode, totalCodes, usualTotals } from '../../shared/export/ward-sheets';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { readCombinedFile } from '../db/combined-file';
import { readDataFile } from '../db/data-file';
import { exportDocument } from '../files/export-document';
import { totalReportPath, totalSheetsPath } from '../files/export-wards';
import { exportWorkbook } from '../files/export-workbook';
import { safeFileName } from '../files/file-name';
import type { Call } from './call';
import { exportTotals } from './combined';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { refusalOf } from './outputs';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** What `--forms` takes: B1 as the office chose, B1-A4 in both parts, one part alone, or whole on A3. */
const b1Names: Readonly<Record<string, B1Layout>> = {
  'B1-A4': 'parts',
  'B1-A3': 'a3',
  B1A: 'B1a',
  B1B: 'B1b',
};
const formNames = ['B1', 'B1-A4', 'B1-A3', 'B1a', 'B1b', ...allSheetCodes.filter((code) => code !== 'B1')];
/** The total by wards, which only a combined file has. */
const TOTAL = 'TH';

/** The sheets asked for, and how. */
interface Forms extends Pick<SheetRequest, 'sheets' | 'b1Layout' | 'markChanges'> {
  /** Over all wards of a combined file. */
  readonly totals: readonly TotalCode[];
}

/** `export`: the sheets as one workbook, and the report if asked for, in a folder that is created when missing. Prints the paths. */
export const exportCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      out: { value: 'THƯ-MỤC', required: true },
      forms: { value: [...formNames, TOTAL].join(',') },
      apart: {},
      mark: {},
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
function readForms(call: Call): Result<Forms, readonly string[]> {
  const markChanges = call.switches.has('mark');
  const asked = call.values.get('forms');
  if (asked === undefined) return ok({ sheets: sheetCodes, totals: usualTotals, markChanges });
  const names = asked.split(',').map((name) => name.trim().toUpperCase());
  const known: readonly string[] = [...allSheetCodes, TOTAL];
  const unknown = names.filter((name) => !known.includes(name) && b1Names[name] === undefined);
  if (unknown.length > 0)
    return fail(unknown.map((name) => cli.unknownForm(name, [...formNames, TOTAL].join(', '))));
  const layouts = [...new Set(names.flatMap((name) => b1Names[name] ?? []))];
  const bothParts = layouts.length === 2 && layouts.every((layout) => layout === 'B1a' || layout === 'B1b');
  if (layouts.length > 1 && !bothParts) return fail([cli.severalB1]);
  const b1Layout = bothParts ? 'parts' : layouts[0];
  const sheets = allSheetCodes.filter(
    (code) => names.includes(code) || (code === 'B1' && b1Layout !== undefined),
  );
  const totals = totalCodes.filter((code) => (code === TOTAL ? names.includes(code) : sheets.includes(code)));
  return ok({ sheets, totals, b1Layout, markChanges });
}

/** One file to be written, and how. */
interface Output {
  readonly path: string;
  readonly write: (path: string) => Promise<Result<void, AppError>>;
}

async function exportAll(call: Call, forms: Forms, terminal: Terminal): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const file = await readDataFile(path);
  if (!file.ok && file.error.code === 'file-combined') return exportWards(call, forms, terminal);
  if (!file.ok) return reportFailure(terminal, path, file.error);
  const { season, sample } = file.value;
  if (forms.sheets.length === 0) {
    terminal.complain(cli.totalsOnly);
    return exitStatus.wrong;
  }
  if (call.switches.has('report') && !anyHeld(season)) {
    return reportFailure(terminal, path, appError('no-congress-held'));
  }
  const base = join(valueOf(call, 'out'), basename(path, extname(path)));
  const outputs = outputsOf(call, forms, season, sample, {
    workbook: `${base}-bieu.xlsx`,
    report: `${base}-bao-cao.docx`,
  });
  const refusal = await refusalOf(call, outputs);
  if (refusal) return reportFailure(terminal, refusal.path ?? path, refusal);
  if (forms.markChanges === true && !wasExported(season)) terminal.complain(cli.nothingToMark);
  return writeAll(outputs, terminal);
}

/** The sheets of a season, and its report where it is asked for and a congress was held. */
function outputsOf(
  call: Call,
  forms: Forms,
  season: Season,
  sample: boolean,
  paths: { readonly workbook: string; readonly report: string },
): readonly Output[] {
  const generatedOn = localDay(new Date());
  const workbook = (path: string, sheets: Forms['sheets']): Output => ({
    path,
    write: (target) => exportWorkbook(target, season, { ...forms, sheets, sample, generatedOn }),
  });
  const apart = forms.sheets.map((code) =>
    workbook(paths.workbook.replace(/(?=\.xlsx$)/u, `-${code}`), [code]),
  );
  const report: Output = {
    path: paths.report,
    write: (target) => exportDocument(target, reportModel(season, { sample, generatedOn })),
  };
  return [
    ...(call.switches.has('apart')
      ? apart
      : forms.sheets.length > 0
        ? [workbook(paths.workbook, forms.sheets)]
        : []),
    ...(call.switches.has('report') && anyHeld(season) ? [report] : []),
  ];
}

/** Of a combined file: the total by wards, with its report where it is asked for, and the sheets of each ward as a workbook of its own. */
async function exportWards(call: Call, forms: Forms, terminal: Terminal): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const combined = await readCombinedFile(path);
  if (!combined.ok) return reportFailure(terminal, path, combined.error);
  const folder = valueOf(call, 'out');
  const { wards } = combined.value;
  const stem = basename(path, extname(path));
  const outputs = wards.flatMap(({ key, season }) => {
    const base = join(folder, `${stem}-${key}-${safeFileName(season.committee.name)}`);
    return outputsOf(call, forms, season, false, {
      workbook: `${base}.xlsx`,
      report: `${base}-bao-cao.docx`,
    });
  });
  const report = call.switches.has('report');
  if (report && !wards.some(({ season }) => anyHeld(season))) {
    return reportFailure(terminal, path, appError('no-congress-held'));
  }
  const totals = [
    ...(forms.totals.length > 0 ? [{ path: totalSheetsPath(folder, stem) }] : []),
    ...(report ? [{ path: totalReportPath(folder, stem) }] : []),
  ];
  const refusal = await refusalOf(call, [...totals, ...outputs]);
  if (refusal) return reportFailure(terminal, refusal.path ?? folder, refusal);
  if (forms.markChanges === true) {
    const marked = wards.some(({ season }) => wasExported(season));
    terminal.complain(marked ? cli.totalsUnmarked : cli.nothingToMark);
  }
  const total = await exportTotals(wards, { ...forms, folder, stem, report }, terminal);
  return total === exitStatus.done ? writeAll(outputs, terminal) : total;
}

/** Whether the file holds what went out before: marks are of what changed since then. */
function wasExported({ exports = [] }: Season): boolean {
  return exports.length > 0;
}

async function writeAll(outputs: readonly Output[], terminal: Terminal): Promise<ExitStatus> {
  for (const { path, write } of outputs) {
    const written = await write(path);
    if (!written.ok) return reportFailure(terminal, path, written.error);
    terminal.print(path);
  }
  return exitStatus.done;
}
