/** What main tells the window unasked. */
import type { BrowserWindow } from 'electron';
import type { ApiEventName, ApiEvents } from '../../shared/api';
import { eventChannel } from '../channels';

export function send<E extends ApiEventName>(window: BrowserWindow, name: E, event: ApiEvents[E]): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel(name), JSON.stringify(event));
}
