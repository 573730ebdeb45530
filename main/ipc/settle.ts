/**
 * Before the window closes, the field that is being typed in is saved: the
 * window is asked, and answers when its last edit is on the disk.
 */
import type { BrowserWindow } from 'electron';
import { ok } from '../../shared/result';
import { send } from './events';
import type { Handlers } from './handle';

/** A window that does not answer (it crashed, or never loaded) is not waited for longer. */
const PATIENCE_MS = 3000;

export interface Settling {
  readonly calls: Pick<Handlers, 'app.settled'>;
  /** Resolves when the window has saved what was being typed, or does not answer. */
  readonly settle: () => Promise<void>;
}

export function settling(window: BrowserWindow): Settling {
  let answered: (() => void) | undefined;
  return {
    calls: {
      'app.settled': () => {
        answered?.();
        return ok(null);
      },
    },
    settle: async () => {
      if (window.isDestroyed() || window.webContents.isCrashed()) return;
      const { promise, resolve } = promiseWithResolver();
      answered = resolve;
      const timer = setTimeout(resolve, PATIENCE_MS);
      send(window, 'app.closing', null);
      await promise;
      clearTimeout(timer);
    },
  };
}

function promiseWithResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
