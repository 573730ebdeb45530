/** Calls about several wards in one file. */
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Ward } from '../../shared/combined/combined';
import { newestOf, type SameWard, sameWards } from '../../shared/combined/same-wards';
import { appError, openedFirst } from '../../shared/errors';
import { sheetCodes } from '../../shared/export/sheet-codes';
import { vi } from '../../shared/i18n';
import { errorText } from '../../shared/i18n/vi/errors';
import { fail, ok } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { createCombinedFile, readWards } from '../db/combined-file';
import { askFolder, askSameWard, askToOpenSeveral, askWhereToSave } from '../dialogs';
import { exportWards } from '../files/export-wards';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type CombinedCalls = Pick<Handlers, 'combined.create' | 'combined.export'>;

export function combinedCalls(office: Office, window: BrowserWindow): CombinedCalls {
  const documents = () => app.getPath('documents');
  return {
    'combined.create': async () => {
      const paths = await askToOpenSeveral(window, 'wards');
      if (paths.length === 0) return cancelled;
      const { wards: all, untaken, key } = await readWards(paths);
      if (untaken.length > 0) {
        const files = untaken
          .map(({ path, error }) => `${basename(path)}: ${errorText(openedFirst(error))}`)
          .join(' ');
        return fail(appError('merge-untaken', { params: { files } }));
      }
      const wards = await chosenWards(window, all);
      if (wards === undefined) return cancelled;
      const path = await askWhereToSave(
        window,
        'dataFile',
        join(documents(), `${vi.combined.fileName}.dhcb`),
      );
      if (path === undefined) return cancelled;
      const created = await createCombinedFile(path, wards, { apart: true, key });
      return created.ok ? office.open(path) : created;
    },
    'combined.export': async ({ handle, people }) => {
      const wards = office.wards(handle);
      if (!wards.ok) return wards;
      const folder = await askFolder(window, documents());
      if (folder === undefined) return cancelled;
      const stem = basename(wards.value.path, extname(wards.value.path));
      const generatedOn = localDay(new Date());
      const options = { folder, stem, people, sheets: sheetCodes, generatedOn, overwrite: false };
      const written = await exportWards(wards.value.wards, options);
      return written.ok ? ok({ folder, files: written.value.length }) : written;
    },
  };
}

/** The wards with the newest file of each that was sent again, once that is confirmed; undefined when left. */
async function chosenWards(
  window: BrowserWindow,
  wards: readonly Ward[],
): Promise<readonly Ward[] | undefined> {
  const replaced: SameWard[] = [];
  for (const same of sameWards(wards)) {
    const answer = await askSameWard(window, same);
    if (answer === undefined) return undefined;
    if (answer === 'newest') replaced.push(same);
  }
  return newestOf(wards, replaced);
}
