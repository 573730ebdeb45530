import { type PartSum, partSum } from './part-families';
import { isWhole, kindOf, tablesOf, wholeOf } from './table-cells';

const NOTHING = /^[-–]?$/u;
const TOTAL = /^(?:tổng )?cộng:?$/iu;

/** The columns of a table that ends in “Cộng”, beside the sums of what stands above. */
export function tableSums(text: string): readonly PartSum[] {
  return tablesOf(text).flatMap(([heading = [], ...rows]) => {
    const total = rows.at(-1);
    const parts = rows.slice(0, -1);
    if (parts.length < 2 || !total?.some((cell) => TOTAL.test(cell.text))) return [];
    return heading.flatMap(({ text: name }, column): readonly PartSum[] => {
      const of = total[column];
      const cells = parts.flatMap((row) => row[column] ?? []).filter((cell) => !NOTHING.test(cell.text));
      if (!of || kindOf(name) !== 'number' || ![of, ...cells].every(isWhole)) return [];
      const counts = cells.map((cell) => ({ at: cell.at, count: wholeOf(cell) }));
      return [partSum('table', wholeOf(of), counts, true)];
    });
  });
}
