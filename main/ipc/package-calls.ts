/** Calls about sealed packages: made here, and received from others. */
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { PackageView } from '../../shared/api';
import { type AppError, appError } from '../../shared/errors';
import { sheetCodes } from '../../shared/export/sheet-codes';
import { buildWorkbook } from '../../shared/export/workbook';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { receiptLines } from '../../shared/sealed/receipt';
import { statistics } from '../../shared/statistics';
import { readBytes } from '../db/check-file';
import { writeDurably } from '../db/durable-write';
import { askToOpen, askWhereToSave } from '../dialogs';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import { type OpenedPackage, openPackage, type PackageContent, sealPackage } from '../files/sealed-package';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type PackageCalls = Pick<Handlers, 'package.make' | 'package.open' | 'package.takeIn' | 'package.showFolder'>;
type Answer<T> = Result<T, AppError>;

/** What is asked of a new package. */
interface Wanted {
  readonly handle: string;
  readonly sheets: boolean;
  readonly madeBy?: string | undefined;
}

interface MadePackage {
  readonly path: string;
  readonly view: PackageView & { readonly receiptName: string };
}

export function packageCalls(office: Office, window: BrowserWindow): PackageCalls {
  let received: OpenedPackage | undefined;
  let lastPackage: string | undefined;
  return {
    'package.make': async (wanted) => {
      const made = await makePackage(office, window, wanted);
      if (!made.ok) return made;
      lastPackage = made.value.path;
      return ok(made.value.view);
    },
    'package.open': async (): Promise<Answer<PackageView>> => {
      const path = await askToOpen(window, 'package');
      if (path === undefined) return cancelled;
      const bytes = await readBytes(path);
      if (!bytes.ok) return bytes;
      const opened = openPackage(path, bytes.value);
      if (!opened.ok) return opened;
      received = opened.value;
      const { manifest, checksum } = opened.value;
      return ok({ name: basename(path), checksum, receipt: receiptLines(manifest, checksum) });
    },
    'package.takeIn': async () => {
      const data = received?.files.find(({ kind }) => kind === 'data');
      if (!data) return fail(appError('package-no-data'));
      const path = await askWhereToSave(
        window,
        'dataFile',
        join(app.getPath('documents'), safeFileName(data.name)),
      );
      if (path === undefined) return cancelled;
      const written = await writeDurably(path, data.bytes);
      return written.ok ? office.open(path) : written;
    },
    'package.showFolder': () => {
      if (lastPackage === undefined) return fail(appError('not-found'));
      shell.showItemInFolder(lastPackage);
      return ok(null);
    },
  };
}

/** Asks for a place, seals the open file there, and writes the receipt beside it. */
async function makePackage(
  office: Office,
  window: BrowserWindow,
  { handle, sheets, madeBy }: Wanted,
): Promise<Answer<MadePackage>> {
  const data = await office.snapshot(handle);
  if (!data.ok) return data;
  const { season, sample, bytes, newerTerm } = data.value;
  // whoever opens the package sees the newest season: the receipt must speak of the same
  if (newerTerm !== undefined) return fail(appError('package-older-season', { params: { term: newerTerm } }));
  const name = safeFileName(vi.dialogs.packageName(season.committee.name, season.season.term));
  const path = await askWhereToSave(window, 'package', join(app.getPath('documents'), `${name}.dhcbgoi`));
  if (path === undefined) return cancelled;
  const stem = basename(path, extname(path));
  const files: PackageContent[] = [{ name: `${stem}.dhcb`, kind: 'data', bytes }];
  if (sheets) {
    const options = { sheets: sheetCodes, sample, generatedOn: localDay(new Date()) };
    files.push({ name: `${stem}.xlsx`, kind: 'sheets', bytes: buildWorkbook(season, options) });
  }
  const stats = statistics(season);
  const { superior } = season.committee;
  const about = {
    ward: season.committee.name,
    term: season.season.term,
    ...(superior === undefined || superior === '' ? {} : { superior }),
    madeAt: new Date().toISOString(),
    ...(madeBy === undefined ? {} : { madeBy }),
    cells: stats.cells.total,
    committeeMembers: stats.groups.committee.total.count,
  };
  const sealed = sealPackage(about, files);
  const written = await writeDurably(path, sealed.bytes);
  if (!written.ok) return written;
  const receipt = receiptLines(sealed.manifest, sealed.checksum);
  const receiptName = `${stem}-bien-nhan.txt`;
  const text = new TextEncoder().encode(`\uFEFF${receipt.join('\r\n')}\r\n`);
  const noted = await writeDurably(join(dirname(path), receiptName), text);
  if (!noted.ok) return noted;
  return ok({ path, view: { name: basename(path), checksum: sealed.checksum, receipt, receiptName } });
}
