import { type RowLook, TextColumns } from '../fitted-widths';
import { pointsOf } from './block-height';
import type { GridColumn } from './paragraphs';

export interface Fitting {
  /** Headings of columns that stay as wide as they are. */
  readonly fixed: ReadonlySet<string>;
  /** The heading of the column whose texts stand on one line, where the columns beside leave the room. */
  readonly whole: string;
  readonly look: RowLook;
}

/** No column becomes narrower than this part of one that is written in by hand. */
const NARROWEST = 0.6;
/** Texts up to this width are kept on one line. */
const WHOLE_MM = 45;

/** The same columns in the widths that the texts of a list need; together as wide as before. */
export function fittedColumns<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  { fixed, whole: wholeHeading, look }: Fitting,
): readonly GridColumn<Row>[] {
  const growing = columns
    .filter(({ heading }) => !fixed.has(heading))
    .map(({ heading, widthMm, text }) => ({
      ...{ id: heading, heading, widthMm, widthPt: pointsOf(widthMm) },
      least: pointsOf(widthMm) * NARROWEST,
      texts: rows.map((row, index) => text(row, index)),
    }));
  const roomMm = growing.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const room = pointsOf(roomMm);
  const widthsFor = (wholeMm: number) => {
    const asked = growing.map((each) =>
      each.id === wholeHeading ? { ...each, whole: pointsOf(wholeMm) } : each,
    );
    return new TextColumns(asked, look).on([growing], { life: room, most: room }).widths;
  };
  const sumOf = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((sum, width) => sum + width, 0);
  const whole = widthsFor(WHOLE_MM);
  const widths = sumOf(whole) > room ? widthsFor(0) : whole;
  const needed = sumOf(widths);
  return columns.map((each) => {
    const width = widths.get(each.heading);
    return width === undefined ? each : { ...each, widthMm: (width * roomMm) / needed };
  });
}
