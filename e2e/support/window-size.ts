import type { ElectronApplication } from '@playwright/test';

/** The window's inside in CSS pixels at 100 %, as on the screen that offices have. */
export function resizeTo(electron: ElectronApplication, width: number, height: number): Promise<void> {
  return electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Windows at 125 %, say: everything larger, the window as large as before. */
export function zoomTo(electron: ElectronApplication, factor: number): Promise<void> {
  return electron.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by);
  }, factor);
}
