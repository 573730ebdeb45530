/** Order of life: walls first, one instance, then the window; the end only after the last save. */
import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { declareAppScheme, serveApp } from './app-protocol';
import { tellProblem } from './dialogs';
import { send } from './ipc/events';
import { registerIpc } from './ipc/register';
import { startLog } from './log';
import { installHiddenMenu } from './menu';
import { Office } from './office/office';
import { quitAfterLastSave } from './quit';
import { secureContents, secureSession, silenceNetworkServices } from './security';
import { bringToFront, createWindow } from './window';

const rendererFolder = join(__dirname, '../renderer');
const DATA_FILE_ENDING = '.dhcb';

/** The window, and how to show it another file. */
interface Program {
  readonly window: BrowserWindow;
  readonly openFile: (path: string) => Promise<void>;
}

function open(): Program {
  const folder = app.getPath('userData');
  startLog(join(folder, 'dhcb.log'));
  const office = new Office(folder, app.getVersion());
  office.start(dataFileNamed(process.argv));
  installHiddenMenu();
  secureSession(session.defaultSession);
  serveApp(protocol, rendererFolder);
  const window = createWindow();
  const { settle } = registerIpc(office, window);
  quitAfterLastSave(window, {
    save: async () => {
      await settle();
      return office.end();
    },
    abandon: () => office.abandon(),
  });
  const openFile = async (path: string): Promise<void> => {
    await settle();
    const opened = await office.open(path);
    if (opened.ok) send(window, 'file.opened', opened.value);
    else await tellProblem(window, opened.error);
  };
  return { window, openFile };
}

/** The data file in a command line, as the file manager passes it after a double click. */
function dataFileNamed(commandLine: readonly string[]): string | undefined {
  return commandLine
    .slice(1)
    .find((part) => !part.startsWith('-') && part.toLowerCase().endsWith(DATA_FILE_ENDING));
}

async function live(): Promise<void> {
  let program: Program | undefined;
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents);
  });
  app.on('second-instance', (_event, commandLine) => {
    if (!program) return;
    bringToFront(program.window);
    const path = dataFileNamed(commandLine);
    if (path !== undefined) void program.openFile(path);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await app.whenReady();
  program = open();
}

silenceNetworkServices(app);
declareAppScheme();
if (app.requestSingleInstanceLock()) void live();
else app.quit();
