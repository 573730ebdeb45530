import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { wrappedLines } from '../text-metrics';
import { pointsOf } from './block-height';
import { fittedColumns } from './fitted-columns';
import type { GridColumn } from './paragraphs';

const SIZE_PT = 12;
const CELL_SIDES_MM = 2.4;

const byHand: readonly GridColumn<readonly [string, string]>[] = [
  { heading: 'TT', widthMm: 11, text: (_, index) => String(index + 1) },
  { heading: 'Chi bộ', widthMm: 56, text: ([cell]) => cell },
  { heading: 'Họ và tên', widthMm: 46, text: ([, name]) => name },
  { heading: 'Chức vụ', widthMm: 52, text: () => 'Phó bí thư' },
];
const fitting = {
  fixed: new Set(['TT', 'Chức vụ']),
  whole: 'Họ và tên',
  look: { sizePt: SIZE_PT, leastLines: 1 },
};

describe('columns that follow their texts', () => {
  const { cells } = sampleSeason();
  const pair = fc
    .constantFrom(...cells)
    .chain((cell) =>
      fc.tuple(
        fc.constant(cell.name),
        fc.constantFrom(...cell.congress.committee.map(({ fullName }) => fullName)),
      ),
    );

  it('stay together as wide as before, and break no more rows than columns of one width for all lists', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (rows) => {
        const fitted = fittedColumns(byHand, rows, fitting);
        const sum = (columns: typeof fitted) => columns.reduce((all, { widthMm }) => all + widthMm, 0);
        expect(sum(fitted)).toBeCloseTo(sum(byHand));
        expect(fitted.filter(({ heading }) => fitting.fixed.has(heading))).toEqual(
          byHand.filter(({ heading }) => fitting.fixed.has(heading)),
        );
        const linesIn = (columns: typeof fitted) =>
          rows.reduce((all, row, index) => {
            const each = columns.map(({ text, widthMm }) =>
              wrappedLines(text(row, index), pointsOf(widthMm - CELL_SIDES_MM), {
                size: SIZE_PT,
                bold: false,
              }),
            );
            return all + Math.max(...each);
          }, 0);
        expect(linesIn(fitted)).toBeLessThanOrEqual(linesIn(byHand));
      }),
    );
  });
});
