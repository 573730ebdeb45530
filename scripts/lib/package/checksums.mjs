/** SHA256SUMS.txt beside what is given away, in the form that `sha256sum -c` and `certutil` users can compare. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const CHECKSUMS = 'SHA256SUMS.txt';
const GIVEN_AWAY = /\.(?:exe|zip|tar\.gz|cdx\.json)$/u;

/** @param {string} folder of the archives */
export async function writeChecksums(folder) {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && GIVEN_AWAY.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const lines = [];
  for (const name of files) lines.push(`${await sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, CHECKSUMS), lines.join(''));
}

async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
