import { useRef, useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { congressDate } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { isConflict, type ScheduleConflict } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useEditNext, useSeason } from '../../app/store/hooks';

const texts = vi.schedule.conflicts;

/** Puts a congress on another day; null takes its day away. */
export function usePlanDay() {
  const edit = useEdit();
  return (cell: Cell, plannedOn: string | null) =>
    edit({ type: 'congress.update', cellId: cell.id, patch: { plannedOn } });
}

/** Where a congress goes from the day that it has by then; null takes its day away. */
export type NextDay = (day: string | undefined) => string | null;

/** Puts a congress on another day than it has by then, and tells which. */
export function useNextDay(tell: (cell: Cell, plannedOn: string | null) => void) {
  const editNext = useEditNext();
  return ({ id: cellId }: Cell, next: NextDay) =>
    editNext(({ cells }) => {
      const cell = cells.find(({ id }) => id === cellId);
      if (!cell) return undefined;
      const plannedOn = next(congressDate(cell.congress));
      tell(cell, plannedOn);
      return { type: 'congress.update', cellId, patch: { plannedOn } };
    });
}

/**
 * The guides of a cell, the first of whom leads, those on their way to the disk among them; and how to put somebody at a
 * place among them, instead of who stands there: null leaves it to the next.
 */
export function useGuides(cell: Cell) {
  const edit = useEdit();
  const { wardMembers = [] } = useSeason();
  const known = new Set(wardMembers.map((member) => member.id));
  const stored = [...new Set(cell.plan?.guides ?? [])].filter((one) => known.has(one));
  const [sent, setSent] = useState<readonly string[]>();
  // the truth between two renders: the next is put beside who was put there last
  const latest = useRef<readonly string[]>(undefined);
  const hold = (ids: readonly string[] | undefined) => {
    latest.current = ids;
    setSent(ids);
  };
  const put = (place: number, id: string | null) => {
    const others = (latest.current ?? stored).filter((one, index) => index !== place && one !== id);
    const chosen = id === null ? others : others.toSpliced(place, 0, id);
    hold(chosen);
    const patch = { guides: chosen.length === 0 ? null : chosen };
    const answer = edit({ type: 'value.update', name: 'plan', cellId: cell.id, patch });
    void answer.then(() => latest.current === chosen && hold(undefined));
    return answer;
  };
  return { ids: sent ?? stored, put };
}

/** A conflict as one line, which names so many cells. */
export function conflictText(conflict: ScheduleConflict, most: number): string {
  const day = formatDate(conflict.day);
  const names = conflict.cells.map(({ name }) => name);
  const left = names.length - most;
  const cells = left > 1 ? texts.cells(names.slice(0, most), left) : names.join('; ');
  switch (conflict.kind) {
    case 'guide':
      return texts.guide(conflict.guide.fullName, day, cells);
    case 'venue':
      return texts.venue(conflict.venue, day, cells);
    case 'outside':
      return texts.outside(day, cells);
    case 'unclear':
      return texts.unclear(conflict.of, day, cells);
    case 'dayOff':
      return conflict.holiday === undefined
        ? texts.dayOff(day, cells)
        : texts.holiday(day, conflict.holiday, cells);
  }
}

/** The cells that stand in a conflict; notes are none. */
export function cellsInConflict(conflicts: readonly ScheduleConflict[]): ReadonlySet<string> {
  const those = conflicts.filter(isConflict);
  return new Set(those.flatMap(({ cells }) => cells.map(({ id }) => id)));
}
