/** What the window may ask of the main process. */
import type { BrowserWindow } from 'electron';

/** What the order of life needs from the areas behind the calls. */
export interface Services {
  /** Resolves when every change is in the file. */
  flush(): Promise<void>;
  /** A data file named by the system: opened by double click, or given at a second start. */
  openDataFile(path: string): void;
}

export function registerIpc(_window: () => BrowserWindow | undefined): Services {
  return { flush: () => Promise.resolve(), openDataFile: () => undefined };
}
