import { leaveField } from '../../app/close-guard';
import { useAppStore, useEdit } from '../../app/store/hooks';
import { movedIds } from './order';

/** Changes a cell's place by one; what was in focus stays in focus, wherever its row goes. */
export function useMove(cellId: string): (step: 1 | -1) => void {
  const store = useAppStore();
  const edit = useEdit();
  return (step) => {
    const focused = document.activeElement;
    leaveField();
    const season = store.view().file?.season;
    const cellIds = season && movedIds(season, cellId, step);
    if (!cellIds) {
      refocus(focused);
      return;
    }
    void edit({ type: 'cells.reorder', cellIds }).then(() => refocus(focused));
  };
}

function refocus(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}
