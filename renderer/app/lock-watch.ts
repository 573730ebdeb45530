import type { AppStore } from './store/app-store';
import { lockFile } from './store/password';

/** Minutes without a key or a click after which a file with a password is locked; 0 for never. */
export const idleChoices = ['5', '15', '30', '0'] as const;
export type IdleMinutes = (typeof idleChoices)[number];

const STORED_AT = 'dhcb.idleMinutes';
const MINUTE_MS = 60_000;
const LOOK_MS = 10_000;

export function storedIdle(): IdleMinutes {
  const stored = localStorage.getItem(STORED_AT);
  return idleChoices.find((choice) => choice === stored) ?? '15';
}

export function storeIdle(choice: IdleMinutes): void {
  localStorage.setItem(STORED_AT, choice);
}

/** Ctrl+L locks the file; so does time that passes with nobody at the keyboard or the mouse. */
export function watchLock(store: AppStore): void {
  let lastUse = Date.now();
  const used = () => {
    lastUse = Date.now();
  };
  for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    document.addEventListener(event, used, { capture: true, passive: true });
  }
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, altKey, shiftKey, key } = event;
    if (!ctrlKey || altKey || shiftKey || key.toLowerCase() !== 'l' || !store.view().file) return;
    event.preventDefault();
    void lockFile(store);
  });
  setInterval(() => {
    const minutes = Number(storedIdle());
    const isIdle = minutes > 0 && Date.now() - lastUse >= minutes * MINUTE_MS;
    if (isIdle && store.view().file?.withPassword === true) void lockFile(store);
  }, LOOK_MS);
}
