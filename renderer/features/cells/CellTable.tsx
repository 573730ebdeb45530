import { useCallback } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { memberCountKeys } from '../../../shared/import/paste-cells';
import { memberTotals } from '../../../shared/statistics';
import { useCellStatuses } from '../../app/store/hooks';
import { useInTurns } from '../../components/behind';
import { onGridKey } from '../../components/field/flow';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ListRows } from '../../components/table/ListRows';
import { CellRow } from './CellRow';
import styles from './cells.module.css';
import { NewCellRow } from './NewCellRow';
import { nothingSame, sameNames } from './same-name';

const { columns, table, totalRow } = vi.cells;

/** All active cells, each a row of fields; below them the row that adds one, and the totals. */
export function CellTable({ cells, retired }: { cells: readonly Cell[]; retired: readonly Cell[] }) {
  // names are compared once the list is there
  const begin = useCallback(() => sameNames(cells, retired), [cells, retired]);
  const sameName = useInTurns(begin) ?? nothingSame;
  const statuses = useCellStatuses();
  return (
    <DataTable caption={table} keepHeading rowCount={cells.length} onKeyDown={onGridKey}>
      <CellTableHead />
      <ListRows rows={cells} rowKey={({ id }) => id} rowName={({ name }) => name}>
        {(cell, index, place) => (
          <CellRow
            cell={cell}
            number={index + 1}
            last={index === cells.length - 1}
            status={statuses.get(cell.id)}
            warning={sameName(cell.name, cell.id)}
            place={place}
          />
        )}
      </ListRows>
      {/* apart, so that it stays while the list above it grows long */}
      <tbody>
        <NewCellRow number={cells.length + 1} sameName={sameName} />
      </tbody>
      {cells.length > 0 && <TotalRow cells={cells} />}
    </DataTable>
  );
}

function CellTableHead() {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={cellClass.narrow}>
          {columns.number}
        </th>
        <th scope="col" rowSpan={2} className={`${cellClass.stays ?? ''} ${styles.name ?? ''}`}>
          {columns.name}
        </th>
        <th scope="col" rowSpan={2} className={styles.kind}>
          {columns.kind}
        </th>
        <th scope="colgroup" colSpan={memberCountKeys.length} className={cellClass.center}>
          {columns.members}
        </th>
        <th scope="col" rowSpan={2} className={styles.statusHead}>
          {vi.closing.statusLabel}
        </th>
        <th scope="col" rowSpan={2} className={cellClass.actions}>
          <span className="visually-hidden">{columns.actions}</span>
        </th>
      </tr>
      <tr>
        {memberCountKeys.map((key) => (
          <th key={key} scope="col" className={`${cellClass.wrappedNumber ?? ''} ${styles.count ?? ''}`}>
            {columns[key]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function TotalRow({ cells }: { cells: readonly Cell[] }) {
  const totals = memberTotals(cells);
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row" colSpan={2}>
          {totalRow}
        </th>
        {memberCountKeys.map((key) => (
          <td key={key} className={cellClass.wrappedNumber}>
            {totals[key].known > 0 && vi.unknown.sum(totals[key])}
          </td>
        ))}
        <td />
        <td />
      </tr>
    </tfoot>
  );
}
