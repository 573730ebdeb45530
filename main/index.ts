/** Order of life: walls first, one instance, then the window; the end only after the last save. */
import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { declareAppScheme, serveApp } from './app-protocol';
import { registerIpc, type Services } from './ipc/register';
import { installHiddenMenu } from './menu';
import { dataFileIn } from './open-request';
import { quitAfterLastSave } from './quit';
import { secureContents, secureSession, silenceNetworkServices } from './security';
import { bringToFront, createWindow } from './window';

const rendererFolder = join(__dirname, '../renderer');

interface Life {
  readonly window: BrowserWindow;
  readonly services: Services;
}

function begin(): Life {
  installHiddenMenu();
  secureSession(session.defaultSession);
  serveApp(protocol, rendererFolder);
  const services = registerIpc(() => life?.window);
  const asked = dataFileIn(process.argv, process.cwd());
  if (asked !== undefined) services.openDataFile(asked);
  const window = createWindow();
  quitAfterLastSave(window, () => services.flush());
  return { window, services };
}

/** A second start only hands over its file and brings the window forward. */
function welcomeSecondStart(args: readonly string[], workingFolder: string): void {
  if (!life) return;
  bringToFront(life.window);
  const asked = dataFileIn(args, workingFolder);
  if (asked !== undefined) life.services.openDataFile(asked);
}

let life: Life | undefined;

silenceNetworkServices(app);
declareAppScheme();
if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents);
  });
  app.on('second-instance', (_event, args, workingFolder) => {
    welcomeSecondStart(args, workingFolder);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    life = begin();
  });
} else {
  app.quit();
}
