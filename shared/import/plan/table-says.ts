import type { Stepwise } from '../../stepwise';
import type { PersonColumn } from '../table/person-headings';
import { RowKinds } from '../table/row-kinds';
import type { TableView } from '../table/table-view';
import { type CellsBelow, cellsBelow } from './cells-below';
import { legendIn } from './coloured-rows';
import { namesInWards, type WardsOver, wardsOver } from './wards-over';

/** What a table says as a whole of its rows. */
export interface TableSays {
  readonly wards: WardsOver;
  /** By key: names of cells that the list has in several wards. */
  readonly inWards: ReadonlySet<string>;
  /** What a colour of its rows means. */
  readonly legend: string | undefined;
  readonly below: CellsBelow;
}

/** What all rows of a table have to be gone through for; a row at a time whenever the caller goes on. */
export function* tableSays(
  view: TableView<PersonColumn>,
  isCell: (name: string) => boolean,
): Stepwise<TableSays> {
  const kinds = () => new RowKinds(view.heading.columns, isCell);
  const wards = wardsOver(view, kinds());
  return {
    wards,
    inWards: yield* namesInWards(view, wards, kinds()),
    legend: yield* legendIn(view),
    below: yield* cellsBelow(view, isCell),
  };
}
