import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Catalogue } from '../../../shared/fill/indicators';
import { vi } from '../../../shared/i18n';
import { columnNumber, type Position, parseAddress } from '../../../shared/spreadsheet/address';

/** `C12`, or `C8:C22` for a column. */
export function placeOf(tie: Tie): string {
  return tie.kind === 'cell'
    ? tie.cell
    : `${tie.column}${String(tie.fromRow)}:${tie.column}${String(tie.toRow)}`;
}

/** The name of what a tie writes; undefined where the program does not know it. */
export function indicatorName(tie: Tie, catalogue: Catalogue): string | undefined {
  if (tie.kind === 'cell') {
    const name = catalogue.find(tie.indicator)?.name;
    return name !== undefined && tie.group ? vi.fill.screen.ofGroup(name, tie.group.rows.length) : name;
  }
  if (tie.of === 'ward') return catalogue.find(tie.indicator)?.name;
  const indicator =
    tie.of === 'cells' ? catalogue.findOfCell(tie.indicator) : catalogue.findOfPerson(tie.indicator);
  return indicator?.name;
}

/** What a tie was called where it was made, or its place. */
export function labelOf(tie: Tie): string {
  const { row, column } = tie.labels ?? {};
  const told = [tie.kind === 'cell' ? row : undefined, column].filter(
    (text) => text !== undefined && text !== '',
  );
  return told.length === 0 ? placeOf(tie) : told.join(' – ');
}

/** The cell in which a tie begins. */
export function startOf(tie: Tie): Position {
  if (tie.kind === 'cell') return parseAddress(tie.cell) ?? { row: 1, column: 1 };
  return { row: tie.fromRow, column: columnNumber(tie.column) ?? 1 };
}
