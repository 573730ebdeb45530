import type { AppStore } from './store/app-store';

/**
 * Ctrl+Z takes the last change back, Ctrl+Shift+Z and Ctrl+Y do it again, over all screens. In a field in which
 * something was typed since the focus came there the keys are the field's own; one that was only reached
 * does not swallow them. While a dialog is open nothing behind it changes.
 */
export function watchUndoKeys(store: Pick<AppStore, 'undo' | 'redo' | 'view'>): void {
  let typedInto: EventTarget | null = null;
  const forget = () => {
    typedInto = null;
  };
  document.addEventListener('input', ({ target }) => {
    typedInto = target;
  });
  document.addEventListener('focusin', forget);
  document.addEventListener('focusout', forget);
  document.addEventListener('keydown', (event) => {
    const asked = askedFor(event);
    if (asked === undefined || event.isComposing || event.target === typedInto) return;
    if (store.view().file === null || document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    void store[asked]();
  });
}

function askedFor({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
