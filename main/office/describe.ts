import type { OpenFile } from '../../shared/api';
import { syncedBy } from '../files/synced-folder';
import type { CombinedOfficeFile } from './combined-office-file';
import type { OfficeFile, Snapshot } from './office-file';
import { fileName } from './recent-files';
import { ViewedFile } from './viewed-file';

/** A file as the window shows it; `handle` names this opening of it. */
export function described(file: OfficeFile, handle: string): OpenFile {
  const { path, sample, savedAt } = file.info();
  const { entries, shown, readOnly } = file.seasons();
  const synced = sample ? undefined : syncedBy(path);
  return {
    handle,
    path,
    name: fileName(path),
    sample,
    withPassword: file.key() !== undefined,
    savedAt,
    season: file.season(),
    seasons: entries,
    shown,
    readOnly,
    ...(synced !== undefined && { synced }),
    ...(isCombined(file) ? { combined: file.view() } : {}),
    ...(file instanceof ViewedFile ? { viewed: file.why } : {}),
  };
}

/** Told by its wards: its class is read with the first of them alone. */
export function isCombined(file: OfficeFile): file is CombinedOfficeFile {
  return 'wards' in file;
}

/** The season shown as a data file of its own. */
export async function snapshotOf(file: OfficeFile): Promise<Snapshot> {
  const { sample } = file.info();
  const { entries, shown } = file.seasons();
  const newest = entries.find(({ current }) => current);
  const newerTerm = newest === undefined || newest.key === shown ? undefined : newest.term;
  const [bytes, season, key] = [await file.snapshot(), file.season(), file.key()];
  return { bytes, season, sample, newerTerm, key };
}
