import { Menu } from '@mantine/core';
import { shallowEqual } from '@mantine/hooks';
import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { cellKinds } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { memberCountKeys } from '../../../shared/import/paste-cells';
import { congressPath } from '../../app/paths';
import { type ShownStatus, useEdit, useRemove } from '../../app/store/hooks';
import { CellStatusBadge } from '../../components/closing/CellStatusBadge';
import { ChangeMenuItem } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { useDisabled } from '../../components/field/read-only';
import { TextField } from '../../components/field/TextField';
import { placeMark } from '../../components/findings/places';
import { DownIcon, MoreIcon, UpIcon } from '../../components/icons';
import { cellClass } from '../../components/table/DataTable';
import type { RowPlace } from '../../components/table/ListRows';
import { CellRemoval } from './CellRemoval';
import styles from './cells.module.css';
import { useMove } from './use-move';

const texts = vi.cells;

interface CellRowProps {
  readonly cell: Cell;
  /** Its running number, from 1. */
  readonly number: number;
  readonly last: boolean;
  readonly status: ShownStatus | undefined;
  /** What is said of its name. */
  readonly warning: string | undefined;
  readonly place: RowPlace;
}

/** Marks a field of a row, so that a finding can lead to it. */
export function rowPlace(cellId: string, field: string): string {
  return `${cellId} ${field}`;
}

/** The first error of the cell stands at this number. */
function isWrong(status: ShownStatus | undefined, field: string): boolean {
  const first = status?.first;
  return (
    first?.finding.severity === 'error' && first.place.screen === 'members' && first.place.field === field
  );
}

/** One cell: every field saves by itself; Alt with ↑ or ↓ changes its place. What is entered in one row leaves the others as they are. */
export const CellRow = memo(Row, (before, { place, ...now }) => {
  const { place: placeBefore, ...rest } = before;
  return shallowEqual(rest, now) && shallowEqual(placeBefore, place);
});

function Row({ cell, number, last, status, warning, place }: CellRowProps) {
  const edit = useEdit();
  const move = useMove(cell.id);
  const { id, name } = cell;
  const locked = isFinished(cell);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <tr {...place} onKeyDown={onKeyDown} title={locked ? vi.closing.lockedRow : undefined}>
      <td className="figures">{number}</td>
      <td className={`${cellClass.field ?? ''} ${cellClass.stays ?? ''}`}>
        <TextField
          look="grid"
          required
          grows
          label={texts.nameField(number)}
          value={name}
          warning={warning}
          disabled={locked}
          onSave={(next) => edit({ type: 'cell.update', cellId: id, patch: { name: next } })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          required
          label={texts.field(texts.columns.kind, name)}
          value={cell.kind}
          choices={cellKinds}
          names={vi.choices.cellKind}
          disabled={locked}
          onSave={(kind) => edit({ type: 'cell.update', cellId: id, patch: { kind } })}
        />
      </td>
      {memberCountKeys.map((key) => (
        <td key={key} className={cellClass.field} {...placeMark(rowPlace(id, key))}>
          <CountField
            look="grid"
            label={texts.field(texts.columns[key], name)}
            value={cell.members[key]}
            invalid={isWrong(status, key)}
            disabled={locked}
            onSave={(count) => edit({ type: 'cell.updateMembers', cellId: id, patch: { [key]: count } })}
          />
        </td>
      ))}
      <td className={styles.status}>
        <CellStatusBadge status={status} />
      </td>
      <td className={cellClass.actions}>
        <RowActions cell={cell} first={number === 1} last={last} onMove={move} />
      </td>
    </tr>
  );
}

interface RowActionsProps {
  readonly cell: Cell;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: 1 | -1) => void;
}

/** Tab goes from number to number; the arrows have keys of their own, and stand in the menu too. */
const MOUSE_ONLY = -1;

function RowActions({ cell, first, last, onMove }: RowActionsProps) {
  const [opened, setOpened] = useState(false);
  const [asking, setAsking] = useState(false);
  const { name } = cell;
  return (
    <>
      <Arrow label={texts.moveUp(name)} disabled={first} onClick={() => onMove(-1)}>
        <UpIcon />
      </Arrow>
      <Arrow label={texts.moveDown(name)} disabled={last} onClick={() => onMove(1)}>
        <DownIcon />
      </Arrow>
      {opened ? (
        <RowMenu
          cell={cell}
          first={first}
          last={last}
          onMove={onMove}
          onClose={() => setOpened(false)}
          onRemove={() => setAsking(true)}
        />
      ) : (
        <button
          type="button"
          className={styles.more}
          aria-haspopup="menu"
          aria-expanded={false}
          aria-label={texts.more(name)}
          onClick={() => setOpened(true)}
        >
          <MoreIcon />
        </button>
      )}
      {asking && <CellRemoval cell={cell} opened onDone={() => setAsking(false)} />}
    </>
  );
}

interface ArrowProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Native, as there are two in every row. */
function Arrow({ label, disabled, onClick, children }: ArrowProps) {
  return (
    <button
      type="button"
      className={`${styles.more ?? ''} ${styles.arrow ?? ''}`}
      tabIndex={MOUSE_ONLY}
      aria-label={label}
      disabled={useDisabled(disabled)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface RowMenuProps extends RowActionsProps {
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** The menu of a row, which is there only while it is open. */
function RowMenu({ cell, first, last, onMove, onClose, onRemove }: RowMenuProps) {
  const remove = useRemove();
  const { id, name } = cell;
  const retire = () => remove({ type: 'cell.retire', cellId: id, retired: true }, texts.retired(name));
  return (
    <Menu position="bottom-end" opened onChange={(open) => !open && onClose()}>
      <Menu.Target>
        <button type="button" className={styles.more} aria-label={texts.more(name)}>
          <MoreIcon />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href={congressPath(id)}>
          {texts.toCongress}
        </Menu.Item>
        <ChangeMenuItem disabled={first} onClick={() => onMove(-1)}>
          {texts.up}
        </ChangeMenuItem>
        <ChangeMenuItem disabled={last} onClick={() => onMove(1)}>
          {texts.down}
        </ChangeMenuItem>
        <ChangeMenuItem disabled={isFinished(cell)} onClick={() => void retire()}>
          {texts.retire}
        </ChangeMenuItem>
        <ChangeMenuItem disabled={isFinished(cell)} onClick={onRemove}>
          {texts.remove}
        </ChangeMenuItem>
      </Menu.Dropdown>
    </Menu>
  );
}
