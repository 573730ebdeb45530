/**
 * The window closes only after the last save. However the end is asked for (the window's cross,
 * the system, a signal), it is held back until everything is in the file.
 */
import { app, type BrowserWindow, powerMonitor } from 'electron';
import { type AppError, appError } from '../shared/errors';
import { fail, type Result } from '../shared/result';
import { logBug } from './log';

export interface Ending {
  /** Writes what is still in memory. */
  readonly save: () => Promise<Result<null, AppError>>;
  /** Lets go of what could not be written, when the user says so. */
  readonly abandon: () => Promise<void>;
}

export function quitAfterLastSave(window: BrowserWindow, ending: Ending): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  let isTornAway = false;

  async function saveThenQuit(): Promise<void> {
    state = 'saving';
    // a window that is gone cannot be asked: nothing stays behind without one
    const mayQuit = await savedOrGivenUp().catch((error: unknown) => told(error, true));
    if (isTornAway) return;
    state = mayQuit ? 'saved' : 'open';
    if (mayQuit) app.quit();
  }

  async function savedOrGivenUp(): Promise<boolean> {
    const saved = await lastSave();
    if (saved.ok) return true;
    const { askLeaveUnsaved } = await import('./dialogs');
    if (!(await askLeaveUnsaved(window, saved.error))) return false;
    await ending.abandon();
    return true;
  }

  /** A bug on the way out is a save that failed: the user is told, and may stay. */
  function lastSave(): Promise<Result<null, AppError>> {
    return ending.save().catch((error: unknown) => told(error, fail(appError('program-error'))));
  }

  const holdBack = (event: { preventDefault(): void }): void => {
    if (state === 'saved' || isTornAway) return;
    event.preventDefault();
    if (state === 'open') void saveThenQuit();
  };
  window.on('close', holdBack);
  app.on('before-quit', holdBack);
  // logging off and shutting down wait for it too: Windows asks each window, the others ask the program
  window.on('query-session-end', holdBack);
  powerMonitor.on('shutdown', holdBack as () => void);

  /**
   * Windows ends the session without asking, or against the answer: nothing holds that back. Electron ends the program
   * on the spot unless it is quitting by then; so it quits, and its last moment waits for what is on the way to the disk.
   */
  window.on('session-end', () => {
    if (state === 'saved' || isTornAway) return;
    isTornAway = true;
    let isSaved = false;
    app.on('will-quit', (event) => {
      if (!isSaved) event.preventDefault();
    });
    void lastSave().finally(() => {
      isSaved = true;
      app.quit();
    });
    app.quit();
  });
}

function told<T>(error: unknown, then: T): T {
  logBug('quit', error);
  return then;
}
