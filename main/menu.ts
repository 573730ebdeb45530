/**
 * The menu that Alt shows. Reload, zoom and developer tools are left out: a stray Ctrl+R or Ctrl+− would only puzzle a
 * person at work.
 */
import { type BrowserWindow, Menu } from 'electron';
import type { RecentFile } from '../shared/api';
import { fieldMenu, type MenuDoors, menuTemplate } from './menu-template';

/** @param recent the files of late, the last one first */
export function installMenu(doors: MenuDoors, recent: readonly RecentFile[], development: boolean): void {
  const template = menuTemplate(doors, recent, development);
  const ofMac = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ofMac, ...template]));
}

/** Cut, copy and paste by the right mouse button, which Electron by itself does not answer. */
export function showFieldMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, pressed) => {
    const template = fieldMenu(pressed);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
