/** What every document has in common, on the screen, on paper and in a file. */

export const TYPEFACE = 'Times New Roman';
/** Where the typeface itself is missing, one with the same widths. */
export const TYPEFACE_FALLBACKS = "'Times New Roman', 'Liberation Serif', Tinos, serif";
/** The height of a single line of the typeface, in sizes of its letters. */
export const SINGLE_LINE = 1.15;
/** Room between a cell's edge and its text. */
export const CELL_SIDE_MM = 1.2;
/** Room inside a paper that is cut out. */
export const CUT_SIDE_MM = 4;
/** An empty line that only carries a rule, or that the format asks for after a table. */
export const THIN_LINE_PT = 2;

/** A page number stands so far from the upper edge. */
const PAGE_NUMBER_MM = 10;

/** Where the line of the page number begins: never below the middle of a narrow margin. */
export function numberTopMm({ top }: { readonly top: number }): number {
  return Math.min(PAGE_NUMBER_MM, top / 2);
}
