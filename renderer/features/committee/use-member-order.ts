import type { KeyboardEvent } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { useEditNext } from '../../app/store/hooks';

export type Direction = 'up' | 'down';

/** Moves people in the order of the committee, by buttons and by Alt with the arrows. */
export function useMemberOrder({ id: cellId }: Cell) {
  const editNext = useEditNext();

  const move = (personId: string, direction: Direction) =>
    void editNext(({ cells }) => {
      const committee = cells.find(({ id }) => id === cellId)?.congress.committee ?? [];
      const from = committee.findIndex(({ id }) => id === personId);
      const toIndex = from + (direction === 'up' ? -1 : 1);
      if (from < 0 || toIndex < 0 || toIndex >= committee.length) return undefined;
      return { type: 'member.move', cellId, personId, toIndex };
    });

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
