import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { address } from '../shared/export/formula';
import { sheetCodes } from '../shared/export/sheet-codes';
import type { CellContent, SheetModel } from '../shared/export/sheet-model';
import { type SheetRequest, sheetModels } from '../shared/export/sheet-models';
import { buildWorkbook } from '../shared/export/workbook';
import { type Plan, peakMemory, type Sample, sideBySide, timed } from './measure';
import { hasLibrary, type PythonLibrary } from './python';
import { dumpModels, type Needed, writeWithPython } from './python-models';
import { seasonOf } from './season';
import { compared, type Row, type Unit } from './table';

/**
 * The workbook of all sheets, from the season to the file: beside exceljs writing the same values with no
 * style at all, and beside openpyxl and XlsxWriter writing the finished models with the same styles.
 */

const sizes = [
  { cells: 15, plan: { warmUp: 6, rounds: 15 } },
  { cells: 45, plan: { warmUp: 3, rounds: 9 } },
  { cells: 300, plan: { warmUp: 1, rounds: 5 } },
] as const;
const memoryPlan = { warmUp: 0, rounds: 3 };
const options: SheetRequest = { sheets: sheetCodes, sample: false, generatedOn: '2022-09-01' };

/** Whom ours is measured beside, with the ratio that is wanted. */
const others = [
  { name: 'exceljs', shown: 'exceljs without styles', aim: 1.5 },
  { name: 'openpyxl', shown: 'openpyxl', aim: 1 },
  { name: 'xlsxwriter', shown: 'XlsxWriter', aim: undefined },
] as const;
type Other = (typeof others)[number];
type Works = Readonly<Record<Unit, Readonly<Record<string, Sample>>>>;

export async function exportRows(folder: string): Promise<readonly Row[]> {
  const present = others.filter(({ name }) => name === 'exceljs' || hasLibrary(name));
  const rows: Row[] = [];
  for (const { cells, plan } of sizes) rows.push(...(await rowsOf(cells, plan, present, folder)));
  return rows;
}

async function rowsOf(
  cells: number,
  plan: Plan,
  present: readonly Other[],
  folder: string,
): Promise<readonly Row[]> {
  const works = worksOf(cells, present, folder);
  const time = await sideBySide(works.ms, plan);
  const memory = await sideBySide(works.MB, memoryPlan);
  const pair = (medians: Record<string, number>, name: string) => ({
    ours: medians['ours'] ?? Number.NaN,
    bare: medians[name] ?? Number.NaN,
  });
  const what = `export of ${options.sheets.join(', ')}, ${String(cells)} cells, beside`;
  return present.flatMap(({ name, shown, aim }) => [
    compared(`${what} ${shown}`, pair(time, name), 'ms', aim),
    compared(`peak memory of it, beside ${shown}`, pair(memory, name), 'MB'),
  ]);
}

function worksOf(cells: number, present: readonly Other[], folder: string): Works {
  const target = join(folder, 'export.xlsx');
  const dump = join(folder, `models-${String(cells)}.json`);
  dumpModels(sheetModels(seasonOf(cells), options), dump);
  const written = exporters(cells);
  const ms: Record<string, Sample> = {
    ours: () => timed(async () => writeFileSync(target, await written.ours())),
    exceljs: () => timed(async () => writeFileSync(target, await written.exceljs())),
  };
  const MB: Record<string, Sample> = {
    ours: () => peakMemoryElsewhere('ours', cells),
    exceljs: () => peakMemoryElsewhere('exceljs', cells),
  };
  const needed = (name: PythonLibrary): Needed => writeWithPython(name, dump, target);
  for (const { name } of present) {
    if (name === 'exceljs') continue;
    ms[name] = () => needed(name).ms;
    MB[name] = () => needed(name).MB;
  }
  return { ms, MB };
}

type Exporter = 'ours' | 'exceljs';

function exporters(cells: number): Readonly<Record<Exporter, () => Promise<Uint8Array>>> {
  const season = seasonOf(cells);
  const models = sheetModels(season, options);
  return {
    ours: () => Promise.resolve(buildWorkbook(season, options)),
    exceljs: () => writeUnstyled(models),
  };
}

async function writeUnstyled(models: readonly SheetModel[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const model of models) {
    const worksheet = workbook.addWorksheet(model.code);
    model.rows.forEach(({ cells }, index) => {
      for (const { column, content } of cells) {
        if (content.kind === 'blank') continue;
        worksheet.getCell(address({ row: index + 1, column })).value = plainValue(content);
      }
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Lines of a signing block differ by their style alone. */
function plainValue(content: CellContent) {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'lines':
      return content.lines.map(({ text }) => text).join('\n');
    case 'integer':
      return content.value;
    case 'date':
      return content.serial;
    case 'countFormula':
    case 'textFormula':
    case 'share':
    case 'mean':
    case 'difference':
      return { formula: content.formula, result: content.result ?? '' };
  }
}

/** Exports once in a process of its own, which prints what it needed. */
function peakMemoryElsewhere(kind: Exporter, cells: number): number {
  const [, program = ''] = process.argv;
  const { stdout, status } = spawnSync(process.execPath, [program, EXPORT_ONCE, kind, String(cells)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the measured export failed');
  return Number(stdout);
}

/** First argument of such a process; which exporter and how many cells follow. */
export const EXPORT_ONCE = '--export-once';

/** The most memory that this process ever held, in MB, after one export. */
export async function exportOnce(kind: string | undefined, cells: string | undefined): Promise<number> {
  await exporters(Number(cells))[kind === 'exceljs' ? 'exceljs' : 'ours']();
  return peakMemory();
}
