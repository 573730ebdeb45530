/** Gathers what each area answers. */
import type { BrowserWindow } from 'electron';
import { ok } from '../../shared/result';
import type { Office } from '../office/office';
import { backupCalls } from './backup-calls';
import { cellFormCalls } from './cell-form-calls';
import { combinedCalls } from './combined-calls';
import { documentCalls } from './document-calls';
import { exportCalls } from './export-calls';
import { fileCalls } from './file-calls';
import { fillCalls } from './fill-calls';
import { handleAll } from './handle';
import { importCalls } from './import-calls';
import { packageCalls } from './package-calls';
import { pageLife } from './page-life';
import { passwordCalls } from './password-calls';
import { printoutCalls } from './printout-calls';
import { seasonCalls } from './season-calls';
import { type Settling, settling } from './settle';

/** Answers the window's calls; gives back how to have the window save what is being typed. */
export function registerIpc(office: Office, window: BrowserWindow): Settling {
  const settle = settling(window);
  const life = pageLife(window);
  handleAll({
    ...fileCalls(office, window),
    'app.state': async () => ok({ ...(await office.state()), fallen: life.takeFallen() }),
    ...backupCalls(office, window),
    ...passwordCalls(office, window),
    ...seasonCalls(office),
    ...documentCalls(office, window),
    ...exportCalls(office, window),
    ...printoutCalls(office, window),
    ...importCalls(office, window),
    ...cellFormCalls(office, window),
    ...fillCalls(office, window),
    ...combinedCalls(office, window),
    ...packageCalls(office, window),
    ...settle.calls,
    ...life.calls,
  });
  return settle;
}
