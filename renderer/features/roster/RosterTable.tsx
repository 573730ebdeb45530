import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useRemove } from '../../app/store/hooks';
import { CellName } from '../../components/table/CellName';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { RowPager } from '../../components/table/Pager';
import { ActionsHeading, RemoveCell } from '../../components/table/RemoveCell';
import styles from './roster.module.css';
import type { RosterRow } from './roster-rows';

const texts = vi.roster;
const { columns } = texts;

/** Rows that are drawn at once: as many as stay quick, however long the list is. */
const PAGE_ROWS = 50;

interface RosterTableProps {
  readonly rows: readonly RosterRow[];
  readonly onOpen: (row: RosterRow) => void;
}

/** The party members found, a page at a time; a name opens what is known of somebody. */
export function RosterTable({ rows, onOpen }: RosterTableProps) {
  const [from, setFrom] = useState(0);
  // what was taken off may have been the last of its page
  const start = from < rows.length ? from : Math.max(0, from - PAGE_ROWS);
  if (rows.length === 0) return <p>{texts.nobody}</p>;
  return (
    <>
      <DataTable caption={texts.caption} keepHeading>
        <thead>
          <tr>
            <th scope="col" className={cellClass.number}>
              {columns.number}
            </th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.cell}</th>
            <th scope="col">{columns.gender}</th>
            <th scope="col">{columns.born}</th>
            <th scope="col">{columns.joinedOn}</th>
            <th scope="col">{columns.officialOn}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col" className={styles.exempt}>
              {columns.exempt}
            </th>
            <ActionsHeading name={columns.actions} />
          </tr>
        </thead>
        <tbody>
          {rows.slice(start, start + PAGE_ROWS).map((row, index) => (
            <MemberRow
              key={`${row.cell.id} ${row.member.id}`}
              row={row}
              number={start + index + 1}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </DataTable>
      <RowPager from={start} of={rows.length} size={PAGE_ROWS} status={texts.page} onTurn={setFrom} />
    </>
  );
}

interface MemberRowProps {
  readonly row: RosterRow;
  readonly number: number;
  readonly onOpen: (row: RosterRow) => void;
}

function MemberRow({ row, number, onOpen }: MemberRowProps) {
  const remove = useRemove();
  const { cell, member } = row;
  const { id, fullName, gender, status, exempt } = member;
  const date = (value: string | undefined) => (value === undefined ? '' : formatDate(value));
  const takeOff = () =>
    remove({ type: 'item.remove', name: 'roster', cellId: cell.id, id }, texts.removed(fullName, cell.name));
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <th scope="row">
        <UnstyledButton className={styles.name} title={texts.edit(fullName)} onClick={() => onOpen(row)}>
          {fullName}
        </UnstyledButton>
      </th>
      <td className={styles.cell}>
        <CellName name={cell.name} />
      </td>
      <td>{gender && vi.choices.gender[gender]}</td>
      <td className="figures">{date(member.born)}</td>
      <td className="figures">{date(member.joinedOn)}</td>
      <td className="figures">{date(member.officialOn)}</td>
      <td className={styles.status}>{status && vi.choices.rosterStatus[status]}</td>
      <td>{exempt === true && texts.exempt}</td>
      <RemoveCell label={texts.remove(fullName)} onRemove={() => void takeOff()} />
    </tr>
  );
}
