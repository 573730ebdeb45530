/**
 * The window closes only after the last save. However the end is asked for (the window's cross,
 * the system, a signal), it is held back until everything is in the file.
 */
import { app, type BrowserWindow, dialog } from 'electron';

/** Writes what is still in memory; rejects when that cannot be done. */
export type Flush = () => Promise<void>;

const STAY = 0;

export function quitAfterLastSave(window: BrowserWindow, flush: Flush): void {
  let state: 'open' | 'saving' | 'saved' = 'open';

  async function saveThenQuit(): Promise<void> {
    state = 'saving';
    const mayQuit = await saved(window, flush);
    state = mayQuit ? 'saved' : 'open';
    if (mayQuit) app.quit();
  }

  const holdBack = (event: { preventDefault(): void }): void => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'open') void saveThenQuit();
  };
  window.on('close', holdBack);
  app.on('before-quit', holdBack);
}

/** True when all is in the file, or when the person leaves knowing that it is not. */
async function saved(window: BrowserWindow, flush: Flush): Promise<boolean> {
  try {
    await flush();
    return true;
  } catch (error) {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: 'Chưa lưu được',
      message: 'Những thay đổi sau cùng chưa ghi được vào tệp.',
      detail: `Hãy ở lại, kiểm tra ổ đĩa còn chỗ và còn nối, rồi thoát lại. Thoát ngay thì mất những thay đổi đó.\n\n${String(error)}`,
      buttons: ['Ở lại', 'Thoát ngay, bỏ những thay đổi đó'],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    return response !== STAY;
  }
}
