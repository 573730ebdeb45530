import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { plannedSeason } from '../testing/planned-season';
import { address } from './formula';
import { allSheetCodes, isPlanSheet } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

/**
 * Each sheet of the sample as text, compared with the copy that was read beside its
 * printed pages: what a change of the code does to a sheet is seen in the difference.
 */

function written(model: SheetModel): string {
  const { page, columns, rows, merges } = model;
  const lines = rows.flatMap(({ heightPt, keepWithNext, key, cells }, index) => [
    `row ${String(index + 1)} ${heightPt.toFixed(1)}pt${keepWithNext ? ' kept' : ''}${key === undefined ? '' : ` [${key}]`}`,
    ...cells.flatMap((cell) => {
      const { column, style, content } = cell;
      const shown = shownCell(cell, model.leadingZeros);
      if (shown === undefined) return [];
      const formula = 'formula' in content ? `  =${content.formula}` : '';
      const at = address({ row: index + 1, column });
      return `  ${at} ${style}: ${shown.replaceAll('\n', '⏎')}${formula}`;
    }),
  ]);
  return [
    model.code,
    JSON.stringify(page),
    `columns ${columns.map(({ widthPt, beside }) => `${widthPt.toFixed(1)}${beside === true ? ' beside' : ''}`).join(' ')}`,
    ...lines,
    `merged ${merges.map(({ from, to }) => `${address(from)}:${address(to)}`).join(' ')}`,
    '',
  ].join('\n');
}

describe('the sheets of the sample', () => {
  it.each(allSheetCodes)('%s is as it was read and found right', async (code) => {
    const season = isPlanSheet(code) ? plannedSeason() : sampleSeason();
    const request = { sheets: [code], generatedOn: '2022-08-05', sample: true } as const;
    const layouts = code === 'B1' ? (['a3', 'parts'] as const) : [undefined];
    for (const model of layouts.flatMap((b1Layout) => sheetModels(season, { ...request, b1Layout }))) {
      await expect(written(model)).toMatchFileSnapshot(`golden/${model.code}.txt`);
    }
  });
});
