/** Answers the system's file dialogs as a user would: tests have no hands for native windows. */
import type { ElectronApplication } from '@playwright/test';

/** From now on every save dialog is answered with this path. */
export function chooseToSaveAs(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** From now on every open dialog is answered with this path. */
export function chooseToOpen(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** From now on the user leaves every save dialog without choosing. */
export function leaveSaveDialogs(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}
