/** Gathers what each area answers. */

import { setImmediate } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { ok } from '../../shared/result';
import type { Office } from '../office/office';
import type { Handlers } from './handle';
import { later } from './later';
import type { PageLife } from './page-life';
import { seasonCalls } from './season-calls';
import type { Settling } from './settle';

/** What the window watches besides. */
interface Watched {
  readonly life: PageLife;
  readonly settle: Settling;
}

/** What answers the window's calls. */
export function officeCalls(office: Office, window: BrowserWindow, { life, settle }: Watched): Handlers {
  return {
    'app.state': async () => ok({ ...(await office.state()), fallen: life.takeFallen() }),
    ...seasonCalls(office),
    ...later(['file', 'backups', 'password'], async () =>
      (await import('./file-area')).fileAreaCalls(office, window),
    ),
    ...later(['document'], async () => (await import('./document-calls')).documentCalls(office, window)),
    ...later(['export'], async () => (await import('./export-calls')).exportCalls(office, window)),
    ...later(['report', 'reminder', 'printouts'], async () =>
      (await import('./printout-calls')).printoutCalls(office, window),
    ),
    ...later(['import'], async () => (await readImportCalls()).importCalls(office, window)),
    ...later(['forms'], async () => (await import('./cell-form-calls')).cellFormCalls(office, window)),
    ...later(['fill'], async () => (await import('./fill-calls')).fillCalls(office, window)),
    ...later(['combined'], async () => (await import('./combined-calls')).combinedCalls(office, window)),
    ...later(['package'], async () => (await import('./package-calls')).packageCalls(office, window)),
    ...settle.calls,
    ...life.calls,
  };
}

/** Reading lists is much code: it is read part by part, with a turn of the window between them. */
async function readImportCalls() {
  await import('../../shared/spreadsheet/workbook');
  await setImmediate();
  await import('../../shared/import/table/several-sheets');
  await setImmediate();
  await import('../../shared/import/plan/plan-import');
  await setImmediate();
  return import('./import-calls');
}
