import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { Congress } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { congressStatus } from '../../../shared/planning/approval';
import type { CellStatistics } from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/share';
import { paths } from '../../app/paths';
import { type ShownStatus, useCellStatuses, useStatistics } from '../../app/store/hooks';
import { CellStatusBadge } from '../../components/closing/CellStatusBadge';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { CongressStatusBadge } from '../../components/feedback/StatusBadge';
import { Page } from '../../components/Page';
import { CellName } from '../../components/table/CellName';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { isLong, ListRows, type RowPlace } from '../../components/table/ListRows';
import { rowsOfCells } from '../../components/table/rows-of-cells';
import { cellPath } from './cell-steps';
import styles from './congress.module.css';

const texts = vi.congress;
const { columns } = texts;
/** A title alone. */
const ABOVE_PX = 180;

/** All cells with the state of their congresses; a name leads to the form. */
export function CongressListPage() {
  const { byCell, cells } = useStatistics();
  const statuses = useCellStatuses();
  const [, navigate] = useLocation();
  if (byCell.length === 0) return <NoCells />;
  return (
    <Page
      title={texts.title}
      lead={texts.held(cells.held, cells.total)}
      actions={
        <Button variant="default" onClick={() => navigate(paths.cellForms)}>
          {vi.cellForms.screen.open}
        </Button>
      }
    >
      <DataTable keepHeading={isLong(byCell.length)} caption={texts.listCaption} rowCount={byCell.length}>
        <thead>
          <tr>
            <th scope="col" className={cellClass.number}>
              {columns.number}
            </th>
            <th scope="col">{columns.cell}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.day}</th>
            <th scope="col" className={cellClass.number}>
              {columns.summoned}
            </th>
            <th scope="col" className={cellClass.number}>
              {columns.present}
            </th>
            <th scope="col" className={cellClass.number}>
              {columns.committee}
            </th>
            <th scope="col">{columns.data}</th>
          </tr>
        </thead>
        <ListRows rows={byCell} {...rowsOfCells} abovePx={ABOVE_PX}>
          {(row, index, place) => (
            <CellRow row={row} number={index + 1} status={statuses.get(row.cell.id)} place={place} />
          )}
        </ListRows>
      </DataTable>
      <p className={styles.note}>{texts.committeeNote}</p>
    </Page>
  );
}

interface CellRowProps {
  readonly row: CellStatistics;
  readonly number: number;
  readonly status: ShownStatus | undefined;
  readonly place: RowPlace;
}

function CellRow({ row, number, status, place }: CellRowProps) {
  const { congress, id, name } = row.cell;
  return (
    <tr {...place}>
      <td className={cellClass.number}>{number}</td>
      <th scope="row" className={styles.listed}>
        <Link href={cellPath(id, 'congress')}>
          <CellName name={name} />
        </Link>
      </th>
      <td>
        <CongressStatusBadge status={congressStatus(row.cell)} />
      </td>
      <td className={`figures ${styles.listedDay ?? ''}`}>{dayText(congress)}</td>
      <td className={cellClass.number}>{countText(congress.summonedOfficial)}</td>
      <td className={cellClass.number}>{countText(congress.presentOfficial)}</td>
      <td className={cellClass.number}>{committeeText(row)}</td>
      <td>
        <CellStatusBadge status={status} />
      </td>
    </tr>
  );
}

/** Nobody before the result is entered is not yet none. */
function committeeText({ entered, approved, groups }: CellStatistics): string {
  return entered ? texts.ofApproved(groups.committee.total.count, approved) : texts.none;
}

/** The day of the congress, or for which it is planned. */
function dayText({ heldOn, plannedOn }: Congress): string {
  if (heldOn !== undefined) return formatDate(heldOn);
  return plannedOn === undefined ? texts.none : texts.planned(formatDate(plannedOn));
}

function countText(count: number | undefined): string {
  return count === undefined ? texts.none : formatCount(count);
}

function NoCells() {
  return (
    <Page title={texts.title}>
      <EmptySeason text={texts.empty} />
    </Page>
  );
}
