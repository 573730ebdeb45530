import { leaveField } from '../../app/close-guard';
import { useEditNext } from '../../app/store/hooks';
import { movedIds } from './order';

/** Changes a cell's place by one; what was in focus stays in focus, wherever its row goes. */
export function useMove(cellId: string): (step: 1 | -1) => void {
  const editNext = useEditNext();
  return (step) => {
    const focused = document.activeElement;
    leaveField();
    if (focused instanceof HTMLElement) focused.focus();
    void editNext((season) => {
      const cellIds = movedIds(season, cellId, step);
      return cellIds && { type: 'cells.reorder', cellIds };
    });
  };
}
