import { describe, expect, it } from 'vitest';
import type { PercentPolicy, Season } from '../domain/season';
import { messySeason, unenteredSeason, wholeShares } from '../fixtures/half-entered';
import { wholeSample } from '../fixtures/whole/whole-sample';
import { allSheetCodes } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';
import { styleRule } from './styles';
import { textWidth } from './text-metrics';
import { totalCodes, wardSheets } from './ward-sheets';

/** A number or a date that does not fit its column is shown as “###”: every one is measured, by every policy. */

/** What Excel and LibreOffice keep free beside a number, in points. */
const FREE_PT = 3;

const policies: readonly PercentPolicy[] = [true, false].flatMap((trimZeros) => [
  ...[0, 1, 2].map((count) => ({
    digits: { kind: 'decimals' as const, count },
    rounding: 'half-up' as const,
    trimZeros,
  })),
  ...[1, 2, 3, 4].map((count) => ({
    digits: { kind: 'significant' as const, count },
    rounding: 'truncate' as const,
    trimZeros,
  })),
]);

const numbers: ReadonlySet<string> = new Set([
  'integer',
  'countFormula',
  'date',
  'share',
  'mean',
  'difference',
]);

/** The numbers of a sheet that are wider than the columns they stand in. */
function tooWide({ code, columns, rows, merges, leadingZeros }: SheetModel): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell) => {
      if (!numbers.has(cell.content.kind)) return [];
      const { column } = cell;
      const merge = merges.find(({ from }) => from.row === row + 1 && from.column === column);
      const room = columns
        .slice(column - 1, merge?.to.column ?? column)
        .reduce((width, each) => width + each.widthPt, 0);
      const text = shownCell(cell, leadingZeros) ?? '';
      return textWidth(text, styleRule(cell.style)) + FREE_PT <= room
        ? []
        : [`${code} ${String(row + 1)}/${String(column)}: ${text} in ${String(room)}`];
    }),
  );
}

const seasons: Readonly<Record<string, () => Season>> = {
  whole: wholeSample,
  messy: messySeason,
  unentered: unenteredSeason,
  shares: () => wholeShares({ kind: 'decimals', count: 2 }),
};

describe('numbers of the sheets', () => {
  it.each(Object.keys(seasons))('fit their columns by every policy of percent: %s', (name) => {
    const wide = policies.flatMap((percent) => {
      const made = seasons[name]!();
      const season = { ...made, season: { ...made.season, percent }, output: { leadingZeros: true } };
      return (['parts', 'a3'] as const).flatMap((b1Layout) =>
        sheetModels(season, {
          sheets: allSheetCodes,
          generatedOn: '2022-08-10',
          sample: false,
          b1Layout,
        }).flatMap(tooWide),
      );
    });
    expect([...new Set(wide)]).toEqual([]);
  });

  it('fit over wards each of which rounds its own way', () => {
    const made = wholeSample();
    const wards = policies.map((percent, index) => ({
      key: String(index),
      source: { file: 'a.dhcb', sha256: 'x', takenAt: '2022-10-05T00:00:00Z' },
      season: { ...made, season: { ...made.season, percent }, output: { leadingZeros: true } },
    }));
    const [plain, ...others] = wards;
    const wide = others.flatMap((other) =>
      (['parts', 'a3'] as const).flatMap((b1Layout) =>
        wardSheets([plain!, other], {
          generatedOn: '2022-08-10',
          sheets: totalCodes,
          b1Layout,
        }),
      ),
    );
    expect([...new Set(wide.flatMap(tooWide))]).toEqual([]);
  });
});
