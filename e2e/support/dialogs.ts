/** Answers the system's file dialogs as a user would: tests have no hands for native windows. */
import type { ElectronApplication } from '@playwright/test';

/** From now on every save dialog is answered with this path. */
export function chooseToSaveAs(electron: ElectronApplication, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** From now on every open dialog is answered with these paths. */
export function chooseToOpen(electron: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  return electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** From now on the user leaves every save dialog without choosing. */
export function leaveSaveDialogs(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}

/** From now on the user leaves every question of the system, by the button that changes nothing. */
export function leaveQuestions(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ app, dialog }) => {
    const leave = (_window: unknown, { message, cancelId }: Electron.MessageBoxOptions) => {
      Object.assign(app, { questionAsked: message });
      return Promise.resolve({ response: cancelId ?? 0, checkboxChecked: false });
    };
    dialog.showMessageBox = leave as typeof dialog.showMessageBox;
  });
}

/** The question that was asked last. */
export function questionAsked(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(({ app }) => (app as { questionAsked?: string }).questionAsked ?? '');
}

/** From now on the user answers every question of the system by the button of this name. */
export function answerQuestions(electron: ElectronApplication, name: string): Promise<void> {
  return electron.evaluate(({ app, dialog }, button) => {
    const answer = (_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      Object.assign(app, { questionAsked: message });
      return Promise.resolve({ response: buttons?.indexOf(button) ?? -1, checkboxChecked: false });
    };
    dialog.showMessageBox = answer as typeof dialog.showMessageBox;
  }, name);
}
