import { addressOf, isInside, isSame, type Position, type Range } from '../spreadsheet/address';
import { type CellStyle, plainStyle } from '../spreadsheet/cell-styles';
import type { Form, FormCell, FormSheet } from './form';
import type { FillProblemCode } from './problem';

/** A sheet of a form, for asking about single cells. */
export class SheetIndex {
  readonly sheet: FormSheet;
  readonly #styles: readonly CellStyle[];
  readonly #cells: ReadonlyMap<string, FormCell>;
  readonly #rowStyles: ReadonlyMap<number, number | undefined>;

  constructor(form: Form, sheet: FormSheet) {
    this.sheet = sheet;
    this.#styles = form.styles;
    this.#cells = new Map(sheet.cells.map((cell) => [addressOf(cell), cell]));
    this.#rowStyles = new Map(sheet.rowLooks.map(({ row, style }) => [row, style]));
  }

  at(position: Position): FormCell | undefined {
    return this.#cells.get(addressOf(position));
  }

  /** How a cell looks; one that is not there as its row or column does. */
  styleOf(position: Position): CellStyle {
    const style =
      this.at(position)?.style ?? this.#rowStyles.get(position.row) ?? this.#columnStyle(position);
    return (style === undefined ? undefined : this.#styles[style]) ?? plainStyle;
  }

  #columnStyle({ column }: Position): number | undefined {
    return this.sheet.columnLooks.find(({ from, to }) => column >= from && column <= to)?.style;
  }

  /** The merged cell of which this is a part. */
  mergeAt(position: Position): Range | undefined {
    return this.sheet.merges.find((range) => isInside(position, range));
  }

  /** Why nothing may be written here; undefined where it may. */
  problemAt(position: Position): FillProblemCode | undefined {
    const { arrays, tableHeadings } = this.sheet;
    const merge = this.mergeAt(position);
    if (this.at(position)?.hasFormula === true) return 'formula';
    if (arrays.some((range) => isInside(position, range))) return 'array-formula';
    if (merge && !isSame(merge.from, position)) return 'merged';
    return tableHeadings.some((range) => isInside(position, range)) ? 'table-heading' : undefined;
  }
}

/** Sheet names differ neither by case nor by how their letters are composed. */
export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
