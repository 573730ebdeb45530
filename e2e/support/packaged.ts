/** Packs the program and starts it as a user would: without any hook of Playwright's, driven over its debugging port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { newSettingsFolder, sandboxSwitches } from './launch';

const projectRoot = resolve(import.meta.dirname, '../..');
export const packedFolder = join(projectRoot, 'dist-test');
export const linuxFolder = join(packedFolder, 'linux-unpacked');

/** Chromium announces on stderr where it listens. */
const ANNOUNCEMENT = /^DevTools listening on (ws:\/\/\S+)/;

/** Paths inside the folder, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

export interface PackagedApp {
  readonly browser: Browser;
  readonly page: Page;
  readonly process: ChildProcess;
  readonly settings: string;
  /** Closes the window as a user does and gives the exit status. */
  quit(): Promise<number | null>;
}

/** Packs what is tried, unless nothing changed since the last time. */
export function packForTest(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/dist.mjs'), 'test'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`packing failed:\n${stderr}`);
}

/** The Linux program again in a folder of its own, to be changed there; large files are shared. */
export async function copyOfProgram(folder: string): Promise<void> {
  const copy = (from: string, to: string) => link(from, to).catch(() => copyFile(from, to));
  for (const entry of await readdir(linuxFolder, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, relative(linuxFolder, from));
    if (entry.isDirectory()) await mkdir(to, { recursive: true });
    else {
      await mkdir(dirname(to), { recursive: true });
      await copy(from, to);
    }
  }
}

export interface PackagedStart {
  /** Save dialogs begin here. */
  readonly home: string;
  /** The folder of the program, where it is not the one that was packed. */
  readonly folder?: string;
  /** Where the program itself finds its settings, none is named. */
  readonly ownSettings?: boolean;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the program where no window of its page is awaited; gives the status it ends with. */
export function startUnseen({ home, folder = linuxFolder, environment = {}, args = [] }: PackagedStart): {
  readonly ended: Promise<number | null>;
  readonly pid: number;
  readonly end: () => void;
} {
  const child = spawn(join(folder, 'dhcb'), [...sandboxSwitches(), '--disable-gpu', ...args], {
    cwd: home,
    env: { ...process.env, HOME: home, ...environment },
    stdio: 'ignore',
  });
  return {
    ended: once(child, 'exit').then(([status]) => status as number | null),
    pid: child.pid ?? 0,
    end: () => void child.kill(),
  };
}

export async function startPackaged(start: PackagedStart): Promise<PackagedApp> {
  const { home, folder = linuxFolder, ownSettings = false, args = [] } = start;
  const settings = await newSettingsFolder();
  const switches = [
    ...sandboxSwitches(),
    '--disable-gpu',
    '--remote-debugging-port=0',
    '--driven-by-test',
    ...(ownSettings ? [] : [`--user-data-dir=${settings}`]),
  ];
  const child = spawn(join(folder, 'dhcb'), [...switches, ...args], {
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
