/** What is given to the offices, in dist/: always from the official Electron, which is asked for before anything is built. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialArchive } from '../electron/official.mjs';
import { projectRoot } from '../paths.mjs';
import { say } from '../say.mjs';
import { tarOf, zipForUsb } from './archives.mjs';
import { writeChecksums } from './checksums.mjs';
import { makeInstaller, requireMakensis } from './installer.mjs';
import { packFolder } from './pack.mjs';

const OUTPUT = 'dist';

/** @param {() => Promise<void>} build */
export async function distWindows(build) {
  requireMakensis();
  const folder = await packOfficial('win', 'win32', build);
  makeInstaller(folder, artifact('windows-x64-setup.exe'));
  await zipForUsb(folder, artifact('windows-x64.zip'));
  await finish();
}

/** @param {() => Promise<void>} build */
export async function distLinux(build) {
  const folder = await packOfficial('linux', 'linux', build);
  await tarOf(folder, artifact('linux-x64.tar.gz'));
  await finish();
}

async function packOfficial(platform, electronPlatform, build) {
  const { version, file } = await officialArchive(electronPlatform);
  await build();
  say('Đang đóng gói…', 'packing');
  return packFolder({ platform, electronDist: file, electronVersion: version, output: OUTPUT });
}

async function finish() {
  const folder = join(projectRoot, OUTPUT);
  copyFileSync(join(folder, 'papers', 'sbom.cdx.json'), artifact('sbom.cdx.json'));
  await writeChecksums(folder);
  say(`Xong: ${folder}`, 'done; see dist/');
}

/** ASCII names: they travel by USB stick and mail. */
function artifact(rest) {
  return join(projectRoot, OUTPUT, artifactName(rest));
}

/** @param {string} rest platform and ending */
export function artifactName(rest) {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `${name}-${version}-${rest}`;
}
