import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paperName } from '../../../shared/i18n/vi/papers';
import { knownPaper } from '../../../shared/rules/papers';
import { congressPath } from '../../app/paths';
import { useEdit } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { DateField } from '../../components/field/DateField';
import { onGridKey, passedBy } from '../../components/field/flow';
import { DeadlineBadge } from '../../components/papers/DeadlineBadge';
import { paperBegin } from '../../components/papers/date-bounds';
import { KnownElsewhere } from '../../components/papers/KnownElsewhere';
import { CellName } from '../../components/table/CellName';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ListRows } from '../../components/table/ListRows';
import { RowHeading } from '../../components/table/RowChoice';
import { rowsOfCells } from '../../components/table/rows-of-cells';
import {
  columnsOf,
  lacksByPaper,
  lacksOfRow,
  missesFurtherRound,
  type PaperColumn,
  type PaperRow,
} from './paper-rows';
import styles from './papers.module.css';
import { type Receive, ReceiveButton, useReceive } from './ReceiveButton';

const texts = vi.papers;

/** A deadline, and the button under it. */
const ROW_PX = 46;
/** The choices of the screen, and a heading with a button for each paper. */
const ABOVE_PX = 327;

interface PaperMatrixProps {
  readonly rows: readonly PaperRow[];
  /** The day that is taken. */
  readonly receivedOn: string;
}

/**
 * Cells down; the report's deadline, then papers across: a day in each field. Enter takes the faint day and goes down; one click receives a paper, the
 * rest of a cell's, or a whole column.
 */
export function PaperMatrix({ rows, receivedOn }: PaperMatrixProps) {
  const columns = columnsOf(rows);
  const byPaper = lacksByPaper(rows);
  const lacks = columns.map(({ id }) => byPaper.get(id) ?? []);
  const receive = useReceive(receivedOn);
  return (
    <DataTable
      frozen
      fills={rows.map(({ cell }) => cell.id)}
      caption={texts.caption}
      rowCount={rows.length}
      onKeyDown={onGridKey}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.cellName}>
            {texts.columns.cell}
          </th>
          <th scope="col" className={styles.deadline}>
            {texts.columns.report}
            <span className={styles.sign}>{texts.columns.days}</span>
            <span className={styles.sign}>{texts.columns.received}</span>
          </th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" className={styles.paper}>
              {label}
            </th>
          ))}
        </tr>
        {lacks.some((each) => each.length > 0) && (
          <tr {...passedBy} onKeyDown={onHeadKey}>
            <td />
            <td />
            {columns.map(({ id, label }, index) => (
              <td key={id} className={styles.paperAll}>
                <ReceiveButton
                  all
                  heads
                  lacks={lacks[index] ?? []}
                  words={texts.receiveColumn(label)}
                  onReceive={receive}
                />
              </td>
            ))}
          </tr>
        )}
      </thead>
      <ListRows rows={rows} {...rowsOfCells} rowPx={ROW_PX} abovePx={ABOVE_PX}>
        {(row, _index, place) => (
          <tr {...place} data-field-flow="">
            <RowHeading id={row.cell.id} name={row.cell.name} className={styles.cellName}>
              <Link href={congressPath(row.cell.id, 'ho-so')}>
                <CellName name={row.cell.name} />
              </Link>
            </RowHeading>
            <td className={styles.state}>
              <DeadlineBadge brief="day" of="report" deadline={row.deadlines.report} />{' '}
              <ReceiveButton
                all
                lacks={lacksOfRow(row)}
                words={texts.receiveRow(row.cell.name)}
                onReceive={receive}
              />
            </td>
            {columns.map((column) => (
              <PaperField
                key={column.id}
                row={row}
                column={column}
                receivedOn={receivedOn}
                onReceive={receive}
              />
            ))}
          </tr>
        )}
      </ListRows>
    </DataTable>
  );
}

/** ← → go from button to button, ↓ into the column; Enter presses one and goes on to the next, which it then takes anew. */
function onHeadKey(event: KeyboardEvent<HTMLTableRowElement>): void {
  const { currentTarget: row, target, key } = event;
  if (!(target instanceof HTMLButtonElement)) return;
  event.stopPropagation();
  const buttons = [...row.querySelectorAll('button')];
  const step = (by: 1 | -1) => buttons[buttons.indexOf(target) + by];
  const column = target.closest('td')?.cellIndex ?? 0;
  const body = row.closest('table')?.tBodies[0];
  const below = () => [...(body?.rows ?? [])].map(({ cells }) => cells[column]?.querySelector('input'));
  const first = () => below().find((field) => field !== null && field !== undefined);
  if (key === 'ArrowLeft') step(-1)?.focus();
  else if (key === 'ArrowRight') step(1)?.focus();
  else if (key === 'ArrowDown') first()?.focus();
  else if (key === 'Enter' && !event.repeat) {
    target.click();
    (step(1) ?? step(-1) ?? first())?.focus();
  } else if (key !== 'Enter') return;
  event.preventDefault();
}

interface PaperFieldProps {
  readonly row: PaperRow;
  readonly column: PaperColumn;
  readonly receivedOn: string;
  readonly onReceive: Receive;
}

function PaperField({ row, column, receivedOn, onReceive }: PaperFieldProps) {
  const edit = useEdit();
  const { cell, expected } = row;
  const paper = expected.find(({ id }) => id === column.id);
  if (!paper) return <td className={cellClass.center}>{texts.none}</td>;
  const known = knownPaper(cell, column.id);
  return (
    <td className={[cellClass.field, styles.day, styles.paperDay].join(' ')}>
      <DateField
        look="grid"
        precision="any"
        label={texts.receivedOf(paperName(column.id), cell.name)}
        value={known?.receivedOn}
        notBefore={paperBegin(cell, paper.kind)}
        offered={receivedOn}
        onSave={(day) =>
          edit({
            type: 'item.put',
            name: 'papers',
            cellId: cell.id,
            id: column.id,
            patch: { receivedOn: day },
          })
        }
      />
      <ReceiveButton
        lacks={known ? [] : [{ cell, paperId: column.id }]}
        words={texts.receiveOne(paperName(column.id), cell.name)}
        onReceive={onReceive}
      />
      <KnownElsewhere narrow known={known} />
      {missesFurtherRound(row, column) && <StatusBadge tone="plain">{texts.furtherMissing}</StatusBadge>}
    </td>
  );
}
