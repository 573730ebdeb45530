import type { KeyboardEvent } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { addDays, isDay } from '../../../shared/planning/calendar';
import type { PlannedCongress } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { useDisabled } from '../../components/field/read-only';
import { focusAs } from '../../components/focus';
import { CheckIcon, WarningIcon } from '../../components/icons';
import { shortCellName } from '../../components/table/CellName';
import styles from './schedule.module.css';
import { useDrag } from './use-drag';
import type { NextDay } from './use-plan';

const texts = vi.schedule.calendar;

interface CongressChipProps {
  readonly planned: PlannedCongress;
  readonly marked: boolean;
  /** Where the arrow keys put a congress that has no day yet. */
  readonly firstDay: string;
  readonly onMove: (cell: Cell, next: NextDay) => void;
}

/** Days by which each arrow key moves. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A congress on the calendar: dragged, or moved by keys; one that was held stays where it is. */
export function CongressChip({ planned, marked, firstDay, onMove }: CongressChipProps) {
  const { cell, day } = planned;
  const drag = useDrag('day', (to) => onMove(cell, () => (to === '' ? null : to)));
  const disabled = useDisabled(false);
  if (isHeld(cell.congress) && day !== undefined) return <HeldChip cell={cell} day={day} marked={marked} />;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = steps[event.key];
    const removes = event.key === 'Delete' && day !== undefined;
    if (step === undefined && !removes) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(cell, (now) => {
      if (step === undefined) return null;
      return isDay(now) ? addDays(now, step) : firstDay;
    });
  };
  return (
    <button
      type="button"
      disabled={disabled}
      {...focusAs.mark(`chip ${cell.id}`)}
      data-marked={marked || undefined}
      data-dragged={drag.offset !== undefined || undefined}
      className={styles.chip}
      style={
        drag.offset && { transform: `translate(${String(drag.offset.x)}px, ${String(drag.offset.y)}px)` }
      }
      aria-label={chipName(planned, marked)}
      onKeyDown={onKeyDown}
      {...drag.handlers}
    >
      {marked && <WarningIcon />}
      <span>{shortCellName(cell.name)}</span>
    </button>
  );
}

function HeldChip({
  cell,
  day,
  marked,
}: {
  readonly cell: Cell;
  readonly day: string;
  readonly marked: boolean;
}) {
  return (
    <span className={styles.heldChip}>
      {marked ? <WarningIcon /> : <CheckIcon />}
      <span aria-hidden="true">{shortCellName(cell.name)}</span>
      <span className="visually-hidden">
        {texts.held(cell.name, formatDate(day))}
        {marked && `, ${texts.inConflict}`}
      </span>
    </span>
  );
}

function chipName({ cell, day }: PlannedCongress, marked: boolean): string {
  const name = texts.chip(cell.name, day === undefined ? undefined : formatDate(day));
  return marked ? `${name}, ${texts.inConflict}` : name;
}
