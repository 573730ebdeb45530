/**
 * The published season alone, in a data file of its own: nothing is entered but cells, ballots and results.
 * It is marked as the sample, so that no finding depends on today.
 */
import { join } from 'node:path';
import { createDataFile } from '../../main/db/data-file';
import { sampleSeason } from '../../shared/fixtures/sample';

export async function publishedFile(folder: string): Promise<string> {
  const path = join(folder, 'Hoài Tân 2022.dhcb');
  const created = await createDataFile(path, sampleSeason(), { sample: true });
  if (!created.ok) throw new Error(created.error.code);
  return path;
}
