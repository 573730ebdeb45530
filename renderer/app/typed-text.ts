import { invoke } from './api';

/**
 * Main hears what is being typed, for the case that the page dies with it: the field's name and its text, until the
 * field is left and its text is on the way to the file.
 */
export function tellTyped(): void {
  let told = false;
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.type === 'password') return;
    told = true;
    void invoke('app.typed', { label: nameOf(target), text: target.value });
  });
  document.addEventListener('focusout', () => {
    if (!told) return;
    told = false;
    void invoke('app.typed', null);
  });
}

function nameOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  return (field.ariaLabel ?? field.labels?.[0]?.textContent ?? '').trim();
}
