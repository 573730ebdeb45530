import { spawnSync } from 'node:child_process';
import { Workbook } from 'exceljs';
import { address } from '../shared/export/formula';
import { sheetCodes } from '../shared/export/sheet-codes';
import type { CellContent, SheetModel } from '../shared/export/sheet-model';
import { type SheetRequest, sheetModels } from '../shared/export/sheet-models';
import { buildWorkbook } from '../shared/export/workbook';
import { cellValue } from '../shared/export/workbook-format';
import { type Pair, sideBySide, timed } from './measure';
import { seasonOf } from './season';
import { compared, type Row } from './table';

/** The workbook of all sheets, beside exceljs writing the same values with no style at all. */

const AIM = 1.5;
const sizes = [
  { cells: 15, plan: { warmUp: 8, rounds: 31 } },
  { cells: 300, plan: { warmUp: 3, rounds: 11 } },
] as const;
const KB_PER_MB = 1024;
const memoryPlan = { warmUp: 0, rounds: 3 };
const options: SheetRequest = { sheets: sheetCodes, sample: false, generatedOn: '2022-09-01' };

export async function exportRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { cells, plan } of sizes) {
    const works = exporters(cells);
    const time = await sideBySide({ ours: () => timed(works.ours), bare: () => timed(works.bare) }, plan);
    rows.push(compared(`export of ${options.sheets.join(', ')}, ${String(cells)} cells`, time, 'ms', AIM));
    const weigh = (kind: Exporter) => () => peakMemoryElsewhere(kind, cells);
    const memory = await sideBySide({ ours: weigh('ours'), bare: weigh('bare') }, memoryPlan);
    rows.push(compared(`peak memory of it, ${String(cells)} cells`, memory, 'MB'));
  }
  return rows;
}

type Exporter = keyof Pair;

function exporters(cells: number): Pair<() => Promise<unknown>> {
  const season = seasonOf(cells);
  const models = sheetModels(season, options);
  return { ours: () => buildWorkbook(season, options), bare: () => writeUnstyled(models) };
}

async function writeUnstyled(models: readonly SheetModel[]): Promise<unknown> {
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
  return workbook.xlsx.writeBuffer();
}

/** Lines of a signing block differ by their style alone. */
function plainValue(content: CellContent) {
  return content.kind === 'lines' ? content.lines.map(({ text }) => text).join('\n') : cellValue(content, 0);
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
  await exporters(Number(cells))[kind === 'bare' ? 'bare' : 'ours']();
  return process.resourceUsage().maxRSS / KB_PER_MB;
}
