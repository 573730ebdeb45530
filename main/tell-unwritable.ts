import { dialog } from 'electron';
import { vi } from '../shared/i18n';

/** Says that the program cannot work here, once the application is ready. */
export function tellUnwritable(folder: string): void {
  const { unwritable } = vi.dialogs;
  dialog.showMessageBoxSync({
    type: 'error',
    title: unwritable.title,
    message: unwritable.message,
    detail: unwritable.detail(folder),
    buttons: [vi.common.close],
    noLink: true,
  });
}
