import { styleRule } from './styles';
import { textWidth } from './text-metrics';

/** The least and the most that a column is wide, in points. */
export interface WidthBounds {
  readonly least: number;
  readonly most: number;
}

/** Two lines of a name; the break of a line wastes some room. */
const TWO_LINES = 1.7;

/** The width in points in which the longest of some texts stands on so many lines, two where nothing else is said. */
export function columnWidth(
  texts: readonly string[],
  { least, most }: WidthBounds,
  lines: number = TWO_LINES,
): number {
  const label = styleRule('label');
  const widest = Math.max(0, ...texts.map((each) => textWidth(each, label)));
  return Math.min(most, Math.max(least, widest / lines));
}
