import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { must } from '../../../shared/testing/must';
import { listBackups } from '../backup';
import { openDataFile } from '../data-file';
import { readHeader } from '../header';
import { temporaryFolder } from '../testing/temp-folder';
import { SCHEMA_VERSION } from './migrate';

/** The published season as the programs of their time wrote it, one file for each version of the schema. */
const folder = join(import.meta.dirname, '../testing/versions');
/** Two steps came in one program: no file of this version was ever written. */
const NEVER_WRITTEN = 7;

/** The season was put right since: what these held is kept beside them. */
const LAST_WITH_OLD_SEASON = 5;

const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.dhcb.gz'))
  .map((name) => ({ name, version: Number(/^v(\d+)\./u.exec(name)?.[1]) }));

function unpacked(name: string): Buffer {
  return gunzipSync(readFileSync(join(folder, name)));
}

function seasonIn(version: number): Season {
  if (version > LAST_WITH_OLD_SEASON) return sampleSeason();
  return must(parseSeason(JSON.parse(unpacked('season-to-v05.json.gz').toString())));
}

it('keeps a file of every version before the present one', () => {
  const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  expect(kept.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
    versions.filter((version) => version !== NEVER_WRITTEN),
  );
});

it.each(kept)('opens $name, copied first, and nothing of it is lost', async ({ name, version }) => {
  const path = join(temporaryFolder(), 'Phường Hoài Tân.dhcb');
  const bytes = unpacked(name);
  writeFileSync(path, bytes);
  expect(readHeader(bytes)?.schemaVersion).toBe(version);
  const file = must(await openDataFile(path));
  expect(file.season()).toEqual(seasonIn(version));
  expect(file.info().schemaVersion).toBe(SCHEMA_VERSION);
  must(await file.close());
  const [copy] = await listBackups(path);
  expect(readFileSync(copy!.path).equals(bytes)).toBe(true);
  const again = must(await openDataFile(path));
  expect(again.season()).toEqual(seasonIn(version));
  must(await again.close());
});
