/**
 * The page's own process may die. It is brought back, and told what was being typed when it did: main holds that text
 * in memory only, so that nothing of it ever lies on the disk.
 */
import type { BrowserWindow } from 'electron';
import type { Fallen } from '../../shared/api';
import { ok } from '../../shared/result';
import { logBug } from '../log';
import type { Handlers } from './handle';

/** A page that dies so often in a minute would do so for ever. */
const MOST_RETURNS = 3;
const MINUTE_MS = 60_000;

function bringBack(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.reload();
}

export interface PageLife {
  readonly calls: Pick<Handlers, 'app.typed'>;
  /** What the page that died was about, once; null where none did. */
  readonly takeFallen: () => Fallen | null;
}

export function pageLife(window: BrowserWindow): PageLife {
  let typed: Fallen['draft'] = null;
  let fallen: Fallen | null = null;
  let returns: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logBug('page', new Error(`its process ended: ${reason}`));
    // one that dies before it was told anything leaves that to the next
    fallen = { draft: typed ?? fallen?.draft ?? null };
    typed = null;
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < MINUTE_MS), now];
    // not from within its own end
    if (returns.length <= MOST_RETURNS) setImmediate(() => bringBack(window));
  });
  return {
    calls: {
      'app.typed': (text) => {
        typed = text;
        return ok(null);
      },
    },
    takeFallen: () => {
      const told = fallen;
      fallen = null;
      return told;
    },
  };
}
