import { isTextField } from './undo-keys';

/**
 * What an input method writes goes where the text cursor is, and that stays in a field that was left by Tab for a list, a box or a
 * button: it would change that field and take the focus back to it. Nothing is written where the focus is in no text.
 */
export function watchTextCursor(): void {
  const stop = (event: InputEvent) => {
    if (!isTextField(event.target)) event.preventDefault();
  };
  document.addEventListener('beforeinput', stop, true);
}
