/** Calls about sealed packages: made here, and received from others. */
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { PackageMade, PackageView } from '../../shared/api';
import { type AppError, appError, openedFirst } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import type { PackageContents } from '../../shared/sealed/contents';
import { receiptLines } from '../../shared/sealed/receipt';
import { readContents } from '../db/check-file';
import { writeDurably } from '../db/durable-write';
import { askToOpen, askWhereToSave } from '../dialogs';
import { safeFileName } from '../files/file-name';
import { makePackage, writeReceipt } from '../files/make-package';
import { type OpenedPackage, openPackage } from '../files/sealed-package';
import type { Office } from '../office/office';
import { saveFiles, takeIn } from '../open-package';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type PackageCalls = Pick<
  Handlers,
  'package.make' | 'package.open' | 'package.takeIn' | 'package.saveFiles' | 'package.showFolder'
>;
type Answer<T> = Result<T, AppError>;

/** What is asked of a new package. */
interface Wanted {
  readonly handle: string;
  readonly contents: PackageContents;
  readonly madeBy?: string | undefined;
}

interface MadePackage {
  readonly path: string;
  readonly view: PackageMade;
}

export function packageCalls(office: Office, window: BrowserWindow): PackageCalls {
  let received: OpenedPackage | undefined;
  let lastPackage: string | undefined;
  return {
    'package.make': async (wanted) => {
      const made = await askAndMake(office, window, wanted);
      if (!made.ok) return made;
      lastPackage = made.value.path;
      return ok(made.value.view);
    },
    'package.open': async (): Promise<Answer<PackageView>> => {
      const path = await askToOpen(window, 'package');
      if (path === undefined) return cancelled;
      const bytes = await readContents(path);
      if (!bytes.ok) return fail(openedFirst(bytes.error));
      const opened = openPackage(path, bytes.value);
      if (!opened.ok) return opened;
      received = opened.value;
      const { manifest, checksum } = opened.value;
      return ok({ name: basename(path), checksum, receipt: receiptLines(manifest, checksum) });
    },
    'package.takeIn': () =>
      received === undefined
        ? Promise.resolve(fail(appError('package-no-data')))
        : takeIn(window, received, (path) => office.open(path)),
    'package.saveFiles': async () => {
      if (received === undefined) return fail(appError('not-found'));
      const saved = await saveFiles(window, received.files);
      return saved.ok || saved.error.code === 'cancelled' ? ok(null) : saved;
    },
    'package.showFolder': () => {
      if (lastPackage === undefined) return fail(appError('not-found'));
      shell.showItemInFolder(lastPackage);
      return ok(null);
    },
  };
}

/** Asks for a place, seals the season there, and writes the receipt beside it. */
async function askAndMake(
  office: Office,
  window: BrowserWindow,
  { handle, contents, madeBy }: Wanted,
): Promise<Answer<MadePackage>> {
  const data = await office.snapshot(handle);
  if (!data.ok) return data;
  const { season, sample, newerTerm, key } = data.value;
  // an old season sent by mistake would stand for the new one
  if (newerTerm !== undefined) return fail(appError('package-older-season', { params: { term: newerTerm } }));
  const name = safeFileName(vi.dialogs.packageName(season.committee.name, season.season.term));
  const path = await askWhereToSave(window, 'package', join(app.getPath('documents'), `${name}.dhcbgoi`));
  if (path === undefined) return cancelled;
  const stem = basename(path, extname(path));
  const sealed = await makePackage(season, { contents, sample, stem, madeBy, key });
  const written = await writeDurably(path, sealed.bytes);
  if (!written.ok) return written;
  const receiptFile = await writeReceipt(path, sealed.receiptBytes);
  const { checksum, receipt } = sealed;
  return ok({ path, view: { name: basename(path), checksum, receipt, receiptFile } });
}
