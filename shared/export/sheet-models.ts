import type { ExportProgress } from '../api';
import { check } from '../checks';
import type { Season } from '../domain/season';
import { statistics } from '../statistics';
import { respell } from '../text/spelling';
import { b1 } from './b1';
import { b2 } from './b2';
import { b3 } from './b3';
import { b4 } from './b4';
import { b5 } from './b5';
import { earlierExports } from './changes';
import type { SheetOptions } from './frame';
import { kh1 } from './kh1';
import { kh2 } from './kh2';
import { openFindings } from './notes';
import type { SheetCode } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { withTexts } from './sheet-texts';

/** What is asked of an export. Everything else stands in the season's own settings. */
export interface SheetRequest extends Pick<SheetOptions, 'generatedOn' | 'sample'> {
  /** Which sheets, in the order in which they stand. */
  readonly sheets: readonly SheetCode[];
  /** What changed since the last export of a sheet stands out. */
  readonly markChanges?: boolean;
  readonly onProgress?: (progress: ExportProgress) => void;
}

const makers = { B1: b1, B2: b2, B3: b3, B4: b4, B5: b5, KH1: kh1, KH2: kh2 } as const satisfies Record<
  SheetCode,
  unknown
>;

/** The sheets as data, for a preview or a workbook; each figure comes from the season's statistics. */
export function sheetModels(season: Season, request: SheetRequest): readonly SheetModel[] {
  const stats = statistics(season);
  const options: SheetOptions = {
    generatedOn: request.generatedOn,
    sample: request.sample,
    ...openFindings(check(season, { stats })),
    ...(request.markChanges === true ? { earlier: earlierExports(season, request.generatedOn) } : {}),
  };
  const spelling = season.output?.spelling;
  return request.sheets.map((code) =>
    withTexts(makers[code](season, stats, options), (text) =>
      spelling === undefined ? text.normalize('NFC') : respell(text, spelling),
    ),
  );
}
