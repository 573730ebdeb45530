/** The program's one window. */
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { startPage } from './app-protocol';

const windowTitle = 'Đại hội chi bộ';

const DEFAULT_SIZE = { width: 1366, height: 768 };
const SMALLEST_SIZE = { minWidth: 1024, minHeight: 640 };
const WHITE = '#ffffff';

export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...DEFAULT_SIZE,
    ...SMALLEST_SIZE,
    title: windowTitle,
    backgroundColor: WHITE,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(startPage);
  return window;
}

/** A second start brings the window that is there to the front. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
