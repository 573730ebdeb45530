/** Order of life: walls first, one instance, then the window; the end only after the last save. */
import { join } from 'node:path';
import { app, protocol, session, type BrowserWindow } from 'electron';
import { declareAppScheme, serveApp } from './app-protocol.ts';
import { registerIpc } from './ipc/register.ts';
import { installHiddenMenu } from './menu.ts';
import { quitAfterLastSave } from './quit.ts';
import { secureContents, secureSession, silenceNetworkServices } from './security.ts';
import { bringToFront, createWindow } from './window.ts';

const rendererFolder = join(__dirname, '../renderer');

function open(): BrowserWindow {
  installHiddenMenu();
  secureSession(session.defaultSession);
  serveApp(protocol, rendererFolder);
  registerIpc();
  const window = createWindow();
  quitAfterLastSave(window, () => Promise.resolve());
  return window;
}

async function live(): Promise<void> {
  let window: BrowserWindow | undefined;
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents);
  });
  app.on('second-instance', () => {
    if (window) bringToFront(window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await app.whenReady();
  window = open();
}

silenceNetworkServices(app);
declareAppScheme();
if (app.requestSingleInstanceLock()) void live();
else app.quit();
