import type { PlacedFinding } from '../../../shared/checks';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { Lockable } from '../../components/closing/Lockable';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { FindingCount } from '../../components/findings/FindingCount';
import { DownIcon, UpIcon } from '../../components/icons';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ActionsHeading, RemoveButton } from '../../components/table/RemoveCell';
import styles from './committee.module.css';
import type { Direction } from './use-member-order';

const texts = vi.committee;
const { columns } = texts;
const { choices } = vi;
/** Out of the Tab order: Alt with the arrows does the same. */
const MOUSE_ONLY = -1;

interface MemberTableProps {
  readonly cell: Cell;
  readonly selected: string | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly onSelect: (personId: string) => void;
  readonly onMove: (personId: string, direction: Direction) => void;
  readonly onRemove: (member: CommitteeMember) => void;
}

/** Everybody of the committee in the order of the list; the name opens the form below. */
export function MemberTable(props: MemberTableProps) {
  const { cell, findings } = props;
  const { committee } = cell.congress;
  return (
    <DataTable caption={texts.caption(cell.name)}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.position}</th>
          <th scope="col">{columns.born}</th>
          <th scope="col" className={styles.standing}>
            {columns.standing}
          </th>
          <th scope="col">{columns.origin}</th>
          <ActionsHeading name={columns.actions} />
        </tr>
      </thead>
      <tbody>
        {committee.map((member, index) => (
          <MemberRow
            key={member.id}
            {...props}
            member={member}
            index={index}
            last={index === committee.length - 1}
            toReview={findings.filter(({ place }) => place.person?.id === member.id)}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

interface MemberRowProps extends MemberTableProps {
  readonly member: CommitteeMember;
  readonly index: number;
  readonly last: boolean;
  readonly toReview: readonly PlacedFinding[];
}

function MemberRow(props: MemberRowProps) {
  const { member, index, toReview, selected, onSelect } = props;
  return (
    <tr
      data-person={member.id}
      aria-current={member.id === selected ? 'true' : undefined}
      className={member.id === selected ? styles.selected : undefined}
    >
      <td className={cellClass.number}>{index + 1}</td>
      <th scope="row">
        <button type="button" data-name="" className={styles.name} onClick={() => onSelect(member.id)}>
          {member.fullName}
        </button>{' '}
        <FindingCount findings={toReview} />
      </th>
      <td className={styles.nowrap}>{choices.position[member.position]}</td>
      <td className="figures">
        {member.born === undefined ? vi.common.notEntered : formatDate(member.born)}
      </td>
      <td>{member.standing === undefined ? vi.common.notEntered : choices.standing[member.standing]}</td>
      <td>{member.origin === undefined ? vi.common.notEntered : choices.origin[member.origin]}</td>
      <td className={cellClass.actions}>
        <Lockable cell={props.cell}>
          <RowActions {...props} />
        </Lockable>
      </td>
    </tr>
  );
}

function RowActions({ member, index, last, onMove, onRemove }: MemberRowProps) {
  const { id, fullName } = member;
  return (
    <span className={styles.rowActions}>
      <ChangeIcon
        variant="subtle"
        color="gray"
        tabIndex={MOUSE_ONLY}
        disabled={index === 0}
        aria-label={texts.moveUp(fullName)}
        title={texts.moveUp(fullName)}
        onClick={() => onMove(id, 'up')}
      >
        <UpIcon />
      </ChangeIcon>
      <ChangeIcon
        variant="subtle"
        color="gray"
        tabIndex={MOUSE_ONLY}
        disabled={last}
        aria-label={texts.moveDown(fullName)}
        title={texts.moveDown(fullName)}
        onClick={() => onMove(id, 'down')}
      >
        <DownIcon />
      </ChangeIcon>
      <RemoveButton label={texts.remove(fullName)} onRemove={() => onRemove(member)} />
    </span>
  );
}
