import type { PartSum } from './part-families';
import { kindOf, NUMBER, tablesOf } from './table-cells';

const NOTHING = /^[-–]?$/u;
const TOTAL = /^(?:tổng )?cộng:?$/iu;

/** The columns of a table that ends in “Cộng”, beside the sums of what stands above. */
export function tableSums(text: string): readonly PartSum[] {
  return tablesOf(text).flatMap(([heading = [], ...rows]) => {
    const total = rows.at(-1);
    const parts = rows.slice(0, -1);
    if (parts.length < 2 || !total?.some((cell) => TOTAL.test(cell.text))) return [];
    return heading.flatMap(({ text: name }, column): readonly PartSum[] => {
      const cells = parts.flatMap((row) => row[column] ?? []);
      const of = total[column]?.text ?? '';
      const isCount = kindOf(name) === 'number' && NUMBER.test(of) && !of.includes(',');
      if (
        !isCount ||
        !cells.every(({ text: cell }) => (NUMBER.test(cell) && !cell.includes(',')) || NOTHING.test(cell))
      )
        return [];
      const numbers = cells.filter((cell) => !NOTHING.test(cell.text));
      const counts = numbers.map((cell) => whole(cell.text));
      const sum = counts.reduce((a, b) => a + b, 0);
      const at = numbers.map((cell) => cell.at);
      return [{ family: 'table', of: whole(of), counts, at, sum, isAll: true }];
    });
  });
}

function whole(text: string): number {
  return Number(text.replaceAll('.', ''));
}
