import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextColumns } from './fitted-widths';
import { MeasuredText } from './text-metrics';

const BESIDE_PT = 7;
const face = { size: 12 };
const words = fc.constantFrom(
  'Chi bộ',
  'khu phố',
  'Trường Tiểu học',
  'số 2',
  'Hoài Nhơn,',
  'Bình Định',
  'Nữ',
);
const texts = fc.array(
  fc.array(words, { maxLength: 9 }).map((some) => some.join(' ')),
  { minLength: 1, maxLength: 6 },
);

describe('columns of texts', () => {
  it('have no room but what saves a line, and stay within the page', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 260, max: 760 }), (left, right, life) => {
        const columns = [
          { id: 'left', heading: 'Chi bộ', texts: left },
          { id: 'right', heading: 'Nơi ở', texts: right },
        ];
        const page = columns.map(({ id }) => ({ id, widthPt: 0 }));
        const least = new TextColumns(columns).on([page], { life: 0, most: 0 }).widths;
        const { widths } = new TextColumns(columns).on([page], { life, most: life / 0.85 });
        const whole = [...widths.values()].reduce((sum, width) => sum + width, 0);
        const needed = [...least.values()].reduce((sum, width) => sum + width, 0);
        expect(whole).toBeLessThanOrEqual(Math.max(needed, life / 0.85));
        for (const { id, texts: own } of columns) {
          const width = widths.get(id) ?? 0;
          const lines = (narrower: number) =>
            own.reduce(
              (sum, text) => sum + new MeasuredText(text, face).linesIn(width - narrower - BESIDE_PT),
              0,
            );
          if (width > (least.get(id) ?? 0)) expect(lines(1)).toBeGreaterThan(lines(0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
