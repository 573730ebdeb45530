/** The entries of the menu, as data: nothing of Electron runs here. */
import type { MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '../shared/api';
import { menu } from '../shared/i18n/vi/menu';

/** What its entries do. */
export interface MenuDoors {
  /** Asks for a file and opens it. */
  readonly open: () => void;
  readonly openFile: (path: string) => void;
  readonly manual: () => void;
}

const forDevelopers: MenuItemConstructorOptions = {
  label: 'Development',
  submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
};

/** @param development also the keys of `npm run dev`: Ctrl+R and Ctrl+Shift+I */
export function menuTemplate(
  doors: MenuDoors,
  recent: readonly RecentFile[],
  development: boolean,
): MenuItemConstructorOptions[] {
  return [
    {
      label: menu.file,
      submenu: [
        { label: menu.open, click: doors.open },
        { label: menu.recent, submenu: recentItems(doors, recent) },
        { type: 'separator' },
        { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undo },
        { role: 'redo', label: menu.redo },
        { type: 'separator' },
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.help,
      // the key is the page's own: here it is only shown
      submenu: [{ label: menu.manual, accelerator: 'F1', registerAccelerator: false, click: doors.manual }],
    },
    ...(development ? [forDevelopers] : []),
  ];
}

/** What stands where the right mouse button is pressed. */
interface Pressed {
  readonly isEditable: boolean;
  readonly selectionText: string;
}

/** The entries that the right mouse button shows: in a field cut, copy, paste; on a text that is chosen copy; else none. */
export function fieldMenu({ isEditable, selectionText }: Pressed): MenuItemConstructorOptions[] {
  const chosen = selectionText.trim() !== '';
  const copy: MenuItemConstructorOptions = { role: 'copy', label: menu.copy, enabled: chosen };
  if (!isEditable) return chosen ? [copy] : [];
  return [
    { role: 'cut', label: menu.cut, enabled: chosen },
    copy,
    { role: 'paste', label: menu.paste },
    { type: 'separator' },
    { role: 'selectAll', label: menu.selectAll },
  ];
}

function recentItems(doors: MenuDoors, recent: readonly RecentFile[]): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: menu.noneRecent, enabled: false }];
  return recent.map(({ path, name, folder }, index) => ({
    label: menu.recentFile(index + 1, name, folder),
    click: () => {
      doors.openFile(path);
    },
  }));
}
