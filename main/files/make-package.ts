import { basename, dirname, extname, join } from 'node:path';
import type { Season } from '../../shared/domain/season';
import { anyHeld } from '../../shared/domain/season-views';
import type { AppError } from '../../shared/errors';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { sheetCodes } from '../../shared/export/sheet-codes';
import { buildWorkbook } from '../../shared/export/workbook';
import { ok, type Result } from '../../shared/result';
import { type PackageContents, sentSeason } from '../../shared/sealed/contents';
import { receiptLines } from '../../shared/sealed/receipt';
import { statistics } from '../../shared/statistics';
import { localDay } from '../../shared/text/local-day';
import { writeDurably } from '../db/durable-write';
import { dataFileBytes } from '../db/new-file';
import { sealVault, type VaultKey } from '../vault/vault';
import { freeName, namesIn, safeFileName } from './file-name';
import { type PackageContent, sealPackage } from './sealed-package';

/** What is asked of a new package. */
export interface PackageOrder {
  readonly contents: PackageContents;
  readonly sample: boolean;
  /** Begins the names of the files inside. */
  readonly stem: string;
  readonly madeBy?: string | undefined;
  /** What the package is put under: the password of the file that it is made of. */
  readonly key?: VaultKey | undefined;
}

export interface SealedPackage {
  readonly bytes: Uint8Array;
  readonly checksum: string;
  readonly receipt: readonly string[];
  /** The receipt as a text file for any editor of Windows. */
  readonly receiptBytes: Uint8Array;
}

/**
 * Seals the season for the superior: its sheets, its report once a congress was held, and, where it is asked for,
 * a data file of its own with this season alone: no history, no other terms, nobody who was deleted.
 */
export async function makePackage(season: Season, order: PackageOrder): Promise<SealedPackage> {
  const stats = statistics(season);
  const { superior } = season.committee;
  const { contents, madeBy } = order;
  const about = {
    ward: season.committee.name,
    term: season.season.term,
    ...(superior === undefined || superior === '' ? {} : { superior }),
    madeAt: new Date().toISOString(),
    ...(madeBy === undefined ? {} : { madeBy }),
    contents,
    cells: stats.cells.total,
    committeeMembers: stats.groups.committee.total.count,
  };
  const { bytes, manifest, checksum } = sealPackage(about, await packedFiles(season, order));
  const receipt = receiptLines(manifest, checksum);
  const receiptBytes = new TextEncoder().encode(`\uFEFF${receipt.join('\r\n')}\r\n`);
  return { bytes: order.key ? sealVault(order.key, bytes) : bytes, checksum, receipt, receiptBytes };
}

async function packedFiles(
  season: Season,
  { contents, sample, ...order }: PackageOrder,
): Promise<readonly PackageContent[]> {
  const generatedOn = localDay(new Date());
  // its files are opened on other systems too
  const stem = safeFileName(order.stem);
  const sheets = buildWorkbook(season, { sheets: sheetCodes, sample, generatedOn });
  const files: PackageContent[] = [{ name: `${stem}.xlsx`, kind: 'sheets', bytes: sheets }];
  if (anyHeld(season)) {
    const report = buildDocx(reportModel(season, { sample, generatedOn }));
    files.push({ name: `${stem}-bao-cao.docx`, kind: 'report', bytes: report });
  }
  if (contents !== 'sheets') {
    const data = await dataFileBytes(sentSeason(season, contents), sample);
    files.push({ name: `${stem}.dhcb`, kind: 'data', bytes: data });
  }
  return files;
}

/**
 * Writes the receipt beside a package that stands at `path`; gives its name. Errors: those of `namesIn` and `writeDurably`,
 * which leave the package as good as it is.
 */
export async function writeReceipt(path: string, bytes: Uint8Array): Promise<Result<string, AppError>> {
  const folder = dirname(path);
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const name = freeName(`${basename(path, extname(path))}-bien-nhan.txt`, names.value);
  const written = await writeDurably(join(folder, name), bytes);
  return written.ok ? ok(name) : written;
}
