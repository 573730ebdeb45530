/**
 * One program for all tests of a worker that do not try its start or its end: a start costs seconds, and says nothing
 * more the twentieth time. Each test begins as after a start of its own (nothing remembered in the page, the
 * window and the system's dialogs as they were, the file of its own choice), by the program's own doors; what an earlier test left fails here.
 */
import { expect } from '@playwright/test';
import type { ApiAnswer, WindowApi } from '../../shared/api';
import { launchApp, type RunningApp } from './launch';
import { navigation } from './screens';

/** What the page of the program calls. */
type Page = Window & { readonly dhcb: WindowApi };

/** What tests put in the place of Electron's own, given back before the next test. */
interface Kept {
  readonly size: readonly number[];
  readonly dialog: object;
  readonly shell: object;
}

export class OneApp {
  readonly #app: RunningApp;
  readonly #start: string;

  private constructor(app: RunningApp) {
    this.#app = app;
    this.#start = app.page.url().replace(/#.*/u, '');
  }

  static async launch(): Promise<OneApp> {
    const app = await launchApp();
    await app.electron.evaluate(({ app: program, BrowserWindow, dialog, shell }) => {
      const size = BrowserWindow.getAllWindows()[0]?.getContentSize() ?? [];
      Object.assign(program, { keptForTests: { size, dialog: { ...dialog }, shell: { ...shell } } });
    });
    return new OneApp(app);
  }

  /** The program with this file open, at the screen that a start shows; without one, its start screen. */
  async begin(file?: string): Promise<RunningApp> {
    const { electron, page } = this.#app;
    expect(await this.#openFile(), 'the test before left its file open').toBeUndefined();
    await electron.evaluate(async ({ app: program, BrowserWindow, dialog, session, shell }) => {
      const kept = (program as { keptForTests?: Kept }).keptForTests;
      Object.assign(dialog, kept?.dialog);
      Object.assign(shell, kept?.shell);
      const [window, ...others] = BrowserWindow.getAllWindows();
      if (others.length > 0) throw new Error('the test before left a window open');
      window?.webContents.setZoomFactor(1);
      const [width = 0, height = 0] = kept?.size ?? [];
      window?.setContentSize(width, height);
      await session.defaultSession.clearStorageData();
    });
    if (file !== undefined) await this.#open(file);
    await electron.evaluate(async ({ BrowserWindow }, start) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // the end of a load that is still under way would be taken for that of this one, which has the same address
      if (contents?.isLoading() === true)
        await new Promise<void>((resolve) => contents.once('did-stop-loading', () => resolve()));
      await contents?.loadURL(start);
    }, this.#start);
    await expect(
      file === undefined ? page.getByRole('heading', { level: 1 }) : navigation(page),
    ).toBeVisible();
    return { ...this.#app, close: () => this.#leave() };
  }

  /** Ends the program. */
  async end(): Promise<void> {
    await this.#app.close();
  }

  /** As a second start of the program with this file does: a double click on it while the program runs. */
  async doubleClick(file: string): Promise<void> {
    await this.#app.electron.evaluate(({ app: program }, path) => {
      program.emit('second-instance', {}, [process.execPath, path], process.cwd());
    }, file);
  }

  async #open(file: string): Promise<void> {
    await this.doubleClick(file);
    await expect.poll(() => this.#openFile()).toBe(file);
  }

  /** Everything is on the disk, and no file is open any more. */
  async #leave(): Promise<void> {
    const closed = await this.#app.page.evaluate(() =>
      (window as unknown as Page).dhcb['file.close'](undefined),
    );
    expect(JSON.parse(String(closed))).toEqual({ ok: true, value: null });
  }

  async #openFile(): Promise<string | undefined> {
    const answer = await this.#app.page.evaluate(() =>
      (window as unknown as Page).dhcb['app.state'](undefined),
    );
    const state = JSON.parse(String(answer)) as ApiAnswer<'app.state'>;
    return state.ok ? state.value.file?.path : undefined;
  }
}
