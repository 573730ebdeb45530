/**
 * No menu to see, only the keys that a text field needs. Reload, zoom and developer tools are
 * left out: a stray Ctrl+R or Ctrl+− would only puzzle a person at work.
 */
import { Menu, type MenuItemConstructorOptions } from 'electron';

const forDevelopers: MenuItemConstructorOptions = {
  label: 'Development',
  submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
};

/** @param development also the keys of `npm run dev`: Ctrl+R and Ctrl+Shift+I */
export function installHiddenMenu(development: boolean): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: 'Soạn thảo',
        submenu: [
          { role: 'undo', label: 'Hoàn tác' },
          { role: 'redo', label: 'Làm lại' },
          { type: 'separator' },
          { role: 'cut', label: 'Cắt' },
          { role: 'copy', label: 'Sao chép' },
          { role: 'paste', label: 'Dán' },
          { role: 'selectAll', label: 'Chọn tất cả' },
        ],
      },
      ...(development ? [forDevelopers] : []),
    ]),
  );
}
