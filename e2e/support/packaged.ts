/** Packs the program and starts it as a user would: without any hook of Playwright's, driven over its debugging port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { newSettingsFolder, sandboxSwitches } from './launch';

const projectRoot = resolve(import.meta.dirname, '../..');
const program = join(projectRoot, 'dist-test', 'linux-unpacked', 'dhcb');

/** Chromium announces on stderr where it listens. */
const ANNOUNCEMENT = /^DevTools listening on (ws:\/\/\S+)/;

export interface PackagedApp {
  readonly browser: Browser;
  readonly page: Page;
  readonly process: ChildProcess;
  readonly settings: string;
  /** Closes the window as a user does and gives the exit status. */
  quit(): Promise<number | null>;
}

export function packForTest(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'scripts/package.mjs'), '--test'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`packing failed:\n${stderr}`);
}

/** Save dialogs begin in `home`. */
export async function startPackaged(home: string, args: readonly string[] = []): Promise<PackagedApp> {
  const settings = await newSettingsFolder();
  const switches = [
    ...sandboxSwitches(),
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${settings}`,
  ];
  const child = spawn(program, [...switches, ...args], {
    cwd: home,
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await firstPage(browser);
  return {
    browser,
    page,
    process: child,
    settings,
    quit: async () => {
      await page.close({ runBeforeUnload: true });
      const [status] = await exited;
      await rm(settings, { recursive: true, force: true });
      return status;
    },
  };
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('no stderr');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const address = ANNOUNCEMENT.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error(`the program ended before its window appeared:\n${said.join('\n')}`);
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('no browser context');
  return context.pages()[0] ?? context.waitForEvent('page');
}
