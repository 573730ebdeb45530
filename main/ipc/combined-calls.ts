/** Calls about several wards in one file, and about sealed packages. */
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { PackageView } from '../../shared/api';
import { type AppError, appError } from '../../shared/errors';
import { sheetCodes } from '../../shared/export/sheet-codes';
import { buildWorkbook } from '../../shared/export/workbook';
import { vi } from '../../shared/i18n';
import { errorText } from '../../shared/i18n/vi/errors';
import { fail, ok, type Result } from '../../shared/result';
import { receiptLines } from '../../shared/sealed/receipt';
import { statistics } from '../../shared/statistics';
import { readBytes } from '../db/check-file';
import { createCombinedFile, mergeRefusal, readWards } from '../db/combined-file';
import { writeDurably } from '../db/durable-write';
import { askFolder, askNewDataFile, askNewPackage, askPackage, askWardFiles } from '../dialogs';
import { exportWards } from '../files/export-wards';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import { type OpenedPackage, openPackage, type PackageContent, sealPackage } from '../files/sealed-package';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type CombinedCalls = Pick<
  Handlers,
  | 'combined.create'
  | 'combined.export'
  | 'package.make'
  | 'package.open'
  | 'package.takeIn'
  | 'package.showFolder'
>;

export function combinedCalls(office: Office, window: BrowserWindow): CombinedCalls {
  let received: OpenedPackage | undefined;
  let lastPackage: string | undefined;
  const documents = () => app.getPath('documents');
  return {
    'combined.create': async () => {
      const paths = await askWardFiles(window);
      if (paths.length === 0) return cancelled;
      const { wards, untaken } = await readWards(paths);
      if (untaken.length > 0) {
        const files = untaken.map(({ path, error }) => `${basename(path)}: ${errorText(error)}`).join(' ');
        return fail(appError('merge-untaken', { params: { files } }));
      }
      const refusal = mergeRefusal(wards);
      if (refusal) return fail(refusal);
      const path = await askNewDataFile(window, join(documents(), `${vi.combined.fileName}.dhcb`));
      if (path === undefined) return cancelled;
      const created = await createCombinedFile(path, wards);
      return created.ok ? office.open(path) : created;
    },
    'combined.export': async ({ handle }) => {
      const wards = office.wards(handle);
      if (!wards.ok) return wards;
      const folder = await askFolder(window, documents());
      if (folder === undefined) return cancelled;
      const stem = basename(wards.value.path, extname(wards.value.path));
      const generatedOn = localDay(new Date());
      const options = { folder, stem, sheets: sheetCodes, generatedOn, overwrite: false };
      const written = await exportWards(wards.value.wards, options);
      return written.ok ? ok({ folder, files: written.value.length }) : written;
    },
    'package.make': async ({ handle, sheets, madeBy }) => {
      const data = await office.snapshot(handle);
      if (!data.ok) return data;
      const { season, sample } = data.value;
      const name = safeFileName(vi.dialogs.packageName(season.committee.name, season.season.term));
      const path = await askNewPackage(window, join(documents(), `${name}.dhcbgoi`));
      if (path === undefined) return cancelled;
      const stem = basename(path, extname(path));
      const files: PackageContent[] = [{ name: `${stem}.dhcb`, kind: 'data', bytes: data.value.bytes }];
      if (sheets) {
        const generatedOn = localDay(new Date());
        const bytes = await buildWorkbook(season, { sheets: sheetCodes, sample, generatedOn });
        files.push({ name: `${stem}.xlsx`, kind: 'sheets', bytes });
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
        committeeMembers: stats.groups.committee.total,
      };
      const sealed = sealPackage(about, files);
      const written = await writeDurably(path, sealed.bytes);
      if (!written.ok) return written;
      const receipt = receiptLines(sealed.manifest, sealed.checksum);
      const receiptPath = join(dirname(path), `${stem}-bien-nhan.txt`);
      const noted = await writeDurably(
        receiptPath,
        new TextEncoder().encode(`\uFEFF${receipt.join('\r\n')}\r\n`),
      );
      if (!noted.ok) return noted;
      lastPackage = path;
      return ok({
        name: basename(path),
        checksum: sealed.checksum,
        receipt,
        receiptName: basename(receiptPath),
      });
    },
    'package.open': async (): Promise<Result<PackageView, AppError>> => {
      const path = await askPackage(window);
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
      const path = await askNewDataFile(window, join(documents(), safeFileName(data.name)));
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
