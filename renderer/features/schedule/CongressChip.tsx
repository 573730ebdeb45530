import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { addDays } from '../../../shared/planning/calendar';
import type { PlannedCongress } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { useDisabled } from '../../components/field/read-only';
import { CheckIcon, WarningIcon } from '../../components/icons';
import styles from './schedule.module.css';

const texts = vi.schedule.calendar;

interface CongressChipProps {
  readonly planned: PlannedCongress;
  readonly marked: boolean;
  /** Where the arrow keys put a congress that has no day yet. */
  readonly firstDay: string;
  readonly onMove: (cell: Cell, day: string | null) => void;
}

/** Days by which each arrow key moves. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A congress on the calendar: dragged, or moved by keys; one that was held stays where it is. */
export function CongressChip({ planned, marked, firstDay, onMove }: CongressChipProps) {
  const { cell, day } = planned;
  const drag = useDrag((to) => onMove(cell, to));
  const disabled = useDisabled(false);
  if (isHeld(cell.congress) && day !== undefined) return <HeldChip cell={cell} day={day} marked={marked} />;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = steps[event.key];
    const removes = event.key === 'Delete' && day !== undefined;
    if (step === undefined && !removes) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(cell, step === undefined ? null : day === undefined ? firstDay : addDays(day, step));
    focusAgain(cell.id);
  };
  return (
    <button
      type="button"
      disabled={disabled}
      data-chip={cell.id}
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
      <span>{shortName(cell.name)}</span>
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
      <span aria-hidden="true">{shortName(cell.name)}</span>
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

/** “Chi bộ” is said by the screen already. */
function shortName(name: string): string {
  return name.replace(/^chi bộ\s+(?=\S)/iu, '');
}

/** The chip is drawn anew on its new day: the focus goes with it. */
function focusAgain(cellId: string): void {
  let frames = 0;
  const find = () => {
    const chip = document.querySelector<HTMLElement>(`[data-chip="${CSS.escape(cellId)}"]`);
    if (chip && document.activeElement !== chip) chip.focus();
    frames += 1;
    if (frames < FRAMES_TO_REDRAW) requestAnimationFrame(find);
  };
  requestAnimationFrame(find);
}

/** Frames within which an edit is saved and drawn, at most. */
const FRAMES_TO_REDRAW = 30;
/** Pixels before a press becomes a drag. */
const DRAG_FROM_PX = 4;

interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Follows the pointer and tells over which day it was let go; `null` is the place without a day. */
function useDrag(onDrop: (day: string | null) => void) {
  const start = useRef<Offset>(undefined);
  const [offset, setOffset] = useState<Offset>();
  const end = () => {
    start.current = undefined;
    setOffset(undefined);
  };
  return {
    offset,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from) return;
        const moved = { x: event.clientX - from.x, y: event.clientY - from.y };
        if (offset || Math.hypot(moved.x, moved.y) >= DRAG_FROM_PX) setOffset(moved);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const day = offset && dayUnder(event.clientX, event.clientY);
        end();
        if (day !== undefined) onDrop(day === '' ? null : day);
      },
      onPointerCancel: end,
    },
  };
}

function dayUnder(x: number, y: number): string | undefined {
  const under = document.elementsFromPoint(x, y).map((one) => one.closest<HTMLElement>('[data-day]'));
  return under.find((one) => one !== null)?.dataset['day'];
}
