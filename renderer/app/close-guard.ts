import { invoke, listen } from './api';
import type { AppStore } from './store/app-store';

/**
 * Closing takes no focus away from the field that is being typed in: the field
 * is left here, and main hears when its text was answered.
 */
export function guardClosing(store: AppStore): void {
  listen('app.closing', () => {
    leaveField();
    void store.settled().then(() => invoke('app.settled', undefined));
  });
}

/** Leaving a field saves it. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
