/** The program's one window. */
import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { startPage } from './app-protocol';
import { inSight, readPlace, storePlace } from './window-place';

const windowTitle = 'Đại hội chi bộ';

const DEFAULT_SIZE = { width: 1366, height: 768 };
/** A screen of 1366 × 768 at 125 % leaves 1093 × 574 beside the taskbar: the window must fit into it. */
const SMALLEST_SIZE = { minWidth: 960, minHeight: 540 };
const WHITE = '#ffffff';

/** @param placeFile where the window's place is remembered */
export function createWindow(placeFile: string): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const last = readPlace(placeFile);
  const bounds =
    last &&
    inSight(
      last.bounds,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    );
  const fits = room.width >= DEFAULT_SIZE.width && room.height >= DEFAULT_SIZE.height;
  const window = new BrowserWindow({
    width: Math.min(DEFAULT_SIZE.width, room.width),
    height: Math.min(DEFAULT_SIZE.height, room.height),
    ...bounds,
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
    // on a small screen every line counts
    if (bounds ? last.maximized : !fits) window.maximize();
    window.show();
  });
  window.on('close', () => {
    storePlace(placeFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
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
