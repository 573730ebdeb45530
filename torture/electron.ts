/**
 * What stands for Electron where the handlers of the window's calls are tormented without a window: the same names, dialogs
 * that are answered at random, and nothing on a screen.
 */
import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';

type Listener = (event: unknown, input: unknown) => Promise<unknown>;

/** Who answers each channel. */
export const listeners = new Map<string, Listener>();

let folder = '';

/** From now on everything happens in that folder. */
export function playIn(path: string): void {
  folder = path;
}

const below = (limit: number) => Math.floor(Math.random() * limit);
const among = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
const PLACES = [
  'a.dhcb',
  'b.dhcb',
  'a.xlsx',
  'a.docx',
  'a.dhcbgoi',
  'a.json',
  'nowhere/a.dhcb',
  '.',
  'a'.repeat(300),
];
/** A file that is there, or one that is not. */
const somewhere = () => join(folder, among(Math.random() < 0.6 ? readdirSync(folder) : PLACES) ?? 'a.dhcb');

interface Asked {
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
  readonly buttons?: readonly string[];
}

const nothing = () => undefined;

export const ipcMain = {
  handle: (channel: string, listener: Listener) => void listeners.set(channel, listener),
};

export const app = { getPath: () => folder };

export const shell = {
  openPath: () => Promise.resolve(Math.random() < 0.5 ? '' : 'no program'),
  showItemInFolder: nothing,
};

export const dialog = {
  showOpenDialog: (_window: unknown, { properties = [] }: Asked) => {
    const one = () => (properties.includes('openDirectory') && Math.random() < 0.8 ? folder : somewhere());
    const filePaths = properties.includes('multiSelections') ? [one(), one(), one()] : [one()];
    const canceled = Math.random() < 0.1;
    return Promise.resolve({ canceled, filePaths: canceled ? [] : filePaths });
  },
  showSaveDialog: () => Promise.resolve({ canceled: Math.random() < 0.1, filePath: somewhere() }),
  showMessageBox: (_window: unknown, { buttons = [] }: Asked) =>
    Promise.resolve({ response: below(buttons.length) }),
};

export const protocol = {};

/** As many pages as a document may turn out to have, each with contents, as all that Chromium prints. */
async function somePages(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (let pages = 1 + below(3); pages > 0; pages -= 1)
    file.addPage().drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } });
  return file.save();
}

/** A page that is there, and holds nothing. */
export class BrowserWindow {
  readonly webContents = Object.assign(new EventEmitter(), {
    send: nothing,
    reload: nothing,
    isCrashed: () => false,
    isLoadingMainFrame: () => false,
    loadURL: () => Promise.resolve(),
    printToPDF: somePages,
    print: (_options: unknown, done: (success: boolean, reason: string) => void) =>
      done(Math.random() < 0.5, among(['cancelled', 'no printer']) ?? ''),
  });
  readonly isDestroyed = () => false;
  readonly destroy = nothing;
}
