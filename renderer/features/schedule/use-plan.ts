import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { isConflict, type ScheduleConflict } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useSeason } from '../../app/store/hooks';

const texts = vi.schedule.conflicts;

/** Puts a congress on another day; null takes its day away. */
export function usePlanDay() {
  const edit = useEdit();
  return (cell: Cell, plannedOn: string | null) =>
    edit({ type: 'congress.update', cellId: cell.id, patch: { plannedOn } });
}

/** Puts somebody at a place among the guides of a cell, the first of whom leads, instead of who stood there; null leaves it to the next. */
export function useGuides() {
  const edit = useEdit();
  const { wardMembers = [] } = useSeason();
  return (cell: Cell, place: number, id: string | null) => {
    const known = new Set(wardMembers.map((member) => member.id));
    const ids = [...new Set(cell.plan?.guides ?? [])].filter((one) => known.has(one));
    const others = ids.filter((one, index) => index !== place && one !== id);
    const chosen = id === null ? others : others.toSpliced(place, 0, id);
    const patch = { guides: chosen.length === 0 ? null : chosen };
    return edit({ type: 'value.update', name: 'plan', cellId: cell.id, patch });
  };
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
