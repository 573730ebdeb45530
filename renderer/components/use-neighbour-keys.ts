import { useEffect } from 'react';
import type { Cell } from '../../shared/domain/season';

/** Alt with Page Up and Page Down: from the screen of one cell to that of the cell before or after. */
export function useNeighbourKeys(
  previous: Cell | undefined,
  next: Cell | undefined,
  goTo: (cell: Cell) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey) return;
      const target = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : undefined;
      if (!target) return;
      event.preventDefault();
      goTo(target);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [goTo, next, previous]);
}
