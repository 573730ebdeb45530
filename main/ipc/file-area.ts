/** Calls about the data file, its copies and its password, with the dialogs that they show. */
import type { BrowserWindow } from 'electron';
import type { Office } from '../office/office';
import { backupCalls } from './backup-calls';
import { fileCalls } from './file-calls';
import { passwordCalls } from './password-calls';

export function fileAreaCalls(office: Office, window: BrowserWindow) {
  return { ...fileCalls(office, window), ...backupCalls(office, window), ...passwordCalls(office, window) };
}
