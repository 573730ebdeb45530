import { isModalOpen } from '../components/modal';
import type { AppStore } from './store/app-store';

/**
 * Ctrl+Z takes the last change back, Ctrl+Shift+Z and Ctrl+Y do it again, over all screens. In a field in which
 * something was typed since the focus came there the keys are the field's own; one that was only reached
 * does not swallow them, nor does one whose text is stored already (given to all chosen rows, say), or the program has
 * since put there or taken away, nor a list or a box to tick, which have nothing of their own to take back. While a dialog is open nothing behind it changes.
 */
export function watchUndoKeys(store: Pick<AppStore, 'undo' | 'redo' | 'view'>): void {
  let typed: { readonly into: TextField; readonly text: string } | undefined;
  const forget = () => {
    typed = undefined;
  };
  document.addEventListener('input', ({ target }) => {
    typed = isTextField(target) ? { into: target, text: target.value } : undefined;
  });
  document.addEventListener('focusin', forget);
  document.addEventListener('focusout', forget);
  document.addEventListener('keydown', (event) => {
    const asked = askedFor(event);
    if (asked === undefined || event.isComposing) return;
    if (typed && event.target === typed.into && typed.into.value === typed.text && !isStored(typed.into))
      return;
    if (store.view().file === null || isModalOpen()) return;
    event.preventDefault();
    if (event.target instanceof HTMLSelectElement) sendChoice(event.target);
    void store[asked]();
  });
}

function askedFor({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** A list saves what was chosen when it is left: it is left for a moment, so that the choice is what is taken back. */
function sendChoice(list: HTMLSelectElement): void {
  list.blur();
  list.focus({ preventScroll: true });
}

/** What stands in the field is on its way to the disk, or there: taken back by its own keys it would be another value. */
function isStored(field: TextField): boolean {
  return field.matches(':is([data-state="saving"], [data-state="saved"], [data-state="clean"])');
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether letters are typed into it. */
export function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}
