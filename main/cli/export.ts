import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type AppError, appError } from '../../shared/errors';
import { type SheetCode, sheetCodes } from '../../shared/export/sheet-codes';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { readCombinedFile } from '../db/combined-file';
import { readDataFile } from '../db/data-file';
import { writeError } from '../db/durable-write';
import { systemCode } from '../db/file-system';
import { exportWorkbook } from '../files/export-workbook';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import type { Call } from './call';
import { exportTotals } from './combined';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `export`: the sheets as one workbook in a folder, which is created when missing. Prints the path. */
export const exportCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      out: { value: 'THƯ-MỤC', required: true },
      forms: { value: sheetCodes.join(',') },
      report: {},
      force: {},
    },
  },
  run: (call, terminal) => {
    const forms = readForms(call);
    const problems = [
      ...(forms.ok ? [] : forms.error),
      ...(call.switches.has('report') ? [cli.reportNotYet] : []),
    ];
    if (forms.ok && problems.length === 0) return exportSheets(call, forms.value, terminal);
    for (const problem of problems) terminal.complain(problem);
    return Promise.resolve(exitStatus.wrong);
  },
};

/** The sheets asked for, in their customary order; all when none is named. */
function readForms(call: Call): Result<readonly SheetCode[], readonly string[]> {
  const asked = call.values.get('forms');
  if (asked === undefined) return ok(sheetCodes);
  const names = asked.split(',').map((name) => name.trim().toUpperCase());
  const known: readonly string[] = sheetCodes;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return fail(unknown.map((name) => cli.unknownForm(name, sheetCodes.join(', '))));
  return ok(sheetCodes.filter((code) => names.includes(code)));
}

async function exportSheets(
  call: Call,
  sheets: readonly SheetCode[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const path = wordOf(call, 0);
  const file = await readDataFile(path);
  if (!file.ok && file.error.code === 'file-combined') return exportWards(call, sheets, terminal);
  if (!file.ok) return reportFailure(terminal, path, file.error);
  const folder = valueOf(call, 'out');
  const target = join(folder, `${basename(path, extname(path))}-bieu.xlsx`);
  const refusal = (await createFolder(folder)) ?? (await existing(target, call.switches.has('force')));
  if (refusal) return reportFailure(terminal, refusal.path ?? target, refusal);
  const { season, sample } = file.value;
  const written = await exportWorkbook(target, season, { sheets, sample, generatedOn: localDay(new Date()) });
  if (!written.ok) return reportFailure(terminal, target, written.error);
  terminal.print(target);
  return exitStatus.done;
}

/** Of a combined file: the total by wards, and the sheets of each ward as a workbook of its own. */
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
  const force = call.switches.has('force');
  const targets = wards.map(({ key, season }) =>
    join(folder, `${stem}-${key}-${safeFileName(season.committee.name)}.xlsx`),
  );
  let refusal = await createFolder(folder);
  for (const target of [join(folder, `${stem}-tong-hop.xlsx`), ...targets]) {
    refusal ??= await existing(target, force);
  }
  if (refusal) return reportFailure(terminal, refusal.path ?? folder, refusal);
  const total = await exportTotals(wards, folder, stem, terminal);
  if (total !== exitStatus.done) return total;
  const options = { sheets, sample: false, generatedOn: localDay(new Date()) };
  for (const [index, { season }] of wards.entries()) {
    const target = targets[index] ?? folder;
    const written = await exportWorkbook(target, season, options);
    if (!written.ok) return reportFailure(terminal, target, written.error);
    terminal.print(target);
  }
  return exitStatus.done;
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
