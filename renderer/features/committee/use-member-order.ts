import type { KeyboardEvent, RefObject } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { useEdit } from '../../app/store/hooks';

export type Direction = 'up' | 'down';

/** Moves people in the order of the committee, by buttons and by Alt with the arrows. */
export function useMemberOrder(cell: Cell, screen: RefObject<HTMLElement | null>) {
  const edit = useEdit();
  const { committee } = cell.congress;

  const move = (personId: string, direction: Direction) => {
    const from = committee.findIndex(({ id }) => id === personId);
    const toIndex = from + (direction === 'up' ? -1 : 1);
    if (from < 0 || toIndex < 0 || toIndex >= committee.length) return;
    const inRow = rowOf(document.activeElement) === personId;
    void edit({ type: 'member.move', cellId: cell.id, personId, toIndex }).then(() => {
      // The row was taken to another place, and the focus with it is lost.
      if (inRow) requestAnimationFrame(() => focusRow(screen.current, personId, direction));
    });
  };

  /** Alt with ↑ or ↓ moves the person of the row, or the one in the form. */
  const onKeyDown = (inForm: string | undefined) => (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || event.ctrlKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const personId = rowOf(event.target) ?? inForm;
    if (personId === undefined) return;
    event.preventDefault();
    move(personId, event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return { move, onKeyDown };
}

function rowOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-person]')?.dataset['person']
    : undefined;
}

function focusRow(screen: HTMLElement | null, personId: string, direction: Direction): void {
  const row = screen?.querySelector<HTMLElement>(`[data-person="${CSS.escape(personId)}"]`);
  const button =
    row?.querySelector<HTMLElement>(`[data-move="${direction}"]:not(:disabled)`) ??
    row?.querySelector<HTMLElement>('[data-name]');
  button?.focus();
}
