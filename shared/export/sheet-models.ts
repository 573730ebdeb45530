import type { ExportProgress } from '../api';
import type { Season } from '../domain/season';
import { compareTerms, type SeasonStatistics, statistics } from '../statistics';
import { respell } from '../text/spelling';
import { b1Sheets } from './b1';
import { b2, b2WithList } from './b2';
import { b3 } from './b3';
import { b4 } from './b4';
import { b5 } from './b5';
import { earlierExports } from './changes';
import { isOfAppointments } from './documents/report-figures';
import type { SheetOptions } from './frame';
import { kh1 } from './kh1';
import { kh2 } from './kh2';
import { type B1Layout, b1LayoutOf, type SheetCode } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { withTexts } from './sheet-texts';

/** What is asked of an export. Everything else stands in the season's own settings. */
export interface SheetRequest extends Pick<SheetOptions, 'generatedOn' | 'sample'> {
  /** Which sheets, in the order in which they stand. */
  readonly sheets: readonly SheetCode[];
  /** How B1 goes out; as the office chose where absent. */
  readonly b1Layout?: B1Layout | undefined;
  /** What changed since the last export of a sheet stands out. */
  readonly markChanges?: boolean;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/** Makes the sheets of one code. */
type Maker = (season: Season, stats: SeasonStatistics, options: SheetOptions) => SheetModel;

const makers: Readonly<Record<Exclude<SheetCode, 'B1'>, Maker>> = {
  B2: b2,
  B3: b3,
  B4: b4,
  B5: b5,
  KH1: kh1,
  KH2: kh2,
};

/** The sheets as data, for a preview or a workbook; each figure comes from the season's statistics. */
export function sheetModels(season: Season, request: SheetRequest): readonly SheetModel[] {
  const stats = statistics(season);
  const b1Layout = request.b1Layout ?? b1LayoutOf(season);
  const options: SheetOptions = {
    onA3: b1Layout === 'a3',
    appointments: isOfAppointments(season, stats),
    generatedOn: request.generatedOn,
    sample: request.sample,
    ...(request.markChanges === true ? { earlier: earlierExports(season, request.generatedOn) } : {}),
  };
  const list = countedList(season, stats, options, request.sheets);
  const withPeople = list?.people ? { ...options, people: list.people } : options;
  const spelling = season.output?.spelling;
  return request.sheets
    .flatMap((code): readonly SheetModel[] => {
      if (code === 'B1') return b1Sheets(season, stats, withPeople, b1Layout);
      if (code === 'B2' && list) return [list.model];
      return [makers[code](season, stats, withPeople)];
    })
    .map((model) =>
      withTexts(model, (text) => (spelling === undefined ? text.normalize('NFC') : respell(text, spelling))),
    );
}

/** B2 with what the sheets beside it count from; undefined where none of them is in the same workbook. */
function countedList(
  season: Season,
  stats: SeasonStatistics,
  options: SheetOptions,
  sheets: readonly SheetCode[],
): ReturnType<typeof b2WithList> | undefined {
  const counting = ['B1', 'B3', 'B5'] as const;
  if (!sheets.includes('B2') || !counting.some((code) => sheets.includes(code))) return undefined;
  const leftOut = new Set(sheets.includes('B5') ? compareTerms(season, stats).leftOut : []);
  const compared = stats.byCell.map(({ cell }) => cell).filter((cell) => !leftOut.has(cell));
  return b2WithList(season, stats, options, { comparedCells: new Set(compared) });
}
