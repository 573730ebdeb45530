/**
 * Before the window closes, the field that is being typed in is saved: the
 * window is asked, and answers when its last edit is on the disk.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { ok } from '../../shared/result';
import { send } from './events';
import type { Handlers } from './handle';

/** A window that does not answer for so long is busy: whether to wait on is the user's to say. */
const PATIENCE_MS = 10_000;

export interface Settling {
  readonly calls: Pick<Handlers, 'app.settled'>;
  /** Resolves when the window has saved what was being typed, is gone, or was given up by the user. */
  readonly settle: () => Promise<void>;
}

export function settling(window: BrowserWindow): Settling {
  const waiting = new Set<() => void>();
  const answer = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  // the program may be read only to be ended, its window gone by then
  if (!window.isDestroyed()) window.webContents.on('render-process-gone', answer);
  return {
    calls: {
      'app.settled': () => {
        answer();
        return ok(null);
      },
    },
    settle: async () => {
      // a page that is gone, or never came, holds nothing
      if (window.isDestroyed()) return;
      const { webContents } = window;
      if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
      const answered = new Promise<void>((resolve) => waiting.add(resolve));
      send(window, 'app.closing', null);
      await patiently(window, answered);
    },
  };
}

/** Waits for the page, and asks the user whenever it takes long; the question goes away with the answer of the page. */
async function patiently(window: BrowserWindow, answered: Promise<void>): Promise<void> {
  const over = new AbortController();
  const done = answered.then(() => {
    over.abort();
    return true;
  });
  for (;;) {
    if (await Promise.race([done, wait(PATIENCE_MS, false, { ref: false })])) return;
    const { askWaitForPage } = await import('../dialogs');
    if (await Promise.race([done, askWaitForPage(window, over.signal).then((stays) => !stays)])) return;
  }
}
