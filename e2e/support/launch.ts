/** Starts the real application, each time with a settings folder of its own. */
import { subscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = resolve(import.meta.dirname, '../..');

/** Software drawing: test machines have no graphics card, and looking for one costs seconds. */
const TEST_SWITCHES = ['--disable-gpu'];

// what test and program say to each other goes over as it is: packing it is a tenth of the processor that a test and its program take
subscribe('http.client.request.created', (message) => {
  (message as { readonly request: ClientRequest }).request.removeHeader('Sec-WebSocket-Extensions');
});

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Holds the program's own settings; given again at the next start, it is the same user. */
  readonly settings: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A settings folder of an earlier start; without it a new one is made and removed again. */
  readonly settings?: string;
  /** Further arguments, such as a data file to open. */
  readonly args?: readonly string[];
  /** Done before there is a page: how the user will answer what the start itself asks. */
  readonly prepare?: (electron: ElectronApplication) => Promise<void>;
}

export async function launchApp({ settings, args = [], prepare }: LaunchOptions = {}): Promise<RunningApp> {
  const folder = settings ?? (await newSettingsFolder());
  const electron = await _electron.launch({
    cwd: projectRoot,
    args: [...sandboxSwitches(), ...TEST_SWITCHES, `--user-data-dir=${folder}`, projectRoot, ...args],
  });
  askAgainWhenCollected(electron);
  await prepare?.(electron);
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    settings: folder,
    close: async () => {
      await electron.close();
      if (settings === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A busy main process may collect the promise of an evaluation before it is answered.
 * Those of these tests set or read one thing, and may be made again.
 */
function askAgainWhenCollected(electron: ElectronApplication): void {
  const evaluate = electron.evaluate.bind(electron) as (...given: unknown[]) => Promise<unknown>;
  const again = (...given: unknown[]): Promise<unknown> =>
    evaluate(...given).catch((problem: unknown) => {
      if (problem instanceof Error && problem.message.includes('garbage collected')) return again(...given);
      throw problem;
    });
  electron.evaluate = again as ElectronApplication['evaluate'];
}

export function newSettingsFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'dhcb-settings-'));
}

/** Chromium refuses to run sandboxed as root; elsewhere the runner says when it cannot (scripts/lib/electron/sandbox.mjs). */
export function sandboxSwitches(): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot || process.env.DHCB_NO_SANDBOX === '1' ? ['--no-sandbox'] : [];
}
