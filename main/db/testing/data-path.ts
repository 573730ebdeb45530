import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { must } from '../../../shared/testing/must';
import { createDataFile, type OpenDataFile, openDataFile } from '../data-file';
import { temporaryFolder } from './temp-folder';

/** A data file in a folder of its own, holding the sample unless told otherwise. */
export async function newDataFile(season: Season = sampleSeason()): Promise<string> {
  const path = join(temporaryFolder(), 'Phường A.dhcb');
  must(await createDataFile(path, season));
  return path;
}

/** Opens a file for the length of a test. */
export async function opened(path: string): Promise<OpenDataFile> {
  const file = must(await openDataFile(path));
  onTestFinished(() => file.abandon());
  return file;
}
